import { known, unknown } from '../../src/core/known.ts';
import { day } from '../../src/core/period.ts';
import type { CurrencyReport } from '../../src/core/report.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { brl, period, totals } from './literals.ts';

/** The second currency of the fixture: short history, most analyses are gaps, every name is hostile. */
export function brazilianCosts(): CurrencyReport {
  return {
    currency: 'BRL',
    totals: totals('BRL', 210, ['1204.1', null, null, null]),
    breakdowns: [
      {
        dimension: 'serviceName',
        items: known(
          HOSTILE_NAMES.map((name) => ({
            name,
            label: name,
            ...totals('BRL', 1, ['12.5', null, null, null]),
          })),
        ),
      },
    ],
    metric: { metric: 'effectiveCost', reason: 'default' },
    comparisons: [
      {
        name: 'monthToDate',
        now: {
          amount: brl('612.4'),
          metric: 'billedCost',
          period: period('2026-11-01', '2026-11-19'),
          state: 'provisional',
        },
        before: null,
        change: null,
        changeRatio: null,
        perDay: null,
        dayEffect: null,
        notYetPosted: [],
      },
    ],
    invoice: {
      invoices: [],
      billedCost: null,
      invoiced: brl('0'),
      notInvoiced: brl('1204.1'),
      costExplorer: known({
        period: { start: day('2026-11-01'), end: day('2026-11-18') },
        ours: brl('1204.1'),
        theirs: brl('1204.1'),
        gap: brl('0'),
      }),
    },
    otherCharges: [],
    movers: [],
    trends: [],
    forecasts: unknown('no-history', 'forecast', 'read at least 28 complete days'),
    budgets: unknown('not-configured', 'budgets', 'set budgets in spendlog.yml'),
    anomalies: unknown('no-history', 'daily usage cost', 'read a bill with daily usage'),
    rates: {
      ladder: unknown('column-missing', 'effective cost', 'export the EffectiveCost column'),
      kpis: [],
      commitments: known([]),
    },
    allocation: {
      allocations: [],
      tagKeyGroups: unknown('column-missing', 'tags', 'export the table with its tag columns'),
    },
    series: { metric: 'effectiveCost', days: [], incompleteFrom: null, daily: [], months: [] },
    table: [],
  };
}
