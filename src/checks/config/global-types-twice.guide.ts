import type { CheckGuide } from '../../core/check-guide.ts';

export const globalTypesTwiceGuide: CheckGuide = {
  why: 'Resources of IAM are the same in every region. A recorder in each of ten regions that includes them pays ten times for each change.',
  measured:
    'Recorders of the customer that record global types of IAM, in more than `maximumRegions` regions of one account. The first region by name is taken as the one that stays.',
  saving: 'None is claimed: how many items are of global types the bill does not tell.',
  caveats: [
    'Some rules judge IAM in the region they run in: keep the region where they do.',
    'Recorders that were set up before 2022 record them in every region unless told otherwise.',
  ],
  verify: {
    console: 'AWS Config → Settings → in each region',
    cli: 'aws configservice describe-configuration-recorders --region {region}',
  },
  fix: {
    console: 'AWS Config → Settings → Edit → do not include globally recorded resource types',
    cli: [
      'aws configservice put-configuration-recorder --region {region} --cli-input-json file://recorder.json',
      'aws configservice describe-configuration-recorders --region {region}',
    ],
    dryRun: null,
    terraform:
      '`include_global_resource_types = false` in `recording_group` of all but one `aws_config_configuration_recorder`.',
  },
  rollback: 'Include them again.',
  ptBr: {
    why: 'Os recursos do IAM são os mesmos em todas as regiões. Um gravador que os inclui em cada uma de dez regiões paga dez vezes por cada mudança.',
    measured:
      'Gravadores do cliente que gravam tipos globais do IAM, em mais de `maximumRegions` regiões de uma conta. Considera-se que a primeira região pelo nome é a que fica.',
    caveats: [
      'Algumas regras avaliam o IAM na região em que rodam: mantenha a região em que fazem isso.',
      'Gravadores configurados antes de 2022 os gravam em todas as regiões, a menos que se diga o contrário.',
    ],
    verify: 'AWS Config → Settings → em cada região',
    fix: 'AWS Config → Settings → Edit → não inclua os tipos de recurso gravados globalmente',
    terraform:
      '`include_global_resource_types = false` em `recording_group` de todos os `aws_config_configuration_recorder`, menos um.',
    rollback: 'Inclua-os de novo.',
  },
};
