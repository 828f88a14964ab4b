import type { Brief } from '../brief/brief.ts';

/** The same with at most so many actions; the others are counted. */
export function shortened(brief: Brief, most: number): Brief {
  const left = brief.actions.slice(most).flatMap(({ fingerprints }) => fingerprints).length;
  return { ...brief, actions: brief.actions.slice(0, most), moreActions: brief.moreActions + left };
}

/** The same where every action is of the team that reads it. */
export function withoutTeam(brief: Brief): Brief {
  return { ...brief, actions: brief.actions.map((action) => ({ ...action, team: null })) };
}
