import { previousGenerationGuide } from '../rds/previous-generation-guide.ts';

export const documentdbPreviousGenerationGuide = previousGenerationGuide(
  'Amazon DocumentDB → Clusters → the instance',
  'aws_docdb_cluster_instance',
);
