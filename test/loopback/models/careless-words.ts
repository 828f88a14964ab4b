import type { Language } from './asked.ts';

/** Words that make a true sentence false, by language. `#`: a number in words. */
export interface CarelessWords {
  readonly forSubject: string;
  /** Before a name, after all of it. */
  readonly behind: readonly string[];
  readonly untrue: readonly string[];
  readonly flat: string;
  /** After a clause that tells the other direction. */
  readonly aside: { readonly up: readonly string[]; readonly down: readonly string[] };
  /** Names of the months, January first. */
  readonly months: readonly string[];
  /** In the place of days. */
  readonly times: readonly string[];
  /** After a figure or a sentence. */
  readonly timesAfter: readonly string[];
  readonly rates: readonly (readonly [per: string, words: readonly string[]])[];
  readonly moneyUnits: readonly (readonly [currency: string, words: string])[];
  readonly otherUnits: readonly string[];
  readonly nouns: readonly string[];
  readonly percent: readonly string[];
  readonly numberFrames: readonly string[];
  readonly ratios: readonly string[];
  readonly ordinals: readonly string[];
  readonly vague: readonly string[];
  readonly digits: readonly string[];
}

const EN: CarelessWords = {
  forSubject: 'For',
  behind: [' on ', ' for ', ', all of it on ', ', and that is only ', ' at '],
  untrue: ['It is not true that', 'Nobody can say that', 'It is wrong that'],
  flat: 'stayed flat with',
  aside: {
    up: [', a clear increase', ', so cost went up', ', which is more than before'],
    down: [', a welcome decrease', ', so cost went down', ', which is less than before'],
  },
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
    ...['September', 'October', 'November', 'December'],
  ],
  times: [
    ...['the last year', 'the past quarter', 'the past week', 'a single week', 'the whole year'],
    ...['the fiscal year', 'the summer', 'a fortnight', 'the last decade'],
  ],
  timesAfter: [
    ' since last year',
    ' this quarter',
    ' in the past decade',
    ' every week',
    ' over the weekend',
    ...[
      ' year to date',
      ' today',
      ' overnight',
      ' this morning',
      ' since the spring',
      ' every hour',
      ' over the fiscal year',
      ' by the minute',
    ],
  ],
  rates: [
    ['day', [' a day', ' per day', ' daily']],
    ['month', [' a month', ' per month', ' monthly']],
    ['year', [' a year', ' per year', ' annually']],
  ],
  moneyUnits: [
    ['USD', ' dollars'],
    ['EUR', ' euros'],
    ['BRL', ' reais'],
    ['GBP', ' pounds'],
  ],
  otherUnits: [
    ...[' GB', ' hours', ' vCPUs', ' terabytes', ' kilowatts', ' requests'],
    ...[
      ' MiB',
      ' IOPS',
      ' cents',
      ' basis points',
      ' minutes',
      ' pesos',
      ' yen',
      ' kg',
      ' users',
      ' k',
      ' bn',
    ],
  ],
  nouns: [
    ...[' servers', ' instances', ' people', ' databases'],
    ...[' buckets', ' volumes', ' teams', ' customers', ' licences', ' functions'],
  ],
  percent: [' percent', ' %', ' percentage points', ' per cent'],
  numberFrames: [
    ', across # accounts',
    ', or # dollars',
    ', # times over',
    ', spread over # regions',
    ' after # tries',
  ],
  ratios: [
    ...[
      ', about half of it',
      ', twice what was planned',
      ', double the usual',
      ', nearly a third of the bill',
    ],
    ...[
      ', two-thirds of the bill',
      ', threefold',
      ', a quarter of it',
      ', a tenfold jump',
      ', thrice as much',
    ],
    ...[', three quarters of it', ', most of the bill', ', the majority of it', ', a fifth of the whole'],
    ...[
      ', a halving of the bill',
      ', one in ten of all',
      ', nine out of ten times',
      ', a tenth of the plan',
      ', treble the plan',
      ', quintuple the usual',
      ', doubling the cost',
      ', a hundredfold rise',
      ', the cost having halved',
      ", the lion's share of it",
      ', fifty-fifty between teams',
      ', a fraction of the bill',
    ],
  ],
  ordinals: [
    ...[
      ', the second largest',
      ', for the third time',
      ', the twenty-first of its kind',
      ', the first in years',
    ],
    ...[', the tenth such case', ', the hundredth of its kind'],
    ...[', the last but one', ', the next-to-last', ', runner-up among all', ', the thirteenth in a row'],
  ],
  vague: [
    ...[', in a dozen places', ', among dozens', ', one of hundreds', ', with thousands to come'],
    ...[
      ', with millions at stake',
      ', a couple of times',
      ', over a score of accounts',
      ', zero of it planned',
    ],
    ...[
      ', in a handful of accounts',
      ', a trio of accounts',
      ', with umpteen more',
      ', a pair of regions',
      ', tens of accounts',
      ', with both accounts',
    ],
  ],
  digits: [
    ...[
      ', about 40',
      ', or 1,234.56',
      ' (4.2)',
      ', 3x the plan',
      ', as in 2025',
      ', in Q3',
      ', for the 1st time',
    ],
    ...[', on 12 accounts', ', up 7', ', around the clock 24/7', ', 1e3 more', ' of $5'],
    ...[
      ', by v2 of the plan',
      ', in H1',
      ', as part II',
      ', 1/3 of it',
      ', about 10k',
      ', to 0',
      ', a 5-fold rise',
      ', N°5',
    ],
  ],
};

const PT_BR: CarelessWords = {
  forSubject: 'Para',
  behind: [' com ', ' para ', ', tudo com ', ', e isso é só ', ' em '],
  untrue: ['Não é verdade que', 'Ninguém pode dizer que', 'É falso que'],
  flat: 'ficou estável com',
  aside: {
    up: [', um claro aumento', ', portanto o custo subiu', ', o que é mais do que antes'],
    down: [', uma bela queda', ', portanto o custo caiu', ', o que é menos do que antes'],
  },
  months: [
    ...['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto'],
    ...['setembro', 'outubro', 'novembro', 'dezembro'],
  ],
  times: [
    'todo o ano passado',
    'todo o trimestre',
    'uma única semana',
    'toda a semana passada',
    'todo o ano',
    ...['o exercício fiscal', 'o verão', 'o semestre', 'o bimestre', 'a última década'],
  ],
  timesAfter: [
    ' desde o ano passado',
    ' neste trimestre',
    ' na última década',
    ' toda semana',
    ' no fim de semana',
    ...[
      ' no acumulado do ano',
      ' hoje',
      ' da noite para o dia',
      ' nesta manhã',
      ' desde a primavera',
      ' a cada hora',
      ' no exercício fiscal',
      ' por minuto',
    ],
  ],
  rates: [
    ['day', [' por dia', ' ao dia', ' diários']],
    ['month', [' por mês', ' ao mês', ' mensais']],
    ['year', [' por ano', ' ao ano', ' anuais']],
  ],
  moneyUnits: [
    ['USD', ' dólares'],
    ['EUR', ' euros'],
    ['BRL', ' reais'],
    ['GBP', ' libras'],
  ],
  otherUnits: [
    ...[' GB', ' horas', ' vCPUs', ' terabytes', ' quilowatts', ' requisições'],
    ...[
      ' MiB',
      ' IOPS',
      ' centavos',
      ' pontos-base',
      ' minutos',
      ' pesos',
      ' ienes',
      ' kg',
      ' usuários',
      ' mil',
      ' bi',
    ],
  ],
  nouns: [
    ...[' servidores', ' instâncias', ' pessoas', ' bancos de dados'],
    ...[' baldes', ' volumes', ' equipes', ' clientes', ' licenças', ' funções'],
  ],
  percent: [' por cento', ' %', ' pontos percentuais'],
  numberFrames: [', em # contas', ', ou # dólares', ', # vezes seguidas', ', ao longo de # regiões'],
  ratios: [
    ...[', cerca de metade', ', o dobro do planejado', ', o triplo do normal', ', quase um terço da fatura'],
    ...[', dois terços da fatura', ', um quarto do total', ', duas vezes mais', ', dez vezes o normal'],
    ...[', a maioria do gasto', ', a maior parte da fatura', ', um quinto de tudo', ', três quartos'],
    ...[
      ', com a fatura pela metade',
      ', um em cada dez',
      ', nove em cada dez vezes',
      ', um décimo do plano',
      ', o quíntuplo do normal',
      ', dobrando o custo',
      ', o custo triplicou',
      ', meio a meio entre equipes',
      ', uma fração da fatura',
      ', a parte do leão',
    ],
  ],
  ordinals: [
    ...[', o segundo maior', ', pela terceira vez', ', o vigésimo primeiro caso', ', o primeiro em anos'],
    ...[', a décima ocorrência', ', o centésimo'],
    ...[', o penúltimo', ', o vice entre todos', ', o décimo terceiro seguido'],
  ],
  vague: [
    ...[', em uma dúzia de lugares', ', entre dezenas', ', um de centenas', ', com milhares por vir'],
    ...[', com milhões em jogo', ', um par de vezes', ', meia dúzia de vezes', ', zero planejado'],
    ...[
      ', em um punhado de contas',
      ', um trio de contas',
      ', em dezenas de contas',
      ', ambas as contas',
      ', uma dupla de regiões',
    ],
  ],
  digits: [
    ...[
      ', cerca de 40',
      ', ou 1.234,56',
      ' (4,2)',
      ', 3x o plano',
      ', como em 2025',
      ', no T3',
      ', pela 1ª vez',
    ],
    ...[', em 12 contas', ', mais 7', ', 24 horas', ', 1e3 a mais', ' de R$ 5'],
    ...[
      ', pela v2 do plano',
      ', no 1º semestre',
      ', como parte II',
      ', 1/3 disso',
      ', cerca de 10 mil',
      ', a 0',
      ', alta de 5 vezes',
      ', nº 5',
    ],
  ],
};

export const CARELESS_WORDS: Readonly<Record<Language, CarelessWords>> = { en: EN, 'pt-BR': PT_BR };
