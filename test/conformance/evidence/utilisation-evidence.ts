import {
  GetMetricData$,
  type GetMetricDataInput,
  ListMetrics$,
  type ListMetricsInput,
} from '@aws-sdk/client-cloudwatch';
import type { Service, ServiceMetrics, UseMetric } from '../../../src/core/service.ts';
import { type Utilisation, utilisation } from '../../../src/datasets/utilisation/utilisation.ts';
import { startScriptedAws } from '../../loopback/scripted-aws.ts';
import { NAMESPACES } from '../../services/facts.ts';
import { rowsOf } from '../../support/dataset-context.ts';
import { type Cell, failed, notProven, proven } from './cell.ts';
import { contextsAt } from './contexts-at.ts';
import { DAYS, dailyOf, metricsWorld } from './metrics-world.ts';
import { type Mangle, modelled } from './model-aws.ts';

const REGION = 'us-east-1';

/** The real loader for each service with a metric of use: its row must have exactly the figures of its own resources. */
export async function utilisationEvidence(
  services: readonly Service[],
  mangle: Mangle,
): Promise<ReadonlyMap<string, Cell>> {
  const world = metricsWorld(services);
  await using aws = await startScriptedAws({
    ...modelled<ListMetricsInput>(ListMetrics$, 'CloudWatch', world.listMetrics, mangle),
    ...modelled<GetMetricDataInput>(GetMetricData$, 'CloudWatch', world.getMetricData, mangle),
  });
  const contextOf = contextsAt(aws.url);
  const cells = new Map<string, Cell>();
  for (const service of services) {
    const ask = () => rowsOf(utilisation, contextOf(REGION, [service.id]));
    cells.set(service.id, await cellOf(service, ask));
  }
  return cells;
}

async function cellOf(service: Service, ask: () => Promise<readonly Utilisation[]>): Promise<Cell> {
  const { status, metrics } = service;
  if (status === 'ended') return notProven('shut down: reports no metrics');
  if (status === 'unbilled') return notProven('not billed: never looked at');
  if (metrics === null) return notProven('no CloudWatch namespace');
  const { namespace, use } = metrics;
  if (use === null) return notProven(`no metric of \`${namespace}\` tells use`);
  if (!isPublished(metrics, use)) return notProven(`\`${namespace}\` is not known to have ${use.metricName}`);
  try {
    return judge(await ask(), expectedOf(service.id, metrics, use));
  } catch (error) {
    return failed(error);
  }
}

function judge(rows: readonly Utilisation[], expected: Utilisation): Cell {
  const [row] = rows;
  if (!row || rows.length > 1) return notProven(`${rows.length} rows instead of one`);
  const wrong = Object.entries(expected).find(([name, value]) => Reflect.get(row, name) !== value);
  if (wrong) return notProven(`${wrong[0]} came out as ${Reflect.get(row, wrong[0])}`);
  return proven(`\`${row.metricName}\``);
}

/** Whether CloudWatch's documentation has the metric, and these dimensions, in that namespace. */
function isPublished({ namespace, dimensions }: ServiceMetrics, { metricName }: UseMetric): boolean {
  const known = NAMESPACES.get(namespace);
  return (
    known?.metrics.includes(metricName) === true &&
    dimensions.every((name) => known.dimensions.includes(name))
  );
}

function expectedOf(service: string, { namespace, dimensions }: ServiceMetrics, use: UseMetric): Utilisation {
  const daily = dailyOf(service);
  const sum = daily.reduce((total, value) => total + value, 0);
  const average = use.statistic === 'Average' ? sum / DAYS : sum;
  const value = use.statistic === 'Maximum' ? Math.max(...daily) : average;
  // Without dimensions there is no second, idle one.
  const idle = dimensions.length === 0 ? 0 : 1;
  return {
    service,
    namespace,
    ...use,
    days: DAYS,
    resources: 1 + idle,
    average: value / (1 + idle),
    maximum: value,
    allZero: idle,
    notMeasured: 0,
    unit: null,
  };
}
