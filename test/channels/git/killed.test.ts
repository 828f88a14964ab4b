import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../src/core/channel.ts';
import type { GitFault } from '../../loopback/github-git/world.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { type GithubRig, githubChannel, startServer } from './github-rig.ts';
import { reportOf } from './publications.ts';
import { bareRepository, commitsOf } from './repositories.ts';

const folderOf = temporaryFolders();

/** More requests than a report takes. */
const MOST_REQUESTS = 40;

describe.each([
  { way: 'a commit', branch: 'main', pullRequest: false, pulls: 0 },
  { way: 'a pull request', branch: 'spendlog/reports-shop', pullRequest: true, pulls: 1 },
])('killed at any request of $way', ({ branch, pullRequest, pulls }) => {
  test('the next run finishes it, and repeats nothing', { timeout: 300_000 }, async () => {
    let killed = 0;
    for (let last = 1; last <= MOST_REQUESTS; last += 1) {
      const bare = await bareRepository(await folderOf());
      let requests = 0;
      let dead = true;
      await using server = await startServer(bare, (): GitFault => {
        requests += 1;
        if (!dead || requests < last) return null;
        return requests === last ? 'lose-answer' : 'drop';
      });
      const rig: GithubRig = { pullRequest, store: memoryStore() };
      const publish = async (opened: Promise<Channel>) => (await opened).publish(reportOf('2026-11-20'));
      await publish(githubChannel(server, rig)).catch(() => 'killed');
      const finished = requests < last;
      dead = false;
      const { deliveries } = await publish(githubChannel(server, rig));
      expect(deliveries, `killed at request ${last}`).toMatchObject([{ what: `commit to ${branch}` }]);
      expect(deliveries.every((each) => 'reference' in each)).toBe(true);
      expect(await commitsOf(bare, branch)).toHaveLength(2);
      expect(server.world.pulls).toHaveLength(pulls);
      if (finished) break;
      killed += 1;
    }
    expect(killed).toBeGreaterThan(5);
    expect(killed).toBeLessThan(MOST_REQUESTS);
  });
});
