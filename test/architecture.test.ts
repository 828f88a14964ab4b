import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breaches, importsOf, type Sources } from './support/architecture.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const sources: Sources = new Map(
  ['src', 'samples'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [path, readFileSync(`${root}${path}`, 'utf8')] as const),
  ),
);

const planted = (path: string, text: string) => breaches(new Map([...sources, [path, text]])).join('\n');

describe('the architecture', () => {
  it('sees the source tree', () => {
    expect(sources.size).toBeGreaterThan(40);
    expect([...sources.keys()]).toContain('src/cli.ts');
    expect([...sources].flatMap(([path, text]) => importsOf(path, text)).length).toBeGreaterThan(100);
    expect(breaches(new Map())).toEqual(['no sources seen']);
  });

  it('reads every import a file has', () => {
    for (const [path, text] of sources) {
      const written = text.match(/\bfrom '[^']+';$|^import '[^']+';$/gm) ?? [];
      expect(importsOf(path, text).length, path).toBeGreaterThanOrEqual(written.length);
    }
  });

  it('keeps to its layers', () => {
    expect(breaches(sources)).toEqual([]);
  });

  it.each([
    [
      'node in core',
      'src/core/planted.ts',
      "import { join } from 'node:path';",
      'may not import the package node:path',
    ],
    [
      'a type of a wrong layer',
      'src/core/planted.ts',
      "import type { Config } from '../config/config.ts';",
      'core may not import config',
    ],
    [
      'a re-export of a wrong layer',
      'src/report/planted.ts',
      "export * from '../costs/read-bill.ts';",
      'report may not import costs',
    ],
    [
      'an SDK in render',
      'src/render/planted.ts',
      "import { S3Client } from '@aws-sdk/client-s3';",
      'may not import the package @aws-sdk/client-s3',
    ],
    [
      'platform in costs',
      'src/costs/planted.ts',
      "const a = await import('../platform/clock.ts');",
      'costs may not import platform',
    ],
    [
      'an import over several lines',
      'src/config/planted.ts',
      "import {\n  a,\n  b,\n} from '../app/run-contract.ts';",
      'config may not import app',
    ],
    [
      'an import for its effect',
      'src/costs/planted.ts',
      "import 'node:fs';",
      'may not import the package node:fs',
    ],
    [
      'a client outside platform',
      'src/app/planted.ts',
      'const client = new S3Client({});',
      'only platform makes clients',
    ],
    [
      'the clock in report',
      'src/report/planted.ts',
      'const now = Date.now();',
      'only platform may use Date.now',
    ],
    [
      'the environment in app',
      'src/app/planted.ts',
      "const home = process.env['HOME'];",
      'only platform may use process.',
    ],
    [
      'costs in the sample, which knows its truth without them',
      'samples/planted.ts',
      "import { a } from '../src/costs/read-bill.ts';",
      'samples may not import costs',
    ],
    ['an unknown layer', 'src/utils/planted.ts', "import { a } from '../core/period.ts';", 'no known layer'],
    ['a file that is not there', 'src/core/planted.ts', "import { a } from './gone.ts';", 'no source file'],
    [
      'the engine at start',
      'src/planted.ts',
      "import { a } from './platform/planted.ts';\nimport b from '@duckdb/node-api';",
      'loaded at start: src/planted.ts → @duckdb/node-api',
    ],
  ])('finds %s', (_, path, text, message) => {
    expect(planted(path, text)).toContain(message);
  });

  it('finds a cycle, and an SDK loaded at start through another file', () => {
    const found = breaches(
      new Map([
        ['src/core/a.ts', "import { b } from './b.ts';"],
        ['src/core/b.ts', "import { a } from './a.ts';"],
        ['src/cli.ts', "import { c } from './platform/c.ts';"],
        ['src/platform/c.ts', "import { S3Client } from '@aws-sdk/client-s3';"],
      ]),
    );

    expect(found).toEqual([
      'cycle: src/core/a.ts → src/core/b.ts → src/core/a.ts',
      'loaded at start: src/cli.ts → src/platform/c.ts → @aws-sdk/client-s3',
    ]);
  });

  it('allows an SDK that is loaded on first use, and its types', () => {
    const found = breaches(
      new Map([
        ['src/cli.ts', "import { c } from './platform/c.ts';"],
        [
          'src/platform/c.ts',
          "import type { A } from '@aws-sdk/client-s3';\nawait import('@aws-sdk/client-s3');",
        ],
      ]),
    );

    expect(found).toEqual([]);
  });
});
