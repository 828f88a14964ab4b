import { z } from 'zod';
import { PERSONA_ID } from '../core/persona.ts';

/** Id of a persona: one of ours, or of `narrative.personas`. Whether there is one of that id is checked over the whole file. */
export const personaId = z
  .string()
  .regex(PERSONA_ID, 'Expected a persona: lower-case letters, digits and hyphens');
