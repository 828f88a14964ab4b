import type { FactDirection } from '../../core/fact.ts';
import { absoluteMoney, compareMoney } from '../../core/money.ts';
import { aboutService, ESTATE } from './abouts.ts';
import type { FactContext } from './fact-context.ts';
import { amountFact, countFact, daysOf, estimateFact, type NewFact } from './new-fact.ts';
import { estimatedTimes, lengthAt, readAt } from './pointed.ts';

const MOST = 10;

const DIRECTIONS: Readonly<Record<'rising' | 'falling' | 'flat', FactDirection>> = {
  rising: 'up',
  falling: 'down',
  flat: 'flat',
};

const DAYS_OF_A_MONTH = 30;

/**
 * By how much the cost of 30 days changes within 30 days, over the whole estate: the daily cost changes by so much, on each
 * of them. `flat` is not told from noise, whatever its sign.
 */
export function trendFacts({ costs }: FactContext): readonly NewFact[] {
  if (!costs) return [];
  const index = costs.read.trends.findIndex(
    ({ scope }) => scope.serviceName === undefined && scope.subAccountId === undefined,
  );
  const trend = costs.read.trends[index];
  if (!trend) return [];
  const frame = {
    topic: 'trend',
    about: ESTATE,
    period: daysOf(trend.period),
    direction: DIRECTIONS[trend.direction],
  } as const;
  const slope = readAt(`${costs.at}/trends/${index}/slopePer30Days`, trend.slopePer30Days);
  return estimateFact(frame, 'trend', estimatedTimes(slope, DAYS_OF_A_MONTH), { per: 'month', signed: true });
}

/** Unusual days: how often, then each, the largest first. */
export function anomalyFacts({ costs }: FactContext): readonly NewFact[] {
  if (!costs?.read.anomalies.known) return [];
  const found = costs.read.anomalies.value;
  const list = `${costs.at}/anomalies/value`;
  return [
    ...countFact({ topic: 'anomalies', about: ESTATE }, 'anomalies', lengthAt(list, found), 'anomalies'),
    ...found
      .map((anomaly, index) => ({ ...anomaly, at: `${list}/${index}` }))
      .filter(({ scope }) => scope.serviceName !== '')
      .toSorted((a, b) => compareMoney(absoluteMoney(b.impact), absoluteMoney(a.impact)))
      .slice(0, MOST)
      .flatMap(({ scope, period, impact, days, direction, at }, index) => {
        const about = aboutService(scope.serviceName);
        const frame = { topic: 'anomalies', about, period: daysOf(period), rank: index + 1 } as const;
        const way = direction === 'increase' ? 'up' : 'down';
        const told = readAt(`${at}/impact`, impact);
        return [
          ...amountFact({ ...frame, direction: way }, 'anomaly-impact', told, { signed: true }),
          ...countFact({ ...frame, rank: null }, 'anomaly-days', readAt(`${at}/days`, days), 'days'),
        ];
      }),
  ];
}
