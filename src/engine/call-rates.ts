import type { Rate } from './token-bucket.ts';

/** What we allow ourselves for one service in one account and region, and why. */
export interface ServiceRate extends Rate {
  readonly reason: string;
}

/**
 * By AWS's service id, of the services that units ask most; each of the others has the same rate. What sign-in and the bill ask is paced
 * where it is asked. The buckets belong to the account, and its production automation draws on them as well: we stay at a
 * quarter of what AWS documents, or say why not. Where AWS publishes nothing, the figure is a budget of our own.
 */
export const CALL_RATES: Readonly<Record<string, ServiceRate>> = {
  EC2: {
    perSecond: 5,
    burst: 25,
    reason: 'paged Describe calls refill 20 a second, burst 100 (EC2 API throttling)',
  },
  'Cost Explorer': {
    perSecond: 1,
    burst: 1,
    reason: 'not published; with what planning asks at the same time it stays below 5 a second',
  },
  CloudWatch: { perSecond: 12.5, burst: 12, reason: 'GetMetricData 50 a second (CloudWatch quotas)' },
  'CloudWatch Logs': {
    perSecond: 2.5,
    burst: 2,
    reason: 'DescribeLogGroups 10 a second (CloudWatch Logs quotas)',
  },
  Lambda: {
    perSecond: 3.75,
    burst: 4,
    reason: '15 a second over all calls but GetFunction and GetPolicy, not adjustable (Lambda quotas)',
  },
  ECS: {
    perSecond: 5,
    burst: 12,
    reason: 'reads of clusters refill 20 a second, burst 50 (request throttling for the ECS API)',
  },
  'Resource Explorer 2': {
    perSecond: 1.5,
    burst: 2,
    reason:
      'all but Search 3 a second, not adjustable (its quotas); half of it, since automation seldom asks there',
  },
  'Resource Groups Tagging API': { perSecond: 3, burst: 3, reason: 'not published; a budget of our own' },
  CloudControl: {
    perSecond: 2,
    burst: 4,
    reason: 'not published; each call fans out to the service it lists',
  },
};

/** Of each service that has none of its own. */
export const OTHER_RATE: ServiceRate = {
  perSecond: 2,
  burst: 4,
  reason: 'a budget of our own for services of which a place asks little',
};
