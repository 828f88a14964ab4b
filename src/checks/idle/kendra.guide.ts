import type { CheckGuide } from '../../core/check-guide.ts';

export const idleKendraIndicesGuide: CheckGuide = {
  why: 'A Kendra index is charged by the hour from the moment it is made, whether anybody searches in it or not.',
  measured:
    'Active indices at least `minimumAgeDays` old, with at most `maximumQueries` queries over 30 days and at least `minimumDaysMeasured` days of the metric. An index without a datapoint is undecided: no datapoint is not zero.',
  saving: 'What is billed for the index.',
  caveats: [
    'It may serve a season, or stand by.',
    'Connectors may still fill it: nobody searches, but somebody plans to.',
  ],
  verify: {
    console: 'Kendra → Indexes → the index → Analytics',
    cli: 'aws kendra describe-index --region {region} --id {resourceId}',
  },
  fix: {
    console: 'Kendra → Indexes → Delete',
    cli: [
      'aws kendra describe-index --region {region} --id {resourceId}',
      'aws kendra delete-index --region {region} --id {resourceId}',
      'aws kendra list-indices --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_kendra_index` with its data sources.',
  },
  rollback: 'A new index has to read all documents again.',
  ptBr: {
    why: 'Um índice do Kendra é cobrado por hora desde que é criado, pesquise alguém nele ou não.',
    measured:
      'Índices ativos criados há pelo menos `minimumAgeDays` dias, com no máximo `maximumQueries` consultas ao longo de 30 dias e pelo menos `minimumDaysMeasured` dias da métrica. Um índice sem nenhum datapoint fica indefinido: nenhum datapoint não é zero.',
    caveats: [
      'Ele pode atender a uma época do ano, ou ficar de prontidão.',
      'Conectores ainda podem alimentá-lo: ninguém pesquisa, mas alguém planeja pesquisar.',
    ],
    verify: 'Kendra → Indexes → o índice → Analytics',
    fix: 'Kendra → Indexes → Delete',
    terraform: 'Remova o `aws_kendra_index` com suas fontes de dados.',
    rollback: 'Um novo índice precisa ler todos os documentos outra vez.',
  },
};
