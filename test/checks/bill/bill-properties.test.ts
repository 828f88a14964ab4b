import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyCheck } from '../../../src/checks/registry.ts';
import type { BillCheckDeclaration } from '../../../src/core/bill-check.ts';
import { matchesUsageType } from '../../../src/core/charge-line.ts';
import { addDecimal, compareDecimal, type Decimal, decimal, ZERO } from '../../../src/core/decimal.ts';
import { monthlyQuantity } from '../../../src/core/month-scale.ts';
import { day } from '../../../src/core/period.ts';
import type { QuantityClaim } from '../../../src/core/recommendation.ts';
import { bareUsageType } from '../../../src/core/region-prefix.ts';
import { allBillChecks } from './all-bill-checks.ts';
import { judgeBill, type LineLiteral, line, NOVEMBER } from './bill-line.ts';

const checks = await allBillChecks();

const TAILS = ['', 'm4.xlarge', 'db.r4.2xl', 'cache.r4.large', 't3', 'Yr1-Yr2:MySQL8.0', '-SIA', 'ByteHrs'];
const HOSTILE = '</td>|`$(id)`\u202e';

/** Usage types that the patterns of a check stand for, in several regions. */
function usageTypesOf({ usageTypes }: BillCheckDeclaration): readonly string[] {
  const bare = usageTypes.flatMap((pattern) => {
    if (pattern.startsWith('*')) return [`USW2${pattern.slice(1)}`, 'BoxUsage:m5.large'];
    return pattern.endsWith('*') ? TAILS.map((tail) => `${pattern.slice(0, -1)}${tail}`) : [pattern];
  });
  return bare.flatMap((type) => [type, `EUC1-${type}`]).filter((type) => matchesUsageType(type, usageTypes));
}

const SERVICES = [
  '',
  'Amazon Elastic Compute Cloud',
  'Amazon Simple Storage Service',
  'Amazon Relational Database Service',
  'Amazon DynamoDB',
  'AmazonCloudWatch',
  'AWS Cost Explorer',
];

const linesOf = (check: BillCheckDeclaration): fc.Arbitrary<LineLiteral[]> =>
  fc.array(
    fc.record({
      usageType: fc.constantFrom(...usageTypesOf(check)),
      quantity: fc.option(
        fc.integer({ min: 0, max: 2_000_000_000 }).map((cents) => String(cents / 100)),
        { freq: 9, nil: null },
      ),
      cost: fc.option(
        fc.integer({ min: -100, max: 1_000_000 }).map((cents) => String(cents / 100)),
        { freq: 9, nil: null },
      ),
      resourceId: fc.constantFrom('', 'vol-1', 'arn:aws:ec2:eu-west-1:1:snapshot/snap-1', HOSTILE),
      account: fc.constantFrom('', '1', '2'),
      region: fc.constantFrom('', 'eu-west-1', 'us-east-1'),
      operation: fc.constantFrom(
        '',
        'MetricStorage:AWS/EC2',
        'PublicIP-In',
        'CreateDBInstance:0021',
        HOSTILE,
      ),
      service: fc.constantFrom(...SERVICES, HOSTILE),
      unit: fc.constantFrom('Hrs', 'GB-Mo'),
      pricing: fc.constantFrom('', 'Standard', 'Committed'),
      commitment: fc.constantFrom('', '', 'Used', 'Unused'),
      lastDay: fc.constantFrom('2026-11-30', '2026-11-29', '2026-11-02', null),
    }),
    { maxLength: 12 },
  );

const isQuantity = (claim: object): claim is QuantityClaim => 'quantityNow' in claim;

/** What the lines of a usage type come to in a month, all resources together. */
function billed(lines: readonly LineLiteral[], usageType: string): Decimal {
  return lines
    .map(line)
    .filter((each) => bareUsageType(each.usageType) === usageType)
    .reduce(
      (sum, { quantity, pricingUnit }) =>
        quantity ? addDecimal(sum, monthlyQuantity(quantity, NOVEMBER, day('2026-11-01'), pricingUnit)) : sum,
      ZERO,
    );
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it('claims no more than is billed, of whatever lines', () => {
    fc.assert(
      fc.property(linesOf(check), (lines) => {
        const verdicts = judgeBill(check, lines);
        const claims = verdicts.flatMap((verdict) => ('reason' in verdict ? [] : verdict.claims));
        const now = Map.groupBy(claims.filter(isQuantity), ({ usageType }) => usageType);
        for (const [usageType, own] of now) {
          const claimed = own.reduce((sum, { quantityNow }) => addDecimal(sum, quantityNow), ZERO);
          expect(compareDecimal(claimed, billed(lines, usageType))).toBeLessThanOrEqual(0);
        }
        for (const claim of claims) {
          if (isQuantity(claim)) expect(compareDecimal(claim.quantityAfter, ZERO)).toBeGreaterThanOrEqual(0);
          else expect(compareDecimal(claim.remains, decimal('1'))).toBeLessThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says the same of the same lines in another order, and each thing once', () => {
    fc.assert(
      fc.property(linesOf(check), (lines) => {
        const texts = (some: readonly LineLiteral[]) =>
          judgeBill(check, some)
            .map(({ account, region, resourceId }) => JSON.stringify([account, region, resourceId]))
            .sort();
        const once = texts(lines);
        expect(texts([...lines].reverse())).toEqual(once);
        expect(new Set(once).size).toBe(once.length);
      }),
      { numRuns: 40 },
    );
  });

  it('finds nothing in nothing', () => {
    expect(judgeBill(check, [])).toEqual([]);
  });
});

it('leaves to other checks only what there is a check for', () => {
  const ids = new Set(everyCheck.map(({ id }) => id));
  const others = checks.flatMap(({ unlessJudged = [] }) => unlessJudged);
  expect(others.length).toBeGreaterThan(10);
  for (const id of others) expect(ids).toContain(id);
});
