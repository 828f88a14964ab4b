import { expect, it } from 'vitest';
import { narratePolicy } from '../../scripts/iam-policy.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { repositoryFile } from './repository-files.ts';

const { text } = repositoryFile('docs/narrative-models.md');

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
  const providers = blocks('yaml').map((block) => {
    const { writer } = parseConfig(block, 'spendlog.yml').narrative;
    return writer === 'template' ? writer : writer.provider;
  });
  expect(providers).toEqual(['bedrock', 'qbusiness', 'openai-compatible']);
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
