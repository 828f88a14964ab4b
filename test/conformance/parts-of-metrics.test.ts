import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/registry.ts';
import type { CheckDeclaration, MetricSeries } from '../../src/core/check.ts';
import { judge } from '../../src/engine/judge.ts';
import type { LoadedDatasets } from '../../src/engine/load-datasets.ts';
import { candidates } from '../support/idle-candidates.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const measuring = checks.filter(({ metrics }) => Object.keys(metrics ?? {}).length > 0);

function always(value: number, { lookBackDays }: CheckDeclaration): MetricSeries {
  return {
    points: Array.from({ length: lookBackDays }, (_, day) => ({
      start: `2026-11-${`${day + 1}`.padStart(2, '0')}T00:00:00.000Z`,
      value,
    })),
  };
}

async function loadedFor(check: CheckDeclaration): Promise<LoadedDatasets> {
  const loaded = Object.values(check.needs).map(async (dataset) => {
    const value = await candidates(check, dataset);
    return [dataset.id, { read: true, value }] as const;
  });
  return new Map(await Promise.all(loaded));
}

/** What is found where every other metric always has a value, and parts came of those named. */
function found(check: CheckDeclaration, loaded: LoadedDatasets, parts: ReadonlySet<string>, value: number) {
  let looked = false;
  const metrics = {
    found: 1,
    metric: (name: string) => {
      looked ||= parts.has(name);
      return parts.has(name) ? null : always(value, check);
    },
    isPart: (name: string) => parts.has(name),
  };
  const result = judge(check, NOW, loaded, { read: true, value: metrics });
  if (result.state !== 'evaluated') throw new TypeError(`${check.id} was not asked.`);
  return { ...result, looked };
}

let seen = 0;

describe.each(measuring.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it('finds nothing, and calls nothing good, where only parts of a metric came', async () => {
    const loaded = await loadedFor(check);
    const names = Object.keys(check.metrics ?? {});
    for (const parts of [...names.map((name) => [name]), names]) {
      for (const value of [0, 1e15]) {
        const whole = found(check, loaded, new Set(), value);
        const { findings, undecided, looked } = found(check, loaded, new Set(parts), value);
        // What the resource tells of itself needs no metric.
        if (!looked) continue;
        expect(findings, parts.join(', ')).toEqual([]);
        if (whole.findings.length > 0) {
          seen += 1;
          expect(undecided.length, parts.join(', ')).toBeGreaterThan(0);
        }
      }
    }
  });
});

it('was tried on resources that would have been found', () => {
  expect(seen).toBeGreaterThan(30);
});
