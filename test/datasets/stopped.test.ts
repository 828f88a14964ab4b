import { describe, expect, it } from 'vitest';
import { loadMetrics } from '../../src/datasets/metrics/load-metrics.ts';
import { datasets } from '../../src/datasets/registry.ts';
import { startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const stopped = { services: ['ebs'], signal: AbortSignal.abort() };

describe('a read that is stopped', () => {
  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    'asks nothing more: %s',
    async (_, dataset) => {
      await using aws = await startScriptedAws({});
      const reading = rowsOf(dataset, contextFor(aws.url, stopped));
      await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
      expect(aws.calls).toEqual([]);
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
