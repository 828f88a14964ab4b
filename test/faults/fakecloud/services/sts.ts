import {
  AssumeRole$,
  type AssumeRoleRequest,
  type AssumeRoleResponse,
  AssumeRoleWithWebIdentity$,
  type AssumeRoleWithWebIdentityRequest,
  type AssumeRoleWithWebIdentityResponse,
  GetCallerIdentity$,
  type GetCallerIdentityRequest,
  type GetCallerIdentityResponse,
} from '@aws-sdk/client-sts';
import { accountOf } from '../../world.ts';
import { type Call, type Operation, operation, Refusal } from '../operation.ts';
import type { Session } from '../sessions.ts';
import { claimsOf } from '../web-identity.ts';

/** Whether a role's trust policy accepts the claims of a web identity. */
export type Trust = (claims: Readonly<Record<string, unknown>>, roleArn: string) => boolean;

/** Chained sessions live an hour at most. */
const CHAINED_SECONDS = 3600;

export function stsOperations(trusts: Trust): readonly Operation[] {
  return [
    operation<AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse>(
      AssumeRoleWithWebIdentity$,
      (input, call) => {
        const { RoleArn = '', RoleSessionName = '', WebIdentityToken = '', DurationSeconds = 3600 } = input;
        if (!trusts(claimsOf(WebIdentityToken), RoleArn)) throw refused('AssumeRoleWithWebIdentity');
        checkDuration(DurationSeconds, 43_200);
        const session = openSession(RoleArn, RoleSessionName, DurationSeconds, call);
        return { ...answerOf(session, RoleSessionName), Audience: 'sts.amazonaws.com' };
      },
    ),
    operation<AssumeRoleRequest, AssumeRoleResponse>(AssumeRole$, (input, call) => {
      const { RoleArn = '', RoleSessionName = '', DurationSeconds = 3600, ExternalId } = input;
      const role = roleOf(RoleArn, call);
      if (role?.externalId !== undefined && role.externalId !== ExternalId)
        throw refused('AssumeRole', RoleArn);
      if (call.session?.assumed && DurationSeconds > CHAINED_SECONDS)
        throw new Refusal(
          'ValidationError',
          'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
        );
      checkDuration(DurationSeconds, 43_200);
      return answerOf(openSession(RoleArn, RoleSessionName, DurationSeconds, call), RoleSessionName);
    }),
    operation<GetCallerIdentityRequest, GetCallerIdentityResponse>(GetCallerIdentity$, (_, { session }) => {
      if (!session)
        throw new Refusal('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
      return { Account: session.account, Arn: session.arn, UserId: `AROAEXAMPLE:${session.account}` };
    }),
  ];
}

function openSession(roleArn: string, name: string, seconds: number, call: Call): Session {
  const { account, role } = partsOf(roleArn);
  if (!/^[\w+=,.@-]{2,64}$/.test(name))
    throw new Refusal('ValidationError', "Value at 'roleSessionName' failed to satisfy constraint");
  if (!accountOf(call.world, account)) throw refused('AssumeRole', roleArn);
  const owner = roleOf(roleArn, call)?.sessionAccount ?? account;
  return call.sessions.open(owner, `arn:aws:sts::${owner}:assumed-role/${role}/${name}`, seconds);
}

function answerOf(session: Session, name: string): AssumeRoleResponse {
  return {
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: session.expiresAt,
    },
    AssumedRoleUser: { AssumedRoleId: `AROAEXAMPLE:${name}`, Arn: session.arn },
    PackedPolicySize: 1,
  };
}

function partsOf(roleArn: string): { readonly account: string; readonly role: string } {
  const found = /^arn:aws:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(roleArn);
  if (!found) throw new Refusal('ValidationError', `${roleArn} is invalid`);
  return { account: found[1] ?? '', role: found[2] ?? '' };
}

function roleOf(roleArn: string, { world }: Call) {
  const { account, role } = partsOf(roleArn);
  return accountOf(world, account)?.roles[role];
}

function checkDuration(seconds: number, most: number): void {
  if (seconds < 900 || seconds > most)
    throw new Refusal(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
}

function refused(action: string, resource?: string): Refusal {
  const on = resource === undefined ? '' : ` on resource: ${resource}`;
  return new Refusal('AccessDenied', `Not authorized to perform sts:${action}${on}`, 403);
}
