import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { USAGE_KINDS } from '../../../../src/core/charge.ts';
import { type BillLines, isResource } from '../../../../src/core/charge-line.ts';
import { addDecimal, type Decimal, formatDecimal, trimDecimal, ZERO } from '../../../../src/core/decimal.ts';
import type { Known } from '../../../../src/core/known.ts';
import type { Money } from '../../../../src/core/money.ts';
import { hasSharedData, sharedData } from '../../../support/shared-data.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';
import { exportSource } from './open-source.ts';

const EXPORTS = hasSharedData
  ? [
      'focus/focus_aws_942.snappy.parquet',
      ...readdirSync(join(sharedData, 'cur'), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(csv|csv\.gz|parquet)$/.test(name) && !name.includes('empty'))
        .map((name) => join('cur', name)),
    ]
  : [];

/** Exact, by currency, in its order. */
function total(rows: readonly { readonly effectiveCost: Money | null }[]): string {
  const sum = rows.reduce<Decimal>(
    (all, { effectiveCost }) => addDecimal(all, effectiveCost?.amount ?? ZERO),
    ZERO,
  );
  return formatDecimal(trimDecimal(sum));
}

function known<T>(answer: Known<T>): T {
  if (!answer.known) throw new Error(answer.gap.subject);
  return answer.value;
}

describe.skipIf(!hasSharedData)('lines of real exports', () => {
  const folder = temporaryFolders();

  it.each(EXPORTS)('add up to the usage of the days, with and without resources: %s', async (location) => {
    const source = exportSource(await folder(), [join(sharedData, location)]);
    try {
      const { span } = await source.open();
      const cube = known(
        await source.cube({
          name: 'usage',
          dimensions: ['resourceId'],
          period: span,
          chargeKinds: USAGE_KINDS,
        }),
      );
      const named = cube.rows.filter(({ resourceId }) => resourceId !== '');
      const ids = named.map(({ resourceId }) => resourceId);

      const lines: BillLines = await source.lines({ period: span, usageTypes: ['*'], resourceIds: [] });
      const asked = await source.lines({ period: span, usageTypes: [], resourceIds: ids });

      expect(total(known(lines.usage))).toBe(total(cube.rows));
      expect(total(known(lines.resources))).toBe(total(cube.rows));
      expect(total(known(asked.resources))).toBe(total(named));
    } finally {
      await source.close();
    }
  });

  it('finds a resource by the end of its ARN', async () => {
    const source = exportSource(await folder(), [join(sharedData, 'focus/focus_aws_942.snappy.parquet')]);
    try {
      const { span } = await source.open();
      const cube = known(await source.cube({ name: 'resources', dimensions: ['resourceId'], period: span }));
      const arns = cube.rows
        .map(({ resourceId }) => resourceId)
        .filter((id) => /^arn:.*[/:][^/:]+$/.test(id));
      const ends = arns.map((arn) => arn.split(/[/:]/).at(-1) ?? '');

      const lines = await source.lines({ period: span, usageTypes: [], resourceIds: ends });

      const found = new Set(known(lines.resources).map(({ resourceId }) => resourceId));
      expect(arns.length).toBeGreaterThan(0);
      for (const id of found) expect(ends.some((end) => isResource(id, end))).toBe(true);
      const used = known(
        await source.cube({
          name: 'usage',
          dimensions: ['resourceId'],
          period: span,
          chargeKinds: USAGE_KINDS,
        }),
      );
      for (const { resourceId } of used.rows)
        if (arns.includes(resourceId)) expect(found).toContain(resourceId);
    } finally {
      await source.close();
    }
  });
});
