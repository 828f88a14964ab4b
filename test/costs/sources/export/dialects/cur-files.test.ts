import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amountText } from '../../../../../src/core/money.ts';
import { csvFile, openCur } from '../../../../support/cur-export.ts';
import { hasSharedData, sharedData } from '../../../../support/shared-data.ts';

const TOTALS =
  'SELECT sum(lines)::INTEGER AS lines, sum(billedCost) FILTER (counted) AS billed, sum(effectiveCost) FILTER (counted) AS effective FROM charges';

describe.skipIf(!hasSharedData)('real Cost and Usage Reports', () => {
  it.each([
    ['koku/koku-local-20180801-20180901/koku-local-1.csv.gz', 13380, '143227.76367818761501799105'],
    ['koku/test_cur.csv', 19, '0.0827499841274349353'],
    ['keboola/mock_data/cur_1_0/sample_billing_data.csv', 3, '0.045152'],
    ['keboola/mock_data/cur_2_0/sample_billing_data_v2.csv', 4, '0.108304'],
  ])('%s adds up to the last digit', async (file, lines, total) => {
    const { ask } = await openCur(csvFile(join(sharedData, 'cur', file)));

    expect(await ask(TOTALS)).toEqual([{ lines, billed: total, effective: total }]);
  });

  it.each(['aws_2023-06-01.csv', 'aws_2023-06-01-not-final.csv'])(
    '%s: covered usage without negation is not billed, counts 0.30, and 30 are listed',
    async (file) => {
      const { ask, prepared } = await openCur(csvFile(join(sharedData, 'cur/koku', file)));

      const quality = await prepared.quality();
      const [negations] = await prepared.invariants();

      expect(await ask(TOTALS)).toEqual([{ lines: 3, billed: '0', effective: '0.3' }]);
      expect(quality.map(({ id, count, amounts = [] }) => [id, count, amounts.map(amountText)])).toEqual([
        ['covered-usage-without-negation', 3, ['30']],
        ['merged-column-header', 1, []],
      ]);
      expect(negations).toMatchObject({ id: 'I1', outcome: 'violated', checked: 1, violations: 1 });
      expect(negations?.residuals.map(({ currency }) => currency)).toEqual(['NOK']);
      expect(await ask(`SELECT DISTINCT costCategories['cost_env'] AS env, tags FROM charges`)).toEqual([
        { env: 'prod', tags: null },
      ]);
    },
  );

  it('aws_2022-07-01-alt-columns.csv: Marketplace usage in a legacy report with normalised names', async () => {
    const { ask, dialect } = await openCur(
      csvFile(join(sharedData, 'cur/koku/aws_2022-07-01-alt-columns.csv')),
    );

    expect(dialect.family).toBe('CUR legacy');
    expect(
      await ask(
        `SELECT chargeKind, serviceName, tags['aws_created_by'] AS creator, sum(lines)::INTEGER AS lines, sum(billedCost) AS billed FROM charges GROUP BY ALL`,
      ),
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

  it('aws_empty_frame.csv: a header only has no lines, and nothing to check', async () => {
    const { ask, prepared } = await openCur(csvFile(join(sharedData, 'cur/koku/aws_empty_frame.csv')));

    expect(await ask(TOTALS)).toEqual([{ lines: null, billed: null, effective: null }]);
    expect((await prepared.invariants()).map(({ outcome }) => outcome)).toEqual(
      Array(4).fill('not-applicable'),
    );
  });

  it('lists billing periods that end with their last second', async () => {
    const { prepared } = await openCur(
      csvFile(join(sharedData, 'cur/keboola/mock_data/cur_1_0/sample_billing_data.csv')),
    );

    expect((await prepared.quality()).map(({ id, count }) => [id, count])).toEqual([
      ['billing-period-end-inclusive', 3],
    ]);
  });
});
