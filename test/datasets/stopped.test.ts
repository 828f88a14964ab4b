import { describe, expect, it } from 'vitest';
import { loadMetrics } from '../../src/datasets/metrics/load-metrics.ts';
import { datasets } from '../../src/datasets/registry.ts';
import { startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';
import { readExamples } from '../support/read-examples.ts';

const stopped = { services: ['ebs'], signal: AbortSignal.abort() };

/** Ask only where rows before them, the day of the week or the services of the unit give them something to ask for. */
const SOMETIMES: ReadonlySet<string> = new Set([
  'advisors/purchases',
  'advisors/reservations',
  'advisors/reservations-use',
  'lambda/memory-reports',
]);

describe('a read that is stopped', () => {
  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    'asks nothing more: %s',
    async (_, dataset) => {
      await using aws = await startScriptedAws({});
      const before = new Map<string, readonly unknown[]>();
      for (const needed of Object.values(dataset.after ?? {}))
        before.set(needed.id, (await readExamples(needed)).rows);
      const context = { ...contextFor(aws.url, stopped), rows: (id: string) => before.get(id) ?? [] };
      const reading = rowsOf(dataset, context);
      const ended = await reading.then(
        () => 'whole' as const,
        (error: unknown) => error,
      );
      expect(aws.calls).toEqual([]);
      // One that has nothing to ask for is whole without asking.
      if (ended === 'whole') expect(SOMETIMES.has(dataset.id), dataset.id).toBe(true);
      else expect(ended).toMatchObject({ name: 'AbortError' });
    },
  );

  it('asks for no metrics', async () => {
    await using aws = await startScriptedAws({});
    const request = {
      key: 'a',
      namespace: 'AWS/EBS',
      metricName: 'VolumeReadOps',
      statistic: 'Sum',
      periodSeconds: 86_400,
      dimensions: {},
      start: '2026-11-01T00:00:00.000Z',
      end: '2026-11-02T00:00:00.000Z',
    } as const;
    await expect(loadMetrics([request], contextFor(aws.url, stopped))).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(aws.calls).toEqual([]);
  });
});
