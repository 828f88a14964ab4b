import type { SubjectKind } from '../../core/fact.ts';
import type { ActionType } from '../../core/recommendation.ts';
import type { About } from './new-fact.ts';
import { publicRegion, publicServiceName } from './public-names.ts';
import type { ReadRecommendation, ReadReport } from './read-report.ts';

/** The whole of what the report is about. */
export const ESTATE: About = { kind: 'estate', key: '', name: null, publicName: null };

export function aboutService(name: string): About {
  return { kind: 'service', key: name, name, publicName: publicServiceName(name) };
}

export function aboutRegion(name: string): About {
  return { kind: 'region', key: name, name, publicName: publicRegion(name) };
}

/** By its display name where it is the only one of that name, else with its id. */
export function aboutAccount({ accounts }: Pick<ReadReport, 'accounts'>, id: string): About {
  const name = accounts.find((account) => account.id === id)?.name ?? '';
  const isOnly = accounts.filter((account) => account.name === name).length === 1;
  return { kind: 'account', key: id, name: name !== '' && isOnly ? name : id, publicName: null };
}

export function aboutResource({
  account,
  region,
  resourceId,
}: Pick<ReadRecommendation, 'account' | 'region' | 'resourceId'>): About {
  const key = JSON.stringify([account, region, resourceId]);
  return { kind: 'resource', key, name: resourceId, publicName: null };
}

export function aboutAction(action: ActionType): About {
  return ofOurWords('action', action);
}

/** A word of ours: every reader gets it in their language, and a model may read it. */
export function ofOurWords(kind: SubjectKind, word: string): About {
  return { kind, key: word, name: word, publicName: word };
}

/** A name of the customer's, that no model is told. */
export function ofTheirs(kind: SubjectKind, name: string, key: string = name): About {
  return { kind, key, name, publicName: null };
}
