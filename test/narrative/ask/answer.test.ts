import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decimal, decimalToNumber } from '../../../src/core/decimal.ts';
import type { Fact } from '../../../src/core/fact.ts';
import { type Answer, answerTo } from '../../../src/narrative/ask/answer.ts';
import { modelAnswer, templateAnswer } from '../../../src/narrative/ask/answer-sentences.ts';
import { readBeside } from '../../../src/narrative/ask/read-beside.ts';
import { type CostsRow, readCostsCsv } from '../../../src/narrative/ask/read-costs-csv.ts';
import { readDrivers } from '../../../src/narrative/ask/read-drivers.ts';
import { subjectOf } from '../../../src/narrative/facts/fact-queries.ts';
import { readReport } from '../../../src/narrative/facts/read-report.ts';
import { recomputed } from '../facts/recomputed.ts';
import { SAMPLE_TEXT } from '../facts/sample-report.ts';
import { SAMPLE_FACTS } from '../tempers/sample-facts.ts';

const CSV = readFileSync(new URL('../../../reports/default/latest/costs.csv', import.meta.url), 'utf8');
const older = readCostsCsv(CSV);
const document: unknown = JSON.parse(SAMPLE_TEXT);

function ask(question: string, rows: readonly CostsRow[] = older): Answer {
  const report = readReport(SAMPLE_TEXT);
  if (!report) throw new Error('The report of the sample cannot be read');
  return answerTo(question, SAMPLE_FACTS, {
    report,
    drivers: readDrivers(SAMPLE_TEXT),
    beside: readBeside(SAMPLE_TEXT),
    older: rows,
  });
}

/** Subject, measure, figure and month of a fact, in short. */
function brief({ table }: Answer, fact: Fact): string {
  const { value, period } = fact;
  const figure = value.kind === 'money' ? decimalToNumber(value.amount.amount).toFixed(2) : value.kind;
  const time = period?.kind === 'month' ? period.month : (period?.kind ?? 'now');
  return `${subjectOf(table, fact).name ?? 'estate'} ${fact.measure} ${figure} ${time}`;
}

const firstOf = (answer: Answer, count = 1) =>
  answer.facts.slice(0, count).map((fact) => brief(answer, fact));

/** The sum of the rows of costs.csv, read without the code under test. */
function csvSum(month: string, service: string): number {
  return CSV.split('\n')
    .map((line) => line.split(','))
    .filter(
      ([at, currency, name, kind]) =>
        at === `"${month}"` &&
        currency === '"USD"' &&
        name === `"${service}"` &&
        (kind === '"usage"' || kind === '"unusedCommitment"'),
    )
    .reduce((sum, cells) => sum + Number(cells[7]), 0);
}

describe('an answer', () => {
  it('tells the month that was asked for, not the last one', () => {
    const rds = 'Amazon Relational Database Service';
    const change = csvSum('2026-05', rds) - csvSum('2026-04', rds);
    expect(change).toBeGreaterThan(0);
    expect(firstOf(ask('why did RDS grow in May?'))).toEqual([
      `${rds} spend-change ${change.toFixed(2)} 2026-05`,
    ]);
  });

  it('says what is not told where costs.csv is not there, and invents nothing', () => {
    const answer = ask('why did RDS grow in May?', []);
    expect(answer.facts).toEqual([]);
    expect(answer.gaps).toMatchObject([
      { kind: 'months', asked: ['2026-05'], told: ['2026-08', '2026-10'] },
      { kind: 'usage-types', told: { start: '2026-11-01', end: '2026-11-18' } },
    ]);
  });

  it('names the usage types that drive a service, where they are told', () => {
    const kinds = ask('why did RDS grow in November?').facts.map(
      (fact) => subjectOf(ask('why did RDS grow in November?').table, fact).kind,
    );
    expect(kinds).toContain('usage-type');
  });

  it('names a usage type that is new, of which there is no change', () => {
    const { table, facts } = ask('why did Bedrock grow?');
    const usage = facts.find((fact) => subjectOf(table, fact).kind === 'usage-type');
    expect(usage).toMatchObject({ measure: 'spend', period: { period: { start: '2026-11-01' } } });
  });

  it('compares two months with each other', () => {
    const answer = ask('compare RDS in March with June');
    expect(answer.facts.find(({ measure }) => measure === 'spend-change')).toMatchObject({
      period: { month: '2026-06' },
      base: { month: '2026-03' },
    });
  });

  it('adds up months where several are asked for', () => {
    const rds = 'Amazon Relational Database Service';
    const sum = ['2026-01', '2026-02', '2026-03'].reduce((total, month) => total + csvSum(month, rds), 0);
    expect(firstOf(ask('what did RDS cost from January to March?'))).toEqual([
      `${rds} spend ${sum.toFixed(2)} days`,
    ]);
  });

  it('adds up the whole bill over a year', () => {
    const [upToNow, ...others] = ask('total spend in 2026').facts;
    expect(upToNow?.period).toMatchObject({ period: { start: '2026-01-01', end: '2026-11-18' } });
    expect(
      others.find(({ measure, source }) => measure === 'spend' && source.kind === 'computed'),
    ).toMatchObject({ period: { period: { start: '2026-01-01', end: '2026-11-01' } } });
  });

  it('has more than one thing where nothing was named', () => {
    const { table, facts } = ask('how can we save?');
    const kinds = facts.slice(0, 8).map((fact) => subjectOf(table, fact).kind);
    expect(new Set(kinds).size).toBeGreaterThan(1);
  });

  it('tells the services that changed most in a month that was asked for', () => {
    const answer = ask('why did spend grow in August?');
    const [first, ...others] = answer.facts;
    expect(first && brief(answer, first)).toMatch(/^estate spend-change/);
    expect(others.some((fact) => subjectOf(answer.table, fact).kind === 'service')).toBe(true);
    for (const { period } of answer.facts) expect(period).toEqual({ kind: 'month', month: '2026-08' });
  });

  it('keeps to what was named, and to the direction that was asked for', () => {
    const answer = ask('did Redshift fall this month?');
    expect(answer.facts.length).toBeGreaterThan(0);
    for (const fact of answer.facts) {
      expect(fact.direction).not.toBe('up');
      expect(['service', 'usage-type']).toContain(subjectOf(answer.table, fact).kind);
    }
  });

  it('brings what is recommended for a service', () => {
    expect(firstOf(ask('what can we save on EC2?'), 2).map((line) => line.replace(/[\d.]+/, 'n'))).toEqual(
      [
        'Amazon Elastic Compute Cloud saving n now',
        'Amazon Elastic Compute Cloud recommendations count now',
      ].map((line) => line.replace(/[\d.]+/, 'n')),
    );
  });

  it('says that a service is not on the bill, and answers with no other', () => {
    const answer = ask('why did Amazon Neptune grow in October?');
    expect(answer.facts).toEqual([]);
    expect(answer.gaps).toEqual([{ kind: 'not-billed', service: 'Amazon Neptune' }]);
  });

  it('says that the bill tells a service under another name', () => {
    expect(ask('what did EBS cost last month?').gaps).toEqual([
      { kind: 'billed-under', service: 'Amazon Elastic Block Store', name: 'Amazon Elastic Compute Cloud' },
    ]);
    expect(ask('what did EC2 cost last month?').gaps).toEqual([]);
  });

  it('tells of what other days there are figures', () => {
    const answer = ask('did us-east-1 grow in May?');
    expect(answer.facts).toEqual([]);
    expect(answer.gaps).toMatchObject([{ kind: 'other-days' }]);
  });

  it('has nothing for what it does not understand', () => {
    expect(ask('hello there')).toMatchObject({ facts: [], isUnclear: true, gaps: [] });
    expect(ask('tell me of Snorkel')).toMatchObject({
      facts: [],
      isUnclear: true,
      gaps: [{ kind: 'unknown-words', words: ['snorkel'] }],
    });
  });

  it('tells a name it does not know beside what the rest of the question asks for', () => {
    expect(ask('why did Foobar grow?').gaps).toEqual([{ kind: 'unknown-words', words: ['foobar'] }]);
  });

  it('has figures that follow from the report', () => {
    const answer = ask('why did RDS grow in October?', []);
    const rebuilt = answer.facts.filter(({ id }) => !SAMPLE_FACTS.facts.some((fact) => fact.id === id));
    expect(rebuilt.length).toBeGreaterThan(1);
    for (const { value, source } of rebuilt) {
      const { units, scale } = value.kind === 'money' ? value.amount.amount : ratioOf(value);
      const { over, under } = recomputed(document, source);
      const isExact = over * 10n ** BigInt(scale) === units * under;
      const isNear = Math.abs(Number(over) / Number(under) - Number(units) / 10 ** scale) < 1e-12;
      expect(isExact || isNear).toBe(true);
    }
  });
});

function ratioOf(value: Fact['value']) {
  if (value.kind !== 'ratio') throw new Error(`No figure to check: ${value.kind}`);
  return typeof value.ratio === 'number' ? decimal(String(value.ratio)) : value.ratio;
}

describe('sentences of an answer', () => {
  it('are eight at most, none twice, all grounded', () => {
    for (const question of [
      'why did spend grow in October?',
      'which services cost most?',
      'RDS',
      'budgets',
    ]) {
      for (const language of ['en', 'pt-BR'] as const) {
        const { sentences } = templateAnswer(ask(question), language);
        expect(sentences.length).toBeGreaterThan(0);
        expect(sentences.length).toBeLessThanOrEqual(8);
        for (const { facts } of sentences) expect(facts.length).toBeGreaterThan(0);
      }
    }
  });

  it('of a model are held against the facts', () => {
    const { table, facts } = ask('why did RDS grow in May?');
    const change = facts.find(({ measure }) => measure === 'spend-change');
    if (!change) throw new Error('There is a change');
    const number = change.id.slice(1);
    const wrote = (...sentences: readonly string[]) =>
      modelAnswer([{ id: 'answer', sentences }], table, 'en');
    const honest = `{${change.subject}} rose by {f${number}} in {p${number}}.`;
    expect(wrote(honest).sentences).toHaveLength(1);
    expect(wrote(honest, honest).dropped).toEqual({ repeated: 1 });
    expect(wrote(`{${change.subject}} fell by {f${number}} in {p${number}}.`)).toEqual({
      sentences: [],
      dropped: { direction: 1 },
    });
    expect(wrote('RDS rose by 12 % because of a new database.').sentences).toEqual([]);
  });
});

describe('costs.csv', () => {
  it('is read row by row, with the fragment of each', () => {
    expect(older[0]?.at).toBe('costs.csv#row=2');
    expect(older).toHaveLength(CSV.trimEnd().split('\n').length - 1);
  });

  it('is nothing where it is something else', () => {
    expect(readCostsCsv('{"a": 1}')).toEqual([]);
    expect(readCostsCsv('a,b\n"1')).toEqual([]);
    expect(readCostsCsv('')).toEqual([]);
  });
});
