import { databaseGravitonGuide } from '../rds/graviton-guide.ts';

export const neptuneGravitonGuide = databaseGravitonGuide(
  'Neptune → Databases → the instance',
  'aws_neptune_cluster_instance',
);
