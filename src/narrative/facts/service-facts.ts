import { compareMoney, type Money } from '../../core/money.ts';
import { aboutService } from './abouts.ts';
import { share } from './calculated.ts';
import { type FactContext, type LastMonth, lastMonthOf } from './fact-context.ts';
import { monthChange } from './month-change.ts';
import { amountFact, type NewFact, ratioFact } from './new-fact.ts';
import type { Pointed } from './pointed.ts';
import { isUnknownIn, type ListedService, monthAmount, servicesIn } from './service-months.ts';

const MOST = 10;

/** The services that cost most in the last complete month. */
export function serviceFacts({ report, costs }: FactContext): readonly NewFact[] {
  const last = costs && lastMonthOf(costs);
  if (!last) return [];
  const all = servicesIn(report.services, costs.read.currency).filter(
    ({ service }) => service.serviceName !== '',
  );
  // One that is not known may be the largest of them.
  const isRanked = !all.some((service) => isUnknownIn(service, last.month));
  return all
    .flatMap((service) => {
      const spend = monthAmount(service, last.month);
      return spend ? [{ service, spend }] : [];
    })
    .toSorted((a, b) => compareMoney(b.spend.value, a.spend.value))
    .slice(0, MOST)
    .flatMap(({ service, spend }, index) =>
      factsOfService(service, spend, last, isRanked ? index + 1 : null),
    );
}

function factsOfService(
  listed: ListedService,
  spend: Pointed<Money>,
  { month, before, spend: whole }: LastMonth,
  rank: number | null,
): readonly NewFact[] {
  const about = aboutService(listed.service.serviceName);
  const frame = { topic: 'services', about, period: { kind: 'month', month }, rank } as const;
  const earlier = before && monthAmount(listed, before);
  return [
    ...amountFact(frame, 'spend', spend),
    ...(whole ? ratioFact(frame, 'spend-share', share(spend, whole)) : []),
    ...(before && earlier ? monthChange(frame, spend, earlier, before) : []),
  ];
}
