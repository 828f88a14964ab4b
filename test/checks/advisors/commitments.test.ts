import { describe, expect, it } from 'vitest';
import { reservationLasting } from '../../../src/checks/advisors/reservation-lasting.ts';
import { reservationsCovering } from '../../../src/checks/advisors/reservations-covering.ts';
import { reservationsUsed } from '../../../src/checks/advisors/reservations-used.ts';
import { savingsPlanLasting } from '../../../src/checks/advisors/savings-plan-lasting.ts';
import { savingsPlansCovering } from '../../../src/checks/advisors/savings-plans-covering.ts';
import { savingsPlansUsed } from '../../../src/checks/advisors/savings-plans-used.ts';
import { fact, judged, lines, usd } from './rows.ts';

const RDS = 'Amazon Relational Database Service';
const EC2 = 'Amazon Elastic Compute Cloud - Compute';

describe('the end of a Savings Plan', () => {
  const plan = (end: string | null, state = 'active') => [
    fact('savingsPlanType', { subject: 'sp-1', text: 'Compute' }),
    fact('savingsPlanState', { subject: 'sp-1', text: state }),
    fact('savingsPlanHourlyCommitment', { subject: 'sp-1', amount: usd('25') }),
    fact('savingsPlanEnd', { subject: 'sp-1', text: end }),
  ];

  it.each([
    ['2026-12-15T00:00:00.000Z', 'ends on 2026-12-15.'],
    ['2026-11-01T00:00:00.000Z', 'ended on 2026-11-01.'],
  ])('on %s is told, as a risk and no saving', (end, text) => {
    const found = judged(savingsPlanLasting, plan(end));
    expect(lines(found)).toEqual([`sp-1: The Compute Savings Plan of 25 USD an hour ${text}`]);
    expect(found).toMatchObject([{ claims: [] }]);
  });

  it.each(['2027-03-01T00:00:00.000Z', '2026-09-01T00:00:00.000Z'])('on %s is far', (end) => {
    expect(judged(savingsPlanLasting, plan(end))).toEqual([]);
  });

  it('of a queued plan is none, and an unknown one is undecided', () => {
    expect(judged(savingsPlanLasting, plan('2026-12-01T00:00:00Z', 'queued'))).toEqual([]);
    expect(lines(judged(savingsPlanLasting, plan(null)))).toEqual(['sp-1? AWS did not tell when it ends']);
  });
});

describe('the end of a reservation', () => {
  const reserved = (end: string | null) => [
    fact('reservationService', { subject: 'r1', text: 'rds' }),
    fact('reservationType', { subject: 'r1', text: 'db.r5.large', number: 2 }),
    fact('reservationEnd', { subject: 'r1', text: end }),
  ];

  it('is told while something can be done about it, as a risk and no saving', () => {
    const found = judged(reservationLasting, reserved('2026-12-21T08:00:00.000Z'));
    expect(lines(found)).toEqual(['r1: The reservation of 2 × db.r5.large (rds) ends on 2026-12-21.']);
    expect(found).toMatchObject([{ claims: [] }]);
    expect(lines(judged(reservationLasting, reserved('2026-11-11T08:00:00.000Z'))).join()).toContain(
      'ended on 2026-11-11',
    );
  });

  it('is good while it is far, and undecided where it is not known', () => {
    expect(judged(reservationLasting, reserved('2027-06-01T00:00:00.000Z'))).toEqual([]);
    expect(lines(judged(reservationLasting, reserved(null)))).toEqual(['r1? AWS did not tell when it ends']);
  });
});

describe('the use of commitments', () => {
  const plans = (number: number | null) => [
    fact('savingsPlansUtilisation', { number, amount: usd('1000') }),
    fact('savingsPlansUnused', { amount: usd('100') }),
  ];
  const reservations = (number: number | null) => [
    fact('reservationsUtilisation', { subject: RDS, number, amount: usd('30') }),
    fact('reservationsUnused', { subject: RDS, amount: usd('3') }),
  ];

  it('below the threshold is told with what is sunk, and is no saving', () => {
    const found = [...judged(savingsPlansUsed, plans(0.9)), ...judged(reservationsUsed, reservations(0.9))];
    expect(lines(found)).toEqual([
      'savings-plans: 90 % of a commitment of 1000 USD was used over 30 days; 100 USD was paid for nothing.',
      `${RDS}: 90 % of the reserved hours were used over 30 days; 3 USD was paid for hours that nothing used.`,
    ]);
    expect(found.every((verdict) => 'claims' in verdict && verdict.claims.length === 0)).toBe(true);
  });

  it('at the threshold is good', () => {
    expect(judged(savingsPlansUsed, plans(0.95))).toEqual([]);
    expect(judged(reservationsUsed, reservations(0.95))).toEqual([]);
  });

  it('that is not known is undecided, never full', () => {
    expect(lines(judged(savingsPlansUsed, plans(null)))).toHaveLength(1);
    expect(lines(judged(reservationsUsed, reservations(null)))).toEqual([
      `${RDS}? Cost Explorer did not tell the utilisation`,
    ]);
  });
});

describe('what commitments cover', () => {
  const covered = (number: number, amount: string | null, subject = RDS) => [
    fact('reservationsCoverage', { subject, number, amount: amount === null ? null : usd(amount) }),
  ];

  it('below the threshold is told without an amount', () => {
    expect(
      lines(judged(savingsPlansCovering, [fact('savingsPlansCoverage', { number: 0.5, amount: usd('80') })])),
    ).toEqual([
      'savings-plans: Savings Plans covered 50 % of what they could over 30 days; 80 USD was charged on demand.',
    ]);
    expect(judged(reservationsCovering, covered(0.5, '500'))).toMatchObject([
      { resourceId: RDS, claims: [] },
    ]);
  });

  it.each([
    ['enough', covered(0.7, '500')],
    ['little money', covered(0.1, '99')],
    ['compute, which plans cover as well', covered(0.1, '5000', EC2)],
  ])('of %s is good', (_, rows) => {
    expect(judged(reservationsCovering, rows)).toEqual([]);
  });

  it('that is not known is not low', () => {
    expect(judged(savingsPlansCovering, [fact('savingsPlansCoverage', { number: null })])).toEqual([]);
  });
});
