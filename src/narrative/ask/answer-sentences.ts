import type { Fact, FactTable } from '../../core/fact.ts';
import type { DraftSection, Dropped, DropReason, Sentence } from '../../core/narrative.ts';
import type { NarrativeLanguage } from '../../core/persona.ts';
import { type GroundedSentence, groundSentence } from '../grounding/ground-sentence.ts';
import { sentenceIdentity } from '../template/sentence-identity.ts';
import { toldFacts } from '../template/told-facts.ts';
import type { Answer } from './answer.ts';

/** A sentence of an answer, and the facts whose figures stand in it. */
export interface AnswerSentence {
  readonly sentence: Sentence;
  readonly facts: readonly Fact[];
}

/** What is left of an answer once every sentence was held against the facts. */
export interface GroundedAnswer {
  readonly sentences: readonly AnswerSentence[];
  readonly dropped: Dropped;
}

const MOST_SENTENCES = 8;

/** The facts of an answer as plain sentences, the best first. */
export function templateAnswer({ table, facts }: Answer, language: NarrativeLanguage): GroundedAnswer {
  const told = [...toldFacts(table, facts, language)].map(({ sentence }) => sentence);
  return { ...groundedAnswer(told, table, language), dropped: {} };
}

/** What a model wrote as an answer: whatever is not borne out by the facts is dropped, and counted. */
export function modelAnswer(
  sections: readonly DraftSection[],
  table: FactTable,
  language: NarrativeLanguage,
): GroundedAnswer {
  return groundedAnswer(
    sections.flatMap(({ sentences }) => sentences),
    table,
    language,
  );
}

function groundedAnswer(
  texts: readonly string[],
  table: FactTable,
  language: NarrativeLanguage,
): GroundedAnswer {
  const identityOf = sentenceIdentity(table);
  const told = new Set<string>();
  const sentences: AnswerSentence[] = [];
  const dropped = new Map<DropReason, number>();
  const judged = (text: string): GroundedSentence => {
    if (told.has(identityOf(text))) return { dropped: 'repeated' };
    if (sentences.length === MOST_SENTENCES) return { dropped: 'not-asked' };
    return groundSentence(text, { table, language });
  };
  for (const text of texts) {
    const grounded = judged(text);
    if ('dropped' in grounded) {
      dropped.set(grounded.dropped, (dropped.get(grounded.dropped) ?? 0) + 1);
      continue;
    }
    told.add(identityOf(text));
    sentences.push({ sentence: grounded.sentence, facts: factsIn(grounded.sentence) });
  }
  return { sentences, dropped: Object.fromEntries(dropped) };
}

function factsIn(sentence: Sentence): readonly Fact[] {
  return [...new Set(sentence.flatMap((part) => (part.kind === 'figure' ? [part.fact] : [])))];
}
