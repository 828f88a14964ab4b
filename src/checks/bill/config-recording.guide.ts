import type { CheckGuide } from '../../core/check-guide.ts';

export const billConfigRecordingGuide: CheckGuide = {
  why: 'AWS Config charges for each recorded change of a resource. Network interfaces, containers and instances of groups that come and go make most of them.',
  measured:
    'The usage type `ConfigurationItemRecorded` by account and region, at least `minimumItems` a month.',
  saving:
    'None is claimed: recording daily charges more for an item and far fewer of them; how many, the bill does not tell.',
  caveats: ['Security Hub and Firewall Manager need some types to be recorded continuously.'],
  verify: {
    console: 'AWS Config → Dashboard → Recorded items by type',
    cli: 'aws configservice describe-configuration-recorders --region {region}',
  },
  fix: {
    console: 'AWS Config → Settings → Recorder → Daily, or leave types out',
    cli: [
      'aws configservice put-configuration-recorder --region {region} --configuration-recorder file://recorder.json',
      'aws configservice describe-configuration-recorders --region {region}',
    ],
    dryRun: null,
    terraform:
      '`recording_mode` and `exclusion_by_resource_types` of the `aws_config_configuration_recorder`.',
  },
  rollback: 'Put the earlier recorder back; changes in between were recorded once a day.',
  ptBr: {
    why: 'O AWS Config cobra por cada mudança de recurso registrada. Interfaces de rede, contêineres e instâncias de grupos que vêm e vão geram a maior parte delas.',
    measured:
      'O tipo de uso `ConfigurationItemRecorded` por conta e região, com no mínimo `minimumItems` por mês.',
    caveats: [
      'O Security Hub e o Firewall Manager precisam que alguns tipos sejam registrados continuamente.',
    ],
    verify: 'AWS Config → Dashboard → Recorded items, por tipo',
    fix: 'AWS Config → Settings → Recorder → Daily, ou deixe tipos de fora',
    terraform: '`recording_mode` e `exclusion_by_resource_types` do `aws_config_configuration_recorder`.',
    rollback: 'Restaure o recorder anterior; as mudanças desse intervalo foram registradas uma vez por dia.',
  },
};
