import type { ExitCode } from '../core/errors.ts';
import { parseJson } from '../core/parse-json.ts';
import type { CommandResult } from './command-result.ts';
import type { RunEnvironment } from './run-contract.ts';

/** Worst last: what is our fault weighs more than what is the user's, and that more than a gap. */
const BY_WEIGHT: readonly ExitCode[] = [0, 3, 4, 2, 1];

/** One process after the other, each with nothing but its own tenant; one that fails keeps no other from running. */
export async function runEachTenant(
  tenants: readonly string[],
  { runTenant, progress, signal }: RunEnvironment,
): Promise<CommandResult> {
  const ended = [];
  for (const tenant of tenants) {
    if (signal.aborted) break;
    progress.step(`Running ${tenant}`);
    ended.push({ tenant, ...(await runTenant(tenant)) });
  }
  const exitCode = worstOf(ended.map((each) => each.exitCode));
  return {
    exitCode: signal.aborted ? 1 : exitCode,
    document: {
      tenants: ended.map(({ tenant, exitCode: code, out }) => ({
        tenant,
        exitCode: code,
        summary: parseJson(out) ?? null,
      })),
    },
    line: ended.map(({ out }) => out.trim()).join('\n'),
    tables: [],
    closing: ended.map(
      ({ tenant, exitCode: code, out }) =>
        `Tenant ${tenant}, exit code ${code}:\n${out.trimEnd() || 'It left no result; what it told is above.'}`,
    ),
    outputs: {},
    page: null,
  };
}

export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce<ExitCode>(
    (worst, code) => (BY_WEIGHT.indexOf(code) > BY_WEIGHT.indexOf(worst) ? code : worst),
    0,
  );
}
