import { describe, expect, it } from 'vitest';
import { checkCoverageOf } from '../../src/core/check-coverage.ts';
import type { CheckRow } from '../../src/core/collection.ts';

const row = (check: string, region: string, state: CheckRow['state']): CheckRow => ({
  check,
  account: '111122223333',
  region,
  state,
  judged: 0,
  found: 0,
  undecided: [],
  missing: [],
});

describe('how much was judged', () => {
  it('is nothing known where nothing was planned', () => {
    expect(checkCoverageOf([])).toEqual({ checks: 0, notJudged: 0, places: 0, ratio: null });
  });

  it('counts each check and each place once, and the share over both', () => {
    const rows = [
      row('gp2', 'eu-west-1', 'not-evaluated'),
      row('gp2', 'us-east-1', 'not-evaluated'),
      row('idle', 'us-east-1', 'not-evaluated'),
      row('idle', 'eu-west-1', 'evaluated'),
      row('logs', 'us-east-1', 'evaluated'),
    ];
    expect(checkCoverageOf(rows)).toEqual({ checks: 3, notJudged: 2, places: 2, ratio: 0.4 });
  });
});
