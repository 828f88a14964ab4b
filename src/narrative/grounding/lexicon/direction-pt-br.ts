import { countered } from './countered.ts';
import { portugueseAdjectives, portugueseVerbs } from './inflect.ts';
import type { DirectionWords } from './lexicon.ts';
import { listed } from './listed.ts';
import { ADJECTIVES_PT_BR } from './plain/describing-pt-br.ts';

/** What works against a change goes the other way itself. */
const COUNTERS = portugueseVerbs(
  'amenizar',
  'compensar',
  'atenuar',
  'suavizar',
  'contrabalancar',
  'mitigar',
  'absorver',
);

/** `mais detalhado`: it says nothing of a figure. */
function compared(degrees: string): readonly string[] {
  return listed(degrees).flatMap((degree) =>
    portugueseAdjectives(...ADJECTIVES_PT_BR).map((adjective) => `${degree} ${adjective}`),
  );
}

function counters(links: string, changes: string): readonly string[] {
  return countered(COUNTERS.join(', '), links, changes);
}

export const directionPtBr: DirectionWords = {
  up: [
    ...counters('a, essa, esta, parte da', 'queda, reducao'),
    ...counters('o, esse, este, parte do', 'recuo, declinio'),
    ...listed(`
      subir, sobe, sobem, subiu, subiram, subindo, subido, subida, subidas, subira, subirao, subiria,
      subia, subiam, aumentos, crescimento, crescente, crescentes, elevacao, alta de, em alta,
      a alta, uma alta, nova alta, alta em, acrescimo, expansao, aceleracao, acima, mais, maior que,
      maior do que, maiores que, superior, superiores, incremento, excesso, encarecimento, para cima,
      agravamento, ascendente, ascendentes, elevado, impulso, impulsos, uplift, gasto adicional,
      gastos adicionais, custo extra, custos extras
    `),
    ...portugueseVerbs(
      'acrescentar',
      'adicionar',
      'aumentar',
      'crescer',
      'elevar',
      'disparar',
      'saltar',
      'avancar',
      'encarecer',
      'ultrapassar',
      'exceder',
      'superar',
      'escalar',
      'inflar',
      'acelerar',
      'agravar',
      'ampliar',
      'expandir',
      'estourar',
    ),
  ],
  down: [
    ...counters('a, essa, esta, parte da, parcialmente a, em parte a', 'alta, elevacao'),
    ...counters('o, esse, este, parte do, parcialmente o, em parte o', 'aumento, crescimento, acrescimo'),
    ...listed(`
      diminui, cair, cai, caem, caiu, cairam, caindo, caido, cairia, caira, cairao, caia, caiam,
      queda, quedas, reducao, reducoes, diminuicao, recuos, cortes, decrescimo, declinio, retracao,
      menos, abaixo, menor que, menor do que, menores que, inferior, inferiores, em baixa, baixa de,
      desaceleracao, decrescente, para baixo, encolhimento, dentro do orcamento, retracao, retraiu, retrairam, melhora de, melhorou,
      descendente, contracao, alivio de
    `),
    ...portugueseVerbs(
      'diminuir',
      'reduzir',
      'baixar',
      'recuar',
      'cortar',
      'economizar',
      'poupar',
      'encolher',
      'despencar',
      'ceder',
      'desacelerar',
      'declinar',
      'evitar',
      'abater',
      'enxugar',
      'decrescer',
      'baratear',
      'minguar',
    ),
  ],
  flat: [
    ...listed(`
      estavel, estaveis, inalterado, inalterada, inalterados, inalteradas, constante, constantes,
      estabilidade, sem alteracao, sem mudanca, nao mudou, nao mudaram, nao variou, igual a,
      em linha com, mesmo patamar, mesmo nivel, no nivel de
    `),
    ...portugueseVerbs('estabilizar', 'estagnar'),
  ],
  neutral: [
    ...compared('mais, menos'),
    ...listed(`
    mais analise, mais analises, mais trabalho, mais contexto, mais informacao, mais dados,
    mais visibilidade, mais controle, mais clareza, mais disciplina, mais cuidado, mais flexibilidade,
    mais espaco, mais valor, elevar a cobertura, aumentar a cobertura, ampliar a cobertura,
    aumentar a utilizacao, elevar a utilizacao, mais se gasta, mais se gastou, no nivel de conta, no nivel de servico, no nivel de regiao, no nivel de arquitetura, mais adiante,
    mais a frente, mais detalhada, mais detalhado, mais amplo, mais ampla, mais completo,
    mais completa, mais preciso, mais precisa, mais eficaz, mais eficiente, mais eficientes,
    mais atencao, mais perto, mais de perto, mais granular, mais previsivel, mais proximo,
    mais proxima, mais frequente, mais sustentavel, mais imediato, mais imediata, mais direto,
    mais direta, mais util, mais uteis, nao esta mais, nao e mais, nao sao mais, evitar uma lacuna,
    evitaria uma lacuna, evita uma lacuna, evitar lacunas, evitar surpresas, evitaria surpresas,
    evita surpresas, evitar interrupcoes, reduzir risco, reduz o risco, reduzir o risco,
    reduzir a incerteza, reducao de custos, baixa relevancia, melhorar, ganho de eficiencia,
    economia unitaria melhorou, menos frequente, menos visivel, mais visivel, mais claro, mais clara,
    que mais, limite inferior, limite superior, extremo inferior, extremo superior, faixa inferior,
    faixa superior, mais importante, mais importantes, mais urgente, mais urgentes, mais detalhes,
    mais informacoes, mais recente, mais recentes, mais relevante, mais relevantes, mais simples,
    mais facil, mais rapido, mais rapida, mais esforco, menos esforco, mais tempo, menos tempo,
    mais risco, menos risco, mais uma vez, nada mais, alem do mais, ainda mais, mais adequado,
    mais adequada, mais novo, mais nova, mais novas, mais novos, pelo menos, ao menos, mais caro,
    mais cara, mais caros, mais caras, mais ou menos, a menos que, a mais antiga, mais antiga,
    mais antigas, mais antigo, mais antigos, mais pesa, mais pesam, mais gasta, mais gastou,
    mais gastam, mais custa, mais custou, baixo esforco, esforco baixo, baixo risco, risco baixo,
    baixo impacto, baixa complexidade, baixa prioridade, cedo, mais cedo, em escala, escala de,
    esforco elevado, risco elevado, cortes de pessoal, esforco inferior, menor porte, maior porte
  `),
  ],
};
