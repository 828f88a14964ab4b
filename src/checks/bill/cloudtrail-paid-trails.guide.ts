import type { CheckGuide } from '../../core/check-guide.ts';

export const billCloudtrailPaidTrailsGuide: CheckGuide = {
  why: 'CloudTrail delivers one copy of management events for nothing. An account with a trail of its own beside the trail of the organisation, or two trails of several regions, pays for each further copy.',
  measured: 'The usage type `PaidEventsRecorded`, at least `minimumEvents` a month.',
  saving: 'All that is billed for further copies: it ends with the trail that makes them.',
  caveats: [
    'An auditor or a product may need a trail of its own.',
    'Events of KMS and RDS Data can be left out of a trail that has to stay, which saves a part.',
  ],
  verify: {
    console: 'CloudTrail → Trails: more than one with management events',
    cli: 'aws cloudtrail describe-trails --region {region} --include-shadow-trails',
  },
  fix: {
    console: 'CloudTrail → Trails → the one that is not needed → Stop logging, later Delete',
    cli: [
      'aws cloudtrail stop-logging --region {region} --name TRAIL',
      'aws cloudtrail get-trail-status --region {region} --name TRAIL',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_cloudtrail`, or `include_management_events = false` in its event selector.',
  },
  rollback: 'Start logging again; what happened meanwhile is not in that trail.',
  ptBr: {
    why: 'O CloudTrail entrega sem custo uma cópia dos eventos de gerenciamento. Uma conta com trilha própria além da trilha da organização, ou com duas trilhas multirregionais, paga por cada cópia a mais.',
    measured: 'O tipo de uso `PaidEventsRecorded`, com no mínimo `minimumEvents` por mês.',
    caveats: [
      'Um auditor ou um produto pode precisar de uma trilha própria.',
      'Eventos do KMS e do RDS Data podem ficar fora de uma trilha que precisa continuar, o que economiza uma parte.',
    ],
    verify: 'CloudTrail → Trails: mais de uma com eventos de gerenciamento',
    fix: 'CloudTrail → Trails → a que não é necessária → Stop logging, mais tarde Delete',
    terraform:
      'Remova a `aws_cloudtrail`, ou use `include_management_events = false` no seletor de eventos dela.',
    rollback: 'Inicie o registro de novo; o que aconteceu nesse meio-tempo não fica naquela trilha.',
  },
};
