import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COST_METRICS, type CostMetric } from '../../../../src/core/charge.ts';
import type { CostSource } from '../../../../src/core/cost-source.ts';
import type { Dimension } from '../../../../src/core/cube.ts';
import { decimal, formatDecimal } from '../../../../src/core/decimal.ts';
import { hasSharedData, sharedData } from '../../../support/shared-data.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';
import { exportSource, text } from './open-source.ts';

interface Group {
  readonly sum: string;
  readonly rows: number;
}

type Expected = {
  readonly totalRows: number;
  readonly byProvider: Readonly<Record<string, Readonly<Record<string, Group>>>>;
  readonly aws: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Group>>>>>>;
};

const FILES = ['focus_aws_942.csv.gz', 'focus_aws_942.snappy.parquet'];

const LISTS: readonly (readonly [string, Dimension])[] = [
  ['byServiceName', 'serviceName'],
  ['bySubAccountId', 'subAccountId'],
  ['byRegionId', 'regionId'],
  ['byChargeCategory', 'chargeCategory'],
  ['byServiceCategory', 'serviceCategory'],
];

describe.skipIf(!hasSharedData)('the FOCUS sample of three providers', () => {
  const folder = temporaryFolders();
  const expected: Expected = hasSharedData
    ? JSON.parse(readFileSync(join(sharedData, 'focus/focus_sample_1000.expected.json'), 'utf8'))
    : { totalRows: 0, byProvider: {}, aws: {} };

  it('has every row and the exact total of each provider', async () => {
    const source = exportSource(await folder(), [join(sharedData, 'focus/focus_sample_1000.csv')]);
    const head = await source.open();
    expect(head.rows).toBe(expected.totalRows);
    const found = await groups(source, 'providerName');
    for (const metric of COST_METRICS) {
      const wanted = expected.byProvider[pascal(metric)] ?? {};
      expect(Object.keys(wanted)).toHaveLength(3);
      for (const [provider, { sum, rows }] of Object.entries(wanted)) {
        const cell = found.get(provider);
        expect(cell?.rows).toBe(rows);
        // A sum of unknowns is unknown; the reference counts it as nothing.
        expect(text(cell?.[metric]) ?? '0').toBe(formatDecimal(decimal(sum)));
      }
    }
    await source.close();
  });

  it('says what deviates in it', async () => {
    const source = exportSource(await folder(), [join(sharedData, 'focus/focus_sample_1000.csv')]);
    const counts = new Map(
      (await source.quality()).map((item) => [`${item.id} ${item.subject}`, item.count]),
    );
    expect(counts.get('account-id-malformed subAccountId')).toBe(942);
    expect(counts.get('effective-cost-unusable effectiveCost')).toBe(949);
    expect(counts.get('negative-usage billedCost')).toBe(12);
    expect(counts.get('several-providers providerName')).toBe(3);
    expect(counts.get('text-null rows')).toBe(1000);
    expect(counts.get('extra-columns columns')).toBe(1);
    const [, , , , , , usable] = await source.invariants();
    expect(usable).toMatchObject({ id: 'I7', outcome: 'violated', checked: 3, violations: 2 });
    await source.close();
  });

  it.each(FILES)('gives the AWS rows of %s the exact totals by every dimension', async (name) => {
    const source = exportSource(await folder(), [join(sharedData, 'focus', name)]);
    expect((await source.open()).rows).toBe(942);
    for (const metric of COST_METRICS) {
      for (const [list, dimension] of LISTS) {
        const wanted = Object.entries(expected.aws[pascal(metric)]?.[list] ?? {});
        const found = await groups(source, dimension);
        expect(found.size).toBe(wanted.length);
        for (const [key, { sum, rows }] of wanted) {
          expect([key, found.get(known(key))?.rows, text(found.get(known(key))?.[metric])]).toEqual([
            key,
            rows,
            formatDecimal(decimal(sum)),
          ]);
        }
      }
    }
    const days = await groups(source, 'day');
    const wantedDays = Object.entries(expected.aws['billedByDay'] ?? {});
    expect(days.size).toBe(wantedDays.length);
    for (const [date, sum] of wantedDays) {
      expect(text(days.get(date)?.billedCost)).toBe(formatDecimal(decimal(String(sum))));
    }
    await source.close();
  });
});

function pascal(metric: CostMetric): string {
  return metric.slice(0, 1).toUpperCase() + metric.slice(1);
}

/** The reference spells a missing value as its text. */
function known(key: string): string {
  return key === 'NULL' || key === 'null' ? '' : key;
}

async function groups(source: CostSource, dimension: Dimension) {
  const { span } = await source.open();
  const cube = await source.cube({ name: dimension, dimensions: [dimension], period: span });
  if (!cube.known) throw new Error(cube.gap.subject);
  return new Map(cube.value.rows.map((row) => [row[dimension], row]));
}
