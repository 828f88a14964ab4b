import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CheckDeclaration, MetricSeries, Verdict } from '../../src/core/check.ts';
import { judge } from '../../src/engine/judge.ts';
import { failed } from '../../src/engine/read-outcome.ts';
import { candidates } from '../support/idle-candidates.ts';

const folder = fileURLToPath(new URL('../../src/checks/idle/', import.meta.url));
const NOW = '2026-11-21T08:00:00.000Z';

async function rowsOfTable(): Promise<readonly CheckDeclaration[]> {
  const files = readdirSync(folder).filter((file) => /^[a-z0-9-]+\.ts$/.test(file) && !NO_ROWS.has(file));
  const modules = await Promise.all(files.map((file) => import(`${folder}${file}`)));
  return modules.flatMap((module) => Object.values(module).filter(isCheck));
}

const NO_ROWS: ReadonlySet<string> = new Set(['define-idle-check.ts', 'idle-row.ts']);

function isCheck(value: unknown): value is CheckDeclaration {
  return typeof value === 'object' && value !== null && 'evaluate' in value && 'metrics' in value;
}

const table = await rowsOfTable();

const series = (value: number, days: number): MetricSeries => ({
  points: Array.from({ length: days }, (_, day) => ({
    start: `2026-11-${`${day + 1}`.padStart(2, '0')}T00:00:00.000Z`,
    value,
  })),
});

function verdictsOn(
  check: CheckDeclaration,
  row: object,
  metric: (name: string) => MetricSeries | null,
): readonly Verdict[] {
  return [...check.evaluate({ rows: [row] }, { now: NOW, thresholds: check.thresholds, metric })];
}

const names = ({ metrics }: CheckDeclaration) => Object.keys(metrics ?? {});

/** The first candidate that is found idle where nothing is measured. */
async function idleRow(check: CheckDeclaration): Promise<object | undefined> {
  const silent = () => series(0, check.lookBackDays);
  return (await candidates(check)).find((row) =>
    verdictsOn(check, row, silent).some((one) => !('reason' in one)),
  );
}

describe.each(table.map((check) => [check.id, check] as const))('the row %s', (_, check) => {
  it('finds what does nothing, leaves alone what is used, and decides on nothing that is not measured', async () => {
    const row = await idleRow(check);
    expect(row, 'no example row is judged').toBeDefined();
    if (!row) return;
    for (const busy of names(check)) {
      const used = (name: string) => series(name === busy ? 1e15 : 0, check.lookBackDays);
      expect(verdictsOn(check, row, used), busy).toEqual([]);
    }
    expect(verdictsOn(check, row, () => null)).toEqual([
      expect.objectContaining({ reason: expect.any(String) }),
    ]);
    const few = verdictsOn(check, row, () => series(0, 1));
    if ((check.thresholds['minimumDaysMeasured'] ?? 1) > 1)
      expect(few).toEqual([expect.objectContaining({ reason: expect.any(String) })]);
  });

  it('is not evaluated where its resources or its metrics are denied', () => {
    const [dataset] = Object.values(check.needs);
    const denied = failed({
      state: 'denied',
      errorClass: 'AccessDenied',
      message: 'no',
      missingPermissions: [],
      poison: false,
    });
    const there = { read: true, value: [] } as const;
    const id = dataset?.id ?? '';
    expect(judge(check, NOW, new Map([[id, denied]]), null).state).toBe('not-evaluated');
    expect(judge(check, NOW, new Map([[id, there]]), denied).state).toBe('not-evaluated');
  });
});

it('the table has rows', () => {
  expect(table.length).toBeGreaterThan(20);
});
