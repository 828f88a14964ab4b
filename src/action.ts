import * as core from '@actions/core';
import type { CommandResult } from './app/command-result.ts';
import { plainSummary, SUMMARY_BYTES, stepSummary } from './app/step-summary.ts';
import { isSpendlogError } from './core/errors.ts';
import { logSafe } from './core/printable.ts';
import { stacksOf } from './core/stacks-of.ts';
import { version } from './core/version.ts';
import { actionOutput } from './platform/action-output.ts';
import { writeAnnotations } from './platform/annotations.ts';
import { systemClock } from './platform/clock.ts';
import { fileBytes } from './platform/file-bytes.ts';
import { interruptSignal } from './platform/interrupt.ts';
import { leaveResult, ownProcess, withoutOutputs } from './platform/own-process.ts';
import { systemRandom } from './platform/random.ts';
import { redact, registerSecret } from './platform/redact.ts';
import { writeOutputs } from './platform/step-outputs.ts';
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
  writeOutputs(result.outputs);
  writeAnnotations(result.annotations ?? []);
  for (const { rows } of result.tables) {
    for (const [label = '', ...values] of rows) say(`${label}: ${values.join(' · ')}`);
  }
  for (const line of result.closing) say(line);
  leaveResult(process.env, redact(result.closing.join('\n')));
  await writeSummary(result, workingFolder);
  if (result.exitCode !== 0)
    fail(`${result.closing[0] ?? 'Done'}; the run ended with code ${result.exitCode}.`, result.exitCode);
}

/** A token that the workflow names itself goes before the one that every job has. */
function withToken(environment: NodeJS.ProcessEnv, token: string): NodeJS.ProcessEnv {
  return environment['GITHUB_TOKEN'] || token === '' ? environment : { ...environment, GITHUB_TOKEN: token };
}

/** The processes of several tenants write to one summary: each has the room that those before it left. */
async function writeSummary(result: CommandResult, workingFolder: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  const room = SUMMARY_BYTES - (await fileBytes(file));
  const page = result.page && (await readTextFile(workingFolder, result.page, Number.MAX_SAFE_INTEGER));
  const text =
    result.page === null ? plainSummary(result, room) : stepSummary(result, page && redact(page), room);
  if (text !== '') await core.summary.addRaw(redact(text)).write();
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
