import type { Language } from './asked.ts';

/** Words that make a true sentence false, by language. `#`: a number in words. */
export interface CarelessWords {
  readonly forSubject: string;
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
  times: ['the last year', 'the past quarter', 'the past week', 'a single week', 'the whole year'],
  timesAfter: [
    ' since last year',
    ' this quarter',
    ' in the past decade',
    ' every week',
    ' over the weekend',
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
  otherUnits: [' GB', ' hours', ' vCPUs', ' terabytes', ' kilowatts', ' requests'],
  nouns: [' servers', ' instances', ' people', ' databases'],
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
  ],
  ordinals: [
    ...[
      ', the second largest',
      ', for the third time',
      ', the twenty-first of its kind',
      ', the first in years',
    ],
    ...[', the tenth such case', ', the hundredth of its kind'],
  ],
  vague: [
    ...[', in a dozen places', ', among dozens', ', one of hundreds', ', with thousands to come'],
    ...[
      ', with millions at stake',
      ', a couple of times',
      ', over a score of accounts',
      ', zero of it planned',
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
  ],
};

const PT_BR: CarelessWords = {
  forSubject: 'Para',
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
  ],
  timesAfter: [
    ' desde o ano passado',
    ' neste trimestre',
    ' na última década',
    ' toda semana',
    ' no fim de semana',
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
  otherUnits: [' GB', ' horas', ' vCPUs', ' terabytes', ' quilowatts', ' requisições'],
  nouns: [' servidores', ' instâncias', ' pessoas', ' bancos de dados'],
  percent: [' por cento', ' %', ' pontos percentuais'],
  numberFrames: [', em # contas', ', ou # dólares', ', # vezes seguidas', ', ao longo de # regiões'],
  ratios: [
    ...[', cerca de metade', ', o dobro do planejado', ', o triplo do normal', ', quase um terço da fatura'],
    ...[', dois terços da fatura', ', um quarto do total', ', duas vezes mais', ', dez vezes o normal'],
    ...[', a maioria do gasto', ', a maior parte da fatura', ', um quinto de tudo', ', três quartos'],
  ],
  ordinals: [
    ...[', o segundo maior', ', pela terceira vez', ', o vigésimo primeiro caso', ', o primeiro em anos'],
    ...[', a décima ocorrência', ', o centésimo'],
  ],
  vague: [
    ...[', em uma dúzia de lugares', ', entre dezenas', ', um de centenas', ', com milhares por vir'],
    ...[', com milhões em jogo', ', um par de vezes', ', meia dúzia de vezes', ', zero planejado'],
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
  ],
};

export const CARELESS_WORDS: Readonly<Record<Language, CarelessWords>> = { en: EN, 'pt-BR': PT_BR };
