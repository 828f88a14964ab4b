import { z } from 'zod';
import type { StoppedResource } from '../core/collection.ts';
import type { CollectedUnit } from './collected-unit.ts';
import { keptRows } from './kept-rows.ts';

const shape = z.looseObject({
  instanceId: z.string(),
  state: z.string().nullable(),
  stoppedAt: z.string().nullable().optional(),
});

/** Instances of one unit that stand still. */
export function stoppedOf(collected: CollectedUnit): readonly StoppedResource[] {
  const { account, region } = collected.unit;
  return keptRows(collected, 'ec2/instances', shape)
    .filter(({ state }) => state === 'stopped')
    .map(({ instanceId, stoppedAt }) => ({
      account,
      region,
      resourceId: instanceId,
      since: stoppedAt ?? null,
    }));
}
