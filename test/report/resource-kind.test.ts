import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdvisedResource } from '../../src/core/advisor.ts';
import type { Proposal } from '../../src/core/recommendation.ts';
import { isSameResource } from '../../src/report/advice/same-resource.ts';
import { fingerprinter } from '../../src/report/fingerprint.ts';
import { kindOf, kindOfService } from '../../src/report/resource-kind.ts';
import { priceProposals } from '../../src/report/savings/price-proposals.ts';
import { services as catalogue } from '../../src/services/registry.ts';
import { billLines, chargeLine, contextOf, lineClaim, proposal } from './savings/bill.ts';

const printOf = await fingerprinter(new Uint8Array(32).fill(7));

/** Two removals, each of a resource of its own service with a charge of its own. */
function removals(services: readonly [string, string], name: string, changes: Partial<Proposal> = {}) {
  const ids = services.map((service) => `arn:aws:${service}:us-east-1:111122223333:thing/${name}`);
  const resources = ids.map((resourceId, index) =>
    chargeLine({ usageType: `Usage${index}`, resourceId, cost: '100', service: services[index] ?? '' }),
  );
  const context = contextOf(billLines({ resources }));
  const proposals = services.map((service, index) =>
    proposal({ service, resourceId: name, claims: [lineClaim(ids[index] ?? '', [], '0')], ...changes }),
  );
  return priceProposals(proposals, context);
}

describe('the kind of a resource', () => {
  it.each([
    'i-0123456789abcdef0',
    'vol-0123abcd',
    'snap-0123456789abcdef0',
    'eipalloc-0123456789abcdef0',
    'nat-0123456789abcdef0',
    'arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/web/50dc6c495c0c9188',
  ])('is not needed where the id is unique by itself: %s', (id) => {
    expect(kindOf('ec2', id)).toBeNull();
    expect(kindOf('cloudwatch', id)).toBeNull();
  });

  it('is one of services that speak of the same resources', () => {
    for (const service of ['aurora', 'documentdb', 'neptune']) expect(kindOf(service, 'db-1')).toBe('rds');
    expect(kindOf('ec2-auto-scaling', 'web')).toBe(kindOf('ec2', 'web'));
    expect(kindOf('elb-classic', 'web')).toBe(kindOf('elb-application', 'web'));
    expect(kindOf('fargate', 'prod/api')).toBe(kindOf('ecs', 'prod/api'));
  });

  it.each(['orders', 'i-love-tables', 'vol-1', ''])('is needed of the name %j', (name) => {
    expect(kindOf('dynamodb', name)).toBe('dynamodb');
    expect(kindOf('kinesis-data-streams', name)).toBe('kinesis-data-streams');
  });

  it('is of services that the catalogue knows', () => {
    const known = new Set(catalogue.map(({ id }) => id));
    for (const service of known)
      expect(known.has(kindOfService(service)) || kindOfService(service) === 'elb').toBe(true);
  });
});

describe('one name in two services', () => {
  const services = fc
    .uniqueArray(fc.constantFrom(...catalogue.map(({ id }) => id)), {
      minLength: 2,
      maxLength: 2,
      selector: kindOfService,
    })
    .map(([a = '', b = '']) => [a, b] as const);
  const names = fc.stringMatching(/^[a-z][a-z0-9-]{1,12}$/).filter((name) => kindOf('', name) !== null);

  it('is two recommendations, each with its whole amount', () => {
    fc.assert(
      fc.property(services, names, fc.boolean(), (pair, name, grouped) => {
        const priced = removals(pair, name, grouped ? { workloadGroup: name } : {});
        expect(priced.map(({ alternative }) => alternative)).toEqual([false, false]);
        expect(priced.every(({ saving }) => saving !== null)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('has two fingerprints', async () => {
    await fc.assert(
      fc.asyncProperty(services, names, fc.boolean(), async ([a, b], resourceId, grouped) => {
        const place = { tenant: 'acme', account: '1', region: 'us-east-1', actionFamily: 'idle' } as const;
        const named = { ...place, resourceId, workloadGroup: grouped ? resourceId : null };
        expect(await printOf({ ...named, service: a })).not.toBe(await printOf({ ...named, service: b }));
      }),
      { numRuns: 100 },
    );
  });

  it('is one resource where the services speak of the same', () => {
    const priced = removals(['rds', 'aurora'], 'db-1');
    expect(priced.map(({ alternative }) => alternative).sort()).toEqual([false, true]);
  });

  it('is one resource where the id is unique by itself, whoever speaks of it', async () => {
    const identity = { tenant: 'acme', account: '1', region: 'r', actionFamily: 'idle' } as const;
    const resourceId = 'vol-0123456789abcdef0';
    expect(await printOf({ ...identity, resourceId, service: 'cloudwatch' })).toBe(
      await printOf({ ...identity, resourceId, service: 'ebs' }),
    );
    expect(removals(['ebs', 'cloudwatch'], resourceId).filter(({ alternative }) => alternative)).toHaveLength(
      1,
    );
  });
});

describe('advice', () => {
  const advised = (resourceType: string, resourceId: string) =>
    ({ resourceType, resourceId, resourceArn: null }) as AdvisedResource;

  it('is of the resource of its kind alone', () => {
    const table = advised('DynamoDBTable', 'orders');
    expect(isSameResource({ service: 'dynamodb', resourceId: 'orders' }, table)).toBe(true);
    expect(isSameResource({ service: 'kinesis-data-streams', resourceId: 'orders' }, table)).toBe(false);
  });

  it('meets the check that speaks of the same resource under a service of its own', () => {
    const gateway = advised('NatGateway', 'nat-0123456789abcdef0');
    expect(isSameResource({ service: 'nat-gateway', resourceId: 'nat-0123456789abcdef0' }, gateway)).toBe(
      true,
    );
  });
});
