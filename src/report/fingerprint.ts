import { hexOf } from '../core/hex.ts';
import type { ActionFamily, Fingerprint } from '../core/recommendation.ts';
import { kindOf } from './resource-kind.ts';

/** What makes a recommendation the same one tomorrow: the action may change, its family and resource do not. */
export interface Identity {
  readonly tenant: string;
  readonly account: string;
  readonly region: string;
  /** Catalogue id: tells apart what has one name in several services. */
  readonly service: string;
  readonly resourceId: string;
  /** The group that makes and replaces such resources: it is the identity, since their ids churn. */
  readonly workloadGroup?: string | null;
  readonly actionFamily: ActionFamily;
}

export type Fingerprinter = (identity: Identity) => Promise<Fingerprint>;

/** HMAC-SHA-256 under the store's key, 128 bits of it in hex: says nothing about the account to who lacks the key. */
export async function fingerprinter(key: Uint8Array<ArrayBuffer>): Promise<Fingerprinter> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return async (identity) => {
    const text = JSON.stringify(partsOf(identity));
    const signed = await crypto.subtle.sign(algorithm, imported, new TextEncoder().encode(text));
    return asFingerprint(hexOf(new Uint8Array(signed).subarray(0, 16)));
  };
}

/** A group stands in a list of its own, so that it never is a resource of the same name. */
function partsOf({ tenant, account, region, service, resourceId, workloadGroup, actionFamily }: Identity) {
  const kind = kindOf(service, workloadGroup ?? resourceId);
  const named = workloadGroup == null ? resourceId : [workloadGroup];
  return [tenant, account, region, named, actionFamily, ...(kind === null ? [] : [kind])];
}

/** A brand has no other way in than a cast: this is the one place. */
function asFingerprint(text: string): Fingerprint {
  return text as Fingerprint;
}
