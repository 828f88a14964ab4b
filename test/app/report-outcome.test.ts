import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/app/report-outcome.ts';
import type { CheckRow } from '../../src/core/collection.ts';
import { type Known, known, unknown } from '../../src/core/known.ts';
import { coverageOf, type LedgerRow, type LedgerState } from '../../src/core/ledger.ts';
import { COLLECTION } from '../render/collection-fixture.ts';

const read = (state: LedgerState, dataset: string): LedgerRow => ({
  tenant: 'north',
  account: 'organization',
  region: 'organization',
  dataset,
  state,
  rows: null,
  attempts: 1,
  reason: null,
  missingPermissions: [],
});

const reads = (answered: number, denied: number) => [
  ...Array.from({ length: answered }, (_, n) => read('ok', `ok ${n}`)),
  ...Array.from({ length: denied }, (_, n) => read('denied', `denied ${n}`)),
];

/** A report of so many answered and denied reads of the bill and in AWS. */
function code(
  bill: readonly LedgerRow[],
  aws: readonly LedgerRow[],
  failBelow = 0.9,
  checks: readonly CheckRow[] = [],
) {
  const rows = [...bill, ...aws];
  const collection: Known<typeof COLLECTION> = known({ ...COLLECTION, ledger: aws, checks });
  return exitCodeOf(
    { ledger: known({ coverage: coverageOf(rows), rows }), collection, billChecks: [], billGap: null },
    failBelow,
  );
}

describe('the verdict of a report', () => {
  it('is good where the bill and AWS each answered the share that is asked for', () => {
    expect(code(reads(23, 0), reads(9, 1))).toBe(0);
    expect(code(reads(9, 1), [])).toBe(0);
  });

  it.each([
    ['of few reads in AWS beside a bill that was read', 23, 0, 0, 2],
    ['of half of AWS', 200, 0, 5, 5],
    ['of a bill beside an AWS that was read', 3, 20, 1000, 0],
  ])('is that it is not complete: %s', (_what, billed, notBilled, looked, notLooked) => {
    expect(code(reads(billed, notBilled), reads(looked, notLooked))).toBe(3);
  });

  it('is that it is not complete where all was read and too little of it judged', () => {
    const check = (region: string, state: CheckRow['state']): CheckRow => ({
      check: 'ebs-gp2-volumes',
      account: '111122223333',
      region,
      state,
      judged: 0,
      found: 0,
      undecided: [],
      missing: [],
      ...(state === 'evaluated' ? {} : { fault: 'volumes is not iterable' }),
    });
    const regions = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const judged = regions.map((region) => check(region, 'evaluated'));
    const failed = check('j', 'not-evaluated');
    expect(code(reads(23, 0), reads(9, 0), 0.9, [...judged, failed])).toBe(0);
    expect(code(reads(23, 0), reads(9, 0), 0.9, [...judged.slice(1), failed])).toBe(3);
    expect(code(reads(23, 0), reads(9, 0), 0.9, [failed])).toBe(3);
  });

  it('is never good where no read in AWS was answered, whatever share is asked for', () => {
    expect(code(reads(23, 0), reads(0, 1), 0)).toBe(3);
    expect(code(reads(23, 0), reads(1, 9), 0)).toBe(0);
    expect(code(reads(23, 0), [], 0)).toBe(0);
  });

  it('does not take what was not asked for as missing', () => {
    const rows = reads(2, 0);
    const ledger = known({ coverage: coverageOf(rows), rows });
    const not = unknown<typeof COLLECTION>(
      'not-configured',
      'what runs in AWS',
      'nothing in AWS was asked for (--analysis costs)',
    );
    const bill = (changes: Partial<CheckRow>): CheckRow => ({
      check: 'bill-gp2',
      account: 'organization',
      region: 'organization',
      state: 'not-evaluated',
      judged: 0,
      found: 0,
      undecided: [],
      missing: ['usage by resource'],
      ...changes,
    });
    const codeWith = (rows: readonly CheckRow[]) =>
      exitCodeOf({ ledger, collection: not, billChecks: rows, billGap: null }, 0.9);

    expect(codeWith([])).toBe(0);
    // What Cost Explorer never tells is nothing that was missed; a check that fails on what was read is.
    expect(codeWith([bill({})])).toBe(0);
    expect(codeWith([bill({ missing: [], fault: 'The check bill-gp2 failed on what was read.' })])).toBe(3);
  });
});
