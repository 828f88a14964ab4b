import { SpendlogError } from '../../core/errors.ts';
import { redacted } from '../../core/redact.ts';
import { type AwsErrorFacts, awsErrorFacts, toSpendlogError } from '../aws-errors.ts';
import { isDeniedName } from './error-names.ts';
import { type Claims, claimLines, subjectForms } from './id-token-claims.ts';
import { isTransient } from './transient.ts';

const CALL = { service: 'AWS STS', subject: 'who is signed in', actions: ['sts:AssumeRole'] };
const ISSUER = 'token.actions.githubusercontent.com';

/** Why a web identity got no session: what the token said beside what the trust policy of the role must say. */
export function webIdentityRefused(error: unknown, role: string, claims: Claims): SpendlogError {
  if (error instanceof SpendlogError) return error;
  const facts = awsErrorFacts(error);
  if (!isRefusal(error, facts)) return toSpendlogError(error, CALL);
  const seen = claimLines(claims);
  const lines = [
    `AWS refused to let this workflow sign in as ${redacted(role)} (${reason(facts)}).`,
    'The token of this job says:',
    ...(seen.length > 0 ? seen : ['nothing that could be read']).map((line) => `  ${line}`),
    ...trustLines(claims),
  ];
  return new SpendlogError('SIGN_IN_REFUSED', lines.join('\n'), hintFor(facts), { cause: error });
}

/** Why a role, assumed with credentials that are at hand or of another role, gave no session. */
export function roleRefused(error: unknown, role: string, externalId: string | null): SpendlogError {
  const external =
    externalId === null
      ? ', and set externalId where it asks for one'
      : ' with the external id of the tenant';
  return assumingRefused(
    error,
    role,
    `Allow sts:AssumeRole on it to who is signed in, name that role in its trust policy${external}; docs/sign-in.md shows both.`,
  );
}

/** Why the role of one account gave no session: a hole in the coverage, not the end of the run. */
export function accountRoleRefused(error: unknown, role: string): SpendlogError {
  return assumingRefused(
    error,
    role,
    'Create the role in that account, let it trust the role of the tenant, and allow sts:AssumeRole on it.',
  );
}

function assumingRefused(error: unknown, role: string, hint: string): SpendlogError {
  if (error instanceof SpendlogError) return error;
  const facts = awsErrorFacts(error);
  if (!isRefusal(error, facts)) return toSpendlogError(error, CALL);
  const message = `AWS refused to assume the role ${redacted(role)} (${reason(facts)}).`;
  return new SpendlogError('SIGN_IN_REFUSED', message, hint, { cause: error });
}

/** A definite no of STS itself: not an outage, nor the page of a proxy, nor keys that have expired. */
function isRefusal(error: unknown, { name }: AwsErrorFacts): boolean {
  if (isTransient(error)) return false;
  return isDeniedName(name) || /^(InvalidIdentityToken|IDPRejectedClaim|ValidationError)/.test(name);
}

/** The trust policy, as conditions to copy: by ids that survive a renaming, or by the subject in both its forms. */
function trustLines(claims: Claims): readonly string[] {
  const issuer = claims.iss?.replace(/^https:\/\//, '') ?? ISSUER;
  const equals = (name: string, value: string) => `  ${issuer}:${name} = ${value}`;
  const ids = [
    ...(claims.repository_id ? [equals('repository_id', claims.repository_id)] : []),
    ...(claims.job_workflow_ref ? [equals('job_workflow_ref', claims.job_workflow_ref)] : []),
    ...(claims.environment ? [equals('environment', claims.environment)] : []),
  ];
  const subjects = subjectForms(claims) ?? (claims.sub ? [claims.sub] : []);
  const instead = `or, instead of these ids, ${subjects.length > 1 ? 'one of both forms of the subject' : 'the subject'}:`;
  return [
    `The trust policy of the role must name the provider ${issuer} and say (StringEquals):`,
    equals('aud', claims.aud ?? 'sts.amazonaws.com'),
    ...ids,
    ...(ids.length > 0 && subjects.length > 0 ? [instead] : []),
    ...subjects.map((subject) => equals('sub', subject)),
  ];
}

function reason({ name, message }: AwsErrorFacts): string {
  const known = [
    [/audience/i, 'the audience of the token is not one that the provider accepts'],
    [/No OpenIDConnect provider/i, 'the account of the role has no OIDC provider for GitHub'],
    [/MaxSessionDuration/i, 'the duration asked for is longer than the role allows'],
  ] as const;
  const found = known.find(([words]) => words.test(message))?.[1];
  return found ?? name.replace(/[^A-Za-z0-9_.]/g, '').slice(0, 80);
}

function hintFor({ message }: AwsErrorFacts): string {
  if (/MaxSessionDuration/i.test(message))
    return 'Lower role-duration-seconds, or raise the maximum session duration of the role.';
  if (/No OpenIDConnect provider/i.test(message))
    return 'Create the provider in that account as docs/sign-in.md shows, and check the account id of the role.';
  return 'Compare the two lists above with the trust policy of the role; docs/sign-in.md has a policy to copy.';
}
