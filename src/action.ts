import * as core from '@actions/core';
import { stepSummary } from './app/step-summary.ts';
import { isSpendlogError } from './core/errors.ts';
import type { Progress } from './core/ports.ts';
import { logSafe } from './core/printable.ts';
import { version } from './core/version.ts';
import { systemClock } from './platform/clock.ts';
import { readTextFile } from './platform/text-file.ts';

const progress: Progress = {
  step: (text) => core.info(logSafe(text)),
  done: (text) => core.info(logSafe(text)),
  warn: (text) => core.warning(logSafe(text)),
};

async function main(): Promise<void> {
  core.info(`Spendlog ${version}`);
  const { readActionInputs } = await import('./app/action-inputs.ts');
  const options = readActionInputs((name) => core.getInput(name));
  const workingFolder = process.env['GITHUB_WORKSPACE'] || process.cwd();
  const { runCommand } = await import('./app/run.ts');
  const result = await runCommand(options, {
    workingFolder,
    clock: systemClock,
    progress,
    environment: process.env,
  });
  core.setOutput('report-json', result.reportJson);
  core.setOutput('report-markdown', result.reportMarkdown);
  core.setOutput('total-cost', result.totalCost ?? '');
  core.setOutput('forecast', result.forecast ?? '');
  for (const [label, value] of result.figures) core.info(logSafe(`${label}: ${value}`));
  if (process.env['GITHUB_STEP_SUMMARY']) {
    const markdown = await readTextFile(workingFolder, result.reportMarkdown, Number.MAX_SAFE_INTEGER);
    await core.summary.addRaw(stepSummary(result, markdown)).write();
  }
  if (result.exitCode !== 0)
    fail(`The report was published; the run ended with code ${result.exitCode}.`, result.exitCode);
}

function fail(message: string, exitCode: number): void {
  core.setFailed(logSafe(message));
  process.exitCode = exitCode;
}

try {
  await main();
} catch (error) {
  if (!isSpendlogError(error)) {
    core.error('This is a fault of Spendlog: please report it with the stack below.');
    throw error;
  }
  core.debug(logSafe(error.stack ?? ''));
  fail(`${error.message}\n${error.hint}`, error.exitCode);
}
