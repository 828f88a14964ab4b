import type { FactPeriod } from '../../core/fact.ts';
import type { Day, Month, Period } from '../../core/period.ts';
import type { ReadAs } from './slips.ts';

/** What a question asks for and the report does not tell. Names are untrusted, but those of `service`, which are the catalogue's. */
export type AnswerGap =
  /** A word that stands for nothing was taken for one that does. */
  | ({ readonly kind: 'read-as' } & ReadAs)
  /** Words that stand for nothing in the report: they may be a name. */
  | { readonly kind: 'unknown-words'; readonly words: readonly string[] }
  /** Actions, layers or kinds of charges that the report tells nothing of. */
  | { readonly kind: 'not-told'; readonly words: readonly string[] }
  /** A service of AWS that is not on the bill. */
  | { readonly kind: 'not-billed'; readonly service: string }
  /** The bill tells a service under the name of another one, with others. */
  | { readonly kind: 'billed-under'; readonly service: string; readonly name: string }
  /** Months that are not told of something (`null`: of the whole bill), and the first and last that are; `null`: none is. */
  | {
      readonly kind: 'months';
      readonly name: string | null;
      readonly asked: readonly Month[];
      readonly told: readonly [Month, Month] | null;
    }
  /** Single days and weeks are told of the whole bill, and of the latest ones alone; `null`: not even those. */
  | { readonly kind: 'days'; readonly told: Period | null }
  /** The days that are told are the latest complete ones. */
  | { readonly kind: 'latest-days'; readonly told: Period }
  /** The last month that is forecast. */
  | { readonly kind: 'forecast-ends'; readonly last: Month }
  /** Usage types of a service are told of these days, which are not those that were asked for. */
  | { readonly kind: 'usage-types'; readonly name: string; readonly told: Period }
  /** What changed since the report of that day is no figure; `null`: there was none before. */
  | { readonly kind: 'since-report'; readonly previous: Day | null }
  /** Nobody is told to own it. */
  | { readonly kind: 'no-owner'; readonly name: string }
  /** What single resources cost is not told. */
  | { readonly kind: 'resource-cost' }
  /** There are such figures, of other days. */
  | { readonly kind: 'other-days'; readonly told: readonly FactPeriod[] }
  /** There are no such figures at all. */
  | { readonly kind: 'no-figure' };

/** Stands before the sentences of an answer: they are of something else than was asked for. */
export function leads({ kind }: AnswerGap): boolean {
  return kind !== 'usage-types' && kind !== 'billed-under';
}
