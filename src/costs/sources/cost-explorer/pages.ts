import type {
  CostAndUsagePage,
  CostAndUsageRequest,
  CostExplorerPort,
} from '../../../core/cost-explorer-port.ts';
import { SpendlogError } from '../../../core/errors.ts';
import type { RequestBudget } from './request-budget.ts';

/** All pages of one query, or why there are none. Pages of an unfinished query are never used. */
export type PagedAnswer =
  | { readonly state: 'complete'; readonly pages: readonly CostAndUsagePage[] }
  | { readonly state: 'no-data' | 'net-metrics-refused' | 'budget-reached' };

/** Reads page after page; begins again, once, where AWS withdraws the token of a query that is under way. */
export async function readPages(
  client: CostExplorerPort,
  request: CostAndUsageRequest,
  budget: RequestBudget,
): Promise<PagedAnswer> {
  const first = await walk(client, request, budget);
  if (first.state !== 'restart') return first;
  const second = await walk(client, request, budget);
  if (second.state !== 'restart') return second;
  throw new SpendlogError(
    'AWS_UNAVAILABLE',
    'Cost Explorer withdrew the pages of one query twice while they were read.',
    'The bill is being updated. Run again in a few minutes; what was read is kept.',
  );
}

async function walk(
  client: CostExplorerPort,
  request: CostAndUsageRequest,
  budget: RequestBudget,
): Promise<PagedAnswer | { readonly state: 'restart' }> {
  const pages: CostAndUsagePage[] = [];
  const tokens = new Set<string>();
  let token: string | undefined;
  do {
    if (!budget.take()) return { state: 'budget-reached' };
    const outcome = await client.getCostAndUsage(token ? { ...request, NextPageToken: token } : request);
    budget.note(outcome.attempts, outcome.state === 'answered');
    if (outcome.state !== 'answered') return { state: outcome.state };
    pages.push(outcome.page);
    token = outcome.page.NextPageToken;
    if (token && tokens.has(token)) throw endless();
    if (token) tokens.add(token);
  } while (token);
  return { state: 'complete', pages };
}

function endless(): SpendlogError {
  return new SpendlogError(
    'DATA_UNEXPECTED',
    'Cost Explorer sent the same page token twice, so the query would never end; it was stopped.',
    'Run again; if it stays, read the bill from an export with --costs.',
  );
}
