import type { FactTable, FactTopic } from '../../core/fact.ts';
import type { DropReason, Sentence, SentencePart } from '../../core/narrative.ts';
import type { NarrativeLanguage } from '../../core/persona.ts';
import { factIndex } from './fact-index.ts';
import { parseSentence } from './parse/parse-sentence.ts';
import type { ParsedSentence, Token } from './parse/parsed-sentence.ts';
import { type SourceSentence, sourceSentences } from './parse/source-text.ts';
import type { GroundingContext } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';

export interface GroundingTask {
  readonly table: FactTable;
  readonly language: NarrativeLanguage;
  /** Topics of the facts that may be used; absent: all of them. */
  readonly topics?: readonly FactTopic[];
}

/** A sentence that every figure, name and day in it bears out, or the first reason why it is none. */
export type GroundedSentence = { readonly sentence: Sentence } | { readonly dropped: DropReason };

/**
 * Holds one text against the facts. Where it has several sentences each has to stand by itself, and the first that does not
 * drops all of it. Throws nothing, whatever the text.
 */
export function groundSentence(text: string, task: GroundingTask): GroundedSentence {
  const parts: SentencePart[] = [];
  for (const source of sourceSentences(text)) {
    const grounded = groundSource(source, contextOf(task));
    if ('dropped' in grounded) return grounded;
    parts.push(...(parts.length > 0 ? [SPACE] : []), ...grounded.sentence);
  }
  return { sentence: joinTexts(parts) };
}

const SPACE: SentencePart = { kind: 'text', text: ' ' };

export function contextOf({ table, language, topics }: GroundingTask): GroundingContext {
  return { index: factIndex(table), language, topics: topics ? new Set(topics) : null };
}

/** The same for one sentence of a text that was cut into its sentences. */
export function groundSource(source: SourceSentence, context: GroundingContext): GroundedSentence {
  const parsed = parseSentence(source, context.index);
  const dropped = objectionTo(parsed, context);
  return dropped ? { dropped } : { sentence: joinTexts(parsed.tokens.map(partOf)) };
}

function objectionTo(sentence: ParsedSentence, context: GroundingContext): DropReason | null {
  for (const rule of RULES.values()) {
    const reason = rule(sentence, context);
    if (reason) return reason;
  }
  return null;
}

function partOf(token: Token): SentencePart {
  switch (token.kind) {
    case 'figure':
    case 'period':
    case 'base':
      return { kind: token.kind, fact: token.fact };
    case 'name':
      return { kind: 'name', subject: token.subject };
    default:
      return { kind: 'text', text: token.text };
  }
}

function joinTexts(parts: readonly SentencePart[]): Sentence {
  const joined: SentencePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
    } else joined.push(part);
  }
  return joined;
}
