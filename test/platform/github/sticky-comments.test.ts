import { describe, expect, it } from 'vitest';
import { githubStickyComments } from '../../../src/platform/github/sticky-comments.ts';
import { type LoopbackGithub, startGithub } from '../../loopback/github/github.ts';
import { openPullRequest } from '../../loopback/github/pull-request.ts';

const MARKER = '<!-- spendlog:comment -->';

function sticky(github: LoopbackGithub) {
  const place = {
    token: 'job',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    repository: 'acme/costs',
  };
  return githubStickyComments({ place, log: { write: () => {} }, secondMs: 1 });
}

describe('a sticky comment', { timeout: 30_000 }, () => {
  it('is written once, changed when its text changes, and left alone when it does not', async () => {
    await using github = await startGithub({ people: { ada: 'write' } });
    const number = await openPullRequest(github, 'ada');
    const { upsert, find } = sticky(github);

    const first = await upsert(number, MARKER, `${MARKER}\none`);
    const second = await upsert(number, MARKER, `${MARKER}\ntwo`);
    const third = await upsert(number, MARKER, `${MARKER}\r\ntwo\n`);

    expect([first.change, second.change, third.change]).toEqual(['created', 'updated', 'unchanged']);
    expect([second.id, third.id]).toEqual([first.id, first.id]);
    expect(await find(number, MARKER)).toEqual({
      id: first.id,
      url: expect.stringContaining(`/acme/costs/issues/${number}#issuecomment-`),
      body: `${MARKER}\ntwo`,
    });
    expect(github.journal.map(({ route }) => route).filter((route) => !route.startsWith('G'))).toEqual([
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    ]);
  });

  it('is never one that somebody else wrote', async () => {
    await using github = await startGithub({ people: { ada: 'write', 'evil[bot]': 'write' } });
    const number = await openPullRequest(github, 'ada');
    const path = `/repos/acme/costs/issues/${number}/comments`;
    const { create, upsert } = sticky(github);
    await create(number, `> ${MARKER}\n\nquoted by us`);
    await github.as('ada')('POST', path, { body: `${MARKER}\nmine` });
    await github.as('evil[bot]')('POST', path, { body: `${MARKER}\nmine too` });

    expect(await upsert(number, MARKER, `${MARKER}\nours`)).toMatchObject({ change: 'created' });

    const { body } = await github.as('ada')('GET', path);
    expect(body).toMatchObject([
      { body: `> ${MARKER}\n\nquoted by us` },
      { body: `${MARKER}\nmine` },
      { body: `${MARKER}\nmine too` },
      { body: `${MARKER}\nours` },
    ]);
  });

  it('is found on the second page, and the oldest of two is the one', async () => {
    await using github = await startGithub({ people: { ada: 'write' }, limit: null });
    const number = await openPullRequest(github, 'ada');
    const path = `/repos/acme/costs/issues/${number}/comments`;
    for (let n = 0; n < 100; n++) await github.as('ada')('POST', path, { body: `${n}` });
    const { create, upsert } = sticky(github);
    const oldest = await create(number, `a\n${MARKER}`);
    await create(number, `${MARKER}\nb`);

    expect(await upsert(number, MARKER, `${MARKER}\nc`)).toEqual({ ...oldest, change: 'updated' });
  });

  it('says what GitHub refuses', async () => {
    await using github = await startGithub();

    await expect(sticky(github).upsert(7, MARKER, MARKER)).rejects.toMatchObject({ refusal: 'not-found' });
  });
});
