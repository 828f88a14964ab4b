import { z } from 'zod';
import { TENANT_ID } from '../core/tenant.ts';
import { budgets } from './budget.ts';
import { tenantCosts } from './costs.ts';
import { email } from './email.ts';
import { git } from './git.ts';
import { issues } from './issues.ts';
import { setting } from './parameter.ts';
import { distinct, name } from './scalars.ts';
import { slack } from './slack.ts';
import { sns } from './sns.ts';
import { webhook } from './webhook.ts';

/** Lower case only, so no two ids differ by case alone; nothing that means something in a path, a URL or a store key. */
export const tenantId = z
  .string({ error: 'Expected 2 to 63 of a-z, 0-9 and -' })
  .regex(TENANT_ID, 'Expected 2 to 63 of a-z, 0-9 and -, not beginning with -');

const accountNumber = setting(/\d{12}/, 'an account id of 12 digits in quotes');
const account = z.union([
  accountNumber,
  z.strictObject({
    id: accountNumber.describe('Twelve digits, in quotes.'),
    name: name.exactOptional().describe('What the report calls it; absent: the id.'),
  }),
]);

const unit = setting(
  /(?:r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})/,
  'the id of an organizational unit (ou-…) or root (r-…)',
);
const unitOrAccount = setting(
  /(?:\d{12}|r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})/,
  'the id of an organizational unit (ou-…) or of an account',
);

const organization = z.strictObject({
  include: z
    .array(unit)
    .default([])
    .describe('Organizational units (or roots) whose accounts belong to it, with all below. Empty: all.'),
  exclude: z.array(unitOrAccount).default([]).describe('Organizational units and accounts that do not.'),
});

const region = setting(/[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}/, 'a region such as eu-central-1');
const repository = z
  .string()
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/,
    'Expected a repository written owner/name',
  );

/** What can be said of a tenant beside its id; all of it can differ by environment. */
const tenantFields = {
  name: name.exactOptional().describe('What the report calls it; absent: the id.'),
  role: setting(/arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}/, 'the ARN of a role')
    .exactOptional()
    .describe(
      'ARN of the role that sees the bill and the organization. Absent: `role-to-assume`, else the credentials at hand.',
    ),
  accountRole: setting(/(?:[\w+=,.@-]{1,64}\/){0,8}[\w+=,.@-]{1,64}/, 'the name of a role')
    .exactOptional()
    .describe(
      'Name of the role assumed in each account. Absent: only the account signed in to is looked at.',
    ),
  externalId: setting(/[\w+=,.@:/-]{2,1224}/, 'an external id')
    .exactOptional()
    .describe('External id that the trust policies of these roles ask for.'),
  accounts: z
    .array(account)
    .min(1)
    .exactOptional()
    .describe('Accounts that belong to it: ids in quotes, or maps of id and name.'),
  organization: organization
    .exactOptional()
    .describe('Instead of `accounts`: ask AWS Organizations. `{}` is the whole organization.'),
  regions: z
    .array(region)
    .min(1)
    .exactOptional()
    .describe('Only these regions, and what is global; absent: wherever money is spent.'),
  costs: tenantCosts
    .exactOptional()
    .describe('Where its bill is read; what is absent holds as in the `costs` of the file.'),
  budgets: budgets.exactOptional().describe('Its budgets; absent, with one tenant: those of the file.'),
  owners: z.array(name).exactOptional().describe('Who answers for it: GitHub teams or people.'),
  slaHours: z
    .number()
    .positive()
    .max(240)
    .exactOptional()
    .describe('Hours after the end of a day when its cost should have been reported; absent: no promise.'),
  git: git.exactOptional(),
  issues: issues.exactOptional(),
  slack: slack.exactOptional(),
  email: email.exactOptional(),
  sns: sns.exactOptional(),
  webhook: webhook.exactOptional(),
  active: z.boolean().exactOptional().describe('`false`: no runs; what is there stays. Absent: `true`.'),
  repository: repository
    .exactOptional()
    .describe(
      'The one repository its reports may lie in, `owner/name`: it is refused in the workflows of any other, and nothing is sent there from elsewhere. Absent: the one that runs.',
    ),
  sharedAudience: z
    .boolean()
    .exactOptional()
    .describe('Whether its reports may lie in one repository with those of other tenants. Absent: `false`.'),
};

const tenant = z
  .strictObject({
    id: tenantId.describe('Names it in folders, the store and on the command line; never changes.'),
    ...tenantFields,
  })
  .refine(({ accounts, organization }) => (accounts === undefined) !== (organization === undefined), {
    message: 'Name its accounts with either accounts or organization',
    path: ['accounts'],
  })
  .refine(({ accounts = [] }) => new Set(accounts.map(accountIdOf)).size === accounts.length, {
    message: 'One account is there twice',
    path: ['accounts'],
  });

export const tenants = z.array(tenant).refine(distinct('id'), 'Two tenants have one id');

export type TenantConfig = z.output<typeof tenant>;

export function accountIdOf(account: string | { readonly id: string }): string {
  return typeof account === 'string' ? account : account.id;
}
