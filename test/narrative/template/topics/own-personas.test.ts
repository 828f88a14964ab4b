import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negateDecimal } from '../../../../src/core/decimal.ts';
import type { Fact, FactDirection, FactTable, FactValue } from '../../../../src/core/fact.ts';
import { negateMoney } from '../../../../src/core/money.ts';
import { factsOf } from '../../../../src/narrative/facts/facts-of.ts';
import { readReport } from '../../../../src/narrative/facts/read-report.ts';
import { cto } from '../../../../src/narrative/personas/cto.ts';
import { devops } from '../../../../src/narrative/personas/devops.ts';
import { executive } from '../../../../src/narrative/personas/executive.ts';
import { finops } from '../../../../src/narrative/personas/finops.ts';
import { CTO_WRITERS } from '../../../../src/narrative/template/cto/cto-writers.ts';
import { DEVOPS_WRITERS } from '../../../../src/narrative/template/devops/devops-writers.ts';
import { EXECUTIVE_WRITERS } from '../../../../src/narrative/template/executive/executive-writers.ts';
import { FINOPS_WRITERS } from '../../../../src/narrative/template/finops/finops-writers.ts';
import { templateDraft } from '../../../../src/narrative/template/template-draft.ts';
import { SAMPLE_TEXT } from '../../facts/sample-report.ts';
import { expectGrounded, LANGUAGES } from './survives.ts';

function sampleFacts(): FactTable {
  const report = readReport(SAMPLE_TEXT);
  if (!report) throw new TypeError('The sample cannot be read');
  return factsOf(report, {
    unitMetrics: [{ name: 'order', months: { '2026-09': 90_000, '2026-10': 100_000 } }],
  });
}

const TABLE = sampleFacts();

const TURNED: Readonly<Record<FactDirection, FactDirection>> = { up: 'down', down: 'up', flat: 'flat' };

/** Every change went the other way. */
function turned({ facts, subjects }: FactTable): FactTable {
  return { subjects, facts: facts.map((fact) => (isChange(fact) ? { ...fact, ...turn(fact) } : fact)) };
}

/** What changed between two periods; what acting saves is no change. */
function isChange({ value }: Fact): boolean {
  return 'signed' in value && value.signed;
}

function turn({ value, direction }: Fact): Pick<Fact, 'value' | 'direction'> {
  return { value: negated(value), direction: direction && TURNED[direction] };
}

function negated(value: FactValue): FactValue {
  switch (value.kind) {
    case 'money':
      return { ...value, amount: negateMoney(value.amount) };
    case 'estimate':
      return { ...value, amount: { ...value.amount, value: -value.amount.value } };
    case 'ratio':
      return { ...value, ratio: typeof value.ratio === 'number' ? -value.ratio : negateDecimal(value.ratio) };
    default:
      return value;
  }
}

/** Every change came to nothing. */
function levelled({ facts, subjects }: FactTable): FactTable {
  return { subjects, facts: facts.map((fact) => (isChange(fact) ? { ...fact, direction: 'flat' } : fact)) };
}

/** What a report knows of a subject or does not. */
function kindOf({ topic, measure, subject }: Fact): string {
  return [topic, measure, subject].join(' ');
}

describe.each([
  ['executives', executive, EXECUTIVE_WRITERS],
  ['CTOs', cto, CTO_WRITERS],
  ['DevOps', devops, DEVOPS_WRITERS],
  ['FinOps', finops, FINOPS_WRITERS],
] as const)('what the template writes for %s', (_, persona, writers) => {
  it('has a writer for each section, and none for others', () => {
    const written = persona.sections.filter(({ sentences }) => sentences > 0);

    expect(Object.keys(writers).toSorted()).toEqual(written.map(({ id }) => id).toSorted());
  });

  it.each(LANGUAGES)('in %s: stands on the facts, every sentence of every section', (language) => {
    const written = expectGrounded(persona, TABLE, language);
    for (const { id, sentences: most } of persona.sections.filter(({ sentences }) => sentences > 0)) {
      expect(written.get(id)?.length, id).toBeGreaterThan(0);
      expect(written.get(id)?.length, id).toBeLessThanOrEqual(most);
    }
  });

  it.each(LANGUAGES)(
    'in %s: stands where every change went the other way, or came to nothing',
    (language) => {
      const usual = [...expectGrounded(persona, TABLE, language).values()].flat();
      const opposite = [...expectGrounded(persona, turned(TABLE), language).values()].flat();
      expectGrounded(persona, levelled(TABLE), language);

      expect(opposite.filter((sentence) => !usual.includes(sentence)).length).toBeGreaterThan(3);
    },
  );

  it.each(LANGUAGES)('in %s: stands whatever facts are missing, and says nothing twice', (language) => {
    const kinds = [...new Set(TABLE.facts.map(kindOf))];
    const some = fc
      .subarray(kinds)
      .map((kept) => ({ ...TABLE, facts: TABLE.facts.filter((fact) => kept.includes(kindOf(fact))) }));
    fc.assert(
      fc.property(some, (table) => {
        const sentences = [...expectGrounded(persona, table, language).values()].flat();
        expect(new Set(sentences).size).toBe(sentences.length);
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing where no fact is known', () => {
    const { sections } = templateDraft(persona, { facts: [], subjects: [] }, 'en');
    expect(sections.flatMap(({ sentences }) => sentences)).toEqual([]);
  });

  it('tells the same facts in both languages', () => {
    const [english, portuguese] = LANGUAGES.map((language) =>
      templateDraft(persona, TABLE, language).sections.map(({ id, sentences }) => [
        id,
        sentences.map((sentence) => (sentence.match(/\{f\d+\}/g) ?? []).toSorted()),
      ]),
    );
    expect(portuguese).toEqual(english);
  });
});
