import {
  type Budget,
  BudgetsClient,
  DescribeBudgetNotificationsForAccountCommand,
  DescribeBudgetsCommand,
  DescribeSubscribersForNotificationCommand,
  type Notification,
} from '@aws-sdk/client-budgets';
import type { AdvisorFactRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { nameOf } from '../is-denied.ts';
import { itemsOf, pagesOf } from '../pages.ts';
import { budgetFacts, lowestThreshold } from './budget-facts.ts';
import { fact, withState } from './rows.ts';

/** The largest that the API takes for budgets, and for notifications. */
const PAGE = 1_000;
const NOTIFICATION_PAGE = 50;

const SILENCE = 'The account has no budget.';

const load: DatasetLoader<AdvisorRow> = async function* (context) {
  const client = context.client(BudgetsClient);
  const budgets = await Array.fromAsync(budgetsOf(client, context));
  const alerts = budgets.length > 0 ? await alertsOf(client, context) : new Map<string, Notification[]>();
  const rows: AdvisorFactRow[] = [];
  for (const budget of budgets) {
    const of = alerts.get(budget.BudgetName ?? '') ?? [];
    rows.push(...budgetFacts(budget), ...(await alertFacts(budget, of, client, context)));
  }
  yield* withState(rows, SILENCE);
};

export default load;

function budgetsOf(client: BudgetsClient, { account, signal }: DatasetContext) {
  return itemsOf({
    operation: 'DescribeBudgets',
    ask: (NextToken) =>
      client.send(
        new DescribeBudgetsCommand({
          AccountId: account,
          MaxResults: PAGE,
          NextToken,
          ShowFilterExpression: true,
        }),
        { abortSignal: signal },
      ),
    // An account without budgets is answered without the list.
    items: ({ Budgets }) => Budgets ?? [],
    next: ({ NextToken }) => NextToken,
    idOf: ({ BudgetName }) => BudgetName,
  });
}

/** Alerts by the name of their budget. An account without any is told that they do not exist. */
async function alertsOf(
  client: BudgetsClient,
  { account, signal }: DatasetContext,
): Promise<ReadonlyMap<string, readonly Notification[]>> {
  const pages = pagesOf({
    operation: 'DescribeBudgetNotificationsForAccount',
    ask: (NextToken) =>
      client.send(
        new DescribeBudgetNotificationsForAccountCommand({
          AccountId: account,
          MaxResults: NOTIFICATION_PAGE,
          NextToken,
        }),
        { abortSignal: signal },
      ),
    next: ({ NextToken }) => NextToken,
  });
  const alerts = new Map<string, Notification[]>();
  try {
    for await (const { BudgetNotificationsForAccount = [] } of pages) {
      for (const { BudgetName = '', Notifications = [] } of BudgetNotificationsForAccount) {
        alerts.set(BudgetName, [...(alerts.get(BudgetName) ?? []), ...Notifications]);
      }
    }
  } catch (error) {
    if (nameOf(error) !== 'NotFoundException') throw error;
  }
  return alerts;
}

async function alertFacts(
  budget: Budget,
  alerts: readonly Notification[],
  client: BudgetsClient,
  context: DatasetContext,
): Promise<readonly AdvisorFactRow[]> {
  const subject = budget.BudgetName ?? null;
  let subscribers = 0;
  for (const alert of alerts) subscribers += await subscribersOf(budget, alert, client, context);
  const lowest = lowestThreshold(budget, alerts);
  return [
    fact('budgetAlerts', { subject, number: alerts.length }),
    fact('budgetSubscribers', { subject, number: subscribers }),
    ...(lowest === null ? [] : [fact('budgetLowestAlert', { subject, number: lowest })]),
  ];
}

async function subscribersOf(
  { BudgetName }: Budget,
  alert: Notification,
  client: BudgetsClient,
  { account, signal }: DatasetContext,
): Promise<number> {
  // Its state is told, and not a part of what names it.
  const { NotificationState: _, ...named } = alert;
  try {
    const { Subscribers } = await client.send(
      new DescribeSubscribersForNotificationCommand({
        AccountId: account,
        BudgetName,
        Notification: named,
      }),
      { abortSignal: signal },
    );
    return Subscribers?.length ?? 0;
  } catch (error) {
    if (nameOf(error) !== 'NotFoundException') throw error;
    return 0;
  }
}
