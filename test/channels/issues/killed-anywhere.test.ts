import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { field } from '../../loopback/github/fields.ts';
import { type LoopbackGithub, startGithub } from '../../loopback/github/github.ts';
import type { GithubRequest } from '../../loopback/github/world.ts';
import { COMPILE_CACHE } from '../../support/compile-cache.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const PROGRAM = fileURLToPath(new URL('killed/publisher.ts', import.meta.url));
const newFolder = temporaryFolders();

/** Whether GitHub does what the dead process asked for, or never hears of it. */
type Fate = 'applied' | 'unheard';

const isWrite = ({ route }: GithubRequest) => !/^GET |^GraphQL (?:viewer|repository)/.test(route);

/** GitHub, and a process that is killed at the next write it makes, once one is armed. */
async function rig() {
  const state: { child: ChildProcess | null; fate: Fate | null } = { child: null, fate: null };
  const kill = () => {
    state.fate = null;
    state.child?.kill('SIGKILL');
  };
  const github = await startGithub({
    repositories: ['acme/killed', 'acme/calm'],
    limit: null,
    fault(request) {
      if (!isWrite(request) || state.fate === null) return null;
      if (state.fate === 'applied') return 'lose-answer';
      kill();
      return 'silence';
    },
    applied(request) {
      if (isWrite(request) && state.fate !== null) kill();
    },
  });
  return {
    github,
    /** What a run has delivered; `null`: it was killed. */
    async run(repository: string, folder: string, name: string, fate: Fate | null) {
      state.fate = fate;
      const child = spawn(process.execPath, [PROGRAM, github.url, repository, folder, name], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, ...COMPILE_CACHE },
      });
      state.child = child;
      const [said, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
      if (signal === 'SIGKILL') return null;
      expect(code).toBe(0);
      const deliveries: readonly { readonly state: string }[] = JSON.parse(said);
      return deliveries.map((delivery) => delivery.state);
    },
  };
}

/** What stands in a repository, without what differs between any two. */
async function standing(github: LoopbackGithub, repository: string) {
  const rest = github.as('github-actions[bot]');
  const path = `/repos/${repository}/issues`;
  const { body } = await rest('GET', `${path}?state=all&direction=asc&per_page=100`);
  const issues = [];
  for (const issue of Array.isArray(body) ? body : []) {
    const said = await rest('GET', `${path}/${field(issue, 'number')}/comments?per_page=100`);
    issues.push({
      title: field(issue, 'title'),
      state: field(issue, 'state'),
      reason: field(issue, 'state_reason'),
      body: String(field(issue, 'body')).replaceAll(repository, 'acme/any'),
      comments: (Array.isArray(said.body) ? said.body : []).map((comment) => field(comment, 'body')),
    });
  }
  return issues.toSorted((a, b) => (String(a.title) < String(b.title) ? -1 : 1));
}

describe('a process that is killed at each thing it writes', { timeout: 240_000 }, () => {
  it('leaves each issue and comment once, as if nothing had happened', async () => {
    const { github, run } = await rig();
    await using _ = github;
    const [folder, calmFolder] = [await newFolder(), await newFolder()];
    let deaths = 0;

    for (const name of ['first', 'second']) {
      const calm = await run('acme/calm', calmFolder, name, null);
      expect(calm?.length).toBeGreaterThan(3);
      // Killed before each write is heard, then once it is, until a run has nothing left to write.
      for (let fate: Fate = 'unheard'; ; fate = fate === 'unheard' ? 'applied' : 'unheard') {
        if ((await run('acme/killed', folder, name, fate)) !== null) break;
        deaths += 1;
        expect(deaths).toBeLessThan(40);
      }
      const states = await run('acme/killed', folder, name, null);
      expect(new Set([...(states ?? []), 'unchanged'])).toEqual(new Set(['unchanged']));
    }

    expect(deaths).toBeGreaterThan(16);
    const links = /\/issues\/\d+|\[#\d+\]/g;
    const named = (issues: Awaited<ReturnType<typeof standing>>) =>
      issues.map((issue) => ({ ...issue, body: issue.body.replaceAll(links, '#') }));
    expect(named(await standing(github, 'acme/killed'))).toEqual(named(await standing(github, 'acme/calm')));
  });
});
