import { SpendlogError } from '../core/errors.ts';
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

/** `dispatch`: one workflow run for each tenant, so that no process ever holds two. */
export async function dispatch(
  options: DispatchOptions,
  { workingFolder, environment, log, progress }: RunEnvironment,
): Promise<CommandResult> {
  refuseUnknownServices(options.services);
  const config = await loadConfig(workingFolder, options.config, options.environment);
  const tenants = tenantIds(config, options.tenant, { environment });
  refuseOtherRepository(config, tenants, { environment, progress });
  const [only] = tenants;
  if (only !== undefined && tenants.length === 1 && goesOn(options, environment)) return goOnWith(only);
  const workflow = options.workflow ?? runningWorkflow(environment) ?? DEFAULT_WORKFLOW;
  const ref = options.ref ?? environment['GITHUB_REF_NAME'] ?? '';
  if (ref === '') throw missing('the branch to start on', 'Give --ref, e.g. --ref main.');
  const starts = workflowStarts({ ...access(environment), workflow, ref, log });
  const started: string[] = [];
  for (const tenant of tenants) {
    progress.step(`Starting ${workflow} for ${tenant}`);
    await starts.start({ tenant, ...inputsOf(options) });
    started.push(tenant);
  }
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

/** In a workflow that nobody told the tenant, the only one there is needs no run of its own. */
function goesOn({ tenant }: DispatchOptions, environment: RunEnvironment['environment']): boolean {
  return tenant === undefined && environment['GITHUB_ACTIONS'] === 'true';
}

function goOnWith(tenant: string): CommandResult {
  return {
    exitCode: 0,
    document: { workflow: null, ref: null, tenants: [], tenant },
    line: tenant,
    tables: [],
    closing: [`${tenant} is the only tenant: this run goes on with it.`],
    outputs: { tenant },
    page: null,
  };
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
function inputsOf({ environment, window, services, reprocess, dryRun, analysis }: DispatchOptions) {
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
