import { databaseGravitonGuide } from '../rds/graviton-guide.ts';

export const auroraGravitonGuide = databaseGravitonGuide(
  { en: 'RDS → Databases → the instance', ptBr: 'RDS → Databases → a instância' },
  'aws_rds_cluster_instance',
);
