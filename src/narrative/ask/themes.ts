import type { Fact, FactDirection, FactTopic, Measure, SubjectKind } from '../../core/fact.ts';

/** What a question is after, by words of both languages. */
export interface Theme {
  readonly words: RegExp;
  /** What it is called where the words themselves are not to be told: they may be part of a name. */
  readonly said: string;
  /** Facts of these topics, or of these measures, speak of it. */
  readonly topics: readonly FactTopic[];
  readonly measures: readonly Measure[];
  /** `false`: a word that stands in questions about anything, and counts where nothing else was found. */
  readonly strong: boolean;
  /** Changes the other way are no answer. */
  readonly direction?: FactDirection;
}

/** Patterns stand between the spaces of a plain question: no accents, no capitals. */
export const THEMES: readonly Theme[] = [
  theme(
    'grow|grew|growing|growth|grown|rise|rises|rose|risen|rising|increas\\w*|jump\\w*|spik\\w*|went up|go up|going up|higher|more expensive|cresc\\w*|subi\\w*|sobe\\w*|aument\\w*|alta|encarec\\w*',
    {
      said: 'grew',
      measures: ['spend-change', 'spend-change-ratio', 'trend'],
      topics: ['movers'],
      direction: 'up',
    },
  ),
  theme(
    'fall|fell|fallen|falling|drop\\w*|decreas\\w*|declin\\w*|shrank|shrink\\w*|went down|go down|going down|cai\\w*|queda|diminu\\w*|recu\\w*|baixou|baixaram',
    {
      said: 'fell',
      measures: ['spend-change', 'spend-change-ratio', 'trend'],
      topics: ['movers'],
      direction: 'down',
    },
  ),
  theme(
    'chang\\w*|differ\\w*|compar\\w*|versus|vs|mov\\w*|driver|drivers|drove|driving|muda\\w*|mudou|vari\\w*|diferenc\\w*|why|caus\\w*|reason\\w*|por que|porque|motivo\\w*|explain\\w*|explic\\w*',
    { said: 'changed', measures: ['spend-change', 'spend-change-ratio'], topics: ['movers'] },
  ),
  theme('trend\\w*|tendenc\\w*', { said: 'trend', topics: ['trend'] }),
  theme(
    'forecast\\w*|predict\\w*|project\\w*|expect\\w*|outlook|next month|will we|previs\\w*|previst\\w*|prever|projec\\w*|projet\\w*|proximo mes|mes que vem|vamos gastar',
    { said: 'forecast', topics: ['forecast'], measures: ['budget-forecast'] },
  ),
  theme('budget\\w*|orcament\\w*', { said: 'budget', topics: ['budgets'] }),
  theme(
    '(?<!(?:did|have) we )sav(?:e|es|ing|ings(?! (?:plans?|rate)))|cheaper|reduc\\w*|cut|cutting|optimi\\w*|recommend\\w*|econom\\w*|poup\\w*|reduz\\w*|cortar|otimiz\\w*|recomend\\w*|what (?:can|should) (?:i|we) do|o que (?:fazer|podemos fazer)',
    { said: 'save', topics: ['savings', 'opportunities'], measures: ['saving', 'recommendations'] },
  ),
  theme('opportunit\\w*|oportunidad\\w*', { said: 'opportunities', topics: ['opportunities'] }),
  theme(
    'saved|(?:did|have) we (?:save|saved)|realis\\w*|realiz\\w*|achieved|economizamos|economizado|economizou',
    {
      said: 'saved',
      topics: ['realised'],
    },
  ),
  theme('wast\\w*|idle|unused|desperdic\\w*|ocios\\w*|sem uso', {
    said: 'waste',
    topics: ['waste'],
    measures: ['commitment-waste'],
  }),
  theme('end|ends|ending|expir\\w*|renew\\w*|termina\\w*|venc\\w*|renova\\w*', {
    said: 'ends',
    measures: ['commitment-end'],
  }),
  theme('savings rate|taxa (?:efetiva )?de economia', {
    said: 'savings rate',
    measures: ['effective-savings-rate'],
  }),
  theme('commitment\\w*|savings plans?|reserv\\w*|ris|coverage|utili[sz]a\\w*|compromisso\\w*|cobertura', {
    said: 'commitments',
    topics: ['commitments'],
  }),
  theme('untagged|tags?|tagging|tagged|etiquet\\w*|sem tag', { said: 'untagged', topics: ['tags'] }),
  theme('anomal\\w*|unusual\\w*|spikes?|outlier\\w*|incomum|incomuns|fora do (?:comum|normal)|picos?', {
    said: 'unusual',
    topics: ['anomalies'],
  }),
  theme(
    'tax|taxes|credits?|refunds?|support|marketplace|discounts?|impost\\w*|credito\\w*|reembols\\w*|suporte|descont\\w*',
    { said: 'charges', topics: ['other-charges'] },
  ),
  theme('kpis?|indicator\\w*|indicador\\w*|targets?|metas?', { said: 'key figures', topics: ['kpis'] }),
  theme(
    'legacy|(?:technical |tech )?debt|outdated|old(?:er)? (?:generation|version)\\w*|moderni\\w*|divida tecnica|legad\\w*|antig\\w*|obsolet\\w*',
    { said: 'technical debt', topics: ['technical-debt'] },
  ),
  theme(
    'roadmap|plan|quick wins?|easy|effort|30 days|90 days|180 days|roteiro|esforco|30 dias|90 dias|180 dias',
    { said: 'roadmap', topics: ['roadmap'] },
  ),
  theme('layers?|architecture|camadas?|arquitetura', { said: 'layers', topics: ['layers'] }),
  theme('per unit|unit (?:cost|economics)|por unidade|custo unitario', {
    said: 'per unit',
    topics: ['unit-economics'],
  }),
  theme(
    'looked at|covered|complete(?:ness)?|incomplete|complet[oa]s?|permissions?|denied|ledger|data quality|lemos|lidos?|permiss\\w*|negad\\w*|qualidade dos dados',
    { said: 'coverage', topics: ['coverage'] },
  ),
  theme(
    'cost|costs|costing|spend|spends|spent|spending|bill|bills|billed|pay|paid|paying|expens\\w*|money|dollars?|gast\\w*|cust\\w*|fatura\\w*|pag\\w*|dinheiro|caro|caros|cara|caras|quanto',
    { said: 'cost', topics: ['spend'], measures: ['spend', 'spend-share', 'charge'], strong: false },
  ),
];

/** Words for kinds of things: "which services grew". */
export const KIND_WORDS: readonly (readonly [SubjectKind, RegExp])[] = [
  ['service', between('services?|servicos?|products?|produtos?')],
  ['account', between('accounts?|contas')],
  ['region', between('regions?|regia\\w*|regio\\w*')],
  ['team', between('teams?|equipes?|times|owners?|responsav\\w*')],
  ['resource', between('resources?|recursos?|instances?|instancias?|volumes?|databases?|bancos')],
  ['usage-type', between('usage types?|tipos? de uso')],
  ['tag-value', between('environments?|ambientes?')],
  ['layer', between('layers?|camadas?')],
  ['budget', between('budgets?|orcamentos?')],
];

/** "The largest", "top five": what is first in its list comes first. */
export const TOP_WORDS = between('most|top|largest|biggest|highest|main|mais|maior|maiores|principa\\w*');

/** Whether a fact speaks of what was asked for. */
export function isOfTheme({ topics, measures, direction }: Theme, fact: Fact): boolean {
  const isAbout = topics.includes(fact.topic) || measures.includes(fact.measure);
  const isOtherWay = direction !== undefined && fact.direction !== null && fact.direction !== direction;
  return isAbout && !isOtherWay;
}

function theme(
  words: string,
  { topics = [], measures = [], strong = true, ...rest }: Partial<Omit<Theme, 'words'>> & Pick<Theme, 'said'>,
): Theme {
  return { words: between(words), topics, measures, strong, ...rest };
}

function between(words: string): RegExp {
  return new RegExp(`(?<= )(?:${words})(?= )`, 'g');
}
