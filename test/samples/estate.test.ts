import { beforeAll, describe, expect, it } from 'vitest';
import { type BillWaste, billWasteOf } from '../../samples/bill-waste.ts';
import { ESTATE } from '../../samples/estate/estate.ts';
import type { PricedProposal } from '../../src/core/recommendation.ts';
import { type Recommended, recommended } from './recommended.ts';

let told: Recommended;
let billWaste: readonly BillWaste[];

beforeAll(async () => {
  told = await recommended(1);
  billWaste = billWasteOf(told.organisation.charges);
}, 240_000);

const keyOf = (check: string, account: string, resourceId: string) => `${check} ${account} ${resourceId}`;

const WASTE = ESTATE.flatMap(({ accountId, truth }) =>
  truth.kind === 'waste'
    ? truth.found.map(({ check, resourceId }) => keyOf(check, accountId, resourceId))
    : [],
);

const UNDECIDED = ESTATE.flatMap(({ undecided = [] }) =>
  undecided.map(({ check, resourceId }) => `${check} ${resourceId}`),
);

/** As the bill names it: in whole or by its end; where it names nothing, the place is told. */
function billKeyOf({ check, account, region, resourceId }: PricedProposal): string {
  const of = billWaste.find(
    (waste) =>
      waste.check === check &&
      waste.accountId === account &&
      waste.regionId === region &&
      (waste.resourceId === null || waste.resourceId.endsWith(resourceId)),
  );
  return [check, account, region, of ? of.resourceId : resourceId].join(' ');
}

function figures(what: string, planted: readonly string[], found: readonly string[]): void {
  const right = found.filter((key) => planted.includes(key));
  process.stdout.write(
    `${what}: ${planted.length} planted, ${found.length} found; precision ${right.length}/${found.length}, recall ${right.length}/${planted.length}\n`,
  );
}

describe('the estate of the sample organisation', () => {
  it('is judged without a fault, an undecided resource or a read that is missing', () => {
    const { collection, billChecks } = told;
    const rows = [...collection.checks, ...billChecks];
    expect(rows.filter(({ state }) => state !== 'evaluated')).toEqual([]);
    const undecided = rows.flatMap(({ check, undecided }) =>
      undecided.map(({ resourceId }) => `${check} ${resourceId}`),
    );
    expect(undecided.sort()).toEqual([...UNDECIDED].sort());
    expect(new Set(collection.ledger.map(({ state }) => state))).toEqual(new Set(['ok', 'empty']));
  });

  it('holds the waste that is found, and no more is found', () => {
    const found = told.proposals
      .filter(({ check }) => !check.startsWith('bill-'))
      .map(({ check, account, resourceId }) => keyOf(check, account, resourceId));
    figures('structural waste', WASTE, found);
    expect(found.sort()).toEqual([...WASTE].sort());
  });

  it('is billed for what else is found, and no more is found', () => {
    const planted = billWaste.map(({ check, accountId, regionId, resourceId }) =>
      [check, accountId, regionId, resourceId].join(' '),
    );
    const found = told.proposals.filter(({ check }) => check.startsWith('bill-')).map(billKeyOf);
    figures('waste in the bill', planted, found);
    expect(found.sort()).toEqual(planted.sort());
  });

  it('has an amount for what somebody can tell in advance, and for nothing else', () => {
    const planted = ESTATE.flatMap(({ accountId, truth }) =>
      truth.kind === 'waste'
        ? truth.found.map(({ check, resourceId, after }) => ({
            key: keyOf(check, accountId, resourceId),
            after,
          }))
        : [],
    );
    const priced = told.proposals
      .filter(
        ({ check, saving, noAmount }) => !check.startsWith('bill-') && (saving || noAmount === 'covered'),
      )
      .map(({ check, account, resourceId }) => keyOf(check, account, resourceId));
    expect(priced.sort()).toEqual(planted.flatMap(({ key, after }) => (after ? key : [])).sort());
  });

  it('has a decoy for what looks like waste: each check that finds some judges others good', () => {
    const checks = new Set(
      ESTATE.flatMap(({ truth }) => (truth.kind === 'waste' ? truth.found.map(({ check }) => check) : [])),
    );
    const good = (id: string) =>
      told.collection.checks
        .filter(({ check }) => check === id)
        .reduce((sum, { judged, found }) => sum + judged - found, 0);
    expect([...checks].filter((id) => good(id) < 1)).toEqual([]);
    const decoys = ESTATE.filter(({ truth }) => truth.kind === 'decoy');
    expect(decoys.length).toBeGreaterThan(checks.size);
  });
});
