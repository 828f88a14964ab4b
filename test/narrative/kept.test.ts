import { describe, expect, it } from 'vitest';
import { money } from '../../src/core/money.ts';
import { type KeptDraft, keptFor, keptText, readKept, tableHash } from '../../src/narrative/kept.ts';

const KEPT: KeptDraft = {
  persona: 'executive',
  language: 'pt-BR',
  facts: 'a'.repeat(64),
  draft: { sections: [{ id: 'executive-spend', sentences: ['O gasto foi de {f1}.'] }] },
  written: {
    writer: 'bedrock',
    model: 'some.model-v1:0',
    usage: { inputTokens: 1200, outputTokens: 300, cost: money('0.0081', 'USD') },
    cached: false,
    instead: null,
  },
};

const FAILED: KeptDraft = {
  ...KEPT,
  persona: 'cto',
  draft: null,
  written: {
    writer: 'template',
    model: null,
    usage: null,
    cached: false,
    instead: { of: 'bedrock', reason: 'throttled' },
  },
};

describe('drafts that are kept', () => {
  it('come back as they were, costs to the last digit', () => {
    expect(readKept(keptText([KEPT, FAILED]))).toEqual([KEPT, FAILED]);
  });

  it.each([
    ['nothing', null],
    ['no JSON', 'drafts'],
    ['another version', keptText([KEPT]).replace('"schemaVersion": 1', '"schemaVersion": 2')],
    ['a writer nobody knows', keptText([KEPT]).replace('"bedrock"', '"somebody"')],
    ['sentences that are no text', keptText([KEPT]).replace('"O gasto foi de {f1}."', '[1]')],
    ['a model that is a sentence', keptText([KEPT]).replace('some.model-v1:0', 'Spend fell to $5')],
    ['a cost that is no amount', keptText([KEPT]).replace('0.0081', 'free')],
  ])('are none where the text is %s', (_, text) => {
    expect(readKept(text)).toEqual([]);
  });

  it('are for one reader, one language and these very facts; the last one counts', () => {
    const later = { ...KEPT, draft: { sections: [] } };
    const kept = [KEPT, FAILED, later];

    expect(keptFor(kept, KEPT)).toBe(later);
    expect(keptFor(kept, FAILED)).toBe(FAILED);
    expect(keptFor(kept, { ...KEPT, language: 'en' })).toBeNull();
    expect(keptFor(kept, { ...KEPT, persona: 'devops' })).toBeNull();
    expect(keptFor(kept, { ...KEPT, facts: 'b'.repeat(64) })).toBeNull();
  });
});

describe('the name of a table of facts', () => {
  const table = (amount: string) => ({
    subjects: [{ id: 's1', kind: 'estate', name: null, publicName: null }] as const,
    facts: [
      {
        id: 'f1',
        topic: 'spend',
        measure: 'spend',
        subject: 's1',
        value: { kind: 'money', amount: money(amount, 'USD'), per: null, signed: false },
        period: null,
        base: null,
        direction: null,
        rank: null,
        action: null,
        source: { kind: 'read', pointer: '/costs/0' },
      },
    ] as const,
  });

  it('is the same for the same facts, and another one for any digit', async () => {
    expect(await tableHash(table('10.25'))).toBe(await tableHash(table('10.25')));
    expect(await tableHash(table('10.25'))).not.toBe(await tableHash(table('10.26')));
    expect(await tableHash(table('10.25'))).toMatch(/^[0-9a-f]{64}$/);
  });
});
