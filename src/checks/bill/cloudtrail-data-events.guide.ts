import type { CheckGuide } from '../../core/check-guide.ts';

export const billCloudtrailDataEventsGuide: CheckGuide = {
  why: 'Data events record each read and write of objects, items and functions. They are charged from the first one on, and a busy bucket makes hundreds of millions.',
  measured: 'The usage type `DataEventsRecorded` by account and region, at least `minimumEvents` a month.',
  saving: 'None is claimed: which of them can be left out, the bill does not tell.',
  caveats: ['Some rules ask for them: record what they name, and no more.'],
  verify: {
    console: 'CloudTrail → Trails → Data events → Advanced event selectors',
    cli: 'aws cloudtrail get-event-selectors --region {region} --trail-name TRAIL',
  },
  fix: {
    console:
      'CloudTrail → Trails → Data events → Edit: only the buckets and tables that matter, writes alone',
    cli: [
      'aws cloudtrail put-event-selectors --region {region} --trail-name TRAIL --advanced-event-selectors file://selectors.json',
      'aws cloudtrail get-event-selectors --region {region} --trail-name TRAIL',
    ],
    dryRun: null,
    terraform: '`advanced_event_selector` of the `aws_cloudtrail`, with `readOnly` and `resources.ARN`.',
  },
  rollback: 'Put the earlier selectors back; what happened meanwhile is not recorded.',
  ptBr: {
    why: 'Eventos de dados registram cada leitura e gravação de objetos, itens e funções. São cobrados desde o primeiro, e um bucket movimentado gera centenas de milhões.',
    measured: 'O tipo de uso `DataEventsRecorded` por conta e região, com no mínimo `minimumEvents` por mês.',
    caveats: ['Algumas normas os exigem: registre o que elas citam, e nada além disso.'],
    verify: 'CloudTrail → Trails → Data events → Advanced event selectors',
    fix: 'CloudTrail → Trails → Data events → Edit: só os buckets e tabelas que importam, e só gravações',
    terraform: '`advanced_event_selector` da `aws_cloudtrail`, com `readOnly` e `resources.ARN`.',
    rollback: 'Restaure os seletores anteriores; o que aconteceu nesse meio-tempo não fica registrado.',
  },
};
