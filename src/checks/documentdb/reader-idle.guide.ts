import { readerGuide } from '../rds/reader-guide.ts';

export const documentdbReaderIdleGuide = readerGuide(
  'Amazon DocumentDB → Clusters → the reader',
  'aws_docdb_cluster_instance',
);
