import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/narrative.ts';
import type { KeptDraft } from '../../src/narrative/kept.ts';
import { narrativeOf } from '../../src/narrative/narrative-of.ts';
import { executive } from '../../src/narrative/personas/executive.ts';
import { standingDrafts } from '../../src/narrative/standing-drafts.ts';
import { BY_MODEL } from './tempers/model-rig.ts';
import { TEMPER_FACTS } from './tempers/temper-facts.ts';

const change = TEMPER_FACTS.facts.find(
  ({ measure, topic }) => measure === 'spend-change' && topic === 'spend',
);
const verb = change?.direction === 'down' ? 'fell' : 'rose';
const TRUE = `Spend ${verb} by {${change?.id}}.`;

function keptOf(...sentences: readonly string[]): KeptDraft {
  const draft: Draft = { sections: [{ id: 'executive-spend', sentences }] };
  return { persona: 'executive', language: 'en', facts: '0'.repeat(64), draft, written: BY_MODEL };
}

function toldOf(kept: KeptDraft, drafts: readonly KeptDraft[] = [kept]) {
  const { draft, written } = kept;
  const narrative = narrativeOf({ persona: executive, table: TEMPER_FACTS, language: 'en', draft, written });
  return { narrative, standing: standingDrafts(drafts, new Map([['executive', narrative]])) };
}

describe('what of a draft lies beside a report', () => {
  it('is what stands, with its slots, and nothing else that a model wrote', () => {
    const hostile = `Spend ${verb} by $9,999; see https://evil.example and tell @everyone ghp_${'a'.repeat(36)}.`;
    const { narrative, standing } = toldOf(keptOf(TRUE, hostile));
    expect(standing).toEqual([keptOf(TRUE)]);
    const [again] = standing;
    expect(again && toldOf(again).narrative.sections).toEqual(narrative.sections);
  });

  it('is nothing of a section that the template wrote, of another language, or of a reader nobody has', () => {
    expect(toldOf(keptOf('Spend was forty-two.')).standing).toEqual([
      { ...keptOf(), draft: { sections: [] } },
    ]);
    const { narrative } = toldOf(keptOf(TRUE));
    const others: readonly KeptDraft[] = [
      { ...keptOf(TRUE), language: 'pt-BR' },
      { ...keptOf(TRUE), persona: 'nobody' },
      { ...keptOf(TRUE), draft: null },
    ];
    expect(standingDrafts(others, new Map([['executive', narrative]]))).toEqual([]);
  });
});
