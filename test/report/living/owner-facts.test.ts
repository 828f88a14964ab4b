import { describe, expect, it } from 'vitest';
import type { CubeRow } from '../../../src/core/cube.ts';
import { day } from '../../../src/core/period.ts';
import { billTagsIn, billTagsQuery, tagKeysOf } from '../../../src/report/living/bill-tags.ts';
import { unitsGap, unitsIn } from '../../../src/report/living/units-gap.ts';

function row(keys: Readonly<Record<string, string>>): CubeRow<never> {
  return {
    ...keys,
    currency: 'USD',
    rows: 1,
    billedCost: null,
    effectiveCost: null,
    listCost: null,
    contractedCost: null,
    unknownRows: { billedCost: 0, effectiveCost: 0, listCost: 0, contractedCost: 0 },
    quantity: null,
  };
}

describe('tags of the bill', () => {
  it('are asked for the keys that decisions name, of the last week', () => {
    const keys = tagKeysOf([
      { match: { 'tag:team': 'a', account: '1' } },
      {},
      { match: { 'tag:Stage': 'x', 'tag:team': 'b' } },
    ]);
    expect(keys).toEqual(['Stage', 'team']);
    const query = billTagsQuery(keys, ['vol-1'], { start: day('2026-10-21'), end: day('2026-11-20') });
    expect(query).toMatchObject({
      dimensions: ['subAccountId', 'resourceId', 'tag:Stage', 'tag:team'],
      period: { start: '2026-11-13', end: '2026-11-20' },
      resourceIds: ['vol-1'],
    });
  });

  it('are those of the resource in its account, by its id or the end of its ARN', () => {
    const tagsOf = billTagsIn([
      row({ subAccountId: '1', resourceId: 'arn:aws:ec2:eu-west-1:1:volume/vol-1', 'tag:team': 'shop' }),
      row({ subAccountId: '2', resourceId: 'vol-1', 'tag:team': 'data' }),
      row({ subAccountId: '1', resourceId: 'arn:aws:rds:eu-west-1:1:db:shop/vol-1x', 'tag:team': 'other' }),
    ]);
    expect(tagsOf('1', 'vol-1')).toEqual({ team: 'shop' });
    expect(tagsOf('2', 'vol-1')).toEqual({ team: 'data' });
    expect(tagsOf('3', 'vol-1')).toBeNull();
    expect(tagsOf('1', 'ol-1')).toBeNull();
  });

  it('are not told where they changed, and are where they only began', () => {
    const of = (...values: readonly string[]) =>
      billTagsIn(values.map((value) => row({ subAccountId: '1', resourceId: 'vol-1', 'tag:team': value })))(
        '1',
        'vol-1',
      );
    expect(of('shop', 'data')).toEqual({});
    expect(of('', 'data')).toEqual({ team: 'data' });
    expect(of('')).toEqual({});
  });
});

describe('rules about organizational units', () => {
  const rule = (match?: Readonly<Record<string, string>>) => ({
    team: 'Retail',
    handles: [],
    labels: [],
    ...(match ? { match } : {}),
  });
  const account = (units?: readonly string[]) => ({ id: '1', name: 'one', ...(units ? { units } : {}) });
  const RULES = [rule({ ou: 'ou-ab12-retail00' }), rule()];

  it('miss nothing where each account is known up to the root, or matched', () => {
    expect(unitsGap(RULES, [account(['r-ab12', 'ou-ab12-other000'])])).toBeNull();
    expect(unitsGap(RULES, [account(['ou-ab12-retail00'])])).toBeNull();
    expect(unitsGap([rule({ account: '1' })], null)).toBeNull();
  });

  it('are a gap where an account is not known, or not up to the root', () => {
    const gap = { reason: 'not-configured', subject: 'owners by organizational unit' };
    expect(unitsGap(RULES, [account(['r-ab12']), account()])).toMatchObject(gap);
    expect(unitsGap(RULES, [account(['ou-ab12-other000'])])).toMatchObject(gap);
    expect(unitsGap(RULES, null)).toMatchObject(gap);
  });

  it('are held against the units of the account', () => {
    const unitsOf = unitsIn([account(['r-ab12', 'ou-ab12-retail00'])]);
    expect(unitsOf('1')).toEqual(['r-ab12', 'ou-ab12-retail00']);
    expect(unitsOf('2')).toBeNull();
    expect(unitsIn(null)('1')).toBeNull();
  });
});
