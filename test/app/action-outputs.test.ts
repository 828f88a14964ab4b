import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ChannelDelivery } from '../../src/app/publish/publish-report.ts';
import { publishResult } from '../../src/app/publish/publish-result.ts';
import { reportOutputs } from '../../src/app/report-outputs.ts';
import { reportResult } from '../../src/app/report-result.ts';
import { known } from '../../src/core/known.ts';
import { coverageOf } from '../../src/core/ledger.ts';
import { summariseSavings } from '../../src/report/savings/summarise-savings.ts';
import { RECOMMENDATION } from '../render/collection-fixture.ts';
import { usd } from '../render/literals.ts';
import { BARE_REPORT, REPORT } from '../render/report-fixture.ts';

const { outputs: DECLARED } = z
  .object({ outputs: z.record(z.string(), z.object({ description: z.string().min(10) })) })
  .parse(parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')));

const OUTCOME = {
  exitCode: 0,
  folder: 'f',
  reportJson: 'f/report.json',
  reportMarkdown: 'f/report.md',
  summary: {},
  figures: [],
  totalCost: null,
  forecast: null,
  annotations: [],
} as const;

/** Set by other commands than those that report and publish. */
const OTHERS = ['run', 'matrix', 'has-work', 'narrates', 'tenant', 'report-artifact'];

describe('the outputs of the action', () => {
  it('are those that action.yml declares', () => {
    const report = reportResult({ ...OUTCOME, outputs: reportOutputs(REPORT) }).outputs;
    const published = publishResult([]).outputs;

    expect([...Object.keys(report), ...Object.keys(published), ...OTHERS].sort()).toEqual(
      Object.keys(DECLARED).sort(),
    );
  });

  it('tell of a report what workflows decide by', () => {
    const monthly = { ...usd('30.25'), per: 'month' } as const;
    const saving = {
      net: monthly,
      gross: monthly,
      low: monthly,
      high: monthly,
      currency: 'USD',
      basis: 'bill',
      source: '',
      period: REPORT.span,
      formula: '',
      confidence: 1,
      oneOffCost: null,
    } as const;
    const all = [
      { ...RECOMMENDATION, saving, noAmount: null },
      { ...RECOMMENDATION, alternative: true },
      { ...RECOMMENDATION, exemption: { match: {}, reason: 'x', owner: 'y', expires: '2027-01-01' } },
    ];
    const report = { ...REPORT, recommendations: known(all), savings: known(summariseSavings(all, ['USD'])) };

    expect(reportOutputs(report)).toEqual({
      coverage: '0.9166',
      recommendations: '1',
      'net-savings': '30.25',
      currency: 'USD',
    });
  });

  it('are empty where nobody knows, never zero', () => {
    const none = { ...BARE_REPORT, ledger: known({ coverage: coverageOf([]), rows: [] }) };

    for (const report of [BARE_REPORT, none])
      expect(reportOutputs(report)).toEqual({
        coverage: '',
        recommendations: '',
        'net-savings': '',
        currency: '',
      });
  });

  it('tell where a report stands, and which channels failed', () => {
    const url = 'https://github.com/acme/costs/blob/main/reports/report.md';
    const deliveries: readonly ChannelDelivery[] = [
      {
        channel: 'git',
        delivery: { what: 'commit to main', state: 'unchanged', reference: '0a1b2c' },
        reportUrl: url,
      },
      { channel: 'slack', delivery: { what: '#a', state: 'failed', reason: 'x' } },
      { channel: 'slack', delivery: { what: '#b', state: 'failed', reason: 'x' } },
      { channel: 'sns', delivery: { what: 'topic', state: 'failed', reason: 'x' } },
      { channel: 'email', delivery: { what: 'mail', state: 'postponed', reason: 'x' } },
    ];

    expect(publishResult(deliveries).outputs).toEqual({
      commit: '0a1b2c',
      'report-url': url,
      'failed-channels': 'slack,sns',
    });
    expect(publishResult([]).outputs).toEqual({ commit: '', 'report-url': '', 'failed-channels': '' });
  });
});
