import { describe, expect, it } from 'vitest';
import { type Known, known, unknown } from '../../../src/core/known.ts';
import { money } from '../../../src/core/money.ts';
import { day } from '../../../src/core/period.ts';
import type { Exemption, PricedProposal } from '../../../src/core/recommendation.ts';
import { fingerprinter } from '../../../src/report/fingerprint.ts';
import { type Life, NO_DECISIONS } from '../../../src/report/living/life.ts';
import { type LivingParts, livingOf } from '../../../src/report/living/living-of.ts';
import { NO_OWNER_FACTS, type OwnerRule } from '../../../src/report/living/owner-of.ts';
import { ownerSpendQuery, teamOfSpend } from '../../../src/report/living/owner-spend.ts';
import { type OwnershipParts, ownershipOf } from '../../../src/report/living/ownership-of.ts';
import { usd } from './lives.ts';
import { proposal, saving } from './proposals.ts';

const RULES: readonly OwnerRule[] = [
  { team: 'Shop', match: { 'tag:team': 'shop' }, handles: [], labels: [] },
  { team: 'Data', match: { service: 'rds' }, handles: [], labels: [] },
];

async function living(proposals: readonly PricedProposal[], more: Partial<LivingParts> = {}) {
  return livingOf({
    tenant: 'acme',
    asOf: day('2026-11-21'),
    at: '2026-11-21T06:00:00Z',
    proposals,
    owners: RULES,
    ownerFacts: NO_OWNER_FACTS,
    exemptions: [],
    accepted: [],
    decisions: NO_DECISIONS,
    spendOf: () => money('100000', 'USD'),
    fingerprint: await fingerprinter(new Uint8Array(32).fill(7)),
    serviceName: (id) => id.toUpperCase(),
    rulerOf: (check) => `${check} 30`,
    unjudged: [],
    before: [],
    firstSeen: new Map(),
    looked: () => true,
    proofOf: () => 'api',
    ...more,
  });
}

const EXEMPTION: Exemption = {
  match: { resource: 'vol-2' },
  reason: 'Kept',
  owner: 'alice',
  expires: '2026-12-31',
};

describe('recommendations to live with', () => {
  it('have an owner, a state, a first day and a priority; the most worthwhile come first', async () => {
    const { recommendations } = await living([
      proposal({ resourceId: 'vol-1', saving: saving('5') }),
      proposal({ resourceId: 'vol-2', saving: saving('500'), tags: { team: 'shop' } }),
    ]);
    expect(recommendations.map((each) => [each.resourceId, each.owner?.team, each.state])).toEqual([
      ['vol-2', 'Shop', 'new'],
      ['vol-1', undefined, 'new'],
    ]);
    expect(recommendations[0]).toMatchObject({ firstSeen: '2026-11-21', serviceName: 'EBS' });
    expect(Object.keys(recommendations[0] ?? {})).not.toContain('claims');
  });

  it('are exempt where somebody decided so, and counted there', async () => {
    const found = await living([proposal({ resourceId: 'vol-1' }), proposal({ resourceId: 'vol-2' })], {
      exemptions: [EXEMPTION],
    });
    expect(found.recommendations.map(({ state }) => state).sort()).toEqual(['exempt', 'new']);
    expect(found.exemptions.inForce).toEqual([
      { exemption: EXEMPTION, recommendations: 1, net: [usd('10')] },
    ]);
    expect(found.lives.map(({ events }) => events.at(-1)?.state).sort()).toEqual(['exempt', 'new']);
  });

  it('are one history for a group, whichever of its resources come and go', async () => {
    const member = (resourceId: string) =>
      proposal({ resourceId, workloadGroup: 'web', saving: saving('4') });
    const first = await living([member('i-2'), member('i-1')]);
    expect(first.lives).toMatchObject([
      {
        net: usd('8'),
        subject: { resourceIds: ['i-1', 'i-2'], workloadGroup: 'web', checks: ['ebs-unattached-volumes'] },
      },
    ]);
    const next = await living([member('i-9')], { before: first.lives, asOf: day('2026-11-22') });
    expect(next.recommendations[0]).toMatchObject({ state: 'open', firstSeen: '2026-11-21' });
    expect(next.lives).toHaveLength(1);
  });

  it('are one history for two checks of one family; what can only be had instead adds nothing', async () => {
    const { lives } = await living([
      proposal({ check: 'b', saving: saving('4'), alternative: true }),
      proposal({ check: 'a', saving: saving('6') }),
    ]);
    expect(lives.map(({ subject, net }) => [subject.checks, subject.ruler, net])).toEqual([
      [['a', 'b'], 'a 30\nb 30', usd('6')],
    ]);
  });

  it('are accepted from the day on which somebody took them, and not what is exempt', async () => {
    const accepted = [{ match: { resource: 'vol-*' }, owner: 'alice', date: '2026-11-22', ticket: 'FIN-13' }];
    const two = [proposal({ resourceId: 'vol-1' }), proposal({ resourceId: 'vol-2' })];
    const states = async (on: string, before: readonly Life[], more: Partial<LivingParts> = {}) => {
      const parts = { accepted, exemptions: [EXEMPTION], asOf: day(on), before, ...more };
      const { recommendations, lives } = await living(two, parts);
      const told = recommendations.toSorted((a, b) => (a.resourceId < b.resourceId ? -1 : 1));
      return { told: told.map(({ state, acceptance }) => [state, acceptance?.ticket]), lives };
    };
    const first = await states('2026-11-21', []);
    expect(first.told).toEqual([
      ['new', undefined],
      ['exempt', undefined],
    ]);
    const second = await states('2026-11-22', first.lives);
    expect(second.told).toEqual([
      ['accepted', 'FIN-13'],
      ['exempt', 'FIN-13'],
    ]);
    const third = await states('2026-11-23', second.lives, { accepted: [] });
    expect(third.told[0]).toEqual(['open', undefined]);
    expect(third.lives.flatMap(({ events }) => events.at(-1)?.why ?? [])).toEqual(['no-longer-accepted']);
    const unread = await states('2026-11-22', [], { decisions: { read: false, accepted: new Set() } });
    expect(unread.told[0]?.[0]).toBe('accepted');
  });

  it('are done once they are no more, as livesAfter says', async () => {
    const first = await living([proposal()]);
    const next = async (before: readonly Life[], on: string) =>
      (await living([], { before, asOf: day(on), at: `${on}T06:00:00Z` })).lives;
    const done = await next(await next(first.lives, '2026-11-22'), '2026-11-23');
    expect(done.map(({ events }) => events.map(({ state }) => state))).toEqual([['new', 'done']]);
  });
});

describe('whose spend it is', () => {
  const PERIOD = { start: day('2026-10-01'), end: day('2026-11-01') };

  function row(cost: string, keys: Readonly<Record<string, string>>, currency = 'USD') {
    return {
      ...keys,
      currency,
      rows: 1,
      billedCost: null,
      effectiveCost: money(cost, currency),
      listCost: null,
      contractedCost: null,
      unknownRows: { billedCost: 1, effectiveCost: 0, listCost: 1, contractedCost: 1 },
      quantity: null,
    };
  }

  const facts = {
    unitsOf: () => null,
    serviceIdsOf: (name: string) => (name === 'Amazon Relational Database Service' ? ['rds', 'aurora'] : []),
  };

  it('asks the bill for no more than the rules look at', () => {
    expect(ownerSpendQuery(RULES, PERIOD).dimensions).toEqual(['subAccountId', 'serviceName', 'tag:team']);
    const match = { resource: 'i-*', region: 'eu-*', ou: 'ou-1', account: '1*' };
    const others = [{ team: 'A', match, handles: [], labels: [] }];
    expect(ownerSpendQuery(others, PERIOD).dimensions).toEqual(['subAccountId', 'regionId', 'resourceId']);
  });

  function ownership(
    spend: OwnershipParts['spend'],
    recommendations: OwnershipParts['recommendations'] = [],
  ) {
    return ownershipOf({
      currencies: ['USD'],
      recommendations,
      spend,
      teamOf: (each) => teamOfSpend(each, RULES, facts),
    });
  }

  it('is by the same rules, and nobody’s where none matches', () => {
    const rows = [
      row('60', { subAccountId: '1', serviceName: 'Amazon EC2', 'tag:team': 'shop' }),
      row('30', { subAccountId: '1', serviceName: 'Amazon Relational Database Service', 'tag:team': '' }),
      row('5', { subAccountId: '1', serviceName: 'Amazon EC2', 'tag:team': '' }),
      row('7', { subAccountId: '1', serviceName: 'Amazon EC2', 'tag:team': 'shop' }, 'EUR'),
    ];
    const { tables } = ownership(known({ period: PERIOD, rows }));
    expect(tables[0]?.teams.map(({ team, spend }) => [team, spend])).toEqual([
      ['Shop', usd('60')],
      ['Data', usd('30')],
      [null, usd('5')],
    ]);
  });

  it('is not known where the source does not tell; recommendations have owners all the same', async () => {
    const gap: Known<never> = unknown(
      'needs-export',
      'spend of owners',
      'read the bill from an export (--costs)',
    );
    const { recommendations } = await living(
      [proposal({ tags: { team: 'shop' }, saving: saving('12') }), proposal({ resourceId: 'vol-2' })],
      { exemptions: [EXEMPTION] },
    );
    const found = ownership(gap, recommendations);
    expect(found.spend).toEqual(gap);
    expect(found.tables[0]?.teams).toEqual([
      { team: 'Shop', spend: null, recommendations: 1, net: usd('12') },
      { team: null, spend: null, recommendations: 0, net: usd('0') },
    ]);
  });
});
