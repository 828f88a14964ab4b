import { CloudWatchClient, ListMetricsCommand } from '@aws-sdk/client-cloudwatch';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded } from '../bounded.ts';
import { pagesOf } from '../pages.ts';
import { unexpectedAnswer } from '../unexpected-answer.ts';
import type { CustomMetrics } from './custom-metrics.ts';

/** Namespaces of AWS begin so and are free, but for detailed ones that their services bill. */
const OWN_NAMESPACE = /^(?:AWS\/|\/aws\/)/i;

/** Of 500 metrics each; who has more gets a lower bound. */
const MOST_PAGES = 200;

/** Metrics that were published within three hours: one that has stopped is paid for no more. */
const load: DatasetLoader<CustomMetrics> = async function* ({ client, signal }) {
  const cloudwatch = client(CloudWatchClient);
  const pages = pagesOf({
    operation: 'ListMetrics',
    ask: (NextToken) =>
      cloudwatch.send(new ListMetricsCommand({ RecentlyActive: 'PT3H', NextToken }), { abortSignal: signal }),
    next: ({ NextToken }) => NextToken,
  });
  const counted = new Map<string, { metrics: number; readonly names: Set<string> }>();
  let read = 0;
  let more = false;
  for await (const { Metrics, NextToken } of pages) {
    if (!Metrics) throw unexpectedAnswer('ListMetrics answered without its list');
    for (const { Namespace = '', MetricName = '' } of Metrics) {
      if (Namespace === '' || OWN_NAMESPACE.test(Namespace)) continue;
      const one = counted.get(Namespace) ?? { metrics: 0, names: new Set() };
      one.metrics += 1;
      one.names.add(MetricName);
      counted.set(Namespace, one);
    }
    read += 1;
    more = read >= MOST_PAGES && Boolean(NextToken);
    if (more) break;
  }
  for (const [namespace, { metrics, names }] of counted) {
    yield { namespace: bounded(namespace), metrics, names: names.size, atLeast: more };
  }
};

export default load;
