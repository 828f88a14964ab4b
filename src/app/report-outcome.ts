import { checkCoverageOf } from '../core/check-coverage.ts';
import type { CheckRow } from '../core/collection.ts';
import type { ExitCode } from '../core/errors.ts';
import type { GapReason } from '../core/known.ts';
import { coverageOf } from '../core/ledger.ts';
import { amountText } from '../core/money.ts';
import type { Report } from '../core/report.ts';
import { coverageAnnotations } from '../render/coverage-annotations.ts';
import { figuresOf } from '../render/figures-of.ts';
import { summaryOf } from '../render/summary/summary-of.ts';
import { reportOutputs } from './report-outputs.ts';
import type { ReportOutcome } from './run-contract.ts';
import type { Settings } from './settings.ts';

/** What a written report says about its run. */
export function reportOutcome({ out, config }: Settings, report: Report, path: string): ReportOutcome {
  const folder = `${out}/${path}`;
  return {
    exitCode: exitCodeOf(report, config.coverage.failBelow),
    folder,
    reportJson: `${folder}/report.json`,
    reportMarkdown: `${folder}/report.md`,
    summary: summaryOf(report),
    figures: figuresOf(report),
    outputs: reportOutputs(report),
    annotations: coverageAnnotations(report),
    ...headlineOf(report),
  };
}

/** Ends of the bill that leave nothing unread: it was not asked for, or nothing is in it. */
const NOT_MISSING: ReadonlySet<GapReason> = new Set<GapReason>(['not-configured', 'no-history']);

/**
 * Below the share asked for, a report is published and says that it is not complete. The bill and AWS have a share each,
 * and the lower one decides: a bill that was read does not stand for accounts that were not. Where no read in AWS was
 * answered, nothing was looked at, whatever share is asked for. What was read and could not be judged is missing as well.
 */
export function exitCodeOf(
  {
    ledger,
    collection,
    billChecks,
    billGap,
  }: Pick<Report, 'ledger' | 'collection' | 'billChecks' | 'billGap'>,
  failBelow: number,
): ExitCode {
  if (!ledger.known || (billGap && !NOT_MISSING.has(billGap.reason))) return 3;
  if (!collection.known && collection.gap.reason !== 'not-configured') return 3;
  const inAws = new Set(collection.known ? collection.value.ledger : []);
  const ofTheBill = ledger.value.rows.filter((row) => !inAws.has(row));
  const shares = [ofTheBill, [...inAws]].map((rows) => coverageOf(rows).ratio);
  const ofAws = collection.known ? collection.value.checks : [];
  const judged = checkCoverageOf([...ofAws, ...billChecks.filter(couldBeJudged)]).ratio;
  return shares[1] === 0 || [...shares, judged].some((share) => share !== null && share < failBelow) ? 3 : 0;
}

/** What a source of cost can never tell is no read that is missing; whether the bill could be read, its own share says. */
function couldBeJudged({ state, fault }: CheckRow): boolean {
  return state === 'evaluated' || fault !== undefined;
}

function headlineOf({ costs, calendar }: Report): Pick<ReportOutcome, 'totalCost' | 'forecast'> {
  const [primary] = costs;
  const now = primary?.comparisons.find(({ name }) => name === calendar.headline)?.now.amount;
  const forecasts = primary?.forecasts.known ? primary.forecasts.value : [];
  const expected = forecasts[0]?.months[0]?.expected.value;
  return {
    totalCost: now ? amountText(now) : null,
    forecast: expected === undefined ? null : expected.toFixed(2),
  };
}
