import { comparisonsPtBr } from './comparisons-pt-br.ts';
import { directionPtBr } from './direction-pt-br.ts';
import { portugueseVerbs } from './inflect.ts';
import type { Lexicon } from './lexicon.ts';
import { listed } from './listed.ts';
import { measuresPtBr } from './measures-pt-br.ts';
import { timesPtBr } from './times-pt-br.ts';

export const ptBr: Lexicon = {
  functionWords: listed(`
    o, a, os, as, de, do, da, dos, das, em, no, na, nos, nas, e, que, foi, foram, para, por, com, um,
    uma, ao, aos, se, mais, sobre, contra, desde, pelo, pela, seu, sua, como, ou, nao, sao, entre,
    quando, cada, ate, isso, este, esta, esse, essa, seria, sera, mas, sem, ja, agir
  `),
  direction: directionPtBr,
  negation: listed(`
    nao, nunca, jamais, nem, tampouco, nenhum, nenhuma, nada, ninguem, deixou de, deixaram de,
    em vez de, ao contrario de, longe de, falso, falsa, errado, errada, incorreto, exceto,
    a menos que, mal
  `),
  negationNeutral: listed(`
    nao produtivo, nao produtivos, nao produtiva, nao produtivas, nao critico, nao criticos,
    nao critica, nao criticas, nao essencial, nao essenciais, nao anexado, nao anexada, nao anexados, nao anexadas, nao utilizado, nao utilizada,
    nao utilizados, nao utilizadas, nao usado, nao usada, nao usados, nao usadas, nao esta mais anexado,
    nao esta mais anexada, nao esta mais em uso, nao estao mais em uso, nao esta em uso,
    nao e mais usado, nao e mais usada, nao e mais necessario, nao e mais necessaria, nao deve ser ignorado,
    nao deve ser ignorada, nao devem ser ignorados, nao devem ser ignoradas, nao deve ser adiado,
    nao deve ser adiada, nao deve ser negligenciado, nao deve ser negligenciada, nao pode ser ignorado,
    nao pode ser ignorada, nao gera preocupacao, nao geram preocupacao, nao representa risco, nao traz risco,
    nao apresenta risco, nao inspira, nao preocupa, nao afeta, nao afetam, nao compromete,
    nao demanda, nao demandam, nao e urgente, nao depende, nao interrompe, nao causa, nao exige, nao exigem, nao requer, se nada mudar, se nada for feito, nada mudando, nao foi possivel, nao so, nao apenas, nao somente,
    nada precisa ser feito, mal dimensionado, mal dimensionada, nao surpreende
  `),
  measures: measuresPtBr,
  times: timesPtBr,
  parts: listed(`
    computacao, processamento, armazenamento, banco de dados, bancos de dados, rede, redes,
    sem servidor, serverless, conteiner, conteineres, container, containers, instancia, instancias,
    volumes, snapshot, snapshots, bucket, buckets, gateway, gateways, balanceador, balanceadores,
    servidor, servidores, maquina virtual, maquinas virtuais, logs, monitoramento, backup, backups,
    cluster, clusters, cache, caches, fila, filas, funcoes, suporte, marketplace, licenca, licencas,
    transferencia de dados, largura de banda, producao, homologacao, desenvolvimento, teste, testes,
    sandbox, servico, regiao, equipe, time de, recurso, projeto, aplicacao, aplicativo, produto,
    departamento, seguranca, aprendizado de maquina, a conta, da conta, na conta, cada conta,
    esta conta, essa conta, analytics, windows, linux, kubernetes
  `),
  partsNeutral: listed(`
    no servico, por conta, ambito do projeto, leva em conta, levando em conta, seguranca de,
    equipe financeira, equipe de finops, equipe de engenharia, equipe de plataforma, equipe de nuvem,
    equipe responsavel, cada equipe, funcoes de, nivel de conta, nivel de servico, nivel de regiao, a conta de nuvem, da conta de nuvem, na conta de nuvem,
    a conta da nuvem, da conta da nuvem, na conta da nuvem, por conta de, dar suporte,
    da conta do mes, a conta do mes, a conta da aws, da conta da aws, na conta da aws
  `),
  superlatives: listed(`
    que mais, mais se gasta, mais se gastou, maior, maiores, principal, principais, o mais, a mais, os mais, as mais, mais caro,
    mais cara, mais caros, mais caras, mais gasta, mais gastou, mais gastam, mais custa, mais custou,
    mais cresceu, mais subiu, mais caiu, mais pesa, mais pesou, lider, lideres, lidera, liderou,
    lideraram, principalmente, sobretudo, majoritariamente, predominantemente, maximo, maxima, pico,
    recorde, o melhor, a melhor, os melhores, as melhores, da melhor, do melhor, pior, dominante, domina, dominam, dominar, dominou, encabeca, encabecam, encabecar, encabecou, puxado por, puxada por, puxou,
    essencialmente
  `),
  lowest: listed(`
    o menor, a menor, menores, minimo, minima, mais barato, mais barata, mais baixo, mais baixa,
    o menos, a menos caro, vice
  `),
  superlativesNeutral: listed(`
    as mais novas, os mais novos, a mais nova, o mais novo, as mais recentes, os mais recentes,
    maior que, maior do que, maiores que, maiores do que, melhor cenario, pior cenario,
    a mais do que, a mais que, um pico, pico incomum, pico atipico, mais recente, mais recentes,
    mais eficaz, mais eficiente, mais pratico, mais provavel, foco principal, principal foco,
    principais pontos, principal ponto, principal mensagem, principal prioridade, maior eficiencia, maior transparencia, maior previsibilidade, maior disciplina, maior foco,
    maior cuidado, maior precisao, maior seguranca, maior agilidade, maior flexibilidade,
    maior profundidade, maior prazo, maior esforco, maior risco, maior confianca, maior atencao,
    maior visibilidade, maior controle, maior detalhe, melhor caminho, melhor opcao, melhor forma,
    melhor uso, melhor momento, maior rigor, maior clareza, no maximo, no minimo, maior parte, a mais em, esperar mais, boas praticas,
    melhores praticas, menor que, menor do que, a mais de, na melhor das hipoteses, melhor fazer
  `),
  ratios: [
    ...listed(`
      punhado, meio a meio, parte do leao, um unico, uma unica, pequena parte, melhor parte,
      parte menor, montao, meio, muitas vezes mais, muitas vezes o, muitas vezes a, metade, metades,
      meia, triplo, quadruplo, quintuplo, tercos, quartos, maioria, minoria, maior parte, boa parte,
      grande parte, fracao, vezes, quase todo, quase toda, quase todos, quase todas, a totalidade,
      inteiro, inteira, um quarto, uma quarta parte, uma parte, ordem de grandeza,
      ordens de grandeza, partes iguais, multiplo, multiplos, proporcional, proporcionalmente, duplo,
      dupla, praticamente todo, praticamente toda
    `),
    ...portugueseVerbs('dobrar', 'duplicar', 'triplicar', 'quadruplicar', 'decuplicar', 'multiplicar'),
  ],
  ratiosNeutral: listed(`
      por meio de, por meio do, por meio da, meio ambiente, no meio, uma unica vez, em meio a,
      as vezes, por vezes, ambiente inteiro, dupla verificacao
    `),
  units: listed(`
    dolar, dolares, centavo, centavos, reais, euro, euros, libra, libras, iene, ienes, peso, pesos,
    conto, contos, por cento, porcento, percentual, percentuais, pontos percentuais,
    ponto percentual, pontos, ponto, pp, pontos base, gigabyte, gigabytes, terabyte, terabytes,
    megabyte, megabytes, milissegundos, bilheteria
  `),
  unitsNeutral: listed(`
    ponto cego, pontos cegos, ponto de vista, pontos de vista, ponto de partida, ponto de atencao, pontos de atencao, ponto focal,
    pontos focais, ponto positivo, pontos positivos, ponto critico, pontos criticos, a ponto de,
    ponto de decisao, pontos de decisao, ponto central, ponto de apoio, neste ponto, nesse ponto
  `),
  sums: listed(`
    juntos, juntas, no total, total, totais, totaliza, totalizam, totalizou, totalizando,
    totalizaram, soma, somas, somam, somados, somadas, somando, somou, somaram, ao todo, em conjunto,
    conjuntamente, combinados, combinadas, combinado, combinada, mais o, no conjunto, agregado,
    agregada, acumulado, acumulada, no geral, tudo somado, ao somar, coletivamente
  `),
  differences: listed(`
    diferenca, diferencas, menos o, restante, restantes, o resto, sobra, sobram, liquido de, subtrai,
    subtraindo, subtraido, descontado, descontados, dividido, dividida, compensa, compensou,
    compensado, saldo, razao entre, deixando
  `),
  arithmeticNeutral: listed(`
    ambiente total, do total, do gasto total, no geral, aumento geral, tendencia geral, visao geral,
    quadro geral, deixa espaco, deixando espaco, conta de nuvem total
  `),
  ...comparisonsPtBr,
  actions: {
    delete: [...listed('exclusao, exclusoes'), ...portugueseVerbs('excluir', 'apagar', 'deletar')],
    remove: [...listed('remocao'), ...portugueseVerbs('remover')],
    rightsize: [
      ...listed('redimensionamento, tamanho menor, instancia menor'),
      ...portugueseVerbs('redimensionar', 'dimensionar'),
    ],
    stop: [...listed('desligamento'), ...portugueseVerbs('parar', 'desligar')],
    schedule: [...listed('agendamento, agendamentos'), ...portugueseVerbs('agendar', 'programar')],
    upgrade: [
      ...listed(`
        atualizacao, modernizacao, geracao mais nova, geracoes mais novas, versao mais nova
      `),
      ...portugueseVerbs('atualizar', 'modernizar'),
    ],
    scaleIn: listed('reduzir a escala, diminuir a escala, menos tarefas'),
    graviton: listed('graviton'),
    savingsPlans: listed('savings plan, savings plans'),
    reservedInstances: [
      ...listed('instancia reservada, instancias reservadas'),
      ...portugueseVerbs('reservar'),
    ],
    storageClass: [
      ...listed('classe de armazenamento, classes de armazenamento, ciclo de vida'),
      ...portugueseVerbs('arquivar'),
    ],
    configure: portugueseVerbs('configurar', 'reconfigurar'),
  },
  actionsNeutral: listed(`
    em parte, para, para o, parado, parados, parada, paradas, pare, excluir sobreposicoes,
    excluir duplicidades, excluindo sobreposicoes, excluindo duplicidades, remover sobreposicoes,
    remover duplicidades, removendo sobreposicoes, removidas as sobreposicoes, atualizacao dos dados,
    agendar o, agendar a, agendem o, agendem a, programar o, programar a, excluidas as sobreposicoes, atualizacao do relatorio
  `),
};
