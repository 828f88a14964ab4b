import { describe, expect, it } from 'vitest';
import type { FactDirection } from '../../../../src/core/fact.ts';
import { EXECUTIVE_WRITERS } from '../../../../src/narrative/template/executive/executive-writers.ts';
import {
  amount,
  change,
  count,
  expected,
  inDays,
  inMonth,
  onDay,
  type Row,
  ratio,
  said,
  tableOf,
} from '../told-table.ts';

const OCTOBER = inMonth('2026-10');
const SEPTEMBER = inMonth('2026-09');
const NOVEMBER = inMonth('2026-11');

const SPEND = { topic: 'spend', measure: 'spend' } as const;

function spendRows(spent: string, changed: string, direction: FactDirection): readonly Row[] {
  const compared = { topic: 'spend', period: OCTOBER, base: SEPTEMBER, direction } as const;
  return [
    { ...SPEND, value: amount(spent), period: OCTOBER },
    { ...compared, measure: 'spend-change', value: change(changed) },
    {
      ...compared,
      measure: 'spend-change-ratio',
      value: ratio(changed.startsWith('-') ? '-0.1' : '0.1', true),
    },
  ];
}

describe('spend, for executives', () => {
  const spend = (rows: readonly Row[], language?: 'en' | 'pt-BR') =>
    said(EXECUTIVE_WRITERS['executive-spend'], tableOf(...rows), language);

  it('rose, fell, or held', () => {
    expect(spend(spendRows('1100', '100', 'up'))).toEqual([
      'Spend for October 2026 came to $1,100, an increase of $100.00 (+10%) compared with September 2026.',
    ]);
    expect(spend(spendRows('900', '-100', 'down'))).toEqual([
      'Spend for October 2026 came to $900.00, a decrease of $100.00 (−10%) compared with September 2026.',
    ]);
    expect(spend(spendRows('900', '0', 'flat'))).toEqual([
      'Spend for October 2026 came to $900.00, unchanged from September 2026 ($0).',
    ]);
  });

  it('does the same in Portuguese', () => {
    expect(spend(spendRows('1100', '100', 'up'), 'pt-BR')).toEqual([
      'O gasto de outubro de 2026 foi de US$ 1.100, um aumento de US$ 100,00 (+10%) em relação a setembro de 2026.',
    ]);
    expect(spend(spendRows('900', '-100', 'down'), 'pt-BR')).toEqual([
      'O gasto de outubro de 2026 foi de US$ 900,00, uma queda de US$ 100,00 (−10%) em relação a setembro de 2026.',
    ]);
    expect(spend(spendRows('900', '0', 'flat'), 'pt-BR')).toEqual([
      'O gasto de outubro de 2026 foi de US$ 900,00, estável em relação a setembro de 2026 (US$ 0).',
    ]);
  });

  it('goes without a ratio that says less than the amount', () => {
    const rows = spendRows('1100', '100', 'up').map((row) =>
      row.measure === 'spend-change-ratio' ? { ...row, value: ratio('240.75', true) } : row,
    );
    expect(spend(rows)).toEqual([
      'Spend for October 2026 came to $1,100, an increase of $100.00 compared with September 2026.',
    ]);
  });

  it('is told without a comparison where there is none', () => {
    expect(spend([{ ...SPEND, value: amount('5'), period: OCTOBER }])).toEqual([
      'Spend for October 2026 came to $5.00.',
    ]);
  });

  it('never joins the figures of two currencies, or of two periods', () => {
    const days = inDays('2026-11-01', '2026-11-18');
    const reais = { topic: 'spend', period: days, base: inDays('2026-10-01', '2026-10-18') } as const;
    const rows: readonly Row[] = [
      { ...SPEND, value: amount('5'), period: days },
      ...spendRows('1100', '100', 'up'),
      { ...SPEND, value: amount('7', null, 'BRL'), period: days },
      { ...reais, measure: 'spend-change', value: change('-1', 'BRL'), direction: 'down' },
    ];
    expect(spend(rows)).toEqual([
      'Spend for Nov 1 – 17 came to $5.00.',
      'October 2026 closed at $1,100, up $100.00 (+10%) on September 2026.',
      'In another currency, spend for Nov 1 – 17 was R$7.00, down R$1.00 on Oct 1 – 17.',
    ]);
  });

  it('is held against the budget that is in danger, else against the first', () => {
    const budget = (name: string, variance: number, direction: FactDirection): readonly Row[] => {
      const own = { topic: 'budgets', about: ['budget', name], period: NOVEMBER } as const;
      return [
        { ...own, measure: 'budget', value: amount('5000') },
        { ...own, measure: 'budget-forecast', value: expected(5000 + variance) },
        { ...own, measure: 'budget-variance', value: expected(variance, true), direction },
      ];
    };
    expect(spend([...budget('calm', -300, 'down'), ...budget('hot', 200, 'up')])).toEqual([
      'Against the budget hot of $5,000, the forecast for November 2026 is about $5,200, about $200.00 above it.',
    ]);
    const month: readonly Row[] = [
      { ...SPEND, value: amount('5'), period: inDays('2026-11-01', '2026-11-18') },
      ...spendRows('1100', '100', 'up'),
    ];
    expect(spend([...month, ...budget('hot', 200, 'up')])[1]).toMatch(/^Against the budget hot/);
    expect(spend([...budget('calm', -300, 'down'), ...budget('cool', -200, 'down')])).toEqual([
      'Against the budget calm of $5,000, the forecast for November 2026 is about $4,700, about $300.00 below it.',
    ]);
  });
});

describe('the drivers, for executives', () => {
  const mover = (
    name: string,
    rank: number,
    changed: string,
    now: string,
    before: string,
  ): readonly Row[] => {
    const own = { topic: 'movers', about: ['service', name], period: OCTOBER } as const;
    const direction = changed.startsWith('-') ? 'down' : 'up';
    return [
      { ...own, measure: 'spend-change', value: change(changed), base: SEPTEMBER, direction, rank },
      { ...own, measure: 'spend', value: amount(now) },
      { ...own, measure: 'spend-before', value: amount(before), period: SEPTEMBER },
    ];
  };
  const drivers = (...rows: readonly (readonly Row[])[]) =>
    said(EXECUTIVE_WRITERS['executive-drivers'], tableOf(...rows.flat()));

  it('are the three largest, the largest first', () => {
    expect(
      drivers(
        mover('Amazon Redshift', 1, '-50', '10', '60'),
        mover('Amazon Athena', 2, '-20', '1', '21'),
        mover('AWS Glue', 3, '5', '9', '4'),
        mover('AWS WAF', 4, '1', '2', '1'),
      ),
    ).toEqual([
      'The largest change was on Amazon Redshift, where spend fell by $50.00 to $10.00.',
      'Next comes Amazon Athena, down $20.00 on September 2026.',
      'Spend on AWS Glue rose by $5.00.',
    ]);
  });

  it('tell what cost nothing before', () => {
    expect(drivers(mover('Amazon Bedrock', 1, '40', '40', '0'))).toEqual([
      'The largest change was on Amazon Bedrock, where spend rose by $40.00 from $0.',
    ]);
  });

  it('call nothing the largest that is not', () => {
    expect(drivers(mover('AWS Glue', 2, '5', '9', '4'))).toEqual([]);
  });
});

describe('what to do, for executives', () => {
  const saving = { measure: 'saving', value: amount('80', 'month'), direction: 'down' } as const;
  const resource = { topic: 'opportunities', about: ['resource', 'vol'], action: 'Delete' } as const;

  it('is one action, one resource, and what it takes', () => {
    const action = { topic: 'savings', about: ['action', 'Delete'], action: 'Delete', rank: 1 } as const;
    const table = tableOf(
      { ...action, ...saving },
      { ...action, measure: 'recommendations', value: count(2) },
      { ...resource, ...saving, rank: 1 },
      { ...resource, measure: 'saving-a-year', value: amount('960', 'year'), direction: 'down', rank: 1 },
    );
    expect(said(EXECUTIVE_WRITERS['executive-action'], table)).toEqual([
      'The main action is deleting what nobody uses: 2 recommendations would save $80.00 a month.',
      'The largest opportunity is vol: acting on it would save $80.00 a month, or $960.00 a year.',
    ]);
  });

  it('is told once where it is of one resource', () => {
    const action = { topic: 'savings', about: ['action', 'Delete'], action: 'Delete', rank: 1 } as const;
    const table = tableOf(
      { ...action, ...saving },
      { ...action, measure: 'recommendations', value: count(1) },
      { ...resource, ...saving, rank: 1 },
    );
    expect(said(EXECUTIVE_WRITERS['executive-action'], table)).toEqual([
      'The main action is deleting what nobody uses: 1 recommendation would save $80.00 a month.',
    ]);
  });

  it('calls none the largest where another brings the same', () => {
    const vol = (name: string): Row => ({
      topic: 'opportunities',
      about: ['resource', name],
      action: 'Delete',
      ...saving,
      rank: 1,
    });
    const action = (...names: readonly string[]) =>
      said(EXECUTIVE_WRITERS['executive-action'], tableOf(...names.map(vol)));
    expect(action('a', 'b')).toEqual([
      'Among the largest opportunities is a: acting on it would save $80.00 a month.',
    ]);
  });

  it('tells what all of it brings, by currency, and what waiting costs', () => {
    const all = { topic: 'savings' } as const;
    const waiting = {
      ...all,
      measure: 'cost-of-waiting',
      period: inDays('2026-12-01', '2027-03-01'),
    } as const;
    const table = tableOf(
      { ...all, ...saving },
      { ...all, measure: 'saving-share', value: ratio('0.02'), direction: 'down', period: OCTOBER },
      { ...waiting, value: amount('240') },
      { ...all, ...saving, value: amount('9', 'month', 'BRL') },
    );
    expect(said(EXECUTIVE_WRITERS['executive-opportunities'], table)).toEqual([
      'Acting on every recommendation with an amount would save $80.00 a month: 2% of spend in October 2026.',
      'In another currency, the recommendations would save R$9.00 a month.',
      'Waiting has a price: $240.00 over Dec 1, 2026 – Feb 28, 2027.',
    ]);
  });

  it('promises no saving where acting costs more', () => {
    const table = tableOf({ topic: 'savings', ...saving, value: amount('-80', 'month'), direction: 'up' });
    expect(said(EXECUTIVE_WRITERS['executive-opportunities'], table)).toEqual([]);
  });

  it('begins with what takes 30 days, not with what comes first', () => {
    const in90: Row = { topic: 'roadmap', about: ['horizon', 'within-90-days'], ...saving };
    const counted: Row = { ...in90, measure: 'recommendations', value: count(2) };
    expect(said(EXECUTIVE_WRITERS['executive-next'], tableOf(in90, counted))).toEqual([]);

    const soon: Row = { ...in90, about: ['horizon', 'within-30-days'] };
    const one: Row = { ...soon, measure: 'recommendations', value: count(1) };
    expect(said(EXECUTIVE_WRITERS['executive-next'], tableOf(in90, counted, soon, one), 'pt-BR')).toEqual([
      'Pedimos aprovação do que fica para os próximos 30 dias: 1 recomendação com pouco esforço, que economizaria US$ 80,00 por mês.',
    ]);
  });
});

describe('what is ahead, for executives', () => {
  const forecast = (text: string, value: number): Row => ({
    topic: 'forecast',
    measure: 'forecast',
    value: expected(value),
    period: inMonth(text),
  });

  it('is the running month against the last whole one', () => {
    const rise: Row = {
      ...forecast('2026-11', 30),
      measure: 'forecast-change',
      value: expected(30, true),
      base: OCTOBER,
      direction: 'up',
    };
    expect(said(EXECUTIVE_WRITERS['executive-projection'], tableOf(forecast('2026-11', 5000), rise))[0]).toBe(
      'With every charge included, November 2026 is heading for about $5,000, a rise of about $30.00 against October 2026.',
    );
  });

  it('tells of the commitment that ends next', () => {
    const end = (name: string, on: string): Row => ({
      topic: 'commitments',
      measure: 'commitment-end',
      about: ['commitment', name],
      value: onDay(on),
    });
    const table = tableOf(end('later', '2027-06-01'), end('next', '2026-12-29'));
    expect(said(EXECUTIVE_WRITERS['executive-risks'], table)).toEqual([
      'The commitment next ends on Dec 29, 2026; from then on its usage is billed without it.',
    ]);
  });

  it('asks for a decision about it', () => {
    const table = tableOf({
      topic: 'commitments',
      measure: 'commitment-end',
      about: ['commitment', 'plan'],
      value: onDay('2026-12-29'),
    });
    expect(said(EXECUTIVE_WRITERS['executive-next'], table)).toEqual([
      'Please decide whether the commitment plan is to be renewed; it ends on Dec 29, 2026.',
    ]);
  });

  it('tells of commitments that stand unused, unless all are used', () => {
    const risks = (unused: string) =>
      said(
        EXECUTIVE_WRITERS['executive-risks'],
        tableOf({
          topic: 'commitments',
          measure: 'commitment-waste',
          value: amount(unused),
          period: OCTOBER,
        }),
      );
    expect(risks('7')).toEqual([
      'Commitments that were paid for and stood unused cost $7.00 in October 2026.',
    ]);
    expect(risks('0')).toEqual([]);
  });

  it('tells of unusual days that cost more, and of none that cost less', () => {
    const impact = (name: string, direction: FactDirection): Row => ({
      topic: 'anomalies',
      measure: 'anomaly-impact',
      about: ['service', name],
      value: change(direction === 'up' ? '40' : '-40'),
      period: inDays('2026-10-07', '2026-10-08'),
      direction,
      rank: direction === 'up' ? 1 : 2,
    });
    const table = tableOf(impact('AWS Glue', 'up'), impact('AWS WAF', 'down'));
    expect(said(EXECUTIVE_WRITERS['executive-risks'], table)).toEqual([
      'Unusual spend on AWS Glue on Oct 7 came to $40.00 above its normal level.',
    ]);
  });
});
