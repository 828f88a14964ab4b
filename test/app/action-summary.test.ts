import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SUMMARY_BYTES } from '../../src/app/step-summary.ts';
import { COMPILE_CACHE } from '../support/compile-cache.ts';
import { focusCsvOf } from '../support/focus-csv.ts';
import { liveOnGithub } from '../support/hostile/github-judge.ts';
import { outputsIn } from '../support/hostile/runner-judge.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const entry = fileURLToPath(new URL('../../src/action.ts', import.meta.url));
const newFolder = temporaryFolders();

const BILL = focusCsvOf(
  ['2026-10-01', '2026-10-02', '2026-10-03'].map((day) => ({
    day: new Date(day),
    service: 'Amazon EC2 | <b> @octocat',
    account: '111122223333',
    region: 'us-east-1',
    cost: '12.5',
  })),
);

/** The action as the runner starts it, for a bill of one account. `before`: what the summary of this step holds already. */
async function runAction(before: string) {
  const folder = await newFolder();
  await writeFile(join(folder, 'bill.csv'), BILL);
  await writeFile(join(folder, 'summary'), before);
  await writeFile(join(folder, 'output'), '');
  const child = spawn(process.execPath, [entry], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      ...COMPILE_CACHE,
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_OUTPUT: join(folder, 'output'),
      INPUT_COSTS: 'bill.csv',
      'INPUT_AS-OF': '2026-10-04',
    },
  });
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  return { code, stdout, summary: await read('summary'), output: await read('output') };
}

describe('the action in a workflow', { timeout: 120_000 }, () => {
  it('leaves its report as the summary of the step, inert, and outputs to decide by', async () => {
    const { code, stdout, summary, output } = await runAction('');

    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(summary).toMatch(/^# Cloud costs/);
    expect(summary).toContain('octocat');
    expect(liveOnGithub(summary)).toEqual([]);
    const outputs = outputsIn(output);
    expect(outputs.get('currency')).toBe('USD');
    expect(outputs.get('coverage')).toMatch(/^(?:0\.\d+|1)$/);
    expect(outputs.get('report-markdown')).toBe('reports/default/2026/10/04/report.md');
  });

  it('takes no more room than those before it have left', async () => {
    const before = `${'x'.repeat(SUMMARY_BYTES - 4_001)}\n`;
    const { summary } = await runAction(before);

    const added = summary.slice(before.length);
    expect(summary.startsWith(before)).toBe(true);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(added).toContain('the report is too large for this page');
    expect(added).toContain('`reports/default/2026/10/04/report.md`');
  });

  it('says nothing in a summary that is full, and ends as it would', async () => {
    const before = 'x'.repeat(SUMMARY_BYTES);
    const { code, summary } = await runAction(before);

    expect(code).toBe(0);
    expect(summary).toBe(before);
  });
});
