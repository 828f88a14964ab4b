import type { Decimal } from '../src/core/decimal.ts';
import { addDecimal, trimDecimal, ZERO } from '../src/core/decimal.ts';
import { type Day, day } from '../src/core/period.ts';
import { ACCOUNTS, type SampleAccount } from './accounts.ts';
import { hoursOf } from './calendar.ts';
import type { SampleCharge, SampleSubject } from './charge.ts';
import { alike, chargeRow } from './charge-row.ts';
import { CLUSTERS, type Cluster } from './clusters.ts';
import { type Exact, exact, times } from './exact.ts';
import { randomFor, uuidText } from './random.ts';
import { REGIONS } from './regions.ts';
import { plainSubject } from './subjects.ts';

/** The day on which the company switched split cost allocation on. */
export const SPLIT_SINCE: Day = day('2026-06-01');

/** A machine's cost follows CPU and memory in this relation. */
const RESOURCES = [
  { meter: 'vCPU-Hours', size: 'vcpus', weight: '0.9' },
  { meter: 'GB-Hours', size: 'gigabytes', weight: '0.1' },
] as const;

type Subjects = ReadonlyMap<string, SampleSubject>;

/**
 * Rows that repeat a day's cost of machines by the containers on them (AWS's split cost allocation data). They add up
 * to the effective cost of the machines, and belong in no total beside them.
 * https://docs.aws.amazon.com/cur/latest/userguide/split-cost-allocation-data.html
 */
export function splitCostRows(
  seed: number,
): (at: Day, charges: readonly SampleCharge[]) => readonly SampleCharge[] {
  const subjects: Subjects = new Map(
    CLUSTERS.flatMap((cluster) =>
      parts(cluster).map(
        ({ key, container, meter }) => [key, subjectOf(seed, cluster, container, meter)] as const,
      ),
    ),
  );
  return (at, charges) =>
    at < SPLIT_SINCE ? [] : CLUSTERS.flatMap((cluster) => clusterRows(cluster, subjects, at, charges));
}

/** Machines that carry containers of a cluster. */
function machinesOf(
  { accountId, region, machine }: Cluster,
  charges: readonly SampleCharge[],
): readonly SampleCharge[] {
  return charges.filter(
    (charge) =>
      charge.skuMeter === machine &&
      charge.operation === 'RunInstances' &&
      charge.subAccountId === accountId &&
      charge.regionId === region,
  );
}

function clusterRows(
  cluster: Cluster,
  subjects: Subjects,
  at: Day,
  charges: readonly SampleCharge[],
): readonly SampleCharge[] {
  const machines = machinesOf(cluster, charges);
  const cost = sumOf(machines.map(({ effectiveCost }) => effectiveCost));
  const count = new Set(machines.map(({ resourceId }) => resourceId)).size;
  return parts(cluster).flatMap(({ key, container: [, , share], size, weight }) => {
    const subject = subjects.get(key);
    if (!subject) return [];
    const capacity = times(times(exact(hoursOf(at)), exact(cluster[size])), exact(String(count)));
    const amounts = alike(times(cost, times(exact(share), exact(weight))));
    return [
      chargeRow(
        subject,
        { kind: 'usage', start: at },
        { ...amounts, quantity: times(capacity, exact(share)) },
      ),
    ];
  });
}

function parts(cluster: Cluster) {
  return cluster.containers.flatMap((container) =>
    RESOURCES.map((resource) => ({
      ...resource,
      container,
      key: [cluster.name, ...container.slice(0, 2), resource.meter].join('/'),
    })),
  );
}

function subjectOf(
  seed: number,
  cluster: Cluster,
  [group, name]: Cluster['containers'][number],
  meter: string,
): SampleSubject {
  const { operation, service, prefix, region } = cluster;
  const usageType = `${prefix}-EC2-${meter}`;
  return {
    ...plainSubject(accountOf(cluster.accountId), service, region),
    chargeDescription: `${meter} of ${cluster.name} allocated to ${group}/${name}`,
    consumedUnit: meter,
    pricingUnit: meter,
    resourceId: resourceOf(seed, cluster, group, name),
    resourceName: name,
    skuMeter: usageType,
    tags:
      prefix === 'EKS'
        ? { 'aws:eks:cluster-name': cluster.name, 'aws:eks:namespace': group }
        : { 'aws:ecs:clusterName': cluster.name },
    operation,
    usageType: `${REGIONS[region].prefix}${usageType}`,
  };
}

function resourceOf(
  seed: number,
  { prefix, region, accountId, name }: Cluster,
  group: string,
  container: string,
): string {
  const id = uuidText(randomFor(seed, `container:${name}/${group}/${container}`));
  return prefix === 'EKS'
    ? `arn:aws:eks:${region}:${accountId}:pod/${name}/${group}/${container}/${id}`
    : `arn:aws:ecs:${region}:${accountId}:task/${name}/${id.replaceAll('-', '')}`;
}

function sumOf(amounts: readonly Decimal[]): Exact {
  const { units, scale } = trimDecimal(amounts.reduce(addDecimal, ZERO));
  return { units: Number(units), scale };
}

function accountOf(id: string): SampleAccount {
  const account = ACCOUNTS.find((candidate) => candidate.id === id);
  if (!account) throw new TypeError(`No account ${id}`);
  return account;
}
