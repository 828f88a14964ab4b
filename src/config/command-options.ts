import { z } from 'zod';
import {
  askShape,
  baselineShape,
  daysShape,
  dispatchShape,
  engineShape,
  generalShape,
  planShape,
  reportShape,
  signInShape,
  whichBatchShape,
  whichRunShape,
  whichUnitShape,
  workShape,
} from './option-shapes.ts';
import { plainMessage } from './plain-message.ts';
import { daysSaidOnce, firstDayNotAfterLast, runOptionsSchema, runShape } from './run-options.ts';
import { name } from './scalars.ts';

/** Something wrong with one option. */
export interface OptionProblem {
  readonly option: string;
  readonly given: unknown;
  readonly message: string;
}

/** What one command may be told, by whoever asks: command line or action. */
export interface CommandOptions<T> {
  readonly names: readonly string[];
  check(raw: Readonly<Record<string, unknown>>): CheckedOptions<T>;
}

export type CheckedOptions<T> =
  | { readonly valid: true; readonly options: T }
  | { readonly valid: false; readonly problems: readonly OptionProblem[] };

function commandOptions<T>(shape: object, schema: z.ZodType<T>): CommandOptions<T> {
  return {
    names: Object.keys(shape),
    check(raw) {
      const parsed = schema.safeParse(raw, { reportInput: true });
      if (parsed.success) return { valid: true, options: parsed.data };
      const problems = parsed.error.issues.map((issue) => ({
        option: String(issue.path[0]),
        given: issue.input,
        message: plainMessage(issue),
      }));
      return { valid: false, problems };
    },
  };
}

/** What every command that reaches into one tenant's AWS accounts may be told. */
const tenantShape = { ...generalShape, ...signInShape };

const billShape = { costs: z.array(name), ...engineShape };

const planCommandShape = { ...tenantShape, ...billShape, ...daysShape, ...planShape };
const collectShape = { ...tenantShape, ...whichRunShape, ...whichBatchShape };
const reportCommandShape = { ...tenantShape, ...billShape, ...reportShape, ...whichRunShape };
const dispatchCommandShape = { ...generalShape, ...dispatchShape, ...workShape };
const runsShape = { ...generalShape, ...signInShape };
const oneRunShape = { ...runsShape, ...whichRunShape };
const baselineCommandShape = { ...runsShape, ...baselineShape };
const publishShape = { ...runsShape, ...whichRunShape };
const commentShape = generalShape;
const askCommandShape = { ...askShape, language: reportShape.language, ...runsShape };
const resumeShape = { ...reportCommandShape };
const retryShape = { ...reportCommandShape, ...whichUnitShape };

export const runOptions = commandOptions(runShape, runOptionsSchema);

export const planOptions = commandOptions(
  planCommandShape,
  z
    .strictObject(planCommandShape)
    .refine(firstDayNotAfterLast.test, firstDayNotAfterLast.problem)
    .refine(daysSaidOnce.test, daysSaidOnce.problem),
);
export const collectOptions = commandOptions(collectShape, z.strictObject(collectShape));
const reportShapeAfterReprocess = { ...reportCommandShape, reprocess: workShape.reprocess };
export const reportOptions = commandOptions(
  reportShapeAfterReprocess,
  z.strictObject(reportShapeAfterReprocess),
);
export const dispatchOptions = commandOptions(dispatchCommandShape, z.strictObject(dispatchCommandShape));
export const runsOptions = commandOptions(runsShape, z.strictObject(runsShape));
export const oneRunOptions = commandOptions(oneRunShape, z.strictObject(oneRunShape));
export const baselineOptions = commandOptions(baselineCommandShape, z.strictObject(baselineCommandShape));
export const publishOptions = commandOptions(publishShape, z.strictObject(publishShape));
export const narrateOptions = commandOptions(publishShape, z.strictObject(publishShape));
export const askOptions = commandOptions(askCommandShape, z.strictObject(askCommandShape));
export const commentOptions = commandOptions(commentShape, z.strictObject(commentShape));
export const resumeOptions = commandOptions(resumeShape, z.strictObject(resumeShape));
export const retryOptions = commandOptions(retryShape, z.strictObject(retryShape));

/** The options that a command takes, as they are once checked. */
export type OptionsOf<C> = C extends CommandOptions<infer T> ? T : never;
