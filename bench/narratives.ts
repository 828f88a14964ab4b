import { readFileSync } from 'node:fs';
import { OWN_PERSONAS } from '../src/core/persona.ts';
import { factsOf } from '../src/narrative/facts/facts-of.ts';
import { readReport } from '../src/narrative/facts/read-report.ts';
import { BY_TEMPLATE, narrativeOf } from '../src/narrative/narrative-of.ts';
import { OWN } from '../src/narrative/personas/personas.ts';
import { promptOf } from '../src/narrative/prompt/prompt-of.ts';

/** What a model reads at most of a request, in tokens: the smallest window of those on Bedrock today. */
const WINDOW_TOKENS = 128_000;

/** Tokens are of about four letters of English; figures and ids take more of them. */
const LETTERS_A_TOKEN = 3;

/** How large the questions to a model are, and how long writing for everybody takes beside reading the report at all. */
export async function benchNarratives([
  path = 'reports/default/latest/report.json',
]: readonly string[]): Promise<void> {
  const text = readFileSync(path, 'utf8');
  const parsing = shortest(() => JSON.parse(text));
  const report = readReport(text);
  if (!report) throw new TypeError(`${path} is no report of this version`);
  const table = factsOf(report, { unitMetrics: [] });
  print(`${path}: ${text.length} letters, ${table.facts.length} facts, ${table.subjects.length} subjects`);
  for (const id of OWN_PERSONAS) {
    const { instructions, task, facts } = promptOf({ persona: OWN[id], table, language: 'en' });
    const tokens = Math.ceil((instructions.length + task.length + facts.length) / LETTERS_A_TOKEN);
    print(
      `${id}: about ${tokens} tokens to read, ${share(tokens / WINDOW_TOKENS)} of a window of ${WINDOW_TOKENS}`,
    );
  }
  const steps: readonly (readonly [string, () => unknown])[] = [
    ['reading the report for its facts', () => readReport(text)],
    ['its facts', () => factsOf(report, { unitMetrics: [] })],
    ...OWN_PERSONAS.map(
      (id) =>
        [
          `writing and grounding for ${id}`,
          () => narrativeOf({ persona: OWN[id], table, language: 'en', draft: null, written: BY_TEMPLATE }),
        ] as const,
    ),
  ];
  for (const [name, work] of steps) {
    print(`${name}: ${(shortest(work) / parsing).toFixed(1)} times JSON.parse of the same report`);
  }
}

const ROUNDS = 5;

/** Of several rounds the shortest: the others had company. Milliseconds. */
function shortest(work: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...rounds);
}

function share(ratio: number): string {
  return `${(ratio * 100).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
