import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/period.ts';
import { askedMonths } from '../../../src/narrative/ask/asked-months.ts';

const AS_OF = day('2026-11-20');
const months = (question: string) => askedMonths(question, AS_OF).months;

describe('months of a question', () => {
  it.each([
    ['why did RDS grow in May?', ['2026-05']],
    ['May we save on S3?', []],
    ['What may we save?', []],
    ['What happened May 2025', ['2025-05']],
    ['RDS, May', ['2026-05']],
    ['por que o RDS cresceu em maio de 2025?', ['2025-05']],
    ['custo em março', ['2026-03']],
    ['in December', ['2025-12']],
    ['in November', ['2026-11']],
    ['last month', ['2026-10']],
    ['no mês passado', ['2026-10']],
    ['next month', ['2026-12']],
    ['no próximo mês', ['2026-12']],
    ['este mês', ['2026-11']],
    ['2026-09 vs 10/2026', ['2026-09', '2026-10']],
    ['from March to June', ['2026-03', '2026-04', '2026-05', '2026-06']],
    ['de novembro a fevereiro', ['2025-11', '2025-12', '2026-01', '2026-02']],
    ['from March to June 2025', ['2025-03', '2025-04', '2025-05', '2025-06']],
    ['compare March with June', ['2026-03', '2026-06']],
    ['marching on', []],
  ])('%s', (question, expected) => {
    expect(months(question)).toEqual(expected);
  });

  it('are those of a year up to the month of the report', () => {
    expect(months('this year')).toHaveLength(11);
    expect(months('no ano passado')).toHaveLength(12);
    expect(months('last year').at(0)).toBe('2025-01');
    expect(months('total spend in 2026')).toEqual(months('this year'));
    expect(months('em 2025')).toEqual(months('last year'));
    expect(months('the budget Cloud 2026')).toEqual([]);
  });

  it('stand nowhere in what is left of the question', () => {
    expect(askedMonths('why did RDS grow in May 2026 ?', AS_OF).rest).toBe(' why did rds grow in , ');
  });
});
