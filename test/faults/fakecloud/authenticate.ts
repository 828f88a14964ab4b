import { accountOf, type World } from '../world.ts';
import type { Decision } from './fault.ts';
import type { Asked } from './identify.ts';
import { expiredKey, skewedClock, unknownKey } from './protocols.ts';
import type { ReadRequest } from './read-request.ts';
import type { Sessions } from './sessions.ts';

const SKEW_ALLOWED_MS = 5 * 60_000;

/** Refuses whoever is not known here and now. The signature itself is not computed again. */
export function authenticate(asked: Asked, decision: Decision, world: World, sessions: Sessions): void {
  const { service, session, facts, request } = asked;
  if (facts.operation === 'AssumeRoleWithWebIdentity' && !request.scope) return;
  if (isSkewed(request, decision.skewMinutes)) throw skewedClock(service);
  if (!session) throw unknownKey(service);
  if (sessions.isExpired(session)) throw expiredKey(service);
  const enabled = accountOf(world, session.account)?.enabledRegions ?? [];
  if (!enabled.includes(facts.region)) throw unknownKey(service);
}

/** Signatures carry the machine's time, whatever clock a test hands to the program. */
function isSkewed({ headers }: ReadRequest, minutes: number): boolean {
  const signed = (headers['x-amz-date'] ?? '').replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
    '$1-$2-$3T$4:$5:$6Z',
  );
  return Math.abs(Date.now() + minutes * 60_000 - Date.parse(signed)) > SKEW_ALLOWED_MS;
}
