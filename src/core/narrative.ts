import type { Fact, Subject } from './fact.ts';
import type { ModelFailureReason, ModelUsage } from './model.ts';
import type { BlockId, Localised, NarrativeLanguage, PersonaId } from './persona.ts';

/** What a writer wrote: sentences with slots (`{f12}`, `{p12}`, `{b12}`, `{s3}`), never with figures or names. */
export interface Draft {
  readonly sections: readonly DraftSection[];
}

export interface DraftSection {
  readonly id: string;
  readonly sentences: readonly string[];
}

/** A sentence that was found grounded, in parts; text is in plain words, without markup. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly fact: Fact }
  | { readonly kind: 'period' | 'base'; readonly fact: Fact }
  | { readonly kind: 'name'; readonly subject: Subject };

export type Sentence = readonly SentencePart[];

/** Why a sentence was dropped. */
export const DROP_REASONS = [
  /** A digit outside of a slot. */
  'digit',
  'number-word',
  /** Half, twice, a third, most of … */
  'ratio-word',
  /** %, $, dollars, GB …: a figure carries its unit. */
  'unit',
  /** A slot that stands for nothing. */
  'unknown-slot',
  /** No figure in it. */
  'no-fact',
  /** A figure of one beside the name of another, or a name that is written out. */
  'subject',
  'direction',
  'period',
  /** Speaks of a budget where the figure is a forecast. */
  'measure',
  /** "The largest", of what is not. */
  'rank',
  /** A sum, difference or share of figures that is no fact. */
  'arithmetic',
  /** Nothing of it is words of a language: other scripts, control characters. */
  'script',
  /** Commands where the reader gets none, or any a model wrote. */
  'command',
  /** Said already. */
  'repeated',
  'too-long',
  /** More than the section holds, or of a section that nobody asked for. */
  'not-asked',
] as const;

export type DropReason = (typeof DROP_REASONS)[number];

export type Dropped = Readonly<Partial<Record<DropReason, number>>>;

/** What is left of a draft once every sentence was held against the facts. */
export interface Grounded {
  readonly sections: readonly { readonly id: string; readonly sentences: readonly Sentence[] }[];
  readonly dropped: Dropped;
}

export const WRITER_IDS = ['template', 'bedrock', 'qbusiness', 'openai-compatible'] as const;

export type WriterId = (typeof WRITER_IDS)[number];

/** Who wrote a narrative, and what that took. */
export interface Written {
  readonly writer: WriterId;
  /** Its id as configured; `null`: the template. */
  readonly model: string | null;
  /** `null`: the template, or a service that does not tell. */
  readonly usage: ModelUsage | null;
  /** An answer of an earlier run about the same facts: it cost nothing now. */
  readonly cached: boolean;
  /** Why the template wrote where a model was to; `null`: it was not, or did. */
  readonly instead: {
    readonly of: Exclude<WriterId, 'template'>;
    readonly reason: ModelFailureReason | 'not-here';
  } | null;
}

/** What one of what the business counts costs. */
export interface UnitCost {
  readonly subject: Subject;
  readonly now: Fact;
  /** Of the month before, and how far from that it is; `null`: not known. */
  readonly before: Fact | null;
  readonly change: Fact | null;
  readonly changeRatio: Fact | null;
}

/** One report for one reader: what stands in it, grounded, and how much did not stay. */
export interface Narrative {
  readonly persona: PersonaId;
  readonly title: Localised;
  readonly language: NarrativeLanguage;
  readonly sections: readonly NarrativeSection[];
  /** The short form, for channels with little room. */
  readonly short: readonly Sentence[];
  readonly commands: boolean;
  readonly written: Written;
  /** Sentences that stand. */
  readonly sentences: number;
  readonly dropped: Dropped;
  /** Sections of which nothing stayed, that the template wrote again. */
  readonly refilled: readonly string[];
  /** Absent: the business counts nothing that is known. */
  readonly unitCosts?: readonly UnitCost[];
}

export interface NarrativeSection {
  readonly id: string;
  readonly title: Localised | null;
  readonly sentences: readonly Sentence[];
  readonly bullets: boolean;
  readonly blocks: readonly BlockId[];
}
