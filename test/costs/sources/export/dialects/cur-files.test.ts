import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
});
