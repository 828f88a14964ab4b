import { describe, expect, it } from 'vitest';
import { GITHUB_BODY } from '../../../src/render/fitting.ts';
import { type DashboardParts, dashboardText } from '../../../src/render/issues/dashboard.ts';
import { pageOf } from '../../../src/render/page.ts';
import { liveOnGithub, nodesOf, readGithub } from '../../support/hostile/github-judge.ts';
import { REPORT } from '../report-fixture.ts';
import { ACTION, LINKS, MARKER, OWN_URLS, OWNER } from './issue-fixture.ts';

const PAGE = pageOf(REPORT);
const ISSUE = 'https://git.example/own/repository/issues/12';

const PARTS: DashboardParts = {
  tenant: 'default',
  rows: [
    { recommendation: ACTION, issueUrl: ISSUE },
    { recommendation: { ...ACTION, owner: { ...OWNER, team: 'data' } }, issueUrl: null },
    { recommendation: { ...ACTION, owner: { ...OWNER, team: 'data' } }, issueUrl: null },
    { recommendation: { ...ACTION, owner: null, saving: null, noAmount: 'free' }, issueUrl: null },
  ],
  waiting: 2,
  snoozed: 1,
  exempt: 0,
  links: LINKS,
  marker: MARKER,
};

const tables = (body: string) =>
  readGithub(body).children.flatMap((node) => (node.type === 'table' ? [node.children.length - 1] : []));

describe('the dashboard', () => {
  it('tells everything open, by worth and by team', () => {
    const { title, body } = dashboardText(PAGE, PARTS);
    expect(title).toBe('Cloud savings: everything open');
    expect(body).toContain('**4 recommendations are open, worth $120.45 a month together.**');
    expect(body).toContain(
      '1 has an issue; 2 wait for one, as only so many are opened at a time; 1 is postponed.',
    );
    expect(body).toMatch(
      /\| data \| 2 \| \$80\.30 \|\n\| platform \| 1 \| \$40\.15 \|\n\| _nobody_ \| 1 \| – \|/,
    );
    expect(tables(body)).toEqual([3, 4]);
    expect(body).toContain(`[#12](${ISSUE})`);
    expect(liveOnGithub(body, { urls: OWN_URLS })).toEqual([]);
    expect(dashboardText(PAGE, { ...PARTS, tenant: 'acme' }).title).toContain('acme');
  });

  it('tells that nothing is open, and that nothing is known, apart', () => {
    expect(dashboardText(PAGE, { ...PARTS, rows: [] }).body).toContain('**Nothing is open.**');
    expect(dashboardText(PAGE, { ...PARTS, rows: null }).body).toContain('not known today');
  });

  it.each([
    [900, 'a', true],
    [20_000, '日本', true],
    [900, '日本'.repeat(100), true],
  ])('shows of %i rows as many as fit, and what the others are worth', (count, resourceId, more) => {
    const rows = Array.from({ length: count }, () => ({
      recommendation: { ...ACTION, resourceId },
      issueUrl: ISSUE,
    }));
    const { body } = dashboardText(PAGE, { ...PARTS, rows });
    const [, shown = 0] = tables(body);
    expect(body.length).toBeLessThanOrEqual(GITHUB_BODY);
    expect(body.length).toBeGreaterThan(GITHUB_BODY / 2);
    expect(body.includes(`The ${shown} most worthwhile are shown; `)).toBe(more);
    expect(body).toContain('left out here');
  });

  it('counts teams where not all fit', () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => ({
      recommendation: { ...ACTION, owner: { ...OWNER, team: `${'日本'.repeat(95)} ${at}` } },
      issueUrl: null,
    }));
    const { body } = dashboardText(PAGE, { ...PARTS, rows });
    expect(body.length).toBeLessThanOrEqual(GITHUB_BODY);
    expect(body).toContain('2,950 more teams are left out');
    expect([...nodesOf(readGithub(body))].filter(({ type }) => type === 'html')).toHaveLength(1);
  });
});
