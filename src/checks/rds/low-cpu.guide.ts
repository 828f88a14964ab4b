import { rightsizeGuide } from './rightsize-guide.ts';

export const lowCpuGuide = rightsizeGuide(
  { en: 'A database instance', ptBr: 'Uma instância de banco de dados' },
  { en: 'RDS → Databases', ptBr: 'RDS → Databases' },
  'aws_db_instance',
);
