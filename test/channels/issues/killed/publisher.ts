import { issuesChannel } from '../../../../src/channels/issues/issues-channel.ts';
import type { IssueSettings } from '../../../../src/channels/issues/settings.ts';
import { decimal } from '../../../../src/core/decimal.ts';
import { day } from '../../../../src/core/period.ts';
import { NO_LINKS, NO_NARRATIVE_FILES } from '../../../../src/core/publication.ts';
import type { Report } from '../../../../src/core/report.ts';
import { systemClock } from '../../../../src/platform/clock.ts';
import { githubIssueTracker } from '../../../../src/platform/github/issue-tracker.ts';
import { createFileStore } from '../../../../src/platform/store/file-store.ts';
import { openRunStore } from '../../../../src/store/run-store.ts';
import { outcome, owner, recommendation, reportOf } from '../recommended.ts';

/**
 * A process that publishes the report of one day and says what became of it, unless it is killed.
 * Arguments: address of GitHub, repository, folder of the store, name of the day.
 */
const [apiUrl = '', repository = '', folder = '', name = ''] = process.argv.slice(2);

const SMALL = { usd: '30', owner: owner('data') };

/** Three issues and the list of all; then one of them done, one dearer, one new, and one decided by a person. */
const DAYS: Readonly<Record<string, Report>> = {
  first: reportOf(
    [recommendation(1), recommendation(2, { usd: '200' }), ...[5, 6].map((id) => recommendation(id, SMALL))],
    [],
    day('2026-11-20'),
  ),
  second: reportOf(
    [
      recommendation(2, { usd: '500' }),
      recommendation(3, { usd: '300' }),
      ...[5, 6, 7].map((id) => recommendation(id, SMALL)),
    ],
    [outcome(1, { day: day('2026-11-23') })],
    day('2026-11-23'),
  ),
};

const SETTINGS: IssueSettings = {
  minMonthlySavings: decimal('50'),
  maxNewPerRun: 20,
  maxOpenPerOwnerWeek: 20,
  updateRatio: 0.1,
  notPlannedDays: 180,
  snoozeDays: 30,
  labels: [],
  mentionTeams: false,
  dashboard: true,
};

const report = DAYS[name];
if (!report) throw new Error(`No day ${name}`);
const log = { write: () => {} };
const channel = issuesChannel({
  tracker: githubIssueTracker({ place: { token: 'job', apiUrl }, log, secondMs: 1 }),
  outbox: openRunStore(createFileStore({ folder }), 'acme').outbox({ clock: systemClock, log }),
  clock: systemClock,
  settings: SETTINGS,
  repository,
  elsewhere: [],
  guide: () => null,
});
const at = `${report.asOf}T06:00:00Z`;
const { deliveries } = await channel.publish({
  ...{
    run: 'run',
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
process.stdout.write(JSON.stringify(deliveries));
