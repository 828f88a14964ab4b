import { z } from 'zod';
import {
  daysShape,
  engineShape,
  generalShape,
  planShape,
  reportShape,
  signInShape,
} from './option-shapes.ts';
import { name } from './scalars.ts';

/** The options of `run`, the one command that does everything. */
export const runShape = {
  costs: z.array(name),
  sample: z.boolean(),
  ...generalShape,
  ...daysShape,
  ...reportShape,
  ...engineShape,
  ...signInShape,
  ...planShape,
};

interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly window?: unknown;
}

/** Also told where another option is wrong: all problems are told together. */
const ALWAYS = { when: () => true };

export const firstDayNotAfterLast = {
  test: ({ from, to }: Days) => !(from && to && from > to),
  problem: { path: ['from'], message: 'Lies after the last day', ...ALWAYS },
};

export const daysSaidOnce = {
  test: ({ window, from, to }: Days) => !(window && (from || to)),
  problem: { path: ['window'], message: 'Give either a window, or a first and a last day', ...ALWAYS },
};

export const runOptionsSchema = z
  .strictObject(runShape)
  .refine(firstDayNotAfterLast.test, firstDayNotAfterLast.problem)
  .refine(daysSaidOnce.test, daysSaidOnce.problem);
