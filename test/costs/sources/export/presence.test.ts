import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day } from '../../../../src/core/period.ts';
import type { Presence } from '../../../../src/core/presence.ts';
import { cur2Csv, curLine } from '../../../support/cur-lines.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';
import { type FocusRow, focusCsv } from './focus-rows.ts';
import { exportSource } from './open-source.ts';

const folder = temporaryFolders();
const MAY = { start: day('2026-05-01'), end: day('2026-06-01') };

async function presenceOf(content: string): Promise<Presence> {
  const at = await folder();
  await mkdir(join(at, 'in'));
  await writeFile(join(at, 'in/a.csv'), content);
  const source = exportSource(at, ['in']);
  try {
    const presence = await source.presence(MAY);
    if (!presence.known) throw new Error(presence.gap.subject);
    return presence.value;
  } finally {
    await source.close();
  }
}

const placesOf = (presence: Presence): readonly string[] =>
  presence.basis === 'triples'
    ? presence.triples.map((one) => [one.subAccountId, one.regionId, one.serviceName].join(' | '))
    : [];

describe('where an export has charges', () => {
  const free: FocusRow = { BilledCost: '0', EffectiveCost: '0', ListCost: '0', ContractedCost: '0' };

  it('is each account, region and service once, whatever the amount', async () => {
    const presence = await presenceOf(
      focusCsv([
        {},
        {},
        { ...free, ServiceName: 'Amazon S3' },
        { SubAccountId: '777788889999', RegionId: '', ServiceName: 'Amazon Route 53' },
      ]),
    );

    expect(presence.period).toEqual(MAY);
    expect(placesOf(presence)).toEqual([
      '444455556666 | us-east-1 | Amazon EC2',
      '444455556666 | us-east-1 | Amazon S3',
      '777788889999 |  | Amazon Route 53',
    ]);
  });

  it.each<[string, FocusRow]>([
    ['a tax', { ChargeCategory: 'Tax' }],
    ['a credit', { ChargeCategory: 'Credit' }],
    ['a charge without a service', { ServiceName: '' }],
    ['a charge without an account', { SubAccountId: '' }],
    ['a charge of other days', { ChargePeriodStart: '2026-06-01T00:00:00Z' }],
  ])('leaves out %s', async (_, row) => {
    const presence = await presenceOf(focusCsv([{}, { RegionId: 'eu-west-1', ...row }]));

    expect(placesOf(presence)).toEqual(['444455556666 | us-east-1 | Amazon EC2']);
  });

  it('counts usage that a Savings Plan covers and what takes it off again', async () => {
    const line = (type: string, region: string) =>
      curLine(type, {
        line_item_usage_account_id: '444455556666',
        line_item_usage_start_date: '2026-05-03T10:00:00Z',
        line_item_usage_end_date: '2026-05-03T11:00:00Z',
        bill_billing_period_start_date: '2026-05-01T00:00:00Z',
        bill_billing_period_end_date: '2026-06-01T00:00:00Z',
        product_region_code: region,
        line_item_unblended_cost: '0',
      });

    const presence = await presenceOf(
      cur2Csv([line('SavingsPlanCoveredUsage', 'eu-west-1'), line('SavingsPlanNegation', 'us-east-2')]),
    );

    expect(placesOf(presence).map((place) => place.split(' | ')[1])).toEqual(['eu-west-1', 'us-east-2']);
  });
});
