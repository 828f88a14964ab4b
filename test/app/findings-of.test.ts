import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/app/findings-of.ts';
import { NO_TENANT } from '../../src/app/live-parts.ts';
import { known } from '../../src/core/known.ts';
import { usageLine } from '../report/savings/bill.ts';

const UNJUDGED = { rows: [], findings: [] };

function gapWith(usageTypes: readonly string[]) {
  const lines = { usage: known(usageTypes.map((usageType) => usageLine({ usageType }))) };
  const found = findingsOf({ collection: NO_TENANT, bill: UNJUDGED, lines });
  return found.known ? null : found.gap;
}

describe('what was found', () => {
  it('is unknown for want of a column where the bill tells no usage types', () => {
    expect(gapWith(['', ''])).toMatchObject({
      reason: 'column-missing',
      subject: 'recommended actions',
      remedy: 'export the column of usage types (x_UsageType, lineItem/UsageType)',
    });
  });

  it.each([[['BoxUsage:m5.large', '']], [[]]])(
    'is unknown for want of a tenant where it does: %j',
    (types) => {
      expect(gapWith(types)).toMatchObject({ reason: 'not-configured', subject: 'recommended actions' });
    },
  );

  it('is what the bill shows where nobody looked at what runs', () => {
    const bill = {
      rows: [
        {
          check: 'bill-x',
          account: '',
          region: '',
          state: 'evaluated' as const,
          judged: 1,
          found: 0,
          undecided: [],
          missing: [],
        },
      ],
      findings: [],
    };

    expect(findingsOf({ collection: NO_TENANT, bill, lines: { usage: known([]) } })).toEqual(known([]));
  });
});
