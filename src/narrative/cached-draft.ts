import { z } from 'zod';
import type { ModelAnswer } from '../core/model.ts';
import type { Draft } from '../core/narrative.ts';
import { parseJson } from '../core/parse-json.ts';
import { readableDraft } from './readable-draft.ts';

/** An answer that was paid for, as it is kept. */
export interface CachedDraft extends Pick<ModelAnswer, 'tokens'> {
  readonly draft: Draft;
}

const cachedDraft = z.object({
  draft: readableDraft,
  tokens: z.object({ input: z.number().int().min(0), output: z.number().int().min(0) }).nullable(),
});

/** `null` where the text is none, so that the model is asked again. */
export function readCachedDraft(text: string | null): CachedDraft | null {
  return text === null ? null : (cachedDraft.safeParse(parseJson(text)).data ?? null);
}

export function cachedDraftText({ draft, tokens }: CachedDraft): string {
  return JSON.stringify({ draft, tokens });
}
