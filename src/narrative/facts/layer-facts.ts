import { LAYER_IDS, type LayerId, layerOfBillName } from '../../core/layer.ts';
import { compareMoney, type Money } from '../../core/money.ts';
import { nonServiceOf, servicesOfBillName } from '../../services/find-service.ts';
import { ofOurWords } from './abouts.ts';
import { share } from './calculated.ts';
import { type FactContext, type LastMonth, lastMonthOf } from './fact-context.ts';
import { groupFacts } from './group-facts.ts';
import { monthChange } from './month-change.ts';
import { amountFact, type NewFact, ratioFact } from './new-fact.ts';
import { holdsAll, pricedRecommendations } from './open-recommendations.ts';
import type { Pointed } from './pointed.ts';
import { type ListedService, monthSum, servicesIn } from './service-months.ts';

/** Each layer: what it cost in the last complete month, the largest first; then what could be saved in it. */
export function layerFacts(context: FactContext): readonly NewFact[] {
  const { report, costs } = context;
  const last = costs && lastMonthOf(costs);
  const services = costs ? servicesIn(report.services, costs.read.currency) : [];
  return [
    ...(last ? layerMonths(services, last).flatMap((layer) => spendFacts(layer, last)) : []),
    ...(holdsAll(context) ? savingFacts(context) : []),
  ];
}

interface LayerMonth {
  readonly layer: LayerId;
  readonly services: readonly ListedService[];
  readonly spend: Pointed<Money>;
  /** `null`: another layer is not known, and may be larger. */
  readonly rank: number | null;
}

function layerMonths(services: readonly ListedService[], { month }: LastMonth): readonly LayerMonth[] {
  const byLayer = [...Map.groupBy(services, ({ service }) => layerOf(service.serviceName))];
  const known = byLayer.flatMap(([layer, own]) => {
    const spend = monthSum(own, month);
    return spend ? [{ layer, services: own, spend }] : [];
  });
  const isRanked = known.length === byLayer.length;
  return known
    .toSorted((a, b) => compareMoney(b.spend.value, a.spend.value))
    .map((layer, index) => ({ ...layer, rank: isRanked ? index + 1 : null }));
}

function spendFacts({ layer, services, spend, rank }: LayerMonth, last: LastMonth): readonly NewFact[] {
  const about = ofOurWords('layer', layer);
  const frame = { topic: 'layers', about, period: { kind: 'month', month: last.month }, rank } as const;
  const before = last.before && monthSum(services, last.before);
  return [
    ...amountFact(frame, 'spend', spend),
    ...(last.spend ? ratioFact(frame, 'spend-share', share(spend, last.spend)) : []),
    ...(last.before && before ? monthChange(frame, spend, before, last.before) : []),
  ];
}

function savingFacts(context: FactContext): readonly NewFact[] {
  const byLayer = Map.groupBy(pricedRecommendations(context), ({ read }) => layerOf(read.serviceName));
  return LAYER_IDS.flatMap((layer) =>
    groupFacts({ topic: 'layers', about: ofOurWords('layer', layer) }, byLayer.get(layer) ?? []),
  );
}

/** By the name on the bill or in the catalogue. */
function layerOf(name: string): LayerId {
  return layerOfBillName(servicesOfBillName(name), nonServiceOf(name)?.reason ?? null);
}
