import { aside, daysAside, type Told } from '../topics/tell.ts';
import type { CtoWords, LayerFigures } from './cto-words.ts';

export const ctoPtBr: CtoWords = {
  reads: (planned, answered, ratio) =>
    `De ${planned.f} em plano, ${answered.f} ${answered.isOne ? 'teve' : 'tiveram'} resposta${ratio ? `, uma cobertura de ${ratio.f}` : ''}: o que ficou sem leitura conta como desconhecido.`,
  allReads: (planned, ratio) =>
    `Todas as leituras planejadas tiveram resposta: ${planned.f}${ratio ? `, com cobertura de ${ratio.f}` : ''}.`,
  bill: (services, accounts, regions) => `A fatura abrange ${services.f}${across(accounts, regions)}.`,
  counted: (counted) => `Foi possível contar os recursos de ${counted.f}.`,
  largestAccount: (spend, share) =>
    `A maior conta é ${spend.s}, com ${spend.f}${spend.when}${aside(share, ({ f }) => `${f} do gasto`)}.`,
  largestRegion: (spend, share) =>
    `Entre as regiões, ${spend.s} é a maior, com ${spend.f}${spend.when}${aside(share, ({ f }) => `${f} do gasto`)}.`,
  layers: [
    (layer) =>
      `O gasto com ${layer.spend.s} foi de ${layer.spend.f}${layer.spend.when}${shareOf(layer)}${movedNoun(layer)}${alternatives(layer)}.`,
    (layer) =>
      `${layer.spend.f} foram para ${layer.spend.s}${layer.spend.when}${shareOf(layer)}${movedVerb(layer)}${alternatives(layer)}.`,
  ],
  debt: (saving, count, year) =>
    `Gerações e versões antigas pesam na conta: ${count.f} para substituí-las ${wouldSave(count)} ${saving.f}${year ? `, ou ${year.f}` : ''}.`,
  debtAction: (saving, count) =>
    count
      ? `Disso, só ${saving.s} economizaria ${saving.f}: ${count.f}.`
      : `Disso, só ${saving.s} economizaria ${saving.f}.`,
  horizons: [
    (saving, count) =>
      `Do que tem valor calculado, ${count.f} ${count.isOne ? 'fica' : 'ficam'} para ${saving.s}, com pouco esforço: ${wouldSave(count)} ${saving.f}.`,
    (saving, count) =>
      `Com esforço médio, ${saving.s} trazem ${count.f} ao alcance, que ${count.isOne ? 'vale' : 'valem'} ${saving.f}.`,
    (saving, count) =>
      `O que pede um projeto próprio fica para ${saving.s}: com ${count.f}, economizaria ${saving.f}.`,
  ],
  wholeRoadmap: (saving, share) =>
    `Com tudo feito, o roteiro economiza ${saving.f}${share ? `, ou ${share.f} do gasto em ${share.p}` : ''}.`,
  effort: (near, far) =>
    `Pouco esforço rende logo: o que fica para ${near.s} economizaria ${near.f}, enquanto o que ocupa ${far.s} economizaria ${far.f}.`,
  committed: (coverage, rate) =>
    `Os compromissos cobriram ${coverage.f} do uso que podem cobrir${coverage.when}${rate ? `, com uma taxa efetiva de economia de ${rate.f}` : ''}: cada novo compromisso troca liberdade de mudar a arquitetura por preço.`,
  unused: (utilisation, waste) =>
    `O preço dos compromissos é o que fica sem uso: ${waste.f}${waste.when}, com utilização de ${utilisation.f}.`,
  reductionFirst: (rightsize, purchase) =>
    `A ordem importa: ${rightsize.s} economizaria ${rightsize.f} e encolhe o que ${purchase.s} prenderia, que economizaria ${purchase.f}.`,
  overlap: (gross, net) =>
    `Contadas isoladamente, as ações economizariam ${gross.f}; como algumas se sobrepõem, é possível economizar ${net.f}.`,
  withoutAmount: (priced, without) =>
    `As economias contadas aqui são de ${priced.f}, enquanto ${without.f} ${without.isOne ? 'precisa' : 'precisam'} ser ${without.isOne ? 'avaliada' : 'avaliadas'} sem valor calculado.`,
  kpi: (value, goal, isMet) =>
    `${value.s}${daysAside(value)} — ${value.f}, ${isMet ? 'dentro' : 'fora'} da meta de ${goal.f}.`,
  muchEffort: (saving, count) =>
    `Falta decidir se o que exige muito esforço entra no plano: ${count.f} para ${saving.s} ${wouldSave(count)} ${saving.f}.`,
  purchase: (saving) =>
    `Falta decidir se vale se comprometer: ${saving.s} economizaria ${saving.f} e prende por todo o prazo.`,
  largestDecision: (saving, year) =>
    `O maior item em aberto é ${saving.s}: agir ali economizaria ${saving.f}${year ? `, ou ${year.f}` : ''}.`,
  largestDecisions: (first, second) =>
    `Os maiores itens em aberto são ${first.s}, com ${first.f}, e ${second.s}, com ${second.f}: falta decidir se agimos sobre eles.`,
  renewal: (end) =>
    `O compromisso ${end.s} termina em ${end.f}: antes disso, falta decidir se ele é renovado, e em que tamanho.`,
};

function across(accounts: Told | null, regions: Told | null): string {
  if (accounts && regions) return ` em ${accounts.f} e ${regions.f}`;
  const only = accounts ?? regions;
  return only ? ` em ${only.f}` : '';
}

function shareOf({ share }: LayerFigures): string {
  return aside(share, ({ f }) => `${f} do gasto`);
}

function movedNoun({ change }: LayerFigures): string {
  if (!change?.way) return '';
  if (change.way === 'flat') return `, estável${change.against} (${change.f})`;
  return `, com ${change.way === 'up' ? 'aumento' : 'queda'} de ${change.f}${change.against}`;
}

function movedVerb({ change }: LayerFigures): string {
  if (!change?.way) return '';
  if (change.way === 'flat') return `, valor estável${change.against} (${change.f})`;
  return `, valor que ${change.way === 'up' ? 'cresceu' : 'recuou'} ${change.f}${change.against}`;
}

function alternatives({ saving, count }: LayerFigures): string {
  if (saving?.way !== 'down') return '';
  return count
    ? `; aplicar ${count.f} economizaria ${saving.f}`
    : `; as alternativas economizariam ${saving.f}`;
}

function wouldSave({ isOne }: Told): string {
  return isOne ? 'economizaria' : 'economizariam';
}
