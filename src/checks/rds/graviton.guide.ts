import { databaseGravitonGuide } from './graviton-guide.ts';

export const rdsGravitonGuide = databaseGravitonGuide(
  { en: 'RDS → Databases', ptBr: 'RDS → Databases' },
  'aws_db_instance',
);
