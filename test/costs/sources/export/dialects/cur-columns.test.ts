import { describe, expect, it } from 'vitest';
import { missingNames, unknownNames } from '../../../../../src/costs/sources/export/column-name.ts';
import { cur2 } from '../../../../../src/costs/sources/export/dialects/cur-2.ts';
import { curLegacy } from '../../../../../src/costs/sources/export/dialects/cur-legacy.ts';

const COMMON = [
  'line_item_line_item_type',
  'line_item_usage_start_date',
  'line_item_currency_code',
  'line_item_unblended_cost',
];

describe('the dialect of a Cost and Usage Report', () => {
  it.each([
    [
      'a legacy CSV',
      ['lineItem/LineItemType', 'lineItem/UsageStartDate', 'lineItem/UnblendedCost'],
      'CUR legacy',
    ],
    ['legacy Parquet', [...COMMON, 'product_product_name', 'resource_tags_user_team'], 'CUR legacy'],
    ['CUR 2.0', [...COMMON, 'product', 'resource_tags'], 'CUR 2.0'],
    ['a CUR 2.0 query over a few columns', COMMON, 'CUR 2.0'],
    ['CUR 2.0 with a product name of its own', [...COMMON, 'product_product_name', 'product'], 'CUR 2.0'],
    ['a file without its cost column', COMMON.slice(0, 3), 'CUR 2.0'],
    ['FOCUS', ['BilledCost', 'EffectiveCost', 'ChargePeriodStart', 'ServiceName'], null],
  ])('%s', (_, names, expected) => {
    expect(curLegacy.recognise(names) ?? cur2.recognise(names)).toBe(expected);
  });

  it('names the cost column that is missing', () => {
    expect(
      missingNames(curLegacy.required, [
        'lineItem/LineItemType',
        'lineItem/UsageStartDate',
        'lineItem/CurrencyCode',
      ]),
    ).toEqual(['line_item_unblended_cost']);
  });

  it('knows tags, cost categories and product attributes by their prefix, and nothing else', () => {
    const names = [
      'resourceTags/user:team',
      'costCategory/env',
      'product/vcpu',
      'year',
      'noTags/user:app',
      'myColumn',
    ];

    expect(unknownNames(names, curLegacy.knownColumns('CUR legacy'))).toEqual([
      'noTags/user:app',
      'myColumn',
    ]);
  });

  it('reads every amount column it lists', () => {
    expect(curLegacy.amounts).toContain('line_item_unblended_cost');
    expect(curLegacy.amounts).toContain('savings_plan_total_commitment_to_date');
    expect(curLegacy.amounts).not.toContain('line_item_currency_code');
  });
});
