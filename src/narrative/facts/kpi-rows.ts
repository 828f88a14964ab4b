import type { FactTopic, Measure } from '../../core/fact.ts';
import type { KpiId } from '../../core/kpis.ts';
import { ESTATE } from './abouts.ts';
import type { FactContext } from './fact-context.ts';
import { amountFact, daysOf, type NewFact, ratioFact } from './new-fact.ts';
import { readAt } from './pointed.ts';
import type { ReadKpi } from './read-report.ts';

/** A figure to steer by, and where it stands. */
export interface ListedKpi {
  readonly kpi: ReadKpi;
  readonly at: string;
}

/** Those of the primary currency, and of none. */
export function kpiRows({ report, currency }: FactContext): readonly ListedKpi[] {
  return report.kpis
    .map((kpi, index) => ({ kpi, at: `/kpis/${index}` }))
    .filter(({ kpi }) => kpi.currency === null || kpi.currency === currency);
}

interface Told {
  readonly topic: FactTopic;
  readonly measure: Measure;
}

/** A ratio of the whole estate. */
export function kpiRatio(context: FactContext, id: KpiId, { topic, measure }: Told): readonly NewFact[] {
  return ofEstate(context, id).flatMap(({ kpi: { value, period }, at }) =>
    value.known
      ? ratioFact(
          { topic, about: ESTATE, period: daysOf(period) },
          measure,
          readAt(`${at}/value/value`, value.value),
        )
      : [],
  );
}

/** The amount that such a ratio is a part of something with. */
export function kpiAmount(context: FactContext, id: KpiId, { topic, measure }: Told): readonly NewFact[] {
  return ofEstate(context, id).flatMap(({ kpi: { value, numerator, period }, at }) =>
    value.known && numerator?.kind === 'money'
      ? amountFact(
          { topic, about: ESTATE, period: daysOf(period) },
          measure,
          readAt(`${at}/numerator/amount`, numerator.amount),
        )
      : [],
  );
}

function ofEstate(context: FactContext, id: KpiId): readonly ListedKpi[] {
  return kpiRows(context).filter(({ kpi }) => kpi.id === id && kpi.subject === null && kpi.unit === 'ratio');
}
