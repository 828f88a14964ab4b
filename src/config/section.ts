import { z } from 'zod';

/** A part of the file that is on once it is named: `git:` alone means all its defaults; `git: false` turns it off again in an environment or for a tenant. */
export function section<S extends z.ZodRawShape>(schema: z.ZodObject<S>) {
  return z.preprocess(written, schema.nullable());
}

function written(given: unknown): unknown {
  if (given === false) return null;
  return given === null || given === true ? {} : given;
}
