import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';
import type { issuesEn } from './issues-en.ts';

/** Issues, their comments and the dashboard, in Brazilian Portuguese. */
export const issuesPtBr: typeof issuesEn = {
  titles: {
    Rightsize: (what) => `Redimensionar ${what}`,
    Stop: (what) => `Parar ${what}`,
    Delete: (what) => `Excluir ${what}`,
    Upgrade: (what) => `Atualizar ${what}`,
    ScaleIn: (what) => `Reduzir as instâncias de ${what}`,
    MigrateToGraviton: (what) => `Migrar ${what} para Graviton`,
    PurchaseSavingsPlans: (what) => `Comprar Savings Plans para ${what}`,
    PurchaseReservedInstances: (what) => `Comprar instâncias reservadas para ${what}`,
    Schedule: (what) => `Manter ${what} só quando for necessário`,
    ChangeStorageClass: (what) => `Mudar a classe de armazenamento de ${what}`,
    Configure: (what) => `Configurar ${what}`,
  },
  named: (resource, service) => `${resource} (${service})`,
  resources: (f, count) => counted(f, count, 'recurso', 'recursos'),
  saves: (title, amount) => `${title}: economiza ${amount} por mês`,
  what: {
    seen: 'Visto',
    why: 'Por quê',
    where: 'Onde',
    together: (f, count) =>
      `${counted(f, count, 'achado', 'achados')} de um tipo e responsável, pois cada um sozinho vale pouco para uma issue própria.`,
    allDone: 'Nada disto é mais recomendado.',
    shortened: 'Este texto foi encurtado para caber. Ele está completo no relatório.',
  },
  facts: {
    saving: 'Economia',
    month: (amount) => `${amount} por mês`,
    range: (net: Inline, low, high) => phrase`${net}, entre ${low} e ${high}`,
    from: 'Origem',
    source: (basis, source: Inline, period) => phrase`${basis} (${source}), ${period}`,
    formula: 'Cálculo',
    once: 'Custa uma vez',
    confidence: 'Confiança',
    aws: 'A AWS diz',
    advice: (advisor: Inline, parts: Inline) => phrase`${advisor}: ${parts}`,
    modes: { BeforeDiscounts: 'antes de descontos', AfterDiscounts: 'depois de descontos' },
    lookBack: (f, days) => `sobre ${counted(f, days, 'dia', 'dias')}`,
    refreshed: (day) => `de ${day}`,
    differs: (reasons) => `difere do nosso: ${reasons}`,
    effort: 'Esforço e risco',
    noRestart: 'sem reinício',
    canBeUndone: 'reversível',
    owner: 'Responsável',
    since: 'Encontrado',
    sinceDay: (day) => `desde ${day}`,
    decided: 'Aceito por',
  },
  verify: 'Confira primeiro',
  caveats: 'Não é economia se um destes pontos valer:',
  fix: 'Corrija',
  console: 'Console:',
  terraform: 'Terraform:',
  dryRun: 'Sem efeito, para ver se você tem permissão:',
  act: 'Depois, nesta ordem:',
  rollback: 'Voltar atrás',
  unsafe:
    'Os comandos não são mostrados: um nome neles poderia significar outra coisa para um shell. Eles estão na página da verificação, para preencher à mão.',
  noGuide: (check: Inline) => phrase`Esta versão do Spendlog não tem guia para ${check}.`,
  guideLeftOut: 'Como conferir, corrigir e voltar atrás está na página da verificação.',
  example: (resource: Inline) =>
    phrase`Os comandos são para ${resource}; os dos outros só diferem no nome e no lugar.`,
  answers: (days) =>
    phrase`Agora não? Comente ${{ type: 'inlineCode', value: `/spendlog snooze ${days}` }}. Nunca? Feche como not planned. Feito? Deixe aberta: ela se fecha quando duas buscas completas não o encontrarem mais.`,
  links: { report: 'Relatório', check: 'Como isto é encontrado', run: 'Execução' },
  tasks: {
    title: 'O que fazer',
    row: (where: Inline, amount: Inline) => phrase`${where}: ${amount}`,
    done: (what: Inline, day) => phrase`${what}: não é mais encontrado desde ${day}`,
    gone: (what: Inline, day) => phrase`${what}: desapareceu com seu grupo ou conta desde ${day}`,
    measured: (what: Inline, amount) => phrase`${what}: economiza ${amount} por mês, medido`,
    moreOpen: (f, count, amount) =>
      count === 1
        ? `e mais 1, ${amount} por mês; está no relatório.`
        : `e mais ${f.count(count)}, juntos ${amount} por mês; estão no relatório.`,
    moreOpenWithout: (f, count) =>
      count === 1 ? 'e mais 1; está no relatório.' : `e mais ${f.count(count)}; estão no relatório.`,
    moreDone: (f, count) => `${counted(f, count, 'outro está feito', 'outros estão feitos')}.`,
  },
  comments: {
    absent:
      'Duas buscas completas, com pelo menos um dia entre elas, não encontraram mais isto; por isso esta issue está fechada.',
    done: 'Isto está feito; por isso esta issue está fechada. Obrigado.',
    gone: 'Isto desapareceu com seu grupo ou conta; por isso esta issue está fechada. Nada é contado como economizado.',
    estimate: (amount) => `A estimativa era economizar ${amount} por mês.`,
    noEstimate: 'Não havia estimativa.',
    after: (day) => `O que isto economiza de fato é medido depois de ${day} e contado aqui.`,
    measured: (amount: Inline, after, before) =>
      phrase`Medido: isto economiza ${amount} por mês (${after}, contra ${before}).`,
    lost: (amount: Inline, after, before) =>
      phrase`Medido: isto custa ${amount} por mês a mais (${after}, contra ${before}).`,
    ofEstimate: (estimate, ratio) => `A estimativa era ${estimate}: ${ratio} dela se realizou.`,
    provisional: 'A fatura destes dias ainda não foi emitida, por isso isto ainda pode mudar.',
    formula: (formula: Inline) => phrase`Cálculo: ${formula}.`,
    cash: (amount) => `O que foi pago caiu ${amount} por mês.`,
    noMeasure: 'O que isto economiza não foi medido.',
    returned: 'Isto foi encontrado de novo; por isso esta issue está aberta.',
    returnedAmount: (amount: Inline) => phrase`Economizaria ${amount} por mês.`,
    states: {
      accepted: 'Isto está aceito: alguém cuida disto.',
      'no-longer-accepted': 'Isto não está mais marcado como aceito.',
      exempt: 'A configuração isenta isto; por isso esta issue está fechada.',
      'exemption-ended': 'A isenção terminou; por isso isto é recomendado de novo.',
      'still-found':
        'Isto foi fechado como feito e ainda é encontrado: talvez não esteja feito em todo lugar.',
    },
    acceptedBy: (owner: Inline) => phrase`Por ${owner}.`,
    exemptBy: (reason: Inline, owner: Inline, until: Inline) =>
      phrase`Motivo: ${reason}. Decidido por ${owner}, até ${until}.`,
    ticket: (ticket: Inline) => phrase`Ticket: ${ticket}.`,
    duplicate: (kept: Inline) => phrase`Isto já está em ${kept}; por isso esta issue está fechada.`,
    keptIssue: 'outra issue',
    snoozed: (until, by: Inline) =>
      phrase`Adiado até ${until}, como ${by} pediu. Até lá nada muda nem é dito aqui.`,
    somebody: 'alguém',
    snoozeEnded: 'O prazo do adiamento terminou, e isto ainda é encontrado.',
    notPlanned: (until) =>
      `Fechada como not planned: isto está isento até ${until} e volta depois, se ainda for encontrado. Para decidir por mais tempo, coloque em exemptions na configuração.`,
    refused: (login: Inline) =>
      phrase`${login} não pode decidir isto: adiar exige direitos de triage ou mais neste repositório. Nada mudou.`,
  },
  dashboard: {
    title: 'Economias na nuvem: tudo o que está aberto',
    titleOf: (tenant) => `Economias na nuvem: tudo o que está aberto para ${tenant}`,
    intro: (day) => `Em ${day}. O que vale mais vem primeiro; esta issue é mantida em dia.`,
    total: (f, count, amounts) =>
      `${counted(f, count, 'recomendação está aberta', 'recomendações estão abertas')}, no valor de ${amounts} por mês em conjunto.`,
    totalWithout: (f, count) =>
      `${counted(f, count, 'recomendação está aberta', 'recomendações estão abertas')}, sem valor.`,
    none: 'Nada está aberto.',
    unknown: 'O que está aberto não é conhecido hoje.',
    withIssue: (f, count) => `${counted(f, count, 'tem', 'têm')} uma issue`,
    waiting: (f, count) =>
      `${counted(f, count, 'espera', 'esperam')} por uma, pois só algumas são abertas por vez`,
    snoozed: (f, count) => counted(f, count, 'está adiada', 'estão adiadas'),
    exempt: (f, count) => counted(f, count, 'está isenta', 'estão isentas'),
    counts: (parts) => `${parts}.`,
    teams: 'Por equipe',
    teamColumns: ['Equipe', 'Abertas', 'Economia por mês'],
    nobody: 'ninguém',
    rows: 'Tudo o que está aberto',
    columns: ['O que fazer', 'Onde', 'Economia por mês', 'Responsável', 'Issue'],
    waitingIssue: '–',
    more: (f, shown, left, amounts) =>
      `As ${f.count(shown)} mais valiosas estão aqui; ${counted(f, left, 'outra', 'outras')}, ${amounts} por mês em conjunto, só no relatório.`,
    moreWithout: (f, shown, left) =>
      `As ${f.count(shown)} mais valiosas estão aqui; ${counted(f, left, 'outra', 'outras')} só no relatório.`,
    totalsOnly: 'É demais para uma issue: cada recomendação está no relatório.',
    moreTeams: (f, count) =>
      `${counted(f, count, 'outra equipe está', 'outras equipes estão')} só no relatório.`,
  },
};
