import { compareMoney, type Money } from '../../core/money.ts';
import type { FactContext } from './fact-context.ts';
import { type Read, readAt } from './pointed.ts';
import type { ReadRecommendation } from './read-report.ts';

/** A recommendation that is to be done, and where it stands. */
export interface Open {
  readonly read: ReadRecommendation;
  readonly at: string;
}

/** One whose amount is in the primary currency. */
export interface Priced extends Open {
  readonly net: Read<Money>;
}

/** Nobody decided against them, and they are no alternative to one that was chosen. */
export function openRecommendations({ report }: FactContext): readonly Open[] {
  const { recommendations, recommendationsInReport: inReport } = report;
  if (!recommendations.known) return [];
  return recommendations.value
    .map((read, index) => ({
      read,
      at: index < inReport ? `/recommendations/value/${index}` : `${LINES}${index}`,
    }))
    .filter(({ read }) => !read.exemption && !read.alternative);
}

/** Those that report.json does not hold are pointed to by their line, from 0. */
const LINES = 'recommendations.ndjson#/';

/** Those with an amount in the primary currency, the largest first. */
export function pricedRecommendations(context: FactContext): readonly Priced[] {
  return openRecommendations(context)
    .flatMap(({ read, at }): Priced[] => {
      const net = read.saving?.net;
      return net?.currency === context.currency ? [{ read, at, net: readAt(`${at}/saving/net`, net) }] : [];
    })
    .toSorted((a, b) => compareMoney(b.net.value, a.net.value));
}

/** Whether all of them were read. Of the others nothing is known here, and a sum without them would be taken for that of all. */
export function holdsAll({ report }: FactContext): boolean {
  return report.moreRecommendations === 0;
}
