import * as core from '@actions/core';
import type { CommandResult } from './app/command-result.ts';
import { plainSummary, stepSummary } from './app/step-summary.ts';
import { isSpendlogError } from './core/errors.ts';
import { logSafe } from './core/printable.ts';
import { stacksOf } from './core/stacks-of.ts';
import { version } from './core/version.ts';
import { actionOutput } from './platform/action-output.ts';
import { systemClock } from './platform/clock.ts';
import { interruptSignal } from './platform/interrupt.ts';
import { leaveResult, ownProcess, withoutOutputs } from './platform/own-process.ts';
import { systemRandom } from './platform/random.ts';
import { redact, registerSecret } from './platform/redact.ts';
import { readTextFile } from './platform/text-file.ts';

async function main(): Promise<void> {
  core.info(`Spendlog ${version}`);
  const { readActionInputs } = await import('./app/action-inputs.ts');
  const invocation = readActionInputs((name) => core.getInput(name));
  const workingFolder = process.env['GITHUB_WORKSPACE'] || process.cwd();
  const { execute } = await import('./app/execute.ts');
  const signal = interruptSignal();
  const environment = withToken(process.env, core.getInput('github-token'));
  const result = await execute(invocation, {
    workingFolder,
    clock: systemClock,
    ...actionOutput(invocation.options.logFormat ?? 'text', () => systemClock.now()),
    signal,
    environment,
    random: systemRandom,
    maskSecret: (secret) => {
      core.setSecret(secret);
      registerSecret(secret);
    },
    runTenant: (tenant) =>
      ownProcess({ args: [], environment: withoutOutputs({ ...environment, INPUT_TENANT: tenant }), signal }),
  });
  for (const [name, value] of Object.entries(result.outputs)) core.setOutput(name, value);
  for (const { rows } of result.tables) {
    for (const [label = '', ...values] of rows) say(`${label}: ${values.join(' · ')}`);
  }
  for (const line of result.closing) say(line);
  leaveResult(process.env, redact(result.closing.join('\n')));
  if (process.env['GITHUB_STEP_SUMMARY'])
    await core.summary.addRaw(redact(await summaryOf(result, workingFolder))).write();
  if (result.exitCode !== 0)
    fail(`${result.closing[0] ?? 'Done'}; the run ended with code ${result.exitCode}.`, result.exitCode);
}

/** A token that the workflow names itself goes before the one that every job has. */
function withToken(environment: NodeJS.ProcessEnv, token: string): NodeJS.ProcessEnv {
  return environment['GITHUB_TOKEN'] || token === '' ? environment : { ...environment, GITHUB_TOKEN: token };
}

async function summaryOf(result: CommandResult, workingFolder: string): Promise<string> {
  if (result.page === null) return plainSummary(result);
  return stepSummary(result, await readTextFile(workingFolder, result.page, Number.MAX_SAFE_INTEGER));
}

function say(line: string): void {
  core.info(logSafe(redact(line)));
}

function fail(message: string, exitCode: number): void {
  core.setFailed(logSafe(redact(message)));
  process.exitCode = exitCode;
}

try {
  await main();
} catch (error) {
  if (isSpendlogError(error)) {
    core.debug(logSafe(redact(stacksOf(error))));
    fail(`${error.message}\n${error.hint}`, error.exitCode);
  } else {
    say(stacksOf(error));
    fail('This is a fault of Spendlog: please report it with the stack above.', 1);
  }
}
