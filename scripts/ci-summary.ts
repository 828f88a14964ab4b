import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Suites that need something of the machine; which of them ran is read from the test results, not assumed. */
const SUITES = [
  { name: 'real exports', marker: 'shared-data.ts', why: 'no exports lie beside the checkout' },
  {
    name: 'dist/ alone',
    marker: 'engine-tarballs.ts',
    why: "the engine's packages are neither cached nor reachable",
  },
  {
    name: 'AWS as moto has it',
    marker: 'tenant-story.ts',
    why: process.env['NO_MOTO'] ?? 'SPENDLOG_MOTO_SERVER names no moto_server',
  },
  {
    name: 'workflow under act',
    marker: './act.ts',
    why: process.env['NO_ACT'] ?? process.env['NO_MOTO'] ?? 'SPENDLOG_ACT names no act',
  },
  {
    name: "Markdown as GitHub's own parser has it",
    marker: './cmark.ts',
    why: process.env['NO_CMARK'] ?? 'SPENDLOG_CMARK names no Python with cmarkgfm',
  },
  {
    name: 'workflows as zizmor sees them',
    marker: './zizmor.ts',
    why: process.env['NO_ZIZMOR'] ?? 'SPENDLOG_ZIZMOR names no zizmor',
  },
] as const;

const results = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

const given = process.argv.slice(2);
const broken = given.filter((each) => !each.endsWith('.json'));
const runs = given
  .filter((each) => each.endsWith('.json'))
  .map((file) => (existsSync(file) ? results.parse(JSON.parse(readFileSync(file, 'utf8'))) : null));
const tests = runs
  .flatMap((read) => read?.testResults ?? [])
  .flatMap(({ name, status: fileStatus, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, fileStatus, needs: needsOf(name) })),
  );

const missing = SUITES.filter(({ name, why }) => {
  const own = tests.filter(({ needs }) => needs.includes(name));
  const ran = own.length > 0 && own.every(({ status }) => status === 'passed' || status === 'failed');
  // A file that breaks before its tests leaves them skipped.
  const broke = own.some(({ fileStatus }) => fileStatus === 'failed');
  const reason = own.length === 0 ? 'no test was seen' : broke ? 'its tests failed' : why;
  print(`${name}: ${ran ? 'ran' : `not possible here: ${reason}`}`);
  return !ran;
});
const skipped = tests.filter(
  ({ status, needs }) => status !== 'passed' && status !== 'failed' && needs.length === 0,
);
for (const { fullName } of skipped) print(`skipped without a reason: ${fullName}`);

const required = process.env['CI_REQUIRE'] === 'all' ? missing : [];
// What fails in these is counted test by test.
const otherSteps = broken.filter((step) => step !== 'tests' && step !== 'system tests');
const passed = runs.reduce((sum, read) => sum + (read?.numPassedTests ?? 0), 0);
const testsFailed = runs.reduce((sum, read) => sum + failuresIn(read), 0);
const failed = testsFailed + otherSteps.length + required.length + skipped.length;
for (const step of broken) print(`failed step: ${step}`);
for (const { name } of required) print(`required, but did not run: ${name}`);
print(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && broken.length === 0 ? 0 : 1;

/** At least one where the run as a whole failed, or left nothing to read. */
function failuresIn(read: z.infer<typeof results> | null): number {
  if (!read) return 1;
  return Math.max(read.numFailedTests, read.success ? 0 : Math.max(1, read.numFailedTestSuites));
}

/** What a test file needs, from its imports. */
function needsOf(path: string): readonly string[] {
  const source = readFileSync(path, 'utf8');
  return SUITES.filter(({ marker }) => source.includes(marker)).map(({ name }) => name);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
