import { SpendlogError } from '../../core/errors.ts';
import { redacted } from '../../core/redact.ts';

export interface RoleArn {
  readonly partition: string;
  readonly account: string;
  /** With its path. */
  readonly name: string;
}

const ROLE = /^arn:(?<partition>aws[a-z-]*):iam::(?<account>\d{12}):role\/(?<name>[\w+=,.@/-]+)$/;

/** @throws SpendlogError INPUT_INVALID */
export function parseRoleArn(arn: string): RoleArn {
  const { partition, account, name } = ROLE.exec(arn)?.groups ?? {};
  if (partition && account && name) return { partition, account, name };
  throw new SpendlogError(
    'INPUT_INVALID',
    `${JSON.stringify(redacted(arn).slice(0, 200))} is not the ARN of a role.`,
    'Write it as arn:aws:iam::<account id>:role/<name>, as the IAM console shows it.',
  );
}

export function roleArn({ partition, account, name }: RoleArn): string {
  return `arn:${partition}:iam::${account}:role/${name}`;
}

/** A region of the partition whose STS can be asked where nobody named one. */
export function homeRegion(partition: string): string {
  if (partition === 'aws-cn') return 'cn-north-1';
  return partition === 'aws-us-gov' ? 'us-gov-west-1' : 'us-east-1';
}

const MAX_SESSION_NAME = 64;

/** Session names appear in CloudTrail. What AWS does not allow in them becomes `-`; the start, which tells most, is kept. */
export function sessionName(wanted: string): string {
  const allowed = wanted.replace(/[^A-Za-z0-9_+=,.@-]+/g, '-').slice(0, MAX_SESSION_NAME);
  return allowed.length >= 2 ? allowed : `spendlog-${allowed}`;
}
