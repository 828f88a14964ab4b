import { distinct, inOrder } from '../../core/in-order.ts';
import { addMoney, type Money } from '../../core/money.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import type { IssueSubject } from '../../render/issues/issue-subject.ts';
import type { Candidate, Told } from './candidates.ts';
import type { About } from './marker.ts';

/** What the report says today about what an issue is about. */
export interface Standing {
  /** What its marker is to say. */
  readonly about: About;
  /** The largest first. */
  readonly recommended: readonly Candidate[];
  readonly exempt: readonly Recommendation[];
  readonly done: readonly Outcome[];
  /** How many the report does not mention: nothing follows from that. */
  readonly unseen: number;
  /** Those a group listed that have an issue of their own by now. */
  readonly left: readonly string[];
}

/** Members one issue lists at most; a list of more is not read. */
const MOST_MEMBERS = 150;
const MOST_DONE = 100;

export function standingOfSingle(about: Extract<About, { kind: 'single' }>, told: Told): Standing {
  const { fingerprint } = about;
  const from = <V>(known: ReadonlyMap<string, V>) => [known.get(fingerprint) ?? []].flat();
  return {
    about,
    recommended: from(told.candidates),
    exempt: from(told.exempt),
    done: from(told.outcomes),
    unseen: Number(!isTold(fingerprint, told)),
    left: [],
  };
}

/**
 * A group lists its findings of today, what became of those it listed before, and those nobody looked at.
 * @param members The group's findings, the largest first.
 * @param taken Those that have an issue of their own, or get one now.
 */
export function standingOfGroup(
  about: Extract<About, { kind: 'group' }>,
  members: readonly Candidate[],
  taken: ReadonlySet<string>,
  told: Told,
): Standing {
  const isOther = (each: string) => !taken.has(each) && !told.candidates.has(each);
  const before = distinct([...about.fingerprints, ...about.done]).filter(isOther);
  const unseen = about.fingerprints.filter((each) => isOther(each) && !isTold(each, told));
  const done = before.flatMap((each) => told.outcomes.get(each) ?? []).toSorted(newestFirst);
  const [recommended, ticked] = [mostOf(members, about.fingerprints), done.slice(0, MOST_DONE)];
  const listed = recommended.map(({ recommendation }) => recommendation.fingerprint);
  return {
    about: {
      ...about,
      fingerprints: distinct([...listed, ...unseen]),
      done: distinct(ticked.map(({ fingerprint }) => fingerprint)),
    },
    recommended,
    exempt: before.flatMap((each) => told.exempt.get(each) ?? []),
    done: ticked,
    unseen: unseen.length,
    left: about.fingerprints.filter((each) => taken.has(each)),
  };
}

/** Those that are listed already come first, so that amounts that move a little change no list. */
function mostOf(members: readonly Candidate[], listed: readonly string[]): readonly Candidate[] {
  if (members.length <= MOST_MEMBERS) return members;
  const before = new Set(listed);
  const [old, others] = [true, false].map((wanted) =>
    members.filter(({ recommendation }) => before.has(recommendation.fingerprint) === wanted),
  );
  const kept = new Set([...(old ?? []), ...(others ?? [])].slice(0, MOST_MEMBERS));
  return members.filter((each) => kept.has(each));
}

function isTold(fingerprint: string, { candidates, exempt, outcomes }: Told): boolean {
  return candidates.has(fingerprint) || exempt.has(fingerprint) || outcomes.has(fingerprint);
}

function newestFirst(a: Outcome, b: Outcome): number {
  return inOrder(b.day, a.day) || inOrder(a.fingerprint, b.fingerprint);
}

/** What some bring together a month; `null`: none has an amount. Of one currency, as groups are. */
export function worthTogether(candidates: readonly Candidate[]): Money | null {
  const [first, ...others] = candidates.flatMap(({ worth }) => worth ?? []);
  return first ? others.filter(({ currency }) => currency === first.currency).reduce(addMoney, first) : null;
}

/** What its text is made of; `null`: nothing is left to tell of. */
export function subjectOf({ about, recommended, done }: Standing): IssueSubject | null {
  const recommendations = recommended.map(({ recommendation }) => recommendation);
  if (about.kind === 'group') return { kind: 'group', recommendations, done };
  const [recommendation] = recommendations;
  return recommendation ? { kind: 'single', recommendation } : null;
}
