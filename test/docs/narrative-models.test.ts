import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { narratePolicy } from '../../scripts/iam-policy.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { repositoryFile } from './repository-files.ts';

const { text } = repositoryFile('docs/narrative-models.md');

const names = z.record(z.string(), z.unknown());

/** Blocks of a language, without the indent of the list they stand in. */
function blocks(language: string): readonly string[] {
  const found = [...text.matchAll(/^(?<indent> *)```(?<name>\w+)\n(?<body>[\s\S]*?)^ *```$/gm)];
  return found
    .filter(({ groups }) => groups?.['name'] === language)
    .map(({ groups = {} }) =>
      (groups['body'] ?? '').replaceAll(new RegExp(`^${groups['indent']}`, 'gm'), ''),
    );
}

it('names each provider as spendlog.yml does', () => {
  const settings = blocks('yaml').filter((block) => block.startsWith('narrative:'));
  const providers = settings.map((block) => {
    const { writer } = parseConfig(block, 'spendlog.yml').narrative;
    return writer === 'template' ? writer : writer.provider;
  });
  expect(providers).toEqual(['bedrock', 'qbusiness', 'openai-compatible']);
});

it('hands the key over as the workflow takes it', () => {
  const [call] = blocks('yaml').filter((block) => block.startsWith('jobs:'));
  const { jobs } = z
    .object({ jobs: z.object({ spendlog: z.object({ with: names, secrets: names, permissions: names }) }) })
    .parse(parse(call ?? ''));
  const { on } = z
    .object({ on: z.object({ workflow_call: z.object({ inputs: names, secrets: names }) }) })
    .parse(parse(repositoryFile('.github/workflows/spendlog.yml').text));
  const { inputs, secrets } = on.workflow_call;
  expect(Object.keys(jobs.spendlog.secrets)).toEqual(['model-key']);
  expect(Object.keys(secrets)).toEqual(expect.arrayContaining(Object.keys(jobs.spendlog.secrets)));
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(jobs.spendlog.with)));
});

it('takes what it says of a guardrail', () => {
  const guardrail = /`(guardrail: \{[^`]+\})`/.exec(text)?.[1] ?? '';
  const file = `narrative:\n  writer:\n    provider: bedrock\n    model: a.b\n    ${guardrail}\n`;
  const { writer } = parseConfig(file, 'spendlog.yml').narrative;
  expect(writer).toMatchObject({ guardrail: { id: 'abcdef123456', version: '1' } });
});

it('names statements and placeholders of the policy', () => {
  const policy = JSON.stringify(narratePolicy());
  for (const name of ['Bedrock', 'Qbusiness', 'INFERENCE-PROFILE', 'MODEL-ID', 'APPLICATION-ID']) {
    expect(text).toContain(name);
    expect(policy).toContain(name);
  }
});
