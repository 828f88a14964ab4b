import { describe, expect, it } from 'vitest';
import { narrateResult } from '../../../src/app/narrative/narrate-result.ts';
import type { ModelFailureReason } from '../../../src/core/model.ts';
import { money } from '../../../src/core/money.ts';
import type { Narrative, Written } from '../../../src/core/narrative.ts';
import { BY_TEMPLATE } from '../../../src/narrative/narrative-of.ts';

const BY_MODEL: Written = {
  writer: 'bedrock',
  model: 'a-model',
  usage: { inputTokens: 1_000, outputTokens: 100, cost: money('0.0045', 'USD') },
  cached: false,
  instead: null,
};

const instead = (reason: ModelFailureReason | 'not-here'): Written => ({
  ...BY_TEMPLATE,
  instead: { of: 'bedrock', reason },
});

function resultOf(...written: readonly Written[]) {
  const narratives = written.map((one, at): [string, Narrative] => [
    `reader-${at}`,
    {
      persona: `reader-${at}`,
      title: { en: 'Reader', 'pt-BR': 'Leitor' },
      language: 'en',
      sections: [],
      short: [],
      commands: false,
      written: one,
      sentences: 3,
      dropped: {},
      refilled: [],
    },
  ]);
  const { line, tables = [] } = narrateResult(new Map(narratives), []);
  return { line, costs: tables.at(-1)?.rows.map((row) => row.slice(-2)) };
}

describe('what narrating took', () => {
  it('is what the providers told', () => {
    const { line, costs } = resultOf(BY_MODEL, { ...BY_MODEL, cached: true });
    expect(line).toContain('Narrated for 2 readers: 0 sentences by the model, 6 by the template');
    expect(line).toContain('1000 tokens in, 100 out');
    expect(line).toMatch(/\$0\.00\d+\.$/);
    expect(costs).toEqual([
      ['1000 / 100', expect.stringMatching(/^\$/)],
      ['0', '0'],
    ]);
  });

  it.each(['timeout', 'refused', 'empty', 'cut-off', 'unreachable', 'unusable', 'failed'] as const)(
    'is not said to be nothing where a model was asked in vain: %s',
    (reason) => {
      const { line, costs } = resultOf(instead(reason));
      expect(line).toContain('what was paid is not known');
      expect(line).toContain('tokens are not told');
      expect(costs).toEqual([['not told', 'not known']]);
      expect(resultOf(BY_MODEL, instead(reason)).line).toContain(
        '100 out as far as they are told, what was paid is not known',
      );
    },
  );

  it.each(['not-here', 'denied', 'throttled', 'closed'] as const)(
    'is nothing where no model worked: %s',
    (reason) => {
      const { line, costs } = resultOf(instead(reason));
      expect(line).toContain('nothing was paid');
      expect(costs).toEqual([['0', '0']]);
    },
  );

  it('is nothing where no model is configured', () => {
    const { line, costs } = resultOf(BY_TEMPLATE);
    expect(line).toContain('No model is configured');
    expect(costs).toEqual([['0', '0']]);
  });

  it('is not known without prices', () => {
    const unpriced = { ...BY_MODEL, usage: { inputTokens: 5, outputTokens: 2, cost: null } };
    expect(resultOf(unpriced).line).toContain('at a price that spendlog.yml does not tell');
  });
});
