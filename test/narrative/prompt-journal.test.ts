import { afterEach, describe, expect, it, vi } from 'vitest';
import { fittingPrompt } from '../../src/app/narrative/fitting-prompt.ts';
import { encodedForms } from '../../src/core/encoded-forms.ts';
import type { SubjectKind } from '../../src/core/fact.ts';
import type { ModelClient } from '../../src/core/model.ts';
import { answerTo } from '../../src/narrative/ask/answer.ts';
import { publicQuestion } from '../../src/narrative/ask/public-question.ts';
import { readBeside } from '../../src/narrative/ask/read-beside.ts';
import { readDrivers } from '../../src/narrative/ask/read-drivers.ts';
import { factsOf } from '../../src/narrative/facts/facts-of.ts';
import { type ReadReport, readReport } from '../../src/narrative/facts/read-report.ts';
import { askPromptOf, promptOf } from '../../src/narrative/prompt/prompt-of.ts';
import { bedrockModel } from '../../src/platform/models/bedrock.ts';
import { qbusinessModel } from '../../src/platform/models/qbusiness.ts';
import { type ModelCall, startModelServer } from '../loopback/models/model-server.ts';
import { LANGUAGES, openaiAt, PERSONAS } from './tempers/model-rig.ts';
import { poisonedText } from './tempers/poisoned-text.ts';
import { SAMPLE_FACTS } from './tempers/sample-facts.ts';

afterEach(() => vi.unstubAllEnvs());

const POISONED = poisonedText(7);
const REPORT = reportOf(POISONED.text);
const TABLE = factsOf(REPORT, { unitMetrics: [] });
const SOURCES = {
  report: REPORT,
  drivers: readDrivers(POISONED.text),
  beside: readBeside(POISONED.text),
  older: [],
};

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

const REQUEST = { mostOutputTokens: 4_000, token: '0'.repeat(48), metadata: { run: 'run-1' } };

function clientsAt(url: string): readonly ModelClient[] {
  return [
    openaiAt(url),
    bedrockModel({ ...aws, model: 'eu.amazon.nova-lite-v1:0', guardrail: null }),
    qbusinessModel({ ...aws, application: 'a1b2c3d4-5678-90ab-cdef-111122223333' }),
  ];
}

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
    const clients = clientsAt(server.url);
    for (const client of clients)
      for (const persona of PERSONAS)
        for (const language of LANGUAGES)
          await client.ask(
            { ...REQUEST, ...promptOf({ persona, table: TABLE, language }) },
            new AbortController().signal,
          );
    expect(server.journal).toHaveLength(clients.length * PERSONAS.length * LANGUAGES.length);
    expect(new Set(server.journal.map(({ protocol }) => protocol)).size).toBe(3);
    expect(foundIn(textsOf(server.journal))).toEqual([]);
  });
});

describe('what models are asked when somebody asks a question', () => {
  it('holds nothing of the names in it, with any provider', async () => {
    await using server = await startModelServer(() => '{"sentences":[]}');
    vi.stubEnv('AWS_ENDPOINT_URL', server.url);
    const clients = clientsAt(server.url);
    for (const [at, name] of [...namesAsked(), ...SECRETS].entries())
      for (const question of questionsAbout(name)) {
        const { table } = answerTo(question, TABLE, SOURCES);
        const language = LANGUAGES[at % LANGUAGES.length] ?? 'en';
        // More than any question is answered with, as far as every provider reads it.
        const asking = { question: publicQuestion(question, table), language };
        const prompt = fittingPrompt({ provider: 'qbusiness' }, table, (told) =>
          askPromptOf({ ...asking, table: told }),
        );
        await clients[at % clients.length]?.ask({ ...REQUEST, ...prompt }, new AbortController().signal);
        const asked = textsOf(server.journal.slice(-1)).join('\n');
        const lower = asked.toLowerCase();
        expect(encodedForms(name).filter((form) => asked.includes(form))).toEqual([]);
        expect(ownPartsOf(name).filter((part) => lower.includes(part))).toEqual([]);
      }
    expect(server.journal.length).toBeGreaterThan(40);
    expect(new Set(server.journal.map(({ protocol }) => protocol)).size).toBe(3);
  });

  it('holds what is asked for, and the slots of what it names', () => {
    const resource = TABLE.subjects.find(({ kind }) => kind === 'resource');
    const asked = publicQuestion(`Why did ${resource?.name} grow in October 2026?`, TABLE);
    expect(asked).toContain(`{${resource?.id}}`);
    expect(asked.toLowerCase()).toContain('october');
  });
});

/** Names that no report has, and what should never have been typed. */
const SECRETS: readonly string[] = [
  'zephyrquartz-billing-eu',
  'AKIAIOSFODNN7QWERTYU',
  'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
  'margarethvonhohenfels@example.org',
  'i-0f00ba47deadbeef1',
  'arn:aws:rds:eu-west-1:918273645546:db:zyxpayrollvault',
];

/** One of each kind that has names, and some more. */
function namesAsked(): readonly string[] {
  const named = TABLE.subjects.flatMap(({ kind, name, publicName }) =>
    name !== null && publicName === null ? [{ kind, name }] : [],
  );
  return [...Map.groupBy(named, ({ kind }) => kind).values()].flatMap((some) =>
    some.slice(0, 2).map(({ name }) => name),
  );
}

function questionsAbout(name: string): readonly string[] {
  return [
    `Why did ${name} grow in October 2026?`,
    `quanto custou ${name.toUpperCase()} em outubro, e o que economizar?`,
  ];
}

/** Parts of a name that are in no other text: of what was made up for it. */
function ownPartsOf(name: string): readonly string[] {
  const words = SECRETS.includes(name)
    ? name.split(/[^a-z0-9]+/i).filter((word) => word !== 'example')
    : POISONED.nonces.filter((nonce) => name.includes(nonce));
  return words.flatMap((word) => [...partsOf(word.toLowerCase())]);
}

function reportOf(text: string): ReadReport {
  const report = readReport(text);
  if (!report) throw new TypeError('The poisoned report cannot be read.');
  return report;
}

function textsOf(journal: readonly ModelCall[]): readonly string[] {
  return journal.flatMap(({ raw, texts }) => [raw, ...texts]);
}

/** Every string in any of its forms, and every part of one, that stands in the texts and would not stand there anyway. */
function foundIn(texts: readonly string[]): readonly string[] {
  const whole = [...new Set(texts)].join('\n');
  const parts = partsOf(whole);
  const forms = [...POISONED.strings, ...POISONED.nonces].flatMap(encodedForms);
  const found = POISONED.strings.flatMap((text) => [...partsOf(text)]).filter((part) => parts.has(part));
  return [
    ...new Set([
      ...forms.filter((form) => mayHold(parts, form) && whole.includes(form)),
      ...found.filter((part) => !USUAL.has(part)),
    ]),
  ];
}

/** Looking a beginning up is much cheaper than looking for all of it. */
function mayHold(parts: ReadonlySet<string>, form: string): boolean {
  return form.length < PART || parts.has(form.slice(0, PART));
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
