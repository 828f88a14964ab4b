import { previousGenerationGuide } from '../rds/previous-generation-guide.ts';

export const documentdbPreviousGenerationGuide = previousGenerationGuide(
  { en: 'Amazon DocumentDB → Clusters → the instance', ptBr: 'Amazon DocumentDB → Clusters → a instância' },
  'aws_docdb_cluster_instance',
);
