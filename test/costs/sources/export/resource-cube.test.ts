import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../../../src/core/decimal.ts';
import { day } from '../../../../src/core/period.ts';
import { USAGE_DAY_DIMENSIONS } from '../../../../src/report/living/realised/usage-day.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';
import { type FocusRow, focusCsv } from './focus-rows.ts';
import { exportSource } from './open-source.ts';

const folder = temporaryFolders();
const MAY = { start: day('2026-05-01'), end: day('2026-05-31') };

async function costsOf(rows: readonly FocusRow[], resourceIds: readonly string[]) {
  const at = await folder();
  await mkdir(join(at, 'in'));
  await writeFile(join(at, 'in/a.csv'), focusCsv(rows));
  const source = exportSource(at, ['in']);
  try {
    const name = 'usage by resource and day';
    const query = { name, dimensions: USAGE_DAY_DIMENSIONS, period: MAY, resourceIds };
    const answer = await source.cube({ ...query, chargeKinds: ['usage'] });
    if (!answer.known) throw new Error(answer.gap.reason);
    return answer.value.rows.map(({ resourceId, effectiveCost }) => [
      resourceId,
      effectiveCost && formatDecimal(effectiveCost.amount),
    ]);
  } finally {
    await source.close();
  }
}

describe('usage of some resources by day', () => {
  it('is of those that were asked for, by their name or by the end of an ARN', async () => {
    const arn = 'arn:aws:ec2:us-east-2:444455556666:volume/vol-1';
    const rows = [
      { ResourceId: arn, EffectiveCost: '1.5' },
      { ResourceId: 'vol-2', EffectiveCost: '2.5' },
      { ResourceId: 'vol-11', EffectiveCost: '4' },
      { ResourceId: '', EffectiveCost: '8' },
    ];
    expect(await costsOf(rows, ['vol-1', 'vol-2', 'vol-1', "x'); DROP TABLE facts; --"])).toEqual([
      [arn, '1.5'],
      ['vol-2', '2.5'],
    ]);
    expect(await costsOf(rows, [])).toEqual([]);
  });
});
