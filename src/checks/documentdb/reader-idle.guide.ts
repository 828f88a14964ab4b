import { readerGuide } from '../rds/reader-guide.ts';

export const documentdbReaderIdleGuide = readerGuide(
  { en: 'Amazon DocumentDB → Clusters → the reader', ptBr: 'Amazon DocumentDB → Clusters → o reader' },
  'aws_docdb_cluster_instance',
);
