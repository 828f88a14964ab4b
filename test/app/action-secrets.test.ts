import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { systemClock } from '../../src/platform/clock.ts';
import { startSts } from '../loopback/sts-server.ts';
import { COMPILE_CACHE } from '../support/compile-cache.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const entry = fileURLToPath(new URL('../../src/action.ts', import.meta.url));
const newFolder = temporaryFolders();

const TENANTS = `
tenants:
  - id: shop
    role: arn:aws:iam::111111111111:role/hub
    accountRole: ssm:/shop/reader
    externalId: ssm:/shop/external-id
    accounts: ["111111111111"]
    sharedAudience: true
  - { id: data, role: "arn:aws:iam::222222222222:role/hub", accounts: ["222222222222"], sharedAudience: true }
`;

/** One is a secret that the runner may hide, the other a word that stands in many texts. */
const PARAMETERS = {
  '/shop/external-id': { Value: 'external-id-of-the-shop', Type: 'SecureString' },
  '/shop/reader': { Value: 'main', Type: 'SecureString' },
};

const COMMAND = /^::[^\n]*$/gm;
const MASK = /^::add-mask::(?<secret>.*)$/gm;

/** The action as the runner starts it, for all tenants at once. */
async function runAction(environment: Readonly<Record<string, string>>) {
  const folder = await newFolder();
  await writeFile(join(folder, 'spendlog.yml'), TENANTS);
  for (const name of ['summary', 'output']) await writeFile(join(folder, name), '');
  const child = spawn(process.execPath, [entry], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      ...COMPILE_CACHE,
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_OUTPUT: join(folder, 'output'),
      INPUT_COMMAND: 'run',
      INPUT_ANALYSIS: 'costs',
      'INPUT_AS-OF': '2026-11-20',
      ...environment,
    },
  });
  const streams = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (chunk) => {
      streams[name] += chunk;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  return { code, ...streams, summary: await read('summary'), output: await read('output') };
}

it('hands the secrets of every tenant to the runner, and prints none of them', {
  timeout: 120_000,
}, async () => {
  await using server = await startSts({ now: () => systemClock.now(), parameters: PARAMETERS });

  const { code, stdout, stderr, summary, output } = await runAction({
    ...server.environment,
    AWS_ENDPOINT_URL: server.url,
    AWS_REGION: 'us-east-1',
  });

  const masked = [...stdout.matchAll(MASK)].map(({ groups }) => decodeURIComponent(groups?.['secret'] ?? ''));
  const sessions = server.operations().filter((operation) => operation.startsWith('AssumeRole'));
  expect({ code, stdout }).toMatchObject({ code: 3 });
  expect(sessions.length).toBeGreaterThan(1);
  for (let n = 1; n <= sessions.length; n += 1) {
    const key = `ASIA${String(n).padStart(16, '0')}`;
    expect(masked).toEqual(expect.arrayContaining([key, `secret-of-${key}`, `token-of-${key}`]));
  }
  expect(masked).toContain('external-id-of-the-shop');
  expect(masked).not.toContain('main');
  const annotations = [...stdout.matchAll(COMMAND)]
    .map(([line]) => line)
    .filter((line) => !line.startsWith('::add-mask::'));
  expect(annotations.join('\n')).toContain('::error::');
  const shown = { log: stdout.replaceAll(MASK, ''), stderr, summary, output };
  for (const secret of [...masked, 'runner-bearer-secret', '111111111111', '222222222222']) {
    for (const [place, text] of Object.entries(shown))
      expect(text.includes(secret), `${place}: ${secret}`).toBe(false);
  }
  for (const tenant of ['shop', 'data']) expect(shown.log).toContain(tenant);
});
