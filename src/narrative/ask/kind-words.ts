import type { SubjectKind } from '../../core/fact.ts';
import { between } from './theme.ts';

/** Words for kinds of things: "which services grew". */
export const KIND_WORDS: readonly (readonly [SubjectKind, RegExp])[] = [
  [
    'service',
    between(
      'services?|servicos?|products?|produtos?|where (?:is|does|did) (?:our|the|my|all) (?:\\w+ )?money|(?:para )?onde vai (?:o |nosso )?dinheiro',
    ),
  ],
  [
    'account',
    between(
      'accounts?|contas|(?<=qual )conta|(?<=quais )conta|(?<=que )conta|(?<=por )conta|(?<=cada )conta',
    ),
  ],
  ['region', between('regions?|regia\\w*|regio\\w*')],
  [
    'team',
    between(
      'teams?|equipes?|times|(?<=qual )time|(?<=que )time|(?<=por )time|(?<=cada )time|owners?|owns?|responsav\\w*|donos?|don[oa]s?',
    ),
  ],
  ['resource', between('resources?|recursos?|instances?|instancias?|volumes?|databases?|bancos')],
  ['usage-type', between('usage types?|tipos? de uso')],
  ['tag-value', between('environments?|ambientes?')],
  ['layer', between('layers?|camadas?')],
  ['budget', between('budgets?|orcamentos?')],
];

/** "The largest", "top five": what is first in its list comes first. */
export const TOP_WORDS = between(
  'most|top|largest|biggest|highest|main|expensive|mais|maior|maiores|principa\\w*',
);
