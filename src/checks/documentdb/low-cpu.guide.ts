import { rightsizeGuide } from '../rds/rightsize-guide.ts';

export const documentdbLowCpuGuide = rightsizeGuide(
  'A DocumentDB instance',
  'Amazon DocumentDB → Clusters → the instance',
  'aws_docdb_cluster_instance',
);
