import { money } from '../../src/core/money.ts';
import type { RunNotes } from '../../src/core/run.ts';

/** What a run of an invented company cost, and two breakers that opened. */
export const NOTES: RunNotes = {
  cost: {
    calls: 1204,
    pages: 1180,
    throttles: 20,
    retries: 24,
    unitSeconds: 312,
    paid: [{ what: 'CloudWatch metrics', requests: 2100, amount: money('0.021', 'USD') }],
  },
  breakers: [
    {
      account: '444455556666',
      region: 'us-east-1',
      service: 'EC2 | <b>',
      operation: null,
      opened: 2,
      state: 'open',
    },
    {
      account: '444455556666',
      region: 'us-west-2',
      service: 'CloudWatch',
      operation: 'GetMetricData',
      opened: 1,
      state: 'closed',
    },
  ],
};
