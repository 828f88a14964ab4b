import { z } from 'zod';
import { FACT_TOPICS } from '../core/fact.ts';
import { BLOCK_IDS, OWN_PERSONAS, PERSONA_ID } from '../core/persona.ts';
import { pages } from './narrative-page.ts';
import { count, distinct, name } from './scalars.ts';
import { writer } from './writer.ts';

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
    pages,
    unitMetrics: z
      .array(unitMetric)
      .refine(distinct('name'), 'Two of them have one name')
      .default([])
      .describe('What your business counts, for cost by unit.'),
  })
  .prefault({});
