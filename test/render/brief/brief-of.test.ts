import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../../src/core/known.ts';
import { type Links, NO_LINKS } from '../../../src/core/publication.ts';
import type { Fingerprint, MonthlyMoney, Recommendation } from '../../../src/core/recommendation.ts';
import type { Report } from '../../../src/core/report.ts';
import { paragraph } from '../../../src/render/blocks.ts';
import type { Brief } from '../../../src/render/brief/brief.ts';
import { briefOf } from '../../../src/render/brief/brief-of.ts';
import { briefOfOwner } from '../../../src/render/brief/brief-of-owner.ts';
import { markdownOf } from '../../../src/render/markdown-of.ts';
import { plainText } from '../../../src/render/plain-text.ts';
import { renderReport } from '../../../src/render/render-report.ts';
import { summariseSavings } from '../../../src/report/savings/summarise-savings.ts';
import { liveOnGithub } from '../../support/hostile/github-judge.ts';
import { hostileString } from '../../support/hostile/hostile-string.ts';
import { RECOMMENDATION } from '../collection-fixture.ts';
import { period, usd } from '../literals.ts';
import { BARE_REPORT, REPORT } from '../report-fixture.ts';

const SIZE = { movers: 3, actions: 2 };
const COMPANY: Report = { ...REPORT, source: { ...REPORT.source, sample: false } };

function action(id: string, net: string | null, more: Partial<Recommendation> = {}): Recommendation {
  const monthly: MonthlyMoney | null = net === null ? null : { ...usd(net), per: 'month' };
  return {
    ...RECOMMENDATION,
    fingerprint: id as Fingerprint,
    resourceId: id,
    noAmount: monthly ? null : 'no-price',
    saving: monthly && {
      net: monthly,
      gross: monthly,
      low: monthly,
      high: monthly,
      currency: 'USD',
      basis: 'bill',
      source: 'EffectiveCost',
      period: period('2026-10-20', '2026-11-19'),
      formula: '',
      confidence: 1,
      oneOffCost: null,
    },
    ...more,
  };
}

function ownedBy(team: string): Pick<Recommendation, 'owner'> {
  return { owner: { team, handles: [], labels: [], slackChannel: null, repository: null } };
}

function withActions(all: readonly Recommendation[]): Report {
  return { ...COMPANY, recommendations: known(all), savings: known(summariseSavings(all, ['USD'])) };
}

function brief(report: Report, links: Links = NO_LINKS): Brief {
  return briefOf({ report, alerts: [], links }, SIZE);
}

/** As a reader without formatting sees it. */
function told({ title, verdict, gaps, movers, changes, actions }: Brief) {
  return {
    title: plainText(title),
    verdict: plainText(verdict),
    gaps: gaps.map(plainText),
    movers: movers.map(plainText),
    changes: changes.map(plainText),
    actions: actions.map((each) => `${plainText(each.title)} = ${each.amount}`),
  };
}

describe('a brief', () => {
  it('says what the page says, in its words', () => {
    const page = renderReport(COMPANY).replaceAll('\u00A0', ' ');
    const { changes } = brief(COMPANY);
    const { title, verdict, movers, gaps } = told(brief(COMPANY));
    const [usage = '', reais = ''] = verdict.split('. All');

    expect(page).toContain(`# ${title}\n`);
    expect(page).toContain(`**${usage}.**`);
    expect(page).toContain(`**All${reais}**`);
    expect(movers).toHaveLength(3);
    expect(movers[0]).toMatch(/^Amazon Elastic Compute Cloud \+\$7,011: more used, mainly BoxUsage:m5.large/);
    for (const change of changes)
      expect(page).toContain(`- ${markdownOf([paragraph(change)]).replaceAll('\u00A0', ' ')}`);
    expect(changes).toHaveLength(6);
    expect(page).toContain(`**${gaps[0]}**`);
  });

  it('has the figures of a terminal about cost, the savings and how much was looked at', () => {
    const { figures } = brief(withActions([action('vol-1', '40'), action('vol-2', '2.5')]));
    const labels = figures.map(({ label, value }) => `${label}: ${value}`);

    expect(labels).toContain('Budget: $240,000 (Nov 1 – 30): expected to go over');
    expect(labels).toContain('Savings: $42.50 a month can be had together');
    expect(labels).toContain('Reads answered: 11 of 12');
    expect(labels).not.toContainEqual(expect.stringContaining('Deviations'));
  });

  it('groups what one owner decides once, the largest first, and counts what it leaves out', () => {
    const { actions, moreActions } = brief(
      withActions([
        action('vol-1', '10', ownedBy('web')),
        action('vol-2', '30', ownedBy('web')),
        action('vol-3', '39', ownedBy('data')),
        action('vol-4', '1'),
        action('vol-5', '2'),
        action('vol-6', '99', { alternative: true }),
        action('vol-7', '99', {
          exemption: { match: {}, reason: 'kept', owner: 'a', expires: '2027-01-01' },
        }),
      ]),
    );

    expect(actions.map(({ fingerprints, amount, team }) => [fingerprints, amount, team])).toEqual([
      [['vol-2', 'vol-1'], '$40.00', 'web'],
      [['vol-3'], '$39.00', 'data'],
    ]);
    expect(plainText(actions[0]?.title ?? '')).toBe(
      'Delete Amazon Elastic Block Store: 2 of them; the largest: vol-2, payments | production, us-east-1',
    );
    expect(moreActions).toBe(2);
  });

  it('links to the report, and to the issue of the resource it names', () => {
    const links: Links = {
      ...NO_LINKS,
      report: 'https://github.com/o/r/blob/main/reports/report.md',
      issue: (fingerprint) => (fingerprint === 'vol-2' ? 'https://github.com/o/r/issues/2' : null),
    };
    const { url, actions } = brief(withActions([action('vol-1', '10'), action('vol-2', '30')]), links);

    expect(url).toBe(links.report);
    expect(actions.map((each) => each.url)).toEqual(['https://github.com/o/r/issues/2']);
    expect(brief(withActions([action('vol-1', '10')]), links).actions[0]?.url).toBeNull();
  });

  it('says that the sample is one', () => {
    expect(told(brief(REPORT)).verdict).toMatch(/^Invented organisation\. Usage of/);
    expect(told(brief(COMPANY)).verdict).toMatch(/^Usage of/);
  });

  it('names what is missing, and never reads a gap as nothing found', () => {
    const gaps = told(
      brief({
        ...COMPANY,
        recommendations: unknown(
          'denied',
          'recommended actions',
          'name a tenant in spendlog.yml to look at what runs in AWS',
        ),
      }),
    ).gaps;

    expect(gaps).toContainEqual(expect.stringMatching(/^Recommended actions \(access denied\)/));
    expect(gaps.at(-1)).toMatch(
      /^Missing from this report: .*effective cost; tags; by service and usage type\.$/,
    );
    expect(gaps.at(-1)).not.toContain('recommended actions');
    expect(told(brief(BARE_REPORT)).gaps).toEqual([
      'Recommended actions (no history yet): read a bill with daily usage.',
    ]);
  });

  it('of a bill that could not be read says so in place of figures', () => {
    const gap = {
      reason: 'denied',
      subject: 'the bill',
      remedy: 'read a bill with daily usage',
      hint: 'User @octocat is not authorized, closes #1',
    } as const;
    const { verdict, gaps } = told(brief({ ...BARE_REPORT, billGap: gap }));

    expect(verdict).toMatch(/\(access denied\)/);
    expect(gaps[0]).toBe('Spendlog could not read the bill, so this report holds no figure about cost.');
  });
});

describe('a brief for a team', () => {
  const TEAM = 'Payments | "core"';
  const ALL = withActions([
    action('vol-1', '10', ownedBy(TEAM)),
    action('vol-2', '30', ownedBy('web')),
    action('vol-3', null, ownedBy(TEAM)),
  ]);
  const own = (report: Report, team: string) =>
    briefOfOwner({ report, alerts: [], links: NO_LINKS }, team, SIZE);

  it('holds its own actions and totals alone', () => {
    const found = own(ALL, TEAM);

    expect(found.actions.flatMap(({ fingerprints }) => fingerprints)).toEqual(['vol-1', 'vol-3']);
    expect(found.figures).toEqual([
      { label: 'Spend of Oct 1 – 31', value: '$120,000' },
      { label: 'Net saving a month', value: '$1,251' },
    ]);
    expect(plainText(found.verdict)).toBe(
      '2 actions are recommended to you: $1,251 a month can be had together.',
    );
    expect(plainText(found.title)).toMatch(/, Payments \| "core"$/);
    expect([found.movers, found.changes, found.alerts]).toEqual([[], [], []]);
  });

  it('tells a team without actions from one of which nothing is known', () => {
    expect(plainText(own(ALL, 'nobody').verdict)).toBe('No action is recommended to you.');
    expect(plainText(own(BARE_REPORT, 'nobody').verdict)).toBe(
      'Which actions are recommended to you is not known.',
    );
    expect(own(BARE_REPORT, 'nobody').gaps).not.toEqual([]);
  });

  it('speaks Portuguese', () => {
    expect(plainText(own({ ...ALL, language: 'pt-BR' }, TEAM).verdict)).toBe(
      '2 ações recomendadas a vocês: é possível economizar US$\u00A01.251 por mês no conjunto.',
    );
  });
});

describe('strings of others in a brief', () => {
  it('are inert wherever they stand', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        const report = hostile(text);
        const whole = briefOf({ report, alerts: [], links: NO_LINKS }, SIZE);
        const own = briefOfOwner({ report, alerts: [], links: NO_LINKS }, text, SIZE);
        const refused = briefOf({ report: refusedWith(text), alerts: [], links: NO_LINKS }, SIZE);
        for (const { title, verdict, gaps, movers, actions } of [whole, own, refused]) {
          const inlines = [title, verdict, ...gaps, ...movers, ...actions.map((each) => each.title)];
          expect(liveOnGithub(markdownOf(inlines.map(paragraph)))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  function hostile(text: string): Report {
    const found = action(text, '12', { ...ownedBy(text), serviceName: text, account: text, region: text });
    const costs = COMPANY.costs.map((each) => ({
      ...each,
      movers: each.movers.map((breakdown) => ({
        ...breakdown,
        movers: breakdown.movers.map((mover) => ({ ...mover, key: text, label: `${text} of a team` })),
      })),
    }));
    return {
      ...COMPANY,
      tenant: text,
      costs,
      recommendations: known([found]),
    };
  }

  /** What a refusal said may quote names. */
  function refusedWith(hint: string): Report {
    const gap = {
      reason: 'denied',
      subject: 'recommended actions',
      remedy: 'read a bill with daily usage',
      hint,
    } as const;
    return { ...COMPANY, billGap: gap, recommendations: { known: false, gap } };
  }
});
