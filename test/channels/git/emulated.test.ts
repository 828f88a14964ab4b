import { expect, test } from 'vitest';
import { startGithub } from '../../loopback/github/github.ts';
import { githubChannel, REPOSITORY } from './github-rig.ts';
import { publicationOf, reportOf } from './publications.ts';

test('another server for GitHub: commits of two tenants, and a pull request that is updated', {
  timeout: 180_000,
}, async () => {
  await using github = await startGithub({ repositories: [REPOSITORY], limit: null });
  const at = { url: github.url };
  const publish = async (rig: Parameters<typeof githubChannel>[1], publication = reportOf('2026-11-20')) =>
    (await githubChannel(at, { token: 'job', ...rig })).publish(publication);
  expect(await publish({})).toMatchObject({ deliveries: [{ what: 'commit to main', state: 'delivered' }] });
  expect(await publish({})).toMatchObject({ deliveries: [{ what: 'commit to main', state: 'unchanged' }] });
  await publish({ tenant: 'bank' }, publicationOf({ tenant: 'bank' }));
  const rig = { tenant: 'shop', pullRequest: true };
  const first = await publish(rig, reportOf('2026-11-21'));
  expect(first).toMatchObject({ deliveries: [{ state: 'delivered' }] });
  expect(first.pullRequest).toBeGreaterThan(0);
  const second = await publish(rig, reportOf('2026-11-22'));
  expect(second.pullRequest).toBe(first.pullRequest);
  const { body } = await github.as('github-actions[bot]')(
    'GET',
    `/repos/${REPOSITORY}/contents/reports/README.md?ref=spendlog/reports-shop`,
  );
  const content = String(Reflect.get(Object(body), 'content'));
  const index = Buffer.from(content, 'base64').toString();
  for (const page of ['bank/2026/11/20', 'shop/2026/11/20', 'shop/2026/11/21', 'shop/2026/11/22'])
    expect(index).toContain(`${page}/report.md`);
});
