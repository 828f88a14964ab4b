import { describe, expect, it } from 'vitest';
import type { Collection } from '../../src/core/collection.ts';
import { known } from '../../src/core/known.ts';
import type { NotPlannedReason } from '../../src/core/plan.ts';
import { renderReport } from '../../src/render/render-report.ts';
import { whyNoWork } from '../../src/render/why-no-work.ts';
import { COLLECTION } from './collection-fixture.ts';
import { REPORT } from './report-fixture.ts';

const left = (...reasons: readonly NotPlannedReason[]) =>
  reasons.map((reason) => ({ serviceName: '', account: '111122223333', region: '', reason }));

/** The page of a run that planned no unit. */
function page(notPlanned: Collection['notPlanned'], language: 'en' | 'pt-BR' = 'en'): string {
  const collection = known({
    ...COLLECTION,
    units: { planned: 0, done: 0 },
    ledger: [],
    checks: [],
    utilisation: [],
    deadLetters: [],
    notPlanned,
  });
  return renderReport({ ...REPORT, language, collection });
}

describe('why there was nothing to look at', () => {
  it.each<[string, readonly NotPlannedReason[], Collection['basis'], string]>([
    ['the bill holds no charge', [], 'pairs', 'no-charge'],
    ['the bill holds tax alone', ['tax'], 'triples', 'no-service'],
    ['the regions leave it out', ['tax', 'region-not-selected'], 'pairs', 'not-selected'],
    ['the services leave it out', ['not-asked'], 'pairs', 'not-selected'],
    ['there is no way in', ['no-role', 'not-asked'], 'pairs', 'no-role'],
    ['nothing is selected, and nobody knows the bill', [], 'fallback', 'not-selected'],
  ])('is told apart: %s', (_what, reasons, basis, why) => {
    expect(whyNoWork({ basis, notPlanned: left(...reasons) })).toBe(why);
  });

  it('is that there is no charge only where there is none', () => {
    expect(page([])).toContain('The bill holds no charge');
    expect(page([], 'pt-BR')).toContain('A fatura não tem cobranças');
    for (const reason of ['tax', 'not-asked', 'no-role'] as const) {
      expect(page(left(reason)), reason).not.toContain('holds no charge');
      expect(page(left(reason), 'pt-BR'), reason).not.toContain('não tem cobranças');
    }
  });

  it.each([
    ['denied', true],
    ['no-history', false],
    ['not-configured', false],
  ] as const)('is not that the bill could not be read unless it could not: %s', (reason, told) => {
    const billGap = {
      reason,
      subject: 'the bill',
      remedy: 'Cost Explorer has no data for these days',
    } as const;
    expect(renderReport({ ...REPORT, billGap }).includes('could not read the bill')).toBe(told);
  });

  it('names the fix for accounts there is no way into, and no service that has no value', () => {
    const text = page(left('no-role', 'no-role'));
    expect(text).toMatch(/2 accounts were not looked into.*tenants\\?\[\\?\]\.accountRole/);
    expect(text).toMatch(/\| everything .*\| every region .*\| no way into the account: set accountRole/);
    expect(page(left('no-role'), 'pt-BR')).toMatch(/1 conta não foi examinada.*accountRole/);
  });
});
