import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';
import type { steeringEn } from './steering-en.ts';

/** Waste, scenarios, tags and priorities, for whoever steers by figures, in Brazilian Portuguese. */
export const steeringPtBr: typeof steeringEn = {
  noCurrency: 'Sem moeda:',
  spendTrend: 'Tendências do custo diário que são mais do que ruído:',
  noTrend: 'Nenhuma tendência do custo diário é mais do que ruído.',
  wasteColumns: ['O que não é usado', 'Recomendações', 'Economia por mês', 'Parcela'],
  wasteOf: (type: Inline, service: Inline, check: Inline) => phrase`${type}: ${service} (${check})`,
  wasteRest: (f, kinds) => counted(f, kinds, 'outro tipo', 'outros tipos'),
  wasteTotal: 'Tudo',
  scenarios:
    'A previsão com todas as cobranças; em quatro de cada cinco casos o mês fecha entre o mínimo e o máximo:',
  scenarioColumns: ['Mês', 'Mínimo', 'Provável', 'Máximo', 'Orçamento', 'Provável frente ao orçamento'],
  noBudget: 'nenhum comparável',
  unitColumns: ['Unidade', 'Mês', 'Custo de cada', 'Mês anterior', 'Variação'],
  unitMeaning: 'Todo o uso do mês, dividido pela quantidade de cada unidade.',
  noUnits: 'Nada é contado: narrative.unitMetrics da configuração recebe o que o negócio conta, mês a mês.',
  tagColumns: ['Tag', 'Dias', 'Poderia ter a tag', 'Sem valor', 'Com a tag'],
  noTags: 'Nenhuma tag é exigida: allocation.by da configuração diz quais são as desejadas.',
  matrixColumns: (levels) => ['Esforço', ...levels],
  levels: {
    large: 'Grande',
    medium: 'Médio',
    small: 'Pequeno',
    none: 'Sem valor',
  },
  matrixCell: (count, amounts) => `${count}: ${amounts}`,
  matrixNote:
    'Recomendações e o que economizam por mês. Grande: ao menos um décimo do que se pode ter em conjunto naquela moeda; médio: ao menos um centésimo; pequeno: menos.',
};
