import type { RootContent } from 'mdast';
import type { BudgetState } from '../../core/budget.ts';
import type { Trend } from '../../core/trend.ts';
import { bullets, paragraph, strong } from '../blocks.ts';
import { type Inline, joinInline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import type { TenantPathCosts } from './path-costs.ts';
import type { PathPage } from './path-page.ts';

/** Where the cost is going, and how its budgets stand. */
export function outlookBlocks(page: PathPage, { trends, budgets }: TenantPathCosts): RootContent[] {
  const { formats, messages, most } = page;
  const lines = [
    ...budgets.map((budget) => budgetText(page, budget)),
    ...trends.map((trend) => trendText(page, trend)),
  ];
  const shown = lines.slice(0, most);
  const left = lines.length - shown.length;
  if (shown.length === 0) return [];
  return [
    paragraph(strong(messages.pullRequest.trend)),
    ...bullets([...shown, ...(left > 0 ? [messages.pullRequest.moreActions(formats, left)] : [])]),
  ];
}

function trendText({ formats, messages }: PathPage, trend: Trend): Inline {
  const words = messages.pullRequest;
  const { serviceName, subAccountId } = trend.scope;
  const scope = [serviceName, subAccountId].filter((part) => part !== undefined).map(untrusted);
  const { value, currency } = trend.slopePer30Days;
  return words.trends[trend.direction](
    scope.length === 0 ? words.allOfIt : joinInline(scope, ', '),
    formats.estimate({ value: Math.abs(value), currency }),
    formats.changePercent(trend.relativeSlope),
  );
}

function budgetText({ formats, messages }: PathPage, budget: BudgetState): Inline {
  return messages.pullRequest.budget(
    untrusted(budget.name),
    budget.actual ? formats.money(budget.actual) : messages.unknown,
    formats.money(budget.amount),
    formats.period(budget.period),
    messages.budget.verdicts[budget.verdict],
  );
}
