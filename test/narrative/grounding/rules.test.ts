import { describe, expect, it } from 'vitest';
import type { DropReason } from '../../../src/core/narrative.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import { factIndex } from '../../../src/narrative/grounding/fact-index.ts';
import { parseSentence } from '../../../src/narrative/grounding/parse/parse-sentence.ts';
import { sourceSentences } from '../../../src/narrative/grounding/parse/source-text.ts';
import { RULES } from '../../../src/narrative/grounding/rules/rules.ts';
import { CARELESS_EN } from './careless-en.ts';
import { CARELESS_PT_BR } from './careless-pt-br.ts';
import { slots, table } from './fixture.ts';
import { HONEST_EN } from './honest-en.ts';
import { HONEST_PT_BR } from './honest-pt-br.ts';

const CARELESS: readonly (readonly [NarrativeLanguage, DropReason, string])[] = [
  ...CARELESS_EN.map(([reason, text]) => ['en', reason, text] as const),
  ...CARELESS_PT_BR.map(([reason, text]) => ['pt-BR', reason, text] as const),
];

const index = factIndex(table);
/** Facts of a section that asks for the estate's own: what `topic` is held against. */
const NO_TAXES = new Set(table.facts.map(({ topic }) => topic).filter((topic) => topic !== 'other-charges'));

/** Every objection to a text, by rule; of several sentences those to any. */
function objections(text: string, language: NarrativeLanguage): ReadonlyMap<string, DropReason> {
  const context = { index, language, topics: NO_TAXES };
  const found = new Map<string, DropReason>();
  for (const source of sourceSentences(slots(text))) {
    const sentence = parseSentence(source, index);
    for (const [name, rule] of RULES) {
      const reason = rule(sentence, context);
      if (reason) found.set(name, reason);
    }
  }
  return found;
}

describe('rules', () => {
  it.each(CARELESS)('%s, %s: %s', (language, reason, text) => {
    expect([...objections(text, language).values()]).toContain(reason);
  });

  /** With the rule left out, a sentence that only it objects to would be published. */
  it.each([...RULES.keys()])('%s is needed: without it a careless sentence survives', (left) => {
    const survivors = [...CARELESS, ['en', 'not-asked', '{s:tax} came to {f:tax}.'] as const].filter(
      ([language, , text]) => {
        const others = [...objections(text, language).keys()];
        return others.length === 1 && others[0] === left;
      },
    );
    expect(survivors.map(([, , text]) => text)).not.toEqual([]);
  });

  it('leaves at least 98 % of what honest writers say', ({ annotate }) => {
    const honest = [
      ...HONEST_EN.map((text) => ['en', text] as const),
      ...HONEST_PT_BR.map((text) => ['pt-BR', text] as const),
    ];
    expect(honest.length).toBeGreaterThanOrEqual(150);
    const dropped = honest.filter(([language, text]) =>
      [...objections(text, language).keys()].some((name) => name !== 'topic'),
    );
    const share = 1 - dropped.length / honest.length;
    annotate(`${(share * 100).toFixed(1)} % of ${honest.length} honest sentences stand`);
    expect(share, dropped.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});
