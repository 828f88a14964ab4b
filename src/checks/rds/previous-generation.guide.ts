import { previousGenerationGuide } from './previous-generation-guide.ts';

export const rdsPreviousGenerationGuide = previousGenerationGuide(
  { en: 'RDS → Databases', ptBr: 'RDS → Databases' },
  'aws_db_instance',
);
