import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadAugurs } from '../../src/platform/augurs.ts';

const WEEKLY = Array.from({ length: 182 }, (_, at) => (at % 7 < 2 ? 70 : 100) + 3 * Math.sin(at * at));

function mean(paths: readonly (readonly number[])[], at: number): number {
  return paths.reduce((sum, path) => sum + (path[at] ?? Number.NaN), 0) / paths.length;
}

describe('augurs', () => {
  it('carries the weekly shape forward', async () => {
    const forecaster = await loadAugurs();

    const paths = forecaster.paths(WEEKLY, 14, 100);

    expect(paths).toHaveLength(100);
    for (let at = 0; at < 14; at += 1) {
      const expected = (WEEKLY.length + at) % 7 < 2 ? 70 : 100;
      expect(Math.abs(mean(paths, at) - expected)).toBeLessThan(4);
    }
  });

  it('gives the same paths for the same history and others for another', async () => {
    const forecaster = await loadAugurs();

    const first = forecaster.paths(WEEKLY, 5, 10);
    const again = forecaster.paths([...WEEKLY], 5, 10);
    const other = forecaster.paths([...WEEKLY.slice(1), 100], 5, 10);

    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('widens with the noise of the series', async () => {
    const forecaster = await loadAugurs();
    const noisy = WEEKLY.map((value, at) => value + 20 * Math.sin(at * at * 1.7));
    const spread = (history: readonly number[]) => {
      const totals = forecaster.paths(history, 10, 200).map((path) => path.reduce((sum, v) => sum + v, 0));
      return Math.max(...totals) - Math.min(...totals);
    };

    expect(spread(noisy)).toBeGreaterThan(2 * spread(WEEKLY));
  });

  it('stays finite on nothing, one day, zeros and a constant', async () => {
    const forecaster = await loadAugurs();

    expect(forecaster.paths([], 2, 2)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(forecaster.paths([7], 2, 1)).toEqual([[7, 7]]);
    expect(forecaster.paths(new Array(60).fill(0), 1, 1)).toEqual([[0]]);
    expect(forecaster.paths(new Array(60).fill(5), 1, 1)).toEqual([[5]]);
    expect(forecaster.paths(WEEKLY, 0, 2)).toEqual([[], []]);
  });

  it('takes the bytes it is given', async () => {
    const asked: string[] = [];
    const wasm = fileURLToPath(new URL('../../node_modules/@bsull/augurs/mstl_bg.wasm', import.meta.url));

    await loadAugurs(async (name) => {
      asked.push(name);
      return readFileSync(wasm);
    });

    expect(asked).toEqual(['mstl_bg.wasm']);
  });
});

describe('augurs in a bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'augurs-bundle-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('runs with the bundle alone, far from node_modules', () => {
    bundleInto(folder);
    const alone = mkdtempSync(join(tmpdir(), 'augurs-alone-'));
    cpSync(join(folder, 'dist'), alone, { recursive: true });

    const printed = execFileSync(process.execPath, [join(alone, 'index.js')], {
      cwd: alone,
      encoding: 'utf8',
    });

    expect(readdirSync(alone)).toContain('mstl_bg.wasm');
    const [path]: number[][] = JSON.parse(printed);
    expect(path?.map((value) => Math.round(value))).toEqual([9, 5, 5, 5, 5, 5, 5]);
    rmSync(alone, { recursive: true });
  });
});

/** Compiles the module as the build does (types away, `.ts` to `.js`) and bundles it with ncc. */
function bundleInto(folder: string): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  mkdirSync(join(folder, 'platform'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of ['augurs', 'sample-paths']) {
    const source = readFileSync(join(root, 'src/platform', `${name}.ts`), 'utf8');
    const compiled = stripTypeScriptTypes(source).replaceAll(/(from '\..*)\.ts'/g, "$1.js'");
    writeFileSync(join(folder, 'platform', `${name}.js`), compiled);
  }
  writeFileSync(
    join(folder, 'entry.js'),
    `import { loadAugurs } from './platform/augurs.js';
     const forecaster = await loadAugurs();
     process.stdout.write(JSON.stringify(forecaster.paths(Array.from({ length: 35 }, (_, at) => at % 7 ? 5 : 9), 7, 1)));`,
  );
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', join(folder, 'entry.js'), '-o', join(folder, 'dist')]);
}
