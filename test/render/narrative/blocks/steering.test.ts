import { describe, expect, it } from 'vitest';
import { guideOf } from '../../../../src/app/guide-of.ts';
import type { Allocation } from '../../../../src/core/allocation.ts';
import { decimal } from '../../../../src/core/decimal.ts';
import type { Forecast } from '../../../../src/core/forecast.ts';
import { type Known, known, unknown } from '../../../../src/core/known.ts';
import type { BlockId } from '../../../../src/core/persona.ts';
import type {
  Fingerprint,
  ImplementationEffort,
  Recommendation,
} from '../../../../src/core/recommendation.ts';
import type { CurrencyReport } from '../../../../src/core/report.ts';
import { liveOnGithub } from '../../../support/hostile/github-judge.ts';
import { HOSTILE_NAMES } from '../../hostile-names.ts';
import { brl, period, usd } from '../../literals.ts';
import { DOLLARS, REPORT } from '../../report-fixture.ts';
import { blockPage, blockText, OPEN, reportWith } from './block-fixture.ts';

function saving(amount: string): Pick<Recommendation, 'saving'> {
  const { saving: own } = OPEN;
  if (!own) throw new TypeError('The fixture has an amount');
  return { saving: { ...own, net: { ...usd(amount), per: 'month' } } };
}

let made = 0;

function action(amount: string | null, parts: Partial<Recommendation> = {}): Recommendation {
  made += 1;
  const priced = amount === null ? { saving: null } : saving(amount);
  return { ...OPEN, ...priced, resourceId: `r-${made}`, fingerprint: `fp-${made}` as Fingerprint, ...parts };
}

/** Cells of the rows of the first table of a text, without its head. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('\u00A0', ' ').trim()),
    );
}

describe('the matrix of effort and saving', () => {
  const matrix = (recommendations: readonly Recommendation[]) =>
    blockText('priority-matrix', blockPage(reportWith(recommendations)));
  const of = (implementationEffort: ImplementationEffort) => ({ implementationEffort });

  it('calls large what is a tenth of all that can be had, medium a hundredth, and the rest small', () => {
    const amounts = ['780.01', '100', '99.99', '10', '9.99', '0.01', null];
    const text = matrix(amounts.map((amount) => action(amount, of('Low'))));

    expect(rowsOf(text)).toEqual([['low', '2: $880.01', '2: $109.99', '2: $10.00', '1']]);
  });

  it('has the efforts that occur, the least first', () => {
    const text = matrix([action('1', of('VeryHigh')), action('500', of('VeryLow'))]);

    expect(rowsOf(text).map(([effort]) => effort)).toEqual(['very low', 'very high']);
    expect(rowsOf(text)[0]?.[1]).toBe('1: $500.00');
    expect(rowsOf(text)[1]?.[3]).toBe('1: $1.00');
  });

  it('measures a currency by its own', () => {
    const { saving: own } = action('1');
    if (!own) throw new TypeError('The fixture has an amount');
    const reais = { ...own, currency: 'BRL', net: { ...brl('9'), per: 'month' as const } };
    const text = matrix([action('900', of('Low')), action('1', { ...of('Low'), saving: reais })]);

    expect(rowsOf(text)).toEqual([['low', '2: $900.00 and R$9.00', '–', '–', '–']]);
  });

  it('leaves out what is exempt or an alternative', () => {
    expect(matrix([action('5', { alternative: true })])).toBe('No action is recommended.\n');
  });
});

describe('the table of waste', () => {
  const waste = (recommendations: readonly Recommendation[]) =>
    blockText('waste', blockPage({ ...reportWith(recommendations), kpis: [] }));

  it('is idle resources by kind, the largest sum first, with shares that make a whole', () => {
    const text = waste([
      action('10'),
      action('20'),
      action('70', { check: 'efs-idle' }),
      action('500', { actionFamily: 'rightsize' }),
      action(null),
    ]);

    expect(rowsOf(text).map((cells) => cells.slice(1))).toEqual([
      ['1', '$70.00', '70%'],
      ['2', '$30.00', '30%'],
      ['3', '$100.00', '100%'],
    ]);
  });

  it('sums up the kinds beyond ten', () => {
    const text = waste(Array.from({ length: 13 }, (_, index) => action('10', { check: `check-${index}` })));

    expect(rowsOf(text)).toHaveLength(12);
    expect(rowsOf(text)[10]).toEqual(['3 other kinds', '3', '$30.00', '23.1%']);
  });

  it('has the figures of waste above it, and is nothing without either', () => {
    expect(waste([])).toBe('');
    const [kpi] = REPORT.kpis;
    if (!kpi) throw new TypeError('The fixture has a key figure');
    const report = {
      ...reportWith([]),
      kpis: [
        { ...kpi, id: 'waste' as const },
        { ...kpi, id: 'freshness' as const },
      ],
    };
    expect(rowsOf(blockText('waste', blockPage(report)))).toHaveLength(1);
  });
});

describe('key figures', () => {
  const [kpi] = REPORT.kpis;
  if (!kpi) throw new TypeError('The fixture has a key figure');
  const of = (...currencies: readonly (string | null)[]) =>
    blockText('kpis', blockPage({ ...REPORT, kpis: currencies.map((currency) => ({ ...kpi, currency })) }));

  it('stand apart by currency where several have some: a percentage does not tell its own', () => {
    const text = of('USD', null, 'BRL');
    const parts = text.slice(0, text.indexOf('●', text.indexOf('Of no currency:'))).split(/\n(?=In |Of )/);

    expect(text.indexOf('In USD:')).toBe(0);
    expect(parts.map((part) => part.split('\n')[0])).toEqual(['In USD:', 'In BRL:', 'Of no currency:']);
    for (const part of parts) expect(rowsOf(part)).toHaveLength(1);
  });

  it('stand in one table where there is one currency', () => {
    const [table = ''] = of('USD', null).split('\n\n');

    expect(table).toMatch(/^\|/);
    expect(rowsOf(table)).toHaveLength(2);
  });
});

describe('comparisons', () => {
  const scenarios = (costs: CurrencyReport) => {
    const text = blockText('comparisons', blockPage({ ...REPORT, costs: [costs] }));
    return rowsOf(text.slice(text.indexOf('The forecast of all charges')));
  };

  it('tell low, likely and high of each month, beside the budget of exactly that month', () => {
    const [november] = scenarios(DOLLARS);

    expect(november).toEqual([
      'November 2026',
      expect.stringMatching(/^\$\d/),
      expect.stringMatching(/^\*\*\$\d/),
      expect.stringMatching(/^\$\d/),
      '$240,000',
      expect.stringMatching(/^[+−]\$\d/),
    ]);
  });

  it('hold no month against a budget of part of the charges', () => {
    const budgets = DOLLARS.budgets.known ? DOLLARS.budgets.value : [];
    const partly = budgets.map((budget) => ({ ...budget, includes: 'usage' as const }));
    const [november] = scenarios({ ...DOLLARS, budgets: known(partly) });

    expect(budgets).toHaveLength(1);
    expect(november?.slice(4)).toEqual(['none to compare', '–']);
  });

  it('say why where there is no forecast', () => {
    const forecasts = unknown<readonly Forecast[]>(
      'no-history',
      'forecast',
      'there is no earlier report in this folder yet',
    );
    const text = blockText('comparisons', blockPage({ ...REPORT, costs: [{ ...DOLLARS, forecasts }] }));

    expect(text).toContain('(no history yet)');
  });
});

describe('tag compliance', () => {
  const allocation = (untagged: Allocation['untagged']): Known<Allocation> =>
    known({ by: 'tag:team', period: period('2026-10-01', '2026-11-01'), shares: [], rules: [], untagged });
  const tags = (...allocations: readonly Known<Allocation>[]) =>
    blockText(
      'tag-compliance',
      blockPage({
        ...REPORT,
        costs: [{ ...DOLLARS, allocation: { allocations, tagKeyGroups: known([]) } }],
      }),
    );

  it('is how much of what could carry a tag does', () => {
    const untagged = {
      basis: 'resource',
      amount: usd('25'),
      taggable: usd('200'),
      ratio: decimal('0.125'),
    } as const;

    expect(rowsOf(tags(allocation(untagged)))).toEqual([
      ['`tag:team`', 'Oct 1 – 31', '$200.00', '$25.00', '87.5%'],
    ]);
    expect(tags(allocation({ ...untagged, basis: 'service' }))).toContain('87.5% (judged by service');
  });

  it('says so where no tag is asked for', () => {
    expect(tags(allocation(null))).toContain('No tag is asked for');
  });
});

describe('data quality', () => {
  it('names each read that was not answered, and the permission it lacks', () => {
    const text = blockText('data-quality', blockPage(REPORT));

    expect(text).toMatch(
      /\| commitments \| organization \| global \| denied \|.*`ce:GetSavingsPlansUtilization`/,
    );
    expect(text).not.toContain('daily by service');
    // How many were answered stands at the end of every page.
    expect(text).not.toContain('planned reads');
  });
});

it.each(['resource-cards', 'checklist', 'priority-matrix'] as const)(
  '%s: says why where nobody knows what is recommended',
  (id) => {
    const recommendations = unknown<readonly Recommendation[]>(
      'denied',
      'recommended actions',
      'allow the permissions that this report names',
    );

    expect(blockText(id, blockPage({ ...REPORT, recommendations }))).toContain('(access denied): allow');
  },
);

const OF_FIGURES: readonly BlockId[] = [
  'kpis',
  'breakdowns',
  'commitments',
  'waste',
  'comparisons',
  'budgets',
  'tag-compliance',
  'priority-matrix',
  'data-quality',
  'resource-cards',
  'checklist',
  'watch',
];

describe.each(['en', 'pt-BR'] as const)('every block in %s', (language) => {
  it.each(OF_FIGURES)('%s: holds something, and nothing that is alive', (id) => {
    const recommendations = HOSTILE_NAMES.map((name) =>
      action('12.5', { resourceId: name, evidence: name, check: name.slice(0, 20), serviceName: name }),
    );
    const report = { ...reportWith(recommendations), language };
    const guide = () => guideOf('ebs-unattached-volumes', language);
    const text = blockText(id, blockPage(report, { guide }));

    expect(text.length).toBeGreaterThan(50);
    expect(
      liveOnGithub(text, { urls: new Set(['savings.md', 'summary.json', 'costs.csv', 'report.json']) }),
    ).toEqual([]);
    expect(text).not.toContain('undefined');
  });
});
