import { amountText, moneyToJson } from '../../core/money.ts';
import type { Report } from '../../core/report.ts';
import type {
  RecommendationChange,
  RecommendationChanges,
  ReportChanges,
} from '../../core/report-changes.ts';
import type { SummaryChange, SummaryChanges } from './summary-document.ts';

/** What is different from the last report, in figures. */
export function summaryChanges({ changes }: Report): SummaryChanges | null {
  return changes.known ? changesIn(changes.value) : null;
}

function changesIn({ previous, recommendations, savings }: ReportChanges): SummaryChanges {
  return {
    previous,
    recommendations: recommendations.known ? countsOf(recommendations.value) : null,
    savings: savings.known
      ? savings.value.map(({ currency, before, after }) => ({
          currency,
          before: amountText(before),
          after: amountText(after),
        }))
      : null,
  };
}

function countsOf({
  fresh,
  done,
  gone,
  exempt,
  notLooked,
  notCompared,
}: RecommendationChanges): NonNullable<SummaryChanges['recommendations']> {
  return {
    new: countOf(fresh),
    done: countOf(done),
    gone: countOf(gone),
    exempt: countOf(exempt),
    notLooked: countOf(notLooked),
    notCompared,
  };
}

function countOf({ recommendations, net }: RecommendationChange): SummaryChange {
  return { count: recommendations, net: net.map(moneyToJson) };
}
