import { databaseGravitonGuide } from '../rds/graviton-guide.ts';

export const neptuneGravitonGuide = databaseGravitonGuide(
  { en: 'Neptune → Databases → the instance', ptBr: 'Neptune → Databases → a instância' },
  'aws_neptune_cluster_instance',
);
