import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { AllocateAddressCommand, CreateVolumeCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  ListRootsCommand,
  MoveAccountCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { organisationBill } from './organisation-bill.ts';

const REGIONS = ['us-east-1', 'eu-west-1'] as const;
const BUCKET = 'spendlog-system';

/** One tenant of the organisation with what was put into its accounts. */
export interface TenantWorld {
  readonly id: string;
  readonly payer: string;
  /** In every name this tenant owns, and in no other's. */
  readonly sentinel: string;
  readonly unit: string;
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  /** Resources that the checks must find, by check. */
  readonly mustFind: Readonly<Record<string, readonly string[]>>;
}

export interface World {
  readonly bucket: string;
  readonly tenants: readonly TenantWorld[];
  /** spendlog.yml for all of it. */
  readonly config: string;
}

/** Two tenants, each with a payer, an organizational unit and three accounts, resources in two regions, and a bill in S3. */
export async function buildOrganisation(url: string): Promise<World> {
  const state = new S3Client({ ...client(url), forcePathStyle: true });
  await state.send(new CreateBucketCommand({ Bucket: BUCKET }));
  const tenants = [
    await buildTenant(url, state, { id: 'acme', payer: '111111111111', sentinel: 'quokka' }),
    await buildTenant(url, state, { id: 'globex', payer: '999999999999', sentinel: 'axolotl' }),
  ];
  return { bucket: BUCKET, tenants, config: configOf(tenants) };
}

interface Seed {
  readonly id: string;
  readonly payer: string;
  readonly sentinel: string;
}

async function buildTenant(url: string, state: S3Client, seed: Seed): Promise<TenantWorld> {
  const payer = await assume(url, seed.payer);
  await new SSMClient({ ...client(url), credentials: payer }).send(
    new PutParameterCommand({
      Name: `/spendlog/${seed.id}/external-id`,
      Type: 'SecureString',
      Value: `${seed.sentinel}-external`,
    }),
  );
  const { unit, accounts } = await buildAccounts(url, payer, seed);
  const found: Record<string, readonly string[]> = {};
  for (const account of accounts)
    for (const region of REGIONS)
      for (const [check, ids] of Object.entries(await fillAccount(url, account, region, seed.sentinel)))
        found[check] = [...(found[check] ?? []), ...ids];
  const bill = organisationBill({ ...seed, accounts, regions: REGIONS });
  await state.send(new PutObjectCommand({ Bucket: BUCKET, Key: `bills/${seed.id}/focus.csv`, Body: bill }));
  return { ...seed, unit, accounts, regions: REGIONS, mustFind: found };
}

async function buildAccounts(url: string, credentials: Keys, { id, sentinel }: Seed) {
  const organizations = new OrganizationsClient({ ...client(url), credentials });
  await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  const root = (await organizations.send(new ListRootsCommand({}))).Roots?.[0]?.Id;
  const made = await organizations.send(new CreateOrganizationalUnitCommand({ ParentId: root, Name: id }));
  const unit = required(made.OrganizationalUnit?.Id);
  const accounts: string[] = [];
  for (const name of ['production', 'staging', 'data']) {
    const created = await organizations.send(
      new CreateAccountCommand({
        AccountName: `${sentinel}-${name}`,
        Email: `${sentinel}-${name}@example.com`,
      }),
    );
    const account = required(created.CreateAccountStatus?.AccountId);
    const move = { AccountId: account, SourceParentId: root, DestinationParentId: unit };
    await organizations.send(new MoveAccountCommand(move));
    accounts.push(account);
  }
  return { unit, accounts };
}

/** An unattached gp2 volume, an unassociated address, and two log groups of which one keeps its events for ever. */
async function fillAccount(url: string, account: string, region: string, sentinel: string) {
  const own = { ...client(url), region, credentials: await assume(url, account) };
  const ec2 = new EC2Client(own);
  const logs = new CloudWatchLogsClient(own);
  const volume = await ec2.send(
    new CreateVolumeCommand({ AvailabilityZone: `${region}a`, Size: 40, VolumeType: 'gp2' }),
  );
  const address = await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
  const [forever, kept] = [`/${sentinel}/forever-${account}-${region}`, `/${sentinel}/kept`];
  for (const logGroupName of [forever, kept]) await logs.send(new CreateLogGroupCommand({ logGroupName }));
  await logs.send(new PutRetentionPolicyCommand({ logGroupName: kept, retentionInDays: 30 }));
  return {
    'ebs-gp2-volumes': [required(volume.VolumeId)],
    'vpc-unassociated-elastic-ips': [required(address.AllocationId)],
    'logs-log-groups-without-retention': [forever],
  };
}

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** moto has an account come into being when a role of it is assumed. */
async function assume(url: string, account: string): Promise<Keys> {
  const role = { RoleArn: `arn:aws:iam::${account}:role/builder`, RoleSessionName: 'builder' };
  const { Credentials } = await new STSClient(client(url)).send(new AssumeRoleCommand(role));
  return {
    accessKeyId: required(Credentials?.AccessKeyId),
    secretAccessKey: required(Credentials?.SecretAccessKey),
    sessionToken: required(Credentials?.SessionToken),
  };
}

/** Keys that mean nothing: moto asks for some. */
function client(url: string) {
  return {
    region: 'us-east-1',
    endpoint: url,
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  };
}

function required(value: string | undefined): string {
  if (value === undefined) throw new TypeError('moto left out a value');
  return value;
}

function configOf(tenants: readonly TenantWorld[]): string {
  return [
    `store: s3://${BUCKET}/state`,
    'collect:',
    '  targetMinutes: 1',
    'tenants:',
    ...tenants.flatMap(({ id, payer, unit }) => [
      `  - id: ${id}`,
      `    role: arn:aws:iam::${payer}:role/SpendlogHub`,
      '    accountRole: SpendlogReader',
      `    externalId: ssm:/spendlog/${id}/external-id`,
      '    organization:',
      `      include: ['${unit}']`,
      '    sharedAudience: true',
      '    costs:',
      `      exports: ['s3://${BUCKET}/bills/${id}/focus.csv']`,
    ]),
    '',
  ].join('\n');
}
