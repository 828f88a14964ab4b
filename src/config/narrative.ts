import { z } from 'zod';
import { FACT_TOPICS } from '../core/fact.ts';
import { BLOCK_IDS, OWN_PERSONAS, PERSONA_ID } from '../core/persona.ts';
import { amount, count, currencyCode, distinct, name } from './scalars.ts';

/** Id of a persona: one of ours, or of `narrative.personas`. Whether there is one of that id is checked over the whole file. */
export const personaId = z
  .string()
  .regex(PERSONA_ID, 'Expected a persona: lower-case letters, digits and hyphens');

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

const writer = z
  .union([z.literal('template'), z.discriminatedUnion('provider', [bedrock, qbusiness, openaiCompatible])])
  .default('template')
  .describe(
    'Who writes: `template`, or a model; where it does not answer the template writes, and says why.',
  );

const section = z.strictObject({
  id: z.string().regex(PERSONA_ID).describe('Its name, of your own.'),
  title: name.describe('Its heading.'),
  ask: name.describe('What its sentences are to tell; a model reads it.'),
  topics: z.array(z.enum(FACT_TOPICS)).min(1).describe('What its sentences may be about.'),
  sentences: count(0, 20).default(4).describe('Sentences at most.'),
  bullets: z.boolean().default(false).describe('`true`: each on a line of its own.'),
  blocks: z.array(z.enum(BLOCK_IDS)).default([]).describe('Tables that follow.'),
});

const persona = z.strictObject({
  like: z
    .enum(OWN_PERSONAS)
    .exactOptional()
    .describe('Which of ours it begins as; absent: itself, or `finops`.'),
  title: name.exactOptional().describe('What it is called.'),
  tone: name.exactOptional().describe('How it is written; a model reads it.'),
  mostWords: count(50, 20_000).exactOptional().describe('Words of the whole page.'),
  commands: z.boolean().exactOptional().describe('Whether commands stand in it.'),
  sections: z
    .array(z.union([z.string().regex(PERSONA_ID), section]))
    .min(1)
    .exactOptional()
    .describe('Sections in order: ids of ours, or your own.'),
  shortSentences: count(1, 10).exactOptional().describe('Sentences of its short form.'),
});

const unitMetric = z.strictObject({
  name: name.describe('What is counted, in the singular, e.g. order.'),
  months: z
    .record(
      z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'Expected a month such as 2026-10'),
      z.number().positive(),
    )
    .describe('How many there were, by month.'),
});

/** What stands in a narrative, for whom, and who writes it. */
export const narrative = z
  .strictObject({
    writer,
    personas: z
      .record(z.string().regex(PERSONA_ID), persona)
      .default({})
      .describe('Readers of your own, or what differs of ours (executive, cto, devops, finops), by id.'),
    pages: z
      .array(personaId)
      .default([...OWN_PERSONAS])
      .describe('Personas that get a page beside the report.'),
    unitMetrics: z
      .array(unitMetric)
      .refine(distinct('name'), 'Two of them have one name')
      .default([])
      .describe('What your business counts, for cost by unit.'),
  })
  .prefault({});

export type NarrativeConfig = z.output<typeof narrative>;
export type WriterConfig = NarrativeConfig['writer'];
export type ModelConfig = Exclude<WriterConfig, 'template'>;
export type PersonaConfig = z.output<typeof persona>;
