import { rightsizeGuide } from './rightsize-guide.ts';

export const lowCpuGuide = rightsizeGuide('A database instance', 'RDS → Databases', 'aws_db_instance');
