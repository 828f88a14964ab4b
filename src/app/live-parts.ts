import type { AnyCheck } from '../core/any-check.ts';
import type { CheckRow, Collection } from '../core/collection.ts';
import { type Known, known, unknown } from '../core/known.ts';
import type { Day } from '../core/period.ts';
import type { Proposal } from '../core/recommendation.ts';
import { adviseProposals } from '../report/advice/advise-proposals.ts';
import { advisorRows } from '../report/advice/advisor-rows.ts';
import { hubTotals } from '../report/advice/hub-totals.ts';
import type { LiveParts } from '../report/assemble-report.ts';
import type { Judged } from '../report/judging/judged.ts';
import { proposalsOf } from '../report/proposals-of.ts';
import { exemptAmong } from './exempt-among.ts';
import { findingsOf } from './findings-of.ts';
import { liveWith } from './live-with.ts';
import type { LivingInputs } from './living-inputs.ts';
import { nothingJudged } from './nothing-judged.ts';
import { type LookedUpPrice, type Pricing, priceFound } from './price-found.ts';

export interface FoundOut {
  readonly tenant: string;
  readonly asOf: Day;
  readonly checks: readonly AnyCheck[];
  /** With what checks across places found. */
  readonly collection: Known<Collection>;
  /** Of the checks of the bill. */
  readonly bill: Judged;
  readonly fingerprintKey: Uint8Array<ArrayBuffer>;
  readonly firstSeen: ReadonlyMap<string, Day>;
  /** What amounts are made of; what is exempt competes with nothing. */
  readonly pricing: Pricing;
  /** What is known of recommendations beside themselves. */
  readonly living: LivingInputs;
}

export interface FoundParts extends LiveParts {
  /** What the price list was asked for amounts. */
  readonly prices: readonly LookedUpPrice[];
}

/** What the report says beside the costs, with the findings as recommendations: of what runs, of the bill, or of both. */
export async function livePartsOf(found: FoundOut): Promise<FoundParts> {
  const { collection, bill, checks, pricing } = found;
  const findings = findingsOf({ collection, bill, lines: pricing.lines });
  const answers = collection.known ? collection.value.advisors : [];
  const parts = { collection, billChecks: bill.rows, hubTotals: hubTotals(answers) };
  if (!findings.known) return { ...parts, recommendations: findings, prices: [] };
  const advised = withAdvice(proposalsOf(findings.value, checks), collection);
  const exempt = await exemptAmong(advised, found, found.living);
  const isExempt = (proposal: Proposal) => exempt.has(proposal);
  const { proposals, prices } = await priceFound(advised, { ...pricing, isExempt });
  const rows = [...(collection.known ? collection.value.checks : []), ...bill.rows];
  const { recommendations, living } = await liveWith(
    { ...found, proposals, rows: [...rows, ...advisedRows(collection)] },
    found.living,
  );
  const unjudged = nothingJudged(rows, collection, pricing.lines.usage);
  // That nobody could look is not that there is nothing to do.
  const told = unjudged && recommendations.length === 0 ? { known: false as const, gap: unjudged } : null;
  return { ...parts, recommendations: told ?? known(recommendations), living, prices };
}

/** How AWS's advisors ended, as checks do. */
function advisedRows(collection: Known<Collection>): readonly CheckRow[] {
  return collection.known ? advisorRows(collection.value.advisors, collection.value.advised) : [];
}

function withAdvice(proposals: readonly Proposal[], collection: Known<Collection>): readonly Proposal[] {
  if (!collection.known) return proposals;
  return adviseProposals(proposals, collection.value.advised, collection.value.stopped);
}

/** Why a run that looks at the bill only knows nothing of what runs. */
export const NO_TENANT: Known<Collection> = unknown(
  'not-configured',
  'what runs in AWS',
  'name a tenant in spendlog.yml to look at what runs in AWS',
);
