import { aside, type Told } from '../topics/tell.ts';
import type { ExecutiveWords } from './executive-words.ts';

export const executivePtBr: ExecutiveWords = {
  spend: (now, change, ratio) => `O gasto de ${now.p} foi de ${now.f}${compared(change, ratio)}.`,
  closedMonth: (now, change, ratio) => `${now.p} fechou em ${now.f}${upOrDown(change, ratio)}.`,
  otherCurrency: (now, change, ratio) =>
    `Em outra moeda, o gasto de ${now.p} foi de ${now.f}${upOrDown(change, ratio)}.`,
  budget: (budget, forecast, variance, ratio) =>
    `Diante do orçamento ${budget.s} de ${budget.f}, a previsão para ${forecast.p} é de ${forecast.f}, ${overOrUnder(variance, ratio)}.`,
  largestDriver: (change, now) =>
    `A maior variação foi em ${change.s}: o gasto ${moved(change)} ${change.f}${now ? `, para ${now.f}` : ''}.`,
  newDriver: (change, before) =>
    `A maior variação foi em ${change.s}: o gasto subiu ${change.f} a partir de ${before.f}.`,
  nextDriver: (change) =>
    `Em seguida vem ${change.s}, ${change.f} ${change.way === 'up' ? 'acima' : 'abaixo'} de ${change.b}.`,
  thirdDriver: (change, ratio) => `O gasto com ${change.s} ${moved(change)} ${change.f}${aside(ratio)}.`,
  mainAction: (saving, count, year) =>
    count
      ? `A principal ação é ${saving.s}: ${count.f} ${count.isOne ? 'economizaria' : 'economizariam'} ${saving.f}${or(year)}.`
      : `A principal ação é ${saving.s}: ela economizaria ${saving.f}${or(year)}.`,
  mainResource: (saving, year) =>
    `A maior oportunidade isolada está em ${saving.s}: agir ali economizaria ${saving.f}${or(year)}.`,
  oneOfMainResources: (saving, year) =>
    `Entre as maiores oportunidades está ${saving.s}: agir ali economizaria ${saving.f}${or(year)}.`,
  once: (cost) => `Chegar lá custa ${cost.f} em ${cost.s}.`,
  allActions: (saving, year, share) =>
    `Aplicar todas as recomendações com valor calculado economizaria ${saving.f}${or(year)}${share ? `: ${share.f} do gasto de ${share.p}` : ''}.`,
  allInOtherCurrency: (saving, year) =>
    `Em outra moeda, as recomendações economizariam ${saving.f}${or(year)}.`,
  waiting: (cost) => `Esperar tem preço: ${cost.f} de ${cost.p}.`,
  running: (forecast, change, ratio) =>
    `Com todas as cobranças incluídas, ${forecast.p} caminha para ${forecast.f}${forecastChange(change, ratio)}.`,
  following: (next, last) =>
    `A previsão para ${next.p} é de ${next.f}${last ? `, e para ${last.p} é de ${last.f}` : ''}.`,
  range: (low, high) => `Para ${low.p} a previsão vai de ${low.f} a ${high.f}.`,
  commitmentEnd: (end) =>
    `O compromisso ${end.s} termina em ${end.f}; dali em diante, seu uso é cobrado sem ele.`,
  unused: (waste, utilisation) =>
    `Compromissos pagos e não usados custaram ${waste.f}${waste.when}${utilisation ? `, com utilização de ${utilisation.f}` : ''}.`,
  budgetAtRisk: (variance, ratio) =>
    `O orçamento ${variance.s} deve ser ultrapassado em ${variance.f}${aside(ratio)} em ${variance.p}.`,
  unusual: (impact) =>
    `O gasto incomum com ${impact.s}${impact.when} ficou ${impact.f} acima do nível normal.`,
  approve: (saving, count) =>
    `Pedimos aprovação do que fica para ${saving.s}: ${count.f} com pouco esforço, que ${count.isOne ? 'economizaria' : 'economizariam'} ${saving.f}.`,
  decide: (end) => `Pedimos decisão sobre renovar ${end.s}, que termina em ${end.f}.`,
};

function or(year: Told | null): string {
  return year ? `, ou ${year.f}` : '';
}

function upOrDown(change: Told | null, ratio: Told | null): string {
  if (!change?.way) return '';
  if (change.way === 'flat') return `, estável em relação a ${change.b} (${change.f})`;
  return `, ${change.f}${aside(ratio)} ${change.way === 'up' ? 'acima' : 'abaixo'} de ${change.b}`;
}

function compared(change: Told | null, ratio: Told | null): string {
  if (!change?.way) return '';
  if (change.way === 'flat') return `, estável em relação a ${change.b} (${change.f})`;
  const word = change.way === 'up' ? 'um aumento' : 'uma queda';
  return `, ${word} de ${change.f}${aside(ratio)} em relação a ${change.b}`;
}

function forecastChange(change: Told | null, ratio: Told | null): string {
  if (!change?.way) return '';
  if (change.way === 'flat') return `, em linha com ${change.b} (${change.f})`;
  return `, ${change.way === 'up' ? 'alta' : 'redução'} de ${change.f}${aside(ratio)} em relação a ${change.b}`;
}

function overOrUnder(variance: Told, ratio: Told | null): string {
  if (variance.way === 'flat') return `em linha com ele (${variance.f})`;
  return `${variance.f} ${variance.way === 'up' ? 'acima' : 'abaixo'} dele${aside(ratio)}`;
}

function moved({ way }: Told): string {
  return way === 'up' ? 'subiu' : 'caiu';
}
