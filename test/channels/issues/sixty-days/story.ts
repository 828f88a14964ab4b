import { vi } from 'vitest';
import { issuesChannel } from '../../../../src/channels/issues/issues-channel.ts';
import type { IssueSettings } from '../../../../src/channels/issues/settings.ts';
import { decimal } from '../../../../src/core/decimal.ts';
import { NO_LINKS, NO_NARRATIVE_FILES } from '../../../../src/core/publication.ts';
import type { Report } from '../../../../src/core/report.ts';
import { githubIssueTracker } from '../../../../src/platform/github/issue-tracker.ts';
import type { Life } from '../../../../src/report/living/life.ts';
import { openRunStore } from '../../../../src/store/run-store.ts';
import { type LoopbackGithub, startGithub } from '../../../loopback/github/github.ts';
import type { GithubFault, GithubRequest } from '../../../loopback/github/world.ts';
import { memoryStore } from '../../../support/memory-store.ts';
import { dashboardFaults } from './dashboard.ts';
import { dayAt, REPOSITORY, reportOfDay, TENANT } from './days.ts';
import { looksAt } from './looks.ts';
import { type Evening, faultsOf } from './oracle.ts';
import { type Act, type Deed, peopleAct } from './people.ts';
import { seeded } from './seeded.ts';
import { commentKeys, type SeenIssue, seenIssues } from './seen-issues.ts';
import { type DayOfWaste, RESOURCES, wasteOver } from './waste.ts';

const SETTINGS: IssueSettings = {
  minMonthlySavings: decimal('50'),
  maxNewPerRun: 4,
  maxOpenPerOwnerWeek: 3,
  updateRatio: 0.1,
  notPlannedDays: 20,
  snoozeDays: 10,
  labels: [],
  mentionTeams: false,
  dashboard: true,
};

const RULES = { ...SETTINGS, threshold: 50, daysToShow: 14 };
const SILENT = { write: () => {} };
const CLOCK = { now: () => new Date(), sleep: async () => {}, today: () => dayAt(0) };
const TEAMS = new Map(RESOURCES.map(({ id, team }) => [id, team]));

export interface Story {
  /** What was wrong on any evening. */
  readonly faults: readonly string[];
  /** States in which issues were seen, and by whom. */
  readonly seen: ReadonlySet<string>;
  readonly acts: ReadonlySet<Act>;
}

/** What happens to GitHub behind the back of everybody, after the run of the last day. */
export type Sabotage = (github: LoopbackGithub, issues: readonly SeenIssue[]) => Promise<unknown>;

export interface Disturbances {
  readonly sabotage?: Sabotage;
  /** What becomes of the writes of a run. */
  readonly fault?: (day: number, request: GithubRequest) => GithubFault | null;
  /** What nobody does. */
  readonly without?: readonly Act[];
}

/** Runs day after day, with people between them, on a clock that the test has made its own. */
export async function story(
  seed: number,
  days: number,
  { sabotage, fault, without = [] }: Disturbances = {},
): Promise<Story> {
  vi.setSystemTime(new Date(`${dayAt(0)}T00:00:00Z`));
  let today = 0;
  await using github = await startGithub({
    people: { ada: 'write', ben: 'read', cy: 'triage' },
    fault: (request) => (isWrite(request) ? (fault?.(today, request) ?? null) : null),
  });
  const random = seeded(seed);
  const looks = looksAt();
  const acme = tenantOf(github);
  const names = new Map<string, string>();
  const deeds: Deed[] = [];
  const faults: string[] = [];
  const seen = new Set<string>();
  let before: readonly SeenIssue[] = [];

  for (const [n, waste] of wasteOver(days, random).entries()) {
    const at = `${dayAt(n)}T0${3 + Math.floor(random() * 6)}:00:00Z`;
    today = n;
    looks.run(n, at, waste);
    const report = await acme.run(n, at, waste);
    const all = report.recommendations.known ? report.recommendations.value : [];
    for (const { fingerprint, resourceId } of all) names.set(fingerprint, resourceId);
    if (n === days - 1) await sabotage?.(github, await seenIssues(github));
    const issues = await seenIssues(github);
    const times = { day: n, date: dayAt(n), dateOf: dayAt, at };
    const evening: Evening = { ...times, issues, before, looks: looks.of, names, teams: TEAMS, deeds };
    faults.push(
      ...faultsOf(evening, RULES),
      ...dashboardFaults(evening, report, github.pinned(REPOSITORY)),
      ...(n % 7 === 0 ? await publishedAgain(acme, github, report, evening) : []),
    );
    for (const { open, reason, closedBy } of issues) seen.add(open ? 'open' : `${reason} by ${closedBy}`);
    vi.setSystemTime(new Date(`${dayAt(n)}T15:00:00Z`));
    deeds.push(...(await peopleAct(github, n, issues, random, new Set(without))));
    before = await seenIssues(github);
  }
  for (const { number } of before) faults.push(...(await saidTwice(github, number)));
  return { faults, seen, acts: new Set(deeds.map(({ act }) => act)) };
}

function isWrite({ route }: GithubRequest): boolean {
  return !/^GET |^GraphQL (?:viewer|repository)/.test(route);
}

/** A tenant whose runs publish to one repository. */
function tenantOf(github: LoopbackGithub) {
  const place = { token: 'job', apiUrl: github.url, graphqlUrl: github.graphqlUrl };
  const tracker = githubIssueTracker({ place, log: SILENT, secondMs: 1 });
  const channel = issuesChannel({
    tracker,
    outbox: openRunStore(memoryStore(), TENANT).outbox({ clock: CLOCK, log: SILENT }),
    clock: CLOCK,
    settings: SETTINGS,
    repository: REPOSITORY,
    elsewhere: [],
    guide: () => null,
  });
  const publish = (report: Report, at: string) =>
    channel.publish({
      ...{
        run: `run ${at}`,
        report,
        notes: null,
        alerts: [],
        links: NO_LINKS,
        narratives: new Map(),
        narrativeFiles: NO_NARRATIVE_FILES,
        pullRequest: null,
      },
      at,
    });
  let lives: readonly Life[] = [];
  return {
    publish,
    async run(n: number, at: string, waste: DayOfWaste): Promise<Report> {
      vi.setSystemTime(new Date(at));
      const after = await reportOfDay(n, at, waste, { tracker, settings: SETTINGS, before: lives });
      lives = after.lives;
      await publish(after.report, at);
      return after.report;
    },
  };
}

/** The same once more changes nothing, but for what had to wait for another run. */
async function publishedAgain(
  { publish }: ReturnType<typeof tenantOf>,
  github: LoopbackGithub,
  report: Report,
  { issues, before, date, at }: Evening,
): Promise<readonly string[]> {
  if (issues.length - before.length >= SETTINGS.maxNewPerRun) return [];
  const writes = () => github.journal.filter(isWrite);
  const written = writes().length;
  await publish(report, at);
  const more = writes().slice(written);
  return more.map(({ method, path }) => `${date}: published twice, it writes twice: ${method} ${path}`);
}

async function saidTwice(github: LoopbackGithub, number: number): Promise<readonly string[]> {
  const keys = await commentKeys(github, number);
  const twice = [...Map.groupBy(keys, (key) => key)].filter(([, same]) => same.length > 1);
  return twice.map(([key]) => `#${number} says ${key} twice`);
}
