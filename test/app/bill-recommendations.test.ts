import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day } from '../../src/core/period.ts';
import { type CurLine, cur2Csv, curLine } from '../support/cur-lines.ts';
import { focusCsv } from '../support/focus-csv.ts';
import { hasSharedData, sharedData } from '../support/shared-data.ts';
import { type WorkingFolder, workingFolder } from './run-in-folder.ts';

const Reported = z.object({
  recommendations: z.object({
    known: z.boolean(),
    value: z
      .array(
        z.object({
          check: z.string(),
          account: z.string(),
          region: z.string(),
          resourceId: z.string(),
          fingerprint: z.string(),
          firstSeen: z.string(),
        }),
      )
      .optional(),
  }),
  billChecks: z.array(
    z.object({ check: z.string(), state: z.string(), found: z.number(), missing: z.array(z.string()) }),
  ),
});

const DAYS = Array.from({ length: 30 }, (_, at) => new Date(Date.UTC(2026, 5, 1 + at)));

/** A line for each day of June 2026. */
function daily(usageType: string, amount: string, cost: string, resource: string): readonly CurLine[] {
  return DAYS.map((from) =>
    curLine('Usage', {
      line_item_usage_start_date: from.toISOString(),
      line_item_usage_end_date: new Date(from.getTime() + 86_400_000).toISOString(),
      line_item_usage_type: usageType,
      line_item_operation: 'CreateVolume-Gp2',
      line_item_usage_amount: amount,
      line_item_unblended_cost: cost,
      line_item_resource_id: resource,
      pricing_unit: usageType.includes('Volume') ? 'GB-Mo' : 'Hrs',
      pricing_public_on_demand_cost: cost,
      product: { product_name: 'Amazon Elastic Compute Cloud', region: 'us-east-2' },
    }),
  );
}

const BILL = [
  ...daily('USE2-EBS:VolumeUsage.gp2', '3.33333333', '0.33', 'vol-0123456789abcdef0'),
  ...daily(
    'USE2-PublicIPv4:IdleAddress',
    '24',
    '0.12',
    'arn:aws:ec2:us-east-2:444455556666:elastic-ip/eipalloc-1',
  ),
  ...daily('USE2-EBS:VolumeUsage.gp3', '3', '0.24', 'vol-0123456789abcdef1'),
];

async function reported(folder: WorkingFolder, csv: string) {
  await writeFile(join(folder.path, 'bill.csv'), csv);
  const result = await folder.run({ costs: ['bill.csv'], asOf: day('2026-07-03') });
  const text = (await folder.reports()).get('default/latest/report.json') ?? '';
  return { exitCode: result.exitCode, report: Reported.parse(JSON.parse(text)) };
}

const found = ({ recommendations }: z.infer<typeof Reported>) =>
  (recommendations.value ?? []).map(({ check, account, region, resourceId }) =>
    [check, account, region, resourceId].join(' '),
  );

describe('a bill without a tenant', { timeout: 60_000 }, () => {
  it('is judged by the checks of the bill alone, and the same bill is told the same', async () => {
    await using folder = await workingFolder();
    const { exitCode, report } = await reported(folder, cur2Csv(BILL));
    expect(exitCode).toBe(0);
    expect(found(report).sort()).toEqual([
      'bill-ebs-gp2 444455556666 us-east-2 vol-0123456789abcdef0',
      'bill-public-ipv4-idle 444455556666 us-east-2 eipalloc-1',
    ]);
    const states = new Set(report.billChecks.map(({ state }) => state));
    expect(states).toEqual(new Set(['evaluated']));

    const again = await reported(folder, cur2Csv(BILL));
    expect(again.report.recommendations).toEqual(report.recommendations);
  });

  it('judges by the thresholds of spendlog.yml', async () => {
    await using folder = await workingFolder();
    await writeFile(
      join(folder.path, 'spendlog.yml'),
      'checks: { bill-ebs-gp2: { minimumGibMonths: 200 }, bill-public-ipv4-idle: { minimumHours: 9000 } }',
    );
    const { report } = await reported(folder, cur2Csv(BILL));
    expect(found(report)).toEqual([]);
    expect(report.recommendations.known).toBe(true);
  });

  it('that tells no usage types says that nothing could be judged, not that nothing was found', async () => {
    await using folder = await workingFolder();
    const { exitCode, report } = await reported(folder, focusCsv());
    expect(report.recommendations.known).toBe(false);
    expect(new Set(report.billChecks.map(({ state }) => state))).toEqual(new Set(['not-evaluated']));
    // The source can never tell them: nothing was missed that could have been read.
    expect(exitCode).toBe(0);
    const page = (await folder.reports()).get('default/latest/report.md') ?? '';
    expect(page).toContain('could not be judged');
  });
});

describe.skipIf(!hasSharedData)('a real Cost and Usage Report', { timeout: 60_000 }, () => {
  it('finds magnetic volumes, earlier generations and large snapshots, by the names that the report has', async () => {
    await using folder = await workingFolder();
    await folder.run({
      costs: [join(sharedData, 'cur/koku/koku-local-20180801-20180901')],
      asOf: day('2018-08-03'),
    });
    const text = (await folder.reports()).get('default/latest/report.json') ?? '';
    const byCheck = Map.groupBy(found(Reported.parse(JSON.parse(text))), (line) => line.split(' ')[0]);
    expect([...byCheck.keys()].sort()).toEqual([
      'bill-ebs-magnetic',
      'bill-ec2-previous-generation',
      'bill-snapshot-archive',
    ]);
    for (const line of byCheck.get('bill-ec2-previous-generation') ?? []) expect(line).toMatch(/ i-/);
  });
});
