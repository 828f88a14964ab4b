import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  divideDecimal,
  multiplyDecimal,
  ZERO,
} from '../../core/decimal.ts';
import { money } from '../../core/money.ts';
import type { Disagreement, Proposal } from '../../core/recommendation.ts';
import type { CommitmentPools } from './commitment-pools.ts';
import { type Contender, proposalKey } from './contender.ts';
import { disagreementOf, endedDisagreement, ratioOf } from './disagreement.ts';
import type { OwnLines } from './own-lines.ts';
import type { PricingContext } from './pricing-context.ts';
import { worthAlone } from './take-over.ts';
import { valueProposal } from './value-proposal.ts';
import { isValued, type Valuation, type Valued } from './valued.ts';

const ONE = decimal('1');

/** An action with its amount on its own, and where AWS says something else. */
export interface Entry {
  readonly key: string;
  readonly proposal: Proposal;
  readonly valuation: Valuation;
  readonly contender: Contender | null;
  readonly disagreement: Disagreement | null;
  /** What the upper end of the range is, as a multiple of the amount. */
  readonly highFactor: Decimal;
}

export interface Tools {
  readonly own: OwnLines;
  readonly pools: CommitmentPools;
  readonly context: PricingContext;
}

/** In the order of their keys; proposals that are the same in everything are numbered. */
export function keyed(
  proposals: readonly Proposal[],
): readonly (readonly [key: string, proposal: Proposal])[] {
  const groups = [...Map.groupBy(proposals, proposalKey)].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.flatMap(([key, same]) =>
    same.map((proposal, index) => [index === 0 ? key : `${key} ${index}`, proposal] as const),
  );
}

/** Values a proposal on its own, and holds it against what AWS says of it. */
export function entryOf(key: string, proposal: Proposal, { own, pools, context }: Tools): Entry {
  const valuation = valueProposal(proposal, own, context);
  if (!isValued(valuation)) {
    const disagreement = valuation.noAmount === 'ended' ? endedDisagreement(proposal) : null;
    return { key, proposal, valuation, contender: null, disagreement, highFactor: ONE };
  }
  const ours = money(standalone(valuation, pools), valuation.currency);
  const disagreement = disagreementOf(proposal, valuation, ours, context);
  const ratio = disagreement && ratioOf(disagreement);
  const isLower = ratio !== null && compareDecimal(ratio, ONE) < 0;
  const valued = isLower ? scaled(valuation, ratio) : valuation;
  return {
    key,
    proposal,
    valuation: valued,
    contender: contenderOf(key, proposal, valued, pools),
    disagreement,
    highFactor: ratio === null ? ONE : isLower ? (divideDecimal(ONE, ratio) ?? ONE) : ratio,
  };
}

function standalone({ cuts }: Valued, pools: CommitmentPools): Decimal {
  return cuts.reduce((sum, cut) => addDecimal(sum, multiplyDecimal(worthAlone(cut, pools), cut.share)), ZERO);
}

function scaled(valued: Valued, ratio: Decimal): Valued {
  return {
    ...valued,
    cuts: valued.cuts.map((cut) => ({ ...cut, share: multiplyDecimal(cut.share, ratio) })),
  };
}

function contenderOf(key: string, proposal: Proposal, valued: Valued, pools: CommitmentPools): Contender {
  const { currency, cuts, basis } = valued;
  const worthy = cuts.map((cut) => ({ ...cut, worth: money(worthAlone(cut, pools), currency) }));
  return { key, proposal, currency, cuts: worthy, whole: basis === 'aws-estimate' };
}
