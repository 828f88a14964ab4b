import { describe, expect, test } from 'vitest';
import { type Known, known } from '../../src/core/known.ts';
import { coverageOf, type LedgerRow } from '../../src/core/ledger.ts';
import type { Report } from '../../src/core/report.ts';
import { jsonValue } from '../../src/render/json-value.ts';
import { LEDGER_FILE, MOST_ROWS_IN_REPORT } from '../../src/render/ledger-file.ts';
import { reportFiles } from '../../src/render/report-files.ts';
import { REPORT } from './report-fixture.ts';

const READ: LedgerRow = {
  tenant: 'acme',
  account: '111122223333',
  region: 'eu-west-1',
  dataset: 'ec2/volumes',
  state: 'ok',
  rows: 3,
  attempts: 1,
  reason: null,
  missingPermissions: [],
};
const DENIED: LedgerRow = { ...READ, region: 'us-east-1\n|', state: 'denied', rows: null, reason: 'no `|`' };

function knownValue<T>(of: Known<T>): T {
  if (!of.known) throw new TypeError('Not known');
  return of.value;
}

/** So many reads beside the fixture's own checks; the last one is denied. */
function withReads(count: number): Report {
  const rows = [...Array.from({ length: count - 1 }, () => READ), DENIED];
  return { ...REPORT, ledger: known({ coverage: coverageOf(rows), rows }) };
}

const checks = knownValue(REPORT.collection).checks;

describe('rows of reads and checks in files', () => {
  test('all stand in report.json up to a thousand of them, each once', () => {
    const files = reportFiles(withReads(MOST_ROWS_IN_REPORT - checks.length));
    const { ledger, collection } = JSON.parse(files.get('report.json') ?? '');
    expect(files.has(LEDGER_FILE)).toBe(false);
    expect(ledger.value.rows).toHaveLength(MOST_ROWS_IN_REPORT - checks.length);
    expect(collection.value.checks).toHaveLength(checks.length);
    expect(collection.value).not.toHaveProperty('ledger');
  });

  test('beyond that report.json has what is missing, with the whole coverage, and the file has all', () => {
    const report = withReads(MOST_ROWS_IN_REPORT - checks.length + 1);
    const files = reportFiles(report);
    const { ledger, collection } = JSON.parse(files.get('report.json') ?? '');
    expect(ledger.value.rows).toEqual([jsonValue(DENIED)]);
    expect(ledger.value.coverage.planned).toBe(knownValue(report.ledger).rows.length);
    const quiet = checks.filter(
      ({ state, found, undecided, missing }) =>
        state === 'evaluated' && found + undecided.length + missing.length === 0,
    );
    expect(collection.value.checks).toHaveLength(checks.length - quiet.length);
    const lines = (files.get(LEDGER_FILE) ?? '').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      ...knownValue(report.ledger).rows.map((row) => ({ kind: 'read', ...row })),
      ...checks.map((row) => jsonValue({ kind: 'check', ...row })),
    ]);
  });
});
