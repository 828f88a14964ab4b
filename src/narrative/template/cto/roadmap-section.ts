import { HORIZON_IDS, type HorizonId } from '../../../core/horizon.ts';
import type { ToldFacts } from '../section-in.ts';
import type { Told } from '../topics/tell.ts';
import type { CtoWords } from './cto-words.ts';

/** What can be had in each horizon, then all of it. */
export function roadmapSection(words: CtoWords, facts: ToldFacts): readonly (string | null)[] {
  const [all] = facts.of('savings', 'estate');
  const saving = facts.told(all, 'saving');
  const horizons = HORIZON_IDS.map((id, index) => {
    const found = horizon(facts, id);
    return found && (words.horizons[index]?.(found.saving, found.count) ?? null);
  });
  const known = horizons.some((sentence) => sentence !== null);
  return [
    ...horizons,
    known && saving?.way === 'down' ? words.wholeRoadmap(saving, facts.told(all, 'saving-share')) : null,
  ];
}

export interface ToldHorizon {
  readonly saving: Told;
  readonly count: Told;
}

/** One horizon by its name: one in which nothing can be had has no facts. */
export function horizon(facts: ToldFacts, id: HorizonId): ToldHorizon | null {
  const group = facts.of('roadmap', 'horizon').find((each) => each.subject.name === id);
  const saving = facts.told(group, 'saving');
  const count = facts.told(group, 'recommendations');
  return saving?.way === 'down' && count ? { saving, count } : null;
}
