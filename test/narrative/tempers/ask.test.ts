import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askResult, type Told } from '../../../src/app/ask/ask-result.ts';
import { plainSummary } from '../../../src/app/step-summary.ts';
import type { ModelClient } from '../../../src/core/model.ts';
import type { Sentence } from '../../../src/core/narrative.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import { type Answer, answerTo } from '../../../src/narrative/ask/answer.ts';
import { modelAnswer, templateAnswer } from '../../../src/narrative/ask/answer-sentences.ts';
import { publicQuestion } from '../../../src/narrative/ask/public-question.ts';
import { readBeside } from '../../../src/narrative/ask/read-beside.ts';
import { readCostsCsv } from '../../../src/narrative/ask/read-costs-csv.ts';
import { readDrivers } from '../../../src/narrative/ask/read-drivers.ts';
import { readReport } from '../../../src/narrative/facts/read-report.ts';
import { slotText } from '../../../src/narrative/grounding/slot-text.ts';
import { askPromptOf } from '../../../src/narrative/prompt/prompt-of.ts';
import { careless } from '../../loopback/models/careless.ts';
import { honest } from '../../loopback/models/honest.ts';
import { hostile } from '../../loopback/models/hostile.ts';
import { createLedger } from '../../loopback/models/ledger.ts';
import { startModelServer } from '../../loopback/models/model-server.ts';
import { liveOnGithub } from '../../support/hostile/github-judge.ts';
import { invisibleIn } from '../../support/hostile/judged.ts';
import { SAMPLE_TEXT } from '../facts/sample-report.ts';
import { BY_MODEL, draftFrom, LANGUAGES, openaiAt } from './model-rig.ts';
import { beyond, numbersIn } from './number-judge.ts';
import { beyondWords } from './plain-judge.ts';
import { pageOfAnyYear, slotTexts } from './rendered.ts';
import { SAMPLE_FACTS } from './sample-facts.ts';

const QUESTIONS: Readonly<Record<NarrativeLanguage, readonly string[]>> = {
  en: [
    'why did RDS grow in May?',
    'what can we save?',
    'how much did we spend last month?',
    'waste and budgets',
  ],
  'pt-BR': [
    'por que o RDS cresceu em maio?',
    'quanto podemos economizar?',
    'quanto gastamos no mês passado?',
    'desperdício e orçamentos',
  ],
};

/** Of each question, temper and language. */
const TIMES = 4;

const SOURCES = sources();

describe('an answer to a question', () => {
  it.each(LANGUAGES)('tells nothing that is not borne out, whoever is asked, in %s', async (language) => {
    let seed = 2_000;
    const ledger = createLedger();
    await using server = await startModelServer(
      (call) => [honest(seed), careless(seed, ledger), hostile(seed)][seed % 3]?.(call) ?? '',
    );
    const client = openaiAt(server.url);
    const told: string[] = [];
    for (const question of QUESTIONS[language])
      for (let nth = 0; nth < 3 * TIMES; nth += 1) {
        seed += 1;
        const answer = answerTo(question, SAMPLE_FACTS, SOURCES);
        const asked = await toldBy(client, answer, question, language);
        told.push(...asked.sentences.map(({ sentence }) => slotText(sentence)));
        expectAnswered({ question, answer, language, ...asked }, `seed ${seed}, ${question}`);
      }
    expect(told.length).toBeGreaterThan(50);
    expect(ledger.broken.length).toBeGreaterThan(50);
    expect(told.filter((sentence) => ledger.has(sentence))).toEqual([]);
    expect(server.journal.length).toBeGreaterThanOrEqual(QUESTIONS[language].length * 3 * TIMES);
  });
});

function sources() {
  const report = readReport(SAMPLE_TEXT);
  if (!report) throw new TypeError('The report of the sample cannot be read.');
  const costs = readFileSync(new URL('../../../reports/default/latest/costs.csv', import.meta.url), 'utf8');
  return {
    report,
    drivers: readDrivers(SAMPLE_TEXT),
    beside: readBeside(SAMPLE_TEXT),
    older: readCostsCsv(costs),
  };
}

/** What stands of an answer; the template's where nothing does. */
async function toldBy(
  client: ModelClient,
  answer: Answer,
  question: string,
  language: NarrativeLanguage,
): Promise<Told> {
  const { table } = answer;
  const prompt = askPromptOf({ question: publicQuestion(question, table), table, language });
  const draft = await draftFrom(client, prompt);
  const grounded = modelAnswer(draft?.sections ?? [], table, language);
  const { sentences } = grounded.sentences.length > 0 ? grounded : templateAnswer(answer, language);
  return { sentences, dropped: grounded.dropped, written: BY_MODEL };
}

type Shown = Parameters<typeof askResult>[0];

/** On the terminal, as JSON and in the step summary there is nothing but what slots stand for, and what stands there whatever is told. */
function expectAnswered(shown: Shown, from: string): void {
  const words: Sentence = [{ kind: 'text', text: 'Words.' }];
  const wordless = { ...shown, sentences: shown.sentences.map(({ facts }) => ({ facts, sentence: words })) };
  const sentences = shown.sentences.map(({ sentence }) => sentence);
  const slots = slotTexts(sentences, pageOfAnyYear(shown.language)).flatMap(numbersIn);
  const without = textsOf(wordless);
  for (const [channel, text] of Object.entries(textsOf(shown))) {
    const allowed = [...numbersIn(without[channel] ?? ''), ...slots];
    expect(beyond(numbersIn(text), allowed), `numbers in ${from}, ${channel}:\n${text}`).toEqual([]);
    expect(invisibleIn(text), `invisible in ${from}, ${channel}`).toEqual([]);
  }
  expect(beyondWords(sentences), `more than words in ${from}`).toEqual([]);
  expect(liveOnGithub(plainSummary(askResult(shown))), `live in ${from}`).toEqual([]);
}

function textsOf(shown: Shown): Readonly<Record<string, string>> {
  const result = askResult(shown);
  return {
    terminal: result.closing.join('\n'),
    line: result.line,
    json: JSON.stringify(result.document),
    'step summary': plainSummary(result),
  };
}
