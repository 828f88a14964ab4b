import type { NarrativeLanguage } from '../../../core/persona.ts';
import type { SectionWriter } from '../section-writer.ts';
import { groupsOfTopic, told } from './pick.ts';
import { aside, type Told } from './tell.ts';

interface Words {
  readonly budget: (budget: Told, actual: Told | null) => string;
  readonly forecast: (forecast: Told, variance: Told, ratio: Told | null) => string;
  readonly variance: (variance: Told, ratio: Told | null) => string;
}

const WORDS: Readonly<Record<NarrativeLanguage, Words>> = {
  en: {
    budget: (budget, actual) =>
      `The budget ${budget.s} for ${budget.p} is ${budget.f}${actual ? `, of which ${actual.f} is spent` : ''}.`,
    forecast: (forecast, variance, ratio) =>
      variance.way === 'flat'
        ? `The forecast for the budget ${forecast.s} is ${forecast.f}: level with it to within ${variance.f}.`
        : `For the budget ${forecast.s}, the forecast is ${forecast.f}: ${variance.f}${aside(ratio)} ${variance.way === 'up' ? 'above' : 'below'} it.`,
    variance: (variance, ratio) =>
      variance.way === 'flat'
        ? `Spend is level with the budget ${variance.s}: the variance is ${variance.f}.`
        : `Against the budget ${variance.s}, spend is ${variance.f} ${variance.way === 'up' ? 'above' : 'below'} it${aside(ratio)}.`,
  },
  'pt-BR': {
    budget: (budget, actual) =>
      `O orçamento ${budget.s} para ${budget.p} é de ${budget.f}${actual ? `, com ${actual.f} de gasto até agora` : ''}.`,
    forecast: (forecast, variance, ratio) =>
      variance.way === 'flat'
        ? `A previsão para o orçamento ${forecast.s} é de ${forecast.f}: fica no nível dele, com desvio de ${variance.f}.`
        : `Para o orçamento ${forecast.s}, a previsão é de ${forecast.f}: ${variance.f}${aside(ratio)} ${variance.way === 'up' ? 'acima' : 'abaixo'} dele.`,
    variance: (variance, ratio) =>
      variance.way === 'flat'
        ? `O gasto está no nível do orçamento ${variance.s}: o desvio é de ${variance.f}.`
        : `Em relação ao orçamento ${variance.s}, o gasto está ${variance.f} ${variance.way === 'up' ? 'acima' : 'abaixo'}${aside(ratio)}.`,
  },
};

/** Each budget: what was spent of it, and how far from it the end of its days is expected. */
export const budgets: SectionWriter = (table, language) =>
  groupsOfTopic(table, 'budgets').flatMap((group) => {
    const words = WORDS[language];
    const budget = told(group, 'budget', language);
    const forecast = told(group, 'budget-forecast', language);
    const variance = told(group, 'budget-variance', language);
    const ratio = told(group, 'budget-variance-ratio', language);
    return [
      ...(budget ? [words.budget(budget, told(group, 'budget-actual', language))] : []),
      ...(variance?.way
        ? [forecast ? words.forecast(forecast, variance, ratio) : words.variance(variance, ratio)]
        : []),
    ];
  });
