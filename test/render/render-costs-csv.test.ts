import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { month } from '../../src/core/period.ts';
import { printable } from '../../src/core/printable.ts';
import type { Report } from '../../src/core/report.ts';
import { renderCostsCsv } from '../../src/render/render-costs-csv.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { totals } from './literals.ts';
import { REPORT } from './report-fixture.ts';

/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function reportWithServices(names: readonly string[]): Report {
  const table = names.map((serviceName) => ({
    month: month('2026-10'),
    serviceName,
    chargeKind: 'credit' as const,
    ...totals('USD', 3, ['-2500.0000001', '0', null, null]),
  }));
  return { ...REPORT, costs: REPORT.costs.slice(0, 1).map((costs) => ({ ...costs, table })) };
}

describe('costs.csv', () => {
  it('has a line for each month, service and kind of charge, with exact decimals', () => {
    const [header, first] = renderCostsCsv(REPORT).split('\n');

    expect(header).toBe(
      'month,currency,serviceName,chargeKind,rows,billedCost,billedCostUnknownRows,effectiveCost,effectiveCostUnknownRows,listCost,listCostUnknownRows,contractedCost,contractedCostUnknownRows',
    );
    expect(first).toBe(
      '"2026-10","USD","Amazon Elastic Compute Cloud","usage",2210,110021.0000001,0,104002.5,0,140000,0,120000,0',
    );
  });

  it('leaves numbers to machines and unknown amounts empty', () => {
    const [, line] = renderCostsCsv(reportWithServices(['x'])).split('\n');

    expect(line).toBe('"2026-10","USD","x","credit",3,-2500.0000001,0,0,0,,3,,3');
  });

  it('has no count of rows where the source tells none', () => {
    const [, line] = renderCostsCsv({ ...reportWithServices(['x']), rows: null }).split('\n');

    expect(line).toMatch(/^"2026-10","USD","x","credit",,-2500/);
  });

  it('holds no formula and nothing that steers a terminal, whatever a service is called', () => {
    const names = [...HOSTILE_NAMES, '＝1', ''].map((name) => name.toWellFormed());
    const records = parse(renderCostsCsv(reportWithServices(names)), { columns: true });
    const written = records.map((record) => String(Object(record)['serviceName']));

    expect(written.filter((name) => FORMULA.test(name))).toEqual([]);
    expect(written.filter((name) => /(?!\n)[\p{Cc}\p{Bidi_Control}]/u.test(name))).toEqual([]);
    expect(written).toEqual(names.map(printable).map((name) => (FORMULA.test(name) ? `'${name}` : name)));
  });
});
