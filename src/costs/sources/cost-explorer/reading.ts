import type { ChargeKind } from '../../../core/charge.ts';
import type { CostGroupDefinition } from '../../../core/cost-explorer-port.ts';
import type { CubeQuery, Dimension } from '../../../core/cube.ts';
import { gapSubject } from '../../../core/gap-texts.ts';
import { type Known, known, unknown } from '../../../core/known.ts';

/** What a request asks for, apart from its days: equal readings of one period are one request. */
export interface Reading {
  readonly granularity: 'DAILY' | 'MONTHLY';
  /** At most two, ordered by type and key. */
  readonly groupBy: readonly CostGroupDefinition[];
  /** `null`: every charge. */
  readonly kinds: readonly ChargeKind[] | null;
}

export const BY_RECORD_TYPE: CostGroupDefinition = { Type: 'DIMENSION', Key: 'RECORD_TYPE' };

const DIMENSIONS: Partial<Record<Dimension, string>> = {
  serviceName: 'SERVICE',
  subAccountId: 'LINKED_ACCOUNT',
  regionId: 'REGION',
  usageType: 'USAGE_TYPE',
  chargeKind: 'RECORD_TYPE',
  chargeCategory: 'RECORD_TYPE',
  lineItemType: 'RECORD_TYPE',
};

/** Dimensions that need no grouping: time, and the one provider there is. */
const UNGROUPED: ReadonlySet<Dimension> = new Set(['day', 'month', 'providerName']);

export function reading(
  granularity: Reading['granularity'],
  keys: readonly string[],
  kinds: Reading['kinds'] = null,
): Reading {
  return { granularity, groupBy: ordered(keys.map((Key) => ({ Type: 'DIMENSION', Key }))), kinds };
}

/** The reading that answers a question, or why there is none: Cost Explorer groups by two keys at most. */
export function readingOf(query: CubeQuery): Known<Reading> {
  const groups = new Map<string, CostGroupDefinition>();
  for (const dimension of query.dimensions) {
    if (UNGROUPED.has(dimension)) continue;
    const group = groupOf(dimension);
    if (!group) return needsExport(`cost by ${plain(dimension)}`);
    groups.set(`${group.Type} ${group.Key}`, group);
  }
  if (groups.size > 2) return needsExport('cost by more than two dimensions');
  const daily = query.dimensions.includes('day');
  // Hundreds of pages for a large organisation.
  if (daily && [...groups.values()].filter(({ Key }) => Key !== 'RECORD_TYPE').length > 1)
    return needsExport('daily cost by two dimensions');
  return known({
    granularity: daily ? 'DAILY' : 'MONTHLY',
    groupBy: ordered([...groups.values()]),
    kinds: query.chargeKinds ? [...new Set(query.chargeKinds)].sort() : null,
  });
}

/** Where the keys of a dimension stand in an answer; `null` where it has none. */
export function groupOf(dimension: Dimension): CostGroupDefinition | null {
  const [kind, key] = split(dimension);
  if (kind === 'tag') return { Type: 'TAG', Key: key };
  if (kind === 'costCategory') return { Type: 'COST_CATEGORY', Key: key };
  const Key = DIMENSIONS[dimension];
  return Key === undefined ? null : { Type: 'DIMENSION', Key };
}

export function sameGroup(a: CostGroupDefinition, b: CostGroupDefinition): boolean {
  return a.Type === b.Type && a.Key === b.Key;
}

export function groupsBy({ groupBy }: Reading, key: string): boolean {
  return groupBy.some((group) => sameGroup(group, { Type: 'DIMENSION', Key: key }));
}

/** Equal for equal readings. */
export function readingText({ granularity, groupBy, kinds }: Reading): string {
  return JSON.stringify([granularity, groupBy.map(({ Type, Key }) => [Type, Key]), kinds]);
}

export function needsExport<T>(subject: string): Known<T> {
  return unknown('needs-export', gapSubject(subject), 'read the bill from an export (--costs)');
}

function ordered(groups: readonly CostGroupDefinition[]): readonly CostGroupDefinition[] {
  return groups.toSorted((a, b) => (a.Type + a.Key < b.Type + b.Key ? -1 : 1));
}

function split(dimension: Dimension): readonly [kind: string, key: string] {
  const colon = dimension.indexOf(':');
  return colon < 0 ? [dimension, ''] : [dimension.slice(0, colon), dimension.slice(colon + 1)];
}

/** `pricingCategory` as a reader says it: pricing category. */
function plain(dimension: Dimension): string {
  return split(dimension)[0]
    .replace(/Id$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
