import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dimension } from '../../../../../src/core/cube.ts';
import { decimal, formatDecimal } from '../../../../../src/core/decimal.ts';
import { amountText } from '../../../../../src/core/money.ts';
import { openCur } from '../../../../support/cur-export.ts';
import { hasSharedData, sharedData } from '../../../../support/shared-data.ts';
import { temporaryFolders } from '../../../../support/temporary-folder.ts';
import { exportSource, sums, text } from '../open-source.ts';

interface Expected {
  readonly rows: number;
  readonly totalUnblended: string;
  readonly byProductName: Readonly<Record<string, string>>;
  readonly byLineItemType: Readonly<Record<string, string>>;
  readonly byUsageAccount: Readonly<Record<string, string>>;
  readonly byRegion: Readonly<Record<string, string>>;
}

const BREAKDOWNS = [
  ['serviceName', 'byProductName'],
  ['lineItemType', 'byLineItemType'],
  ['subAccountId', 'byUsageAccount'],
  ['regionId', 'byRegion'],
] as const satisfies readonly (readonly [Dimension, keyof Expected])[];

describe.skipIf(!hasSharedData)('real Cost and Usage Reports', () => {
  const folder = temporaryFolders();
  const shared = (file: string) => join(sharedData, 'cur', file);
  const all: Readonly<Record<string, Expected>> = hasSharedData
    ? JSON.parse(readFileSync(shared('expected.json'), 'utf8'))
    : {};

  it.each([
    ['koku/koku-local-20180801-20180901/koku-local-1.csv.gz', 13_380, '143227.763678187615017991050'],
    ['keboola/mock_data/cur_1_0/sample_billing_data.csv', 3, '0.045152'],
    ['keboola/mock_data/cur_2_0/sample_billing_data_v2.csv', 4, '0.108304'],
  ])('%s adds up to the last digit, and so does each breakdown', async (file, rows, total) => {
    const expected = all[`cur/${file}`];
    const source = exportSource(await folder(), [shared(file)]);
    const { rows: read, span } = await source.open();

    const [cell] = await source.totals();

    expect([read, text(cell?.billedCost), text(cell?.effectiveCost)]).toEqual([
      rows,
      formatDecimal(decimal(total)),
      formatDecimal(decimal(total)),
    ]);
    for (const [dimension, name] of BREAKDOWNS) {
      const cube = await source.cube({ name, dimensions: [dimension], period: span });
      expect(cube.known && sums(cube.value)).toEqual(inPlainText(expected?.[name]));
    }
    await source.close();
  });

  it.each(['aws_2023-06-01.csv', 'aws_2023-06-01-not-final.csv'])(
    '%s: covered usage without negation is not billed, counts 0.30, and 30 are listed',
    async (file) => {
      const { ask, dialect } = await openCur(shared(`koku/${file}`));

      const quality = await dialect.quality();
      const [negations] = await dialect.invariants();

      expect(await ask(TOTALS)).toEqual([{ lines: 3, billed: '0', effective: '0.3' }]);
      expect(quality.map(({ id, count, amounts = [] }) => [id, count, amounts.map(amountText)])).toEqual([
        ['covered-usage-without-negation', 3, ['30']],
        ['merged-column-header', 1, []],
      ]);
      expect(negations).toMatchObject({ id: 'I1', outcome: 'violated', checked: 1, violations: 1 });
      expect(negations?.residuals.map(({ currency }) => currency)).toEqual(['NOK']);
      expect(await ask(`SELECT DISTINCT costCategories['cost_env'] AS env, tags FROM cur`)).toEqual([
        { env: 'prod', tags: null },
      ]);
    },
  );

  it('aws_2022-07-01-alt-columns.csv: Marketplace usage in a legacy report with normalised names', async () => {
    const { ask, head } = await openCur(shared('koku/aws_2022-07-01-alt-columns.csv'));

    expect(head.source.dialect).toBe('CUR legacy');
    expect(
      await ask(`SELECT chargeKind, serviceName, tags['aws_created_by'] AS creator, sum(lines) AS lines,
        sum(billedCost) AS billed FROM cur GROUP BY ALL`),
    ).toEqual([
      {
        chargeKind: 'marketplace',
        serviceName: 'Red Hat® Enterprise Linux®',
        creator: 'IAMUser:fake:and',
        lines: 2,
        billed: '0',
      },
    ]);
  });

  it('aws_empty_frame.csv: a header only is refused with what to do', async () => {
    await expect(openCur(shared('koku/aws_empty_frame.csv'))).rejects.toMatchObject({
      code: 'EXPORT_UNREADABLE',
      exitCode: 2,
    });
  });

  it('lists billing periods that end with their last second', async () => {
    const { dialect } = await openCur(shared('keboola/mock_data/cur_1_0/sample_billing_data.csv'));

    expect((await dialect.quality()).map(({ id, count }) => [id, count])).toEqual([
      ['billing-period-end-inclusive', 3],
    ]);
  });
});

const TOTALS =
  'SELECT sum(lines) AS lines, sum(billedCost) FILTER (counted) AS billed, sum(effectiveCost) FILTER (counted) AS effective FROM cur';

function inPlainText(amounts: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(amounts).map(([name, amount]) => [name, formatDecimal(decimal(amount))]),
  );
}
