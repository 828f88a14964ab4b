import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { generateOrganisation } from '../../samples/generate.ts';
import { decimal } from '../../src/core/decimal.ts';
import { day } from '../../src/core/period.ts';
import { type ServedCharge, startCostExplorer } from '../loopback/cost-explorer-server.ts';
import { startS3 } from '../loopback/s3-server.ts';
import { servedCharges } from '../loopback/sample-charges.ts';
import { focusCsv } from '../support/focus-csv.ts';
import { type CliOutcome, runCli } from '../support/run-cli.ts';

const Printed = z.object({
  totals: z.array(z.object({ currency: z.string(), billedCost: z.string().nullable(), listCost: z.null() })),
  rows: z.null(),
  unknown: z.array(z.string()),
});

/** The program as a user of AWS runs it, with this machine in AWS's place. */
function spendlog(url: string, folder: string, ...args: readonly string[]): Promise<CliOutcome> {
  return runCli(folder, ['run', '--as-of', '2026-11-20', ...args], {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
  });
}

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'spendlog-aws-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

const PAYER = '204816327001';

describe('a run without an export', { timeout: 180_000 }, () => {
  it('tells the bill from Cost Explorer, says what that cost and what it cannot know, and asks nothing twice', async () => {
    const charges = servedCharges(generateOrganisation(3).charges, PAYER, day('2025-10-01'));
    await using server = await startCostExplorer({
      charges: () => charges,
      finalBefore: day('2026-11-01'),
      ratePerSecond: 5,
    });
    await using folder = await temporaryFolder();

    const first = await spendlog(server.url, folder.path, '--json');

    expect(first.error).not.toContain('rror');
    expect(first.code).toBe(0);
    const summary = Printed.parse(JSON.parse(first.out));
    expect(summary.unknown).toEqual(expect.arrayContaining(['byAccount', 'byRegion', 'byInvoice']));
    expect(server.requests.every(({ status }) => status === 200)).toBe(true);
    const page = await readFile(join(folder.path, 'reports/default/latest/report.md'), 'utf8');
    expect(page).toContain(`${server.requests.length} paid requests`);
    expect(page).toContain('needs an export');

    const asked = server.requests.length;
    const second = await spendlog(server.url, folder.path, '--json');

    expect(Printed.parse(JSON.parse(second.out)).totals).toEqual(summary.totals);
    expect(server.requests).toHaveLength(asked);
  });
});

describe('an export beside Cost Explorer', { timeout: 60_000 }, () => {
  const config = 'costs:\n  exports: [bill.csv]\n  crossCheck: cost-explorer\n';
  const charge = (amount: string): ServedCharge => ({
    day: day('2026-03-01'),
    dimensions: {},
    tags: {},
    currency: 'USD',
    metrics: { NetUnblendedCost: decimal(amount) },
    unit: 'N/A',
  });

  it('is held against the same days for one request; a refusal is said and stops nothing', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'bill.csv'), focusCsv());
    await writeFile(join(folder.path, 'spendlog.yml'), config);
    await using server = await startCostExplorer({
      charges: () => [charge('1000')],
      finalBefore: day('2026-03-01'),
    });
    await using denying = await startCostExplorer({
      charges: () => [],
      finalBefore: day('2026-03-01'),
      faults: [{ nth: 1, action: { error: 'AccessDeniedException', status: 400 } }],
    });
    const page = () => readFile(join(folder.path, 'reports/default/latest/report.md'), 'utf8');

    const checked = await spendlog(server.url, folder.path, '--quiet');
    const withGap = await page();
    const refused = await spendlog(denying.url, folder.path, '--quiet');

    expect([checked.code, refused.code]).toEqual([0, 0]);
    expect(server.requests).toHaveLength(1);
    expect(withGap).toMatch(/\$1,000\.00 in Cost Explorer, a gap of/);
    expect(withGap).toContain('violated: I6');
    expect(await page()).toContain('ce:GetCostAndUsage');
  });
});

describe('an export in a bucket', { timeout: 60_000 }, () => {
  it('is read where the role may, and else is one clear error that leaves earlier reports alone', async () => {
    await using folder = await temporaryFolder();
    await using open = await startS3({
      bucket: 'bills',
      objects: () => ({ 'focus/part-1.csv': focusCsv() }),
    });
    await using closed = await startS3({
      bucket: 'bills',
      objects: () => ({}),
      refuse: { status: 403, code: 'AccessDenied' },
    });
    const location = ['--costs', 's3://bills/focus', '--quiet'];

    const read = await spendlog(open.url, folder.path, ...location);
    const before = await readFile(join(folder.path, 'reports/default/latest/summary.json'), 'utf8');
    const denied = await spendlog(closed.url, folder.path, ...location);

    expect(read.error).toBe('');
    expect(read.code).toBe(0);
    expect(denied.code).toBe(2);
    expect(denied.error).toMatch(/s3:ListBucket/);
    expect(await readFile(join(folder.path, 'reports/default/latest/summary.json'), 'utf8')).toBe(before);
  });
});
