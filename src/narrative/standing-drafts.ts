import type { Draft, Narrative } from '../core/narrative.ts';
import type { PersonaId } from '../core/persona.ts';
import { slotText } from './grounding/slot-text.ts';
import type { KeptDraft } from './kept.ts';

/**
 * What of the drafts stands, with its slots: all that may lie beside a report, where everybody reads it. What a model wrote
 * besides (figures of its own, addresses, what looks like a secret and stops a push) stays in the store.
 */
export function standingDrafts(
  drafts: readonly KeptDraft[],
  narratives: ReadonlyMap<PersonaId, Narrative>,
): readonly KeptDraft[] {
  return drafts.flatMap((kept) => {
    const narrative = narratives.get(kept.persona);
    const isTold = kept.draft !== null && narrative?.language === kept.language;
    return isTold && narrative.written.writer !== 'template'
      ? [{ ...kept, draft: standingDraft(narrative) }]
      : [];
  });
}

function standingDraft({ sections, refilled }: Narrative): Draft {
  return {
    sections: sections
      .filter(({ id, sentences }) => sentences.length > 0 && !refilled.includes(id))
      .map(({ id, sentences }) => ({ id, sentences: sentences.map(slotText) })),
  };
}
