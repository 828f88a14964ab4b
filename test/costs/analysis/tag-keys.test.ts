import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TagKeyUse } from '../../../src/core/cost-source.ts';
import { money } from '../../../src/core/money.ts';
import { tagKeyGroupsOf } from '../../../src/costs/analysis/tag-keys.ts';

function use(key: string, rows: number, cost = `${rows}`, currency = 'USD'): TagKeyUse {
  return { key, rows, effectiveCost: money(cost, currency) };
}

function groups(...uses: readonly TagKeyUse[]): readonly (readonly string[])[] {
  return tagKeyGroupsOf(uses, 'USD').map(({ variants }) => variants.map(({ key }) => key));
}

describe('tag keys written differently', () => {
  it.each([
    ['case', 'team', 'Team'],
    ['separators', 'cost-center', 'CostCenter'],
    ['a space', 'cost_center', 'cost center'],
    ['the prefix of user-defined keys', 'team', 'user:Team'],
    ['a missing letter', 'environment', 'enviroment'],
    ['swapped letters', 'owner', 'onwer'],
    ['two slips in a long word', 'environment', 'enviromet'],
  ])('by %s are one group, the most used first', (_, often, seldom) => {
    expect(groups(use(seldom, 5), use(often, 100))).toEqual([[often, seldom]]);
  });

  it.each([
    ['short words', 'team', 'tear'],
    ['two other letters in a short word', 'stage', 'scale'],
    ['numbers', 'tier1', 'tier2'],
    ['different words', 'project', 'product'],
  ])('by %s are two keys', (_, often, seldom) => {
    expect(groups(use(often, 100), use(seldom, 5))).toEqual([]);
  });

  it('are two keys when both are used often: a slip is rare', () => {
    expect(groups(use('owner', 100), use('owners', 50))).toEqual([]);
    expect(groups(use('owner', 100), use('owners', 10))).toEqual([['owner', 'owners']]);
  });

  it('are judged by cost where rows are not told', () => {
    expect(groups(use('owner', 0, '900'), use('ownr', 0, '2'))).toEqual([]);
    expect(groups(use('owners', 0, '900'), use('owner', 0, '2'))).toEqual([['owners', 'owner']]);
    expect(groups(use('owners', 0, '900'), use('owner', 0, '500'))).toEqual([]);
  });

  it('never group the keys of AWS, keys of separators alone, or another currency', () => {
    expect(groups(use('aws:createdBy', 9), use('AWS:CreatedBy', 9))).toEqual([]);
    expect(groups(use('-', 9), use('_', 9))).toEqual([]);
    expect(groups(use('team', 9), use('Team', 9, '9', 'BRL'))).toEqual([]);
  });

  it('hold each key once and do not depend on order', () => {
    const key = fc.constantFrom(
      'owner',
      'Owner',
      'onwer',
      'own-er',
      'project',
      'projects',
      'team',
      'TEAM',
      'tema',
    );
    const uses = fc.uniqueArray(fc.tuple(key, fc.nat(99)), { selector: ([name]) => name });
    fc.assert(
      fc.property(uses, (pairs) => {
        const all = pairs.map(([name, rows]) => use(name, rows));
        const found = groups(...all);

        expect(new Set(found.flat()).size).toBe(found.flat().length);
        expect(groups(...[...all].reverse())).toEqual(found);
      }),
    );
  });
});
