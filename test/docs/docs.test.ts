import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { version } from '../../src/core/version.ts';
import { ENGINE_PLATFORMS, enginePackages } from '../../src/platform/duckdb-packages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const manifest = z
  .object({ version: z.string(), scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`),
];

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names only scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run (?<run>[\w:-]+)|(?<own>start|test))\b/g)].map(
      ({ groups }) => groups?.['run'] ?? groups?.['own'] ?? '',
    );

    for (const script of named) expect(Object.keys(manifest.scripts)).toContain(script);
  });

  it('links only to files that exist', () => {
    const prose = text.replace(/```[\s\S]*?```/g, '');
    const links = [...prose.matchAll(/\]\((?<target>[^)\s#]+)[^)]*\)|(?:src|srcset)="(?<image>[^"]+)"/g)]
      .map(({ groups }) => groups?.['target'] ?? groups?.['image'] ?? '')
      .filter((target) => !/^[a-z]+:/.test(target));

    for (const link of links) expect(existsSync(join(root, dirname(page), link)), link).toBe(true);
  });

  it('names only source files that exist', () => {
    const named = [...text.matchAll(/`((?:src|test|scripts|bench|samples|docs|\.ci)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );

    for (const path of named) expect(existsSync(join(root, path)), path).toBe(true);
  });
});

describe('the documentation', () => {
  it('describes every input and output of the action', () => {
    const action = z
      .object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) })
      .parse(parse(read('action.yml')));
    const names = [...Object.keys(action.inputs), ...Object.keys(action.outputs)];

    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(read('docs/action.md')).toContain(`| \`${name}\` |`);
  });

  it('lists every decision, each with its parts', () => {
    const decisions = readdirSync(join(root, 'docs/adr')).filter((name) => /^\d{4}-/.test(name));
    const index = read('docs/adr/README.md');

    expect(decisions.length).toBeGreaterThanOrEqual(7);
    for (const name of decisions) {
      const text = read(`docs/adr/${name}`);
      const [title = ''] = text.split('\n');
      expect(index).toContain(`[${title.slice(2)}](${name})`);
      expect(title).toContain(`# ${name.slice(0, 4)}: `);
      expect(text).toMatch(/^Date: \d{4}-\d\d-\d\d\nStatus: \w/m);
      for (const part of ['Context', 'Decision', 'Consequences']) expect(text).toContain(`\n## ${part}\n`);
    }
  });

  it('names the packages of the engine as they are pinned', () => {
    const page = read('docs/engine.md');

    for (const { name, version: pinned } of enginePackages('linux-x64') ?? [])
      expect(page).toContain(`${name}@${pinned}`);
    for (const platform of ENGINE_PLATFORMS) expect(page).toContain(platform);
  });

  it('has one version', () => {
    expect(version).toBe(manifest.version);
  });
});
