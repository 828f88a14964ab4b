import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { keepReport } from '../../src/app/report-artifact.ts';
import { startArtifacts } from '../loopback/artifact-server.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { testEnvironment } from '../support/test-environment.ts';

const newFolder = temporaryFolders();
const FOLDER = 'reports/north/2026/11/20';
const RESULT = {
  exitCode: 3,
  document: null,
  line: '',
  tables: [],
  closing: [],
  outputs: { 'report-json': 'x' },
  page: null,
} as const;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Keeps a report of one file; the warnings beside what came of it. */
async function kept(environment: Readonly<Record<string, string>>) {
  const workingFolder = await newFolder();
  await mkdir(join(workingFolder, FOLDER), { recursive: true });
  await writeFile(join(workingFolder, FOLDER, 'report.md'), '# The report');
  const warnings: string[] = [];
  const given = testEnvironment(workingFolder, { environment });
  const progress = { ...given.progress, warn: (text: string) => void warnings.push(text) };
  return { result: await keepReport(RESULT, { folder: FOLDER }, { ...given, progress }), warnings };
}

/** The client reads the process's own environment, and writes of its progress to the output. */
async function artifacts(refuse: boolean) {
  const server = await startArtifacts(() => refuse);
  const variables = { ACTIONS_RUNTIME_TOKEN: server.token, ACTIONS_RESULTS_URL: server.url };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return { server, variables };
}

it('is left as an artifact of the attempt, and named in an output', async () => {
  const { server, variables } = await artifacts(false);
  await using _ = server;

  const { result, warnings } = await kept({ ...variables, GITHUB_RUN_ATTEMPT: '2' });

  expect(warnings).toEqual([]);
  expect(result.exitCode).toBe(3);
  expect(result.outputs).toEqual({
    'report-json': 'x',
    'report-artifact': 'spendlog-report-north-2026-11-20-2',
  });
  expect(server.artifacts.map(({ name }) => name)).toEqual(['spendlog-report-north-2026-11-20-2']);
});

it('is a warning where GitHub refuses it, and nothing at all where there are no artifacts', async () => {
  const { server, variables } = await artifacts(true);
  await using _ = server;

  const refused = await kept(variables);
  expect(refused.result).toEqual(RESULT);
  expect(refused.warnings).toEqual([expect.stringContaining('could not be kept')]);

  const outside = await kept({});
  expect(outside).toEqual({ result: RESULT, warnings: [] });
});
