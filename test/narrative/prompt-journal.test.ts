import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodedForms } from '../../src/core/encoded-forms.ts';
import type { FactTable, SubjectKind } from '../../src/core/fact.ts';
import type { ModelClient } from '../../src/core/model.ts';
import { factsOf } from '../../src/narrative/facts/facts-of.ts';
import { readReport } from '../../src/narrative/facts/read-report.ts';
import { promptOf } from '../../src/narrative/prompt/prompt-of.ts';
import { bedrockModel } from '../../src/platform/models/bedrock.ts';
import { qbusinessModel } from '../../src/platform/models/qbusiness.ts';
import { type ModelCall, startModelServer } from '../loopback/models/model-server.ts';
import { LANGUAGES, openaiAt, PERSONAS } from './tempers/model-rig.ts';
import { poisonedText } from './tempers/poisoned-text.ts';
import { SAMPLE_FACTS } from './tempers/sample-facts.ts';

afterEach(() => vi.unstubAllEnvs());

const POISONED = poisonedText(7);
const TABLE = tableOf(POISONED.text);

/** Letters of a string that are found nowhere by chance. */
const PART = 8;

/** What has names that are nobody's business. */
const OF_CUSTOMERS: readonly SubjectKind[] = [
  ...(['account', 'budget', 'commitment', 'region', 'resource', 'service'] as const),
  ...(['tag-key', 'tag-value', 'team', 'usage-type'] as const),
];

const aws = {
  region: 'eu-west-1',
  credentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'key-of-the-tenant' }),
};

describe('what models are asked', () => {
  it('is about a report that is full of what must not be asked', () => {
    const poisoned = TABLE.subjects.filter(({ name }) =>
      POISONED.strings.some((text) => name?.includes(text)),
    );
    expect(poisoned.length).toBeGreaterThan(40);
    expect(new Set(poisoned.map(({ kind }) => kind))).toEqual(new Set(OF_CUSTOMERS));
    expect(TABLE.facts.length).toBeGreaterThan(SAMPLE_FACTS.facts.length / 2);
    const leaked = foundIn([POISONED.text]);
    expect(leaked.length).toBeGreaterThan(POISONED.strings.length);
  });

  it('holds no name, tag or id of the customer, in no form and in no part, with any provider', async () => {
    await using server = await startModelServer(() => '{"sections":[]}');
    vi.stubEnv('AWS_ENDPOINT_URL', server.url);
    const clients: readonly ModelClient[] = [
      openaiAt(server.url),
      bedrockModel({ ...aws, model: 'eu.amazon.nova-lite-v1:0', guardrail: null }),
      qbusinessModel({ ...aws, application: 'a1b2c3d4-5678-90ab-cdef-111122223333' }),
    ];
    for (const client of clients)
      for (const persona of PERSONAS)
        for (const language of LANGUAGES)
          await client.ask(
            {
              ...promptOf({ persona, table: TABLE, language }),
              mostOutputTokens: 4_000,
              token: '0'.repeat(48),
              metadata: { run: 'run-1' },
            },
            new AbortController().signal,
          );
    expect(server.journal).toHaveLength(clients.length * PERSONAS.length * LANGUAGES.length);
    expect(new Set(server.journal.map(({ protocol }) => protocol)).size).toBe(3);
    expect(foundIn(textsOf(server.journal))).toEqual([]);
  });
});

function tableOf(text: string): FactTable {
  const report = readReport(text);
  if (!report) throw new TypeError('The poisoned report cannot be read.');
  return factsOf(report, { unitMetrics: [] });
}

function textsOf(journal: readonly ModelCall[]): readonly string[] {
  return journal.flatMap(({ raw, texts }) => [raw, ...texts]);
}

/** Every string in any of its forms, and every part of one, that stands in the texts and would not stand there anyway. */
function foundIn(texts: readonly string[]): readonly string[] {
  const whole = texts.join('\n');
  const parts = partsOf(whole);
  const forms = [...POISONED.strings, ...POISONED.nonces].flatMap(encodedForms);
  const found = POISONED.strings.flatMap((text) => [...partsOf(text)]).filter((part) => parts.has(part));
  return [
    ...new Set([
      ...forms.filter((form) => whole.includes(form)),
      ...found.filter((part) => !USUAL.has(part)),
    ]),
  ];
}

/** Parts of what is asked about the same report without any of it. */
const USUAL = partsOf(usualTexts().join('\n'));

function usualTexts(): readonly string[] {
  return PERSONAS.flatMap((persona) =>
    LANGUAGES.flatMap((language) => Object.values(promptOf({ persona, table: SAMPLE_FACTS, language }))),
  );
}

function partsOf(text: string): ReadonlySet<string> {
  const parts = new Set<string>();
  for (let at = 0; at + PART <= text.length; at += 1) parts.add(text.slice(at, at + PART));
  return parts;
}
