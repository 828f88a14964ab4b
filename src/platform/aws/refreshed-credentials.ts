import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types';
import { isSpendlogError } from '../../core/errors.ts';
import type { Clock } from '../../core/ports.ts';

/** Credentials that end. */
export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Seconds that were asked for. */
  readonly seconds: number;
  /** When AWS says they end. */
  readonly expiresAt: Date;
}

interface Held {
  readonly credentials: AwsCredentialIdentity;
  readonly renewAt: number;
  readonly endsAt: number;
}

/** Share of their life after which they are replaced, so that no page of a long read is asked with dead ones. */
const RENEW_AT = 0.8;

/** Milliseconds before the end at which credentials are not handed out any more. */
const MARGIN_MS = 60_000;

/** Pause between attempts to renew while the old credentials still hold. */
const RENEW_PAUSE_MS = 30_000;

/**
 * A provider that obtains credentials on first use and again at 80 % of their life, once however many ask. While old ones
 * hold, an outage of STS is not felt; `{ forceRefresh: true }` replaces them now, and nobody gets the old ones from then on.
 */
export function refreshedCredentials(
  obtain: () => Promise<Session>,
  clock: Clock,
): AwsCredentialIdentityProvider {
  let held: Held | null = null;
  let renewing: Promise<Held> | null = null;
  const now = () => clock.now().getTime();
  const renew = () => {
    renewing ??= obtain()
      .then((session) => holdFrom(session, now()))
      .finally(() => {
        renewing = null;
      });
    return renewing;
  };
  const provide: AwsCredentialIdentityProvider = async (asked) => {
    // Before their time they are being renewed only because AWS no longer accepts them.
    const stand = held !== null && now() < held.renewAt && renewing === null;
    if (held && stand && asked?.['forceRefresh'] !== true) return held.credentials;
    try {
      held = await renew();
    } catch (error) {
      if (!held || !isOutage(error) || now() >= held.endsAt - MARGIN_MS) throw error;
      held = { ...held, renewAt: now() + RENEW_PAUSE_MS };
    }
    return held.credentials;
  };
  // The SDK would keep what it was given until shortly before its end, by the machine's clock: this provider decides.
  return Object.assign(provide, { memoized: true });
}

/** The end is reckoned from what was asked where the clocks of AWS and of this machine differ by more than that. */
function holdFrom({ seconds, expiresAt, ...keys }: Session, now: number): Held {
  const asked = seconds * 1000;
  const left = expiresAt.getTime() - now;
  const life = left > 0 ? Math.min(asked, left) : asked;
  return { credentials: keys, renewAt: now + life * RENEW_AT, endsAt: now + life };
}

function isOutage(error: unknown): boolean {
  return isSpendlogError(error) && (error.code === 'AWS_UNAVAILABLE' || error.code === 'AWS_THROTTLED');
}
