import type { Period } from '../../../core/period.ts';
import type { Presence, PresenceTriple } from '../../../core/presence.ts';
import { recordOf } from '../../../core/record-of.ts';
import type { Fact } from './answer.ts';
import type { Extent } from './coverage.ts';
import { plainKey } from './fold.ts';
import type { CostReader } from './reader.ts';
import { type Reading, reading } from './reading.ts';

type Part = keyof PresenceTriple;

/** Three questions tell which triples there may be: Cost Explorer groups by two keys at most. */
const ACCOUNT_SERVICE = ['subAccountId', 'serviceName'] as const;
const ACCOUNT_REGION = ['subAccountId', 'regionId'] as const;
const SERVICE_REGION = ['serviceName', 'regionId'] as const;

const KEYS: Readonly<Record<Part, string>> = {
  subAccountId: 'LINKED_ACCOUNT',
  regionId: 'REGION',
  serviceName: 'SERVICE',
};

/** Every charge of the days, of whatever kind and amount: covered and credited usage bills nothing and is there. */
export function presenceExtents(period: Period): readonly Extent[] {
  return [ACCOUNT_SERVICE, ACCOUNT_REGION, SERVICE_REGION].map((parts) => extentOf(parts, period));
}

/** What {@link presenceExtents}, once read, come to. Groups without an account or a service are left out. */
export function presenceOf(reader: CostReader, period: Period): Presence {
  return {
    basis: 'pairs',
    period,
    accountService: distinct(reader, ACCOUNT_SERVICE, period),
    accountRegion: distinct(reader, ACCOUNT_REGION, period),
    serviceRegion: distinct(reader, SERVICE_REGION, period),
  };
}

function extentOf(parts: readonly Part[], period: Period): Extent {
  return {
    reading: reading(
      'MONTHLY',
      parts.map((part) => KEYS[part]),
    ),
    period,
  };
}

function distinct<P extends Part>(
  reader: CostReader,
  parts: readonly P[],
  period: Period,
): readonly Pick<PresenceTriple, P>[] {
  const found = new Map<string, Pick<PresenceTriple, P>>();
  for (const { reading: answered, facts, days } of reader.parts(extentOf(parts, period))) {
    for (const fact of facts) {
      if (fact.start < days.start || fact.start >= days.end) continue;
      const pair = recordOf(parts, (part) => plainValue(part, fact, answered));
      if (parts.some((part) => part !== 'regionId' && pair[part] === '')) continue;
      found.set(JSON.stringify(parts.map((part) => pair[part])), pair);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function plainValue(part: Part, { keys }: Fact, { groupBy }: Reading): string {
  return plainKey(keys[groupBy.findIndex(({ Key }) => Key === KEYS[part])] ?? '');
}
