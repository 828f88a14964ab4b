import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/core/period.ts';
import type { PresenceTriple } from '../../src/core/presence.ts';
import type { Unit } from '../../src/core/unit.ts';
import {
  type PlannedUnits,
  type PlanUnitsOptions,
  planUnits,
  planWithoutBill,
} from '../../src/engine/plan-units.ts';
import { regionOf } from '../../src/engine/region-of.ts';
import { serviceGroups } from '../../src/engine/service-groups.ts';
import { SECONDS_PER_READ } from '../../src/engine/units-of-places.ts';
import { catalogueOf, checkOf, rowsOf, serviceOf, things } from '../support/engine-world.ts';

const A = '111111111111';
const B = '222222222222';
const STRANGER = '999999999999';

const metric = {
  namespace: 'AWS/NATGateway',
  metricName: 'BytesOutToDestination',
  statistic: 'Sum',
  periodSeconds: 86_400,
  of: 'gateways',
  dimensions: { NatGatewayId: 'id' },
} as const;

const groups = serviceGroups(
  [
    checkOf('unattached', 'ebs', { volumes: things('volumes', rowsOf()) }),
    checkOf('idle', 'nat', { gateways: things('gateways', rowsOf()) }, { metrics: { bytes: metric } }),
    checkOf('zones', 'route53', { zones: things('zones', rowsOf(), { scope: 'global' }) }),
    checkOf('stacks', 'cloudformation', { stacks: things('stacks', rowsOf()) }),
  ],
  [
    {
      id: 'inventory',
      scope: 'everywhere',
      datasets: [things('inventory', rowsOf())],
      services: 'all',
    },
    {
      id: 'utilisation',
      scope: 'everywhere',
      datasets: [things('utilisation', rowsOf())],
      services: ['ebs', 'nat'],
    },
  ],
);

const OTHER = ['EC2 - Other'];

const catalogue = catalogueOf(
  serviceOf('ebs', { costExplorerNames: OTHER }),
  serviceOf('nat', { costExplorerNames: OTHER }),
  serviceOf('sqs'),
  serviceOf('route53', { scope: 'global' }),
  serviceOf('cloudformation', { status: 'free' }),
  serviceOf('iam', { status: 'free', scope: 'global' }),
  serviceOf('opsworks', { status: 'ended' }),
  serviceOf('ram', { status: 'unbilled' }),
);

const period = { start: day('2026-11-01'), end: day('2026-11-21') };

function options(more: Partial<PlanUnitsOptions> = {}): PlanUnitsOptions {
  const accounts = [A, B].map((id) => ({ id, name: id }));
  return { tenant: 'acme', accounts, regions: null, groups, catalogue, ...more };
}

function planTriples(
  triples: readonly (readonly [account: string, region: string, service: string])[],
  more: Partial<PlanUnitsOptions> = {},
): Promise<PlannedUnits> {
  const presence = {
    basis: 'triples',
    period,
    triples: triples.map(([subAccountId, regionId, serviceName]) => ({
      subAccountId,
      regionId,
      serviceName,
    })),
  } as const;
  return planUnits({ ...options(more), presence });
}

function placesOf(units: readonly Unit[]): readonly string[] {
  return units.map(
    ({ account, region, serviceGroup, services }) =>
      `${account === A ? 'A' : 'B'} ${region} ${serviceGroup}: ${services.join(' ')}`,
  );
}

describe('planning from a bill', () => {
  it('plans what a place has charges for, what is free beside it, and nothing else', async () => {
    const { units, notPlanned } = await planTriples([[A, 'eu-west-1', 'EC2 - Other']]);
    expect(placesOf(units)).toEqual(
      [
        'A eu-west-1 cloudformation: cloudformation',
        'A eu-west-1 ebs: ebs',
        'A eu-west-1 inventory: cloudformation ebs nat',
        'A eu-west-1 nat: nat',
        'A eu-west-1 utilisation: ebs nat',
        'A global inventory: iam',
      ].sort(),
    );
    expect(notPlanned).toEqual([]);
    const nat = units.find(({ serviceGroup }) => serviceGroup === 'nat');
    expect(nat).toMatchObject({
      tenant: 'acme',
      reads: ['gateways', 'idle/metrics'],
      checks: ['idle'],
      expectedSeconds: 2 * SECONDS_PER_READ,
    });
  });

  it('looks at a global service once, whatever region its charges name', async () => {
    const { units } = await planTriples([
      [A, 'us-east-1', 'Amazon route53'],
      [A, 'global', 'Amazon route53'],
    ]);
    expect(
      units.filter(({ serviceGroup }) => serviceGroup === 'route53/global').map(({ region }) => region),
    ).toEqual(['global']);
    expect(placesOf(units)).toContain('A us-east-1 inventory: cloudformation');
  });

  it.each(['', 'global', 'NoRegion', 'Any', 'no region'])(
    'looks for a regional service billed under %j wherever its account spends',
    async (region) => {
      const { units } = await planTriples([
        [A, region, 'Amazon sqs'],
        [A, 'eu-west-1', 'EC2 - Other'],
        [A, 'sa-east-1', 'EC2 - Other'],
        [B, 'us-east-1', 'EC2 - Other'],
      ]);
      const withQueues = units.filter(({ services }) => services.includes('sqs'));
      expect(placesOf(withQueues)).toEqual([
        'A eu-west-1 inventory: cloudformation ebs nat sqs',
        'A sa-east-1 inventory: cloudformation ebs nat sqs',
      ]);
    },
  );

  it('looks at home, or in the selected regions, where the bill names no region at all', async () => {
    const regionsOf = ({ units }: PlannedUnits) =>
      units.filter(({ services }) => services.includes('sqs')).map(({ region }) => region);
    const triples = [[A, '', 'Amazon sqs']] as const;
    expect(regionsOf(await planTriples(triples))).toEqual(['us-east-1']);
    expect(regionsOf(await planTriples(triples, { homeRegion: 'cn-north-1' }))).toEqual(['cn-north-1']);
    expect(regionsOf(await planTriples(triples, { regions: ['eu-west-1', 'eu-west-3'] }))).toEqual([
      'eu-west-1',
      'eu-west-3',
    ]);
  });

  it('says why a charge leads to no unit', async () => {
    const { units, notPlanned } = await planTriples(
      [
        [STRANGER, 'eu-west-1', 'EC2 - Other'],
        [A, 'ap-south-1', 'EC2 - Other'],
        [A, 'eu-west-1', 'Amazon Unheard'],
        [A, 'ap-south-2', 'Amazon route53'],
        [A, 'eu-west-1', 'Amazon sqs'],
      ],
      { regions: ['eu-west-1'], only: ['ebs', 'route53'] },
    );
    expect(placesOf(units)).toEqual(['A global inventory: route53', 'A global route53/global: route53']);
    expect(notPlanned).toEqual([
      { serviceName: '', account: A, region: 'ap-south-1', reason: 'region-not-selected' },
      { serviceName: 'Amazon Unheard', account: A, region: 'eu-west-1', reason: 'not-in-catalogue' },
      { serviceName: 'Amazon sqs', account: A, region: 'eu-west-1', reason: 'not-asked' },
      { serviceName: '', account: STRANGER, region: '', reason: 'account-not-selected' },
    ]);
  });

  it('looks at nothing for a name behind which there is no service, or none any more', async () => {
    const { units, notPlanned } = await planTriples([
      [A, 'NoRegion', 'Tax'],
      [B, 'eu-west-1', 'Amazon opsworks'],
    ]);
    // What is free to own is looked for wherever anything is charged.
    expect(placesOf(units.filter(({ serviceGroup }) => serviceGroup === 'inventory'))).toEqual([
      'A global inventory: iam',
      'B eu-west-1 inventory: cloudformation',
      'B global inventory: iam',
    ]);
    expect(notPlanned).toEqual([
      { serviceName: 'Tax', account: A, region: 'global', reason: 'tax' },
      { serviceName: 'Amazon opsworks', account: B, region: 'eu-west-1', reason: 'ended' },
    ]);
  });

  it('looks at a living service that shares its name with one that has ended', async () => {
    const shared = { costExplorerNames: ['Amazon Both'] };
    const both = catalogueOf(serviceOf('new', shared), serviceOf('old', { ...shared, status: 'ended' }));
    const plan = await planTriples([[A, 'eu-west-1', 'Amazon Both']], { catalogue: both });
    expect(placesOf(plan.units)).toEqual(['A eu-west-1 inventory: new']);
    expect(plan.notPlanned).toEqual([]);
  });

  it('takes the inventory of a place whose only charge the catalogue does not know', async () => {
    const { units, notPlanned } = await planTriples([[A, 'eu-west-1', 'Amazon Unheard']], {
      catalogue: catalogueOf(),
    });
    expect(placesOf(units)).toEqual(['A eu-west-1 inventory: ']);
    expect(notPlanned.map(({ reason }) => reason)).toEqual(['not-in-catalogue']);
  });

  it('has nothing to do where nothing is charged', async () => {
    expect(await planTriples([])).toEqual({ units: [], notPlanned: [] });
  });

  it('expects of a unit what it took the last time', async () => {
    const triples = [[A, 'eu-west-1', 'EC2 - Other']] as const;
    const [first] = (await planTriples(triples)).units;
    const measured = new Map([[first?.id ?? '', 42]]);
    const again = await planTriples(triples, { measured });
    expect(again.units[0]).toEqual({ ...first, expectedSeconds: 42 });
  });

  it('plans a read of the organisation once', async () => {
    const accounts = things('accounts', rowsOf(), { scope: 'organization' });
    const { units } = await planTriples(
      [
        [A, 'eu-west-1', 'Amazon sqs'],
        [B, 'eu-west-1', 'Amazon sqs'],
      ],
      { groups: serviceGroups([checkOf('accounts', 'sqs', { accounts })]) },
    );
    expect(units.map(({ account, region, reads }) => ({ account, region, reads }))).toEqual([
      { account: 'organization', region: 'organization', reads: ['accounts'] },
    ]);
  });
});

describe('the region a bill means', () => {
  it.each([
    ['eu-west-1', 'eu-west-1'],
    ['us-gov-west-1', 'us-gov-west-1'],
    ['us-east-1a', 'us-east-1'],
    ['us-gov-west-1b', 'us-gov-west-1'],
    ['us-west-2-lax-1', 'us-west-2'],
    ['us-west-2-lax-1a', 'us-west-2'],
    ['us-east-1-wl1-bos-wlz-1', 'us-east-1'],
    ['US-East-1 ', 'us-east-1'],
    ['', 'global'],
    ['NoRegion', 'global'],
    ['../eu-west-1', 'global'],
    ['eu-west', 'global'],
    ['us-east-1ab', 'global'],
  ])('%j → %s', (billed, region) => {
    expect(regionOf(billed)).toBe(region);
  });
});

describe('planning, beside the definition', () => {
  const name = fc.constantFrom('EC2 - Other', 'Amazon sqs', 'Amazon route53', 'Amazon Unheard');
  const region = fc.constantFrom('eu-west-1', 'us-east-1', 'sa-east-1', 'NoRegion');
  const triple = fc.record({
    subAccountId: fc.constantFrom(A, B, STRANGER),
    regionId: region,
    serviceName: name,
  });
  const selected = fc.option(fc.subarray(['eu-west-1', 'us-east-1', 'sa-east-1'], { minLength: 1 }));
  const triples = fc.uniqueArray(triple, { maxLength: 14, selector: (one) => JSON.stringify(one) });

  it('plans exactly the services an oracle names, in exactly its places', async () => {
    await fc.assert(
      fc.asyncProperty(triples, selected, async (charged, regions) => {
        const { units } = await planUnits({
          ...options({ regions }),
          presence: { basis: 'triples', period, triples: charged },
        });
        const planned = units
          .filter(({ serviceGroup }) => serviceGroup === 'inventory')
          .flatMap(({ account, region: place, services }) =>
            services.map((id) => `${account} ${place} ${id}`),
          );
        expect(planned.sort()).toEqual(oracle(charged, regions));
        expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
      }),
      { numRuns: 60 },
    );
  });

  it('plans from the pairs of a bill at least what its triples ask for, and no triple without its pairs', async () => {
    await fc.assert(
      fc.asyncProperty(triples, async (charged) => {
        const presence = pairsOf(charged);
        const fromPairs = await planUnits({ ...options(), presence });
        const fromTriples = await planUnits({
          ...options(),
          presence: { basis: 'triples', period, triples: charged },
        });
        const closed = closure(presence);
        const fromClosure = await planUnits({
          ...options(),
          presence: { basis: 'triples', period, triples: closed },
        });
        expect(fromPairs).toEqual(fromClosure);
        const ids = new Set(fromPairs.units.map(({ id }) => id));
        expect(fromTriples.units.filter(({ id }) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the charges', async () => {
    await fc.assert(
      fc.asyncProperty(
        triples.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        async ([charged, shuffled]) => {
          const plan = (some: readonly PresenceTriple[]) =>
            planUnits({ ...options(), presence: { basis: 'triples', period, triples: some } });
          expect(JSON.stringify(await plan(shuffled))).toBe(JSON.stringify(await plan(charged)));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('pairs that form no triple', () => {
  it('are planned all the same: a service anywhere, a place for its inventory', async () => {
    const { units, notPlanned } = await planUnits({
      ...options({ catalogue: catalogueOf(serviceOf('sqs')) }),
      presence: {
        basis: 'pairs',
        period,
        accountService: [{ subAccountId: A, serviceName: 'Amazon sqs' }],
        accountRegion: [{ subAccountId: A, regionId: 'eu-west-1' }],
        serviceRegion: [],
      },
    });
    expect(placesOf(units)).toEqual(['A eu-west-1 inventory: sqs']);
    expect(notPlanned).toEqual([]);
  });
});

describe('planning without a bill', () => {
  it('plans every living service in every enabled region, and says so by its size', async () => {
    const { units } = await planWithoutBill({
      ...options({ regions: ['eu-west-1', 'us-east-1'] }),
      enabledRegions: (account) => (account === A ? ['eu-west-1', 'ap-south-1'] : ['eu-west-1', 'us-east-1']),
    });
    const inventory = units.filter(({ serviceGroup }) => serviceGroup === 'inventory');
    const regional = 'cloudformation ebs nat sqs';
    expect(placesOf(inventory)).toEqual([
      `A eu-west-1 inventory: ${regional}`,
      'A global inventory: iam route53',
      `B eu-west-1 inventory: ${regional}`,
      'B global inventory: iam route53',
      `B us-east-1 inventory: ${regional}`,
    ]);
    expect(units.filter(({ serviceGroup }) => serviceGroup === 'ebs')).toHaveLength(3);
  });
});

/** Account, place and service of every charge, by the rules as they are written down, one charge at a time. */
function oracle(charged: readonly PresenceTriple[], regions: readonly string[] | null): readonly string[] {
  const all = ['eu-west-1', 'us-east-1', 'sa-east-1'];
  const found = new Set<string>();
  for (const account of [A, B]) {
    const own = charged.filter(({ subAccountId }) => subAccountId === account);
    const isIn = (place: string) =>
      own.some(({ regionId }) => regionId === place) && (regions === null || regions.includes(place));
    const spentIn = all.filter(isIn);
    const homeless = own.some(
      ({ regionId, serviceName }) => regionId === 'NoRegion' && named(serviceName) === 'region',
    );
    const wherever = spentIn.length > 0 ? spentIn : homeless ? (regions ?? ['us-east-1']) : [];
    for (const { regionId, serviceName } of own) {
      const ids = { 'EC2 - Other': ['ebs', 'nat'], 'Amazon sqs': ['sqs'] }[serviceName] ?? [];
      const places = regionId === 'NoRegion' ? wherever : spentIn.filter((one) => one === regionId);
      for (const place of places) for (const id of ids) found.add(`${account} ${place} ${id}`);
      if (serviceName === 'Amazon route53') found.add(`${account} global route53`);
    }
    for (const place of wherever) found.add(`${account} ${place} cloudformation`);
    if (own.length > 0) found.add(`${account} global iam`);
  }
  return [...found].sort();
}

function named(serviceName: string): 'region' | 'global' | 'none' {
  if (serviceName === 'Amazon Unheard') return 'none';
  return serviceName === 'Amazon route53' ? 'global' : 'region';
}

function pairsOf(charged: readonly PresenceTriple[]) {
  return {
    basis: 'pairs',
    period,
    accountService: charged.map(({ subAccountId, serviceName }) => ({ subAccountId, serviceName })),
    accountRegion: charged.map(({ subAccountId, regionId }) => ({ subAccountId, regionId })),
    serviceRegion: charged.map(({ serviceName, regionId }) => ({ serviceName, regionId })),
  } as const;
}

/** Every combination whose three pairs are there, by trying all of them. */
function closure({
  accountService,
  accountRegion,
  serviceRegion,
}: ReturnType<typeof pairsOf>): PresenceTriple[] {
  return accountService.flatMap(({ subAccountId, serviceName }) =>
    accountRegion
      .filter((pair) => pair.subAccountId === subAccountId)
      .filter(({ regionId }) =>
        serviceRegion.some((pair) => pair.serviceName === serviceName && pair.regionId === regionId),
      )
      .map(({ regionId }) => ({ subAccountId, regionId, serviceName })),
  );
}
