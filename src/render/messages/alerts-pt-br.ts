import type { Formats } from '../formats.ts';
import { phrase } from '../phrase.ts';
import type { alertsEn } from './alerts-en.ts';
import { counted } from './counted.ts';

/** What people are told of at once, in Brazilian Portuguese. */
export const alertsPtBr: typeof alertsEn = {
  title: 'Alertas',
  budgetExceeded: (budget) => phrase`O orçamento ${budget} foi ultrapassado`,
  budgetForecast: (budget) => phrase`O orçamento ${budget} deve ser ultrapassado`,
  spent: (spent, amount, days) => `${days}: ${spent} de ${amount} gastos`,
  expected: (expected) => `; ${expected} esperados até o fim`,
  anomaly: (subject) => phrase`Custo fora do comum: ${subject}`,
  impact: (change, days) => `${days}: ${change} em relação ao esperado`,
  cause: (cause) => phrase`; ${cause}`,
  mayChange: '; o valor ainda pode mudar',
  commitment: (f: Formats, commitment, days: number) =>
    phrase`${commitment} termina em ${counted(f, days, 'dia', 'dias')}`,
  commitmentToday: (commitment) => phrase`${commitment} termina hoje`,
  lastDay: (end) => `O último dia é ${end}`,
  coverage: (coverage) => `Só ${coverage} das leituras planejadas foram respondidas`,
  belowLimit: (limit) =>
    `O limite é ${limit}. O que não foi examinado está listado no relatório; nada ali pode ser lido como em ordem.`,
  stale: 'Os dados de custo estão atrasados',
};
