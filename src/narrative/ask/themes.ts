import { type Theme, theme } from './theme.ts';

/** "RDS against EC2": several things beside each other, else one thing against its past. */
export const COMPARED: Theme = theme('compar\\w*|versus|vs|against|differ\\w*|diferenc\\w*|contra', {
  said: 'compared',
  measures: ['spend-change', 'spend-change-ratio', 'spend'],
  topics: ['movers'],
  first: ['spend-change', 'spend-change-ratio'],
});

/** Asked for by its words, or by a month that is to come. */
export const FORECAST: Theme = theme(
  'forecast\\w*|predict\\w*|project\\w*|expect\\w*|outlook|(?:will we|we will) (?:spend|pay)|will it cost|previs\\w*|previst\\w*|prever|projec\\w*|projet\\w*|vamos (?:gastar|pagar)',
  { said: 'forecast', topics: ['forecast'], measures: ['budget-forecast'] },
);

export const COST: Theme = theme(
  'how much|cost|costs|costing|spend|spends|spent|spending|bill|bills|billed|pay|paid|paying|expens\\w*|money|dollars?|gast\\w*|cust\\w*|fatura\\w*|pag\\w*|dinheiro|caro|caros|cara|caras|quanto',
  { said: 'cost', topics: ['spend'], measures: ['spend', 'spend-share', 'charge'], strong: false },
);

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
    'chang\\w*|mov\\w*|drivers?|drives?|drove|driving|muda\\w*|mudou|mudaram|vari\\w*|puxa\\w*|puxou|why|caus\\w*|reason\\w*|por que|porque|motivo\\w*|explain\\w*|explic\\w*',
    { said: 'changed', measures: ['spend-change', 'spend-change-ratio'], topics: ['movers'] },
  ),
  COMPARED,
  theme('trend\\w*|tendenc\\w*', { said: 'trend', topics: ['trend'] }),
  FORECAST,
  theme('budget\\w*|orcament\\w*', { said: 'budget', topics: ['budgets'] }),
  theme(
    '(?:over|above|under|below|beyond)(?= (?:the |our |my |its )?budgets?)|exceed\\w*|overspen\\w*|overshoot\\w*|blow\\w*|within budget|on budget|(?:acima|dentro|fora|abaixo)(?= d[oae]s? (?:nosso |meu )?orcamentos?)|estour\\w*|ultrapass\\w*|exced\\w*',
    {
      said: 'over budget',
      measures: ['budget-variance', 'budget-variance-ratio'],
      first: ['budget-variance', 'budget-variance-ratio'],
    },
  ),
  theme(
    '(?<!(?:did|have) we )sav(?:e|es|ing|ings(?! (?:plans?|rate)))|cheaper|reduc\\w*|cut|cutting|optimi\\w*|recommended|econom(?!iza(?:mos|do|ram)|izou)\\w*|economizamos(?=.* se )|poup\\w*|reduz\\w*|cortar|otimiz\\w*|recomendad[oa]s?|what (?:can|should) (?:i|we) do(?! first| next)|o que (?:fazer|podemos fazer)',
    { said: 'save', topics: ['savings', 'opportunities'], measures: ['saving', 'recommendations'] },
  ),
  theme('recommendations?|recomendac\\w*', {
    said: 'recommendations',
    measures: ['recommendations', 'without-amount'],
  }),
  theme(
    'opportunit\\w*|oportunidad\\w*|(?:do|fix|tackle|start)(?: with)? (?:first|next)|priorit\\w*|priorid\\w*|prioriz\\w*|(?:fazer|resolver|atacar) primeiro|por onde comecar',
    { said: 'opportunities', topics: ['opportunities'] },
  ),
  theme(
    'saved|(?:did|have) we (?:save|saved)|realis\\w*|realiz\\w*|achieved|economizamos(?!.* se )|economizado|economizou',
    {
      said: 'saved',
      topics: ['realised'],
    },
  ),
  theme('idle|unused|ocios\\w*|sem uso|parad[oa]s', {
    said: 'unused',
    topics: ['waste', 'opportunities'],
    measures: ['commitment-waste'],
    first: ['commitment-waste', 'waste'],
  }),
  theme('wait\\w*|do nothing|not acting|inaction|esperar|espera|nao fiz\\w* nada|nao faz\\w* nada|nao agir', {
    said: 'waiting',
    measures: ['cost-of-waiting'],
  }),
  theme('wast\\w*|desperdic\\w*', {
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
  theme('utili[sz]a\\w*', { said: 'utilisation', measures: ['commitment-utilisation'] }),
  theme('coverage|cobertura', { said: 'coverage of commitments', measures: ['commitment-coverage'] }),
  theme('untagged|tags?|tagging|tagged|compliance|etiquet\\w*|sem tag|conformidade', {
    said: 'untagged',
    topics: ['tags'],
  }),
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
    'roadmap|(?<!savings )plan|quick wins?|easy|effort|30 days|90 days|180 days|roteiro|esforco|30 dias|90 dias|180 dias',
    { said: 'roadmap', topics: ['roadmap'] },
  ),
  theme('layers?|architecture|camadas?|arquitetura', { said: 'layers', topics: ['layers'] }),
  theme(
    'unit (?:costs?|economics)|per (?!(?:accounts?|regions?|services?|teams?|months?|days?|years?|weeks?|hours?|quarters?|environments?|tags?|resources?|layers?) )[a-z]+|custos? unitarios?|custo por (?!(?:contas?|regi\\w*|servicos?|equipes?|times?|mes|dia|ano|semana|hora|ambientes?|tags?|recursos?|camadas?) )[a-z]+',
    {
      said: 'per unit',
      topics: ['unit-economics'],
    },
  ),
  theme(
    'looked at|covered|complete(?:ness)?|incomplete|complet[oa]s?|permissions?|denied|missing|ledger|data quality|lemos|lid[oa]s?|analisad[oa]s?|olhad[oa]s?|permiss\\w*|negad[oa]s?|faltou|faltando|qualidade dos dados',
    { said: 'coverage', topics: ['coverage'], first: ['coverage-ratio'] },
  ),
  theme('summar\\w*|overview|status|situation|resum\\w*|visao geral|situacao|panorama', {
    said: 'summary',
    measures: ['spend-change', 'spend-change-ratio', 'forecast', 'saving'],
    strong: false,
  }),
  COST,
];
