import { describe, expect, test } from 'vitest';
import { readMarker } from '../../../src/channels/issues/read-marker.ts';
import { NO_VOICES } from '../../../src/channels/issues/verdict.ts';
import type { TrackedIssue } from '../../../src/core/issue-tracker.ts';
import { day } from '../../../src/core/period.ts';
import type { Report } from '../../../src/core/report.ts';
import { doing, planOf, SETTINGS } from './issue-model.ts';
import { measured, outcome, owner, recommendation, reportOf } from './recommended.ts';

/** The issue that a report opens. */
async function opened(report: Report, more: Partial<TrackedIssue> = {}): Promise<TrackedIssue> {
  const { steps } = await planOf(report, []);
  const [issue] = doing(steps, [], '2026-11-01T08:00:00Z');
  if (!issue) throw new Error('Nothing was opened');
  return { ...issue, ...more };
}

/** What one step does to an issue, and what it then says of itself. */
async function next(report: Report, issue: TrackedIssue, options: Parameters<typeof planOf>[2] = {}) {
  const { steps } = await planOf(report, [issue], options);
  const [step, ...others] = steps;
  expect(others).toEqual([]);
  if (!step) return null;
  if (step.kind !== 'change') throw new Error('Another issue was opened');
  const [after] = doing([step], [issue], '2026-11-20T08:00:00Z');
  const said = step.comments.map((each) => (each.kind === 'state' ? each.change : each.kind));
  return {
    turn: step.turn?.stateReason ?? null,
    said,
    state: readMarker(after?.body ?? '')?.state,
    step,
    after,
  };
}

const FOUND = reportOf([recommendation(1)]);
const OVER = reportOf([], [outcome(1, { state: 'absent' })]);
const CLOSED = { state: 'closed', closedAt: '2026-11-18T08:00:00Z', closedBy: 'alice' } as const;
const DONE = { ...CLOSED, stateReason: 'completed' } as const;
const DECLINED = { ...CLOSED, stateReason: 'not_planned' } as const;

describe('an issue while it is recommended', () => {
  test('stays as it is while the amount moves little, and is written anew where it moves more', async () => {
    const issue = await opened(FOUND);
    expect(await next(reportOf([recommendation(1, { usd: '110' })]), issue)).toBeNull();
    expect(await next(reportOf([recommendation(1, { usd: '90' })]), issue)).toBeNull();
    const moved = await next(reportOf([recommendation(1, { usd: '110.01' })]), issue);
    expect(moved).toMatchObject({ turn: null, said: [], state: 'open' });
    expect(moved?.step.subject).toMatchObject({ kind: 'single' });
  });

  test('keeps its issue below the threshold', async () => {
    expect(await next(reportOf([recommendation(1, { usd: '2' })]), await opened(FOUND))).toMatchObject({
      turn: null,
      said: [],
    });
  });

  test('is written anew for another owner', async () => {
    const moved = await next(reportOf([recommendation(1, { owner: owner('search') })]), await opened(FOUND));
    expect(moved).toMatchObject({ said: [], state: 'open' });
  });

  test('tells that it is accepted, and that it is not any more', async () => {
    const accepted = await next(reportOf([recommendation(1, { state: 'accepted' })]), await opened(FOUND));
    expect(accepted).toMatchObject({ said: ['accepted'], state: 'accepted' });
    const back = accepted?.after && (await next(FOUND, accepted.after));
    expect(back).toMatchObject({ said: ['no-longer-accepted'], state: 'open' });
  });

  test('is nobody else’s: an issue that somebody opened with our marker is left alone, and another is opened', async () => {
    const forged = await opened(FOUND, { ours: false, author: 'mallory' });
    const { steps } = await planOf(FOUND, [forged]);
    expect(steps.map(({ kind }) => kind)).toEqual(['open']);
  });

  test('of another tenant is left alone', async () => {
    const issue = await opened({ ...FOUND, tenant: 'other' });
    const { steps } = await planOf(OVER, [issue]);
    expect(steps).toEqual([]);
  });
});

describe('an issue of what is over', () => {
  test.each(['absent', 'done', 'gone'] as const)('is closed as completed once it is %s', async (state) => {
    const report = reportOf([], [outcome(1, { state })]);
    expect(await next(report, await opened(FOUND))).toMatchObject({
      turn: 'completed',
      said: ['done'],
      state,
    });
  });

  test('is not closed because nothing is said of it', async () => {
    expect(await next(reportOf([]), await opened(FOUND))).toBeNull();
    const nobodyKnows: Report = {
      ...FOUND,
      recommendations: {
        known: false,
        gap: { reason: 'denied', subject: 'savings', remedy: 'read the bill from an export (--costs)' },
      },
    };
    expect(await next(nobodyKnows, await opened(FOUND))).toBeNull();
  });

  test('is not closed because another action on the same charges is chosen', async () => {
    expect(await next(reportOf([recommendation(1, { alternative: true })]), await opened(FOUND))).toBeNull();
  });

  test('tells once what was measured, when the bill is final', async () => {
    const closed = await next(OVER, await opened(FOUND));
    if (!closed?.after) throw new Error('Not closed');
    const early = reportOf(
      [],
      [outcome(1, { state: 'measured', measurements: [measured(30, 'provisional')] })],
    );
    expect(await next(early, closed.after)).toBeNull();
    const final = reportOf([], [outcome(1, { state: 'measured', measurements: [measured(30)] })]);
    const told = await next(final, closed.after);
    expect(told).toMatchObject({ turn: null, said: ['measured'], state: 'measured' });
    const later = reportOf(
      [],
      [outcome(1, { state: 'measured', measurements: [measured(30), measured(60)] })],
    );
    expect(told?.after && (await next(later, told.after))).toBeNull();
  });

  test('that a person closed as done is confirmed, and stays closed', async () => {
    expect(await next(OVER, await opened(FOUND, DONE))).toMatchObject({
      turn: null,
      said: ['done'],
      state: 'absent',
    });
  });

  test('that a person declined is left alone', async () => {
    expect(await next(OVER, await opened(FOUND, DECLINED))).toBeNull();
  });

  test('that a person opened again stays open', async () => {
    const closed = await next(OVER, await opened(FOUND));
    const again = closed?.after && { ...closed.after, state: 'open' as const, closedAt: null };
    expect(again && (await next(OVER, again))).toBeNull();
  });

  test('is opened again when it comes back', async () => {
    const closed = await next(OVER, await opened(FOUND));
    expect(closed?.after && (await next(FOUND, closed.after))).toMatchObject({
      turn: 'reopened',
      said: ['returned'],
      state: 'open',
      step: { marker: { heard: '2026-11-20T08:00:00Z' } },
    });
  });

  test('says so again each time, under another name', async () => {
    let issue = await opened(FOUND);
    const keys: string[] = [];
    for (const report of [OVER, FOUND, OVER, FOUND]) {
      const step = await next(report, issue);
      if (!step?.after) throw new Error('Nothing happened');
      keys.push(...step.step.comments.map(({ key }) => key));
      issue = step.after;
    }
    expect(keys).toEqual(['done-1', 'returned-2', 'done-3', 'returned-4']);
  });
});

describe('what people decide', () => {
  test('closing as not planned is noted once and holds', async () => {
    const noted = await next(FOUND, await opened(FOUND, DECLINED));
    expect(noted).toMatchObject({ turn: null, said: ['not-planned'], state: 'declined' });
    if (!noted?.after) throw new Error('Not noted');
    expect(await next(FOUND, noted.after)).toBeNull();
    const exempt = recommendation(1, {
      exemption: { match: {}, reason: 'no', owner: 'alice', expires: '2027-05-17', origin: 'issue' },
    });
    expect(await next(reportOf([exempt]), noted.after)).toBeNull();
  });

  test('not planned holds on its last day, and then it is opened again', async () => {
    const issue = await opened(FOUND, { ...DECLINED, closedAt: '2026-05-24T08:00:00Z' });
    expect(await next(FOUND, issue)).toMatchObject({ said: ['not-planned'] });
    const before = { ...issue, closedAt: '2026-05-23T08:00:00Z' };
    expect(await next(FOUND, before)).toMatchObject({
      turn: 'reopened',
      said: ['exemption-ended'],
      state: 'open',
    });
  });

  test('closing as done is believed for two weeks of finding it still', async () => {
    const closed = (closedAt: string) => opened(FOUND, { ...DONE, closedAt });
    expect(await next(FOUND, await closed('2026-11-06T23:00:00Z'))).toBeNull();
    expect(await next(FOUND, await closed('2026-11-05T23:00:00Z'))).toMatchObject({
      turn: 'reopened',
      said: ['still-found'],
      state: 'open',
    });
  });

  test('closing as a duplicate of something else holds like not planned', async () => {
    const issue = await opened(FOUND, {
      ...CLOSED,
      stateReason: 'duplicate',
      closedAt: '2026-10-01T08:00:00Z',
    });
    expect(await next(FOUND, issue)).toBeNull();
    expect(await next(FOUND, { ...issue, closedAt: '2026-05-23T08:00:00Z' })).toMatchObject({
      turn: 'reopened',
    });
  });

  test('an exemption of the configuration closes it, and its end opens it again', async () => {
    const exemption = { match: {}, reason: 'kept', owner: 'alice', expires: '2027-01-31' };
    const exempt = reportOf([recommendation(1, { exemption, state: 'exempt' })]);
    const closed = await next(exempt, await opened(FOUND));
    expect(closed).toMatchObject({ turn: 'not_planned', said: ['exempt'], state: 'exempt' });
    if (!closed?.after) throw new Error('Not closed');
    expect(await next(exempt, closed.after)).toBeNull();
    expect(await next(FOUND, closed.after)).toMatchObject({
      turn: 'reopened',
      said: ['exemption-ended'],
      state: 'open',
    });
  });

  test('an exemption that an issue made, and nobody stands by any more, closes nothing', async () => {
    const exemption = {
      match: {},
      reason: 'no',
      owner: 'alice',
      expires: '2027-01-31',
      origin: 'issue' as const,
    };
    expect(await next(reportOf([recommendation(1, { exemption })]), await opened(FOUND))).toBeNull();
  });

  test('the label snooze is noted, keeps it quiet, and is taken off at the end', async () => {
    const issue = await opened(FOUND, { labels: ['spendlog', 'snooze', 'mine'] });
    const voices = () => ({ ...NO_VOICES, label: { at: '2026-10-22T08:00:00Z', by: 'alice' } });
    const noted = await next(FOUND, issue, { voices });
    expect(noted).toMatchObject({ turn: null, said: ['snoozed'], state: 'snoozed' });
    if (!noted?.after) throw new Error('Not noted');
    expect(await next(reportOf([recommendation(1, { usd: '900' })]), noted.after, { voices })).toBeNull();
    const later = reportOf([recommendation(1)], [], day('2026-11-22'));
    const ended = await next(later, noted.after, { voices });
    expect(ended).toMatchObject({ turn: null, said: ['snooze-ended'], state: 'open' });
    expect(ended?.after?.labels).toEqual(['spendlog', 'mine']);
  });

  test('what is postponed is closed all the same when it is done', async () => {
    const issue = await opened(FOUND, { labels: ['spendlog', 'snooze'] });
    expect(await next(OVER, issue)).toMatchObject({ turn: 'completed', said: ['done'], state: 'absent' });
  });

  test('a command of somebody who may not is answered once, whatever else happens', async () => {
    const command = {
      id: 1,
      body: '/spendlog snooze',
      author: 'Mallory',
      createdAt: '2026-11-18T10:00:00Z',
      ours: false,
    };
    const voices = () => ({ ...NO_VOICES, comments: [command] });
    const refused = await next(FOUND, await opened(FOUND), { voices });
    expect(refused?.step).toMatchObject({
      marker: null,
      turn: null,
      comments: [{ kind: 'refused', key: 'refused-mallory' }],
    });
    expect(await next(OVER, await opened(FOUND), { voices })).toMatchObject({ said: ['done', 'refused'] });
  });
});

describe('issues that tell the same', () => {
  test('the oldest is kept, and the others are folded into it', async () => {
    const issue = await opened(FOUND);
    const copies = [2, 3].map((number) => ({
      ...issue,
      number,
      url: `${issue.url}0${number}`,
      createdAt: `2026-11-0${number}T08:00:00Z`,
    }));
    const { steps } = await planOf(FOUND, [...copies, issue]);
    expect(steps).toMatchObject([
      { own: { issue: { number: 2 } }, turn: { stateReason: 'duplicate' }, comments: [{ url: issue.url }] },
      { own: { issue: { number: 3 } }, turn: { stateReason: 'duplicate' }, comments: [{ url: issue.url }] },
    ]);
    const after = doing(steps, [...copies, issue], '2026-11-20T08:00:00Z');
    expect((await planOf(FOUND, after)).steps).toEqual([]);
  });
});

describe('what gets an issue', () => {
  test('the largest first, within the limits; the others wait', async () => {
    const report = reportOf([
      recommendation(1, { usd: '60' }),
      recommendation(2, { usd: '900' }),
      recommendation(3, { usd: '70', owner: owner('search') }),
      recommendation(4, { usd: '80', owner: null }),
      recommendation(5, { usd: '100' }),
    ]);
    const weekly = await planOf(report, [], { settings: { ...SETTINGS, maxOpenPerOwnerWeek: 2 } });
    expect(titles(weekly)).toEqual(['2', '5', '4', '3']);
    expect(weekly.waiting).toEqual({ owner: 1, run: 0, repository: 0 });
    const run = await planOf(report, [], { settings: { ...SETTINGS, maxNewPerRun: 2 } });
    expect(titles(run)).toEqual(['2', '5']);
    expect(run.waiting).toEqual({ owner: 0, run: 3, repository: 0 });
  });

  test('the week of an owner is counted by what was opened, also where it is closed', async () => {
    const issue = await opened(FOUND, { createdAt: '2026-11-13T08:00:01Z' });
    const report = reportOf([recommendation(1), recommendation(2)]);
    const settings = { ...SETTINGS, maxOpenPerOwnerWeek: 1 };
    expect(titles(await planOf(report, [{ ...issue, ...DONE }], { settings }))).toEqual([]);
    expect(
      titles(await planOf(report, [{ ...issue, createdAt: '2026-11-13T08:00:00Z' }], { settings })),
    ).toEqual(['2']);
  });

  test('nothing below the threshold, without an amount, exempt or in the place of another', async () => {
    const exemption = { match: {}, reason: 'kept', owner: 'alice', expires: '2027-01-31' };
    const report = reportOf([
      recommendation(1, { usd: '49.99' }),
      recommendation(2, { usd: null }),
      recommendation(3, { exemption }),
      recommendation(4, { alternative: true }),
      recommendation(5, { usd: '50' }),
    ]);
    expect(titles(await planOf(report, []))).toEqual(['5']);
  });

  test('what people deleted is not opened again', async () => {
    const { steps } = await planOf(FOUND, []);
    const [step] = steps;
    const deleted = new Set(step?.kind === 'open' ? [step.key] : []);
    expect((await planOf(FOUND, [], { deleted })).steps).toEqual([]);
  });

  test('in the repository of its owner, where that can be read', async () => {
    const report = reportOf([recommendation(1, { owner: owner('search', { repository: 'acme/search' }) })]);
    const plan = await planOf(report, []);
    expect(plan.steps).toEqual([]);
    expect(plan.waiting.repository).toBe(1);
  });

  test('the configured threshold, or fifty, or 0.02 % of the spend of a month', async () => {
    const { decimal } = await import('../../../src/core/decimal.ts');
    const configured = await planOf(reportOf([recommendation(1, { usd: '20' })]), [], {
      settings: { ...SETTINGS, minMonthlySavings: decimal('20') },
    });
    expect(titles(configured)).toEqual(['1']);
    const large = withSpend(
      reportOf([recommendation(1, { usd: '99.99' }), recommendation(2, { usd: '100' })]),
      '500000',
    );
    expect(titles(await planOf(large, []))).toEqual(['2']);
  });
});

describe('many small findings of one kind and owner', () => {
  const SMALL = [1, 2, 3].map((id) => recommendation(id, { usd: `${20 + id}` }));

  test('are one issue, once they are worth one together', async () => {
    const plan = await planOf(reportOf(SMALL), []);
    expect(plan.steps).toMatchObject([
      {
        kind: 'open',
        subject: {
          kind: 'group',
          recommendations: [{ resourceId: 'vol-3' }, { resourceId: 'vol-2' }, { resourceId: 'vol-1' }],
        },
      },
    ]);
    expect((await planOf(reportOf(SMALL.slice(0, 2)), [])).steps).toEqual([]);
    expect((await planOf(reportOf([recommendation(9, { usd: '49.99' })]), [])).steps).toEqual([]);
  });

  test('of several owners or kinds are not', async () => {
    const mixed = [
      SMALL[0],
      recommendation(2, { usd: '22', owner: owner('search') }),
      recommendation(3, { usd: '23', check: 'other' }),
      recommendation(4, { usd: '23', actionType: 'Stop' }),
    ].flatMap((each) => each ?? []);
    expect((await planOf(reportOf(mixed), [])).steps).toEqual([]);
  });

  test('are ticked one by one, and closed with the last', async () => {
    const issue = await opened(reportOf(SMALL));
    const [first, ...others] = SMALL;
    const one = await next(reportOf(others, [outcome(1)]), issue);
    expect(one).toMatchObject({ turn: null, said: [], state: 'open' });
    expect(one?.step.subject).toMatchObject({ kind: 'group', done: [{ resourceIds: ['vol-1'] }] });
    expect(first && one?.after && (await next(reportOf([], [outcome(1), outcome(2)]), one.after))).toBeNull();
    const all =
      one?.after &&
      (await next(
        reportOf(
          [],
          [1, 2, 3].map((id) => outcome(id)),
        ),
        one.after,
      ));
    expect(all).toMatchObject({ turn: 'completed', said: ['done'], state: 'done' });
  });

  test('one that nobody looked at stays in it', async () => {
    const issue = await opened(reportOf(SMALL));
    expect(await next(reportOf(SMALL.slice(1)), issue)).toMatchObject({ turn: null, said: [] });
    const about = readMarker((await next(reportOf(SMALL.slice(1)), issue))?.after?.body ?? '')?.about;
    expect(about).toMatchObject({ fingerprints: SMALL.map(({ fingerprint }) => fingerprint) });
  });

  test('of which nobody knows the amounts any more stay listed', async () => {
    const issue = await opened(reportOf(SMALL));
    const unpriced = await next(reportOf([1, 2, 3].map((id) => recommendation(id, { usd: null }))), issue);
    expect(unpriced).toMatchObject({ turn: null, said: [], step: { marker: { net: null } } });
    expect(unpriced?.step.subject).toMatchObject({ recommendations: { length: 3 } });
  });

  test('are listed up to a number of them, and those that are listed stay', async () => {
    const many = (last: string) =>
      reportOf(
        Array.from({ length: 160 }, (_, id) => recommendation(id + 1, { usd: id < 150 ? '2' : last })),
      );
    const issue = await opened(many('1'));
    const about = readMarker(issue.body)?.about;
    expect(about?.kind === 'group' && about.fingerprints.length).toBe(150);
    expect(await next(many('2.1'), issue)).toBeNull();
  });

  test('whose last ones got issues of their own leave an empty group, which is folded', async () => {
    const issue = await opened(reportOf(SMALL));
    const grown = reportOf([1, 2, 3].map((id) => recommendation(id, { usd: '800' })));
    const { steps } = await planOf(grown, [issue]);
    expect(steps.map((step) => (step.kind === 'open' ? 'open' : step.turn?.stateReason))).toEqual([
      'duplicate',
      'open',
      'open',
      'open',
    ]);
  });

  test('one that grows gets an issue of its own, and leaves', async () => {
    const issue = await opened(reportOf(SMALL));
    const grown = reportOf([recommendation(1, { usd: '800' }), ...SMALL.slice(1)]);
    const { steps } = await planOf(grown, [issue]);
    expect(steps).toMatchObject([
      {
        kind: 'change',
        marker: { about: { fingerprints: SMALL.slice(1).map(({ fingerprint }) => fingerprint) } },
      },
      { kind: 'open', subject: { kind: 'single' } },
    ]);
  });

  test('declined by a person, it takes no more, and what grows in it gets no issue', async () => {
    const issue = await opened(reportOf(SMALL), DECLINED);
    const grown = reportOf([
      recommendation(1, { usd: '800' }),
      ...SMALL.slice(1),
      recommendation(4, { usd: '30' }),
    ]);
    const { steps } = await planOf(grown, [issue]);
    expect(steps).toMatchObject([{ kind: 'change', comments: [{ kind: 'not-planned' }] }]);
  });
});

test('what ends comes first, what is opened last, the largest amount before others', async () => {
  const issues = [
    await opened(reportOf([recommendation(1)])),
    await opened(reportOf([recommendation(2, { usd: '400' })]), {
      number: 2,
      url: 'https://github.com/acme/finops/issues/2',
    }),
  ];
  const report = reportOf(
    [recommendation(2, { usd: '900' }), recommendation(3, { usd: '5000' }), recommendation(4)],
    [outcome(1)],
  );
  const { steps } = await planOf(report, issues);
  expect(steps.map((step) => (step.kind === 'open' ? step.key.at(-1) : step.own.issue.number))).toEqual([
    1,
    2,
    '3',
    '4',
  ]);
});

function titles({ steps }: Awaited<ReturnType<typeof planOf>>): readonly (string | undefined)[] {
  return steps.map((step) => (step.kind === 'open' ? step.key.at(-1) : undefined));
}

function withSpend(report: Report, amount: string): Report {
  const months = (marked: boolean) => (costs: Report['costs'][number]) => ({
    ...costs,
    series: {
      ...costs.series,
      months: costs.series.months.map((each) =>
        each.complete && marked ? { ...each, amount: { ...each.amount, amount: usdAmount(amount) } } : each,
      ),
    },
  });
  return { ...report, costs: report.costs.map((costs) => months(costs.currency === 'USD')(costs)) };
}

function usdAmount(text: string) {
  return { units: BigInt(text), scale: 0 };
}
