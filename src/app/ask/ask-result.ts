import type { FactSource } from '../../core/fact.ts';
import type { Dropped, Written } from '../../core/narrative.ts';
import type { NarrativeLanguage } from '../../core/persona.ts';
import type { Answer } from '../../narrative/ask/answer.ts';
import { leads } from '../../narrative/ask/answer-gap.ts';
import type { AnswerSentence } from '../../narrative/ask/answer-sentences.ts';
import { subjectOf } from '../../narrative/facts/fact-queries.ts';
import { createFormats } from '../../render/formats.ts';
import { inertText } from '../../render/inert-text.ts';
import { jsonValue } from '../../render/json-value.ts';
import { sentenceInline } from '../../render/narrative/sentence.ts';
import type { SentencePage } from '../../render/narrative/sentence-page.ts';
import { writtenNote } from '../../render/narrative/written-by.ts';
import { messagesIn } from '../../render/page.ts';
import { plainText } from '../../render/plain-text.ts';
import type { CommandResult } from '../command-result.ts';
import { gapText } from './gap-text.ts';

/** An answer in sentences, and who wrote it. */
export interface Told {
  readonly sentences: readonly AnswerSentence[];
  readonly dropped: Dropped;
  readonly written: Written;
}

interface AskResultParts extends Told {
  readonly question: string;
  readonly answer: Answer;
  readonly language: NarrativeLanguage;
}

/** Operands of a formula that are named; of a sum over all services there are many. */
const MOST_POINTERS = 4;

/** The answer with where each figure stands; what the report does not tell is said, and nothing is made up for it. */
export function askResult(parts: AskResultParts): CommandResult {
  const { question, answer, language, sentences, dropped, written } = parts;
  const page = { formats: createFormats(language), messages: messagesIn(language) };
  const told = sentences.map(({ sentence, facts }) => ({
    text: plainText(sentenceInline(page, sentence)),
    facts,
  }));
  const { ask } = page.messages;
  const before = answer.gaps.filter(leads).map((gap) => gapText(page, gap));
  const after = answer.gaps.filter((gap) => !leads(gap)).map((gap) => gapText(page, gap));
  const notes = [...before, ...after, ...(answer.isUnclear ? [ask.unclear] : [])];
  const owners = answer.owned.map(({ resource, team, at }) => ({
    text: ask.owner(inertText(resource), inertText(team)),
    at,
  }));
  const lines = [
    ...owners.flatMap(({ text, at }) => [text, `    ${placeText(at)}`]),
    ...told.flatMap(({ text, facts }) => [text, ...facts.map(({ source }) => `    ${sourceText(source)}`)]),
  ];
  // Facts of which no sentence could be made are none that anybody reads.
  if (lines.length + notes.length === 0) notes.push(ask.noFigure);
  const texts = [...owners, ...told].map(({ text }) => text);
  return {
    exitCode: 0,
    document: jsonValue({
      question,
      language,
      sentences: told.map(({ text, facts }) => ({
        text,
        facts: facts.map((fact) => ({ ...fact, subject: subjectOf(answer.table, fact) })),
      })),
      owners,
      notKnown: notes,
      dropped,
      written,
    }),
    line: [...before, ...texts, ...notes.slice(before.length)].join(' '),
    tables: [],
    closing: [...before, ...lines, ...notes.slice(before.length), ...writerLines(page, parts)],
    outputs: {},
    page: null,
  };
}

/** `report.json#/costs/0/…`, or the formula with what it is made of. */
function sourceText(source: FactSource): string {
  if (source.kind === 'read') return placeText(source.pointer);
  const named = source.of.slice(0, MOST_POINTERS).map(placeText);
  const more = source.of.length > MOST_POINTERS ? [`… (${source.of.length})`] : [];
  return `${source.formula}: ${[...named, ...more].join(', ')}`;
}

/** Pointers into other files than report.json name them. */
function placeText(pointer: string): string {
  return pointer.startsWith('/') ? `report.json#${pointer}` : pointer;
}

/** A model is told of: what it wrote, or why it did not, and what it took. */
function writerLines(page: SentencePage, { written, sentences, dropped }: AskResultParts): readonly string[] {
  if (written.writer === 'template' && !written.instead) return [];
  const note = plainText(writtenNote(page, { written, sentences: sentences.length, dropped, refilled: [] }));
  return [note, ...inVain(page, written)];
}

/** An answer of which nothing could be used was paid for all the same. */
function inVain({ formats, messages }: SentencePage, { writer, usage, cached }: Written): readonly string[] {
  if (writer !== 'template' || !usage) return [];
  const words = messages.narrative.note;
  if (cached) return [words.cached];
  const tokens = words.tokens(formats.count(usage.inputTokens), formats.count(usage.outputTokens));
  return [usage.cost ? words.paid(tokens, formats.money(usage.cost)) : words.noPrice(tokens)];
}
