import type { Day } from '../../core/period.ts';
import type { Candidate, Told } from './candidates.ts';
import { recommendedState } from './change-parts.ts';
import type { OpenStep } from './issue-step.ts';
import { type About, type IssueMarker, markedAmount } from './marker.ts';
import { type Standing, standingOfGroup, subjectOf, worthTogether } from './standing.ts';

/** What every issue that is opened has in common. */
export interface Opening {
  /** Hash of the tenant. */
  readonly tenant: string;
  readonly asOf: Day;
  /** Of what has no owner, or one who names none. */
  readonly repository: string;
  /** By key. */
  readonly foreign: ReadonlyMap<string, number>;
}

const NOTHING_ELSE: Told = {
  candidates: new Map(),
  exempt: new Map(),
  outcomes: new Map(),
  byWorth: () => 0,
};

export function openSingle(candidate: Candidate, opening: Opening): OpenStep {
  const { fingerprint } = candidate.recommendation;
  const about: About = { kind: 'single', fingerprint };
  const standing = { about, recommended: [candidate], exempt: [], done: [], unseen: 0, left: [] };
  return openStep(`fp ${fingerprint}`, standing, opening);
}

/** @param members Of one group, the largest first. */
export function openGroup(members: readonly Candidate[], opening: Opening): OpenStep {
  const key = members[0]?.group ?? '';
  const about = { kind: 'group', key, fingerprints: [], done: [] } as const;
  return openStep(`group ${key}`, standingOfGroup(about, members, new Set(), NOTHING_ELSE), opening);
}

function openStep(key: string, standing: Standing, { tenant, asOf, repository, foreign }: Opening): OpenStep {
  const [first] = standing.recommended;
  const subject = subjectOf(standing);
  if (!first || !subject) throw new TypeError('An issue is about something');
  const worth = worthTogether(standing.recommended);
  const marker: IssueMarker = {
    tenant,
    about: standing.about,
    state: recommendedState(standing),
    day: asOf,
    until: null,
    via: null,
    heard: null,
    net: markedAmount(worth),
    owner: first.owner,
    turn: 0,
  };
  const where = first.recommendation.owner?.repository ?? repository;
  const beside = foreign.get(key) ?? 0;
  return { kind: 'open', key, repository: where, beside, marker, subject, worth };
}
