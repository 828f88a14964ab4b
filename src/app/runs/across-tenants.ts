import { type ExitCode, isSpendlogError } from '../../core/errors.ts';
import { parseJson } from '../../core/parse-json.ts';
import type { CommandResult, ResultTable } from '../command-result.ts';
import type { RunsOptions } from '../invocation.ts';
import { loadConfig } from '../load-config.ts';
import type { RunEnvironment, TenantProcess } from '../run-contract.ts';
import { worstOf } from '../run-each-tenant.ts';
import { asTenantOf, type TenantSession } from '../tenant-session.ts';
import { rememberedTenantIds } from '../tenants.ts';

/** What is looked up for each tenant, and how it is shown. */
export interface AcrossTenants<Row> {
  look(session: TenantSession): Promise<readonly Row[]>;
  table(rows: readonly Row[]): ResultTable;
  closing(rows: readonly Row[]): string;
}

/** A tenant that could not be looked at: a row of the document beside those of the others. */
export interface TenantFailure {
  readonly tenant: string;
  readonly exitCode: ExitCode;
  readonly error: string;
}

/**
 * One tenant after the other, whether it is active or not; one that fails hides no other. A file store needs nothing
 * of AWS. For any other, several tenants have a process each, so that no process holds the credentials of two.
 */
export async function acrossTenants<Row>(
  options: RunsOptions,
  environment: RunEnvironment,
  across: AcrossTenants<Row>,
): Promise<CommandResult> {
  const file = await loadConfig(environment.workingFolder, options.config, options.environment);
  const tenants = rememberedTenantIds(file, options.tenant, environment);
  const alone = tenants.length === 1;
  if (!alone && (options.store ?? file.store).kind !== 'file') return inOwnProcesses(tenants, environment);
  const rows: Row[] = [];
  const failures: TenantFailure[] = [];
  for (const tenant of tenants) {
    try {
      rows.push(...(await asTenantOf(file, tenant, options, environment, across.look)));
    } catch (error) {
      if (alone || !isSpendlogError(error)) throw error;
      failures.push({ tenant, exitCode: error.exitCode, error: `${error.message} ${error.hint}` });
    }
  }
  const closing = across.closing(rows);
  return {
    exitCode: worstOf(failures.map(({ exitCode }) => exitCode)),
    document: [...rows, ...failures],
    line: closing,
    tables: [across.table(rows), failureTable(failures)],
    closing: [closing],
    outputs: {},
    page: null,
  };
}

function failureTable(failures: readonly TenantFailure[]): ResultTable {
  return {
    head: ['Not looked at', 'Exit code', 'Why'],
    rows: failures.map(({ tenant, exitCode, error }) => [tenant, `${exitCode}`, error]),
  };
}

async function inOwnProcesses(
  tenants: readonly string[],
  { runTenant, signal }: RunEnvironment,
): Promise<CommandResult> {
  const ended: (TenantProcess & { readonly tenant: string })[] = [];
  for (const tenant of tenants) {
    if (signal.aborted) break;
    ended.push({ tenant, ...(await runTenant(tenant)) });
  }
  const told = ended.map(({ tenant, exitCode, out }) =>
    out.trim() === '' ? `${tenant}: ended with exit code ${exitCode}; what it told is above.` : out.trimEnd(),
  );
  return {
    exitCode: signal.aborted ? 1 : worstOf(ended.map(({ exitCode }) => exitCode)),
    document: ended.flatMap(documentOf),
    line: told.join('\n'),
    tables: [],
    closing: told,
    outputs: {},
    page: null,
  };
}

/** The rows that a process printed with --json. */
function documentOf({
  tenant,
  exitCode,
  out,
}: TenantProcess & { readonly tenant: string }): readonly unknown[] {
  const document = parseJson(out);
  if (Array.isArray(document)) return document;
  // It ended before it had anything to tell, or tells it to people.
  const failure: TenantFailure = { tenant, exitCode, error: `It ended with exit code ${exitCode}.` };
  return exitCode === 0 ? [] : [failure];
}
