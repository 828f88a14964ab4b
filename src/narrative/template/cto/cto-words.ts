import type { Told } from '../topics/tell.ts';

/** Sentences of a CTO's page. Whoever gives `null` for a figure has none, and the sentence is told without it. */
export interface CtoWords {
  readonly reads: (planned: Told, answered: Told, ratio: Told | null) => string;
  readonly allReads: (planned: Told, ratio: Told | null) => string;
  readonly bill: (services: Told, accounts: Told | null, regions: Told | null) => string;
  readonly counted: (counted: Told) => string;
  readonly largestAccount: (spend: Told, share: Told | null) => string;
  readonly largestRegion: (spend: Told, share: Told | null) => string;
  /** In turn, so that a list does not read like one. */
  readonly layers: readonly [LayerSentence, ...LayerSentence[]];
  readonly debt: (saving: Told, count: Told, year: Told | null) => string;
  readonly debtAction: (saving: Told, count: Told | null) => string;
  /** By horizon, the nearest first. */
  readonly horizons: readonly [HorizonSentence, ...HorizonSentence[]];
  readonly wholeRoadmap: (saving: Told, share: Told | null) => string;
  /** Little effort against much. */
  readonly effort: (near: Told, far: Told) => string;
  readonly committed: (coverage: Told, rate: Told | null) => string;
  readonly unused: (utilisation: Told, waste: Told) => string;
  readonly reductionFirst: (rightsize: Told, purchase: Told) => string;
  readonly overlap: (gross: Told, net: Told) => string;
  readonly withoutAmount: (priced: Told, without: Told) => string;
  readonly kpi: (value: Told, goal: Told, isMet: boolean) => string;
  readonly muchEffort: (saving: Told, count: Told) => string;
  readonly purchase: (saving: Told) => string;
  readonly largestDecision: (saving: Told, year: Told | null) => string;
  /** Of several that bring the same, two. */
  readonly largestDecisions: (first: Told, second: Told) => string;
  readonly renewal: (end: Told) => string;
}

export type LayerSentence = (layer: LayerFigures) => string;

export interface LayerFigures {
  readonly spend: Told;
  readonly share: Told | null;
  readonly change: Told | null;
  readonly saving: Told | null;
  readonly count: Told | null;
}

export type HorizonSentence = (saving: Told, count: Told) => string;
