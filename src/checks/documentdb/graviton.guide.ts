import { databaseGravitonGuide } from '../rds/graviton-guide.ts';

export const documentdbGravitonGuide = databaseGravitonGuide(
  'Amazon DocumentDB → Clusters → the instance',
  'aws_docdb_cluster_instance',
);
