import { describe, expect, it } from 'vitest';
import { renderJson } from '../../../src/render/render-json.ts';
import { REPORT } from '../../render/report-fixture.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { commentRig } from './comment-rig.ts';

const newFolder = temporaryFolders();

const LATEST = 'reports/default/latest/report.json';

const CONFIG = `
git: { branch: main }
webhook: { url: 'https://hooks.example.com/a' }
slack: { channel: '#finops' }
email:
  from: costs@example.com
  recipients: [{ to: [ops@example.com] }]
owners:
  - { team: core, handles: [ada], slackChannel: '#core' }
output: reports
pullRequests:
  rules:
    - paths: ['infra/**']
      services: [ec2]
`;

const OTHER_REPORT = renderJson({ ...REPORT, services: [], asOf: REPORT.calendar.lastCompleteDay });

/** An edit of one endpoint: the file, what it was, what it becomes, and whether a comment depends on it. */
const EDITS: readonly (readonly [
  name: string,
  path: string,
  was: string,
  becomes: string,
  shows: boolean,
])[] = [
  ['the web hook', 'spendlog.yml', 'https://hooks.example.com/a', 'https://evil.example.net/x', false],
  ['the Slack channel', 'spendlog.yml', "'#finops'", "'#everybody'", false],
  ['the recipients of mails', 'spendlog.yml', 'ops@example.com', 'thief@example.net', false],
  ['the branch of reports', 'spendlog.yml', 'branch: main', 'branch: evil', true],
  ['the owners', 'spendlog.yml', 'handles: [ada]', 'handles: [mallory]', false],
  ['the channel of an owner', 'spendlog.yml', "'#core'", "'#everybody'", false],
  ['the folder of reports', 'spendlog.yml', 'output: reports', 'output: elsewhere', true],
  ['the rules', 'spendlog.yml', 'services: [ec2]', 'services: [s3]', true],
  ['the language', 'spendlog.yml', 'output: reports', 'output: reports\nlanguage: pt-BR', true],
  ['the report', LATEST, '', '', true],
];

function edited(path: string, was: string, becomes: string): string {
  return path === LATEST ? OTHER_REPORT : CONFIG.replace(was, becomes);
}

const started = async () => {
  const rig = await commentRig(await newFolder(), { 'spendlog.yml': CONFIG, [LATEST]: renderJson(REPORT) });
  await rig.branch('evil');
  await rig.commit('evil', LATEST, OTHER_REPORT);
  await rig.run();
  return rig;
};

describe('a pull request that edits where things go', { timeout: 120_000 }, () => {
  it('redirects nothing, whatever it edits', async () => {
    await using rig = await started();
    const before = await rig.comments();
    const main = await rig.github.as('ada')('GET', '/repos/acme/costs/git/ref/heads/main');
    const sha = /[0-9a-f]{40}/.exec(JSON.stringify(main.body))?.[0] ?? 'no commit';
    await rig.commit('change', 'elsewhere/default/latest/report.json', OTHER_REPORT);

    for (const [name, path, was, becomes] of EDITS) {
      expect(edited(path, was, becomes), name).not.toBe(CONFIG);
      await rig.commit('change', path, edited(path, was, becomes));
      const from = rig.github.journal.length;
      const result = await rig.run();
      const asked = rig.github.journal.slice(from);

      expect(result.document, name).toMatchObject({ state: 'unchanged' });
      const read = asked.filter(({ route }) => route.endsWith('/contents/{path}'));
      expect(read.length, name).toBeGreaterThan(1);
      for (const each of read) expect(each.path, name).toContain(`ref=${sha}`);
      expect(
        asked.filter(({ method, path: to }) => method !== 'GET' && to !== '/graphql'),
        name,
      ).toEqual([]);
    }
    expect(await rig.comments()).toEqual(before);
  });

  it.each(EDITS.filter(([, , , , shows]) => shows))(
    'would be seen, were it the base branch that has other %s',
    async (_, path, was, becomes) => {
      await using rig = await started();
      await rig.commit('main', path, edited(path, was, becomes));

      expect((await rig.run()).document).toMatchObject({ state: 'updated' });
    },
  );
});
