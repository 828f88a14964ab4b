import { describe, expect, it } from 'vitest';
import type { TargetDirection } from '../../../../src/core/rates.ts';
import { kpis } from '../../../../src/narrative/template/topics/kpis.ts';
import { inMonth, ratio, said, tableOf } from '../told-table.ts';

function kpi(value: string, side: TargetDirection, target: string) {
  const own = { topic: 'kpis', about: ['kpi', 'waste'], period: inMonth('2026-10') } as const;
  return tableOf(
    { ...own, measure: 'kpi', value: ratio(value) },
    { ...own, measure: 'kpi-target', value: ratio(target), side },
  );
}

describe('a key figure beside its target', () => {
  it.each<[string, TargetDirection, string, string, string]>([
    ['0.938', 'at-least', '0.95', 'missing the target of 95%', 'fora da meta de 95%'],
    ['0.95', 'at-least', '0.95', 'meeting the target of 95%', 'dentro da meta de 95%'],
    ['0.01', 'at-most', '0.05', 'meeting the target of 5%', 'dentro da meta de 5%'],
    ['0.051', 'at-most', '0.05', 'missing the target of 5%', 'fora da meta de 5%'],
    ['-0.06', 'within', '0.05', 'missing the target of 5%', 'fora da meta de 5%'],
    ['-0.04', 'within', '0.05', 'meeting the target of 5%', 'dentro da meta de 5%'],
  ])('%s, to be %s %s: %s', (value, side, target, en, ptBr) => {
    const table = kpi(value, side, target);

    expect(said(kpis, table)).toEqual([expect.stringMatching(new RegExp(`, ${en}\\.$`))]);
    expect(said(kpis, table, 'pt-BR')).toEqual([expect.stringMatching(new RegExp(`, ${ptBr}\\.$`))]);
  });
});
