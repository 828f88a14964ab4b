import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../../src/app/ask/ask-command.ts';
import type { AskOptions } from '../../../src/app/invocation.ts';
import { SpendlogError } from '../../../src/core/errors.ts';
import { silentProgress } from '../../../src/platform/progress.ts';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { type ModelServer, type Speaker, startModelServer } from '../../loopback/models/model-server.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { testEnvironment } from '../../support/test-environment.ts';

const SAMPLE = fileURLToPath(new URL('../../../reports/default/latest', import.meta.url));
const newFolder = temporaryFolders();

const Document = z.object({
  sentences: z.array(
    z.object({ text: z.string(), facts: z.array(z.object({ id: z.string(), source: z.unknown() })).min(1) }),
  ),
  notKnown: z.array(z.string()),
  dropped: z.record(z.string(), z.number()),
  written: z.object({ writer: z.string(), instead: z.object({ reason: z.string() }).nullable() }),
});

/** A working folder with the sample's report where the configuration has reports. */
async function withReport(config = 'language: en', files = ['report.json', 'costs.csv']): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'reports/default/latest'), { recursive: true });
  for (const file of files) await copyFile(join(SAMPLE, file), join(folder, 'reports/default/latest', file));
  await writeFile(join(folder, 'spendlog.yml'), config);
  return folder;
}

async function asked(folder: string, question: string, options: Partial<AskOptions> = {}) {
  const warnings: string[] = [];
  const environment = testEnvironment(folder, {
    environment: { SPENDLOG_MODEL_KEY: 'loopback-key' },
    progress: { ...silentProgress, warn: (text) => void warnings.push(text) },
  });
  const result = await ask({ question, ...options }, environment);
  return { result, warnings, document: Document.parse(result.document) };
}

describe('ask', () => {
  it('answers from the latest report, with where each figure stands', async () => {
    const { result, document } = await asked(await withReport(), 'why did RDS grow in May?');
    expect(result.exitCode).toBe(0);
    expect(document.sentences[0]?.text).toMatch(
      /^Spend on Amazon Relational Database Service in May 2026 rose by \$\d/,
    );
    expect(result.closing[1]).toMatch(/^ {4}sum\(#1…#2\) − sum\(#3…#4\): costs\.csv#row=\d+, /);
    expect(document.written).toMatchObject({ writer: 'template', instead: null });
  });

  it('answers in Portuguese', async () => {
    const { document } = await asked(await withReport(), 'quanto custou o S3 em outubro?', {
      language: 'pt-BR',
    });
    expect(document.sentences[0]?.text).toMatch(
      /^O gasto com Amazon Simple Storage Service em outubro de 2026 foi/,
    );
  });

  it('says what is not in the report, and makes up nothing', async () => {
    const folder = await withReport('language: en', ['report.json']);
    const { result, document } = await asked(folder, 'why did RDS grow in May?');
    expect(result.exitCode).toBe(0);
    expect(document.sentences).toEqual([]);
    expect(document.notKnown).toEqual([
      'What Amazon Relational Database Service cost in May 2026 is not in the report: it tells August 2026 to October 2026.',
      'Usage types of Amazon Relational Database Service are in the report for Nov 1 – 17, 2026 only.',
    ]);
  });

  it('shows names that could steer a terminal as text', async () => {
    const folder = await withReport();
    const file = join(folder, 'reports/default/latest/report.json');
    const hostile = JSON.stringify('Evil \u001b[31m\n::error::name \u202E@here').slice(1, -1);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('Amazon Redshift', hostile));
    const { result, document } = await asked(folder, 'why did evil 31m error name here fall in October?');
    expect(document.sentences[0]?.text).toContain('Evil');
    for (const line of result.closing) expect(line).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  it('says what can be asked where it understands nothing', async () => {
    const { result, document } = await asked(await withReport(), 'hello there');
    expect(result.exitCode).toBe(0);
    expect(document.sentences).toEqual([]);
    expect(document.notKnown.join(' ')).toContain('Ask about spend');
  });

  it.each([
    ['its folder', 'reports/default/latest'],
    ['its folder, with a slash', 'reports/default/latest/'],
    ['its file', 'reports/default/latest/report.json'],
  ])('looks into a report that is named by %s', async (_, report) => {
    const { document } = await asked(await withReport(), 'what did RDS cost in May?', { report });
    expect(document.sentences[0]?.facts[0]?.source).toMatchObject({ kind: 'computed' });
  });

  it('refuses a question without end', async () => {
    const folder = await withReport();
    await expect(asked(folder, 'economizamos '.repeat(100))).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    const { document } = await asked(folder, 'snorkel '.repeat(100));
    expect(document.notKnown[0]).toBe('The report has nothing by the name of snorkel.');
  });

  it.each([
    ['nowhere', 'INPUT_NOT_FOUND'],
    ['spendlog.yml', 'INPUT_INVALID'],
  ])('refuses %s', async (report, code) => {
    const folder = await withReport();
    await expect(asked(folder, 'RDS', { report })).rejects.toSatisfy(
      (error: unknown) => error instanceof SpendlogError && error.code === code,
    );
  });
});

const Facts = z.object({
  facts: z.array(
    z.object({ id: z.string(), measure: z.string(), about: z.string(), period: z.string().nullable() }),
  ),
  subjects: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
});

/** The table of facts among the texts a model reads. */
function factsIn(texts: readonly string[]) {
  const text = texts
    .map((each) => each.slice(each.indexOf('{"facts"')))
    .find((each) => each.startsWith('{"facts"'));
  return Facts.parse(JSON.parse((text ?? '').split('\n')[0] ?? ''));
}

/** Tells the change of Amazon RDS in May, then says what it was told to, which holds slots of that change. */
function rdsModel(...sentences: readonly string[]): Speaker {
  return ({ texts }) => {
    const { facts, subjects } = factsIn(texts);
    const rds = subjects.find(({ name }) => name === 'Amazon Relational Database Service');
    const change = facts.find(
      ({ about, measure, period }) => about === rds?.id && measure === 'spend-change' && period === '2026-05',
    );
    if (!rds || !change) throw new Error('The model was not given the change');
    const slots = (text: string) =>
      text
        .replaceAll('NAME', `{${rds.id}}`)
        .replaceAll('CHANGE', `{${change.id}}`)
        .replaceAll('DAYS', `{p${change.id.slice(1)}}`);
    return JSON.stringify({ sentences: sentences.map(slots) });
  };
}

function configOf({ url }: ModelServer): string {
  return `narrative: { writer: { provider: openai-compatible, url: '${url}/v1', model: loopback, deadlineSeconds: 60 } }`;
}

describe('ask, of a model', () => {
  it('keeps what the figures bear out, counts the rest, and says who wrote it', async () => {
    await using server = await startModelServer(
      rdsModel(
        'NAME rose by CHANGE in DAYS.',
        'NAME fell by CHANGE in DAYS.',
        'It doubled, see https://evil.example',
      ),
    );
    const { result, document } = await asked(await withReport(configOf(server)), 'why did RDS grow in May?');
    expect(document.sentences.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Amazon Relational Database Service rose by \$\d+\.\d\d in May 2026\.$/),
    ]);
    expect(Object.values(document.dropped).reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(document.written.writer).toBe('openai-compatible');
    expect(result.closing.at(-1)).toContain('OpenAI-compatible');
    expect(server.journal).toHaveLength(1);
  });

  it('tells it no name of the customer, whatever stands in the question', async () => {
    await using server = await startModelServer(rdsModel('NAME rose by CHANGE in DAYS.'));
    const folder = await withReport(configOf(server));
    await asked(folder, 'why did RDS of shop-production and acme-secrets 123456789012 grow in May?');
    const sent = server.journal.map(({ raw }) => raw).join('\n');
    expect(sent).toContain('something');
    for (const name of ['shop-production', 'shop', 'acme', 'secrets', '123456789012', 'storefront']) {
      expect(sent).not.toContain(name);
    }
  });

  it.each([
    [
      'a model that refuses',
      () => {
        throw new Refusal('server_error', 'No.', 403);
      },
      'denied',
    ],
    ['a model that makes things up', () => JSON.stringify({ sentences: ['RDS grew by 12 %.'] }), 'unusable'],
    ['a model that has nothing to say', () => JSON.stringify({ sentences: [] }), 'empty'],
  ] satisfies [string, Speaker, string][])('falls back to the template: %s', async (_, speak, reason) => {
    await using server = await startModelServer(speak);
    const { result, document } = await asked(await withReport(configOf(server)), 'why did RDS grow in May?');
    expect(result.exitCode).toBe(0);
    expect(document.written).toMatchObject({ writer: 'template', instead: { reason } });
    expect(document.sentences[0]?.text).toMatch(
      /^Spend on Amazon Relational Database Service in May 2026 rose/,
    );
    expect(result.closing.join('\n')).toContain('the template');
  });

  it('is paid once for the same question about the same facts, and says what leaves the account', async () => {
    await using server = await startModelServer(rdsModel('NAME rose by CHANGE in DAYS.'));
    const folder = await withReport(configOf(server));
    const first = await asked(folder, 'why did RDS grow in May?');
    expect(first.warnings.join('\n')).toContain('leave your AWS account: 127.0.0.1');
    expect(first.result.closing.at(-1)).toMatch(/[\d,]+ tokens were read and \d+ written/);

    const second = await asked(folder, 'why did RDS grow in May?');
    expect(server.journal).toHaveLength(1);
    expect(second.warnings).toEqual([]);
    expect(second.document.sentences).toEqual(first.document.sentences);
    expect(second.result.closing.at(-1)).toContain('nothing was paid for it now');

    await asked(folder, 'what did RDS cost in May?');
    expect(server.journal, 'another question').toHaveLength(2);
  });

  it('tells what an answer took of which nothing could be used', async () => {
    await using server = await startModelServer(() => JSON.stringify({ sentences: ['RDS grew by 12 %.'] }));
    const { result } = await asked(await withReport(configOf(server)), 'why did RDS grow in May?');
    expect(result.closing.at(-1)).toMatch(/[\d,]+ tokens were read and \d+ written/);
  });

  it('is told what the question is about, and can say nothing else', async () => {
    await using server = await startModelServer(({ texts }) => {
      const { facts } = factsIn(texts);
      return JSON.stringify({ sentences: facts.map(({ id }) => `Spend was {${id}}.`) });
    });
    const folder = await withReport(configOf(server));
    await asked(folder, 'what did RDS cost in May?');
    const told = factsIn(server.journal[0]?.texts ?? []);
    expect(told.facts.length).toBeGreaterThan(1);
    expect(told.subjects.map(({ name }) => name)).toEqual(['Amazon Relational Database Service']);
    expect(new Set(told.facts.map(({ period }) => period))).toEqual(new Set(['2026-05']));
  });

  it('is not asked what the report does not tell', async () => {
    await using server = await startModelServer(() => {
      throw new Error('Nobody was to be asked');
    });
    const folder = await withReport(configOf(server));
    const { document } = await asked(folder, 'what did RDS cost in February 2024?');
    expect(document.notKnown).toHaveLength(1);
    expect(server.journal).toEqual([]);
  });

  it('is not asked what nobody understands', async () => {
    await using server = await startModelServer(() => {
      throw new Error('Nobody was to be asked');
    });
    await asked(await withReport(configOf(server)), 'hello there');
    expect(server.journal).toEqual([]);
  });
});
