import { describe, expect, it } from 'vitest';
import type { CheckDeclaration } from '../../src/core/check.ts';
import type { CheckResult, UnitRecord } from '../../src/core/unit-result.ts';
import type { Fault } from '../faults/fakecloud/fault.ts';
import { plantedChecks } from '../faults/planted-checks.ts';
import { openRig } from '../faults/rig.ts';

/** What a check said in each place, as the program collects it. */
async function collected({ id }: CheckDeclaration, faults: readonly Fault[] = []) {
  await using rig = await openRig({ faults });
  const { records } = await rig.collect();
  return { results: records.flatMap((record) => resultsOf(record, id)), records };
}

function resultsOf({ result }: UnitRecord, check: string): readonly CheckResult[] {
  return result.checks.filter((one) => one.check === check);
}

/** The operations a check cannot do without. */
function operationsOf({ needs, metrics }: CheckDeclaration): readonly string[] {
  const reads = Object.values(needs).flatMap((dataset) => dataset.reads);
  return metrics ? [...reads, 'CloudWatch:GetMetricData'] : reads;
}

const denied = (operation: string): Fault => {
  const [service = '', name = ''] = operation.split(':');
  return { match: { service, operation: name }, action: { kind: 'denied' } };
};

describe.each(plantedChecks.map((check) => [check.id, check] as const))('%s, collected', (_, check) => {
  it('finds what is wrong in an organisation read in pages of two, in every place', async () => {
    const { results } = await collected(check);
    expect(results.length).toBeGreaterThan(1);
    for (const result of results) {
      expect(result).toMatchObject({ state: 'evaluated', undecided: [] });
      const found = result.state === 'evaluated' ? result.findings : [];
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(({ resourceId }) => resourceId)).size).toBe(found.length);
    }
  });

  it.each(operationsOf(check))('is not evaluated where %s is denied', async (operation) => {
    const { results, records } = await collected(check, [denied(operation)]);
    expect(results.length).toBeGreaterThan(1);
    for (const result of results) expect(result.state).toBe('not-evaluated');
    const refused = records.flatMap(({ result }) =>
      result.reads.filter(({ failure }) => failure?.state === 'denied'),
    );
    // Metrics of what could not be listed are missing for the same permission.
    expect(refused.length).toBeGreaterThanOrEqual(results.length);
    for (const { failure } of refused) {
      expect(failure?.missingPermissions).toContainEqual(
        expect.stringContaining(operation.split(':')[1] ?? ''),
      );
    }
  });
});
