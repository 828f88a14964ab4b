import { previousGenerationGuide } from '../rds/previous-generation-guide.ts';

export const auroraPreviousGenerationGuide = previousGenerationGuide(
  'RDS → Databases → the instance',
  'aws_rds_cluster_instance',
);
