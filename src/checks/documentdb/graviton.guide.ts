import { databaseGravitonGuide } from '../rds/graviton-guide.ts';

export const documentdbGravitonGuide = databaseGravitonGuide(
  { en: 'Amazon DocumentDB → Clusters → the instance', ptBr: 'Amazon DocumentDB → Clusters → a instância' },
  'aws_docdb_cluster_instance',
);
