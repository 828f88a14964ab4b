import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { jsonText, jsonValue } from '../../src/render/json-value.ts';
import { renderJson } from '../../src/render/render-json.ts';
import { renderSummary } from '../../src/render/render-summary.ts';
import { BARE_REPORT, REPORT } from './report-fixture.ts';

function validatorOf(name: 'report' | 'summary') {
  const file = new URL(`../../docs/schema/${name}.schema.json`, import.meta.url);
  const ajv = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
}

describe.each([
  ['report', renderJson],
  ['summary', renderSummary],
] as const)('%s.json', (name, render) => {
  const validate = validatorOf(name);

  it.each([
    ['whole', REPORT],
    ['bare', BARE_REPORT],
  ])('keeps to its published schema: %s', (_, report) => {
    validate(JSON.parse(render(report)));

    expect(validate.errors).toBeNull();
  });

  it('is not valid with an amount that is a number, nor with a field nobody knows', () => {
    const text = render(REPORT);

    expect(validate(JSON.parse(text.replace('"5210331.1234567"', '5210331.12')))).toBe(false);
    expect(validate({ ...JSON.parse(text), surprise: 1 })).toBe(false);
  });

  it('is the same for the same report and ends with a line end', () => {
    expect(render(structuredClone(REPORT))).toBe(render(REPORT));
    expect(render(REPORT).endsWith('}\n')).toBe(true);
  });
});

describe('report.json', () => {
  it('writes amounts as exact decimals with their currency', () => {
    const report = JSON.parse(renderJson(REPORT));

    expect(report.costs[0].totals.billedCost).toEqual({ amount: '5210331.1234567', currency: 'USD' });
    expect(report.quality[1].amounts).toEqual([{ amount: '0.0000002', currency: 'USD' }]);
    expect(report.costs[0].comparisons[0].changeRatio).toBe('0.08946571702665274992427373871691');
  });
});

describe('summary.json', () => {
  const summary = JSON.parse(renderSummary(REPORT));

  it('has one total a currency, unknown where it is unknown', () => {
    expect(summary.totals).toMatchObject([
      { currency: 'USD', billedCost: '5210331.1234567', contractedCost: '5630112.1' },
      { currency: 'BRL', billedCost: '1204.1', effectiveCost: null, unknownRows: { effectiveCost: 210 } },
    ]);
  });

  it('breaks down by name, each amount the billed cost in its currency', () => {
    expect(summary.amountMetric).toBe('billedCost');
    expect(summary.byAccount[0]).toMatchObject({
      name: '111122223333',
      label: 'payments | production',
      currency: 'USD',
      amount: '4000000.1234567',
      billedCost: '4000000.1234567',
    });
    expect(summary.byService.filter(({ currency }: { currency: string }) => currency === 'USD')).toHaveLength(
      4,
    );
  });

  it('names the lists that are not known, and says why', () => {
    const subjects = summary.gaps.map(({ subject }: { subject: string }) => subject);

    expect(summary.byLineItemType).toEqual([]);
    expect(summary.unknown).toContain('byLineItemType');
    expect(summary.unknown).not.toContain('byService');
    expect(subjects).toContain('all charges by line item type');
    expect(summary.forecast.at(-1)).toMatchObject({
      currency: 'BRL',
      months: null,
      gap: { reason: 'no-history' },
    });
  });

  it('takes no count of rows for none where the source tells none', () => {
    const summaryOfExplorer = JSON.parse(renderSummary({ ...REPORT, rows: null }));

    expect(summaryOfExplorer.totals[0].rows).toBeNull();
    expect(summaryOfExplorer.byService[0].rows).toBeNull();
  });

  it('has no anomalies to show where none could be looked for', () => {
    const blind: Report = { ...REPORT, costs: REPORT.costs.slice(1) };

    expect(JSON.parse(renderSummary(blind))).toMatchObject({
      anomalies: [],
      unknown: expect.arrayContaining(['anomalies']),
    });
    expect(summary.anomalies).toMatchObject([{ id: 'ec2-2026-11-11', impact: '3700.2', currency: 'USD' }]);
  });
});

describe('jsonValue', () => {
  it('refuses what JSON cannot hold', () => {
    expect(() => jsonValue({ a: Number.POSITIVE_INFINITY })).toThrow(TypeError);
    expect(() => jsonValue({ a: 1n })).toThrow(TypeError);
  });

  it('means the same however its lines are broken', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps hostile keys as keys', () => {
    const hostile = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}');

    expect(jsonText(hostile)).toBe('{"__proto__": {"x": 1}, "constructor": 2}\n');
  });
});
