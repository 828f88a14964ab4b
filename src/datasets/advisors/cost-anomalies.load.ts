import {
  type Anomaly,
  type AnomalyMonitor,
  type AnomalySubscription,
  CostExplorerClient,
  GetAnomaliesCommand,
  GetAnomalyMonitorsCommand,
  GetAnomalySubscriptionsCommand,
} from '@aws-sdk/client-cost-explorer';
import type { AdvisorFactRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { itemsOf } from '../pages.ts';
import { daysUpTo } from './days-of-advice.ts';
import { amountOf, fact, numberOf, stateRow } from './rows.ts';

/** Anomalies are kept for 90 days. */
const DAYS = 90;
const PAGE = 100;

const ENABLE =
  'Create a monitor for all AWS services with a subscription: Billing and Cost Management → Cost Anomaly Detection → Create monitor. It is free of charge.';

const load: DatasetLoader<AdvisorRow> = async function* (context) {
  const explorer = context.client(CostExplorerClient);
  const watched = await Array.fromAsync(monitors(explorer, context));
  if (watched.length === 0) {
    yield stateRow('not-enabled', ENABLE);
    return;
  }
  const told = await Array.fromAsync(subscriptions(explorer, context));
  const found = await Array.fromAsync(anomalies(explorer, context));
  yield stateRow('active');
  yield* watched.map((monitor) => monitorFact(monitor, told));
  yield* found.flatMap(anomalyFacts);
};

export default load;

function monitors(explorer: CostExplorerClient, { signal }: DatasetContext) {
  return itemsOf({
    operation: 'GetAnomalyMonitors',
    ask: (NextPageToken) => {
      return explorer.send(new GetAnomalyMonitorsCommand({ MaxResults: PAGE, NextPageToken }), {
        abortSignal: signal,
      });
    },
    items: ({ AnomalyMonitors }) => AnomalyMonitors,
    next: (page) => page.NextPageToken,
    idOf: ({ MonitorArn }) => MonitorArn,
  });
}

function subscriptions(explorer: CostExplorerClient, { signal }: DatasetContext) {
  return itemsOf({
    operation: 'GetAnomalySubscriptions',
    ask: (NextPageToken) => {
      return explorer.send(new GetAnomalySubscriptionsCommand({ MaxResults: PAGE, NextPageToken }), {
        abortSignal: signal,
      });
    },
    items: ({ AnomalySubscriptions }) => AnomalySubscriptions,
    next: (page) => page.NextPageToken,
    idOf: ({ SubscriptionArn }) => SubscriptionArn,
  });
}

/** The interval filters by the end of an anomaly; an open one ends with the last day looked at. */
function anomalies(explorer: CostExplorerClient, { now, signal }: DatasetContext) {
  const { Start } = daysUpTo(now, DAYS);
  const DateInterval = { StartDate: Start, EndDate: now.slice(0, 10) };
  return itemsOf({
    operation: 'GetAnomalies',
    ask: (NextPageToken) => {
      return explorer.send(new GetAnomaliesCommand({ DateInterval, MaxResults: PAGE, NextPageToken }), {
        abortSignal: signal,
      });
    },
    items: ({ Anomalies }) => Anomalies,
    next: (page) => page.NextPageToken,
    idOf: ({ AnomalyId }) => AnomalyId,
  });
}

/** How many addresses hear of what a monitor finds. */
function monitorFact(
  { MonitorArn, MonitorName }: AnomalyMonitor,
  told: readonly AnomalySubscription[],
): AdvisorFactRow {
  const here = told.filter(({ MonitorArnList }) => MonitorArnList?.includes(MonitorArn ?? ''));
  const number = here.reduce((sum, { Subscribers }) => sum + (Subscribers?.length ?? 0), 0);
  return fact('anomalyMonitorSubscribers', {
    subject: MonitorArn ?? null,
    text: MonitorName ?? null,
    number,
  });
}

function anomalyFacts(anomaly: Anomaly): readonly AdvisorFactRow[] {
  const { AnomalyId, AnomalyStartDate, AnomalyEndDate, DimensionValue, Impact, RootCauses, Feedback } =
    anomaly;
  const [cause] = RootCauses ?? [];
  const where = [DimensionValue ?? cause?.Service, cause?.Region, cause?.UsageType]
    .filter(Boolean)
    .join(', ');
  const of = {
    subject: AnomalyId ?? null,
    account: cause?.LinkedAccount ?? null,
    region: cause?.Region ?? null,
  };
  return [
    fact('anomalyImpact', {
      ...of,
      amount: amountOf(Impact?.TotalImpact),
      // Above what was expected, as a percentage of that.
      number: numberOf(Impact?.TotalImpactPercentage?.toString()),
      text: where || null,
    }),
    fact('anomalyStart', { ...of, text: AnomalyStartDate ?? null }),
    fact('anomalyEnd', { ...of, text: AnomalyEndDate ?? null }),
    ...(Feedback ? [fact('anomalyFeedback', { ...of, text: Feedback })] : []),
  ];
}
