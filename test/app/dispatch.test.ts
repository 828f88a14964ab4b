import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dispatch } from '../../src/app/dispatch-command.ts';
import type { DispatchOptions } from '../../src/app/invocation.ts';
import { startGitHub } from '../loopback/github-server.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { testEnvironment } from '../support/test-environment.ts';

const newFolder = temporaryFolders();

const TENANTS = `
tenants:
  - { id: shop, accounts: ["111111111111"], sharedAudience: true }
  - { id: data, accounts: ["222222222222"], sharedAudience: true }
  - { id: old, accounts: ["333333333333"], sharedAudience: true, active: false }
`;

async function started(
  url: string,
  options: DispatchOptions = {},
  more: Readonly<Record<string, string>> = {},
  config = TENANTS,
) {
  const workingFolder = await newFolder();
  await writeFile(join(workingFolder, 'spendlog.yml'), config);
  return dispatch(
    options,
    testEnvironment(workingFolder, {
      environment: {
        GITHUB_TOKEN: 'token-of-the-job',
        GITHUB_REPOSITORY: 'acme/costs',
        GITHUB_API_URL: url,
        GITHUB_REF_NAME: 'main',
        ...more,
      },
    }),
  );
}

describe('dispatch', { timeout: 60_000 }, () => {
  it('starts one run for each active tenant, with what was asked and nothing else', async () => {
    await using github = await startGitHub();

    const result = await started(github.url, { services: ['ebs', 'ec2'], dryRun: true });

    expect(result.document).toEqual({ workflow: 'spendlog.yml', ref: 'main', tenants: ['shop', 'data'] });
    expect(github.requests).toEqual(
      ['shop', 'data'].map((tenant) => ({
        path: 'POST /repos/acme/costs/actions/workflows/spendlog.yml/dispatches',
        token: 'token token-of-the-job',
        body: { ref: 'main', inputs: { tenant, services: 'ebs,ec2', 'dry-run': 'true' } },
      })),
    );
  });

  it('starts a run for the only tenant there is as well, of the workflow that calls it', async () => {
    await using github = await startGitHub();
    const inActions = {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKFLOW_REF: 'acme/costs/.github/workflows/costs.yml@refs/heads/main',
    };

    const alone = await started(github.url, {}, inActions, 'language: en');

    expect(alone.document).toEqual({ workflow: 'costs.yml', ref: 'main', tenants: ['default'] });
    expect(github.requests).toMatchObject([
      {
        path: expect.stringContaining('/costs.yml/'),
        body: { ref: 'main', inputs: { tenant: 'default' } },
      },
    ]);
  });

  it('starts the tenants after one that is refused, and names that one', async () => {
    await using github = await startGitHub([422, 204]);

    await expect(started(github.url)).rejects.toMatchObject({
      code: 'GITHUB_REFUSED',
      message: expect.stringMatching(/^1 of 2 runs were not started:\n {2}shop: .*422/),
      hint: expect.stringContaining('data'),
    });
    expect(github.requests).toHaveLength(2);
  });

  it.each([
    [403, 'actions: write'],
    [404, '--workflow'],
    [422, 'workflow_dispatch'],
  ])('says what to do when GitHub answers %i', async (status, hint) => {
    await using github = await startGitHub([status]);

    await expect(started(github.url, { tenant: 'shop' })).rejects.toMatchObject({
      code: 'GITHUB_REFUSED',
      exitCode: 2,
      hint: expect.stringContaining(hint),
    });
    expect(github.requests).toHaveLength(1);
  });

  it.each([
    ['GITHUB_TOKEN', 'a token'],
    ['GITHUB_REPOSITORY', 'the repository'],
    ['GITHUB_REF_NAME', 'the branch'],
  ])('asks for %s before anything is started', async (name, what) => {
    await using github = await startGitHub();

    await expect(started(github.url, {}, { [name]: '' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(what),
    });
    expect(github.requests).toEqual([]);
  });
});
