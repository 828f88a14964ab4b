import { describe, expect, it } from 'vitest';
import { kpis } from '../../../../src/narrative/template/topics/kpis.ts';
import { inMonth, ratio, said, tableOf } from '../told-table.ts';

function kpi(name: string, value: string, target: string) {
  const own = { topic: 'kpis', about: ['kpi', name], period: inMonth('2026-10') } as const;
  return tableOf(
    { ...own, measure: 'kpi', value: ratio(value) },
    { ...own, measure: 'kpi-target', value: ratio(target) },
  );
}

describe('a key figure beside its target', () => {
  it.each([
    ['commitment-utilisation', '0.938', '0.95', 'missing the target of 95%', 'fora da meta de 95%'],
    ['commitment-utilisation', '0.95', '0.95', 'meeting the target of 95%', 'dentro da meta de 95%'],
    ['waste', '0.01', '0.05', 'meeting the target of 5%', 'dentro da meta de 5%'],
    ['waste', '0.051', '0.05', 'missing the target of 5%', 'fora da meta de 5%'],
    ['budget-variance', '-0.06', '0.05', 'missing the target of 5%', 'fora da meta de 5%'],
    ['budget-variance', '-0.04', '0.05', 'meeting the target of 5%', 'dentro da meta de 5%'],
  ])('%s of %s and %s: %s', (name, value, target, en, ptBr) => {
    const table = kpi(name, value, target);

    expect(said(kpis, table)).toEqual([expect.stringMatching(new RegExp(`, ${en}\\.$`))]);
    expect(said(kpis, table, 'pt-BR')).toEqual([expect.stringMatching(new RegExp(`, ${ptBr}\\.$`))]);
  });
});
