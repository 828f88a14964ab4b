import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BillLines, LineQuery } from '../../../../src/core/charge-line.ts';
import { formatDecimal } from '../../../../src/core/decimal.ts';
import { day } from '../../../../src/core/period.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';
import { type FocusRow, focusCsv } from './focus-rows.ts';
import { exportSource } from './open-source.ts';

const folder = temporaryFolders();
const MAY = { start: day('2026-05-01'), end: day('2026-05-31') };
const VOLUME: FocusRow = {
  x_UsageType: 'USE2-EBS:VolumeUsage.gp2',
  RegionId: 'us-east-2',
  ResourceId: 'arn:aws:ec2:us-east-2:444455556666:volume/vol-1',
  PricingUnit: 'GB-Mo',
  SkuPriceId: 'sku.price.1',
};

async function linesOf(
  rows: readonly FocusRow[],
  asked: Partial<Omit<LineQuery, 'period'>>,
): Promise<BillLines> {
  const at = await folder();
  await mkdir(join(at, 'in'));
  await writeFile(join(at, 'in/a.csv'), pricedCsv(rows));
  const source = exportSource(at, ['in']);
  try {
    return await source.lines({ period: MAY, usageTypes: [], resourceIds: [], ...asked });
  } finally {
    await source.close();
  }
}

/** With columns that an ordinary row of these tests has not. */
function pricedCsv(rows: readonly FocusRow[]): string {
  const [header, ...lines] = focusCsv(rows).trimEnd().split('\n');
  const priced = lines.map(
    (line, at) => `${line},${rows[at]?.['SkuPriceId'] ?? ''},${rows[at]?.['PricingCategory'] ?? ''}`,
  );
  return [`${header},SkuPriceId,PricingCategory`, ...priced, ''].join('\n');
}

function resourcesOf({ resources }: BillLines): readonly string[] {
  if (!resources.known) throw new Error(resources.gap.subject);
  return resources.value.map(({ resourceId, usageType }) => `${resourceId} ${usageType}`);
}

describe('lines of an export', () => {
  it('are all usage of the days, added up without resources', async () => {
    const { usage, days } = await linesOf(
      [
        { ...VOLUME, ConsumedQuantity: '10', EffectiveCost: '1.25' },
        { ...VOLUME, ResourceId: 'vol-2', ConsumedQuantity: '5', EffectiveCost: '0.75' },
        { ...VOLUME, ChargeCategory: 'Tax' },
        { ...VOLUME, ChargePeriodStart: '2026-06-01T00:00:00Z' },
      ],
      {},
    );

    expect(days).toBe(30);
    if (!usage.known) throw new Error('unknown');
    expect(usage.value).toHaveLength(1);
    const [line] = usage.value;
    expect(line).toMatchObject({ usageType: 'USE2-EBS:VolumeUsage.gp2', regionId: 'us-east-2', prices: 1 });
    expect(line?.quantity && formatDecimal(line.quantity)).toBe('15');
    expect(line?.effectiveCost && formatDecimal(line.effectiveCost.amount)).toBe('2');
  });

  it('tell how many prices a line holds, and on which days it was charged', async () => {
    const { usage } = await linesOf(
      [
        { ...VOLUME, ChargePeriodStart: '2026-05-03T00:00:00Z' },
        { ...VOLUME, ChargePeriodStart: '2026-05-09T00:00:00Z', SkuPriceId: 'sku.price.2' },
      ],
      {},
    );

    expect(
      usage.known && usage.value.map(({ prices, firstDay, lastDay }) => [prices, firstDay, lastDay]),
    ).toEqual([[2, '2026-05-03', '2026-05-09']]);
  });

  it('do not count prices that the export does not tell', async () => {
    const { usage } = await linesOf([{ ...VOLUME, SkuPriceId: '' }], {});

    expect(usage.known && usage.value.map(({ prices }) => prices)).toEqual([undefined]);
  });

  const STRANGER = { ...VOLUME, ResourceId: 'arn:aws:ec2:us-east-2:444455556666:volume/vol-12' };
  const IN_THE_ARN = 'arn:aws:ec2:us-east-2:444455556666:volume/vol-1 USE2-EBS:VolumeUsage.gp2';

  it('tell resources that are asked for, by the end of an ARN as well', async () => {
    const lines = await linesOf([VOLUME, STRANGER, { ...VOLUME, ResourceId: 'ol-1' }], {
      resourceIds: ['vol-1', "'; DROP TABLE charges; --"],
    });

    expect(resourcesOf(lines)).toEqual([IN_THE_ARN]);
  });

  it('tell resources by the whole ARN and by a name with slashes', async () => {
    const group = 'arn:aws:logs:us-east-2:444455556666:log-group:/aws/lambda/shop';
    const lines = await linesOf([VOLUME, { ...VOLUME, ResourceId: group }, STRANGER], {
      resourceIds: ['/aws/lambda/shop', 'arn:aws:ec2:us-east-2:444455556666:volume/vol-1'],
    });

    expect(resourcesOf(lines)).toEqual([IN_THE_ARN, `${group} USE2-EBS:VolumeUsage.gp2`]);
  });

  it('tell resources of usage types that are asked for, in every region', async () => {
    const lines = await linesOf(
      [VOLUME, { ...VOLUME, x_UsageType: 'EBS:VolumeUsage.gp3', ResourceId: 'vol-3' }],
      { usageTypes: ['EBS:VolumeUsage.gp2'] },
    );

    expect(resourcesOf(lines)).toEqual([IN_THE_ARN]);
  });

  it('tell no resource where none is asked for', async () => {
    expect(resourcesOf(await linesOf([VOLUME], {}))).toEqual([]);
  });

  it('tell by day what commitments cover, may cover and leave unused', async () => {
    const box = { ...VOLUME, x_UsageType: 'USE2-BoxUsage:m5.large', ResourceId: 'i-1' };
    const covered = {
      ...box,
      CommitmentDiscountId: 'arn:aws:savingsplans::1:savingsplan/a',
      CommitmentDiscountStatus: 'Used',
      PricingCategory: 'Committed',
    };
    const { commitmentDays } = await linesOf([VOLUME, box, covered], {});

    if (!commitmentDays.known) throw new Error('unknown');
    expect(commitmentDays.value.map((row) => [row.day, row.usageType, row.commitmentDiscountStatus])).toEqual(
      [
        ['2026-05-03', 'USE2-BoxUsage:m5.large', ''],
        ['2026-05-03', 'USE2-BoxUsage:m5.large', 'Used'],
      ],
    );
  });
});
