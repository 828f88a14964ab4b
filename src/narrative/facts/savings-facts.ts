import type { FactPeriod } from '../../core/fact.ts';
import { addMonths, type Day, firstDayOf, type Month, monthOf } from '../../core/period.ts';
import { aboutAction, ESTATE } from './abouts.ts';
import { share, times } from './calculated.ts';
import { type FactContext, lastMonthOf } from './fact-context.ts';
import { largestFirst, numberOf, yearlyGroupFacts } from './group-facts.ts';
import { amountFact, countFact, type Frame, type NewFact, ratioFact } from './new-fact.ts';
import { holdsAll, openRecommendations, pricedRecommendations } from './open-recommendations.ts';
import { readAt } from './pointed.ts';
import type { ReadReport } from './read-report.ts';

const MONTHS_OF_A_YEAR = 12;
/** As far as the forecast reaches. */
const MONTHS_OF_WAITING = 3;

/** What can be had: of the whole estate in every currency, then by action in the primary one. */
export function savingsFacts(context: FactContext): readonly NewFact[] {
  const { savings } = context.report;
  if (!savings.known) return [];
  return [
    ...savings.value.flatMap((summary, index) => estateFacts(context, summary, `/savings/value/${index}`)),
    ...(holdsAll(context) ? [...pricedByAction(context), ...unpricedByAction(context)] : []),
  ];
}

type Summary = Extract<ReadReport['savings'], { known: true }>['value'][number];

function estateFacts(context: FactContext, summary: Summary, at: string): readonly NewFact[] {
  const isPrimary = summary.currency === context.currency;
  if (!isPrimary && summary.recommendations === 0) return [];
  return [...amountFacts(context, summary, at), ...countFacts(summary, at)];
}

function amountFacts(
  { report, costs, currency }: FactContext,
  summary: Summary,
  at: string,
): readonly NewFact[] {
  const net = readAt(`${at}/net`, summary.net);
  const frame = { topic: 'savings', about: ESTATE } as const;
  const last = costs && summary.currency === currency ? lastMonthOf(costs) : null;
  const waiting = net.value.amount.units > 0n ? times(net, MONTHS_OF_WAITING) : null;
  const gross = readAt(`${at}/gross`, summary.gross);
  return [
    ...amountFact(frame, 'saving', net, { per: 'month', as: 'saving' }),
    ...amountFact(frame, 'saving-a-year', times(net, MONTHS_OF_A_YEAR), { per: 'year', as: 'saving' }),
    ...amountFact(frame, 'saving-gross', gross, { per: 'month', as: 'saving' }),
    ...(last?.spend
      ? ratioFact(inMonth(frame, last.month), 'saving-share', share(net, last.spend), { as: 'saving' })
      : []),
    ...amountFact({ ...frame, period: nextMonths(report.asOf) }, 'cost-of-waiting', waiting),
  ];
}

/** The whole months that come next. */
function nextMonths(asOf: Day): FactPeriod {
  const first = addMonths(monthOf(asOf), 1);
  const period = { start: firstDayOf(first), end: firstDayOf(addMonths(first, MONTHS_OF_WAITING)) };
  return { kind: 'days', period };
}

/** Beside the spend of that month. */
function inMonth(frame: Frame, month: Month): Frame {
  return { ...frame, period: { kind: 'month', month } };
}

function countFacts({ recommendations, withoutAmount }: Summary, at: string): readonly NewFact[] {
  const frame = { topic: 'savings', about: ESTATE } as const;
  const missing = withoutAmount > 0 ? readAt(`${at}/withoutAmount`, withoutAmount) : null;
  return [
    ...countFact(
      frame,
      'recommendations',
      readAt(`${at}/recommendations`, recommendations),
      'recommendations',
    ),
    ...countFact(frame, 'without-amount', missing, 'recommendations'),
  ];
}

function pricedByAction(context: FactContext): readonly NewFact[] {
  const groups = Map.groupBy(pricedRecommendations(context), ({ read }) => read.actionType);
  return largestFirst(groups).flatMap(({ kind: action, group, rank }) =>
    yearlyGroupFacts({ topic: 'savings', about: aboutAction(action), action, rank }, group),
  );
}

function unpricedByAction(context: FactContext): readonly NewFact[] {
  const unpriced = openRecommendations(context).filter(({ read }) => !read.saving);
  return [...Map.groupBy(unpriced, ({ read }) => read.actionType)].flatMap(([action, group]) =>
    countFact(
      { topic: 'savings', about: aboutAction(action), action },
      'without-amount',
      numberOf(group),
      'recommendations',
    ),
  );
}
