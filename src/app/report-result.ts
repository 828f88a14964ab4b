import type { CommandResult } from './command-result.ts';
import type { ReportOutcome } from './run-contract.ts';

/** A report that was written, as a command result. */
export function reportResult(result: ReportOutcome): CommandResult {
  return {
    exitCode: result.exitCode,
    document: result.summary,
    line: result.reportMarkdown,
    tables: [{ head: [], rows: result.figures }],
    closing: [`Report: ${result.reportMarkdown}`, `Folder: ${result.folder}`],
    outputs: {
      'report-json': result.reportJson,
      'report-markdown': result.reportMarkdown,
      'total-cost': result.totalCost ?? '',
      forecast: result.forecast ?? '',
      ...result.outputs,
    },
    annotations: result.annotations,
    page: result.reportMarkdown,
  };
}
