import { z } from 'zod';
import { LANGUAGES } from '../core/language.ts';
import { countText, serviceIds, windowText, yesNo } from './option-values.ts';
import { dayText, name, spendMetric } from './scalars.ts';
import { type StoreConfig, store } from './store.ts';
import { tenantId } from './tenant.ts';

/** A folder of one machine is named in the configuration; here only which kind of store holds. */
const storeText = name.transform((text, context): StoreConfig => {
  const read = store.safeParse(text);
  if (read.success) return read.data;
  context.addIssue({ code: 'custom', message: 'Expected file, artifact or s3://bucket/prefix' });
  return z.NEVER;
});

/** Every option there is, once; the commands pick from these. What is absent holds as configured. */

export const generalShape = {
  config: name.exactOptional(),
  tenant: tenantId.exactOptional(),
  environment: name.exactOptional(),
  store: storeText.exactOptional(),
  logFormat: z.enum(['text', 'json']).exactOptional(),
};

export const signInShape = {
  roleToAssume: z
    .string()
    .regex(
      /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/,
      'Expected the ARN of a role, arn:aws:iam::<account>:role/<name>',
    )
    .exactOptional(),
  awsRegion: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'Expected a region such as us-east-1')
    .exactOptional(),
  audience: name.exactOptional(),
  roleDurationSeconds: countText(900, 43_200).exactOptional(),
  roleSessionName: z
    .string()
    .regex(/^[\w+=,.@-]{2,64}$/, 'Expected 2 to 64 letters, digits or +=,.@-_')
    .exactOptional(),
};

export const daysShape = {
  asOf: dayText.exactOptional(),
  from: dayText.exactOptional(),
  to: dayText.exactOptional(),
};

export const engineShape = {
  engineUrl: z.url({ protocol: /^https?$/, error: 'Expected an http(s) URL' }).exactOptional(),
  enginePath: name.exactOptional(),
};

export const reportShape = {
  out: name.exactOptional(),
  language: z.enum(LANGUAGES).exactOptional(),
  metric: spendMetric.exactOptional(),
};

/** What decides the work of a run, and what a workflow started by hand may say about it. */
export const workShape = {
  services: serviceIds.exactOptional(),
  reprocess: yesNo.exactOptional(),
  dryRun: yesNo.exactOptional(),
  analysis: z.enum(['full', 'costs', 'recommendations']).exactOptional(),
  window: windowText.exactOptional(),
};

export const planShape = {
  ...workShape,
  fresh: yesNo.exactOptional(),
  batchSize: countText(1, 500).exactOptional(),
  targetMinutes: countText(1, 350).exactOptional(),
};

/** A run or a batch as the plan names it: opaque, and part of store keys. */
const opaqueId = z.string().regex(/^[0-9a-z][0-9a-z-]{0,127}$/, 'Expected an id as the plan printed it');

export const whichRunShape = { run: opaqueId.exactOptional() };
export const whichBatchShape = { batch: opaqueId.exactOptional() };
export const whichUnitShape = { unit: opaqueId.exactOptional() };

export const askShape = {
  question: name.max(2_000, 'Expected a question of at most 2,000 characters'),
  report: name.exactOptional(),
};

export const baselineShape = {
  expires: dayText.exactOptional(),
  reason: name.exactOptional(),
  write: yesNo.exactOptional(),
};

export const dispatchShape = {
  workflow: z
    .string()
    .regex(/^[\w.-]+\.ya?ml$/, 'Expected the file name of a workflow, such as spendlog.yml')
    .exactOptional(),
  ref: name.exactOptional(),
};
