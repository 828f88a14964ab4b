import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** act, which runs workflows without GitHub. Named by the environment, since it is a Go program. */
export const actProgram = process.env['SPENDLOG_ACT'] ?? null;

const root = fileURLToPath(new URL('../..', import.meta.url));
const checkout = fileURLToPath(new URL('./checkout', import.meta.url));

/** The token of every job: a secret that must turn up nowhere. */
export const jobToken = 'job-token-c3RhbmQtaW4';

export interface WorkflowRun {
  readonly code: number | null;
  /** Everything every job printed, but for the commands that name a secret to hide: a runner never shows those. */
  readonly log: string;
  /** In the order they ended; a job that was skipped is not there. */
  readonly jobs: readonly EndedJob[];
  /** What the steps of a job gave to later ones, by name. */
  outputs(job: string): Readonly<Record<string, string>>;
}

export interface EndedJob {
  readonly job: string;
  readonly result: string;
  /** Its values in the matrix. */
  readonly matrix: Readonly<Record<string, string>>;
}

const OWN_WORKFLOW = '.github/workflows/spendlog.yml';

const line = z.object({
  jobID: z.string(),
  matrix: z.record(z.string(), z.string()).default({}),
  jobResult: z.string().optional(),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
});

/**
 * A repository with the workflow, the action and a configuration. `queue` is newer than act's schema, so that one line is
 * taken out, and nothing else.
 */
export async function makeRepository(folder: string, config: string): Promise<string> {
  const repository = join(folder, 'repository');
  mkdirSync(join(repository, '.github/workflows'), { recursive: true });
  const workflow = readFileSync(join(root, '.github/workflows/spendlog.yml'), 'utf8');
  const known = workflow.replace(/^ {2}queue: max\n/m, '');
  if (known.length !== workflow.length - '  queue: max\n'.length) throw new Error('No line "queue: max"');
  writeFileSync(join(repository, '.github/workflows/spendlog.yml'), known);
  writeFileSync(join(repository, 'spendlog.yml'), config);
  cpSync(join(root, 'action.yml'), join(repository, 'action.yml'));
  cpSync(join(root, 'dist'), join(repository, 'dist'), { recursive: true });
  const git = async (...args: readonly string[]) => {
    const { code, log } = await run('git', args, repository);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${log}`);
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', 'https://github.com/octo-org/finops.git');
  await git('add', '--all');
  await git('-c', 'user.email=test@example.com', '-c', 'user.name=Test', 'commit', '--quiet', '-m', 'config');
  return repository;
}

/** Another workflow of the repository than Spendlog's own by hand, or another event. */
export interface Started {
  /** Path below the root of the repository. */
  readonly workflow?: string;
  readonly event?: string;
  /** What GitHub tells of the event. */
  readonly payload?: unknown;
  /** Of the repository, besides the token of the job. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/** Runs a workflow, by hand unless it is told otherwise, each job as a process of this machine. */
export async function runWorkflow(
  program: string,
  repository: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
  started: Started = {},
): Promise<WorkflowRun> {
  const { code, log } = await act(program, repository, { inputs, environment, ...started });
  const lines = linesOf(log);
  return {
    code,
    log: log.replaceAll(/^\{.*"command":"add-mask".*$/gm, ''),
    jobs: lines.flatMap(({ jobID: job, jobResult, matrix }) =>
      jobResult === undefined ? [] : [{ job, result: jobResult, matrix }],
    ),
    outputs: (job) =>
      Object.fromEntries(
        lines
          .filter(({ jobID, command }) => jobID === job && command === 'set-output')
          .map(({ name = '', arg = '' }) => [name, arg]),
      ),
  };
}

/** act writes one JSON document a line, and a last error as it is. */
function linesOf(log: string): readonly z.infer<typeof line>[] {
  return log.split('\n').flatMap((each) => {
    if (!each.startsWith('{')) return [];
    const read = line.safeParse(JSON.parse(each));
    return read.success ? [read.data] : [];
  });
}

interface Given extends Started {
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
}

async function act(program: string, repository: string, given: Given): Promise<Ended> {
  const {
    inputs,
    environment,
    workflow = OWN_WORKFLOW,
    event = 'workflow_dispatch',
    payload,
    secrets = {},
  } = given;
  const pinned = /uses: (actions\/checkout@[0-9a-f]{40})/.exec(
    readFileSync(join(repository, workflow), 'utf8'),
  )?.[1];
  const eventFile = join(repository, '..', 'event.json');
  if (payload !== undefined) writeFileSync(eventFile, JSON.stringify(payload));
  const env = {
    ...environment,
    STAND_IN_REPOSITORY: repository,
    STAND_IN_MODULES: join(root, 'node_modules'),
  };
  return run(
    program,
    [
      event,
      ...(payload === undefined ? [] : ['--eventpath', eventFile]),
      ...['--workflows', workflow],
      ...['--platform', 'ubuntu-latest=-self-hosted'],
      ...['--local-repository', `${pinned}=${checkout}`],
      '--no-cache-server',
      '--json',
      ...Object.entries({ GITHUB_TOKEN: jobToken, ...secrets }).flatMap(([name, value]) => [
        '--secret',
        `${name}=${value}`,
      ]),
      ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
      ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ],
    repository,
  );
}

interface Ended {
  readonly code: number | null;
  readonly log: string;
}

async function run(program: string, args: readonly string[], folder: string): Promise<Ended> {
  // Actions run on the node that runs the tests: the machine's own may be too old for them.
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`;
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: path, HOME: join(folder, '..') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await closed, log: `${out}\n${error}` };
}
