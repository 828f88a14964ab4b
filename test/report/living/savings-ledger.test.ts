import { describe, expect, it } from 'vitest';
import type { RealisedSaving } from '../../../src/core/living.ts';
import { amountText } from '../../../src/core/money.ts';
import { day, month } from '../../../src/core/period.ts';
import type { Life } from '../../../src/report/living/life.ts';
import { savingsLedger } from '../../../src/report/living/savings-ledger.ts';
import { event, life, usd } from './lives.ts';

const AS_OF = day('2026-11-21');

const FIGURE: RealisedSaving = {
  checkpoint: 30,
  state: 'measured',
  kind: 'changed',
  before: { start: day('2026-06-03'), end: day('2026-07-01') },
  after: { start: day('2026-07-02'), end: day('2026-07-30') },
  monthly: usd('80'),
  cash: usd('70'),
  reducedRunRate: usd('60'),
  formula: 'old rate × quantity after − cost after',
};

const MEASURED = life({
  events: [
    event('2026-06-20', 'new', '90'),
    event('2026-06-25', 'accepted', '100'),
    event('2026-07-05', 'done', '100'),
    event('2026-08-10', 'measured', '80'),
  ],
  measurements: [FIGURE],
});

function rows(lives: readonly Life[], asOf = AS_OF) {
  return savingsLedger(lives, asOf).rows.map((row) => {
    const amounts = Object.entries(row).flatMap(([column, value]) => {
      if (typeof value !== 'object' || value === null || !('recommendations' in value)) return [];
      return value.recommendations > 0 ? [`${column} ${amountText(value.amount)}`] : [];
    });
    return [row.month, row.team, amounts.join(', '), amountText(row.accrued), row.realisation];
  });
}

describe('the ledger of savings', () => {
  it('has each amount in the month its state was reached, and what is measured accrues for a year', () => {
    expect(rows([MEASURED])).toEqual([
      ['2026-11', 'Shop', '', '80', null],
      ['2026-10', 'Shop', '', '80', null],
      ['2026-09', 'Shop', '', '80', null],
      ['2026-08', 'Shop', 'measured 80', '80', '0.8'],
      ['2026-07', 'Shop', 'done 100', '0', null],
      ['2026-06', 'Shop', 'found 90, accepted 100', '0', null],
    ]);
    const later = savingsLedger([MEASURED], day('2027-12-31')).rows;
    expect(later[0]?.month).toBe('2027-07');
  });

  it('tells growth that was avoided apart', () => {
    const august = savingsLedger([MEASURED], AS_OF).rows.find((row) => row.month === month('2026-08'));
    expect(august?.avoidedGrowth).toEqual(usd('20'));
  });

  it('takes back what regressed, and all of what came back', () => {
    const regressed = event('2026-10-10', 'measured', '30', { why: 'regressed' });
    const partly = rows([{ ...MEASURED, events: [...MEASURED.events, regressed] }]);
    expect(partly.slice(0, 2)).toEqual([
      ['2026-11', 'Shop', '', '30', null],
      ['2026-10', 'Shop', 'regressed 50', '30', null],
    ]);
    const returned = event('2026-10-10', 'open', '90', { why: 'returned' });
    const wholly = rows([{ ...MEASURED, events: [...MEASURED.events, returned] }]);
    expect(wholly[1]).toEqual(['2026-10', 'Shop', 'regressed 80', '0', null]);
  });

  it('lists what is gone and credits nothing for it', () => {
    const gone = life({
      events: [event('2026-10-01', 'new'), event('2026-11-02', 'gone')],
      firstSeen: day('2026-10-01'),
    });
    expect(rows([gone])).toEqual([
      ['2026-11', 'Shop', 'gone 100', '0', null],
      ['2026-10', 'Shop', 'found 100', '0', null],
    ]);
  });

  it('shows a figure that is not final apart, where it was done', () => {
    const open = life({ measurements: [{ ...FIGURE, state: 'provisional' }] });
    expect(rows([open])[0]).toEqual(['2026-07', 'Shop', 'done 100, provisional 80', '0', null]);
  });

  it('keeps teams and currencies apart, what nobody owns last', () => {
    const euros = { amount: usd('5').amount, currency: 'EUR' };
    const one = life({ team: null, events: [event('2026-07-05', 'new')], firstSeen: day('2026-07-05') });
    const lives = [
      one,
      { ...one, team: 'Web' },
      { ...one, team: 'Data', net: euros, events: [{ ...event('2026-07-05', 'new'), net: euros }] },
    ];
    const found = savingsLedger(lives, AS_OF).rows.map(({ team, currency }) => [team, currency]);
    expect(found).toEqual([
      ['Data', 'EUR'],
      ['Web', 'USD'],
      [null, 'USD'],
    ]);
  });

  it('says why something is not measured', () => {
    const { unmeasured } = savingsLedger([life({ unmeasured: 'other-units' }), MEASURED], AS_OF);
    expect(unmeasured).toEqual([
      {
        fingerprint: life().fingerprint,
        resourceId: 'i-1',
        team: 'Shop',
        day: '2026-07-05',
        reason: 'other-units',
      },
    ]);
  });

  it('has no row for what never had an amount', () => {
    const hygiene = life({ net: null, events: [event('2026-06-20', 'new', null)] });
    expect(savingsLedger([hygiene], AS_OF).rows).toEqual([]);
  });
});
