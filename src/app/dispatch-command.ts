import { isSpendlogError, SpendlogError } from '../core/errors.ts';
import { workflowStarts } from '../platform/github/workflow-starts.ts';
import { registerSecret } from '../platform/redact.ts';
import { refuseUnknownServices } from './asked-services.ts';
import type { CommandResult } from './command-result.ts';
import type { DispatchOptions } from './invocation.ts';
import { loadConfig } from './load-config.ts';
import { refuseOtherRepository } from './own-repository.ts';
import type { RunEnvironment } from './run-contract.ts';
import { tenantIds } from './tenants.ts';

const DEFAULT_WORKFLOW = 'spendlog.yml';

/**
 * `dispatch`: one workflow run for each tenant, so that no process ever holds two. One for a lone tenant as well: runs
 * wait for each other by the tenant they were started with.
 */
export async function dispatch(
  options: DispatchOptions,
  { workingFolder, environment, log, progress, githubSecondMs: secondMs }: RunEnvironment,
): Promise<CommandResult> {
  refuseUnknownServices(options.services);
  const config = await loadConfig(workingFolder, options.config, options.environment);
  const tenants = tenantIds(config, options.tenant, { environment });
  refuseOtherRepository(config, tenants, { environment, progress });
  const workflow = options.workflow ?? runningWorkflow(environment) ?? DEFAULT_WORKFLOW;
  const ref = options.ref ?? environment['GITHUB_REF_NAME'] ?? '';
  if (ref === '') throw missing('the branch to start on', 'Give --ref, e.g. --ref main.');
  const starts = workflowStarts({ ...access(environment), workflow, ref, log, secondMs });
  const started: string[] = [];
  const refused: Refused[] = [];
  for (const tenant of tenants) {
    progress.step(`Starting ${workflow} for ${tenant}`);
    try {
      await starts.start({ tenant, ...dispatchInputs(options) });
      started.push(tenant);
    } catch (error) {
      if (!isSpendlogError(error)) throw error;
      refused.push({ tenant, error });
    }
  }
  const [first] = refused;
  if (first) throw notStarted(started, refused, first.error);
  progress.done(`${started.length} started`);
  return {
    exitCode: 0,
    document: { workflow, ref, tenants: started },
    line: started.join(' '),
    tables: [{ head: ['Tenant', 'Workflow', 'On'], rows: started.map((tenant) => [tenant, workflow, ref]) }],
    closing: [],
    outputs: {},
    page: null,
  };
}

interface Refused {
  readonly tenant: string;
  readonly error: SpendlogError;
}

/** No tenant waits for another: the rest is started first. */
function notStarted(
  started: readonly string[],
  refused: readonly Refused[],
  { code, hint }: SpendlogError,
): SpendlogError {
  const told = refused.map(({ tenant, error }) => `  ${tenant}: ${error.message}`);
  const count = `${refused.length} of ${started.length + refused.length} runs were not started`;
  const rest = started.length > 0 ? ` Those of ${started.join(', ')} were, and need no other.` : '';
  return new SpendlogError(code, [`${count}:`, ...told].join('\n'), `${hint}${rest}`);
}

/** File name of the workflow that runs: the calling one, where this one is called. */
function runningWorkflow(environment: RunEnvironment['environment']): string | undefined {
  return /\/\.github\/workflows\/([\w.-]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
}

function access(environment: RunEnvironment['environment']) {
  const token = environment['GITHUB_TOKEN'] ?? '';
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  if (token === '') {
    throw missing('a token', 'Set GITHUB_TOKEN to the token of the job, or to one that may write actions.');
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw missing('the repository', 'Set GITHUB_REPOSITORY to owner/name.');
  }
  registerSecret(token);
  return { token, repository, apiUrl: environment['GITHUB_API_URL'] || undefined };
}

/** The inputs of the workflow, spelt as in its file; what was not said is left to its defaults. */
export function dispatchInputs({
  environment,
  window,
  services,
  reprocess,
  dryRun,
  analysis,
}: DispatchOptions) {
  const said: Readonly<Record<string, string | undefined>> = {
    environment,
    window: window?.text,
    services: services?.join(','),
    reprocess: reprocess === undefined ? undefined : String(reprocess),
    'dry-run': dryRun === undefined ? undefined : String(dryRun),
    analysis,
  };
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function missing(what: string, hint: string): SpendlogError {
  return new SpendlogError('INPUT_INVALID', `Starting a workflow needs ${what}.`, hint);
}
