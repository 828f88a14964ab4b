import { type Decimal, formatDecimal } from '../../core/decimal.ts';
import type { Money } from '../../core/money.ts';
import type { ChargeClaim, Proposal } from '../../core/recommendation.ts';
import type { Cut } from './valued.ts';

/** A cut with what taking the whole line off the bill saves: of a covered line what its commitment takes over elsewhere. */
export interface WorthyCut extends Cut {
  readonly worth: Money;
}

/** An action with an amount, among those that want the same charges. */
export interface Contender {
  /** Unique, and the same whatever the order. */
  readonly key: string;
  readonly proposal: Proposal;
  readonly currency: string;
  readonly cuts: readonly WorthyCut[];
  /** An estimate of AWS names no charges: it is about the resource as a whole. */
  readonly whole: boolean;
}

/** What is left to an action of one of its lines. */
export interface Part {
  readonly cut: WorthyCut;
  /** Share (0 to 1) of the line after what comes before it in the chain. */
  readonly share: Decimal;
}

export interface Resolved {
  readonly chosen: boolean;
  readonly parts: readonly Part[];
}

/** What tells proposals apart; two of one check about one resource differ in what they say or claim. */
export function proposalKey(proposal: Proposal): string {
  const { account, region, service, resourceId, actionFamily, check, actionType, evidence, claims } =
    proposal;
  const place = [account, region, resourceId, actionFamily, check, actionType];
  return JSON.stringify([...place, evidence, claims.map(claimText), service]);
}

function claimText(claim: ChargeClaim): readonly unknown[] {
  if ('usageTypes' in claim) return [claim.resourceId, claim.usageTypes, formatDecimal(claim.remains)];
  const { resourceId, usageType, operation, quantityNow, quantityAfter } = claim;
  return [resourceId, usageType, operation, formatDecimal(quantityNow), formatDecimal(quantityAfter)];
}
