import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { focusCsv } from '../support/focus-csv.ts';
import { type CliOutcome, runCli } from '../support/run-cli.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'spendlog-cli-'));
  writeFileSync(join(home, 'bill.csv'), focusCsv());
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

function cli(...args: readonly string[]): Promise<CliOutcome> {
  return runCli(home, args);
}

function cliWith(given: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<CliOutcome> {
  return runCli(home, args, given);
}

/** What the published schema has against a document. */
function schemaErrors(schema: string, path: string): readonly unknown[] {
  const published = readFileSync(new URL(`../../docs/schema/${schema}.schema.json`, import.meta.url), 'utf8');
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(published));
  validate(JSON.parse(readFileSync(join(home, path), 'utf8')));
  return validate.errors ?? [];
}

const RUN = ['run', '--costs', 'bill.csv', '--as-of', '2026-03-04'];

describe('the command line', () => {
  it('leaves a report, says where it is, and shows progress as plain lines on stderr', async () => {
    const { code, out, error } = await cli(...RUN);

    expect(error).not.toContain('error:');
    expect(code).toBe(0);
    const [, report = ''] = /^Report: (.+)$/m.exec(out) ?? [];
    expect(readFileSync(join(home, report), 'utf8')).toMatch(/^# /);
    expect(schemaErrors('report', report.replace(/md$/, 'json'))).toEqual([]);
    expect(schemaErrors('summary', join(report, '../summary.json'))).toEqual([]);
    expect(error.split('\n').filter(Boolean).length).toBeGreaterThan(1);
    expect(error).not.toContain('\u001b');
  });

  it('prints the summary alone on stdout with --json, exact totals in it', async () => {
    const { code, out } = await cli(...RUN, '--json', '--quiet', '--out', 'elsewhere');

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rows: 124, totals: [{ currency: 'USD', billedCost: '108.5' }] });
    expect(readdirSync(home)).toContain('elsewhere');
  });

  it('says nothing on stderr with --quiet', async () => {
    const { code, out, error } = await cli(...RUN, '--quiet');

    expect(code).toBe(0);
    expect(error).toBe('');
    expect(out).toMatch(/^reports\/\S+report\.md\n$/);
  });

  it('lists every problem of the configuration, before it reads or writes anything', async () => {
    writeFileSync(
      join(home, 'spendlog.yml'),
      'langage: en\nbudgets: [{ name: A, amount: x, currency: USD }]\n',
    );
    const { code, error } = await cli(...RUN);

    expect(code).toBe(2);
    expect(error).toContain('spendlog.yml has 2 problems');
    expect(error).toContain('line 1: langage: Unknown key; did you mean language?');
    expect(error).toContain('line 2: budgets[0].amount');
    expect(readdirSync(home)).not.toContain('reports');
  });

  it.each([
    ['a missing export', ['--costs', 'none.parquet']],
    ['a missing configuration', ['--costs', 'bill.csv', '--config', 'none.yml']],
    ['a report folder that is a file', ['--costs', 'bill.csv', '--as-of', '2026-03-04', '--out', 'bill.csv']],
  ])('exits 2 for %s: one message, what to do, no stack', async (_, args) => {
    const { code, out, error } = await cli('run', '--quiet', ...args);

    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toMatch(/^error: .+\nhint: .+\n$/);
  });

  it('shows the stack when asked', async () => {
    const plain = await cli('run', '--quiet', '--costs', 'none.csv');
    const debug = await cliWith({ SPENDLOG_DEBUG: '1' }, 'run', '--quiet', '--costs', 'none.csv');

    expect(plain.error).not.toMatch(/^\s+at /m);
    expect(debug.error).toMatch(/^\s+at /m);
  });
});
