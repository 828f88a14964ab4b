import { type CommitmentDay, matchesUsageType } from '../../core/charge-line.ts';
import { isCompute, type PoolUsage, type PoolWidth, poolKeys } from './pool-keys.ts';

/**
 * Reservations of these apply to every size of the family (AWS's pages on size-flexible reserved DB instances and cache nodes):
 * MySQL, PostgreSQL, MariaDB, Aurora; Redis. Not of SQL Server, of Oracle with a licence, nor of Memcached.
 */
const SIZE_FLEXIBLE: readonly {
  readonly usage: readonly string[];
  readonly operations: ReadonlySet<string>;
}[] = [
  {
    usage: ['InstanceUsage:db.*', 'Multi-AZUsage:db.*'],
    operations: new Set([
      'CreateDBInstance:0002',
      'CreateDBInstance:0014',
      'CreateDBInstance:0016',
      'CreateDBInstance:0018',
      'CreateDBInstance:0021',
    ]),
  },
  { usage: ['NodeUsage:cache.*'], operations: new Set(['CreateCacheCluster:0002']) },
];

/**
 * How far the commitments move that cover such usage; the least of them where there are several, `null` where none was seen.
 * A plan that covers several families or regions is a Compute Savings Plan, and a reservation that covers several sizes moves
 * among them. What the bill never showed to move further is taken for one that does not.
 */
export function commitmentReach(rows: readonly CommitmentDay[]): (usage: PoolUsage) => PoolWidth | null {
  const used = rows.filter(({ commitmentDiscountStatus }) => commitmentDiscountStatus === 'Used');
  const commitments = Map.groupBy(used, ({ commitmentDiscountId }) => commitmentDiscountId);
  const idsWhere = (is: (own: readonly CommitmentDay[], id: string) => boolean) =>
    new Set([...commitments].flatMap(([id, own]) => (id !== '' && is(own, id) ? id : [])));
  const plans = idsWhere((_, id) => PLAN.test(id));
  const wide = idsWhere((own, id) => plans.has(id) && count(own, 'family') > 1 && own.every(isCompute));
  const flexible = idsWhere((own) => count(own, 'exact') > 1 && count(own, 'sizes') === 1);
  const covering = new Map<string, Set<string>>();
  for (const row of used) {
    const key = poolKeys(row).exact;
    covering.set(key, (covering.get(key) ?? new Set()).add(row.commitmentDiscountId));
  }
  return (usage) => {
    const ids = [...(covering.get(poolKeys(usage).exact) ?? [])];
    if (ids.length === 0) return null;
    if (ids.every((id) => wide.has(id))) return 'compute';
    if (ids.every((id) => plans.has(id))) return 'family';
    const isFlexible = isSizeFlexible(usage) || ids.every((id) => plans.has(id) || flexible.has(id));
    return isFlexible ? 'sizes' : 'exact';
  };
}

const PLAN = /:savingsplans:|savingsplan\//;

function count(rows: readonly CommitmentDay[], width: PoolWidth): number {
  return new Set(rows.map((row) => poolKeys(row)[width])).size;
}

function isSizeFlexible({ usageType, operation }: PoolUsage): boolean {
  return SIZE_FLEXIBLE.some(
    ({ usage, operations }) => operations.has(operation) && matchesUsageType(usageType, usage),
  );
}
