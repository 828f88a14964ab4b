import { type Trail, trails } from '../../src/datasets/cloudtrail/trails.ts';
import { type KmsKey, kmsKeys } from '../../src/datasets/kms/keys.ts';
import { hostedZones } from '../../src/datasets/route53/hosted-zones.ts';
import { type Secret, secrets } from '../../src/datasets/secrets-manager/secrets.ts';
import { taggableResources } from '../../src/datasets/tagging/taggable-resources.ts';
import { SHOP_ACCOUNT } from '../accounts.ts';
import { decoy, type PlantedResource, type PlantedTruth, rowOf, wasteOf } from './planted.ts';

const HOME = { accountId: SHOP_ACCOUNT, region: 'us-east-1', metrics: [] } as const;

const secretArn = (name: string) => `arn:aws:secretsmanager:us-east-1:${SHOP_ACCOUNT}:secret:${name}-e57a7e`;
const trailArn = (name: string) => `arn:aws:cloudtrail:us-east-1:${SHOP_ACCOUNT}:trail/${name}`;

function secret(name: string, truth: PlantedTruth, row: Partial<Secret> = {}): PlantedResource {
  const planted: Secret = {
    secretArn: secretArn(name),
    name,
    owningService: null,
    primaryRegion: null,
    rotates: false,
    createdAt: '2025-02-01T00:00:00.000Z',
    changedAt: '2025-02-01T00:00:00.000Z',
    accessedAt: '2026-03-01T00:00:00.000Z',
    deletedAt: null,
    tags: { team: 'storefront' },
    ...row,
  };
  return {
    ...HOME,
    billedAs: secretArn(name),
    rows: [rowOf(secrets, planted)],
    charges: planted.deletedAt === null ? [{ sku: 'secrets-months', quantity: 1 }] : [],
    truth,
  };
}

function key(id: string, truth: PlantedTruth, row: Partial<KmsKey> = {}): PlantedResource {
  const planted: KmsKey = {
    keyId: id,
    described: 'read',
    manager: 'CUSTOMER',
    state: 'Enabled',
    createdAt: '2025-02-01T00:00:00.000Z',
    usage: 'read',
    usedAt: '2026-02-01T00:00:00.000Z',
    countedSince: '2025-06-01T00:00:00.000Z',
    ...row,
  };
  return {
    ...HOME,
    billedAs: `arn:aws:kms:us-east-1:${SHOP_ACCOUNT}:key/${id}`,
    rows: [rowOf(kmsKeys, planted)],
    charges:
      planted.manager === 'CUSTOMER' && planted.state === 'Enabled' ? [{ sku: 'kms-keys', quantity: 1 }] : [],
    truth,
  };
}

function trail(name: string, truth: PlantedTruth, paid: boolean, row: Partial<Trail>): PlantedResource {
  return {
    ...HOME,
    billedAs: trailArn(name),
    rows: [
      rowOf(trails, {
        trailArn: trailArn(name),
        name,
        homeRegion: 'us-east-1',
        everyRegion: false,
        everyAccount: false,
        bucket: 'estate-trails',
        status: 'read',
        records: true,
        stoppedAt: null,
        selectors: 'read',
        managementEvents: 'all',
        wholeDataTypes: [],
        ...row,
      }),
    ],
    charges: paid ? [{ sku: 'cloudtrail-events', quantity: 200_000 }] : [],
    truth,
  };
}

function zone(
  id: string,
  records: number,
  truth: PlantedTruth,
  linkedService: string | null = null,
): PlantedResource {
  return {
    ...HOME,
    billedAs: `arn:aws:route53:::hostedzone/${id}`,
    rows: [
      rowOf(hostedZones, {
        hostedZoneId: id,
        name: `${id.toLowerCase()}.example.`,
        isPrivate: false,
        records,
        linkedService,
      }),
    ],
    charges: [{ sku: 'hosted-zones', quantity: 1 }],
    truth,
  };
}

/** A queue, which costs nothing by itself: who it belongs to is what is asked. */
function queue(name: string, tags: number, truthOf: (arn: string) => PlantedTruth): PlantedResource {
  const resourceArn = `arn:aws:sqs:us-east-1:${SHOP_ACCOUNT}:${name}`;
  return {
    ...HOME,
    billedAs: resourceArn,
    rows: [rowOf(taggableResources, { resourceArn, kind: 'sqs:queue', tags, ownedByStack: false })],
    charges: [],
    truth: truthOf(resourceArn),
  };
}

const [OLD, USED, GOING, AWS_OWN] = [
  '0e57a7e0-0000-4000-8000-000000000001',
  '0e57a7e0-0000-4000-8000-000000000002',
  '0e57a7e0-0000-4000-8000-000000000003',
  '0e57a7e0-0000-4000-8000-000000000004',
];

export const plantedManagement: readonly PlantedResource[] = [
  secret('estate/smtp', wasteOf('secrets-unused', 'idle', secretArn('estate/smtp'), [])),
  secret('estate/api', decoy('read yesterday'), { accessedAt: '2026-11-19T00:00:00.000Z' }),
  secret('estate/master', decoy('RDS keeps it, and deletes it'), { owningService: 'rds' }),
  secret('estate/gone', decoy('on its way out, and free'), { deletedAt: '2026-11-24T00:00:00.000Z' }),
  key(OLD, wasteOf('kms-unused-key', 'idle', OLD, [])),
  key(USED, decoy('used last week'), { usedAt: '2026-11-12T00:00:00.000Z' }),
  key(GOING, decoy('on its way out, and free'), { state: 'PendingDeletion' }),
  key(AWS_OWN, decoy('of AWS, and free'), {
    manager: 'AWS',
    usage: 'not-asked',
    usedAt: null,
    countedSince: null,
  }),
  trail('estate-first', decoy('the first copy of management events is free'), false, { everyRegion: true }),
  trail(
    'estate-second',
    wasteOf('cloudtrail-duplicate', 'rightsize', trailArn('estate-second'), []),
    true,
    {},
  ),
  trail('estate-data', decoy('it records data events, which no other trail does'), false, {
    managementEvents: 'none',
  }),
  queue('estate-nobody', 0, (arn) => wasteOf('gov-resource-untagged', 'hygiene', arn, null)),
  queue('estate-somebody', 2, () => decoy('it is tagged')),
  zone('Z0E57A7E0000000001', 2, wasteOf('route53-unused-zone', 'idle', 'Z0E57A7E0000000001', [])),
  zone('Z0E57A7E0000000002', 31, decoy('it has records')),
  zone('Z0E57A7E0000000003', 2, decoy('Cloud Map keeps it'), 'servicediscovery.amazonaws.com'),
];
