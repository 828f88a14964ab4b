import { describe, expect, it } from 'vitest';
import type { Commitment, CommitmentMonth } from '../../../src/core/cost-source.ts';
import { decimalToNumber } from '../../../src/core/decimal.ts';
import { unknown } from '../../../src/core/known.ts';
import { amountText, type Money, money } from '../../../src/core/money.ts';
import { day, month } from '../../../src/core/period.ts';
import type { Kpi, Rates } from '../../../src/core/rates.ts';
import { withConfiguredEnds } from '../../../src/costs/analysis/configured-ends.ts';
import { ratesOf } from '../../../src/costs/analysis/rates.ts';
import { type BillOptions, billOf, type Charge, charge } from '../../support/cubes.ts';

const SPAN = { start: day('2026-01-01'), end: day('2026-03-10') };
const DATE = '2026-02-10';

type Literal = Parameters<typeof charge>[0];

/** The worked month of the definitions, net of discounts. Contracted cost is known for the first variant only. */
function workedMonth(contracted: boolean): readonly Charge[] {
  const usage = (literal: Partial<Literal>, list: string) =>
    charge({ day: DATE, listCost: list, contractedCost: contracted ? list : null, ...literal });
  const covered = { pricingCategory: 'Committed', commitmentDiscountStatus: 'Used', billedCost: '0' };
  const unused = { ...covered, commitmentDiscountStatus: 'Unused', chargeKind: 'unusedCommitment' as const };
  return [
    usage({ pricingCategory: 'Standard', cost: '90' }, '100'),
    usage({ ...covered, effectiveCost: '32.4' }, '60'),
    usage({ ...covered, effectiveCost: '27' }, '50'),
    charge({ day: DATE, ...unused, effectiveCost: '8.1', listCost: '0', contractedCost: '0' }),
    charge({ day: DATE, ...unused, effectiveCost: '4.5', listCost: '0', contractedCost: '0' }),
    // None of these belongs to usage.
    charge({
      day: DATE,
      chargeKind: 'commitmentPurchase',
      billedCost: '220.5',
      effectiveCost: '0',
      listCost: '400',
    }),
    charge({ day: DATE, chargeKind: 'support', cost: '29', listCost: '29' }),
    charge({ day: DATE, chargeKind: 'tax', cost: '30', listCost: '30' }),
  ];
}

async function rates(charges: readonly Charge[], options: BillOptions = {}): Promise<Rates> {
  return ratesOf(await billOf(charges, { span: SPAN, ...options }), 'USD');
}

function kpi({ kpis }: Rates, id: Kpi['id']): Kpi {
  const found = kpis.find((each) => each.id === id);
  if (!found) throw new Error(`No KPI ${id}`);
  return found;
}

function percent({ value }: Kpi): string | null {
  return value && `${(decimalToNumber(value) * 100).toFixed(2)} %`;
}

function text(amount: Money | null): string | null {
  return amount && amountText(amount);
}

describe('rates of the worked month', () => {
  it('are 22.86 % saved, 82.5 % utilised, 52.38 % covered, 17.5 % wasted', async () => {
    const worked = await rates(workedMonth(true));

    expect(percent(kpi(worked, 'effective-savings-rate'))).toBe('22.86 %');
    expect(percent(kpi(worked, 'effective-savings-rate-list'))).toBe('22.86 %');
    expect(percent(kpi(worked, 'commitment-utilisation'))).toBe('82.50 %');
    expect(percent(kpi(worked, 'commitment-coverage'))).toBe('52.38 %');
    expect(percent(kpi(worked, 'commitment-waste'))).toBe('17.50 %');
    expect(kpi(worked, 'commitment-coverage').basis).toBe('contractedCost');
  });

  it('state what they are made of, of which month and how final', async () => {
    const saved = kpi(await rates(workedMonth(true)), 'effective-savings-rate');

    expect([text(saved.numerator), text(saved.denominator)]).toEqual(['48', '210']);
    expect([saved.period, saved.state]).toEqual([{ start: '2026-02-01', end: '2026-03-01' }, 'final']);
  });

  it('of a month that was read in part are told under the days that were read', async () => {
    const span = { start: day('2026-02-05'), end: SPAN.end };

    const saved = kpi(await rates(workedMonth(true), { span }), 'effective-savings-rate');

    expect([saved.period, saved.state]).toEqual([{ start: '2026-02-05', end: '2026-03-01' }, 'incomplete']);
  });

  it('lead from list to effective cost', async () => {
    const charges = [
      charge({ day: DATE, cost: '80', contractedCost: '90', listCost: '100' }),
      charge({
        day: DATE,
        chargeKind: 'unusedCommitment',
        effectiveCost: '3',
        contractedCost: '0',
        listCost: '0',
      }),
    ];
    const { ladder } = await rates(charges);

    expect(ladder.known && [text(ladder.value.negotiated), text(ladder.value.commitment)]).toEqual([
      '10',
      '7',
    ]);
    expect(ladder.known && text(ladder.value.effectiveCost)).toBe('83');
  });
});

describe('what is unknown', () => {
  it('leaves the contracted rate unknown and tells the list rate and coverage beside it', async () => {
    const worked = await rates(workedMonth(false));

    expect(kpi(worked, 'effective-savings-rate')).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
    });
    expect(percent(kpi(worked, 'effective-savings-rate-list'))).toBe('22.86 %');
    expect(percent(kpi(worked, 'commitment-coverage'))).toBe('52.38 %');
    expect(kpi(worked, 'commitment-coverage').basis).toBe('listCost');
  });

  it('includes a sum in which one charge has no value', async () => {
    const worked = await rates([
      ...workedMonth(true),
      charge({ day: DATE, cost: '5', listCost: '5', pricingCategory: 'Standard' }),
    ]);

    expect(kpi(worked, 'effective-savings-rate').value).toBeNull();
    expect(kpi(worked, 'effective-savings-rate-list').value).not.toBeNull();
  });

  it('is a ratio over nothing: without commitments there is no utilisation', async () => {
    const plain = await rates([charge({ day: DATE, cost: '5', listCost: '5' })]);

    expect(kpi(plain, 'commitment-utilisation').value).toBeNull();
    expect(percent(kpi(plain, 'commitment-coverage'))).toBe('0.00 %');
  });

  it('is a gap where the source does not tell prices', async () => {
    const worked = await rates(workedMonth(true), { withoutCubes: ['pricingCategory'] });

    expect([worked.ladder.known, worked.kpis]).toEqual([false, []]);
  });
});

describe('the charges counted', () => {
  it('leave Spot out: no commitment could cover it', async () => {
    const spot = charge({
      day: DATE,
      cost: '500',
      listCost: '500',
      contractedCost: '500',
      pricingCategory: 'Dynamic',
    });

    const worked = await rates([...workedMonth(true), spot]);

    expect(percent(kpi(worked, 'commitment-coverage'))).toBe('52.38 %');
    expect(worked.ladder.known && text(worked.ladder.value.excludedSpot)).toBe('500');
  });

  it('are of the last full month and one currency', async () => {
    const others = ['2026-01-10', '2026-03-05'].map((date) =>
      charge({ day: date, cost: '7', listCost: '70' }),
    );
    const foreign = charge({ day: DATE, currency: 'BRL', cost: '7', listCost: '70' });

    const worked = await rates([...workedMonth(true), ...others, foreign]);
    expect(percent(kpi(worked, 'effective-savings-rate-list'))).toBe('22.86 %');
  });

  it('are of the running month, marked incomplete, where it is all there is', async () => {
    const span = { start: day('2026-02-10'), end: day('2026-02-12') };
    const saved = kpi(
      await rates(workedMonth(true), { span, state: 'incomplete' }),
      'effective-savings-rate',
    );

    expect(percent(saved)).toBe('22.86 %');
    expect(saved.period).toEqual(span);
  });
});

function inMonth(name: string, used: string, unused: string, contracted: string | null): CommitmentMonth {
  return {
    month: month(name),
    used: money(used, 'USD'),
    unused: money(unused, 'USD'),
    coveredContractedCost: contracted === null ? null : money(contracted, 'USD'),
    coveredListCost: money('60', 'USD'),
    purchased: money('0', 'USD'),
  };
}

function plan(id: string, months: readonly CommitmentMonth[], end: string | null = null): Commitment {
  return {
    commitmentDiscountId: id,
    type: 'Savings Plan',
    description: '',
    currency: 'USD',
    billingAccountId: '1',
    start: null,
    end: end === null ? null : day(end),
    endSource: end === null ? null : 'export',
    months,
  };
}

describe('commitments', () => {
  const used = [inMonth('2026-01', '1', '1', '1'), inMonth('2026-02', '36', '9', '50')];

  async function views(commitments: readonly Commitment[], ends = new Map([['none', day('2026-01-01')]])) {
    const bill = await billOf([charge({ day: DATE, cost: '1' })], { span: SPAN, commitments });
    const { commitments: found } = ratesOf(withConfiguredEnds(bill, ends), 'USD');
    return found.known ? found.value : [];
  }

  it('are 80 % and 85.7 % utilised in the worked month', async () => {
    const [savingsPlan, reservation] = await views([
      plan('a', used, '2026-04-01'),
      plan('b', [inMonth('2026-02', '30', '5', '50')], '2026-05-01'),
    ]);

    expect(savingsPlan?.utilisation && decimalToNumber(savingsPlan.utilisation)).toBe(0.8);
    expect(reservation?.utilisation && decimalToNumber(reservation.utilisation)).toBeCloseTo(0.857, 3);
  });

  it('cost what their usage would without them, once they end', async () => {
    const [known, byList] = await views([plan('a', used), plan('b', [inMonth('2026-02', '36', '9', null)])]);

    // What was paid without being used ends as well: 50 − 36 − 9, and 60 − 36 − 9.
    expect([text(known?.costOfExpiry ?? null), known?.costOfExpiryBasis]).toEqual(['5', 'contractedCost']);
    expect([text(byList?.costOfExpiry ?? null), byList?.costOfExpiryBasis]).toEqual(['15', 'listCost']);
  });

  it('have no monthly cost of expiry where the month was read in part', async () => {
    const span = { start: day('2026-02-05'), end: SPAN.end };
    const bill = await billOf([charge({ day: DATE, cost: '1' })], { span, commitments: [plan('a', used)] });
    const { commitments: found } = ratesOf(bill, 'USD');

    expect(found).toMatchObject({ value: [{ costOfExpiry: null, costOfExpiryBasis: null }] });
  });

  it('expire in days from the day of the report, the first first', async () => {
    const found = await views([
      plan('never', used),
      plan('later', used, '2026-06-01'),
      plan('soon', used, '2026-03-19'),
    ]);

    expect(found.map((each) => [each.commitment.commitmentDiscountId, each.expiresInDays])).toEqual([
      ['soon', 7],
      ['later', 81],
      ['never', null],
    ]);
  });

  it('take an end from the configuration, unless the export states it', async () => {
    const ends = new Map([
      ['a', day('2026-03-29')],
      ['b', day('2026-03-29')],
      ['c', day('2026-03-30')],
    ]);
    const guessed = { ...plan('c', used, '2026-07-01'), endSource: 'purchase-term' as const };
    const found = await views([plan('a', used), plan('b', used, '2026-06-01'), guessed], ends);

    expect(found.map(({ expires, commitment }) => [expires, commitment.endSource])).toEqual([
      ['2026-03-29', 'config'],
      ['2026-03-30', 'config'],
      ['2026-06-01', 'export'],
    ]);
  });

  it('of the configuration that the bill does not have are told', async () => {
    const charges = [charge({ day: DATE, cost: '1' })];
    const bill = await billOf(charges, { span: SPAN, commitments: [plan('a', used)] });
    const ends = new Map(['a', 'x'].map((id) => [id, day('2026-03-29')]));

    expect(withConfiguredEnds(bill, ends).quality).toMatchObject([
      { id: 'configured-commitment-unknown', severity: 'warning', count: 1, examples: ['x'] },
    ]);
    const untold = {
      ...bill,
      commitments: unknown<never>(
        'needs-export',
        'commitments one by one',
        'read the bill from an export (--costs)',
      ),
    };
    expect(withConfiguredEnds(untold, ends).quality).toEqual([]);
  });

  it('leave out what has ended, keep what was bought since, and what is of another currency apart', async () => {
    const ended = plan('ended', [inMonth('2025-12', '1', '1', '1')]);
    const endedInTime = plan('ended-by-date', used, '2026-01-31');
    const fresh = plan('fresh', [inMonth('2026-03', '1', '1', '1')]);
    const foreign = { ...plan('foreign', used), currency: 'BRL' };

    const found = await views([ended, endedInTime, fresh, foreign]);
    expect(found.map(({ commitment }) => commitment.commitmentDiscountId)).toEqual(['fresh']);
    expect(found[0]).toMatchObject({ utilisation: null, costOfExpiry: null });
  });
});
