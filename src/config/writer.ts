import { z } from 'zod';
import { amount, count, currencyCode, name } from './scalars.ts';

const regionName = z
  .string()
  .regex(/^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/, 'Expected a region such as us-east-1');

const prices = z
  .strictObject({
    input: amount.describe('For a million tokens that are read.'),
    output: amount.describe('For a million tokens that are written.'),
    currency: currencyCode.default('USD').describe('Currency of both.'),
  })
  .exactOptional()
  .describe('What the provider charges you; absent: tokens are printed, and what they cost is not known.');

const limits = {
  deadlineSeconds: count(5, 600)
    .default(90)
    .describe('How long an answer may take, with its one retry; then the template writes.'),
  mostOutputTokens: count(256, 32_000).default(4_000).describe('Tokens of one answer.'),
};

const bedrock = z.strictObject({
  provider: z.literal('bedrock').describe('Amazon Bedrock, Converse.'),
  model: z
    .string()
    .regex(
      /^(?:arn:aws[a-z-]*:bedrock:[A-Za-z0-9:/._-]{1,300}|[A-Za-z0-9.:_-]{1,160})$/,
      'Expected the id of a model, or the id or ARN of an inference profile',
    )
    .describe('Id of a model, or id or ARN of an inference profile.'),
  region: regionName
    .exactOptional()
    .describe('Region it is asked in; absent: that of the ARN of the profile, else of the sign-in.'),
  guardrail: z
    .strictObject({ id: name.describe('Its id or ARN.'), version: name.describe('Its version, or DRAFT.') })
    .exactOptional()
    .describe('Guardrail of yours that every request goes through.'),
  prices,
  ...limits,
});

const qbusiness = z.strictObject({
  provider: z
    .literal('qbusiness')
    .describe('Amazon Q Business, ChatSync; for those who have an application.'),
  application: z
    .string()
    .regex(
      /^[a-zA-Z0-9][a-zA-Z0-9-]{35}$/,
      'Expected the id of an application: 36 letters, digits and hyphens',
    )
    .describe('Id of the application.'),
  region: regionName.exactOptional().describe('Region of the application; absent: that of the sign-in.'),
  ...limits,
});

const openaiCompatible = z.strictObject({
  provider: z
    .literal('openai-compatible')
    .describe('Any endpoint that speaks chat completions. Figures leave your account: the run says so.'),
  url: z
    .url({
      protocol: /^https?$/,
      error: 'Expected the https:// address of the API, such as https://models.example.com/v1',
    })
    .describe('Base address of the API; the key comes from SPENDLOG_MODEL_KEY.'),
  model: z
    .string()
    .regex(/^[\w.:/@+-]{1,160}$/, 'Expected the name of a model, without spaces')
    .describe('Its name there.'),
  prices,
  ...limits,
});

/** Who writes narratives. */
export const writer = z
  .union([z.literal('template'), z.discriminatedUnion('provider', [bedrock, qbusiness, openaiCompatible])])
  .default('template')
  .describe(
    'Who writes: `template`, or a model; where it does not answer the template writes, and says why.',
  );

export type WriterConfig = z.output<typeof writer>;
export type ModelConfig = Exclude<WriterConfig, 'template'>;
