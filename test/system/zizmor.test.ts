import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_WORKFLOWS, OWN_WORKFLOWS, repositoryFile } from '../docs/repository-files.ts';
import { zizmorFindings, zizmorProgram } from './zizmor.ts';

const audited = (...paths: string[]) => zizmorFindings(zizmorProgram ?? '', paths);

describe.skipIf(zizmorProgram === null)('zizmor', { timeout: 120_000 }, () => {
  it.each([...OWN_WORKFLOWS, ...EXAMPLE_WORKFLOWS, repositoryFile('action.yml')])(
    'has nothing against $path',
    ({ path }) => {
      expect(audited(path)).toEqual([]);
    },
  );

  it.each([
    ['dangerous-triggers', (text: string) => text.replace('on: pull_request\n', 'on: pull_request_target\n')],
    ['unpinned-uses', (text: string) => text.replace(/@[0-9a-f]{40}.*/, '@main')],
    [
      'excessive-permissions',
      (text: string) => text.replace(/ {4}permissions:\n(?: {6}.*\n)+/, '    permissions: write-all\n'),
    ],
    [
      'template-injection',
      (text: string) => `${text}      - run: echo "\${{ github.event.pull_request.title }}"\n`,
    ],
  ])('sees %s', (ident, change) => {
    const { text } = repositoryFile('examples/pull-request-comments/workflow.yml');
    const folder = mkdtempSync(join(tmpdir(), 'spendlog-zizmor-'));
    try {
      const path = join(folder, 'workflow.yml');
      writeFileSync(path, change(text));

      expect(audited(path)).toContainEqual(expect.stringMatching(`^${ident}: `));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
