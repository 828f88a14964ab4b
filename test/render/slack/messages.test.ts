import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../src/core/alert.ts';
import { known, unknown } from '../../../src/core/known.ts';
import type { Links } from '../../../src/core/publication.ts';
import type { Fingerprint, MonthlyMoney, Recommendation } from '../../../src/core/recommendation.ts';
import type { Report } from '../../../src/core/report.ts';
import type { SlackMessage } from '../../../src/core/slack-message.ts';
import { alertMessage } from '../../../src/render/slack/alert-message.ts';
import { detailsMessage, ownerDetailsMessage } from '../../../src/render/slack/details-message.ts';
import { ownerMessage, summaryMessage } from '../../../src/render/slack/summary-message.ts';
import { blockKitProblems } from '../../support/block-kit.ts';
import { HOSTILE_STRINGS } from '../../support/hostile/corpus.ts';
import { hostileString } from '../../support/hostile/hostile-string.ts';
import { liveInSlack } from '../../support/hostile/slack-judge.ts';
import { RECOMMENDATION } from '../collection-fixture.ts';
import { period, usd } from '../literals.ts';
import { BARE_REPORT, REPORT } from '../report-fixture.ts';

const REPORT_URL = 'https://github.com/acme/costs/blob/main/reports/report.md';
const RUN_URL = 'https://github.com/acme/costs/actions/runs/1';
const issueUrl = (fingerprint: string) => `https://github.com/acme/costs/issues/${fingerprint}`;

const LINKS: Links = { report: REPORT_URL, run: RUN_URL, check: () => null, issue: issueUrl };
const OURS = Array.from({ length: 6 }, (_, index) => issueUrl(`vol-${index}`));
const OWN = { urls: new Set([REPORT_URL, RUN_URL, ...OURS]) };

const COMPANY: Report = { ...REPORT, source: { ...REPORT.source, sample: false } };

function action(id: string, net: string | null, team: string | null = null, name = id): Recommendation {
  const monthly: MonthlyMoney | null = net === null ? null : { ...usd(net), per: 'month' };
  return {
    ...RECOMMENDATION,
    fingerprint: id as Fingerprint,
    resourceId: name,
    owner: team === null ? null : { team, handles: [], labels: [], slackChannel: null, repository: null },
    // A kind each, so that every one of them is a line.
    check: `check-${id}`,
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
  };
}

function withActions(all: readonly Recommendation[], report: Report = COMPANY): Report {
  return { ...report, recommendations: known(all) };
}

const ALERT: Alert = {
  kind: 'budget-exceeded',
  id: 'budget-exceeded all',
  state: 'exceeded',
  severity: 'critical',
  budget: 'All of it',
  period: period('2026-11-01', '2026-12-01'),
  amount: usd('100'),
  spent: usd('120'),
  expected: null,
};

const of = (report: Report, alerts: readonly Alert[] = []) => ({ report, alerts, links: LINKS });

/** Everything people read, in order. */
function read({ blocks }: SlackMessage): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'header') return [block.text.text];
    if (block.type === 'section')
      return 'fields' in block ? block.fields.map(({ text }) => text) : [block.text.text];
    if (block.type === 'context') return block.elements.map(({ text }) => text);
    return block.elements.map(({ text }) => `[${text.text}]`);
  });
}

describe('the message of a report', () => {
  it('has the title, the verdict, figures, movers, actions with their issues, gaps and the ways on', () => {
    const report = withActions([action('vol-1', '40', 'web'), action('vol-22', null)]);
    const message = summaryMessage(of(report, [ALERT]));
    const text = read(message);

    expect(blockKitProblems(message)).toEqual([]);
    expect(text[0]).toBe('Cloud costs, Nov 1 – 18, 2026');
    expect(text[1]).toMatch(/^Usage of/);
    expect(text).toContain('*Alerts*\n• Budget All of it is exceeded');
    expect(text).toContainEqual(expect.stringMatching(/^\*Budget\*\n\$240,000/));
    expect(text).toContainEqual(
      expect.stringMatching(/^\*What changed most\*\n• Amazon Elastic Compute Cloud \*\+\$7,011\*: /),
    );
    expect(text).toContainEqual(
      expect.stringMatching(/^\*Delete\* .*`vol-1`.*, \*\$40\.00\* a month · web$/),
    );
    expect(text).toContainEqual(expect.stringMatching(/^\*What could not be looked at\*\n• /));
    expect(text.at(-2)).toBe('[Open the report]');
    const buttons = message.blocks.flatMap((block) =>
      block.type === 'section' && 'text' in block && block.accessory ? [block.accessory.url] : [],
    );
    expect(buttons).toEqual([issueUrl('vol-1'), issueUrl('vol-22')]);
    expect(message.text).toMatch(/^Cloud costs, Nov 1 – 18, 2026\. Usage of/);
  });

  it('has no button where there is no page', () => {
    const { blocks } = summaryMessage({
      report: withActions([action('vol-1', '40')]),
      alerts: [],
      links: { ...LINKS, report: null, run: null, issue: () => null },
    });
    expect(JSON.stringify(blocks)).not.toContain('"button"');
  });

  it('has room for itself whatever the addresses', () => {
    const report = `${REPORT_URL}?${'x'.repeat(4_000)}`;
    const many = Array.from({ length: 12 }, (_, index) => action(`vol-${index}`, '1'));
    const published = {
      report: withActions(many),
      alerts: [],
      links: { ...LINKS, report, issue: () => report },
    };
    for (const message of [summaryMessage(published), detailsMessage(published)]) {
      expect(blockKitProblems(message)).toEqual([]);
    }
    expect(read(summaryMessage(published))).toContain('• and 7 more in the report');
  });

  it('counts what it leaves out, with the way to it', () => {
    const many = Array.from({ length: 12 }, (_, index) => action(`vol-${index}`, String(100 - index)));
    expect(read(summaryMessage(of(withActions(many))))).toContain(
      `• <${REPORT_URL}|and 7 more in the report>`,
    );
  });

  it('tells of as many currencies as have room, and counts the other figures', () => {
    const costs = Array.from({ length: 12 }, () => COMPANY.costs).flat();
    const message = summaryMessage(of({ ...COMPANY, costs }));
    const fields = message.blocks.flatMap((block) => ('fields' in block ? block.fields : []));
    expect(blockKitProblems(message)).toEqual([]);
    expect(fields).toHaveLength(20);
    expect(read(message)).toContainEqual(expect.stringMatching(/^• <.*\|and \d\d more in the report>$/));
  });

  it('says that the sample is one', () => {
    const message = summaryMessage(of(REPORT));
    expect(read(message)[1]).toMatch(/^Invented organisation\. /);
    expect(message.text).toContain('Invented organisation.');
    expect(read(alertMessage(of(REPORT), ALERT))[0]).toBe('Invented organisation.');
  });

  it('speaks Portuguese', () => {
    const message = summaryMessage(of({ ...withActions([action('vol-1', '40')]), language: 'pt-BR' }));
    expect(read(message)).toContain('*Maiores economias por mês*');
    expect(read(message)).toContain('[Abrir o relatório]');
  });

  it('never reads a gap as nothing found', () => {
    const gap = unknown<never>('denied', 'recommended actions', 'read a bill with daily usage');
    const message = summaryMessage(of({ ...COMPANY, recommendations: gap }));
    expect(read(message).join('\n')).toContain('Recommended actions (access denied)');
    expect(read(message)).not.toContain('*Largest savings a month*');
  });
});

describe('the message for a team', () => {
  it('holds its own actions alone', () => {
    const report = withActions([action('vol-1', '40', 'web'), action('vol-2', '50', 'data')]);
    const text = read(ownerMessage(of(report, [ALERT]), 'web')).join('\n');
    expect(text).toMatch(/`vol-1`.*, \*\$40\.00\* a month$/m);
    expect(text).not.toContain('vol-2');
    expect(text).not.toContain('Alerts');
  });

  it('has a thread with all of them where it has no room', () => {
    const own = Array.from({ length: 6 }, (_, index) => action(`vol-${index}x`, '40', 'web'));
    const of5 = withActions([...own.slice(0, 5), action('vol-9', '50', 'data')]);
    const of6 = withActions([...own, action('vol-9', '50', 'data')]);
    const details = ownerDetailsMessage(of(of6), 'web');
    expect(ownerDetailsMessage(of(of5), 'web')).toBeNull();
    for (const { resourceId } of own) expect(JSON.stringify(details)).toContain(resourceId);
    expect(JSON.stringify(details)).not.toContain('vol-9');
  });
});

describe('the details in the thread', () => {
  it('name every action, what changed, and how reading ended', () => {
    const many = Array.from({ length: 30 }, (_, index) => action(`vol-${index}x`, String(100 - index)));
    const message = detailsMessage(of(withActions(many)));
    if (!message) throw new TypeError('There are no details');
    const text = read(message).join('\n');
    expect(blockKitProblems(message)).toEqual([]);
    for (const { resourceId } of many) expect(text).toContain(`\`${resourceId}\``);
    expect(text).toContain('*Since the report of ');
    expect(text).toMatch(/\*Planned reads:\* .*\d+ ok/);
  });

  it('step down to the top and how many more there are, and cut nothing', () => {
    const long = Array.from({ length: 400 }, (_, index) =>
      action(`vol-${index}x`, String(1000 - index), null, `vol-${index}x-${'y'.repeat(150)}`),
    );
    const message = detailsMessage(of(withActions(long)));
    const text = message ? read(message).join('\n') : '';
    expect(blockKitProblems(message)).toEqual([]);
    const shown = long.filter(({ resourceId }) => text.includes(`\`${resourceId}\``)).length;
    expect(shown).toBeGreaterThan(10);
    expect(text).toContain(`<${REPORT_URL}|and ${400 - shown} more in the report>`);
    expect(text.match(/vol-\d+x-y*/g)?.every((name) => name.endsWith('y'.repeat(150)))).toBe(true);
  });

  it('are not there where there is nothing to tell', () => {
    const bare = {
      ...BARE_REPORT,
      recommendations: known([]),
      ledger: unknown<never>('no-history', 'recommended actions', 'read a bill with daily usage'),
    };
    expect(detailsMessage(of(bare))).toBeNull();
  });
});

describe('whatever the names', () => {
  const messages = (text: string): readonly SlackMessage[] => {
    const report = hostile(text);
    const alerts: readonly Alert[] = [
      { ...ALERT, budget: text },
      {
        kind: 'anomaly',
        id: 'a',
        state: '1',
        severity: 'warning',
        anomaly: 'none',
        subject: text,
        days: period('2026-11-01', '2026-11-02'),
        impact: usd('5'),
      },
      {
        kind: 'commitment-expiring',
        id: 'c',
        state: '1',
        severity: 'warning',
        commitment: text,
        end: COMPANY.asOf,
        daysLeft: 0,
      },
    ];
    return [
      summaryMessage(of(report, alerts)),
      summaryMessage(of(refusedWith(text), alerts)),
      ownerMessage(of(report), text),
      ...[
        detailsMessage(of(report)),
        ownerDetailsMessage(of(report), text),
        detailsMessage(of(refusedWith(text))),
      ].filter((message) => message !== null),
      ...alerts.map((alert) => alertMessage(of(report), alert)),
    ];
  };

  it.each(HOSTILE_STRINGS.map((text) => [text.slice(0, 60), text] as const))(
    '%j is only a name, and Slack takes it',
    (_, text) => {
      for (const message of messages(text)) {
        expect(blockKitProblems(message)).toEqual([]);
        expect(liveInSlack(message, OWN)).toEqual([]);
      }
    },
  );

  it('mixed and changed, they are only names', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        for (const message of messages(text)) {
          expect(blockKitProblems(message)).toEqual([]);
          expect(liveInSlack(message, OWN)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  function hostile(text: string): Report {
    const costs = COMPANY.costs.map((each) => ({
      ...each,
      movers: each.movers.map((breakdown) => ({
        ...breakdown,
        movers: breakdown.movers.map((mover) => ({ ...mover, key: text, label: `${text} of a team` })),
      })),
    }));
    const found = Array.from({ length: 6 }, (_, index) => ({
      ...action(`vol-${index}`, '12', text, text),
      serviceName: text,
      account: text,
      region: text,
    }));
    return { ...COMPANY, tenant: text, costs, recommendations: known(found) };
  }

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
