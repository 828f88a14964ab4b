import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@smithy/types';

export interface RenewableCredentials {
  /** For the SDK, which must not keep what it returns: it could not be told that AWS no longer accepts it. */
  readonly provide: AwsCredentialIdentityProvider & { readonly memoized: true };
  /** AWS said that they are over, whatever their expiration says: the next call has the source replace them, and all others wait for that. */
  renew(): void;
}

/** Calls signed before a renewal may be refused after it: that does not call for another one. */
const PAUSE_MS = 10_000;

/** `source` keeps its credentials itself, and replaces them when it is asked with `forceRefresh`. */
export function renewableCredentials(
  source: AwsCredentialIdentityProvider,
  now: () => number,
): RenewableCredentials {
  let forceRefresh = false;
  let replacing: Promise<AwsCredentialIdentity> | null = null;
  let renewedAt = Number.NEGATIVE_INFINITY;
  const provide: AwsCredentialIdentityProvider = (asked) => {
    if (!forceRefresh) return replacing ?? source(asked);
    forceRefresh = false;
    const replaced = source({ ...asked, forceRefresh: true }).finally(() => {
      if (replacing === replaced) replacing = null;
    });
    replacing = replaced;
    return replaced;
  };
  return {
    provide: Object.assign(provide, { memoized: true as const }),
    renew() {
      if (now() - renewedAt < PAUSE_MS) return;
      renewedAt = now();
      forceRefresh = true;
    },
  };
}
