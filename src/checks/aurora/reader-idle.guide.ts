import { readerGuide } from '../rds/reader-guide.ts';

export const auroraReaderIdleGuide = readerGuide(
  { en: 'RDS → Databases → the reader', ptBr: 'RDS → Databases → o reader' },
  'aws_rds_cluster_instance',
);
