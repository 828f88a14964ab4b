import { describe, expect, it } from 'vitest';
import type { FactDirection } from '../../../../src/core/fact.ts';
import type { ActionType } from '../../../../src/core/recommendation.ts';
import { CTO_WRITERS } from '../../../../src/narrative/template/cto/cto-writers.ts';
import { amount, change, count, inMonth, onDay, type Row, ratio, said, tableOf } from '../told-table.ts';

const OCTOBER = inMonth('2026-10');
const SEPTEMBER = inMonth('2026-09');

function saved(topic: Row['topic'], about: Row['about'], text: string, parts: Partial<Row> = {}): Row {
  const own = about ? { about } : {};
  return { topic, ...own, measure: 'saving', value: amount(text, 'month'), direction: 'down', ...parts };
}

describe('the estate, for CTOs', () => {
  const reads = (planned: number, answered: number): readonly Row[] => [
    { topic: 'coverage', measure: 'reads-planned', value: count(planned, 'reads') },
    { topic: 'coverage', measure: 'reads-answered', value: count(answered, 'reads') },
  ];
  const estate = (...rows: readonly Row[]) => said(CTO_WRITERS['cto-estate'], tableOf(...rows));

  it('was read in full, or not', () => {
    expect(estate(...reads(12, 12))).toEqual(['Every planned read was answered: 12 reads.']);
    expect(estate(...reads(12, 9))).toEqual([
      'Of 12 reads that were planned, 9 reads got an answer: what stayed unread counts as unknown.',
    ]);
  });

  it('begins with what was not read, or with what there is', () => {
    const bill: Row = { topic: 'coverage', measure: 'services-billed', value: count(4, 'services') };
    const [missing, whole] = [estate(...reads(12, 9), bill), estate(...reads(12, 12), bill)];
    expect(missing.map((sentence) => sentence.slice(0, 8))).toEqual(['Of 12 re', 'The bill']);
    expect(whole.map((sentence) => sentence.slice(0, 8))).toEqual(['The bill', 'Every pl']);
  });

  it('is as large as the bill has it', () => {
    const sizes: readonly Row[] = [
      { topic: 'coverage', measure: 'services-billed', value: count(1, 'services') },
      { topic: 'coverage', measure: 'accounts', value: count(3, 'accounts') },
      { topic: 'coverage', measure: 'services-counted', value: count(1, 'services') },
    ];
    expect(estate(...sizes)).toEqual([
      'The bill covers 1 service in 3 accounts.',
      'The resources of 1 service could be counted.',
    ]);
  });

  it('calls no account the largest that is not', () => {
    const account = (name: string, rank: number): Row => ({
      topic: 'accounts',
      measure: 'spend',
      about: ['account', name],
      value: amount('9000'),
      period: OCTOBER,
      rank,
    });
    expect(estate(account('second', 2))).toEqual([]);
    expect(estate(account('shop', 1))).toEqual(['The largest account is shop with $9,000 in October 2026.']);
  });
});

describe('the layers, for CTOs', () => {
  const layer = (name: string, changed: string, direction: FactDirection): readonly Row[] => {
    const own = { topic: 'layers', about: ['layer', name], period: OCTOBER } as const;
    return [
      { ...own, measure: 'spend', value: amount('9000') },
      { ...own, measure: 'spend-change', value: change(changed), base: SEPTEMBER, direction },
      saved('layers', own.about, '40'),
      { topic: 'layers', about: own.about, measure: 'recommendations', value: count(2) },
    ];
  };
  const table = tableOf(
    ...layer('compute', '100', 'up'),
    ...layer('database', '-100', 'down'),
    ...layer('storage', '0', 'flat'),
    ...layer('other', '0', 'flat'),
  );

  it('rose, fell, or held, and could save', () => {
    expect(said(CTO_WRITERS['cto-layers'], table)).toEqual([
      'Spend on compute came to $9,000 in October 2026, up $100.00 against September 2026; acting on 2 recommendations would save $40.00 a month.',
      '$9,000 went to databases in October 2026, which dropped by $100.00 against September 2026; acting on 2 recommendations would save $40.00 a month.',
      'Spend on storage came to $9,000 in October 2026, unchanged against September 2026 ($0); acting on 2 recommendations would save $40.00 a month.',
      '$9,000 went to all other services in October 2026, which stayed level against September 2026 ($0); acting on 2 recommendations would save $40.00 a month.',
    ]);
  });

  it('come before what is of none of them, however large that is', () => {
    const order = tableOf(...layer('other', '0', 'flat'), ...layer('serverless', '0', 'flat'));
    const [first, last] = said(CTO_WRITERS['cto-layers'], order);
    expect(first).toContain('serverless');
    expect(last).toContain('all other services');
  });

  it('do so in Portuguese', () => {
    expect(said(CTO_WRITERS['cto-layers'], table, 'pt-BR').slice(0, 2)).toEqual([
      'O gasto com computação foi de US$ 9.000 em outubro de 2026, com aumento de US$ 100,00 em relação a setembro de 2026; aplicar 2 recomendações economizaria US$ 40,00 por mês.',
      'US$ 9.000 foram para bancos de dados em outubro de 2026, valor que recuou US$ 100,00 em relação a setembro de 2026; aplicar 2 recomendações economizaria US$ 40,00 por mês.',
    ]);
  });
});

describe('technical debt, for CTOs', () => {
  const debt = (about: Row['about'], text: string): readonly Row[] => [
    saved('technical-debt', about, text),
    { topic: 'technical-debt', ...(about ? { about } : {}), measure: 'recommendations', value: count(3) },
  ];

  it('tells the kinds of action behind it only where there are several', () => {
    const whole = debt(undefined, '90');
    const upgrade = debt(['action', 'Upgrade'], '60');
    const graviton = debt(['action', 'MigrateToGraviton'], '30');
    const first =
      'Older generations and versions keep the bill high: 3 recommendations to replace them would save $90.00 a month.';

    expect(said(CTO_WRITERS['cto-debt'], tableOf(...whole, ...upgrade))).toEqual([first]);
    expect(said(CTO_WRITERS['cto-debt'], tableOf(...whole, ...upgrade, ...graviton))).toEqual([
      first,
      'Of this, upgrading alone would save $60.00 a month: 3 recommendations.',
      'Of this, migrating to Graviton alone would save $30.00 a month: 3 recommendations.',
    ]);
  });
});

describe('the roadmap, for CTOs', () => {
  const horizon = (name: string, text: string, recommendations: number): readonly Row[] => [
    saved('roadmap', ['horizon', name], text),
    { topic: 'roadmap', about: ['horizon', name], measure: 'recommendations', value: count(recommendations) },
  ];
  const near = horizon('within-30-days', '50', 2);
  const far = horizon('within-180-days', '30', 1);

  it('tells each horizon by its name: one that is missing moves no other', () => {
    expect(said(CTO_WRITERS['cto-roadmap'], tableOf(...near, ...far))).toEqual([
      'Of what has an amount, 2 recommendations can be carried out in the next 30 days with little effort: they would save $50.00 a month.',
      'What needs a project of its own fits in the next 180 days: 1 recommendation, which would save $30.00 a month.',
    ]);
  });

  it('is weighed against itself, and asks for a decision', () => {
    expect(said(CTO_WRITERS['cto-trade-offs'], tableOf(...near, ...far))).toEqual([
      'Little effort pays soonest: what fits in the next 30 days would save $50.00 a month, while what fills the next 180 days would save $30.00 a month.',
    ]);
    expect(said(CTO_WRITERS['cto-decisions'], tableOf(...near, ...far))).toEqual([
      'A decision is wanted on what takes much effort: 1 recommendation for the next 180 days would save $30.00 a month.',
    ]);
  });
});

describe('trade-offs, for CTOs', () => {
  const bySaving = (action: ActionType, text: string, rank: number) =>
    saved('savings', ['action', action], text, { action, rank });

  it('are about order where usage shrinks and is to be bound', () => {
    const table = tableOf(bySaving('Rightsize', '40', 1), bySaving('PurchaseSavingsPlans', '20', 2));
    expect(said(CTO_WRITERS['cto-trade-offs'], table)).toEqual([
      'The order matters: rightsizing would save $40.00 a month and shrinks what buying Savings Plans would bind, which would save $20.00 a month.',
    ]);
    expect(said(CTO_WRITERS['cto-trade-offs'], tableOf(bySaving('Rightsize', '40', 1)))).toEqual([]);
  });

  it('are about what excludes what, only where that can be seen', () => {
    const both = (gross: string): readonly Row[] => [
      saved('savings', undefined, '40'),
      saved('savings', undefined, gross, { measure: 'saving-gross' }),
    ];
    expect(said(CTO_WRITERS['cto-trade-offs'], tableOf(...both('60')))).toEqual([
      'Counted each on its own, the actions would save $60.00 a month; since some overlap, $40.00 a month can be saved.',
    ]);
    expect(said(CTO_WRITERS['cto-trade-offs'], tableOf(...both('40.001')))).toEqual([]);
  });

  it('are about what has no amount beside what has one', () => {
    const counted = (priced: number) =>
      tableOf(
        saved('savings', undefined, '40'),
        { topic: 'savings', measure: 'recommendations', value: count(priced) },
        { topic: 'savings', measure: 'without-amount', value: count(3) },
      );
    expect(said(CTO_WRITERS['cto-trade-offs'], counted(1))).toEqual([
      'The savings told here are those of 1 recommendation, while 3 recommendations have to be weighed without an amount.',
    ]);
    expect(said(CTO_WRITERS['cto-trade-offs'], counted(0))).toEqual([]);
  });

  it('are about commitments, with the ratios beside their amounts', () => {
    const own = { topic: 'commitments', period: OCTOBER } as const;
    const table = tableOf(
      { ...own, measure: 'commitment-utilisation', value: ratio('0.9') },
      { ...own, measure: 'commitment-coverage', value: ratio('0.2') },
      { ...own, measure: 'commitment-waste', value: amount('70') },
    );
    expect(said(CTO_WRITERS['cto-trade-offs'], table)).toEqual([
      'Commitments covered 20% of the usage that they can cover in October 2026: each commitment trades freedom to change the architecture for a better price.',
      'The price of commitments is what stands unused: $70.00 in October 2026, at a utilisation of 90%.',
    ]);
  });

  it('have no price where nothing stands unused', () => {
    const own = { topic: 'commitments', period: OCTOBER } as const;
    const table = tableOf(
      { ...own, measure: 'commitment-utilisation', value: ratio('1') },
      { ...own, measure: 'commitment-waste', value: amount('0') },
    );
    expect(said(CTO_WRITERS['cto-trade-offs'], table)).toEqual([]);
  });
});

describe('decisions, for CTOs', () => {
  it('are whether to commit, and the open item worth most', () => {
    const table = tableOf(
      saved('savings', ['action', 'PurchaseReservedInstances'], '20', {
        action: 'PurchaseReservedInstances',
        rank: 1,
      }),
      saved('opportunities', ['resource', 'vol'], '9', { action: 'Delete', rank: 1 }),
    );
    expect(said(CTO_WRITERS['cto-decisions'], table)).toEqual([
      'A decision is wanted on committing further: buying reserved instances would save $20.00 a month and binds for the whole term.',
      'The largest open item is vol: acting on it would save $9.00 a month.',
    ]);
  });

  it('name two that are worth the same, and the commitment that ends next', () => {
    const end = (name: string, on: string): Row => ({
      topic: 'commitments',
      measure: 'commitment-end',
      about: ['commitment', name],
      value: onDay(on),
    });
    const table = tableOf(
      saved('opportunities', ['resource', 'vol'], '9', { action: 'Delete', rank: 1 }),
      saved('opportunities', ['resource', 'db'], '9', { action: 'Stop', rank: 1 }),
      end('later', '2027-06-01'),
      end('next', '2026-12-29'),
    );
    expect(said(CTO_WRITERS['cto-decisions'], table)).toEqual([
      'The commitment next ends on Dec 29, 2026: whether to renew it, and in what size, is to be decided before that.',
      'The largest open items are vol with $9.00 a month and db with $9.00 a month: whether to act on them is to be decided.',
    ]);
  });
});

describe('key figures, for CTOs', () => {
  it('are those that have a goal', () => {
    const kpi = (name: string, measure: 'kpi' | 'kpi-target', value: string): Row => ({
      topic: 'kpis',
      measure,
      about: ['kpi', name],
      ...(measure === 'kpi-target' ? { side: 'at-least' } : {}),
      value: ratio(value),
      period: OCTOBER,
    });
    const table = tableOf(
      kpi('commitment-utilisation', 'kpi', '0.93'),
      kpi('commitment-utilisation', 'kpi-target', '0.95'),
      kpi('commitment-coverage', 'kpi', '0.2'),
    );
    expect(said(CTO_WRITERS['cto-kpis'], table)).toEqual([
      'Commitment utilisation — 93% in October 2026, missing the goal of 95%.',
    ]);
  });
});
