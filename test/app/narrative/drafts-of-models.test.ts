import { describe, expect, it } from 'vitest';
import { draftsOfModels } from '../../../src/app/narrative/drafts-of-models.ts';
import type { ModelConfig } from '../../../src/config/writer.ts';
import type { ResponseCache } from '../../../src/core/cost-explorer-port.ts';
import { decimal } from '../../../src/core/decimal.ts';
import type { FactTable } from '../../../src/core/fact.ts';
import type { ModelClient } from '../../../src/core/model.ts';
import { money } from '../../../src/core/money.ts';
import { executive } from '../../../src/narrative/personas/executive.ts';
import { testEnvironment } from '../../support/test-environment.ts';

const CONFIG = {
  provider: 'openai-compatible',
  url: 'https://models.example.com/v1',
  model: 'a-model',
  deadlineSeconds: 5,
  mostOutputTokens: 256,
} as const satisfies ModelConfig;

const TABLE: FactTable = {
  subjects: [{ id: 's1', kind: 'estate', name: null, publicName: null }],
  facts: [
    {
      id: 'f1',
      topic: 'spend',
      measure: 'spend',
      subject: 's1',
      value: { kind: 'money', amount: money('1200.5', 'USD'), per: null, signed: false },
      period: null,
      base: null,
      direction: null,
      rank: null,
      action: null,
      source: { kind: 'read', pointer: '/costs/0/comparisons/0/now/amount' },
    },
  ],
};

/** A cache that starts empty, and a model that answers all it is asked. */
function world() {
  const kept = new Map<string, string>();
  const cache: ResponseCache = {
    get: async (key) => kept.get(key) ?? null,
    put: async (key, text) => {
      kept.set(key, text);
    },
  };
  let asked = 0;
  const client: ModelClient = {
    async ask() {
      asked += 1;
      const text = '{"sections":[{"id":"executive-spend","sentences":["Spend was {f1}."]}]}';
      return { text, tokens: { input: 100, output: 10 } };
    },
  };
  const draftWith = async (config: ModelConfig, mayAsk = true) => {
    const [draft] = await draftsOfModels([executive], {
      config,
      client: mayAsk ? async () => client : null,
      cache,
      table: TABLE,
      language: 'en',
      metadata: {},
      environment: testEnvironment('.'),
    });
    return draft;
  };
  return { draftWith, asked: () => asked };
}

describe('an answer that was paid for', () => {
  it.each([
    ['the same settings', CONFIG],
    ['more patience', { ...CONFIG, deadlineSeconds: 60 }],
    ['prices', { ...CONFIG, prices: { input: decimal('3'), output: decimal('15'), currency: 'USD' } }],
  ])('serves again with %s', async (_, config) => {
    const { draftWith, asked } = world();
    const first = await draftWith(CONFIG);
    const again = await draftWith(config);

    expect(asked()).toBe(1);
    expect(first?.written.cached).toBe(false);
    expect(again?.written.cached).toBe(true);
    expect(again?.draft).toEqual(first?.draft);
    expect(again?.draft?.sections).toHaveLength(1);
  });

  it.each([
    ['another model', { ...CONFIG, model: 'b-model' }],
    ['another address', { ...CONFIG, url: 'https://models.example.org/v1' }],
    ['a longer answer', { ...CONFIG, mostOutputTokens: 512 }],
  ])('does not serve for %s', async (_, config) => {
    const { draftWith, asked } = world();
    await draftWith(CONFIG);
    const other = await draftWith(config);

    expect(asked()).toBe(2);
    expect(other?.written.cached).toBe(false);
  });

  it('is all there is where nobody may be asked: else the template writes, and says so', async () => {
    const { draftWith, asked } = world();
    const none = await draftWith(CONFIG, false);

    expect(none?.draft).toBeNull();
    expect(none?.written.instead).toEqual({ of: 'openai-compatible', reason: 'not-here' });
    await draftWith(CONFIG);
    expect((await draftWith(CONFIG, false))?.written.cached).toBe(true);
    expect(asked()).toBe(1);
  });
});
