import type { BillCheckDeclaration } from '../../core/bill-check.ts';
import { type BillLines, type ChargeLine, matchesUsageType, type UsageLine } from '../../core/charge-line.ts';
import type { Placed, Verdict } from '../../core/check.ts';
import type { CheckRow } from '../../core/collection.ts';
import { distinct } from '../../core/in-order.ts';
import type { Known } from '../../core/known.ts';
import {
  byCheckAndPlace,
  byResource,
  EVERYWHERE,
  faulty,
  foundResource,
  isFinding,
  type Judged,
  type JudgingContext,
  notEvaluated,
  placeText,
  undecidedOf,
  verdictsOf,
} from './judged.ts';
import { tellsUsageTypes } from './tells-usage-types.ts';

export interface BillJudgingContext extends JudgingContext {
  /** How the checks of what runs ended, place by place. */
  readonly judged: readonly CheckRow[];
}

/** What a check of the bill would have needed, in the ledger's words. */
const USAGE_READ = 'usage of the last days';
const RESOURCES_READ = 'usage by resource';

/**
 * What checks say of the bill. A bill covers all places at once, so each check ends in one row. Lines name resources where
 * the source tells and the check uses them; else they are sums that name none.
 */
export function judgeBillChecks(
  checks: readonly BillCheckDeclaration[],
  lines: BillLines,
  context: BillJudgingContext,
): Judged {
  const each = checks.map((check) => judgeOne(check, lines, context));
  return {
    rows: each.flatMap(({ rows }) => rows).sort(byCheckAndPlace),
    findings: each.flatMap(({ findings }) => findings).sort(byResource),
  };
}

/** Patterns of the usage types that are to be told by resource. */
export function usageTypesByResource(checks: readonly BillCheckDeclaration[]): readonly string[] {
  const patterns = checks
    .filter(({ resources }) => resources !== 'not-used')
    .flatMap(({ usageTypes }) => usageTypes);
  return distinct(patterns);
}

function judgeOne(check: BillCheckDeclaration, bill: BillLines, context: BillJudgingContext): Judged {
  const known = linesFor(check, bill);
  if (!known.known || !tellsUsageTypes(bill)) {
    const missing = check.resources === 'needed' ? RESOURCES_READ : USAGE_READ;
    return { rows: [notEvaluated(check.id, EVERYWHERE, [missing])], findings: [] };
  }
  const lines = known.value.filter(({ usageType }) => matchesUsageType(usageType, check.usageTypes));
  const { period, days } = bill;
  const { thresholds } = check;
  const verdicts = verdictsOf(
    check,
    () => check.evaluate(lines, { now: context.now, thresholds, period, days }),
    context,
  );
  if (!verdicts) return { rows: [faulty(check.id, EVERYWHERE)], findings: [] };
  const standing = verdicts.filter(unlessJudged(check, context.judged));
  const undecided = undecidedOf(standing);
  const found = standing.filter(isFinding);
  const judged = Math.max(found.length, resourcesIn(lines) - undecided.length);
  const row = { check: check.id, ...EVERYWHERE, judged, found: found.length, undecided, missing: [] };
  return {
    rows: [{ ...row, state: 'evaluated' }],
    findings: found.map((finding) => foundResource(check.id, finding)),
  };
}

function linesFor({ resources }: BillCheckDeclaration, bill: BillLines): Known<readonly ChargeLine[]> {
  if (resources === 'needed' || (resources === 'used' && bill.resources.known)) return bill.resources;
  return bill.usage.known ? { known: true, value: bill.usage.value.map(ofNoResource) } : bill.usage;
}

function ofNoResource(line: UsageLine): ChargeLine {
  return { ...line, resourceId: '' };
}

/** Where the source tells no account, the others must have been judged in every place to speak for all of them. */
function unlessJudged(
  { unlessJudged: others = [] }: BillCheckDeclaration,
  judged: readonly CheckRow[],
): (verdict: Placed<Verdict>) => boolean {
  const rows = judged.filter(({ check }) => others.includes(check));
  const byPlace = Map.groupBy(rows, placeText);
  const spokenFor = (here: readonly CheckRow[]) =>
    here.length > 0 && here.every(({ state }) => state === 'evaluated');
  return (verdict) => {
    const isPlace = verdict.account !== '' && verdict.region !== '';
    return !spokenFor(isPlace ? (byPlace.get(placeText(verdict)) ?? []) : rows);
  };
}

/** As many as the bill names, or usage types in a place where it names none. */
function resourcesIn(lines: readonly ChargeLine[]): number {
  const names = lines.map(({ subAccountId, regionId, resourceId, usageType }) =>
    JSON.stringify([subAccountId, regionId, resourceId === '' ? usageType : resourceId]),
  );
  return new Set(names).size;
}
