import { z } from 'zod';
import type { Draft } from '../../core/narrative.ts';
import { readableDraft } from '../readable-draft.ts';
import { jsonObjectsIn } from './json-objects-in.ts';

/** The section an answer to a question is read into. */
export const ANSWER_SECTION = 'answer';

/** UTF-16 units of an answer; what is longer was not asked for. */
export const MOST_CHARACTERS = 64 * 1024;

const answer = z.union([
  readableDraft,
  // Strict: else a section of an answer that cannot be parsed as a whole would pass for one.
  z
    .strictObject({ sentences: z.array(z.string()) })
    .transform((given) => ({ sections: [{ id: ANSWER_SECTION, ...given }] })),
]);

/**
 * What a model answered, as a draft: the last JSON object of the right form, whatever stands around it (models think aloud, and
 * put fences around JSON). `null`: there is none, or the answer is too long. What its sentences say is not looked at.
 */
export function readAnswer(text: string): Draft | null {
  if (text.length > MOST_CHARACTERS) return null;
  const drafts = jsonObjectsIn(text).flatMap((value) => answer.safeParse(value).data ?? []);
  return drafts.at(-1) ?? null;
}
