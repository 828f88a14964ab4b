import { describe, expect, it } from 'vitest';
import type { FactTable } from '../../../src/core/fact.ts';
import { factsOf } from '../../../src/narrative/facts/facts-of.ts';
import { readReport } from '../../../src/narrative/facts/read-report.ts';
import { type KeptDraft, keptText, tableHash } from '../../../src/narrative/kept.ts';
import { BY_TEMPLATE } from '../../../src/narrative/narrative-of.ts';
import { renderJson } from '../../../src/render/render-json.ts';
import { REPORT } from '../../render/report-fixture.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { type CommentRig, changes, commentRig, pullRequestEvent } from './comment-rig.ts';

const newFolder = temporaryFolders();

const RULES = `
pullRequests:
  rules:
    - paths: ['infra/**']
      services: [ec2]
`;

const LATEST = 'reports/default/latest/report.json';

const FILES = { 'spendlog.yml': RULES, [LATEST]: renderJson(REPORT) };

const rigOf = async (files: Readonly<Record<string, string>> = FILES, options = {}) =>
  commentRig(await newFolder(), files, options);

const stateOf = ({ document }: Awaited<ReturnType<CommentRig['run']>>) => document;

const writesOf = ({ github }: CommentRig) =>
  github.journal.filter(({ method, route }) => method !== 'GET' && !route.startsWith('GraphQL'));

describe('comment', { timeout: 60_000 }, () => {
  it('tells once what the files cost, leaves it while it holds, and brings it up to date', async () => {
    await using rig = await rigOf();
    const written = () => writesOf(rig).filter(({ login }) => login !== 'ada');

    const first = await rig.run();
    const [text = ''] = await rig.comments();

    expect(stateOf(first)).toMatchObject({ pullRequest: rig.pull, state: 'created' });
    expect(text).toContain('$84,210');
    expect(text).toContain('https://github.com/acme/costs/blob/main/reports/default/latest/report.md');

    expect(stateOf(await rig.run())).toMatchObject({ state: 'unchanged' });
    expect(written()).toHaveLength(1);

    await rig.commit('main', LATEST, renderJson({ ...REPORT, services: [] }));
    expect(stateOf(await rig.run())).toMatchObject({ state: 'updated' });
    const [after = '', ...others] = await rig.comments();
    expect(after).not.toContain('$84,210');
    expect(others).toEqual([]);
  });

  it('begins no comment where no rule is about the files, and says so in one that is there', async () => {
    await using rig = await rigOf();
    changes(rig.github, rig.pull, ['docs/readme.md']);

    expect(stateOf(await rig.run())).toMatchObject({ state: 'nothing', url: null });
    expect(await rig.comments()).toEqual([]);

    changes(rig.github, rig.pull, ['infra/main.tf']);
    await rig.run();
    changes(rig.github, rig.pull, ['docs/readme.md']);
    expect(stateOf(await rig.run())).toMatchObject({ state: 'updated' });
    expect((await rig.comments())[0]).toContain('No rule in the configuration is about these files');
  });

  it.each([
    ['there is no configuration', {}],
    ['it says nothing of pull requests', { 'spendlog.yml': 'git:\n' }],
  ])('writes nothing where %s', async (_, files) => {
    await using rig = await rigOf({ [LATEST]: FILES[LATEST] ?? '', ...files });

    expect(stateOf(await rig.run())).toMatchObject({ state: 'nothing' });
  });

  it('asks nothing and writes nothing on a pull request of a fork', async () => {
    await using rig = await rigOf();
    const before = rig.github.journal.length;

    for (const head of [2, null]) {
      const result = await rig.run({
        event: pullRequestEvent(rig.pull, head),
        variables: { GITHUB_TOKEN: '' },
      });
      expect(result.exitCode).toBe(0);
      expect(result.closing[0]).toMatch(/comes from a fork.*No comment was written/);
    }
    expect(rig.github.journal).toHaveLength(before);
  });

  it('believes GitHub rather than the event of what is a fork', async () => {
    const SIDE = { ref: 'main', sha: 'a'.repeat(40), repo: { id: 1 } };
    const answer = { number: 1, html_url: '', state: 'open', base: SIDE, changed_files: 1 };
    await using rig = await rigOf(FILES, {
      fault: ({ route, login }: { readonly route: string; readonly login: string }) =>
        login !== 'ada' && route.endsWith('/pulls/{pull_number}')
          ? { status: 200, body: { ...answer, head: { ...SIDE, repo: { id: 2 } } } }
          : null,
    });

    expect(stateOf(await rig.run())).toMatchObject({ state: 'fork' });
  });

  it('writes nothing on a pull request that was closed', async () => {
    await using rig = await rigOf();
    await rig.github.as('ada')('PATCH', `/repos/acme/costs/pulls/${rig.pull}`, { state: 'closed' });

    expect(stateOf(await rig.run())).toMatchObject({ state: 'closed' });
    expect(await rig.comments()).toEqual([]);
  });

  it.each([
    ['push', 'push started this workflow'],
    ['pull_request_target', 'pull_request_target started this workflow'],
    ['', 'this is no workflow run'],
  ])('says how it is to be started where "%s" started it', async (name, message) => {
    await using rig = await rigOf();

    await expect(rig.run({ variables: { GITHUB_EVENT_NAME: name } })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(message),
      hint: expect.stringContaining('on: pull_request'),
    });
  });

  it.each([
    ['an event without a pull request', { action: 'opened' }, {}, 'GITHUB_EVENT_PATH'],
    ['no event', {}, { GITHUB_EVENT_PATH: '/nowhere/event.json' }, 'GITHUB_EVENT_PATH'],
    ['no token', undefined, { GITHUB_TOKEN: '' }, 'needs a token'],
  ])('says what is missing: %s', async (_, event, variables, message) => {
    await using rig = await rigOf();
    const given = event === undefined ? { variables } : { event, variables };

    await expect(rig.run(given)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(message),
    });
  });

  it('names the permission where GitHub refuses the comment', async () => {
    await using rig = await rigOf(FILES, {
      fault: ({ route, login }: { readonly route: string; readonly login: string }) =>
        login !== 'ada' && route.startsWith('POST ')
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : null,
    });

    await expect(rig.run()).rejects.toMatchObject({
      code: 'GITHUB_REFUSED',
      hint: expect.stringContaining('pull-requests: write'),
    });
  });

  it('refuses a service that the catalogue does not know, and a configuration outside of the repository', async () => {
    await using rig = await rigOf({ ...FILES, 'spendlog.yml': RULES.replace('ec2', 'ec3') });

    await expect(rig.run()).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('pullRequests.rules[0].services: ec3'),
    });
    for (const config of ['../spendlog.yml', '/etc/passwd', 'a\\b.yml', '.']) {
      await expect(rig.run({ options: { config } })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    }
  });
});

describe('the reports of a comment', { timeout: 60_000 }, () => {
  it('are read from the branch that they are committed to', async () => {
    await using rig = await rigOf({ 'spendlog.yml': `git: { branch: reports }\noutput: ./costs/\n${RULES}` });
    await rig.branch('reports');

    await rig.run();
    expect((await rig.comments())[0]).toContain('No report of default could be read');

    await rig.commit('reports', 'costs/default/latest/report.json', renderJson(REPORT));
    await rig.run();
    const [text = ''] = await rig.comments();
    expect(text).toContain('$84,210');
    expect(text).toContain('https://github.com/acme/costs/blob/reports/costs/default/latest/report.md');
  });

  it('are none where the branch they are committed to is not there, or another version wrote them', async () => {
    await using rig = await rigOf({ 'spendlog.yml': `git: { branch: nowhere }\n${RULES}`, [LATEST]: '{}' });

    await rig.run();
    expect((await rig.comments())[0]).toContain('No report of default could be read');

    await rig.commit('main', 'spendlog.yml', RULES);
    expect(stateOf(await rig.run())).toMatchObject({ state: 'unchanged' });
  });

  it('are those of the default branch where the git channel names none', async () => {
    await using rig = await rigOf({ ...FILES, 'spendlog.yml': `git:\n${RULES}` });

    expect(stateOf(await rig.run())).toMatchObject({ state: 'created' });
    expect((await rig.comments())[0]).toContain('$84,210');
  });

  it('are of the tenants whose rules match and whose reports lie here', async () => {
    const tenant = (id: string, more = '') =>
      `  - { id: ${id}, accounts: ['111122223333'], role: 'arn:aws:iam::111122223333:role/${id}', sharedAudience: true${more} }`;
    const config = [
      'tenants:',
      tenant('shop'),
      tenant('bank'),
      tenant('away', ", repository: 'acme/other'"),
      'pullRequests:',
      '  rules:',
      "    - { paths: ['infra/**'] }",
      "    - { paths: ['infra/**'], tenants: [away] }",
      "    - { paths: ['bank/**'], tenants: [bank] }",
    ].join('\n');
    const report = (id: string) => renderJson({ ...REPORT, tenant: id });
    await using rig = await rigOf({
      'spendlog.yml': config,
      'reports/shop/latest/report.json': report('shop'),
      // In the folder of another tenant it is nobody's.
      'reports/bank/latest/report.json': report('shop'),
      'reports/away/latest/report.json': report('away'),
    });

    await rig.run();
    const [text = ''] = await rig.comments();
    expect(text).toContain('#### shop');
    expect(text).not.toContain('#### bank');
    expect(text).toContain('No report of away could be read');

    await rig.run({ options: { tenant: 'bank' } });
    expect((await rig.comments())[0]).toContain('No report of bank could be read');
  });
});

describe('what a comment tells of the whole bill', { timeout: 60_000 }, () => {
  const BESIDE = 'reports/default/latest/narrative.json';
  const MODEL = 'narrative:\n  writer: { provider: bedrock, model: some-model }\n';
  const facts = factsOf(readReport(renderJson(REPORT)) ?? never(), { unitMetrics: [] });

  async function keptDraft(sentences: readonly string[], more: Partial<KeptDraft> = {}): Promise<string> {
    const section = { id: 'devops-summary', sentences };
    return keptText([
      {
        persona: 'devops',
        language: 'en',
        facts: await tableHash(facts),
        draft: { sections: [section] },
        written: { ...BY_TEMPLATE, writer: 'bedrock', model: 'some-model' },
        ...more,
      },
    ]);
  }

  const wholeOf = async (files: Readonly<Record<string, string>>) => {
    await using rig = await rigOf({ ...FILES, ...files });
    await rig.run();
    const [text = ''] = await rig.comments();
    const lines = text.split('\n\n');
    const at = lines.findIndex((line) => line.startsWith('**The whole bill**'));
    return { whole: lines[at] ?? '', writer: lines[at + 1] ?? '' };
  };

  it('is the short form of the persona that is named, by the template', async () => {
    const [devops, finops] = [
      await wholeOf({}),
      await wholeOf({ 'spendlog.yml': RULES.replace('pullRequests:', 'pullRequests:\n  persona: finops') }),
    ];

    expect(devops.whole).toMatch(/^\*\*The whole bill\*\*: Spend .*\$151,882/);
    expect(finops.whole).toMatch(/^\*\*The whole bill\*\*: Spend .*\$151,882/);
    expect(finops.whole).not.toBe(devops.whole);
    expect(devops.writer).not.toContain('Written by');
  });

  it('is in the language of the configuration', async () => {
    await using rig = await rigOf({ ...FILES, 'spendlog.yml': `language: pt-BR\n${RULES}` });
    await rig.run();

    expect((await rig.comments())[0]).toContain('**A conta inteira**: O gasto');
  });

  it('is what a model wrote where that stands beside the report, held against its facts again', async () => {
    const { id } = spendIn(facts);
    const beside = await keptDraft([`What we paid for {p${id}} was {f${id}}.`, 'We saved millions: {f1}.']);
    const { whole, writer } = await wholeOf({ 'spendlog.yml': MODEL + RULES, [BESIDE]: beside });

    expect(whole).toContain('What we paid for Nov 1 – 18, 2026 was $151,882.');
    expect(whole).not.toContain('millions');
    expect(writer).toContain('Written by Amazon Bedrock');
  });

  it.each([
    ['of other facts', { facts: '00' }],
    ['in another language', { language: 'pt-BR' }],
    ['for another reader', { persona: 'cto' }],
  ] as const)('is not what a model wrote %s', async (_, more) => {
    const { id } = spendIn(facts);
    const beside = await keptDraft([`What we paid for {p${id}} was {f${id}}.`], more);
    const { whole, writer } = await wholeOf({ 'spendlog.yml': MODEL + RULES, [BESIDE]: beside });

    expect(whole).toContain('$151,882');
    expect(whole).not.toContain('What we paid');
    expect(writer).not.toContain('Written by');
  });

  it('is not what a model wrote once the template is to write again', async () => {
    const { id } = spendIn(facts);
    const beside = await keptDraft([`What we paid for {p${id}} was {f${id}}.`]);

    expect((await wholeOf({ [BESIDE]: beside })).whole).not.toContain('What we paid');
  });

  it('is left out where the report is of a version that nothing can be written about', async () => {
    const { kpis: _, ...older } = JSON.parse(renderJson(REPORT));
    await using rig = await rigOf({ ...FILES, [LATEST]: JSON.stringify(older) });
    await rig.run();
    const [text = ''] = await rig.comments();

    expect(text).toContain('$84,210');
    expect(text).not.toContain('The whole bill');
  });

  function spendIn({ facts: all }: FactTable): { readonly id: string } {
    const found = all.find(({ measure, period }) => measure === 'spend' && period?.kind === 'days');
    return { id: found?.id.slice(1) ?? never() };
  }

  function never(): never {
    throw new TypeError('The fixture does not have it');
  }
});
