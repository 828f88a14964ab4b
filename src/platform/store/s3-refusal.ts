import { isSpendlogError, SpendlogError } from '../../core/errors.ts';
import { isExpiredName, isThrottledName, isUnavailableName } from '../aws/error-names.ts';
import { type AwsErrorFacts, awsErrorFacts, isDenied } from '../aws-errors.ts';

export interface S3Place {
  readonly bucket: string;
  readonly kmsKeyId: string | null;
  readonly bucketOwner: string | null;
}

/** What S3 said no with, so that somebody can act on it. Its own message stays in `cause`: it carries ARNs. */
export function s3Refusal(error: unknown, place: S3Place): SpendlogError {
  const facts = factsOf(error);
  const [message, hint] = explained(facts, place);
  return new SpendlogError('STORE_UNAVAILABLE', message, hint, { cause: error });
}

/** Another writer of the same key was under way: the answer is known in a moment. */
export function isConflict(error: unknown): boolean {
  const { name, status } = factsOf(error);
  return status === 409 || name === 'ConditionalRequestConflict';
}

export function isTaken(error: unknown): boolean {
  const { name, status } = factsOf(error);
  return status === 412 || name === 'PreconditionFailed';
}

export function isThrottled(error: unknown): boolean {
  const { name, status } = factsOf(error);
  return isThrottledName(name) || status === 503 || status === 429;
}

/** The body of an answer ended early or was not what its checksum says. */
export class BrokenBody extends Error {
  override readonly name = 'BrokenBody' as const;
}

/** Whether the error came from S3 or the way to it; any other is a mistake of the program, or says itself what it is: a sign-in that was refused. */
export function isAboutS3(error: unknown): boolean {
  if (isSpendlogError(error)) return false;
  const { name, status } = factsOf(error);
  return status !== null || NO_CREDENTIALS.has(name) || isUnsure(error);
}

/** Whether the request may have been carried out although no answer says so. A name says more than a status: S3 may put any error into a 200. */
export function isUnsure(error: unknown): boolean {
  const { name, status } = factsOf(error);
  if (NO_CREDENTIALS.has(name)) return false;
  return isLost(error) || isUnavailableName(name) || (status !== null && status >= 500);
}

/** The status of an answer that broke off says nothing: who sent it, and why, was in the part that is missing. */
function factsOf(error: unknown): AwsErrorFacts {
  const facts = awsErrorFacts(error);
  if (!isLost(error)) return facts;
  return { ...facts, name: connectionCodeOf(error) ?? facts.name, status: null };
}

function isLost(error: unknown): boolean {
  if (error instanceof BrokenBody) return true;
  return error instanceof Error && (LOST.has(error.name) || connectionCodeOf(error) !== null);
}

/** Node's own name of what happened to a connection. */
function connectionCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

const NO_CREDENTIALS: ReadonlySet<string> = new Set(['CredentialsProviderError', 'TokenProviderError']);

/** The SDK's deadlines, and ours. */
const LOST: ReadonlySet<string> = new Set(['TimeoutError', 'AbortError']);

function explained(facts: AwsErrorFacts, place: S3Place): readonly [message: string, hint: string] {
  const { name, message, status } = facts;
  const bucket = JSON.stringify(place.bucket);
  if (NO_CREDENTIALS.has(name))
    return [`There are no AWS credentials for the store in the bucket ${bucket}.`, SIGN_IN];
  if (isExpiredName(name) || /^Invalid(AccessKeyId|Token)$/.test(name))
    return [`AWS did not accept the credentials for the store in the bucket ${bucket}.`, SIGN_IN];
  if (name === 'NoSuchBucket' || status === 404)
    return [
      `The bucket ${bucket} of the store does not exist.`,
      'Create it, or correct store in spendlog.yml.',
    ];
  if (name.startsWith('KMS.') || /\bkms:/i.test(message)) return encrypted(bucket, place);
  if (isDenied(facts)) return denied(bucket, place);
  if (status === 301 || status === 307 || name === 'AuthorizationHeaderMalformed')
    return [
      `The bucket ${bucket} of the store lies in another region.`,
      'Set store.region in spendlog.yml to the region of the bucket.',
    ];
  if (isThrottledName(name) || status === 503)
    return [
      `S3 refused requests to the bucket ${bucket} for want of capacity, again and again.`,
      'Run again in a few minutes: what was stored is kept.',
    ];
  const what = name.replace(/[^A-Za-z0-9_.]/g, '').slice(0, 80) || 'an unknown error';
  return [
    `The store in the bucket ${bucket} failed with ${what}${status === null ? '' : ` (HTTP ${status})`}.`,
    'Check the network and proxy settings, then run again: what was stored is kept.',
  ];
}

const SIGN_IN =
  'Sign in again (`aws sso login`, or OIDC in GitHub Actions), and check the clock of this machine.';

function encrypted(bucket: string, { kmsKeyId }: S3Place): readonly [string, string] {
  return [
    `The KMS key of the bucket ${bucket} cannot be used.`,
    `Allow kms:GenerateDataKey and kms:Decrypt on ${kmsKeyId === null ? "the bucket's key" : 'the key under store.kmsKeyId'} for the role that is signed in, in the key's own policy as well, and see that the key is enabled and in the region of the bucket.`,
  ];
}

function denied(bucket: string, { bucketOwner }: S3Place): readonly [string, string] {
  const other =
    bucketOwner === null
      ? ''
      : ' A bucket that belongs to another account than store.bucketOwner says is denied as well.';
  return [
    `AWS denied the store in the bucket ${bucket}.`,
    `Allow s3:GetObject, s3:PutObject and s3:ListBucket on the bucket and prefix for the role that is signed in; the bucket's policy or a service control policy can deny them as well.${other}`,
  ];
}
