import type { Recommendation } from '../../core/recommendation.ts';
import { sha256OfText } from '../../core/sha256.ts';

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
  return (await hashOf(textOf(['tenant', tenant]))).slice(0, SHORT);
}

/** Made before anything is planned, since hashing waits and planning does not. */
export async function identitiesOf(
  tenant: string,
  recommendations: readonly Recommendation[],
): Promise<Identities> {
  const texts = recommendations.flatMap((each) => [
    textOf(groupParts(tenant, each)),
    textOf(ownerParts(each.owner?.team ?? null)),
  ]);
  const hashes = new Map<string, string>();
  for (const text of new Set(texts)) hashes.set(text, await hashOf(text));
  const known = (parts: Parts) => {
    const hash = hashes.get(textOf(parts));
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

function textOf(parts: Parts): string {
  return JSON.stringify(parts);
}

async function hashOf(text: string): Promise<string> {
  return (await sha256OfText(text)).slice(0, DIGITS);
}
