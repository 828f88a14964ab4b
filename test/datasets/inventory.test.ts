import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/core/service.ts';
import { arnType } from '../../src/datasets/inventory/arn-type.ts';
import { unusable } from '../../src/datasets/inventory/broad-source.ts';
import type { Catalogue } from '../../src/datasets/inventory/catalogue.ts';
import { inventory } from '../../src/datasets/inventory/inventory.ts';
import { readInventory } from '../../src/datasets/inventory/read-inventory.ts';
import { actionsOf } from '../../src/platform/aws/iam-actions.ts';
import { readFailureOf } from '../../src/platform/aws/read-failure.ts';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { denied, type Paged, type Script, startScriptedAws } from '../loopback/scripted-aws.ts';
import { ACCOUNT, contextFor, rowsOf } from '../support/dataset-context.ts';

const service = (id: string, changes: Partial<Service> = {}): Service => ({
  id,
  name: id,
  serviceCategory: 'Other',
  costExplorerNames: [],
  billNames: [],
  resourceTypes: { listable: [], notListable: [] },
  arns: [],
  metrics: null,
  scope: 'region',
  status: 'active',
  keys: [],
  ...changes,
});

const services = [
  service('disk', {
    arns: ['ec2:volume'],
    resourceTypes: { listable: ['AWS::EC2::Volume'], notListable: [] },
  }),
  service('queue', {
    arns: ['sqs'],
    resourceTypes: { listable: ['AWS::SQS::Queue'], notListable: ['AWS::SQS::QueuePolicy'] },
  }),
  service('edge', {
    arns: ['cloudfront'],
    scope: 'global',
    resourceTypes: { listable: ['AWS::CloudFront::Distribution'], notListable: [] },
  }),
  service('tax'),
  service('shared-a', { arns: ['sns'], costExplorerNames: ['Shared'] }),
  service('shared-b', {
    costExplorerNames: ['Shared'],
    resourceTypes: { listable: ['AWS::B::B'], notListable: [] },
  }),
];

const catalogue: Catalogue = {
  serviceById: (id) => services.find((one) => one.id === id),
  serviceOfArn: (arn) => services.find(({ arns }) => arns.includes(arnType(arn))),
  serviceOfResourceType: (type) =>
    services.find(({ resourceTypes }) =>
      [...resourceTypes.listable, ...resourceTypes.notListable].includes(type),
    ),
};

const volume = (id: string, region = 'eu-central-1', owner = ACCOUNT) => ({
  Arn: `arn:aws:ec2:${region}:${owner}:volume/${id}`,
  OwningAccountId: owner,
  Region: region,
  ResourceType: 'ec2:volume',
  CfnResourceType: 'AWS::EC2::Volume',
});

const queueArn = (name: string) => `arn:aws:sqs:eu-central-1:${ACCOUNT}:${name}`;

const VIEW = `arn:aws:resource-explorer-2:eu-central-1:${ACCOUNT}:view/all/1`;

/** Resource Explorer with a view that shows these resources. */
const explorer = (resources: readonly object[], view: object = {}): Script => ({
  'Resource Explorer 2:GetDefaultView': () => ({ ViewArn: VIEW }),
  'Resource Explorer 2:GetView': () => ({ View: { ViewArn: VIEW, ...view } }),
  'Resource Explorer 2:ListResources': () => ({ Resources: resources }),
});

const noView: Script = { 'Resource Explorer 2:GetDefaultView': () => ({}) };

const tagging = (arns: readonly string[]): Script => ({
  'Resource Groups Tagging API:GetResources': () => ({
    ResourceTagMappingList: arns.map((ResourceARN) => ({ ResourceARN })),
    PaginationToken: '',
  }),
});

const cloudControl = (counts: Readonly<Record<string, number | Refusal>>): Script => ({
  'CloudControl:ListResources': ({ TypeName }: { TypeName: string }) => {
    const count = counts[TypeName];
    if (typeof count !== 'number') throw count ?? denied();
    return {
      TypeName,
      ResourceDescriptions: Array.from({ length: count }, (_, index) => ({ Identifier: `${index}` })),
    };
  },
});

async function read(script: Script, wanted: readonly string[], region = 'eu-central-1') {
  await using aws = await startScriptedAws(script);
  const context = contextFor(aws.url, { services: wanted, region });
  const rows = await Array.fromAsync(readInventory(context, catalogue));
  return { rows, calls: aws.calls };
}

const LIMITS = 'only resources that carry a tag or once did';

describe('the inventory', () => {
  it('counts what Resource Explorer shows of this account and region, each resource once', async () => {
    const { rows, calls } = await read(
      {
        ...explorer([]),
        'Resource Explorer 2:ListResources': ({ NextToken }: Paged) =>
          NextToken === undefined
            ? { Resources: [volume('1'), volume('2'), volume('9', 'us-east-1')], NextToken: 'more' }
            : { Resources: [volume('2'), volume('3'), volume('8', 'eu-central-1', '999999999999')] },
      },
      ['disk'],
    );
    expect(rows).toEqual([
      {
        service: 'disk',
        resourceType: 'AWS::EC2::Volume',
        resources: 3,
        source: 'resource-explorer',
        reason: null,
      },
    ]);
    // At 1,000 there would be no token, and the second page would never be seen.
    expect(calls.slice(2).map(({ input }) => input)).toEqual([
      { ViewArn: VIEW, Filters: { FilterString: 'region:eu-central-1' }, MaxResults: 500 },
      { ViewArn: VIEW, Filters: { FilterString: 'region:eu-central-1' }, MaxResults: 500, NextToken: 'more' },
    ]);
  });

  it('asks a view over the organisation for this account alone', async () => {
    const scope = { Scope: 'arn:aws:organizations::999999999999:organization/o-1' };
    const { calls } = await read(explorer([volume('1')], scope), ['disk']);
    expect(calls.at(-1)?.input).toMatchObject({
      Filters: { FilterString: `region:eu-central-1 accountid:${ACCOUNT}` },
    });
  });

  it('finds global services where Resource Explorer keeps them', async () => {
    const distribution = {
      Arn: `arn:aws:cloudfront::${ACCOUNT}:distribution/E1`,
      OwningAccountId: ACCOUNT,
      Region: 'global',
      ResourceType: 'cloudfront:distribution',
      CfnResourceType: 'AWS::CloudFront::Distribution',
    };
    const { rows, calls } = await read(explorer([distribution]), ['edge'], 'us-east-1');
    expect(rows).toMatchObject([{ service: 'edge', resources: 1, source: 'resource-explorer' }]);
    expect(calls.at(-1)?.input).toMatchObject({ Filters: { FilterString: 'region:global' } });
  });

  it.each([
    ['there is no view', noView, 'Resource Explorer: no default view in this region'],
    [
      'its view leaves resources out',
      explorer([volume('1')], { Filters: { FilterString: 'tag:x' } }),
      'Resource Explorer: its default view leaves resources out',
    ],
    [
      'its view shows a unit',
      explorer([volume('1')], { Scope: 'arn:aws:organizations::9:ou/o-1/ou-1' }),
      'Resource Explorer: its default view shows one unit only',
    ],
    [
      'nobody says what its view shows',
      { ...explorer([volume('1')]), 'Resource Explorer 2:GetView': () => ({}) },
      'Resource Explorer: what its default view shows is not told',
    ],
    ['it is denied', {}, 'Resource Explorer: denied'],
  ])('goes to the tagging API where %s, and says what that does not show', async (_, script, said) => {
    const { rows } = await read({ ...script, ...tagging([queueArn('a'), queueArn('b')]) }, ['queue']);
    expect(rows).toEqual([
      {
        service: 'queue',
        resourceType: 'sqs',
        resources: 2,
        source: 'tagging-api',
        reason: `${LIMITS}; ${said}`,
      },
    ]);
  });

  it('asks Cloud Control for what is shown nowhere else; a type without resources is a real zero', async () => {
    const { rows } = await read(
      { ...noView, ...tagging([]), ...cloudControl({ 'AWS::EC2::Volume': 0, 'AWS::SQS::Queue': 2 }) },
      ['disk', 'queue', 'tax'],
    );
    expect(rows).toEqual([
      {
        service: 'disk',
        resourceType: '*',
        resources: 0,
        source: 'cloud-control',
        reason: 'none of the 1 types that Cloud Control lists',
      },
      {
        service: 'queue',
        resourceType: 'AWS::SQS::Queue',
        resources: 2,
        source: 'cloud-control',
        reason: null,
      },
      {
        service: 'queue',
        resourceType: 'AWS::SQS::QueuePolicy',
        resources: null,
        source: 'cannot-be-listed',
        reason: 'no source lists this type',
      },
      {
        service: 'tax',
        resourceType: '*',
        resources: null,
        source: 'cannot-be-listed',
        reason: `no type of it is known; ${LIMITS}; Resource Explorer: no default view in this region`,
      },
    ]);
  });

  it.each([
    ['denied', denied(), 'not-read', 'Cloud Control: denied'],
    [
      'denied by its handler',
      new Refusal('GeneralServiceException', 'User is not authorized to perform sqs:ListQueues'),
      'not-read',
      'Cloud Control: denied',
    ],
    [
      'broken',
      new Refusal('HandlerFailureException', 'arn:aws:iam::111122223333:x'),
      'not-read',
      'Cloud Control: HandlerFailureException',
    ],
    [
      'not listable',
      new Refusal('UnsupportedActionException', 'x'),
      'cannot-be-listed',
      'Cloud Control: UnsupportedActionException',
    ],
  ])('a type that is %s has no count and does not end the read', async (_, refusal, source, reason) => {
    const { rows } = await read(
      { ...noView, ...tagging([]), ...cloudControl({ 'AWS::EC2::Volume': 1, 'AWS::SQS::Queue': refusal }) },
      ['disk', 'queue'],
    );
    expect(rows.slice(0, 2)).toMatchObject([
      { service: 'disk', resources: 1 },
      { service: 'queue', resourceType: 'AWS::SQS::Queue', resources: null, source, reason },
    ]);
  });

  it('stops counting a type that has more than can be listed in time', async () => {
    const page = (from: number) => ({
      ResourceDescriptions: Array.from({ length: 100 }, (_, index) => ({ Identifier: `${from + index}` })),
      NextToken: String(from + 100),
    });
    const { rows, calls } = await read(
      {
        ...noView,
        ...tagging([]),
        'CloudControl:ListResources': ({ NextToken = '0' }: Paged) => page(Number(NextToken)),
      },
      ['disk'],
    );
    expect(rows).toMatchObject([{ resources: null, reason: 'at least 3000; counting ended there' }]);
    expect(calls.length).toBeLessThan(40);
  });

  describe('of many services in a place without Resource Explorer', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      service(`s${String(index).padStart(2, '0')}`, {
        resourceTypes: {
          listable: ['A', 'B', 'C', 'D'].map((name) => `AWS::S${index}::${name}`),
          notListable: [],
        },
      }),
    );
    const large: Catalogue = {
      serviceById: (id) => many.find((one) => one.id === id),
      serviceOfArn: () => undefined,
      serviceOfResourceType: (type) => many.find((one) => one.resourceTypes.listable.includes(type)),
    };
    const wanted = many.map(({ id }) => id);

    async function readMany(script: Script) {
      await using aws = await startScriptedAws({ ...noView, ...tagging([]), ...script });
      const rows = await Array.fromAsync(
        readInventory(contextFor(aws.url, { services: wanted, region: 'eu-central-1' }), large),
      );
      return { rows, asked: aws.calls.filter(({ operation }) => operation === 'CloudControl:ListResources') };
    }

    const one = { ResourceDescriptions: [{ Identifier: 'a' }] };

    it('asks for a bounded number of types, the same each time, some of every service, and says what it left out', async () => {
      const script = { 'CloudControl:ListResources': () => one };
      const { rows, asked } = await readMany(script);
      expect(asked).toHaveLength(120);
      expect(rows).toHaveLength(160);
      const counted = rows.filter(({ resources }) => resources === 1);
      expect(counted).toHaveLength(120);
      expect(new Set(counted.map((row) => row.service)).size).toBe(40);
      const others = rows.filter(({ resources }) => resources !== 1);
      expect(
        new Set(others.map(({ resources, source, reason }) => JSON.stringify([resources, source, reason]))),
      ).toEqual(
        new Set([
          JSON.stringify([
            null,
            'not-read',
            'Cloud Control: not asked, since it was asked 120 times for other types of this place; Resource Explorer shows all types in a few calls',
          ]),
        ]),
      );
      expect((await readMany(script)).rows).toEqual(rows);
    });

    it('counts pages as calls', async () => {
      const page = (from: number) => ({
        ResourceDescriptions: [{ Identifier: `${from}` }],
        NextToken: String(from + 1),
      });
      const { rows, asked } = await readMany({
        'CloudControl:ListResources': ({ NextToken = '0' }: Paged) => page(Number(NextToken)),
      });
      expect(asked).toHaveLength(120);
      expect(rows).toHaveLength(160);
      expect(new Set(rows.map(({ resources }) => resources))).toEqual(new Set([null]));
    });

    it('believes a refusal of Cloud Control itself, and is read all the same where tags are', async () => {
      const { rows, asked } = await readMany({
        'CloudControl:ListResources': () => {
          throw denied('User: x is not authorized to perform: cloudformation:ListResources because of x');
        },
      });
      expect(asked.length).toBeLessThanOrEqual(5);
      expect(rows).toHaveLength(160);
      expect(new Set(rows.map(({ source, reason }) => `${source} ${reason}`))).toEqual(
        new Set(['not-read Cloud Control: denied']),
      );
    });

    it.each([
      new Refusal('GeneralServiceException', 'User is not authorized to perform sqs:ListQueues'),
      denied('User: x is not authorized to perform: sqs:ListQueues because of x'),
    ])('goes on where the service below refused: $code', async (refusal) => {
      const { asked, rows } = await readMany({
        'CloudControl:ListResources': ({ TypeName }: { TypeName: string }) => {
          if (TypeName.endsWith('::A')) throw refusal;
          return one;
        },
      });
      expect(asked).toHaveLength(120);
      expect(rows.filter(({ reason }) => reason === 'Cloud Control: denied')).toHaveLength(40);
      expect(rows.filter(({ resources }) => resources === 1)).toHaveLength(80);
    });
  });

  it('is denied, not empty, where every source refuses, and names every permission', async () => {
    const failure = await read({}, ['disk', 'queue']).catch((error: unknown) =>
      readFailureOf(error, inventory.reads),
    );
    expect(failure).toMatchObject({
      state: 'denied',
      missingPermissions: actionsOf(inventory.reads),
    });
    expect(actionsOf(inventory.reads)).toEqual(
      expect.arrayContaining(['cloudformation:ListResources', 'tag:GetResources']),
    );
    await expect(read({}, ['tax'])).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('names the one permission that is missing where the other sources are not there', async () => {
    const refusal = denied('User: x is not authorized to perform: tag:GetResources because of x');
    const script: Script = {
      ...noView,
      'Resource Groups Tagging API:GetResources': () => {
        throw refusal;
      },
    };
    const failure = await read(script, ['tax']).catch((error: unknown) =>
      readFailureOf(error, inventory.reads),
    );
    expect(failure).toMatchObject({ state: 'denied', missingPermissions: ['tag:GetResources'] });
  });

  it('is read where one source answers at all', async () => {
    const { rows } = await read(cloudControl({ 'AWS::EC2::Volume': 4 }), ['disk']);
    expect(rows).toMatchObject([{ resources: 4, source: 'cloud-control' }]);
  });

  it.each([
    ['Resource Explorer', 'Resource Explorer 2:GetDefaultView', {}],
    ['the tagging API', 'Resource Groups Tagging API:GetResources', noView],
    ['Cloud Control', 'CloudControl:ListResources', { ...noView, ...tagging([]) }],
  ])('ends as throttled where %s throttles: another source would hide it', async (_, operation, before) => {
    const throttled = () => {
      throw new Refusal('ThrottlingException', 'Rate exceeded', 429);
    };
    await expect(read({ ...before, [operation]: throttled }, ['disk'])).rejects.toMatchObject({
      name: 'ThrottlingException',
    });
  });

  it('keeps what the catalogue does not know, and leaves out what is not asked for', async () => {
    const odd = {
      ...volume('x'),
      Arn: 'arn:aws:new:::<b>',
      ResourceType: '<b>|',
      CfnResourceType: undefined,
    };
    const { rows } = await read(
      explorer([
        volume('1'),
        odd,
        { ...volume('2'), Arn: queueArn('q'), CfnResourceType: 'AWS::SQS::Queue' },
      ]),
      ['disk'],
    );
    expect(rows.map(({ service, resourceType, resources }) => [service, resourceType, resources])).toEqual([
      [null, '<b>|', 1],
      ['disk', 'AWS::EC2::Volume', 1],
    ]);
  });

  it.each([
    ['disk', 'eu-central-1', [['new', 1]]],
    ['edge', 'eu-central-1', [['new', 1]]],
  ])('counts what the catalogue does not know in one place only: %s', async (wanted, region, expected) => {
    const unknown = [`arn:aws:new:${region}:${ACCOUNT}:a`, 'arn:aws:new::111122223333:b'];
    const script = { ...noView, ...tagging(unknown), ...cloudControl({}) };
    const { rows } = await read(script, [wanted], region);
    expect(
      rows.filter(({ service: id }) => id === null).map((row) => [row.resourceType, row.resources]),
    ).toEqual(expected);
  });

  it('does not look type by type for a service whose charges another one explains', async () => {
    const shown = { ...volume('1'), Arn: 'arn:aws:sns:eu-central-1:1:a', CfnResourceType: 'AWS::SNS::Topic' };
    const wanted = ['shared-a', 'shared-b', 'queue'];
    const script = { ...explorer([shown]), ...cloudControl({ 'AWS::SQS::Queue': 1, 'AWS::B::B': 2 }) };
    const { rows } = await read(script, wanted);
    expect(rows).toMatchObject([
      { service: 'shared-a', resources: 1, source: 'resource-explorer' },
      {
        service: 'shared-b',
        resources: null,
        source: 'not-read',
        reason:
          'Resource Explorer shows none; the charges named Shared may be those of the services it shows',
      },
      { service: 'queue', resources: 1, source: 'cloud-control' },
      { service: 'queue', source: 'cannot-be-listed' },
    ]);
    // The tagging API does not know what never had a tag, so nothing follows from its silence.
    const tagged = { ...script, ...noView, ...tagging(['arn:aws:sns:eu-central-1:1:a']) };
    expect((await read(tagged, wanted)).rows).toContainEqual({
      service: 'shared-b',
      resourceType: 'AWS::B::B',
      resources: 2,
      source: 'cloud-control',
      reason: null,
    });
  });

  describe('where Resource Explorer tells which types it shows', () => {
    const supported = (...types: readonly object[]): Script => ({
      'Resource Explorer 2:ListSupportedResourceTypes': () => ({ ResourceTypes: types }),
    });
    const of = (ResourceType: string, ...CFNResourceTypes: readonly string[]) => ({
      ResourceType,
      CFNResourceTypes,
    });

    it('takes its silence about them for none, and asks Cloud Control for the others alone', async () => {
      const script = {
        ...explorer([]),
        ...supported(of('ec2:volume', 'AWS::EC2::Volume'), of('sqs:policy', 'AWS::SQS::QueuePolicy')),
        ...cloudControl({ 'AWS::SQS::Queue': 2 }),
      };
      const { rows, calls } = await read(script, ['disk', 'queue']);
      expect(rows.map((row) => [row.service, row.resourceType, row.resources, row.source])).toEqual([
        ['disk', '*', 0, 'resource-explorer'],
        ['queue', 'AWS::SQS::Queue', 2, 'cloud-control'],
        ['queue', '*', 0, 'resource-explorer'],
      ]);
      expect(rows[0]?.reason).toBe('none of the 1 types that Resource Explorer shows');
      expect(calls.filter(({ operation }) => operation === 'CloudControl:ListResources')).toHaveLength(1);
    });

    it('says so in one row where Cloud Control finds none of the others either', async () => {
      const script = {
        ...explorer([]),
        ...supported(of('sqs:policy', 'AWS::SQS::QueuePolicy')),
        ...cloudControl({ 'AWS::SQS::Queue': 0 }),
      };
      expect((await read(script, ['queue'])).rows).toEqual([
        {
          service: 'queue',
          resourceType: '*',
          resources: 0,
          source: 'resource-explorer',
          reason:
            'none of the 1 types that Resource Explorer shows and of the 1 types that Cloud Control lists',
        },
      ]);
    });

    it('knows a type that CloudFormation does not have by its own name', async () => {
      const { rows } = await read({ ...explorer([]), ...supported(of('ec2:volume')) }, ['tax']);
      expect(rows).toMatchObject([{ service: 'tax', resources: null, source: 'cannot-be-listed' }]);
      const network = {
        ...explorer([]),
        ...supported(
          of('elasticloadbalancing:loadbalancer/net'),
          of('elasticloadbalancing:loadbalancer/app'),
        ),
      };
      await using aws = await startScriptedAws(network);
      const counted = await rowsOf(inventory, contextFor(aws.url, { services: ['elb-network'] }));
      expect(counted).toMatchObject([{ service: 'elb-network', resourceType: '*', resources: 0 }]);
    });

    it('has none of a service whose charges another one explains, where every type of it is shown', async () => {
      const topic = {
        ...volume('1'),
        Arn: 'arn:aws:sns:eu-central-1:1:a',
        CfnResourceType: 'AWS::SNS::Topic',
      };
      const script = { ...explorer([topic]), ...supported(of('b:b', 'AWS::B::B')) };
      expect((await read(script, ['shared-a', 'shared-b'])).rows).toMatchObject([
        { service: 'shared-a', resources: 1 },
        { service: 'shared-b', resources: 0, source: 'resource-explorer' },
      ]);
    });

    it('does not ask for them where a resource of each service is shown, or where it is not used', async () => {
      const asked = async (script: Script, wanted: readonly string[]) =>
        (await read(script, wanted)).calls.filter(({ operation }) =>
          operation.endsWith('SupportedResourceTypes'),
        );
      const all = supported(of('ec2:volume', 'AWS::EC2::Volume'));
      expect(await asked({ ...explorer([volume('1')]), ...all }, ['disk'])).toEqual([]);
      const tagged = { ...noView, ...tagging([]), ...all, ...cloudControl({ 'AWS::EC2::Volume': 1 }) };
      expect(await asked(tagged, ['disk'])).toEqual([]);
    });

    it('ends as throttled where that is throttled', async () => {
      const throttled = () => {
        throw new Refusal('ThrottlingException', 'Rate exceeded', 429);
      };
      const script = { ...explorer([]), 'Resource Explorer 2:ListSupportedResourceTypes': throttled };
      await expect(read(script, ['disk'])).rejects.toMatchObject({ name: 'ThrottlingException' });
    });
  });

  it('goes on where a source wants to be asked in another way', async () => {
    const script: Script = {
      ...explorer([]),
      'Resource Explorer 2:ListResources': () => {
        throw new Refusal('ValidationException', 'x');
      },
      ...tagging([queueArn('a')]),
    };
    expect((await read(script, ['queue'])).rows).toMatchObject([
      { resources: 1, source: 'tagging-api', reason: `${LIMITS}; Resource Explorer: ValidationException` },
    ]);
  });

  it.each([
    ['app', 'elb-application'],
    ['net', 'elb-network'],
    ['gwy', 'elb-gateway'],
  ])('tells a load balancer of kind %s by its ARN, from either broad source', async (kind, id) => {
    const arn = `arn:aws:elasticloadbalancing:eu-central-1:${ACCOUNT}:loadbalancer/${kind}/shop/50dc6c495c0c9188`;
    const explored = {
      ...volume('1'),
      Arn: arn,
      ResourceType: `elasticloadbalancing:loadbalancer/${kind}`,
      CfnResourceType: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    };
    for (const script of [explorer([explored]), { ...noView, ...tagging([arn]) }]) {
      await using aws = await startScriptedAws(script);
      const rows = await rowsOf(inventory, contextFor(aws.url, { services: [id] }));
      expect(rows).toMatchObject([{ service: id, resources: 1 }]);
    }
  });

  it('looks for what the catalogue does not know where the bill names nothing else', async () => {
    const { rows } = await read(
      explorer([
        volume('1'),
        {
          Arn: `arn:aws:newthing:eu-central-1:${ACCOUNT}:widget/1`,
          OwningAccountId: ACCOUNT,
          Region: 'eu-central-1',
          ResourceType: 'newthing:widget',
        },
      ]),
      [],
    );

    expect(rows).toMatchObject([{ service: null, resourceType: 'newthing:widget', resources: 1 }]);
  });

  it('knows the catalogue through its own loader', async () => {
    await using aws = await startScriptedAws(explorer([volume('1')]));
    const rows = await rowsOf(inventory, contextFor(aws.url, { services: ['ebs'] }));
    expect(rows).toMatchObject([{ service: 'ebs', resourceType: 'AWS::EC2::Volume', resources: 1 }]);
  });
});

describe('a source that is not there', () => {
  it.each([
    ['has no address', Object.assign(new Error('x'), { code: 'ENOTFOUND' }), 'X: not in this region'],
    [
      'has no index',
      Object.assign(new Error('x'), { name: 'ResourceNotFoundException' }),
      'X: ResourceNotFoundException',
    ],
    ['refuses', Object.assign(new Error('x'), { name: 'UnauthorizedException' }), 'X: denied'],
  ])('%s', (_, error, reason) => {
    expect(unusable(error, 'X')).toEqual({ state: 'unusable', reason, error });
  });

  it.each([
    new Error('socket hang up'),
    Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    'text',
    null,
  ])('is not one where the call failed: %s', (error) => {
    expect(unusable(error, 'X')).toBeNull();
  });
});

describe('arnType', () => {
  it.each([
    ['arn:aws:ec2:eu-central-1:111122223333:volume/vol-1', 'ec2:volume'],
    ['arn:aws:rds:eu-central-1:111122223333:db:main', 'rds:db'],
    ['arn:aws:sqs:eu-central-1:111122223333:queue', 'sqs'],
    ['arn:aws:s3:::bucket', 's3'],
    ['arn:aws:apigateway:eu-central-1::/restapis/a', 'apigateway:restapis'],
    ['no arn', ''],
  ])('%s is %s', (arn, type) => {
    expect(arnType(arn)).toBe(type);
  });
});
