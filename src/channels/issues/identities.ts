import { hexOf } from '../../core/hex.ts';
import type { Recommendation } from '../../core/recommendation.ts';

/** Names of tenants, teams and groups as they may stand in an issue: hashes, whatever is in the names. */
export interface Identities {
  readonly tenant: string;
  ownerOf(team: string | null): string;
  /** Of recommendations of one check, kind, owner and currency. */
  groupOf(recommendation: Recommendation): string;
}

const DIGITS = 32;
const SHORT = 16;

export async function tenantHash(tenant: string): Promise<string> {
  return (await hashOf(['tenant', tenant])).slice(0, SHORT);
}

/** Made before anything is planned, since hashing waits and planning does not. */
export async function identitiesOf(
  tenant: string,
  recommendations: readonly Recommendation[],
): Promise<Identities> {
  const parts = recommendations.flatMap((each) => [
    groupParts(tenant, each),
    ownerParts(each.owner?.team ?? null),
  ]);
  const hashes = new Map<string, string>();
  for (const text of new Set(parts.map((part) => JSON.stringify(part)))) {
    hashes.set(text, await hashOf(JSON.parse(text)));
  }
  const known = (part: Parts) => {
    const hash = hashes.get(JSON.stringify(part));
    if (hash === undefined) throw new TypeError('Only what it was made of has an identity');
    return hash;
  };
  return {
    tenant: await tenantHash(tenant),
    ownerOf: (team) => known(ownerParts(team)).slice(0, SHORT),
    groupOf: (recommendation) => known(groupParts(tenant, recommendation)),
  };
}

type Parts = readonly (string | null)[];

function ownerParts(team: string | null): Parts {
  return ['owner', team];
}

function groupParts(tenant: string, { check, actionType, owner, saving }: Recommendation): Parts {
  const { team = null, repository = null } = owner ?? {};
  return ['group', tenant, check, actionType, team, repository, saving?.currency ?? null];
}

async function hashOf(parts: Parts): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))).slice(0, DIGITS);
}
