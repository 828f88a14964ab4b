import type { CheckGuide } from '../../core/check-guide.ts';

export const wholeDataEventsGuide: CheckGuide = {
  why: 'Data events (each read of an object, each invocation) are charged by the event and come by the million. A trail of all of them may cost more than the buckets.',
  measured:
    'Trails that record, whose selectors take all data events of a type: of every bucket, every function, every table. Selectors that name resources, or leave some out, are good. A trail whose selectors may not be read is undecided.',
  saving:
    'None is claimed: how many of the events are of resources you would leave out only you know. The bill tells what all of them cost.',
  caveats: [
    'A rule or an auditor may ask for all of them.',
    'The bucket of the trail itself should never be among them.',
  ],
  verify: {
    console: 'CloudTrail → Trails → the trail → Data events',
    cli: 'aws cloudtrail get-event-selectors --region {region} --trail-name {resourceId}',
  },
  fix: {
    console:
      'CloudTrail → the trail → Data events → Edit → advanced selectors for chosen resources, writes alone',
    cli: [
      'aws cloudtrail put-event-selectors --region {region} --trail-name {resourceId} --advanced-event-selectors file://chosen.json',
      'aws cloudtrail get-event-selectors --region {region} --trail-name {resourceId}',
    ],
    dryRun: null,
    terraform: '`advanced_event_selector` with `resources.ARN` on the `aws_cloudtrail`.',
  },
  rollback: 'Put the selectors back; events of the time between were not recorded.',
  ptBr: {
    why: 'Eventos de dados (cada leitura de um objeto, cada invocação) são cobrados por evento e vêm aos milhões. Uma trilha com todos eles pode custar mais do que os buckets.',
    measured:
      'Trilhas que gravam e cujos seletores incluem todos os eventos de dados de um tipo: de todos os buckets, de todas as funções, de todas as tabelas. Seletores que citam recursos, ou deixam alguns de fora, estão bem. Uma trilha cujos seletores não podem ser lidos fica indefinida.',
    caveats: [
      'Uma norma ou um auditor pode exigir todos eles.',
      'O bucket da própria trilha nunca deve estar entre eles.',
    ],
    verify: 'CloudTrail → Trails → a trilha → Data events',
    fix: 'CloudTrail → a trilha → Data events → Edit → seletores avançados para recursos escolhidos, só escritas',
    terraform: '`advanced_event_selector` com `resources.ARN` na `aws_cloudtrail`.',
    rollback: 'Volte aos seletores anteriores; os eventos do intervalo não foram gravados.',
  },
};
