import { CLOUD_CONTROL_PERMISSIONS } from '../src/platform/aws/cloud-control-permissions.ts';
import { type Feature, type Grant, IAM_ACTIONS } from '../src/platform/aws/iam-actions.ts';
import { managedPolicies } from './managed-policies.ts';

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: { readonly StringLike: Readonly<Record<string, string>> };
}

interface Purpose {
  /** The role that needs it. */
  readonly role: 'tenant' | 'account' | 'publish' | 'narrate';
  readonly why: string;
}

const PURPOSES: Readonly<Record<Feature, Purpose>> = {
  costs: { role: 'tenant', why: 'the bill: Cost Explorer, or an export in S3' },
  'sign-in': { role: 'tenant', why: 'the role in each account' },
  organization: { role: 'tenant', why: 'accounts found through Organizations instead of being listed' },
  parameters: { role: 'tenant', why: 'settings kept in Parameter Store' },
  store: { role: 'tenant', why: 'runs remembered in an S3 bucket' },
  cleanup: {
    role: 'tenant',
    why: '`spendlog runs cleanup` on a store in S3; lifecycle rules of the bucket do without',
  },
  telemetry: { role: 'tenant', why: 'figures of each run in CloudWatch (telemetry.metricsLogGroup)' },
  inventory: { role: 'account', why: 'what there is of each service, and the regions that are enabled' },
  utilisation: { role: 'account', why: 'how much of it is used' },
  checks: { role: 'account', why: 'what the checks judge' },
  mail: { role: 'publish', why: 'mail by Amazon SES (`email:`)' },
  topic: { role: 'publish', why: 'a topic of Amazon SNS (`sns:`)' },
  bedrock: { role: 'narrate', why: 'narratives by a model of Amazon Bedrock (`narrative.writer`)' },
  qbusiness: { role: 'narrate', why: 'narratives by Amazon Q Business (`narrative.writer`)' },
};

/** What reading calls, as a policy in statements by feature; leave out those that are not used. */
export function iamPolicy(): PolicyDocument {
  return policyOf([...featuresOf('tenant'), ...featuresOf('account')]);
}

/** What publishing needs: the store, and the channels in AWS. */
export function publishPolicy(): PolicyDocument {
  return policyOf(['store', ...featuresOf('publish')]);
}

/** What narrating needs: the store, and the one model that writes. */
export function narratePolicy(): PolicyDocument {
  return policyOf(['store', ...featuresOf('narrate')]);
}

/** The same in documents that fit into managed policies, by file name: those of the tenant role, and those of the account role. */
export function policyParts(): ReadonlyMap<string, PolicyDocument> {
  const parts = (['tenant', 'account'] as const).flatMap((role) => {
    const documents = managedPolicies(featuresOf(role).flatMap(statementsOf));
    return documents.map((document, index): [string, PolicyDocument] => [
      `iam-policy-${role}${documents.length === 1 ? '' : `-${index + 1}`}.json`,
      document,
    ]);
  });
  return new Map(parts);
}

/** What Cloud Control needs besides, for types that neither Resource Explorer nor the tagging API shows. */
export function cloudControlPolicy(): PolicyDocument {
  const byService = Map.groupBy(
    new Set(Object.values(CLOUD_CONTROL_PERMISSIONS).flatMap((actions) => actions.split(' '))),
    (action) => action.slice(0, action.indexOf(':')),
  );
  const Statement = [...byService]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, actions]) => allow(`List${pascal(service)}`, actions, ['*']));
  return { Version: '2012-10-17', Statement };
}

/** Paths below the root and their texts. */
export function iamPolicyFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/iam-policy.json', json(iamPolicy())],
    ...[...policyParts()].map(([name, part]) => [`docs/${name}`, json(part)] as const),
    ['docs/iam-policy-cloud-control.json', json(cloudControlPolicy())],
    ['docs/iam-policy-publish.json', json(publishPolicy())],
    ['docs/iam-policy-narrate.json', json(narratePolicy())],
    ['docs/iam-policy.md', page()],
  ]);
}

/** Features that some operation needs, in the order people meet them. */
function features(): readonly Feature[] {
  const used = new Set(Object.values(IAM_ACTIONS).flatMap((grants) => grants.map(({ feature }) => feature)));
  return isFeatures(Object.keys(PURPOSES)).filter((feature) => used.has(feature));
}

function featuresOf(role: Purpose['role']): readonly Feature[] {
  return features().filter((feature) => PURPOSES[feature].role === role);
}

function policyOf(wanted: readonly Feature[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: wanted.flatMap(statementsOf) };
}

function isFeatures(names: readonly string[]): readonly Feature[] {
  return names.filter((name): name is Feature => name in PURPOSES);
}

/** One statement for each set of resources and what is asked of them, under one condition. */
function statementsOf(feature: Feature): readonly Statement[] {
  const grants = Object.values(IAM_ACTIONS)
    .flat()
    .filter((grant) => grant.feature === feature && grant.actions.length > 0);
  const alike = Map.groupBy(grants, (grant) => JSON.stringify([grant.resources, conditionOf(grant)]));
  return [...alike.values()].map((same, index) => ({
    ...allow(
      `${pascal(feature)}${index === 0 ? '' : index + 1}`,
      same.flatMap(({ actions }) => actions),
      same[0]?.resources ?? [],
    ),
    ...conditionOf(same[0]),
  }));
}

function conditionOf(grant: Grant | undefined): Pick<Statement, 'Condition'> {
  const { prefix, through } = grant ?? {};
  const like = {
    ...(prefix === undefined ? {} : { 's3:prefix': prefix }),
    ...(through === undefined ? {} : { 'bedrock:InferenceProfileArn': through }),
  };
  return Object.keys(like).length === 0 ? {} : { Condition: { StringLike: like } };
}

function allow(Sid: string, actions: readonly string[], resources: readonly string[]): Statement {
  const [only, ...more] = resources;
  const Resource = only !== undefined && more.length === 0 ? only : resources;
  return { Sid, Effect: 'Allow', Action: [...new Set(actions)].sort(), Resource };
}

/** Sids hold letters and digits only. */
function pascal(name: string): string {
  return name.replace(/(?:^|-)(?<first>[a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

function json(document: PolicyDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function page(): string {
  const rows = features().flatMap((feature) =>
    statementsOf(feature).map(({ Sid, Action }) => {
      const { role, why } = PURPOSES[feature];
      return `| \`${Sid}\` | ${role} | ${why} | ${Action.map((action) => `\`${action}\``).join(', ')} |`;
    }),
  );
  return `<!-- Generated by npm run generate from src/platform/aws/iam-actions.ts. -->

# Permissions

[\`iam-policy.json\`](iam-policy.json) allows what Spendlog calls and nothing else. It changes nothing but the objects of its
own store, where that lies in S3. Leave out the statements whose feature you do not use, and put your own names where the capitals stand.
\`TENANT\` is the id of the tenant whose role it is: what other tenants have in the same bucket stays out of its reach.
A store that is encrypted by S3 itself needs no key.

[\`iam-policy-publish.json\`](iam-policy-publish.json) is for the role of the job that publishes, where the store lies in S3, mail goes
through Amazon SES or a topic of Amazon SNS is told: it reads nothing but the store. \`SENDER\` is the verified domain or address that mail comes from; in the sandbox
of SES the addresses it goes to must be allowed as well. A topic that is encrypted with a key of your own needs \`kms:GenerateDataKey\`
and \`kms:Decrypt\` on it. Where one job does everything, its role carries these statements too.

[\`iam-policy-narrate.json\`](iam-policy-narrate.json) is for the role of the job that narrates, where a model of AWS writes
([narrative models](narrative-models.md)): it reaches the store and the one model. \`INFERENCE-PROFILE\` is \`inference-profile/\` or
\`application-inference-profile/\` with the id of the profile, \`MODEL-ID\` the model behind it: that may be asked through the profile
alone. Leave out the statements of the service you do not use, and that of the guardrail where you have none. The template asks nobody.

The *tenant role* is the one that GitHub's token, or your machine, assumes. The *account role* (\`ACCOUNT-ROLE\`) has the same
name in every account and trusts the tenant role. Where one account is looked at, one role carries all statements.

A role holds the whole as an inline policy (10,240 characters). A managed policy holds 6,144: for those the same statements
are in ${[...policyParts().keys()].map((name) => `[\`${name}\`](${name})`).join(', ')}, by role.

| Statement | Role | What it is for | Actions |
| --- | --- | --- | --- |
${rows.join('\n')}

\`sts:AssumeRoleWithWebIdentity\` and \`sts:GetCallerIdentity\` need no statement: the first is decided by the trust policy of the
tenant role, the second is always allowed.

Cloud Control lists resources on your behalf, with the permissions of each service. [\`iam-policy-cloud-control.json\`](iam-policy-cloud-control.json)
holds them, one statement a service: take those of the services you want counted where Resource Explorer is not set up (all of
them are more than one managed policy may hold), or attach AWS's managed policy \`ViewOnlyAccess\`. A type that may not be listed is
reported as denied, with the action that is missing.

A read that is denied is shown in the report with the missing permission; it never counts as "nothing found".
`;
}
