import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdvisedResource } from '../../../src/core/advisor.ts';
import { decimal } from '../../../src/core/decimal.ts';
import { amountText } from '../../../src/core/money.ts';
import type { ActionFamily, Proposal } from '../../../src/core/recommendation.ts';
import { adviseProposals } from '../../../src/report/advice/advise-proposals.ts';

const HUB = 'advisors/cost-optimization-hub';
const OPTIMIZER = 'advisors/optimizer-instances';

const hub = (changes: Partial<AdvisedResource> = {}): AdvisedResource => ({
  kind: 'advised',
  advisor: HUB,
  account: '222233334444',
  region: 'us-east-2',
  resourceId: 'i-1',
  resourceArn: 'arn:aws:ec2:us-east-2:222233334444:instance/i-1',
  resourceType: 'Ec2Instance',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  advice: {
    actionType: 'Rightsize',
    target: 'r5a.large',
    estimatedMonthlySavings: { amount: '43.07', currency: 'USD' },
    estimatedSavingsPercentage: 35,
    estimationMode: 'BeforeDiscounts',
    lookBackDays: 14,
    refreshedAt: '2024-02-06T14:31:00.915Z',
  },
  current: 'm5a.xlarge',
  implementationEffort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  tags: { team: 'a' },
  ...changes,
});

const optimizer = (changes: Partial<AdvisedResource> = {}) =>
  hub({
    advisor: OPTIMIZER,
    implementationEffort: null,
    tags: null,
    advice: {
      ...hub().advice,
      target: 'r6a.large',
      estimatedMonthlySavings: { amount: '50', currency: 'USD' },
    },
    ...changes,
  });

const ours = (changes: Partial<Proposal> = {}): Proposal => ({
  check: 'ec2-rightsize',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  account: '222233334444',
  region: 'us-east-2',
  service: 'ec2',
  resourceId: 'i-1',
  workloadGroup: null,
  evidence: 'Ours.',
  claims: [
    {
      resourceId: 'i-1',
      usageType: 'BoxUsage:m5a.xlarge',
      operation: null,
      quantityNow: decimal('730'),
      quantityAfter: decimal('0'),
    },
  ],
  oneOff: [],
  tags: null,
  implementationEffort: 'Low',
  restartNeeded: true,
  rollbackPossible: true,
  advice: [],
  ...changes,
});

const advisorsOf = ({ advice }: Proposal) => advice.map(({ advisor, target }) => [advisor, target]);

describe('advice of AWS on what our checks found', () => {
  it('joins the proposal of the same resource and family; the Hub stands first', () => {
    const all = adviseProposals([ours()], [optimizer(), hub()]);
    expect(all).toHaveLength(1);
    expect(all.map(advisorsOf)).toEqual([
      [
        [HUB, 'r5a.large'],
        [OPTIMIZER, 'r6a.large'],
      ],
    ]);
    expect(all[0]).toMatchObject({ check: 'ec2-rightsize', claims: ours().claims, evidence: 'Ours.' });
    const [first] = all[0]?.advice ?? [];
    expect(first?.estimatedMonthlySavings && amountText(first.estimatedMonthlySavings)).toBe('43.07');
  });

  it('decides the action within the family; claims for another action are not kept', () => {
    const idle = { actionType: 'Stop', actionFamily: 'idle' } as const;
    const [proposal] = adviseProposals(
      [ours({ actionType: 'Delete', actionFamily: 'idle' })],
      [hub({ ...idle, advice: { ...hub().advice, actionType: 'Stop' } })],
    );
    expect(proposal).toMatchObject({
      actionType: 'Stop',
      actionFamily: 'idle',
      implementationEffort: 'Medium',
    });
    expect(proposal?.claims).toEqual([
      expect.objectContaining({ resourceId: 'i-1', usageTypes: expect.arrayContaining(['BoxUsage*']) }),
    ]);
  });

  it('of another family is a proposal of its own', () => {
    const stop = hub({ actionType: 'Stop', actionFamily: 'idle' });
    expect(adviseProposals([ours()], [stop]).map(({ check, advice }) => [check, advice.length])).toEqual([
      ['ec2-rightsize', 0],
      ['aws-cost-optimization-hub', 1],
    ]);
  });

  it.each([
    ['another account', { account: '111122223333' }],
    ['another region', { region: 'eu-west-1' }],
    ['another service', { service: 'lambda' }],
    ['a name that only ends so', { resourceId: 'x-i-1' }],
  ])('does not join one of %s', (_, changes) => {
    expect(adviseProposals([ours(changes)], [hub()]).map(({ advice }) => advice.length)).toEqual([0, 1]);
  });

  it.each(['arn:aws:ecs:eu-west-1:1:service/prod/api', 'prod/api', 'api'])(
    'finds an ECS service by the name %s',
    (resourceId) => {
      const advised = hub({
        resourceId: 'prod/api',
        resourceArn: 'arn:aws:ecs:eu-west-1:1:service/prod/api',
        resourceType: 'EcsService',
      });
      expect(adviseProposals([ours({ service: 'ecs', resourceId })], [advised])).toHaveLength(1);
    },
  );

  it('joins neither of two that a name may mean', () => {
    const service = (cluster: string) =>
      hub({
        resourceId: `${cluster}/api`,
        resourceArn: `arn:aws:ecs:eu-west-1:1:service/${cluster}/api`,
        resourceType: 'EcsService',
      });
    const all = adviseProposals([ours({ service: 'ecs', resourceId: 'api' })], [service('a'), service('b')]);
    expect(all.map(({ advice }) => advice.length)).toEqual([0, 1, 1]);
  });
});

describe('advice of AWS alone', () => {
  it('is told as given, and claims nothing', () => {
    const [proposal] = adviseProposals([], [hub()]);
    expect(proposal).toMatchObject({
      check: 'aws-cost-optimization-hub',
      service: 'ec2',
      claims: [],
      tags: { team: 'a' },
      implementationEffort: 'Medium',
      evidence:
        'Cost Optimization Hub recommends Rightsize from m5a.xlarge to r5a.large, from 14 days of use, as of 2024-02-06, it estimates 35 % less.',
    });
  });

  it('says that the instance has been stopped since', () => {
    const stopped = {
      account: '222233334444',
      region: 'us-east-2',
      resourceId: 'i-1',
      since: '2024-02-08T17:03:16Z',
    };
    const [proposal] = adviseProposals([], [hub()], [stopped]);
    expect(proposal?.evidence).toMatch(/It is stopped since 2024-02-08: .* no hours to save\.$/);
    const [other] = adviseProposals([], [hub()], [{ ...stopped, region: 'eu-west-1' }]);
    expect(other?.evidence).not.toContain('stopped');
  });

  it('says so of what a check of ours found as well', () => {
    const stopped = { account: '222233334444', region: 'us-east-2', resourceId: 'i-1', since: null };
    const [proposal] = adviseProposals([ours()], [hub()], [stopped]);
    expect(proposal?.evidence).toBe('Ours. It is stopped: while it stands still it has no hours to save.');
  });

  it('takes what the first advisor does not tell from the next, and is careful where none does', () => {
    const [both] = adviseProposals(
      [],
      [hub({ implementationEffort: null }), optimizer({ implementationEffort: 'High' })],
    );
    expect(both?.implementationEffort).toBe('High');
    const [none] = adviseProposals(
      [],
      [hub({ implementationEffort: null, restartNeeded: null, rollbackPossible: null })],
    );
    expect(none).toMatchObject({
      implementationEffort: 'Medium',
      restartNeeded: true,
      rollbackPossible: false,
    });
  });

  it('claims all of what certainly goes', () => {
    const volume = hub({
      resourceId: 'vol-1',
      resourceArn: null,
      resourceType: 'EbsVolume',
      actionType: 'Delete',
      actionFamily: 'idle',
    });
    expect(adviseProposals([], [volume])[0]?.claims).toMatchObject([{ resourceId: 'vol-1', usageTypes: [] }]);
  });

  it('is none where its action is not known', () => {
    expect(adviseProposals([], [hub({ actionType: null, actionFamily: null })])).toEqual([]);
  });

  it('on a type that is not known stands under the advisor', () => {
    expect(adviseProposals([], [hub({ resourceType: 'MoonBase' })])[0]).toMatchObject({
      service: 'cost-optimization-hub',
      claims: [],
    });
  });

  it('to buy a type that the Hub advises too is told once', () => {
    const purchase = {
      resourceType: 'ComputeSavingsPlans',
      resourceArn: null,
      actionType: 'PurchaseSavingsPlans',
      actionFamily: 'rate',
    } as const;
    const explorer = hub({ ...purchase, advisor: 'advisors/purchases', resourceId: 'ComputeSavingsPlans' });
    const ofHub = hub({ ...purchase, resourceId: 'ComputeSavingsPlans none' });
    expect(adviseProposals([], [explorer, ofHub]).map(({ check }) => check)).toEqual([
      'aws-cost-optimization-hub',
    ]);
    expect(adviseProposals([], [explorer]).map(({ check }) => check)).toEqual(['aws-cost-explorer']);
  });
});

describe('whatever AWS and our checks say', () => {
  const families: readonly ActionFamily[] = ['idle', 'rightsize', 'modernise'];
  const place = fc.record({
    account: fc.constantFrom('111122223333', '222233334444'),
    resourceId: fc.constantFrom('i-1', 'i-2', 'i-3'),
    actionFamily: fc.constantFrom(...families),
  });
  const advisedRows = fc
    .array(fc.record({ place, advisor: fc.constantFrom(HUB, OPTIMIZER) }), { maxLength: 12 })
    .map((rows) => rows.map((row) => hub({ ...row.place, resourceArn: null, advisor: row.advisor })));
  const proposals = fc
    .uniqueArray(place, { selector: (one) => JSON.stringify(one), maxLength: 8 })
    .map((rows) => rows.map((row) => ours(row)));

  it('no proposal is lost, and each advice is told exactly once', () => {
    fc.assert(
      fc.property(proposals, advisedRows, (own, advised) => {
        const all = adviseProposals(own, advised);
        expect(all.slice(0, own.length).map(({ check }) => check)).toEqual(own.map(({ check }) => check));
        expect(all.flatMap(({ advice }) => advice)).toHaveLength(advised.length);
        const identities = all.map((one) => JSON.stringify([one.account, one.resourceId, one.actionFamily]));
        expect(new Set(identities).size).toBe(identities.length);
      }),
    );
  });

  it('the order of the answers decides nothing', () => {
    fc.assert(
      fc.property(proposals, advisedRows, (own, advised) => {
        const set = (all: readonly Proposal[]) =>
          all
            .map((one) =>
              JSON.stringify({
                ...one,
                claims: one.claims.length,
                advice: one.advice.map(({ advisor }) => advisor),
              }),
            )
            .sort();
        expect(set(adviseProposals(own, [...advised].reverse()))).toEqual(set(adviseProposals(own, advised)));
      }),
    );
  });
});
