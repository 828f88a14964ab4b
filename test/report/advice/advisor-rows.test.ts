import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdvisedResource, AdvisorAnswer, AdvisorState } from '../../../src/core/advisor.ts';
import type { LedgerState } from '../../../src/core/ledger.ts';
import { day } from '../../../src/core/period.ts';
import { advisorCheckOf } from '../../../src/report/advice/advisor-check.ts';
import { advisorRows } from '../../../src/report/advice/advisor-rows.ts';
import { type Life, NO_DECISIONS, stateOf } from '../../../src/report/living/life.ts';
import { livesAfter } from '../../../src/report/living/lives-after.ts';
import { lookedAt } from '../../../src/report/living/looked-at.ts';
import { event, life } from '../living/lives.ts';

const HUB = 'advisors/cost-optimization-hub';
const OPTIMIZER = 'advisors/optimizer-instances';
const HERE = { account: '111122223333', region: 'eu-west-1' };
const EVERYWHERE = { account: 'organization', region: 'organization' };

function answer(advisor: string, changes: Partial<AdvisorAnswer> = {}): AdvisorAnswer {
  return {
    advisor,
    ...(advisor === OPTIMIZER ? HERE : EVERYWHERE),
    read: 'ok',
    state: 'active',
    remedy: null,
    advised: 0,
    unknownActions: 0,
    facts: [],
    ...changes,
  };
}

const unknownWord = (changes: Partial<AdvisedResource> = {}): AdvisedResource => ({
  kind: 'advised',
  advisor: HUB,
  ...HERE,
  resourceId: 'i-1',
  resourceArn: null,
  resourceType: 'Ec2Instance',
  actionType: null,
  actionFamily: null,
  advice: {
    actionType: 'Hibernate',
    target: null,
    estimatedMonthlySavings: null,
    estimatedSavingsPercentage: null,
    estimationMode: null,
    lookBackDays: null,
    refreshedAt: null,
  },
  current: null,
  implementationEffort: null,
  restartNeeded: null,
  rollbackPossible: null,
  tags: null,
  ...changes,
});

describe('advisors, as checks that ended', () => {
  it('have one row each for every place they were asked in', () => {
    const rows = advisorRows(
      [
        answer(HUB, { advised: 4, unknownActions: 1 }),
        answer(OPTIMIZER, { advised: 2 }),
        answer('advisors/optimizer-idle', { ...HERE, state: 'no-data' }),
        answer(OPTIMIZER, { region: 'us-east-1' }),
        answer('advisors/purchases', { state: 'no-data' }),
        answer('advisors/budgets'),
      ],
      [],
    );
    expect(
      rows.map(({ check, region, state, judged, found }) => [check, region, state, judged, found]),
    ).toEqual([
      ['aws-compute-optimizer', 'eu-west-1', 'evaluated', 2, 2],
      ['aws-compute-optimizer', 'us-east-1', 'evaluated', 0, 0],
      ['aws-cost-explorer', 'organization', 'evaluated', 0, 0],
      ['aws-cost-optimization-hub', 'organization', 'evaluated', 4, 3],
    ]);
  });

  it('are not judged where one of their lists was not read', () => {
    const rows = advisorRows(
      [answer(OPTIMIZER), answer('advisors/optimizer-idle', { ...HERE, read: 'throttled', state: null })],
      [],
    );
    expect(rows).toMatchObject([{ state: 'not-evaluated', missing: ['advisors/optimizer-idle'], judged: 0 }]);
  });

  it.each(['not-enabled', 'not-in-plan', null] as const)('are not judged where they are %s', (state) => {
    expect(advisorRows([answer(HUB, { state })], [])).toMatchObject([
      { state: 'not-evaluated', missing: [HUB] },
    ]);
  });

  it('cannot decide about what they speak of in a word not known here', () => {
    const [hub, optimizer] = advisorRows(
      [answer(OPTIMIZER), answer(HUB)],
      [
        unknownWord(),
        unknownWord({ resourceId: 'i-0', actionType: 'Stop', actionFamily: 'idle' }),
        unknownWord({ advisor: OPTIMIZER, resourceId: 'i-2' }),
        unknownWord({ advisor: OPTIMIZER, resourceId: 'i-3', region: 'us-east-1' }),
      ],
    ).toReversed();
    expect(hub?.undecided).toMatchObject([{ resourceId: 'i-1' }]);
    expect(optimizer?.undecided).toMatchObject([{ resourceId: 'i-2' }]);
  });
});

const open = (dataset: string): Life =>
  life({
    subject: { ...life().subject, checks: [advisorCheckOf(dataset) ?? ''], ruler: '' },
    events: [event('2026-06-20', 'open')],
    absences: [],
  });

/** The state after two runs in which nothing is advised any more and the bill shows the change. */
function afterTwoRuns(
  dataset: string,
  answers: readonly AdvisorAnswer[],
  advised: readonly AdvisedResource[],
) {
  const looked = lookedAt({ rows: advisorRows(answers, advised), rulerOf: () => '', hasGone: () => false });
  const lives = ['2026-07-03', '2026-07-05'].reduce<readonly Life[]>(
    (before, asOf) =>
      livesAfter({
        asOf: day(asOf),
        at: `${asOf}T06:00:00Z`,
        before,
        seen: [],
        firstSeen: new Map(),
        decisions: NO_DECISIONS,
        looked,
        proofOf: () => 'bill',
      }),
    [open(dataset)],
  );
  return lives.map(stateOf);
}

describe('advice that is no longer given', () => {
  it.each([HUB, OPTIMIZER, 'advisors/purchases'])('by %s is done', (dataset) => {
    expect(afterTwoRuns(dataset, [answer(dataset)], [])).toEqual(['done']);
  });

  it('is not done where AWS speaks of the resource in a word not known here', () => {
    expect(afterTwoRuns(HUB, [answer(HUB)], [unknownWord()])).toEqual(['open']);
  });

  it('is never done by an advisor that could not be asked, whatever else was', () => {
    const read = fc.constantFrom<LedgerState>('denied', 'throttled', 'failed', 'skipped');
    const state = fc.constantFrom<AdvisorState>('active', 'no-data', 'not-enabled', 'not-in-plan');
    const other = fc.record({
      advisor: fc.constantFrom(HUB, OPTIMIZER, 'advisors/optimizer-idle', 'advisors/purchases'),
      region: fc.constantFrom('eu-west-1', 'us-east-1'),
      state,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(HUB, OPTIMIZER, 'advisors/purchases'),
        read,
        fc.array(other, { maxLength: 6 }),
        (dataset, refused, others) => {
          const check = advisorCheckOf(dataset);
          const answers = [
            answer(dataset, { read: refused, state: null }),
            ...others
              // Asked once for the organisation, they have one answer; Compute Optimizer has one a list and place.
              .filter(({ advisor }) => advisor !== dataset && advisorCheckOf(advisor) !== null)
              .filter(({ advisor }) => check === 'aws-compute-optimizer' || advisorCheckOf(advisor) !== check)
              .map(({ advisor, region, state: told }) =>
                answer(advisor, {
                  state: told,
                  ...(advisor.includes('optimizer-') ? { ...HERE, region } : EVERYWHERE),
                }),
              ),
          ];
          expect(afterTwoRuns(dataset, answers, [])).toEqual(['open']);
        },
      ),
    );
  });
});
