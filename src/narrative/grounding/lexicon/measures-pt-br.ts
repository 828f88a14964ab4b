import { portugueseVerbs } from './inflect.ts';
import type { MeasureLexicon } from './lexicon.ts';
import { listed } from './listed.ts';
import { duties } from './manner.ts';

export const measuresPtBr: MeasureLexicon = {
  claims: {
    expected: listed(`
      espera se, se espera, esperamos, espera que, esperado, esperada, deve, devem, devera, deverao,
      vai, vao, tende, tendem, caminha, a caminho de, rumo a, provavel, provavelmente
    `),
    budget: listed(`
      teto, tetos, conforme o plano, acima do plano, abaixo do plano, dentro do plano, orcamento, orcamentos, orcado, orcados, orcadas, orcada, orcamentario, orcamentaria
    `),
    forecast: listed(`
      previsao, previsoes, previsto, prevista, previstos, previstas, projecao, projecoes, projetado,
      projetada, projeta, projetados, projetadas, projetam, projetamos, prevemos, preveem
    `),
    lowForecast: listed('limite inferior, extremo inferior, melhor cenario, cenario baixo'),
    highForecast: listed('limite superior, extremo superior, pior cenario, cenario alto'),
    saving: [...listed('economia, economias'), ...portugueseVerbs('economizar', 'poupar')],
    savingsRate: listed('taxa efetiva de economia, taxa de economia'),
    grossSaving: listed('bruta, bruto'),
    waste: [...listed('desperdicio, desperdicios'), ...portugueseVerbs('desperdicar')],
    coverage: listed(`
      cobertura, coberto, coberta, cobertos, cobertas, cobre, cobrem, cobriu, cobriram
    `),
    utilisation: listed('utilizacao'),
    tags: listed(
      'marcacao, etiquetagem, tagueamento, tag, tags, etiqueta, etiquetas, etiquetado, etiquetada, marcado, marcada',
    ),
    anomaly: listed(`
      anomalia, anomalias, anomalo, anomala, anormal, anormais, incomum, incomuns, atipico, atipica, atipicos, atipicas
    `),
    charge: listed(`
      imposto, impostos, tributo, tributos, credito, creditos, reembolso, reembolsos, estorno,
      estornos
    `),
    discount: listed('desconto, descontos'),
    commitment: listed(`
      compromisso, compromissos, reserva, reservas, instancia reservada, instancias reservadas,
      savings plan, savings plans
    `),
    recommendation: listed('recomendacao, recomendacoes'),
    target: listed('meta, metas, alvo, objetivo'),
    trend: listed('tendencia, tendencias'),
    share: listed('participacao, fatia, proporcao, fracao, percentagem'),
    average: listed('media, medio, em media, mediana, tipico, tipica'),
    oneOff: listed('custo inicial, uma unica vez, custo unico, investimento inicial'),
    waiting: listed(
      'deixar de agir, esperar, espera, inacao, nao agir, adiar, adiamento, postergar, postergacao, demora',
    ),
    realised: listed('realizada, realizadas, ja economizou, ja economizado, ja obtida'),
    unknown: listed(`
      receita, receitas, lucro, lucros, margem, margens, faturamento, payback, multa, multas,
      emissoes, carbono
    `),
  },
  claimsNeutral: [
    ...duties,
    ...listed(`
    estouro previsto, excesso previsto, estouro projetado, excesso projetado, tendencia se mantiver, tendencia se mantenha, tendencia continuar, mantida a tendencia,
    tendencia atual, tendencias atuais, tendencia persistir, donos de orcamento, dono do orcamento, donos do orcamento, planejamento orcamentario,
    ponto de vista orcamentario, ciclo orcamentario, podem esperar um, pode esperar um, deve esperar um,
    devem esperar um, podem esperar que, pode esperar que, a espera, previsto para expirar,
    previsto para terminar, previsto para vencer, previsto para encerrar, prevista para expirar,
    prevista para terminar, maior fatia, maior participacao, economia unitaria, deve expirar,
    deve vencer, deve terminar em, medio e longo prazo, espera de, por meta, divida tecnica, media prioridade, medio prazo, esforco medio,
    media complexidade, em reserva
  `),
  ],
  needs: {
    forecast: listed(`
      previsao, previsoes, previsto, prevista, previstos, previstas, preve, projecao, projecoes,
      projetado, projetada, projeta, esperado, esperada, espera, esperamos, esperam, estimado,
      estimada, estimativa, deve, devem, devera, deverao, deveria, sera, serao, seria, ficara,
      chegara, pode, podem, podera, poderia, provavel, caminha, caminho, rumo, intervalo, faixa,
      antecipamos, antecipam, antecipa, estimamos, estimam, prevemos, preveem, projetamos, projetados, projetadas, projetam, representara, representaria,
      ficaria, ficariam, chegaria, chegariam, tera, teria, teriam, custara, custaria, terminara,
      terminaria, fechara, fecharia, alcancara, alcancaria, atingira, atingiria, subira, subiria, caira,
      cairia, crescera, cresceria, aumentara, aumentaria, significaria, cenario, cenarios, limite, extremo, ritmo, trajetoria, tende, aponta, planejar, planejem
    `),
    budget: listed(`
      orcamento, orcamentos, orcado, orcados, orcadas, orcada, planejado, planejada, plano, limite, teto
    `),
    budgetActual: listed(`
      orcamento, orcamentos, orcado, orcados, orcadas, orcada, planejado, planejada, plano, limite, teto,
      ate o momento, ate agora, consumido, consumidos, utilizados, usados, hoje
    `),
    saving: [
      ...listed(`
        economia, economias, reducao, oportunidade, oportunidades, potencial, vale, valem, valer,
        retorno, retorna, a menos, traz, queda, diminui
      `),
      ...portugueseVerbs(
        'diminuir',
        'reduzir',
        'baixar',
        'cortar',
        'economizar',
        'poupar',
        'evitar',
        'recuperar',
        'eliminar',
        'liberar',
        'remover',
        'render',
      ),
    ],
    savedShare: [
      ...listed(`
        economia, economias, reducao, oportunidade, oportunidades, potencial, vale, valem, valer,
        retorno, retorna, a menos, traz, queda, diminui
      `),
      ...portugueseVerbs(
        'diminuir',
        'reduzir',
        'baixar',
        'cortar',
        'economizar',
        'poupar',
        'evitar',
        'recuperar',
        'eliminar',
        'liberar',
        'remover',
        'render',
      ),
    ],
    oneOff: listed(`
      uma vez, uma unica vez, unico, inicial, inicialmente, de inicio, no inicio, para comecar,
      investimento, investir, migracao, agir, fazer, faze lo, mudanca, esforco, implantar,
      implementar, implantacao
    `),
    waiting: listed(`
      esperar, esperando, espera, inacao, agir, agindo, adiar, adiando, aguardar, aguardando, adiamento, demora, demorar, nada, postergar,
      postergando, postergacao, hesitar, hesitacao, inercia, situacao atual, status quo, manter, protelar, protelacao, deixar,
      sem acao, parado, atraso
    `),
    waste: [
      ...listed(`
        ninguem usa, desperdicio, desperdicios, ocioso, ociosa, ociosos, ociosas, sem uso, nao usado,
        a toa
      `),
      ...portugueseVerbs('desperdicar'),
    ],
    commitmentWaste: listed(`
      desperdicio, desperdicado, ocioso, ociosos, ociosa, sem uso, nao usados, nao usado, parados,
      nao utilizado, nao utilizados
    `),
    commitmentCoverage:
      listed(`protege, protegem, protegeu, protegido, cobertura, coberto, coberta, cobertos, cobertas, cobre, cobrem, cobriu, cobriram
    `),
    utilisation: listed('utilizacao, uso, usado, usados, utilizado, utilizados, utilizada, usada'),
    savingsRate: listed('taxa, efetiva, economia, economizado, economizou'),
    coverage: listed(`
      completa, completo, completas, concluida, concluidas, retornou, retornaram, retorno, resposta,
      respostas, coletado, coletados, dados, consultados, cobertura, coberto, leitura, leituras, lido, lida, lidas, respondeu, respondidas, planejou,
      planejadas, planejado, previu, visto, consultas, verificado, analisado, examinado, completas
    `),
    untagged: listed(
      'sem, falta, faltam, carece, carecem, nao tem, nao traz, nao possui, nao possuem, nao carrega, nao leva, nao etiquetado, nao alocado, nao marcado, ausente, ausencia',
    ),
    tagged: listed(`
      presente, tem, definida, com, etiqueta, etiquetas, cobre, marcacao, etiquetagem, tagueamento, tag, etiquetado, etiquetada, marcado, conformidade, leva, traz
    `),
    anomaly: listed(`
      anomalia, anomalias, anomalo, anomala, anomalos, anomalas, incomum, incomuns, atipico, atipica,
      atipicos, atipicas, anormal, anormais, pico, picos, irregularidade, irregularidades, fora do comum,
      inesperado, inesperada
    `),
    withoutAmount: listed(
      'nao foi possivel, sem, nao precificadas, ainda nao, aguardam, pendentes, falta, faltam',
    ),
    before: listed(`
      de, antes, anterior, anteriores, contra, ante, frente, comparado, comparada, comparacao,
      relacao, do que, passado, apos, foi, eram, era
    `),
    commitmentEnd: listed(`
      termina, terminam, terminar, terminou, termino, vence, vencem, vencer, vencimento, expira,
      expiram, expirar, antes, renovar, renovando, renovado, encerra, encerram, encerrar, fim, final, acaba, acabam, ate, prazo, vigencia,
      renovacao
    `),
    trend: listed(`
      tendencia, trajetoria, ascendente, descendente, por dia, ritmo, taxa, cresce, crescendo, crescimento, sobe, subindo, aumenta,
      aumentando, alta, cai, caindo, queda, estavel, diminui, diminuindo
    `),
    unitCost: listed('cada, por, unidade, unitario, custo, custa, custou'),
  },
  cost: listed(`
    custo, custos, custa, custam, custou, custaram, custar, custando, gasto, gastos, gasta, gastou,
    gastaram, gastar, despesa, despesas, fatura, faturas, conta de nuvem, pago, pagou, paga,
    desembolso, dispendio, dispendios, consumiu, consumiram, consome, consomem, consumido, consumidos,
    consumida, consumidas, desembolsou, desembolsaram, desembolsa, desembolsar, gastamos, gastando, custaria, custariam, custara, custarao
  `),
  costNeutral: listed(`
    centro de custo, centros de custo, reducao de custo, reducao de custos, otimizacao de custos
  `),
  usage: listed(`
    uso, trafego, demanda, requisicoes, clientes, usuarios, precos, preco, volume de dados,
    capacidade, desempenho, latencia
  `),
  usageNeutral: listed(`
    impacto no desempenho, afetar o desempenho, perda de desempenho, impacto de desempenho,
    bom desempenho, prejudicar o desempenho, bem aproveitados,
    tipo de uso, tipos de uso, sob demanda, em uso, sem uso, custo de uso, uso dos compromissos,
    uso de compromissos
  `),
  links: listed(`
    de, e, foi, e de, foi de, esta em, ficou em, sera de, seria de, chega a, chegou a
  `),
  counting: listed('reune, reunem, reuniu, contem, espalhados por'),
  rating: listed('roda a, rodou a, roda em'),
  kinds: listed('em, de'),
  byHowMuch: listed('de, em'),
  thanThat: listed('mais, menos, a mais, a menos, acima, abaixo, superior, superiores, inferior, inferiores'),
  change: listed(`
      variacao, variacoes, variou, variaram, mudanca, mudancas, mudou, diferenca, compensado,
      compensou, oscilacao
    `),
  to: listed('para, ate'),
  toNeutral: [],
};
