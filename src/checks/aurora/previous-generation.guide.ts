import { previousGenerationGuide } from '../rds/previous-generation-guide.ts';

export const auroraPreviousGenerationGuide = previousGenerationGuide(
  { en: 'RDS → Databases → the instance', ptBr: 'RDS → Databases → a instância' },
  'aws_rds_cluster_instance',
);
