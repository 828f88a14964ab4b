import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact, FactPeriod } from '../../../src/core/fact.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import { type Answer, answerTo } from '../../../src/narrative/ask/answer.ts';
import { templateAnswer } from '../../../src/narrative/ask/answer-sentences.ts';
import { readBeside } from '../../../src/narrative/ask/read-beside.ts';
import { readCostsCsv } from '../../../src/narrative/ask/read-costs-csv.ts';
import { readDrivers } from '../../../src/narrative/ask/read-drivers.ts';
import { subjectOf } from '../../../src/narrative/facts/fact-queries.ts';
import { readReport } from '../../../src/narrative/facts/read-report.ts';
import { SAMPLE_TEXT } from '../facts/sample-report.ts';
import { SAMPLE_FACTS } from '../tempers/sample-facts.ts';
import { ASKED_EN, ASKED_PT_BR, type AskedQuestion } from './asked-questions.ts';

const CSV = readFileSync(new URL('../../../reports/default/latest/costs.csv', import.meta.url), 'utf8');
const SOURCES = sources();

function sources() {
  const report = readReport(SAMPLE_TEXT);
  if (!report) throw new Error('The report of the sample cannot be read');
  const [drivers, beside] = [readDrivers(SAMPLE_TEXT), readBeside(SAMPLE_TEXT)];
  return { report, drivers, beside, older: readCostsCsv(CSV) };
}

function ask(question: string): Answer {
  return answerTo(question, SAMPLE_FACTS, SOURCES);
}

function daysText(period: FactPeriod | null): string {
  if (period === null) return 'now';
  return period.kind === 'month' ? period.month : `${period.period.start}..${period.period.end}`;
}

/** What a fact is, but for its figure, which the sample may change. */
function inShort({ table }: Answer, fact: Fact | undefined): string {
  if (!fact) return '';
  const { kind, name } = subjectOf(table, fact);
  return [kind, ...(name === null ? [] : [name]), fact.measure, daysText(fact.period)].join(' | ');
}

function gapsOf({ gaps, owned, isUnclear }: Answer): readonly string[] {
  return [
    ...gaps.map(({ kind }) => kind),
    ...(owned.length > 0 ? ['OWNED'] : []),
    ...(isUnclear ? ['unclear'] : []),
  ];
}

describe.each<[NarrativeLanguage, readonly AskedQuestion[]]>([
  ['en', ASKED_EN],
  ['pt-BR', ASKED_PT_BR],
])('questions in %s', (language, questions) => {
  it.each(questions)('%s', (question, first, gaps) => {
    const answer = ask(question);
    const { sentences } = templateAnswer(answer, language);
    expect(inShort(answer, answer.facts[0])).toBe(first);
    expect(gapsOf(answer)).toEqual(gaps);
    // Every fact that leads an answer is told, in words of the language that was asked for.
    expect(sentences.length > 0).toBe(first !== '');
    expect(sentences[0]?.facts ?? []).toEqual(first === '' ? [] : expect.arrayContaining([answer.facts[0]]));
  });
});

describe('an answer', () => {
  it('is about what was asked for, or says first that it is not', () => {
    for (const [question] of [...ASKED_EN, ...ASKED_PT_BR]) {
      const { gaps, facts, owned, isUnclear } = ask(question);
      expect(facts.length + gaps.length + owned.length > 0 || isUnclear, question).toBe(true);
    }
  });

  it('tells no other month than the one that was asked for', () => {
    const months = ['2026-05', '2026-07', '2026-10'];
    const names = ['May', 'July', 'October'];
    for (const [index, name] of names.entries()) {
      for (const what of ['EC2', 'us-east-1', 'shop-production', 'databases', 'we spend', 'storefront']) {
        for (const { period } of ask(`what did ${what} cost in ${name}?`).facts) {
          expect(daysText(period), `${what} in ${name}`).toBe(months[index]);
        }
      }
    }
  });

  it('of names that nobody knows has nothing of others', () => {
    for (const name of ['Snorkel', 'Foobar', 'acme-4711', 'Zürich']) {
      const answer = ask(`how much did ${name} cost?`);
      expect(answer.facts).toEqual([]);
      expect(answer.gaps.map(({ kind }) => kind)).toEqual(['unknown-words']);
    }
  });

  it('finds an account by its id, and a resource by its own', () => {
    const [account] = SOURCES.report.accounts;
    const named = ask(`what did ${account?.id} cost?`).question.subjects;
    expect(named).toContainEqual(expect.objectContaining({ kind: 'account', name: account?.name }));
    const resource = ask('how much can we save on vol-0e57a7e0000000001?');
    expect(inShort(resource, resource.facts[0])).toBe('resource | vol-0e57a7e0000000001 | saving | now');
  });
});
