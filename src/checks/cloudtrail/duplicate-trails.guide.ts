import type { CheckGuide } from '../../core/check-guide.ts';

export const duplicateTrailsGuide: CheckGuide = {
  why: 'CloudTrail delivers one copy of management events in each region for free. Every further trail pays for each event again, and its bucket stores it again.',
  measured:
    'Trails that record now, with management events among what they record, in their home regions, over all accounts. Where the organisation has a trail of every region, each other trail that records management events is a copy; else, in one account, each but the one of every region, or the first by name, where their regions overlap. A trail whose status or selectors may not be read is undecided.',
  saving: 'What is billed as paid events of the trail, where the bill tells the trail.',
  caveats: [
    'An account may need a trail of its own for a bucket it controls, or for a security product.',
    'Two trails may leave out different services: read their selectors.',
    'CloudTrail Lake and GuardDuty have copies of their own that no trail shows.',
  ],
  verify: {
    console: 'CloudTrail → Trails → the trail → Management events',
    cli: 'aws cloudtrail get-event-selectors --region {region} --trail-name {resourceId}',
  },
  fix: {
    console:
      'Let the other trail deliver where this one does; then CloudTrail → the trail → Edit → no management events, or stop it',
    cli: [
      'aws cloudtrail get-event-selectors --region {region} --trail-name {resourceId}',
      'aws cloudtrail stop-logging --region {region} --name {resourceId}',
      'aws cloudtrail get-trail-status --region {region} --name {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_cloudtrail`, or `include_management_events = false` in its `event_selector`.',
  },
  rollback: '`aws cloudtrail start-logging`; events of the time between are in the other trail.',
  ptBr: {
    why: 'O CloudTrail entrega de graça uma cópia dos eventos de gerenciamento em cada região. Cada trilha a mais paga por todos os eventos de novo, e o bucket dela os armazena de novo.',
    measured:
      'Trilhas que gravam agora, com eventos de gerenciamento entre o que gravam, em suas regiões de origem, em todas as contas. Onde a organização tem uma trilha de todas as regiões, qualquer outra que grave eventos de gerenciamento é uma cópia; se não, em uma mesma conta, todas menos a de todas as regiões, ou a primeira pelo nome, onde as regiões delas se sobrepõem. Uma trilha cujo status ou cujos seletores não podem ser lidos fica indefinida.',
    caveats: [
      'Uma conta pode precisar de uma trilha própria, para um bucket que controla ou para um produto de segurança.',
      'Duas trilhas podem deixar de fora serviços diferentes: leia os seletores delas.',
      'O CloudTrail Lake e o GuardDuty têm cópias próprias, que nenhuma trilha mostra.',
    ],
    verify: 'CloudTrail → Trails → a trilha → Management events',
    fix: 'Faça a outra trilha entregar onde esta entrega; depois CloudTrail → a trilha → Edit → sem eventos de gerenciamento, ou pare-a',
    terraform: 'Remova a `aws_cloudtrail`, ou `include_management_events = false` no `event_selector` dela.',
    rollback: '`aws cloudtrail start-logging`; os eventos do intervalo estão na outra trilha.',
  },
};
