import type { SubjectKind } from '../../../core/fact.ts';
import { listed } from './listed.ts';
import { phraseFinder } from './phrases.ts';

const KINDS: readonly (readonly [words: string, kinds: readonly SubjectKind[]])[] = [
  ['service, servico', ['service']],
  ['account, conta', ['account']],
  ['region, regiao', ['region']],
  ['team, squad, equipe, time', ['team', 'tag-value']],
  ['budget, orcamento', ['budget']],
  ['commitment, compromisso', ['commitment']],
  ['layer, camada', ['layer']],
  ['usage type, tipo de uso', ['usage-type']],
  ['tag, tag key, etiqueta', ['tag-key', 'tag-value']],
  ['resource, volume, instance, bucket, snapshot, recurso, instancia', ['resource']],
  ['environment, ambiente', ['tag-value', 'account', 'resource']],
];

/** What a name is said to be, in both languages. */
export const kindWords = phraseFinder<readonly SubjectKind[]>(
  KINDS.map(([words, kinds]) => [listed(words), kinds] as const),
  listed(
    'unit cost per, service level, on account, conta de nuvem, da conta, tag compliance, budget owner, budget owners',
  ),
);
