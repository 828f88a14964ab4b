import type { Decimal } from './decimal.ts';
import type { Estimate, Money } from './money.ts';
import type { Day, Month, Period } from './period.ts';
import type { TargetDirection } from './rates.ts';
import type { ActionType } from './recommendation.ts';

/** Slot of a fact: `{f12}` in a sentence stands for its figure, `{p12}` for its days, `{b12}` for the days it is compared with. */
export type FactId = `f${number}`;

/** Slot of what a fact is about: `{s3}` in a sentence stands for its name. */
export type SubjectId = `s${number}`;

/** What a fact is about. `estate`: the whole of what the report is about; needs no name in a sentence. */
export type SubjectKind =
  | 'estate'
  | 'service'
  | 'account'
  | 'region'
  | 'resource'
  | 'usage-type'
  | 'team'
  | 'tag-key'
  | 'tag-value'
  | 'budget'
  | 'commitment'
  | 'layer'
  | 'action'
  | 'horizon'
  | 'kpi'
  | 'charge-kind'
  | 'unit-metric';

export interface Subject {
  readonly id: SubjectId;
  readonly kind: SubjectKind;
  /** As report.json has it, put back last; `null` for the estate. Of actions, layers, horizons, key figures and kinds of charges a word of ours, told in the reader's language. Untrusted. */
  readonly name: string | null;
  /** What a model may read besides the id: a name of our own catalogue, of AWS's list of regions, or a word of ours; `null`: the id alone. */
  readonly publicName: string | null;
}

/** A part of the report that sections of a narrative ask for. */
export const FACT_TOPICS = [
  'spend',
  'services',
  'accounts',
  'regions',
  'environments',
  'movers',
  'forecast',
  'budgets',
  'trend',
  'anomalies',
  'savings',
  'opportunities',
  'roadmap',
  'technical-debt',
  'layers',
  'coverage',
  'commitments',
  'waste',
  'kpis',
  'tags',
  'teams',
  'realised',
  'unit-economics',
  'other-charges',
] as const;

export type FactTopic = (typeof FACT_TOPICS)[number];

/** What a figure counts. Every language has words for each, and knows which words of a sentence speak of it. */
export const MEASURES = [
  'spend',
  'spend-before',
  'spend-change',
  'spend-change-ratio',
  'spend-share',
  'spend-a-day',
  'forecast',
  'forecast-low',
  'forecast-high',
  'forecast-change',
  'forecast-change-ratio',
  'trend',
  'budget',
  'budget-actual',
  'budget-forecast',
  'budget-variance',
  'budget-variance-ratio',
  'saving',
  'saving-a-year',
  'saving-gross',
  'saving-share',
  'one-off-cost',
  'cost-of-waiting',
  'recommendations',
  'without-amount',
  'resources',
  'anomaly-impact',
  'anomaly-days',
  'anomalies',
  'commitment-coverage',
  'commitment-utilisation',
  'commitment-waste',
  'commitment-end',
  'effective-savings-rate',
  'waste',
  'waste-ratio',
  'kpi',
  'kpi-target',
  'reads-answered',
  'reads-planned',
  'coverage-ratio',
  'services-billed',
  'services-counted',
  'accounts',
  'regions',
  'untagged',
  'untagged-ratio',
  'tagged-ratio',
  'unit-cost',
  'realised-saving',
  'charge',
] as const;

export type Measure = (typeof MEASURES)[number];

export type CountNoun =
  | 'recommendations'
  | 'resources'
  | 'accounts'
  | 'regions'
  | 'services'
  | 'reads'
  | 'anomalies'
  | 'days'
  | 'hours';

/** A figure with its unit. `signed`: a change, told with its sign. */
export type FactValue =
  | {
      readonly kind: 'money';
      readonly amount: Money;
      readonly per: 'day' | 'month' | 'year' | null;
      readonly signed: boolean;
    }
  | {
      readonly kind: 'estimate';
      readonly amount: Estimate;
      readonly per: 'day' | 'month' | 'year' | null;
      readonly signed: boolean;
    }
  /** 0.05 is 5 %. */
  | { readonly kind: 'ratio'; readonly ratio: Decimal | number; readonly signed: boolean }
  | { readonly kind: 'count'; readonly count: number; readonly of: CountNoun }
  | { readonly kind: 'day'; readonly day: Day };

/** The days a figure is of. A rate (a saving a month) is of no days: its value tells `per`. */
export type FactPeriod =
  | { readonly kind: 'days'; readonly period: Period }
  | { readonly kind: 'month'; readonly month: Month };

/** Which way a figure went against its base, or takes cost where it is acted on: a saving is `down`. `null`: none. */
export type FactDirection = 'up' | 'down' | 'flat';

/**
 * Where in report.json a figure stands (JSON pointers, RFC 6901), or how it follows from figures that stand there: `#1` in a
 * formula is the first of them, `sum(#1…#3)` the first three together. Recommendations that report.json does not hold are
 * pointed to by their line: `recommendations.ndjson#/612/saving/net`; months of services that it does not hold by their row
 * (RFC 7111): `costs.csv#row=12`.
 */
export type FactSource =
  | { readonly kind: 'read'; readonly pointer: string }
  | { readonly kind: 'computed'; readonly formula: string; readonly of: readonly string[] };

/** One figure that a sentence may use. */
export interface Fact {
  readonly id: FactId;
  readonly topic: FactTopic;
  readonly measure: Measure;
  readonly subject: SubjectId;
  readonly value: FactValue;
  readonly period: FactPeriod | null;
  /** What it is compared with. */
  readonly base: FactPeriod | null;
  readonly direction: FactDirection | null;
  /** 1: the largest of its kind; `null`: it has no place in a list. */
  readonly rank: number | null;
  /** What is to be done, where the figure is what doing it brings or costs. */
  readonly action: ActionType | null;
  /** Of a target: on which side of it its figure should be. */
  readonly side?: TargetDirection;
  readonly source: FactSource;
}

/** All that a narrative may say in figures, and what about. Ids count from 1, in the order of the tables. */
export interface FactTable {
  readonly facts: readonly Fact[];
  readonly subjects: readonly Subject[];
}
