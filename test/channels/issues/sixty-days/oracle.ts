import { JOBS_BOT } from '../../../loopback/github/world.ts';
import type { Look } from './looks.ts';
import { COMMANDED_DAYS, type Deed } from './people.ts';
import type { SeenIssue } from './seen-issues.ts';

/** What the configuration of the story says. */
export interface Rules {
  readonly threshold: number;
  readonly notPlannedDays: number;
  readonly snoozeDays: number;
  readonly updateRatio: number;
  readonly daysToShow: number;
  readonly maxNewPerRun: number;
  readonly maxOpenPerOwnerWeek: number;
}

export interface Evening {
  readonly day: number;
  /** As of the day. */
  readonly date: string;
  /** Instant of the run. */
  readonly at: string;
  readonly issues: readonly SeenIssue[];
  readonly before: readonly SeenIssue[];
  readonly looks: ReadonlyMap<string, Look>;
  /** Names of resources by fingerprint, and their teams by name. */
  readonly names: ReadonlyMap<string, string>;
  readonly teams: ReadonlyMap<string, string>;
  readonly deeds: readonly Deed[];
  readonly dateOf: (day: number) => string;
}

/** What is wrong on GitHub after a day, one line each. */
export function faultsOf(evening: Evening, rules: Rules): readonly string[] {
  return [
    ...twice(evening),
    ...wronglyClosed(evening, rules),
    ...leftOpen(evening),
    ...missing(evening, rules),
    ...outOfDate(evening, rules),
    ...tooMany(evening, rules),
    ...forged(evening),
  ].map((fault) => `${evening.date}: ${fault}`);
}

function ours({ issues }: Evening): readonly SeenIssue[] {
  return issues.filter(({ byUs, about }) => byUs && about !== null);
}

/** One open issue about anything, and nothing in two of them. */
function twice(evening: Evening): readonly string[] {
  const open = ours(evening).filter((issue) => issue.open);
  const subjects = open.flatMap(({ about, listed }) =>
    about?.startsWith('group ') ? [about, ...listed.map((each) => `fp ${each}`)] : [about ?? ''],
  );
  const copies = [...Map.groupBy(subjects, (each) => each)].filter(([, same]) => same.length > 1);
  return copies.map(([about]) => `${nameOf(about, evening)} stands in more than one open issue`);
}

/** Only what two looks did not find, what another issue tells, and what people said. */
function wronglyClosed(evening: Evening, rules: Rules): readonly string[] {
  const { looks, before } = evening;
  const wasOpen = new Set(before.filter(({ open }) => open).map(({ number }) => number));
  const closed = ours(evening).filter(
    (issue) => !issue.open && issue.closedBy === JOBS_BOT && wasOpen.has(issue.number),
  );
  return closed.flatMap((issue) => {
    const { reason } = issue;
    if (reason === 'duplicate')
      return isToldElsewhere(issue, evening) ? [] : [`#${issue.number} is no duplicate`];
    if (reason !== 'completed') return [`#${issue.number} was closed as ${reason}`];
    const left = subjectsOf(issue, evening).filter((name) => !looks.get(name)?.over);
    const held = left.filter((name) => !isPostponed(singleOf(name, evening), evening, rules));
    return held.length === 0 ? [] : [`#${issue.number} was closed, and ${held.join()} may still be there`];
  });
}

function isToldElsewhere({ number, about, listed }: SeenIssue, evening: Evening): boolean {
  const others = ours(evening).filter((other) => other.number !== number);
  if (about?.startsWith('fp ')) return others.some((other) => other.about === about);
  return (
    listed.every((each) => others.some((other) => other.about === `fp ${each}`)) ||
    others.some((other) => other.about === about)
  );
}

/** What is over is closed, unless somebody opened it again. */
function leftOpen(evening: Evening): readonly string[] {
  const { looks, deeds, names } = evening;
  return singles(evening).flatMap((issue) => {
    const look = looks.get(names.get(issue.about?.slice(3) ?? '') ?? '');
    const overOn = look?.overOn.at(-1) ?? 0;
    const reopened = deeds.some(
      ({ act, number, day }) => act === 'reopen' && number === issue.number && day >= overOn,
    );
    return issue.open && look?.over && look.looked && !reopened
      ? [`#${issue.number} is open, and what it is about is over`]
      : [];
  });
}

/** What is found and worth it has its issue, open unless people closed it not long ago. */
function missing(evening: Evening, rules: Rules): readonly string[] {
  const { looks, teams } = evening;
  return [...looks].flatMap(([name, { usd, looked }]) => {
    if (!looked || usd === null || usd < rules.threshold) return [];
    const issue = singleOf(name, evening);
    if (!issue) return isCapped(teams.get(name) ?? '', evening, rules) ? [] : [`${name} has no issue`];
    if (issue.open || isLeftAlone(issue, name, evening, rules)) return [];
    return [`#${issue.number} is closed (${issue.reason}), and ${name} is found`];
  });
}

/** Closed by a person, and for as long as that holds. */
function isLeftAlone(issue: SeenIssue, name: string, evening: Evening, rules: Rules): boolean {
  const { date, dateOf, deeds, looks, day } = evening;
  if (issue.closedBy === JOBS_BOT) return false;
  const closed = deeds.findLast(
    ({ number, act }) => number === issue.number && (act === 'complete' || act === 'decline'),
  );
  if (!closed) return false;
  const until = closed.day + (closed.act === 'decline' ? rules.notPlannedDays : rules.daysToShow);
  const cameBack = looks.get(name)?.overOn.some((over) => over > closed.day && over <= day) ?? false;
  if (closed.act === 'complete' && cameBack) return false;
  return date <= dateOf(until);
}

/** Amounts follow what is found, by the share that was asked for. */
function outOfDate(evening: Evening, rules: Rules): readonly string[] {
  const { looks, names } = evening;
  return singles(evening).flatMap((issue) => {
    const look = looks.get(names.get(issue.about?.slice(3) ?? '') ?? '');
    if (!issue.open || !look?.looked || look.usd === null || isPostponed(issue, evening, rules)) return [];
    const off = Math.abs(look.usd - (issue.usd ?? 0));
    return off > (issue.usd ?? 0) * rules.updateRatio + 0.01
      ? [`#${issue.number} tells $${issue.usd}, and it is $${look.usd}`]
      : [];
  });
}

/** People's `snooze`, by whom it may be said. */
function isPostponed(issue: SeenIssue | undefined, { deeds, day }: Evening, rules: Rules): boolean {
  const said = deeds.findLast(
    ({ number, act }) => number === issue?.number && (act === 'label' || act === 'command'),
  );
  if (!said) return false;
  return day <= said.day + (said.act === 'label' ? rules.snoozeDays : COMMANDED_DAYS);
}

function tooMany(evening: Evening, rules: Rules): readonly string[] {
  const opened = openedToday(evening);
  const teams = new Set(opened.flatMap((issue) => teamOf(issue, evening) ?? []));
  const weeks = [...teams].map((team) => [team, openedLately(team, evening).length] as const);
  return [
    ...(opened.length > rules.maxNewPerRun ? [`${opened.length} issues were opened`] : []),
    ...weeks
      .filter(([, count]) => count > rules.maxOpenPerOwnerWeek)
      .map(([team, count]) => `${count} issues were opened for ${team} in a week`),
  ];
}

function openedToday(evening: Evening): readonly SeenIssue[] {
  const known = new Set(evening.before.map(({ number }) => number));
  return ours(evening).filter(({ number, about }) => !known.has(number) && about !== 'dashboard');
}

function isCapped(team: string, evening: Evening, rules: Rules): boolean {
  return (
    openedToday(evening).length >= rules.maxNewPerRun ||
    openedLately(team, evening).length >= rules.maxOpenPerOwnerWeek
  );
}

/** As a run counts them: copies that were folded since were opened all the same. */
function openedLately(team: string, evening: Evening): readonly SeenIssue[] {
  const since = new Date(Date.parse(evening.at) - 7 * 86_400_000).toISOString();
  return ours(evening).filter(
    (issue) =>
      issue.about !== 'dashboard' &&
      Date.parse(issue.createdAt) > Date.parse(since) &&
      teamOf(issue, evening) === team,
  );
}

/** Only one team has so many small ones that they are a group. */
function teamOf({ about }: SeenIssue, { names, teams }: Evening): string | undefined {
  return about?.startsWith('fp ') ? teams.get(names.get(about.slice(3)) ?? '') : 'infra';
}

/** What people copied stays as they made it. */
function forged({ issues, before }: Evening): readonly string[] {
  const was = new Map(before.map((issue) => [issue.number, issue.updatedAt]));
  return issues
    .filter(({ number, byUs, updatedAt }) => !byUs && was.has(number) && was.get(number) !== updatedAt)
    .map(({ number }) => `#${number} is somebody else's, and was changed`);
}

function singles(evening: Evening): readonly SeenIssue[] {
  return ours(evening).filter(({ about }) => about?.startsWith('fp '));
}

/** The first of them: later ones are copies. */
function singleOf(name: string, evening: Evening): SeenIssue | undefined {
  return singles(evening).find(({ about }) => evening.names.get(about?.slice(3) ?? '') === name);
}

function subjectsOf({ about, listed }: SeenIssue, { names }: Evening): readonly string[] {
  const fingerprints = about?.startsWith('fp ') ? [about.slice(3)] : listed;
  return fingerprints.flatMap((each) => names.get(each) ?? []);
}

function nameOf(about: string, { names }: Evening): string {
  return names.get(about.slice(3)) ?? about;
}
