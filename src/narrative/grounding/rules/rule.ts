import type { FactTopic } from '../../../core/fact.ts';
import type { DropReason } from '../../../core/narrative.ts';
import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { FactIndex } from '../fact-index.ts';
import type { ParsedSentence } from '../parse/parsed-sentence.ts';

export interface GroundingContext {
  readonly index: FactIndex;
  readonly language: NarrativeLanguage;
  /** Facts that the section may use; `null`: all of them. */
  readonly topics: ReadonlySet<FactTopic> | null;
}

/** One thing that no sentence may do. `null`: it does not. */
export type Rule = (sentence: ParsedSentence, context: GroundingContext) => DropReason | null;
