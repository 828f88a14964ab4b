import { advisors } from './check-actions/advisors.ts';
import { compute } from './check-actions/compute.ts';
import { databases } from './check-actions/databases.ts';
import { management } from './check-actions/management.ts';
import { network } from './check-actions/network.ts';

/** What a permission is for; a policy can be put together from those that are used. */
export type Feature =
  | 'costs'
  | 'sign-in'
  | 'organization'
  | 'parameters'
  | 'inventory'
  | 'utilisation'
  | 'checks'
  | 'store'
  | 'cleanup'
  | 'telemetry'
  | 'mail'
  | 'topic'
  | 'bedrock'
  | 'qbusiness';

/** Actions on resources, for one feature. No actions: AWS asks for no permission. */
export interface Grant {
  readonly feature: Feature;
  readonly actions: readonly string[];
  /** ARNs, with names in capitals for what only the reader knows. */
  readonly resources: readonly string[];
  /** Holds for listings of a bucket: what their prefix must be like. */
  readonly prefix?: string;
  /** Holds for models: the inference profile through which alone they may be asked. */
  readonly through?: string;
}

const EVERYTHING: readonly string[] = ['*'];
const EXPORT_BUCKET = ['arn:aws:s3:::EXPORT-BUCKET'];
const EXPORT_OBJECTS = ['arn:aws:s3:::EXPORT-BUCKET/EXPORT-PREFIX/*'];
const STORE_BUCKET = ['arn:aws:s3:::STORE-BUCKET'];
/** Of one tenant: roles of others have no way to them. */
const STORE_PREFIX = 'STORE-PREFIX/tenants/TENANT/*';
const STORE_OBJECTS = [`arn:aws:s3:::STORE-BUCKET/${STORE_PREFIX}`];
const METRICS_LOG_GROUP = ['arn:aws:logs:*:ACCOUNT-ID:log-group:METRICS-LOG-GROUP:*'];
const SENDER = ['arn:aws:ses:*:ACCOUNT-ID:identity/SENDER'];
const TOPIC = ['arn:aws:sns:*:ACCOUNT-ID:TOPIC-NAME'];
/** One, of AWS or of one's own: `inference-profile/…` or `application-inference-profile/…`. */
const PROFILE = 'arn:aws:bedrock:*:ACCOUNT-ID:INFERENCE-PROFILE';
/** In every region that the profile may send a request to. */
const MODEL = ['arn:aws:bedrock:*::foundation-model/MODEL-ID'];
const GUARDRAIL = ['arn:aws:bedrock:*:ACCOUNT-ID:guardrail/GUARDRAIL-ID'];
const APPLICATION = ['arn:aws:qbusiness:*:ACCOUNT-ID:application/APPLICATION-ID'];
const STORE_KEY = ['arn:aws:kms:*:ACCOUNT-ID:key/STORE-KEY-ID'];

const grant = (feature: Feature, action: string, resources = EVERYTHING): Grant => ({
  feature,
  actions: [action],
  resources,
});

const unasked = (feature: Feature): Grant => ({ feature, actions: [], resources: [] });

/** One grant for all that an operation needs. */
function forChecks(
  operations: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly Grant[]>> {
  return Object.fromEntries(
    Object.entries(operations).map(([operation, actions]) => [
      operation,
      [{ feature: 'checks', actions, resources: EVERYTHING }],
    ]),
  );
}

/**
 * Every operation of AWS that is called, spelled as the journal and the datasets spell it (service id and
 * operation of the API model), with what it needs. Policies and the permissions named in reports come from here.
 */
export const IAM_ACTIONS: Readonly<Record<string, readonly Grant[]>> = {
  ...forChecks({ ...advisors, ...compute, ...databases, ...management, ...network }),
  'Bedrock Runtime:Converse': [
    grant('bedrock', 'bedrock:InvokeModel', [PROFILE]),
    { ...grant('bedrock', 'bedrock:InvokeModel', MODEL), through: PROFILE },
    grant('bedrock', 'bedrock:ApplyGuardrail', GUARDRAIL),
  ],
  'CloudControl:ListResources': [grant('inventory', 'cloudformation:ListResources')],
  'CloudWatch Logs:CreateLogStream': [grant('telemetry', 'logs:CreateLogStream', METRICS_LOG_GROUP)],
  'CloudWatch Logs:DescribeLogGroups': [grant('checks', 'logs:DescribeLogGroups')],
  'CloudWatch Logs:PutLogEvents': [grant('telemetry', 'logs:PutLogEvents', METRICS_LOG_GROUP)],
  'CloudWatch:GetMetricData': [
    grant('utilisation', 'cloudwatch:GetMetricData'),
    grant('checks', 'cloudwatch:GetMetricData'),
  ],
  'CloudWatch:ListMetrics': [
    grant('utilisation', 'cloudwatch:ListMetrics'),
    grant('checks', 'cloudwatch:ListMetrics'),
  ],
  'Cost Explorer:GetCostAndUsage': [grant('costs', 'ce:GetCostAndUsage')],
  'EC2:DescribeAddresses': [grant('checks', 'ec2:DescribeAddresses')],
  'EC2:DescribeNatGateways': [grant('checks', 'ec2:DescribeNatGateways')],
  'EC2:DescribeRegions': [grant('inventory', 'ec2:DescribeRegions')],
  'EC2:DescribeVolumes': [grant('checks', 'ec2:DescribeVolumes')],
  'Organizations:ListAccounts': [grant('organization', 'organizations:ListAccounts')],
  'Organizations:ListAccountsForParent': [grant('organization', 'organizations:ListAccountsForParent')],
  'Organizations:ListOrganizationalUnitsForParent': [
    grant('organization', 'organizations:ListOrganizationalUnitsForParent'),
  ],
  'Pricing:GetProducts': [grant('costs', 'pricing:GetProducts')],
  'QBusiness:ChatSync': [grant('qbusiness', 'qbusiness:ChatSync', APPLICATION)],
  'Resource Explorer 2:GetDefaultView': [grant('inventory', 'resource-explorer-2:GetDefaultView')],
  'Resource Explorer 2:GetView': [grant('inventory', 'resource-explorer-2:GetView')],
  // Of one permission with Search; a condition key of it tells the operations apart.
  'Resource Explorer 2:ListResources': [grant('inventory', 'resource-explorer-2:Search')],
  'Resource Explorer 2:ListSupportedResourceTypes': [
    grant('inventory', 'resource-explorer-2:ListSupportedResourceTypes'),
  ],
  'Resource Groups Tagging API:GetResources': [
    grant('inventory', 'tag:GetResources'),
    grant('checks', 'tag:GetResources'),
  ],
  'S3:DeleteObject': [grant('cleanup', 's3:DeleteObject', STORE_OBJECTS)],
  'S3:GetObject': [
    grant('costs', 's3:GetObject', EXPORT_OBJECTS),
    grant('store', 's3:GetObject', STORE_OBJECTS),
    grant('store', 'kms:Decrypt', STORE_KEY),
  ],
  'S3:HeadObject': [grant('costs', 's3:GetObject', EXPORT_OBJECTS)],
  'S3:ListObjectsV2': [
    grant('costs', 's3:ListBucket', EXPORT_BUCKET),
    // For an object that is not there S3 says so only to whom this allows to list its key.
    { ...grant('store', 's3:ListBucket', STORE_BUCKET), prefix: STORE_PREFIX },
  ],
  'S3:PutObject': [
    grant('store', 's3:PutObject', STORE_OBJECTS),
    grant('store', 'kms:GenerateDataKey', STORE_KEY),
  ],
  'SESv2:SendEmail': [
    grant('mail', 'ses:SendEmail', SENDER),
    // Of the same operation, where it is given the mail as MIME.
    grant('mail', 'ses:SendRawEmail', SENDER),
  ],
  'SNS:Publish': [grant('topic', 'sns:Publish', TOPIC)],
  'SSM:GetParameters': [
    grant('parameters', 'ssm:GetParameters', ['arn:aws:ssm:*:ACCOUNT-ID:parameter/PARAMETER-PATH/*']),
  ],
  'STS:AssumeRole': [grant('sign-in', 'sts:AssumeRole', ['arn:aws:iam::*:role/ACCOUNT-ROLE'])],
  // The role's trust policy decides, not a policy of the caller.
  'STS:AssumeRoleWithWebIdentity': [unasked('sign-in')],
  'STS:GetCallerIdentity': [unasked('sign-in')],
};

/** Actions without which these operations are denied, ascending. Those of an operation that is not in the table are not known. */
export function actionsOf(operations: readonly string[]): readonly string[] {
  const actions = operations
    .flatMap((operation) => IAM_ACTIONS[operation] ?? [])
    .flatMap((each) => each.actions);
  return [...new Set(actions)].sort();
}

/** Holds the operations that were called against the table, both ways. */
export function compareJournal(operations: Iterable<string>): {
  /** Called, and not in the table: no policy allows it. */
  readonly missing: readonly string[];
  /** In the table, and not called: the policy allows more than is needed. */
  readonly unused: readonly string[];
} {
  const called = new Set(operations);
  const listed = new Set(Object.keys(IAM_ACTIONS));
  return {
    missing: [...called.difference(listed)].sort(),
    unused: [...listed.difference(called)].sort(),
  };
}
