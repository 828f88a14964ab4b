import { snapshotGuide } from './snapshot-guide.ts';

export const rdsSnapshotOrphanGuide = snapshotGuide({
  kind: 'instance',
  measured: {
    en: 'Available manual snapshots, at least `minimumAgeDays` old, of databases that are not in the region any more. Copies from other regions are left alone.',
    ptBr: 'Snapshots manuais disponíveis, criados há pelo menos `minimumAgeDays` dias, de bancos de dados que não estão mais na região. Cópias de outras regiões ficam de fora.',
  },
  path: {
    en: 'RDS → Snapshots → Manual, against the list of databases',
    ptBr: 'RDS → Snapshots → Manual, em comparação com a lista de bancos de dados',
  },
  terraform: {
    en: 'Remove the `aws_db_snapshot`. Final snapshots are made by `aws_db_instance`, and are in no state.',
    ptBr: 'Remova o `aws_db_snapshot`. Snapshots finais são feitos pela `aws_db_instance` e não estão em nenhum estado.',
  },
  caveats: [
    {
      en: 'It may be the last copy of the data: often it is the final snapshot of the database.',
      ptBr: 'Ele pode ser a última cópia dos dados: muitas vezes é o snapshot final do banco de dados.',
    },
  ],
});
