import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engineTarballs } from '../support/engine-tarballs.ts';
import { closedUrl, serveFiles } from '../support/file-server.ts';
import { focusCsv } from '../support/focus-csv.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const engine = engineTarballs();

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'spendlog-action-'));
  cpSync(dist, join(home, 'dist'), { recursive: true });
});

beforeEach(() => {
  for (const name of readdirSync(home)) {
    if (name !== 'dist') rmSync(join(home, name), { recursive: true });
  }
  writeFileSync(join(home, 'bill.csv'), focusCsv());
  writeFileSync(join(home, 'output'), '');
  writeFileSync(join(home, 'summary'), '');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Runs dist/ alone, as the runner does: inputs in the environment, outputs in files, nothing installed beside it. */
async function runAction(inputs: Readonly<Record<string, string>>) {
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: home,
    GITHUB_WORKSPACE: home,
    GITHUB_OUTPUT: join(home, 'output'),
    GITHUB_STEP_SUMMARY: join(home, 'summary'),
    RUNNER_TOOL_CACHE: join(home, 'tools'),
    ...Object.fromEntries(named),
  };
  const child = spawn(process.execPath, [join(home, 'dist/index.js')], { cwd: home, env });
  let log = '';
  child.stdout.on('data', (chunk) => {
    log += chunk;
  });
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const read = (name: string) => readFileSync(join(home, name), 'utf8');
  return { code, log, outputs: outputsOf(read('output')), summary: read('summary') };
}

function outputsOf(text: string): Readonly<Record<string, string>> {
  const values = text.matchAll(/^(?<name>[\w-]+)<<(?<mark>\S+)\n(?<value>[\s\S]*?)\n\k<mark>$/gm);
  return Object.fromEntries([...values].map(({ groups }) => [groups?.['name'], groups?.['value']]));
}

describe('dist/ alone in an empty folder', () => {
  it.skipIf(!engine)(
    'fetches the engine once and leaves a report, outputs and a summary',
    async () => {
      await using registry = await serveFiles((path) => engine?.serve(path) ?? 404);
      const inputs = { costs: 'bill.csv', 'as-of': '2026-03-04', 'engine-url': registry.url };
      const first = await runAction(inputs);
      const again = await runAction({ ...inputs, out: 'other' });

      expect(first.log).not.toContain('::error::');
      expect(first.code).toBe(0);
      expect(Object.keys(first.outputs)).toEqual(
        expect.arrayContaining(['forecast', 'report-json', 'report-markdown', 'total-cost']),
      );
      expect(JSON.parse(readFileSync(join(home, first.outputs['report-json'] ?? ''), 'utf8'))).toHaveProperty(
        'schemaVersion',
      );
      expect(first.summary).toMatch(/^# /m);
      expect(again.code).toBe(0);
      expect(registry.requests.length).toBe(new Set(registry.requests).size);
    },
    120_000,
  );

  it.skipIf(!engine)(
    'takes the engine from a folder of packages',
    async () => {
      const { code, log } = await runAction({ costs: 'bill.csv', 'engine-path': engine?.folder ?? '' });

      expect(log).not.toContain('::error::');
      expect(code).toBe(0);
    },
    120_000,
  );

  it('refuses packages with a wrong hash, unpacking nothing', async () => {
    await using registry = await serveFiles(() => Buffer.from('not the package'));
    const { code, log } = await runAction({ costs: 'bill.csv', 'engine-url': registry.url });

    expect(code).toBe(1);
    expect(log).toMatch(
      /::error::@duckdb\/node-api@\S+ is not the package expected: SHA-256 [0-9a-f]{64}, expected [0-9a-f]{64}/,
    );
    expect(log).toContain('engine-path');
    expect(existsSync(join(home, 'tools/spendlog')) ? readdirSync(join(home, 'tools/spendlog')) : []).toEqual(
      [],
    );
    expect(existsSync(join(home, 'reports'))).toBe(false);
  });

  it('says what to do without a network', async () => {
    const { code, log } = await runAction({ costs: 'bill.csv', 'engine-url': await closedUrl() });

    expect(code).toBe(1);
    expect(log).toMatch(
      /::error::The SQL engine could not be fetched: http:\/\/127\.0\.0\.1:\d+\/.*ECONNREFUSED/,
    );
    expect(log).toMatch(/engine-url.*engine-path/);
    expect(log).not.toMatch(/^\s+at /m);
  });

  it('refuses bad inputs with exit code 2, all of them at once', async () => {
    const { code, log } = await runAction({ 'as-of': 'soon', metric: 'net' });

    expect(code).toBe(2);
    expect(log).toMatch(/::error::2 bad options:.*as-of.*metric/);
  });

  it('names the commands there are', async () => {
    const { code, log } = await runAction({ command: 'no-such-command' });

    expect(code).toBe(2);
    expect(log).toContain('::error::This version has no command "no-such-command".');
  });

  it('holds no native code, and one file that loads at start', () => {
    const names = readdirSync(dist);

    expect(names).toContain('index.js');
    expect(names.filter((name) => /\.(node|so|dll|dylib)$/.test(name))).toEqual([]);
    expect(readFileSync(join(dist, 'index.js'), 'utf8')).not.toMatch(/@aws-sdk\/client-[a-z-]+\/dist/);
  });
});
