import { databaseGravitonGuide } from './graviton-guide.ts';

export const rdsGravitonGuide = databaseGravitonGuide('RDS → Databases', 'aws_db_instance');
