import type { ExitCode } from '../core/errors.ts';
import { coverageOf } from '../core/ledger.ts';
import { amountText } from '../core/money.ts';
import type { Report } from '../core/report.ts';
import { figuresOf } from '../render/figures-of.ts';
import { summaryOf } from '../render/summary/summary-of.ts';
import type { RunResult } from './run-contract.ts';
import type { Settings } from './settings.ts';

/** What a written report says about its run. */
export function reportOutcome({ out, config }: Settings, report: Report, path: string): RunResult {
  const folder = `${out}/${path}`;
  return {
    exitCode: exitCodeOf(report, config.coverage.failBelow),
    folder,
    reportJson: `${folder}/report.json`,
    reportMarkdown: `${folder}/report.md`,
    summary: summaryOf(report),
    figures: figuresOf(report),
    ...headlineOf(report),
  };
}

/** Below the share asked for, a report is published and says that it is not complete. */
function exitCodeOf({ ledger, collection, billGap }: Report, failBelow: number): ExitCode {
  if (!ledger.known || (billGap && billGap.reason !== 'not-configured')) return 3;
  if (!collection.known && collection.gap.reason !== 'not-configured') return 3;
  const { ratio } = coverageOf(ledger.value.rows);
  return ratio !== null && ratio < failBelow ? 3 : 0;
}

function headlineOf({ costs, calendar }: Report): Pick<RunResult, 'totalCost' | 'forecast'> {
  const [primary] = costs;
  const now = primary?.comparisons.find(({ name }) => name === calendar.headline)?.now.amount;
  const forecasts = primary?.forecasts.known ? primary.forecasts.value : [];
  const expected = forecasts[0]?.months[0]?.expected.value;
  return {
    totalCost: now ? amountText(now) : null,
    forecast: expected === undefined ? null : expected.toFixed(2),
  };
}
