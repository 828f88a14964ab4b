import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../src/core/channel.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { localChannel } from './local-rig.ts';
import { publicationOf, reportOf } from './publications.ts';
import { bareRepository, clone, commitsOf, git, pathsIn } from './repositories.ts';

const folderOf = temporaryFolders();

describe('reports in a local repository', { timeout: 180_000 }, () => {
  test('one commit holds the folder of the day, the latest one and the index', async () => {
    const bare = await bareRepository(await folderOf());
    const work = await clone(await folderOf(), bare, 'work');
    const published = await (await localChannel(work)).publish(reportOf('2026-11-20'));
    const [first = '', commit = '', ...more] = await commitsOf(bare, 'main');
    expect(more).toEqual([]);
    expect(published.deliveries).toEqual([{ what: 'commit to main', state: 'delivered', reference: commit }]);
    const paths = await pathsIn(bare, commit, 'reports/');
    expect(paths).toContain('reports/README.md');
    expect(paths).toContain('reports/shop/latest/report.md');
    expect(paths).toContain('reports/shop/2026/11/20/report.json');
    expect(await git(bare, 'show', '-s', '--format=%s%n%(trailers:key=Spendlog-Run)', commit)).toBe(
      'Cost report of shop, 2026-11-20\nSpendlog-Run: run-of-2026-11-20\n',
    );
    expect(await git(bare, 'diff', '--name-only', first, commit, '--', 'code.txt')).toBe('');
    expect(await git(work, 'status', '--porcelain')).toBe('');
    expect(await git(work, 'for-each-ref', 'refs/spendlog')).toBe('');
  });

  test('published twice, by a run that remembers it and by one that does not, it is one commit', async () => {
    const bare = await bareRepository(await folderOf());
    const work = await clone(await folderOf(), bare, 'work');
    const store = memoryStore();
    await (await localChannel(work, { store })).publish(reportOf('2026-11-20'));
    const again = await (await localChannel(work, { store })).publish(reportOf('2026-11-20'));
    const forgotten = await (await localChannel(work)).publish(reportOf('2026-11-20'));
    const commits = await commitsOf(bare, 'main');
    expect(commits).toHaveLength(2);
    const unchanged = [{ what: 'commit to main', state: 'unchanged', reference: commits[1] }];
    expect(again.deliveries).toEqual(unchanged);
    expect(forgotten.deliveries).toEqual(unchanged);
  });

  test('eight publishers who begin together leave one commit each, none lost', async () => {
    const bare = await bareRepository(await folderOf());
    const folder = await folderOf();
    const tenants = Array.from({ length: 8 }, (_, index) => `tenant-${index}`);
    const channels = await Promise.all(
      tenants.map(async (tenant) => localChannel(await clone(folder, bare, tenant), { clock: systemClock })),
    );
    const publish = async (channel: Channel, index: number): Promise<string> => {
      const { deliveries } = await channel.publish(publicationOf({ tenant: tenants[index] ?? '' }));
      const [state = 'none'] = deliveries.map((delivery) => delivery.state);
      // On a busy machine others may be first five times: then it is the next run's.
      return state === 'postponed' ? publish(channel, index) : state;
    };
    expect(await Promise.all(channels.map(publish))).toEqual(tenants.map(() => 'delivered'));
    const commits = await commitsOf(bare, 'main');
    expect(commits).toHaveLength(9);
    expect(await git(bare, 'rev-list', '--merges', 'main')).toBe('');
    const paths = await pathsIn(bare, 'main');
    const index = await git(bare, 'show', 'main:reports/README.md');
    for (const tenant of tenants) {
      expect(paths).toContain(`reports/${tenant}/2026/11/20/report.json`);
      expect(index).toContain(`${tenant}/2026/11/20/report.md`);
    }
  });
});
