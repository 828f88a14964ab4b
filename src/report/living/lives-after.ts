import type { Money } from '../../core/money.ts';
import { addDays, type Day } from '../../core/period.ts';
import type { RecommendationState } from '../../core/recommendation.ts';
import {
  type Absence,
  type Decisions,
  type EventReason,
  isOver,
  type Life,
  type LifeEvent,
  type LifeSubject,
  stateOf,
} from './life.ts';

/** A recommendation as one run has it. */
export interface Seen {
  readonly fingerprint: string;
  readonly subject: LifeSubject;
  readonly team: string | null;
  readonly net: Money | null;
  readonly exempt: boolean;
}

/**
 * What shows that something was done about what is no longer found. `gone`: it vanished with its group or account.
 * `unchanged`: it is charged as before, so that somebody only looked away. `unknown`: nothing tells yet.
 */
export type Proof = 'bill' | 'api' | 'gone' | 'unchanged' | 'unknown';

export interface LivesParts {
  readonly asOf: Day;
  /** ISO instant at which the run looked. */
  readonly at: string;
  readonly before: readonly Life[];
  /** Each fingerprint once. */
  readonly seen: readonly Seen[];
  /** First days known otherwise, by fingerprint. */
  readonly firstSeen: ReadonlyMap<string, Day>;
  readonly decisions: Decisions;
  /** Whether this run looked, completely and by the same rule, everywhere it would be found, and could decide about it. */
  readonly looked: (life: Life) => boolean;
  /** Asked for what was not found twice, a day apart. */
  readonly proofOf: (life: Life) => Proof;
}

/** Days after which nothing is remembered of a recommendation that nobody found or acted on again. */
const REMEMBERED_DAYS = 400;
const DAY_MS = 86_400_000;

/**
 * The histories after one run, by fingerprint. A function of what is known, in any order; the same run again on one day
 * changes nothing. What was not looked at stays as it is.
 */
export function livesAfter(parts: LivesParts): readonly Life[] {
  const before = new Map(parts.before.map((life) => [life.fingerprint, life]));
  const seen = parts.seen.map((each) => lifeOfSeen(each, before.get(each.fingerprint) ?? null, parts));
  const here = new Set(seen.map(({ fingerprint }) => fingerprint));
  const oldest = addDays(parts.asOf, -REMEMBERED_DAYS);
  const others = parts.before
    .filter(({ fingerprint }) => !here.has(fingerprint))
    .map((life) => lifeOfUnseen(life, parts))
    .filter((life) => life.lastSeen >= oldest || (life.events.at(-1)?.day ?? oldest) >= oldest);
  return [...seen, ...others].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

function lifeOfSeen(seen: Seen, before: Life | null, parts: LivesParts): Life {
  const { asOf } = parts;
  const { fingerprint, subject, team, net } = seen;
  const firstSeen = before?.firstSeen ?? parts.firstSeen.get(fingerprint) ?? asOf;
  const events = before?.events ?? [];
  const state = stateWhenSeen(seen, before, firstSeen, parts);
  const why = reasonOf(before, state);
  return {
    fingerprint,
    subject,
    team,
    net,
    firstSeen,
    lastSeen: asOf,
    events: withEvent(events, { day: asOf, state, net, ...(why ? { why } : {}) }),
    absences: [],
    measurements: before?.measurements ?? [],
    unmeasured: null,
  };
}

function stateWhenSeen(
  { fingerprint, exempt }: Seen,
  before: Life | null,
  firstSeen: Day,
  { asOf, decisions }: LivesParts,
): RecommendationState {
  if (exempt) return 'exempt';
  if (decisions.accepted.has(fingerprint)) return 'accepted';
  if (!decisions.read && before && stateOf(before) === 'accepted') return 'accepted';
  return firstSeen < asOf || (before && stateOf(before) !== 'new') ? 'open' : 'new';
}

function reasonOf(before: Life | null, state: RecommendationState): EventReason | null {
  if (!before) return null;
  const from = stateOf(before);
  if (isOver(before)) return 'returned';
  if (from === 'exempt' && state !== 'exempt') return 'exemption-ended';
  return from === 'accepted' && state === 'open' ? 'no-longer-accepted' : null;
}

function lifeOfUnseen(life: Life, parts: LivesParts): Life {
  if (isOver(life) || !parts.looked(life)) return life;
  const absent = { ...life, absences: withAbsence(life.absences, { day: parts.asOf, at: parts.at }) };
  if (absent.absences.length < 2) return absent;
  const proof = parts.proofOf(absent);
  if (proof === 'unknown' || proof === 'unchanged') return absent;
  const { asOf: day } = parts;
  const event: LifeEvent =
    proof === 'gone'
      ? { day, state: 'gone', net: life.net }
      : { day, state: 'done', net: agreed(life), why: proof };
  return { ...absent, events: withEvent(life.events, event), measurements: [] };
}

/** What it was worth when it was accepted, else when it was last seen. */
function agreed({ events, net }: Life): Money | null {
  const accepted = events.findLast(({ state }) => state === 'accepted');
  return accepted ? accepted.net : net;
}

/** Two runs of one day, or within 24 hours, are one look. */
function withAbsence(absences: readonly Absence[], now: Absence): readonly Absence[] {
  const [first] = absences;
  if (!first) return [now];
  const isLater = now.day > first.day && Date.parse(now.at) - Date.parse(first.at) >= DAY_MS;
  return isLater ? [first, now] : absences;
}

/** A state that lasts is told once. */
function withEvent(events: readonly LifeEvent[], event: LifeEvent): readonly LifeEvent[] {
  return events.at(-1)?.state === event.state ? events : [...events, event];
}
