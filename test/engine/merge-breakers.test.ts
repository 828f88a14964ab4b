import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakerRow } from '../../src/core/run.ts';
import { mergeBreakers } from '../../src/engine/merge-breakers.ts';

const row = (
  region: string,
  opened: number,
  state: BreakerRow['state'],
  operation: string | null = null,
): BreakerRow => ({
  account: '111122223333',
  region,
  service: 'EC2',
  operation,
  opened,
  state,
});

describe('the breakers of several jobs', () => {
  it('of one place are one: their openings add up, and the worst end stands', () => {
    expect(
      mergeBreakers([
        row('us-east-1', 2, 'closed'),
        row('eu-west-1', 1, 'half-open'),
        row('us-east-1', 1, 'open'),
        row('eu-west-1', 3, 'closed'),
      ]),
    ).toEqual([row('eu-west-1', 4, 'half-open'), row('us-east-1', 3, 'open')]);
  });

  it('of a service and of its operations stay apart, the service first', () => {
    expect(
      mergeBreakers([
        row('us-east-1', 1, 'open', 'DescribeVolumes'),
        row('us-east-1', 1, 'closed', 'DescribeAddresses'),
        row('us-east-1', 1, 'closed'),
        row('us-east-1', 1, 'closed', 'DescribeVolumes'),
      ]),
    ).toEqual([
      row('us-east-1', 1, 'closed'),
      row('us-east-1', 1, 'closed', 'DescribeAddresses'),
      row('us-east-1', 2, 'open', 'DescribeVolumes'),
    ]);
  });

  it('are the same for any order, and none is lost', () => {
    const rows = fc.array(
      fc.record({
        account: fc.constantFrom('1', '2'),
        region: fc.constantFrom('eu-west-1', 'us-east-1'),
        service: fc.constantFrom('EC2', 'CloudWatch'),
        operation: fc.constantFrom(null, 'DescribeTags'),
        opened: fc.integer({ min: 1, max: 9 }),
        state: fc.constantFrom('open' as const, 'half-open' as const, 'closed' as const),
      }),
    );
    fc.assert(
      fc.property(rows, (some) => {
        const merged = mergeBreakers(some);
        expect(mergeBreakers(some.toReversed())).toEqual(merged);
        const openings = (all: readonly BreakerRow[]) => all.reduce((sum, { opened }) => sum + opened, 0);
        expect(openings(merged)).toBe(openings(some));
        const places = new Set(
          some.map((each) => [each.account, each.region, each.service, each.operation].join()),
        );
        expect(merged).toHaveLength(places.size);
      }),
    );
  });
});
