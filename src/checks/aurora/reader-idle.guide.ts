import { readerGuide } from '../rds/reader-guide.ts';

export const auroraReaderIdleGuide = readerGuide('RDS → Databases → the reader', 'aws_rds_cluster_instance');
