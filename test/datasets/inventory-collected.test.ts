import { describe, expect, it } from 'vitest';
import type { Fault } from '../faults/fakecloud/fault.ts';
import { openRig } from '../faults/rig.ts';

/** The reads of inventory and utilisation, as the program collects them. */
async function collected(faults: readonly Fault[] = []) {
  await using rig = await openRig({ everything: true, faults });
  const { records } = await rig.collect();
  const regions = new Map(rig.plan.units.map(({ id, region }) => [id, region]));
  return records.flatMap(({ result }) =>
    result.reads
      .filter(({ read }) => read === 'inventory' || read === 'utilisation')
      .map((read) => ({ ...read, region: regions.get(result.unit) })),
  );
}

const volumes = (source: string) =>
  expect.arrayContaining([expect.objectContaining({ service: 'ebs', resources: 5, source })]);

describe('inventory and utilisation, collected', () => {
  it('come from the source that each region has', async () => {
    const reads = await collected();
    expect(new Set(reads.map(({ read, state }) => `${read} ${state}`))).toEqual(
      new Set(['inventory ok', 'utilisation ok']),
    );
    for (const { read, region, kept } of reads) {
      if (read === 'inventory')
        expect(kept).toEqual(volumes(region === 'us-east-1' ? 'resource-explorer' : 'tagging-api'));
      else
        expect(kept).toContainEqual(
          expect.objectContaining({ service: 'nat-gateway', resources: 1, allZero: 1, notMeasured: 0 }),
        );
    }
  });

  it('are denied where nothing may be asked, with every permission of the read', async () => {
    const reads = await collected([{ match: {}, action: { kind: 'denied' } }]);
    expect(reads.length).toBeGreaterThan(1);
    for (const { state, rows, kept, failure } of reads) {
      expect({ state, rows, kept }).toEqual({ state: 'denied', rows: null, kept: [] });
      expect(failure?.missingPermissions.length).toBeGreaterThan(0);
    }
    const inventory = reads.find(({ read }) => read === 'inventory');
    expect(inventory?.failure?.missingPermissions).toEqual(
      expect.arrayContaining(['cloudformation:ListResources', 'tag:GetResources']),
    );
  });
});
