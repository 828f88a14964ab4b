import { type Money, moneyToNumber } from '../../core/money.ts';
import type { ImplementationEffort, PricedProposal, Priority } from '../../core/recommendation.ts';

/** What a saving is held against: what the tenant spends a month in its currency; `null`: not known. */
export type SpendOf = (currency: string) => Money | null;

/** Most points of each part; they add up to 100. */
const MOST = { saving: 50, effort: 20, risk: 15, confidence: 15 };

/** Shares of the monthly spend with no point and with all of them; every tenfold between is worth as many points. */
const SHARES = { none: 0.000_01, all: 0.01 };

/** Share of the monthly spend from which little effort is worth being named apart. */
const QUICK_WIN_SHARE = 0.0002;

const EFFORT: Readonly<Record<ImplementationEffort, number>> = {
  VeryLow: 20,
  Low: 16,
  Medium: 10,
  High: 4,
  VeryHigh: 0,
};

type Ranked = Pick<PricedProposal, 'saving' | 'implementationEffort' | 'restartNeeded' | 'rollbackPossible'>;

/** Why a recommendation stands where it stands; docs/priority.md has the table. */
export function priorityOf(recommendation: Ranked, spendOf: SpendOf): Priority {
  const { saving: amount, implementationEffort, restartNeeded, rollbackPossible } = recommendation;
  const share = amount ? shareOf(amount.net, spendOf(amount.currency)) : 0;
  const saving = savingPoints(share);
  const effort = EFFORT[implementationEffort];
  const risk = MOST.risk - (restartNeeded ? 6 : 0) - (rollbackPossible ? 0 : 9);
  const confidence = amount ? Math.round(amount.confidence * MOST.confidence) : 0;
  const easy = effort >= EFFORT.Low && !restartNeeded && rollbackPossible;
  return {
    score: saving + effort + risk + confidence,
    saving,
    effort,
    risk,
    confidence,
    quickWin: easy && share >= QUICK_WIN_SHARE,
  };
}

function shareOf(net: Money, spend: Money | null): number {
  const total = spend ? moneyToNumber(spend) : 0;
  return total > 0 ? Math.max(0, moneyToNumber(net) / total) : 0;
}

function savingPoints(share: number): number {
  if (share <= SHARES.none) return 0;
  const reached = Math.log10(share / SHARES.none) / Math.log10(SHARES.all / SHARES.none);
  return Math.round(MOST.saving * Math.min(1, reached));
}
