import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IssueStep } from '../../../src/channels/issues/issue-step.ts';
import { fingerprintsOf } from '../../../src/channels/issues/own-issue.ts';
import { readMarker } from '../../../src/channels/issues/read-marker.ts';
import type { TrackedIssue } from '../../../src/core/issue-tracker.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import { addDays, type Day, day } from '../../../src/core/period.ts';
import type { Recommendation } from '../../../src/core/recommendation.ts';
import { doing, planOf, SETTINGS } from './issue-model.ts';
import { outcome, owner, recommendation, reportOf } from './recommended.ts';

const DAYS = 9;
const FIRST = day('2026-11-01');

interface Finding {
  readonly id: number;
  readonly kind: 'recommended' | 'exempt' | 'alternative' | 'over' | 'absent' | 'unseen';
  readonly usd: string | null;
  readonly team: string;
}

/** What a person does to an issue between two runs; `which` chooses among those that are there. */
interface Deed {
  readonly which: number;
  readonly what: 'nothing' | 'complete' | 'decline' | 'reopen' | 'snooze' | 'unsnooze' | 'copy';
}

const finding = (id: number): fc.Arbitrary<Finding> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(
      'recommended',
      'recommended',
      'recommended',
      'exempt',
      'alternative',
      'over',
      'absent',
      'unseen',
    ),
    usd: fc.constantFrom('5', '30', '45.5', '60', '500', null),
    team: fc.constantFrom('payments', 'payments', 'search'),
  });

const deed: fc.Arbitrary<Deed> = fc.record({
  which: fc.nat(9),
  what: fc.constantFrom('nothing', 'complete', 'decline', 'reopen', 'snooze', 'unsnooze', 'copy'),
});

const history = fc.array(fc.tuple(fc.tuple(...Array.from({ length: 8 }, (_, id) => finding(id + 1))), deed), {
  minLength: 1,
  maxLength: DAYS,
});

const EXEMPTION = { match: {}, reason: 'kept', owner: 'alice', expires: '2027-12-31' };

function reportFrom(findings: readonly Finding[], asOf: Day) {
  const recommendations = findings.flatMap(({ id, kind, usd, team }): readonly Recommendation[] =>
    kind === 'recommended' || kind === 'exempt' || kind === 'alternative'
      ? [
          recommendation(id, {
            usd,
            owner: owner(team),
            exemption: kind === 'exempt' ? EXEMPTION : null,
            alternative: kind === 'alternative',
          }),
        ]
      : [],
  );
  const outcomes = findings.flatMap(({ id, kind }): readonly Outcome[] =>
    kind === 'over' || kind === 'absent'
      ? [outcome(id, { day: asOf, state: kind === 'over' ? 'done' : 'absent' })]
      : [],
  );
  return reportOf(recommendations, outcomes, asOf);
}

function done({ which, what }: Deed, issues: readonly TrackedIssue[], at: string): readonly TrackedIssue[] {
  const chosen = issues[which % Math.max(issues.length, 1)];
  if (!chosen) return issues;
  if (what === 'copy') {
    const number = issues.length + 1;
    const copy = {
      ...chosen,
      number,
      url: `${chosen.url}-copy-${number}`,
      createdAt: at,
      state: 'open' as const,
    };
    return [...issues, copy];
  }
  return issues.map((issue) => (issue === chosen ? byPerson(issue, what, at) : issue));
}

function byPerson(issue: TrackedIssue, what: Deed['what'], at: string): TrackedIssue {
  const labels = issue.labels.filter((label) => label !== 'snooze');
  if (what === 'snooze') return { ...issue, labels: [...labels, 'snooze'] };
  if (what === 'unsnooze') return { ...issue, labels };
  if (what === 'reopen') return { ...issue, state: 'open', stateReason: 'reopened', closedAt: null };
  if (issue.state === 'closed' || (what !== 'complete' && what !== 'decline')) return issue;
  const stateReason = what === 'complete' ? 'completed' : 'not_planned';
  return { ...issue, state: 'closed', stateReason, closedAt: at, closedBy: 'alice' };
}

/** Runs a history and hands each day to `look`. */
async function living(
  days: readonly (readonly [readonly Finding[], Deed])[],
  look: (day: {
    readonly steps: readonly IssueStep[];
    readonly findings: readonly Finding[];
    readonly after: readonly TrackedIssue[];
    readonly report: ReturnType<typeof reportFrom>;
    readonly at: string;
    readonly before: readonly TrackedIssue[];
  }) => Promise<void> | void,
  settings = SETTINGS,
): Promise<void> {
  let issues: readonly TrackedIssue[] = [];
  for (const [index, [findings, person]] of days.entries()) {
    const asOf = addDays(FIRST, index);
    const at = `${asOf}T08:00:00Z`;
    const before = done(person, issues, `${asOf}T04:00:00Z`);
    const report = reportFrom(findings, asOf);
    const { steps } = await planOf(report, before, { settings });
    issues = doing(steps, before, at);
    await look({ steps, findings, after: issues, report, at, before });
  }
}

/** How often each fingerprint stands as still to be done in an open issue that nobody opened again by hand. */
function open(issues: readonly TrackedIssue[]): readonly string[] {
  return issues.flatMap(({ state, body }) => {
    const marker = readMarker(body);
    if (state === 'closed' || !marker || marker.state === 'duplicate') return [];
    return marker.about.kind === 'group' ? marker.about.fingerprints : fingerprintsOf(marker);
  });
}

describe('the plan of issues, whatever is found and whatever people do', () => {
  test('never two open issues for one fingerprint', async () => {
    await fc.assert(
      fc.asyncProperty(history, (days) =>
        living(days, ({ after }) => {
          const all = open(after);
          expect(all).toHaveLength(new Set(all).size);
        }),
      ),
      { numRuns: 60 },
    );
  });

  test('what was done once needs nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(history, (days) =>
        living(days, async ({ after, report, at }) => {
          expect((await planOf(report, after, { now: at })).steps).toEqual([]);
        }),
      ),
      { numRuns: 60 },
    );
  });

  test('nothing is closed as completed but what is over, each part of it', async () => {
    await fc.assert(
      fc.asyncProperty(history, (days) =>
        living(days, ({ steps, findings }) => {
          const over = new Set(
            findings.filter(({ kind }) => kind === 'over' || kind === 'absent').map(({ id }) => String(id)),
          );
          const closed = steps.flatMap((step) =>
            step.kind === 'change' && step.turn?.state === 'closed' && step.turn.stateReason === 'completed'
              ? fingerprintsOf(step.marker ?? step.own.marker)
              : [],
          );
          expect(closed.filter((each) => !over.has(each.replace(/^0+/, '')))).toEqual([]);
        }),
      ),
      { numRuns: 60 },
    );
  });

  test('limits hold, and the order of lists does not matter', async () => {
    const settings = { ...SETTINGS, maxNewPerRun: 2, maxOpenPerOwnerWeek: 3 };
    await fc.assert(
      fc.asyncProperty(history, (days) =>
        living(
          days,
          async ({ steps, report, before, at }) => {
            expect(steps.filter(({ kind }) => kind === 'open').length).toBeLessThanOrEqual(2);
            const week = Date.parse(at) - 7 * 86_400_000;
            const lately = before.filter(({ createdAt }) => Date.parse(createdAt) > week);
            const opened = steps.flatMap((step) => (step.kind === 'open' ? step.marker.owner : []));
            for (const each of opened) {
              const already = lately.filter(({ body }) => readMarker(body)?.owner === each);
              const now = opened.filter((other) => other === each);
              expect(already.length + now.length).toBeLessThanOrEqual(3);
            }
            const turned = {
              ...report,
              recommendations: report.recommendations.known
                ? { ...report.recommendations, value: report.recommendations.value.toReversed() }
                : report.recommendations,
              outcomes: report.outcomes.known
                ? { ...report.outcomes, value: report.outcomes.value.toReversed() }
                : report.outcomes,
            };
            expect((await planOf(turned, before.toReversed(), { settings })).steps).toEqual(steps);
          },
          settings,
        ),
      ),
      { numRuns: 60 },
    );
  });
});
