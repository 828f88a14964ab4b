import { z } from 'zod';
import { OWN_PERSONAS, type PersonaId } from '../core/persona.ts';
import { type Cadence, cadence } from './cadence.ts';
import { personaId } from './persona-id.ts';

const page = z.strictObject({
  persona: personaId.describe('Whom it is written for.'),
  when: cadence.describe(
    'How often: beside every report, beside the first of a week, or the first of a month.',
  ),
});

export const pages = z
  .array(z.union([personaId, page]))
  .default([...OWN_PERSONAS])
  .describe('Personas that get a page beside the report: with every report, or as often as `when` says.');

/** A page beside the report. */
export interface NarrativePageConfig {
  readonly persona: PersonaId;
  readonly when: Cadence;
}

/** A persona alone gets its page with every report. */
export function pageOf(given: z.output<typeof pages>[number]): NarrativePageConfig {
  return typeof given === 'string' ? { persona: given, when: 'daily' } : given;
}
