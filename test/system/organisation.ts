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
import { fillAccount, type MustFind } from './account-resources.ts';
import { assume, type Keys, motoClient, required } from './moto-clients.ts';
import { organisationBill } from './organisation-bill.ts';

const REGIONS = ['us-east-1', 'eu-west-1'] as const;
const BUCKET = 'spendlog-system';

/** Of all that belongs to accounts in units that are left out. */
const LEFT_OUT = 'wombat';

/** One tenant of the organisation with what was put into its accounts. */
export interface TenantWorld {
  readonly id: string;
  readonly payer: string;
  /** In every name this tenant owns, and in no other's. */
  readonly sentinel: string;
  readonly externalId: string;
  readonly unit: string;
  readonly accounts: readonly string[];
  /** An account below a unit that is excluded, full and on the bill. */
  readonly leftOut: { readonly unit: string; readonly account: string; readonly sentinel: string };
  readonly regions: readonly string[];
  readonly mustFind: MustFind;
}

export interface World {
  readonly bucket: string;
  readonly tenants: readonly TenantWorld[];
  /** spendlog.yml for all of it. */
  readonly config: string;
}

/** Two tenants, each with a payer, an organizational unit and three accounts, resources in two regions, and a bill in S3. */
export async function buildOrganisation(url: string): Promise<World> {
  const state = new S3Client({ ...motoClient(url), forcePathStyle: true });
  await state.send(new CreateBucketCommand({ Bucket: BUCKET }));
  const tenants = [
    await buildTenant(url, state, { id: 'acme', payer: '518263947064', sentinel: 'quokka' }),
    await buildTenant(url, state, { id: 'globex', payer: '407313862905', sentinel: 'axolotl' }),
  ];
  return { bucket: BUCKET, tenants, config: configOf(tenants) };
}

interface Seed {
  readonly id: string;
  readonly payer: string;
  readonly sentinel: string;
}

async function buildTenant(url: string, state: S3Client, seed: Seed): Promise<TenantWorld> {
  const { id, payer, sentinel } = seed;
  const keys = await assume(url, payer);
  const externalId = `${sentinel}-external`;
  await new SSMClient(motoClient(url, keys)).send(
    new PutParameterCommand({ Name: `/spendlog/${id}/external-id`, Type: 'SecureString', Value: externalId }),
  );
  const { unit, accounts, excluded } = await buildAccounts(url, keys, seed);
  const leftOut = { ...excluded, sentinel: LEFT_OUT };
  const mustFind = await fillAccounts(url, accounts, sentinel);
  await fillAccounts(url, [leftOut.account], LEFT_OUT);
  const billed = [
    ...accounts.map((account, index) => ({ account, name: `${sentinel}-${index}` })),
    { account: leftOut.account, name: LEFT_OUT },
  ];
  const bill = organisationBill({ payer, billed, regions: REGIONS });
  await state.send(new PutObjectCommand({ Bucket: BUCKET, Key: `bills/${id}/focus.csv`, Body: bill }));
  return { ...seed, externalId, unit, accounts, leftOut, regions: REGIONS, mustFind };
}

async function fillAccounts(url: string, accounts: readonly string[], sentinel: string): Promise<MustFind> {
  const found: Record<string, readonly string[]> = {};
  for (const account of accounts)
    for (const region of REGIONS)
      for (const [check, ids] of Object.entries(await fillAccount(url, { account, region, sentinel })))
        found[check] = [...(found[check] ?? []), ...ids];
  return found;
}

/** A unit with three accounts, and one below it with a fourth. */
async function buildAccounts(url: string, credentials: Keys, { id, sentinel }: Seed) {
  const organizations = new OrganizationsClient(motoClient(url, credentials));
  await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  const root = required((await organizations.send(new ListRootsCommand({}))).Roots?.[0]?.Id);
  const unit = await makeUnit(organizations, root, id);
  const sandbox = await makeUnit(organizations, unit, 'sandbox');
  const accounts: string[] = [];
  for (const name of ['production', 'staging', 'data'])
    accounts.push(await makeAccount(organizations, root, unit, `${sentinel}-${name}`));
  const account = await makeAccount(organizations, root, sandbox, LEFT_OUT);
  return { unit, accounts, excluded: { unit: sandbox, account } };
}

async function makeUnit(organizations: OrganizationsClient, ParentId: string, Name: string): Promise<string> {
  const made = await organizations.send(new CreateOrganizationalUnitCommand({ ParentId, Name }));
  return required(made.OrganizationalUnit?.Id);
}

async function makeAccount(
  organizations: OrganizationsClient,
  root: string,
  unit: string,
  AccountName: string,
): Promise<string> {
  const email = `${AccountName}@example.com`;
  const made = await organizations.send(new CreateAccountCommand({ AccountName, Email: email }));
  const AccountId = required(made.CreateAccountStatus?.AccountId);
  const move = { AccountId, SourceParentId: root, DestinationParentId: unit };
  await organizations.send(new MoveAccountCommand(move));
  return AccountId;
}

function configOf(tenants: readonly TenantWorld[]): string {
  return [
    `store: s3://${BUCKET}/state`,
    // moto has no inventory and no advisors, and knows not every operation.
    'coverage:',
    '  failBelow: 0.5',
    'collect:',
    '  targetMinutes: 1',
    // Fewer than the services of an account, so that there are several jobs.
    '  batchSize: 5',
    'tenants:',
    ...tenants.flatMap(({ id, payer, unit, leftOut }) => [
      `  - id: ${id}`,
      `    role: arn:aws:iam::${payer}:role/SpendlogHub`,
      '    accountRole: SpendlogReader',
      `    externalId: ssm:/spendlog/${id}/external-id`,
      '    organization:',
      `      include: ['${unit}']`,
      `      exclude: ['${leftOut.unit}']`,
      '    sharedAudience: true',
      '    costs:',
      `      exports: ['s3://${BUCKET}/bills/${id}/focus.csv']`,
    ]),
    '',
  ].join('\n');
}
