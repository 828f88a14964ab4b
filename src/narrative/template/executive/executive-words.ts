import type { Told } from '../topics/tell.ts';

/** Sentences of an executive's page. Whoever gives `null` for a figure has none, and the sentence is told without it. */
export interface ExecutiveWords {
  readonly spend: (now: Told, change: Told | null, ratio: Told | null) => string;
  readonly closedMonth: (now: Told, change: Told | null, ratio: Told | null) => string;
  readonly otherCurrency: (now: Told, change: Told | null, ratio: Told | null) => string;
  readonly budget: (budget: Told, forecast: Told, variance: Told, ratio: Told | null) => string;
  /** The three drivers: the largest change, the next, and the one after. */
  readonly largestDriver: (change: Told, now: Told | null) => string;
  /** The largest, of what cost nothing before. */
  readonly newDriver: (change: Told, before: Told) => string;
  readonly nextDriver: (change: Told) => string;
  readonly thirdDriver: (change: Told, ratio: Told | null) => string;
  readonly mainAction: (saving: Told, count: Told | null, year: Told | null) => string;
  readonly mainResource: (saving: Told, year: Told | null) => string;
  /** Of several that bring the same, the one that is named first. */
  readonly oneOfMainResources: (saving: Told, year: Told | null) => string;
  readonly once: (cost: Told) => string;
  readonly allActions: (saving: Told, year: Told | null, share: Told | null) => string;
  readonly allInOtherCurrency: (saving: Told, year: Told | null) => string;
  readonly waiting: (cost: Told) => string;
  readonly running: (forecast: Told, change: Told | null, ratio: Told | null) => string;
  readonly following: (next: Told, last: Told | null) => string;
  readonly range: (low: Told, high: Told) => string;
  readonly commitmentEnd: (end: Told) => string;
  readonly unused: (waste: Told, utilisation: Told | null) => string;
  readonly budgetAtRisk: (variance: Told, ratio: Told | null) => string;
  readonly unusual: (impact: Told) => string;
  /** What the reader is asked for. */
  readonly approve: (saving: Told, count: Told) => string;
  readonly decide: (end: Told) => string;
}
