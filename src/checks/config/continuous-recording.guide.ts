import type { CheckGuide } from '../../core/check-guide.ts';

export const continuousRecordingGuide: CheckGuide = {
  why: 'AWS Config charges each configuration item. Resources that come and go by the minute, such as network interfaces of functions and containers, make most of them.',
  measured:
    'Recorders of the customer that record, continuously, with no type that is recorded daily. Recorders of services are left out.',
  saving:
    'None is claimed: a daily item costs more than a continuous one, so that it saves for busy types alone, and how many items each type makes the bill does not tell.',
  caveats: [
    'Security Hub and Firewall Manager need continuous recording of what they judge.',
    'For types that seldom change daily recording costs more.',
  ],
  verify: {
    console: 'AWS Config → Settings → Recording method',
    cli: 'aws configservice describe-configuration-recorders --region {region}',
  },
  fix: {
    console:
      'AWS Config → Settings → Edit → override settings: AWS::EC2::NetworkInterface and other busy types daily, or exclude them',
    cli: [
      'aws configservice put-configuration-recorder --region {region} --cli-input-json file://recorder.json',
      'aws configservice describe-configuration-recorders --region {region}',
    ],
    dryRun: null,
    terraform: '`recording_mode_override` in `recording_mode` of the `aws_config_configuration_recorder`.',
  },
  rollback: 'Remove the override.',
  ptBr: {
    why: 'O AWS Config cobra por item de configuração. Recursos que surgem e somem a cada minuto, como as interfaces de rede de funções e contêineres, geram a maior parte deles.',
    measured:
      'Gravadores do cliente que gravam, de forma contínua, sem nenhum tipo de gravação diária. Gravadores de serviços ficam de fora.',
    caveats: [
      'O Security Hub e o Firewall Manager precisam de gravação contínua do que avaliam.',
      'Para tipos que raramente mudam, a gravação diária custa mais.',
    ],
    verify: 'AWS Config → Settings → Recording method',
    fix: 'AWS Config → Settings → Edit → override settings: AWS::EC2::NetworkInterface e outros tipos movimentados como diários, ou exclua-os da gravação',
    terraform: '`recording_mode_override` em `recording_mode` do `aws_config_configuration_recorder`.',
    rollback: 'Remova o override.',
  },
};
