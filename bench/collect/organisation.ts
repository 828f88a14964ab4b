import type { PresenceTriple } from '../../src/core/presence.ts';
import type { TenantAccount } from '../../src/core/tenant.ts';

/** Twenty-five services, as catalogue ids: those of the checks and others that many organisations have. */
export const SERVICES = [
  'api-gateway',
  'backup',
  'redshift',
  'cloudwatch',
  'dynamodb',
  'ebs',
  'ec2',
  'ecr',
  'ecs',
  'efs',
  'eks',
  'elasticache',
  'elb-application',
  'eventbridge',
  'glue',
  'kinesis-data-streams',
  'kms',
  'lambda',
  'rds',
  's3',
  'secrets-manager',
  'sns',
  'sqs',
  'step-functions',
  'vpc',
] as const;

export const REGIONS = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
] as const;

/** Share of the accounts' regions in which money is spent. */
const SPENT = 0.15;

export interface Organisation {
  readonly accounts: readonly TenantAccount[];
  readonly triples: readonly PresenceTriple[];
}

/** Accounts × regions of which every seventh or so has spend, in all the services; the same each time. */
export function organisation(accounts: number, billNames: readonly string[]): Organisation {
  const all = Array.from({ length: accounts }, (_, n) => ({
    id: String(100_000_000_000 + n),
    name: `account ${n}`,
  }));
  const triples = all.flatMap(({ id }, n) =>
    REGIONS.filter(
      (_, r) => (n * REGIONS.length + r) * SPENT - Math.floor((n * REGIONS.length + r) * SPENT) < SPENT,
    ).flatMap((regionId) => billNames.map((serviceName) => ({ subAccountId: id, regionId, serviceName }))),
  );
  return { accounts: all, triples };
}
