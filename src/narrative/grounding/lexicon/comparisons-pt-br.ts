import { portugueseVerbs } from './inflect.ts';
import type { ComparisonWords } from './lexicon.ts';
import { listed } from './listed.ts';

export const comparisonsPtBr: ComparisonWords = {
  above: [
    ...listed(`
      mais de, maior que, maior do que, maiores que, maiores do que, superior a, superior ao,
      superiores a, superiores ao, acima de, acima do, acima da, acima dos, acima das, alem de,
      pelo menos, ao menos, no minimo, mais que, mais do que, a frente de, a frente do, a frente da,
      adiante de, mais caro que, mais caro do que, mais cara que, mais cara do que, mais caros que,
      mais caros do que, mais caras que, mais caras do que, mais alto que, mais alto do que,
      mais pesado que, mais pesado do que, mais oneroso que, mais oneroso do que, seguido por,
      seguido de, seguido pelo, seguido pela, seguida por, seguida de, seguida pelo, seguida pela
    `),
    ...portugueseVerbs('exceder', 'ultrapassar', 'superar', 'sobrepujar', 'ofuscar', 'suplantar'),
  ],
  below: listed(`
    menos de, menor que, menor do que, menores que, menores do que, inferior a, inferior ao,
    inferiores a, abaixo de, abaixo do, abaixo da, abaixo dos, abaixo das, no maximo, menos que,
    menos do que, aquem de, aquem do, aquem da, atras de, atras do, atras da, mais barato que,
    mais barato do que, mais barata que, mais barata do que, mais baixo que, mais baixo do que,
    menos caro que, menos caro do que, perde para, perdeu para
  `),
  same: [
    ...listed(`
      equivale a, equivale ao, equivalem a, igual a, igual ao, iguais a, semelhante a, semelhante ao, semelhantes a, similar a, similar ao,
      similares a, parecido com, parecida com, comparavel a, comparavel ao, tanto quanto, tao caro quanto,
      tao cara quanto, tao alto quanto, o mesmo que, a mesma que, equivalente a, equivalente ao,
      equiparado a, equipara se a, em linha com, no mesmo nivel de, no mesmo patamar de, proximo a,
      proximo de, proxima de, perto de, empatado com, empatada com, a par de
    `),
    ...portugueseVerbs('igualar', 'equiparar'),
  ],
  comparisonsNeutral: listed('alem disso, alem do mais, acima de tudo, por tras, mais do que nunca'),
  causes: [
    ...listed(`
      porque, por causa de, por causa do, por causa da, por causa dos, por causa das, devido a, devido ao,
      devido aos, devido as, causado por, causada por, causados por, causadas por, causado pelo,
      causado pela, causada pelo, causada pela, provocado por, provocada por, provocado pelo,
      provocado pela, provocada pelo, provocada pela, motivado por, motivada por, motivado pelo,
      motivada pelo, impulsionado por, impulsionada por, impulsionado pelo, impulsionada pelo,
      impulsionado pela, impulsionada pela, impulsionado principalmente por,
      impulsionada principalmente por, decorre de, decorre do, decorre da, decorrem de, decorrente de,
      decorrente do, decorrente da, decorrentes de, decorreu de, resultado de, resultado do,
      resultado da, resulta de, resulta do, resulta da, resultou de, em razao de, em razao do,
      em razao da, em funcao de, em funcao do, em funcao da, em virtude de, em virtude do,
      em virtude da, por conta de, por conta do, por conta da, gracas a, gracas ao, gracas aos,
      gracas as, fruto de, fruto do, fruto da, atribuivel a, atribuiveis a, atribuido a, atribuida a,
      explicado por, explicada por, explicado pelo, explicada pelo, explicado pela, explicada pela,
      se deve a, se deve ao, deve se a, deve se ao, deveu se a, deveu se ao, reflexo de, reflexo do,
      reflexo da, em decorrencia de, em decorrencia do, em decorrencia da, consequencia de,
      consequencia do, consequencia da, por falta de, por falta da, por falta do, em resposta a,
      originado por, originada por, a causa, refletindo, causas
    `),
    ...portugueseVerbs('causar', 'provocar', 'ocasionar'),
  ],
  causesNeutral: listed(`
    decorrente de postergar, decorrente de adiar, decorrente da espera, causa raiz, a causa raiz, a causa raiz deve, a causa deve, a causa precisa,
    apurar a causa, identificar a causa, entender a causa, esclarecer a causa, investigar a causa
  `),
  events: listed(`
    apos a, apos o, apos uma, apos um, depois da, depois do, depois de uma, depois de um, com o lancamento,
    com a chegada, com a entrada, em meio a, desde o lancamento, desde a
  `),
  left: listed(`
    resta, restam, restou, restaram, restante, restantes, sobra, sobram, sobrou, sobraram, folga, folgas,
    saldo, saldos, margem, disponivel, disponiveis, ainda tem, ainda ha, remanescente, remanescentes,
    nao gasto, nao gastos, livre, livres
  `),
  leftNeutral: listed('margem de erro, margem para, resta saber, disponivel para consulta'),
  whole: listed(`
    totalmente, completamente, inteiramente, plenamente, integralmente, perfeitamente, todo, toda, todos,
    todas, tudo, sem excecao, por completo, perfeito, perfeita
  `),
  wholeNeutral: listed(`
    de todo, de toda, de todos, de todas, em todo, em toda, em todos, em todas, todas as recomendacoes,
    ao todo, para todo, para toda, para todos, para todas, por todo, por toda, entre todos,
    entre todas, antes de tudo, acima de tudo, nem todo, nem toda, nem todos, nem todas, sobre todas, sobre todos,
    com todo, com toda, com todos, com todas
  `),
  slight: listed(`
    ligeiro, ligeira, ligeiramente, leve, leves, levemente, marginal, marginalmente, minimamente,
    insignificante, irrisorio, irrisoria, desprezivel, imperceptivel, sutil, sutilmente
  `),
};
