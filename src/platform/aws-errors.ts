import { SpendlogError } from '../core/errors.ts';
import { property } from './property.ts';

/** What was being done when a call to AWS failed. */
export interface AwsCall {
  /** As people call it, e.g. `Cost Explorer`. */
  readonly service: string;
  /** What could not be read, in our own words, or a bucket the user named. */
  readonly subject: string;
  /** IAM actions without which the call is denied. */
  readonly actions: readonly string[];
}

/** The parts of an SDK error that decide what it means; every one may be missing. */
export interface AwsErrorFacts {
  readonly name: string;
  readonly message: string;
  readonly status: number | null;
  readonly attempts: number;
}

export function awsErrorFacts(error: unknown): AwsErrorFacts {
  const metadata = property(error, '$metadata');
  const status = property(metadata, 'httpStatusCode');
  const attempts = property(metadata, 'attempts');
  return {
    name: text(property(error, 'name')),
    message: text(property(error, 'message')),
    status: typeof status === 'number' ? status : null,
    attempts: typeof attempts === 'number' ? attempts : 1,
  };
}

/** Says what failed and what to do. The SDK's own message stays in `cause`: it may carry ARNs and account ids. */
export function toSpendlogError(error: unknown, call: AwsCall): SpendlogError {
  if (error instanceof SpendlogError) return error;
  const facts = awsErrorFacts(error);
  const options = { cause: error };
  if (isMissingCredentials(facts)) return missingCredentials(call, options);
  if (isExpired(facts)) return expired(call, options);
  if (isDenied(facts)) return denied(call, options);
  if (THROTTLED.has(facts.name) || facts.status === 429) return throttled(call, facts, options);
  return unavailable(call, facts, options);
}

const THROTTLED: ReadonlySet<string> = new Set([
  'LimitExceededException',
  'RequestLimitExceeded',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
]);

export function isDenied({ name, status }: AwsErrorFacts): boolean {
  return (
    status === 403 || /^(AccessDenied|AccessDeniedException|Forbidden|UnauthorizedOperation)$/.test(name)
  );
}

function isMissingCredentials({ name }: AwsErrorFacts): boolean {
  return name === 'CredentialsProviderError' || name === 'TokenProviderError';
}

function isExpired({ name }: AwsErrorFacts): boolean {
  return /^(ExpiredToken|ExpiredTokenException|RequestExpired|InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidSignatureException)$/.test(
    name,
  );
}

interface Options {
  readonly cause: unknown;
}

function missingCredentials({ service }: AwsCall, options: Options): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `There are no AWS credentials to read ${service} with.`,
    'Sign in (`aws sso login` on your machine; OIDC in GitHub Actions, with `permissions: { id-token: write }` and a role as docs/sign-in.md shows), or read an export with --costs <path>, or see the sample with --sample.',
    options,
  );
}

function expired({ service }: AwsCall, options: Options): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `AWS did not accept the credentials for ${service}: they are expired or not valid.`,
    'Sign in again (`aws sso login`, or a new OIDC session in GitHub Actions), and check the clock of this machine.',
    options,
  );
}

function denied({ service, subject, actions }: AwsCall, options: Options): SpendlogError {
  return new SpendlogError(
    'AWS_ACCESS_DENIED',
    `AWS denied reading ${subject} from ${service}.`,
    `Allow ${actions.join(', ')} for the role or user that is signed in; a service control policy can deny it as well.`,
    { ...options, missingPermissions: actions.map(actionAlone) },
  );
}

/** Without the words on when it is needed. */
function actionAlone(action: string): string {
  return action.replace(/ .*$/s, '');
}

function throttled({ service }: AwsCall, { attempts }: AwsErrorFacts, options: Options): SpendlogError {
  return new SpendlogError(
    'AWS_THROTTLED',
    `${service} refused ${attempts} attempts because too many requests were made in a short time.`,
    'Another program may be asking as well. Run again in a few minutes; what was read is kept.',
    options,
  );
}

function unavailable(
  { service, subject }: AwsCall,
  { name, status }: AwsErrorFacts,
  options: Options,
): SpendlogError {
  const what = name === '' ? 'an unknown error' : plain(name);
  return new SpendlogError(
    'AWS_UNAVAILABLE',
    `Reading ${subject} from ${service} failed with ${what}${status === null ? '' : ` (HTTP ${status})`}.`,
    'Check the network and proxy settings, then run again; what was read is kept.',
    options,
  );
}

/** Error names come from the network: only what a name may hold is shown. */
function plain(name: string): string {
  return name.replace(/[^A-Za-z0-9_.]/g, '').slice(0, 80);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
