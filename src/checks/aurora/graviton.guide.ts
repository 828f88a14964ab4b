import { databaseGravitonGuide } from '../rds/graviton-guide.ts';

export const auroraGravitonGuide = databaseGravitonGuide(
  'RDS → Databases → the instance',
  'aws_rds_cluster_instance',
);
