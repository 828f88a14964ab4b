import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { registries } from '../../scripts/registries.ts';
import { everyCheck } from '../../src/checks/registry.ts';
import { docsPageOf } from '../../src/core/check.ts';
import type { DatasetDeclaration } from '../../src/core/dataset.ts';
import { datasets } from '../../src/datasets/registry.ts';
import { serviceById } from '../../src/services/find-service.ts';
import { importsOf } from '../support/architecture.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

const filesOf = (folder: string, maker: string) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && new RegExp(`= ${maker}[(<]`).test(read(path)));

/** Sources that a declaration loads at once, itself included; what it loads on use is not. */
function loadedWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { to, typeOnly, dynamic } of importsOf(path, read(path))) {
    if (!typeOnly && !dynamic && to.startsWith('./')) loadedWith(to.slice(2), seen);
  }
  return seen;
}

const unitAndTenant = everyCheck.filter((check) => check.scope !== 'bill');

const sdkImports = (path: string) =>
  [...loadedWith(path)].flatMap((one) =>
    importsOf(one, read(one)).filter(
      ({ to, typeOnly, dynamic }) => !typeOnly && !dynamic && to.startsWith('@aws-sdk/'),
    ),
  );

/** Declarations in the sources, by what makes them. */
const declarationsOf = (folder: string, maker: string) =>
  filesOf(folder, maker).flatMap((path) => [
    ...read(path).matchAll(new RegExp(`^export const \\w+ = ${maker}[(<]`, 'gm')),
  ]);

const CHECK = 'define(?:Idle|Tenant|Bill)?Check';
const datasetFiles = filesOf('src/datasets', 'defineDataset');

describe('the registries', () => {
  it('hold every declaration', () => {
    expect(everyCheck).toHaveLength(declarationsOf('src/checks', CHECK).length);
    expect(datasetFiles.length).toBeGreaterThan(5);
    expect(datasets).toHaveLength(datasetFiles.length);
  });

  it('are what the sources generate', async () => {
    for (const [path, text] of await registries()) expect(read(path), path).toBe(text);
  });

  it('leave no page of a check that is gone', () => {
    const pages = readdirSync(`${root}docs/checks`).map((name) => `docs/checks/${name}`);
    expect(pages.sort()).toEqual(everyCheck.map(docsPageOf).sort());
  });

  it('name nothing twice', () => {
    for (const ids of [everyCheck.map(({ id }) => id), datasets.map(({ id }) => id)])
      expect(new Set(ids).size).toBe(ids.length);
  });

  it('load no SDK', () => {
    const loads = ['src/checks/registry.ts', 'src/datasets/registry.ts'].flatMap(sdkImports);
    expect(loads).toEqual([]);
    // The rule can fail: a loader does load one.
    expect(sdkImports('src/datasets/ec2/volumes.load.ts')).toHaveLength(1);
  });
});

describe.each(everyCheck.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('is named in its own way and has its page', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(existsSync(`${root}${docsPageOf(check)}`)).toBe(true);
  });

  it('says what is good, not what is wrong', () => {
    expect(check.title).toMatch(/^Every /);
    expect(check.title).not.toMatch(/\b(idle|unused|un\w+ed|without|not|no)\b/i);
  });

  it('tells how it is measured, what can make it wrong, how to verify, fix and go back', () => {
    const { why, measured, saving, caveats, verify, fix, rollback } = check.guide;
    for (const text of [
      why,
      measured,
      saving,
      verify.console,
      fix.console,
      fix.terraform,
      rollback,
      ...caveats,
    ])
      expect(text).toMatch(/\S.{3}/);
    expect(caveats.length).toBeGreaterThan(0);
    for (const command of [verify.cli, ...fix.cli]) expect(command).toMatch(/^aws [a-z]/);
    expect(fix.cli.length).toBeGreaterThan(0);
    if (fix.dryRun !== null) expect(fix.dryRun).toContain('--dry-run');
  });

  it('is of a service in the catalogue', () => {
    expect(serviceById(check.service)?.id).toBe(check.service);
  });
});

describe.each(unitAndTenant.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it('needs registered datasets, and has metrics on one of them', () => {
    const needed = Object.values(check.needs);
    expect(needed.length).toBeGreaterThan(0);
    for (const dataset of needed) expect(datasets).toContain(dataset);
    for (const metric of Object.values(check.scope === 'unit' ? (check.metrics ?? {}) : {})) {
      expect(Object.keys(check.needs)).toContain(metric.of);
      expect(check.lookBackDays * 86_400).toBeGreaterThanOrEqual(metric.periodSeconds);
    }
  });

  it('finds nothing in nothing', () => {
    const nothing = Object.fromEntries(Object.keys(check.needs).map((name) => [name, []]));
    const context = { now: '2026-11-21T00:00:00.000Z', thresholds: check.thresholds, metric: () => null };
    expect([...check.evaluate(nothing, context)]).toEqual([]);
  });
});

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))('%s', (_, dataset) => {
  it('says what it reads and has a loader', async () => {
    expect(dataset.reads.length).toBeGreaterThan(0);
    for (const operation of dataset.reads) expect(operation).toMatch(/^[A-Za-z][\w ]+:[A-Z]\w+$/);
    expect((await dataset.load()).default).toBeTypeOf('function');
    const before: readonly DatasetDeclaration[] = Object.values(dataset.after ?? {});
    for (const one of before) expect(datasets).toContain(one);
  });
});
