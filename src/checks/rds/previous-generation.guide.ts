import { previousGenerationGuide } from './previous-generation-guide.ts';

export const rdsPreviousGenerationGuide = previousGenerationGuide('RDS → Databases', 'aws_db_instance');
