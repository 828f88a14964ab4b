import { describe, expect, it } from 'vitest';
import { known } from '../../src/core/known.ts';
import type { Money } from '../../src/core/money.ts';
import type { MonthlyMoney, Recommendation, Saving } from '../../src/core/recommendation.ts';
import type { Report } from '../../src/core/report.ts';
import { renderReport } from '../../src/render/render-report.ts';
import { summariseSavings } from '../../src/report/savings/summarise-savings.ts';
import { RECOMMENDATION } from './collection-fixture.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { period, usd } from './literals.ts';
import { nodesOf, OWN_HTML, parseMarkdown } from './markdown-tree.ts';
import { REPORT } from './report-fixture.ts';

const monthly = (amount: string): MonthlyMoney => ({ ...usd(amount), per: 'month' });

function saving(net: string, changes: Partial<Saving> = {}): Saving {
  return {
    net: monthly(net),
    gross: monthly(net),
    low: monthly(net),
    high: monthly(net),
    currency: 'USD',
    basis: 'bill',
    source: 'EffectiveCost',
    period: period('2026-10-20', '2026-11-19'),
    formula: 'EBS:VolumeUsage.gp3 40 USD ÷ 30 days of their calendar months',
    confidence: 0.95,
    oneOffCost: null,
    ...changes,
  };
}

function recommendation(resourceId: string, changes: Partial<Recommendation> = {}): Recommendation {
  return { ...RECOMMENDATION, resourceId, ...changes };
}

function reportOf(all: readonly Recommendation[], hubTotals: readonly Money[] = []): Report {
  return {
    ...REPORT,
    recommendations: known(all),
    savings: known(summariseSavings(all, ['USD'], hubTotals)),
  };
}

/** The sections about savings and actions, with ordinary spaces. */
function sections(report: Report): string {
  const text = renderReport(report).replaceAll('\u00A0', ' ').replaceAll('\u2060', '').replace(/ {2,}/g, ' ');
  const title =
    report.language === 'en' ? ['## Savings', '## Commitments'] : ['## Economias', '## Compromissos'];
  return text.slice(text.indexOf(title[0] ?? ''), text.indexOf(title[1] ?? ''));
}

const EXEMPTION = { match: {}, reason: 'a fair', owner: 'web', expires: '2027-01-01' };

const ALL = [
  recommendation('vol-1', {
    noAmount: null,
    saving: saving('1234.5', { low: monthly('1000'), high: monthly('1500'), oneOffCost: usd('12') }),
  }),
  recommendation('vol-2', {
    noAmount: null,
    saving: saving('40', { basis: 'bill-rate', confidence: 0.75 }),
    disagreement: {
      advisor: 'advisors/cost-optimization-hub',
      theirs: usd('400'),
      ours: usd('40'),
      reasons: ['discount-mode', 'look-back'],
    },
  }),
  recommendation('vol-3', { noAmount: 'covered' }),
  recommendation('vol-4', { noAmount: null, saving: saving('900'), alternative: true }),
  recommendation('vol-5', { noAmount: null, saving: saving('7'), exemption: EXEMPTION, state: 'exempt' }),
];

it('sums up no amounts to nothing: where none is known, there is no zero', () => {
  const text = sections(reportOf([recommendation('vol-3', { noAmount: 'no-price' })]));
  expect(text).toContain(
    'No action with an amount is recommended. 0 actions have amounts, 1 stands without one.',
  );
  expect(text).not.toContain('$0');
});

describe('the section on savings', () => {
  const text = sections(reportOf(ALL, [usd('2345')]));

  it('says what can be had together, the range, where it comes from and what is not in it', () => {
    expect(text).toContain(
      '**$1,275 a month can be had together** ($1,040 to $1,540); $2,175 if each saving were counted on its own.',
    );
    expect(text).toContain('From the bill $1,235 · own rates $40.00.');
    expect(text).toContain('2 actions have amounts, 1 stands without one.');
    expect(text).toContain('1 action is exempt: $7.00 a month that is not in these figures.');
    expect(text).toContain('Cost Optimization Hub counts $2,345 a month after its own de-duplication.');
  });

  it('says nothing of a range, of exemptions or of the Hub where there is none', () => {
    const plain = sections(reportOf([recommendation('vol-1', { noAmount: null, saving: saving('40') })]));

    expect(plain).toContain('**$40.00 a month can be had together**; $40.00 if each');
    expect(plain.slice(0, plain.indexOf('## Actions'))).not.toMatch(/ to \$|exempt|Hub/);
  });

  it('is in Portuguese where the report is', () => {
    const portuguese = sections({ ...reportOf(ALL, [usd('2345')]), language: 'pt-BR' });

    expect(portuguese).toContain('por mês podem ser obtidos em conjunto** (US$ 1.040 a US$ 1.540)');
    expect(portuguese).toContain('2 ações têm valor, 1 fica sem valor.');
    expect(portuguese).toContain('coberto por compromissos');
  });
});

describe('the section on actions', () => {
  const text = sections(reportOf(ALL));

  it('names the check of each action, whose page tells how to verify and fix it', () => {
    expect(text).toContain('| **Delete** Amazon Elastic Block Store (`ebs-unattached-volumes`) |');
    expect(text.match(/^\| Delete \(`ebs-unattached-volumes`\) \|/gm)).toHaveLength(3);
    expect(text).toContain('docs/checks');
  });

  it('shows each amount with its source, or why there is none', () => {
    expect(text).toContain('| $1,235 (the bill) |');
    expect(text).toContain('| $40.00 (own rates); AWS says $400.00: before discounts, other days |');
    expect(text).toContain('| _covered by commitments_ |');
  });

  it('leaves out alternatives and what is exempt, and counts them', () => {
    expect(text).not.toMatch(/vol-4|vol-5/);
    expect(text).toContain(
      '1 more action is an alternative to one of these and not counted with it. 1 more is exempt.',
    );
  });

  it('tells how each amount came about', () => {
    expect(text).toContain('How the amounts came about (2)');
    expect(text).toContain(
      '| `vol-1` | $1,235 | $1,000 to $1,500 | the bill | `EBS:VolumeUsage.gp3 40 USD ÷ 30 days of their calendar months` | $12.00 | 95% |',
    );
  });

  it.each(HOSTILE_NAMES)('stays our own markup where a formula holds %j', (name) => {
    const hostile = recommendation(name, {
      noAmount: null,
      saving: saving('5', { formula: name, source: name }),
    });
    const nodes = [...nodesOf(parseMarkdown(sections(reportOf([hostile]))))];

    for (const node of nodes) {
      // Files of ours beside the page are linked to.
      if (node.type === 'link') expect(node.url).toMatch(/^[a-z]+\.md$/);
      expect(['image', 'linkReference', 'imageReference']).not.toContain(node.type);
      if (node.type === 'html') expect(node.value).toMatch(OWN_HTML);
      if (node.type === 'text') expect(node.value).not.toMatch(/evil|@\w/);
    }
  });
});
