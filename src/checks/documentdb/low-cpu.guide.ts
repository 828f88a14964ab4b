import { rightsizeGuide } from '../rds/rightsize-guide.ts';

export const documentdbLowCpuGuide = rightsizeGuide(
  { en: 'A DocumentDB instance', ptBr: 'Uma instância DocumentDB' },
  { en: 'Amazon DocumentDB → Clusters → the instance', ptBr: 'Amazon DocumentDB → Clusters → a instância' },
  'aws_docdb_cluster_instance',
);
