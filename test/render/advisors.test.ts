import { describe, expect, it } from 'vitest';
import type { AdvisorAnswer, AdvisorFactRow } from '../../src/core/advisor.ts';
import { known } from '../../src/core/known.ts';
import type { Report } from '../../src/core/report.ts';
import { renderReport } from '../../src/render/render-report.ts';
import { COLLECTION } from './collection-fixture.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { nodesOf, OWN_HTML, parseMarkdown } from './markdown-tree.ts';
import { REPORT } from './report-fixture.ts';

const fact = (name: string, values: Partial<AdvisorFactRow> = {}): AdvisorFactRow => ({
  kind: 'fact',
  name,
  account: null,
  region: null,
  subject: null,
  amount: null,
  number: null,
  text: null,
  ...values,
});

const usd = (amount: string) => ({ amount, currency: 'USD' });

const answer = (advisor: string, changes: Partial<AdvisorAnswer> = {}): AdvisorAnswer => ({
  advisor: `advisors/${advisor}`,
  account: 'organization',
  region: 'organization',
  read: 'ok',
  state: 'active',
  remedy: null,
  advised: 0,
  unknownActions: 0,
  facts: [],
  ...changes,
});

const page = (advisors: readonly AdvisorAnswer[], language: Report['language'] = 'en') =>
  renderReport({ ...REPORT, language, collection: known({ ...COLLECTION, advisors }) }).replaceAll(
    '\u00A0',
    ' ',
  );

const HUB = answer('cost-optimization-hub', {
  advised: 7,
  unknownActions: 1,
  facts: [
    fact('estimatedTotalDedupedSavings', { amount: usd('1234.5') }),
    fact('savingsEstimationMode', { text: 'AfterDiscounts' }),
  ],
});

describe('what AWS advises', () => {
  it('is not there where no advisor was asked', () => {
    expect(page([])).not.toContain('What AWS advises');
  });

  it('tells each state, and in how many places', () => {
    const off = { state: 'not-enabled', remedy: 'Opt in to Compute Optimizer.' } as const;
    const text = page([
      answer('optimizer-volumes', { account: '1', region: 'eu-west-1' }),
      answer('optimizer-volumes', { account: '2', region: 'eu-west-1', ...off }),
      answer('optimizer-volumes', { account: '3', region: 'eu-west-1', ...off }),
      answer('budgets', { state: null, read: 'denied' }),
      answer('trusted-advisor', { state: 'not-in-plan', remedy: 'Business Support.' }),
      answer('savings-plans', { state: 'no-data', remedy: 'There is no plan.' }),
    ]);
    expect(text).toContain(
      '| Compute Optimizer: volumes | active in 1 place, not enabled in 2 places | 0 | Opt in to Compute Optimizer. |',
    );
    expect(text).toContain('| Budgets | denied in 1 place | _not known_ | – |');
    expect(text).toContain('| Trusted Advisor | not in this plan in 1 place | 0 | Business Support. |');
    expect(text).toContain('| Savings Plans | no data in 1 place | 0 | There is no plan. |');
  });

  it("shows the Hub's own total beside ours, with what it counts in", () => {
    const text = page([HUB]);
    expect(text).toContain('after its own de-duplication: $1,235 a month');
    expect(text).toMatch(/amounts count in `?AfterDiscounts/);
    expect(text).toContain('three years, all upfront');
    expect(text).toContain('1 recommendation is in words this version does not know');
  });

  it('tells commitments as AWS tells them, and calls unused ones sunk', () => {
    const text = page([
      answer('savings-plans-use', {
        facts: [
          fact('savingsPlansUtilisation', { number: 0.905, amount: usd('1000') }),
          fact('savingsPlansUnused', { amount: usd('95') }),
        ],
      }),
      answer('reservations-use', {
        facts: [fact('reservationsCoverage', { subject: 'Amazon Redshift', number: 0.5, amount: null })],
      }),
    ]);
    expect(text).toContain('| Savings Plans: utilisation | all | 90.5% | $1,000 | committed |');
    expect(text).toContain('$95.00 | sunk: paid until the term ends |');
    expect(text).toContain(
      '| Reservations: coverage | Amazon Redshift | 50% | not known | still on demand |',
    );
  });

  it('lists anomalies and budgets, with what is not known named so', () => {
    const of = { subject: 'a1', account: '222233334444' };
    const text = page([
      answer('cost-anomalies', {
        facts: [
          fact('anomalyImpact', { ...of, amount: usd('120.5'), text: 'Amazon EC2' }),
          fact('anomalyStart', { ...of, text: '2026-11-18T00:00:00Z' }),
        ],
      }),
      answer('budgets', {
        account: '222233334444',
        region: 'global',
        facts: [
          fact('budgetType', { subject: 'prod', text: 'COST' }),
          fact('budgetLimit', { subject: 'prod', amount: usd('1000') }),
          fact('budgetCounts', { subject: 'prod', text: 'amortized, without tax' }),
          fact('budgetType', { subject: 'hours', text: 'USAGE' }),
        ],
      }),
    ]);
    expect(text).toMatch(/\| Amazon EC2 \| .* \| \$120.50 \| .*18.* \| still open \|/);
    expect(text).toMatch(/\| prod \| .* \| \$1,000 \| not known \| not known \| .*amortized.* \|/);
    expect(text).not.toContain('| hours |');
  });

  it('tells the organization and Control Tower', () => {
    const trusted = (text: string) => fact('trustedService', { text });
    const facts = [
      fact('organizationFeatureSet', { text: 'ALL' }),
      trusted('controltower.amazonaws.com'),
      trusted('x'),
    ];
    const text = page([answer('organization', { facts })]);
    expect(text).toContain('Organization with features ALL; 2 services are trusted with all accounts.');
    expect(text).toContain('Control Tower is one of them');
  });

  it('speaks Portuguese', () => {
    const text = page([HUB], 'pt-BR');
    expect(text).toContain('O que a AWS recomenda');
    expect(text).toContain('ativo em 1 lugar');
  });
});

describe('security services', () => {
  const findings = (subject: string, number: number, text: string | null = null) =>
    fact('findings', { subject, number, text });
  const HERE = { account: '222233334444', region: 'eu-west-1' };

  it('are folded, with what was not counted named so', () => {
    const text = page([
      answer('security-hub', { ...HERE, facts: [findings('critical', 10, 'at least'), findings('high', 2)] }),
      answer('macie', { ...HERE, state: 'not-enabled' }),
    ]);
    expect(text).toContain('<summary>Security services: open findings and cost</summary>');
    expect(text).toMatch(/\| Security Hub \| .* \| at least 10 \| 2 \| not counted \| not counted \|/);
    expect(text).not.toMatch(/\| Macie \| .* eu-west-1/);
  });
});

describe('names in what AWS says', () => {
  it.each(HOSTILE_NAMES)('are inert: %j', (name) => {
    const facts = [
      'budgetType',
      'budgetCounts',
      'anomalyImpact',
      'trustedAdvisorCheck',
      'savingsEstimationMode',
    ];
    const told = facts.map((each) =>
      fact(each, { subject: name, text: each === 'budgetType' ? 'COST' : name, account: name, region: name }),
    );
    const advisors = ['budgets', 'cost-anomalies', 'trusted-advisor', 'cost-optimization-hub', name].map(
      (each) => answer(each, { account: name, region: name, remedy: name, state: 'no-data', facts: told }),
    );
    const nodes = [...nodesOf(parseMarkdown(page(advisors)))];
    const html = nodes.filter((node) => node.type === 'html');
    expect(html.filter(({ value }) => !OWN_HTML.test(value))).toEqual([]);
    // The charts of the page.
    expect(nodes.filter((node) => node.type === 'image')).toHaveLength(2);
  });
});
