import type { JournalEntry } from './fakecloud/journal.ts';
import type { Rig } from './rig.ts';

/** How many units had something asked for more than once: measured at the cloud, page by page. */
export function unitsAskedTwice(rig: Pick<Rig, 'plan' | 'groups'>, journal: readonly JournalEntry[]): number {
  const groupOf = new Map(
    rig.groups.flatMap(({ id, datasets, checks }) => [
      ...datasets.flatMap(({ reads }) => reads.map((operation) => [operation, id] as const)),
      ...checks.flatMap(({ metrics }) => (metrics ? [['CloudWatch:GetMetricData', id] as const] : [])),
    ]),
  );
  const repeated = [...Map.groupBy(journal, requestOf).values()].filter((same) => same.length > 1);
  const units = repeated.map(([first]) => {
    if (!first) return '';
    const { service, operation, account, region } = first;
    return `${account} ${region} ${groupOf.get(`${service}:${operation}`) ?? operation}`;
  });
  return new Set(units).size;
}

function requestOf({ service, operation, account, region, input }: JournalEntry): string {
  return JSON.stringify([service, operation, account, region, input]);
}
