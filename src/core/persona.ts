import type { FactTopic } from './fact.ts';
import type { Language } from './language.ts';

/** A reader the narrative is written for: `executive`, `cto`, `devops`, `finops`, or one of spendlog.yml. */
export type PersonaId = string;

export const OWN_PERSONAS = ['executive', 'cto', 'devops', 'finops'] as const;

/** Lower case, so that it can name a file. */
export const PERSONA_ID = /^[a-z][a-z0-9-]{0,30}$/;

export type NarrativeLanguage = Language;

/** Our own words in both languages; a persona of spendlog.yml says the same in both. */
export type Localised = Readonly<Record<NarrativeLanguage, string>>;

/** Parts of a page that follow from the report alone: tables, cards, lists. No model has a hand in them. */
export const BLOCK_IDS = [
  'opportunities',
  'projection',
  'risks',
  'next-actions',
  'estate',
  'layers',
  'technical-debt',
  'roadmap',
  'kpis',
  'decisions',
  'resource-cards',
  'schedule-actions',
  'rightsizing-actions',
  'lifecycle-actions',
  'orphan-actions',
  'checklist',
  'watch',
  'breakdowns',
  'commitments',
  'waste',
  'unit-costs',
  'comparisons',
  'budgets',
  'tag-compliance',
  'priority-matrix',
  'top-resources',
  'data-quality',
] as const;

export type BlockId = (typeof BLOCK_IDS)[number];

/** Tone, sections and limits of one reader's narrative. Data: one file each. */
export interface Persona {
  readonly id: PersonaId;
  readonly title: Localised;
  /** How it is written, told to models. English. */
  readonly tone: string;
  /** Words of the whole page, tables and all; `null`: as many as are needed. */
  readonly mostWords: number | null;
  /** Whether commands may stand in it. */
  readonly commands: boolean;
  readonly sections: readonly PersonaSection[];
  /** What a channel with little room gets: the sentences of these sections, so many in all. */
  readonly short: { readonly sections: readonly string[]; readonly sentences: number };
}

export interface PersonaSection {
  /** Also what the template writer knows it by, e.g. `executive-spend`; of one it does not know it tells the largest facts of the topics. */
  readonly id: string;
  /** `null`: it goes on under the title before. */
  readonly title: Localised | null;
  /** What its sentences are to tell, for models. English. Empty: it has no sentences. */
  readonly ask: string;
  /** Facts its sentences may use. */
  readonly topics: readonly FactTopic[];
  /** Sentences at most. */
  readonly sentences: number;
  /** Each sentence on a line of its own. */
  readonly bullets: boolean;
  /** What follows its sentences. */
  readonly blocks: readonly BlockId[];
}
