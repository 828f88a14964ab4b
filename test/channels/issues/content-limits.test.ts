import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { issuesChannel } from '../../../src/channels/issues/issues-channel.ts';
import { decimal } from '../../../src/core/decimal.ts';
import { day } from '../../../src/core/period.ts';
import { NO_LINKS, NO_NARRATIVE_FILES } from '../../../src/core/publication.ts';
import { githubIssueTracker } from '../../../src/platform/github/issue-tracker.ts';
import { openRunStore } from '../../../src/store/run-store.ts';
import type { ContentLimit } from '../../loopback/github/content-limit.ts';
import { type LoopbackGithub, startGithub } from '../../loopback/github/github.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { SETTINGS } from './issue-model.ts';
import { owner, recommendation, reportOf } from './recommended.ts';
import { seenIssues } from './sixty-days/seen-issues.ts';

const START = Date.parse('2026-11-20T06:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A tenant with so much to do, whose waits move the clock on. */
function publisher(github: LoopbackGithub, count: number) {
  const said: string[] = [];
  const log = { write: (_: string, message: string) => said.push(message) };
  const clock = {
    now: () => new Date(),
    today: () => day('2026-11-20'),
    sleep: async (milliseconds: number) => void vi.setSystemTime(Date.now() + milliseconds),
  };
  const channel = issuesChannel({
    tracker: githubIssueTracker({ place: { token: 'job', apiUrl: github.url }, log, secondMs: 1 }),
    outbox: openRunStore(memoryStore(), 'acme').outbox({ clock, log }),
    clock,
    settings: {
      ...SETTINGS,
      minMonthlySavings: decimal('50'),
      maxNewPerRun: 1000,
      maxOpenPerOwnerWeek: 1000,
    },
    repository: 'acme/costs',
    elsewhere: [],
    guide: () => null,
  });
  const report = reportOf(
    Array.from({ length: count }, (_, id) =>
      recommendation(id, { usd: `${1000 + id}`, owner: owner('shop') }),
    ),
  );
  return {
    said,
    async publish() {
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
        at: new Date().toISOString(),
      });
      return Object.fromEntries(
        [...Map.groupBy(deliveries, ({ state }) => state)].map(([state, same]) => [state, same.length]),
      );
    },
  };
}

async function subjects(github: LoopbackGithub) {
  const about = (await seenIssues(github)).map((issue) => issue.about ?? '');
  return {
    issues: about.length,
    different: new Set(about).size,
    dashboards: about.filter((a) => a === 'dashboard').length,
  };
}

describe('what GitHub takes of content', { timeout: 120_000 }, () => {
  it('is kept to in a minute, by waiting', async () => {
    await using github = await startGithub();
    const { publish, said } = publisher(github, 100);

    expect(await publish()).toEqual({ delivered: 101 });

    expect(await subjects(github)).toEqual({ issues: 101, different: 101, dashboards: 1 });
    expect(said.filter((line) => line.includes('limit'))).toEqual([]);
    expect(Date.now() - START).toBeGreaterThanOrEqual(60_000);
  });

  it('is kept to in an hour, and the next run goes on where the last one stopped', async () => {
    await using github = await startGithub();
    const { publish, said } = publisher(github, 520);

    const first = await publish();
    expect(first['delivered']).toBe(500);
    expect(first['postponed']).toBeGreaterThan(0);
    expect(first['failed']).toBeUndefined();
    expect(said.filter((line) => line.includes('secondary limit'))).toEqual([]);

    vi.setSystemTime(Date.now() + 3_600_000);
    await publish();

    expect(await subjects(github)).toEqual({ issues: 521, different: 521, dashboards: 1 });
  });

  it('is stopped at where others have used it up, and made up for by the next run', async () => {
    const limit: ContentLimit = { perMinute: 80, perHour: 5 };
    await using github = await startGithub({ limit });
    const { publish } = publisher(github, 12);

    const first = await publish();
    expect(first['delivered']).toBe(5);
    expect(first['failed']).toBeUndefined();
    const asked = github.journal.filter(({ route }) => route === 'POST /repos/{owner}/{repo}/issues').length;
    expect(asked).toBe(6);

    for (let hour = 0; hour < 2; hour++) {
      vi.setSystemTime(Date.now() + 3_600_001);
      await publish();
    }
    expect(await subjects(github)).toEqual({ issues: 13, different: 13, dashboards: 1 });
  });
});
