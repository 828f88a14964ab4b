import { join } from 'node:path';
import type { CostSource } from '../../../../src/core/cost-source.ts';
import type { Cube, Dimension } from '../../../../src/core/cube.ts';
import { formatDecimal } from '../../../../src/core/decimal.ts';
import type { Money } from '../../../../src/core/money.ts';
import { day } from '../../../../src/core/period.ts';
import {
  createExportSource,
  type ExportSourceOptions,
} from '../../../../src/costs/sources/export/export-source.ts';
import { openDuckDb } from '../../../../src/platform/duckdb.ts';
import { localFiles } from '../../../../src/platform/local-files.ts';
import { unzip } from '../../../../src/platform/unzip.ts';

/** An export source over files, wired as the application does it. */
export function exportSource(
  folder: string,
  locations: readonly string[],
  options: Partial<ExportSourceOptions> = {},
): CostSource {
  return createExportSource({
    locations,
    files: () => localFiles(folder),
    unzip,
    engine: () => openDuckDb({ load: () => import('@duckdb/node-api'), scratch: join(folder, '.scratch') }),
    maxLocalBytes: 1e9,
    asOf: day('2026-11-21'),
    sample: false,
    ...options,
  });
}

/** The amount as exact text; null where unknown. */
export function text(amount: Money | null | undefined): string | null {
  return amount ? formatDecimal(amount.amount) : null;
}

/** Sums of a cube by its keys, joined by `|`. */
export function sums<D extends Dimension>(
  cube: Cube<D>,
  metric: 'billedCost' | 'effectiveCost' | 'listCost' | 'contractedCost' = 'billedCost',
): Record<string, string | null> {
  return Object.fromEntries(
    cube.rows.map((row) => [cube.dimensions.map((dimension) => row[dimension]).join('|'), text(row[metric])]),
  );
}
