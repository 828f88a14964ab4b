import { describe, expect, it } from 'vitest';
import { freeTierKept } from '../../../src/checks/advisors/free-tier-kept.ts';
import { fact, judged, lines, state, usd } from './rows.ts';

const offer = (figures: { limit?: number; used?: number; forecast?: number }, subject = 'Glue') => [
  fact('freeTierOffer', { subject, text: 'always free' }),
  ...Object.entries({ Limit: figures.limit, Used: figures.used, Forecast: figures.forecast }).flatMap(
    ([name, number]) =>
      number === undefined ? [] : [fact(`freeTier${name}`, { subject, number, text: 'GB' })],
  ),
];

const plan = (type: string, end: string | null, subject = '111122223333') => [
  fact('accountPlanType', { subject, text: type }),
  ...(end === null ? [] : [fact('accountPlanEnd', { subject, text: end })]),
  fact('accountPlanCredits', { subject, amount: usd('80') }),
];

describe('a free offer', () => {
  it('is found when it is exceeded, or is forecast to be', () => {
    const rows = [
      state('active'),
      ...offer({ limit: 5, used: 6 }, 'over'),
      ...offer({ limit: 5, used: 1, forecast: 5.5 }, 'soon'),
      ...offer({ limit: 5, used: 1, forecast: 5 }, 'kept'),
    ];
    expect(lines(judged(freeTierKept, rows))).toEqual([
      'over: 6 of 5 GB that are free is used in this month.',
      'soon: 1 of 5 GB that are free is used in this month, and 5.5 is forecast for the whole month.',
    ]);
    expect(judged(freeTierKept, rows)).toMatchObject([{ claims: [] }, { claims: [] }]);
  });

  it('is undecided where its use is not told, which is no use of zero', () => {
    expect(lines(judged(freeTierKept, offer({ limit: 5, forecast: 2 })))).toEqual([
      'Glue? AWS did not tell how much of it is used',
    ]);
  });

  it('without a limit has none to exceed', () => {
    expect(judged(freeTierKept, [...offer({ used: 5 }), ...offer({ limit: 0, used: 5 }, 'zero')])).toEqual(
      [],
    );
  });

  it('is judged by the share that is configured', () => {
    const rows = offer({ limit: 100, used: 86 });
    expect(judged(freeTierKept, rows, { maximumShare: 0.85 })).toHaveLength(1);
    expect(judged(freeTierKept, rows)).toEqual([]);
  });
});

describe('an account plan', () => {
  it('is found when it is free and ends soon', () => {
    expect(lines(judged(freeTierKept, plan('FREE', '2026-11-30T23:59:59.000Z')))).toEqual([
      '111122223333: The free plan of the account ends on 2026-11-30, with 80 USD of credits left.',
    ]);
    expect(lines(judged(freeTierKept, plan('FREE', '2026-11-19T08:00:00.000Z')))).toEqual([
      '111122223333: The free plan of the account ended on 2026-11-19, with 80 USD of credits left.',
    ]);
  });

  it.each([
    ['paid', plan('PAID', '2026-11-30T23:59:59.000Z')],
    ['far from its end', plan('FREE', '2027-03-10T22:53:06.000Z')],
    ['without an end', plan('FREE', null)],
  ])('is none when it is %s', (_, rows) => {
    expect(judged(freeTierKept, rows)).toEqual([]);
  });
});
