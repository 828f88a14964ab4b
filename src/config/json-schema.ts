import { z } from 'zod';
import { configSchema } from './config.ts';

/** JSON Schema of `spendlog.yml` for editors. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  return { title: 'spendlog.yml', ...z.toJSONSchema(configSchema, { io: 'input' }) };
}
