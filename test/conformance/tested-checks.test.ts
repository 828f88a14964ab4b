import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { everyCheck } from '../../src/checks/registry.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const texts = (folder: string, kind: RegExp) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => kind.test(path))
    .map((path) => readFileSync(`${root}${path}`, 'utf8'));

/** The tests, and the tables of cases that they go through. */
const tests = texts('test/checks', /\.ts$/);

/** What each check is called in the sources, by its id. */
const names = new Map(
  texts('src/checks', /(?<!registry)\.ts$/).flatMap((text) =>
    [...text.matchAll(/^export const (\w+) = define\w*Check(?:<\w+>)?\(\{\s*id: '([^']+)'/gm)].map(
      ([, name = '', id = '']) => [id, name] as const,
    ),
  ),
);

/** What the program promises. */
const LEAST = 150;

describe('the checks', () => {
  it('are at least so many, counted by id', () => {
    const ids = new Set(everyCheck.map(({ id }) => id));
    process.stdout.write(
      `${ids.size} checks: ${['unit', 'tenant', 'bill'].map((scope) => `${everyCheck.filter((check) => check.scope === scope).length} ${scope}`).join(', ')}\n`,
    );
    expect(ids.size).toBeGreaterThanOrEqual(LEAST);
    expect(ids.size).toBe(everyCheck.length);
  });

  it.each(everyCheck.map(({ id }) => id))('%s is judged by a test', (id) => {
    const name = names.get(id);
    expect(name, 'a declaration begins with its id').toBeDefined();
    const named = new RegExp(`\\b${name}\\b|'${id}'`);
    expect(tests.filter((text) => named.test(text)).length, name).toBeGreaterThan(0);
  });
});
