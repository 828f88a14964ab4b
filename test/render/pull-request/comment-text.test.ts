import { describe, expect, it } from 'vitest';
import { known } from '../../../src/core/known.ts';
import { GITHUB_BODY } from '../../../src/render/fitting.ts';
import { pullRequestText } from '../../../src/render/pull-request/comment-text.ts';
import type { PathCosts } from '../../../src/render/pull-request/path-costs.ts';
import { liveOnGithub } from '../../support/hostile/github-judge.ts';
import { MARKER } from '../issues/issue-fixture.ts';
import { usd } from '../literals.ts';
import { ISSUE_URL, PATH_COSTS, REPORT_URL, TENANT, UNKNOWN_COSTS } from './path-fixture.ts';

const text = (costs: Partial<PathCosts> = {}) =>
  pullRequestText({ costs: { ...PATH_COSTS, ...costs }, marker: MARKER }).replaceAll('\u00A0', ' ');

describe('the comment on a pull request', () => {
  it('tells what the files cost today, what is recommended there, the trend and the budget', () => {
    const told = text();
    for (const line of [
      'The rules in the configuration are about 3 of 5 changed files.',
      'Services: Amazon Elastic Compute Cloud, `AmazonRDS-1`. Tags: team = checkout, a b.',
      '**$1,251** in Nov 1 – 18, 2026, +$250.10 (+25%) against Oct 1 – 18, 2026',
      '| Amazon Elastic Compute Cloud | $1,000 | $900.40 | +$99.60 |',
      '| `AmazonRDS-1` | $250.50 | _not known_ | – |',
      '**12 recommendations are open for it, worth $320.00 a month:**',
      `- Delete \`vol-0aa\` (Amazon Elastic Block Store), **$40.15 a month**, platform, [#12](${ISSUE_URL})`,
      '- Stop `i-0bb` (EC2)',
      '- and 10 more in the report',
      '- Budget checkout: $1,251 of $2,000 in Nov 1 – 30, 2026, expected to go over',
      '- Amazon Elastic Compute Cloud: the daily cost rises by $3.25 in 30 days (+8%)',
      'What could not be told:',
      `[From the report of Nov 20, 2026](${REPORT_URL})`,
      'No report of sand box, `data-1` could be read.',
    ]) {
      expect(told).toContain(line);
    }
    expect(told.trimEnd().endsWith(MARKER)).toBe(true);
    expect(liveOnGithub(told, { urls: new Set([ISSUE_URL, REPORT_URL]) })).toEqual([]);
  });

  it('speaks the language of the report', () => {
    expect(text({ language: 'pt-BR' })).toContain('### O que estes arquivos custam hoje');
  });

  it('says what is not known, and tells it apart from nothing', () => {
    const bare = { ...TENANT, services: [], tags: [], trends: [], budgets: [], gaps: [], reportUrl: null };
    const none = { ...bare, costs: known([]), recommendations: known({ open: 0, net: [], top: [] }) };
    expect(text({ tenants: [none] })).toContain('Nothing was charged for it');
    expect(text({ tenants: [none] })).toContain('No recommendation is open for it.');
    expect(text({ tenants: [none] })).toContain('Everything of this tenant.');
    expect(text({ tenants: [none] })).not.toContain('Trend and budget');
    const gap = { ...bare, costs: UNKNOWN_COSTS, recommendations: UNKNOWN_COSTS };
    expect(text({ tenants: [gap] })).toContain('_All charges by account (');
    expect(text({ tenants: [gap] })).not.toContain('No recommendation');
    expect(text({ tenants: [], matchedFiles: 0 })).toContain(
      'No rule in the configuration is about these files',
    );
  });

  it('compares with nothing where there is nothing before', () => {
    const [currency] = TENANT.costs.known ? TENANT.costs.value : [];
    if (!currency) throw new TypeError('no costs');
    const costs = known([{ ...currency, before: null, beforeAmount: null }]);
    expect(text({ tenants: [{ ...TENANT, costs }] })).toContain('there is nothing before to compare with');
    const free = known([{ ...currency, beforeAmount: usd('0') }]);
    expect(text({ tenants: [{ ...TENANT, costs: free }] })).toContain('+$1,251 against Oct 1');
  });

  it('shows fewer rows, then fewer tenants, where not all fit, and says so', () => {
    const long = { ...TENANT, services: Array.from({ length: 10 }, (_, at) => `${'日本'.repeat(95)}${at}`) };
    const many = text({ tenants: Array.from({ length: 20 }, () => long) });
    expect(many.length).toBeLessThanOrEqual(GITHUB_BODY);
    expect(many).toContain('**$1,251** in');
    const more = text({ tenants: Array.from({ length: 200 }, () => TENANT) });
    expect(more.length).toBeLessThanOrEqual(GITHUB_BODY);
    expect(more).toContain('180 more tenants are left out here');
    const recommendations = known({
      open: 10,
      net: [usd('1')],
      top: Array.from({ length: 10 }, () => ({
        actionType: 'Delete' as const,
        serviceName: '日'.repeat(200),
        resourceId: '日'.repeat(200),
        net: null,
        team: '日'.repeat(200),
        issueUrl: null,
      })),
    });
    const lists = text({ tenants: Array.from({ length: 20 }, () => ({ ...TENANT, recommendations })) });
    expect(lists.length).toBeLessThanOrEqual(GITHUB_BODY);
    expect(lists).toMatch(/and [57] more in the report/);
  });
});
