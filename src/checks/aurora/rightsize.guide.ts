import { rightsizeGuide } from '../rds/rightsize-guide.ts';

export const auroraRightsizeGuide = rightsizeGuide(
  { en: 'An Aurora instance', ptBr: 'Uma instância Aurora' },
  { en: 'RDS → Databases → the instance', ptBr: 'RDS → Databases → a instância' },
  'aws_rds_cluster_instance',
);
