import { cpSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SAMPLE_CONFIG } from '../../samples/config.ts';
import { git, pathsIn } from '../channels/git/repositories.ts';
import { openPullRequest } from '../loopback/github/pull-request.ts';
import { BOT_TOKEN, type LoopbackSlack, startSlack } from '../loopback/slack/slack.ts';
import { type SmtpHost, startSmtpHost } from '../loopback/smtp-host.ts';
import { startWholeGithub, type WholeGithub } from '../loopback/whole-github.ts';
import { engineTarballs } from '../support/engine-tarballs.ts';
import { actProgram, jobToken, makeRepository, runWorkflow, type WorkflowRun } from './act.ts';

const REPOSITORY = 'octo-org/finops';
const WORKFLOW = '.github/workflows/published-sample.yml';
const COMMENT = '.github/workflows/spendlog-comment.yml';

/** Teams of the sample, each with a channel of its own where its owner rule names one. */
const CHANNELS = ['finops', 'storefront-cost', 'data-platform'];

const Issues = z.array(z.object({ number: z.number(), title: z.string(), body: z.string() }));

interface Published {
  readonly folder: string;
  readonly bare: string;
  readonly repository: string;
  readonly github: WholeGithub;
  readonly slack: LoopbackSlack;
  readonly smtp: SmtpHost;
  readonly environment: Readonly<Record<string, string>>;
  readonly first: WorkflowRun;
  readonly second: WorkflowRun;
  readonly pull: number;
  /** Of a pull request, after the report was committed. */
  readonly comment: WorkflowRun;
}

const engine = actProgram === null ? null : engineTarballs();

describe.skipIf(actProgram === null || engine === null)(
  'the sample organisation, published by a workflow',
  () => {
    const program = actProgram ?? '';
    const state: { published?: Published } = {};

    beforeAll(async () => {
      state.published = await publishTwice(program);
    }, 600_000);
    afterAll(async () => {
      const { github, slack, smtp, folder } = ran();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      await slack[Symbol.asyncDispose]();
      await smtp[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    });

    const ran = (): Published => {
      if (!state.published) throw new TypeError('Nothing was run');
      return state.published;
    };

    test('every channel was told, and the run ended well', () => {
      const { code, log } = ran().first;
      expect({ code, log: code === 0 ? '' : log }).toEqual({ code: 0, log: '' });
      expect(log).not.toContain(jobToken);
      expect(log).not.toContain(BOT_TOKEN);
    });

    test('one commit holds the report', async () => {
      const { bare } = ran();
      expect(await git(bare, 'log', '--format=%s', 'main')).toMatch(/^Cost report of 2026-11-20\nconfig$/);
      const paths = await pathsIn(bare, 'main', 'reports/');
      for (const name of ['report.md', 'report.json', 'summary.json', 'costs.csv', 'kpis.md']) {
        expect(paths).toContain(`reports/default/latest/${name}`);
        expect(paths).toContain(`reports/default/2026/11/20/${name}`);
      }
    });

    test('twelve issues and one dashboard that links them', async () => {
      const issues = await issuesOf(ran());
      const dashboard = issues.filter(({ body }) => body.includes('Everything open'));
      expect(dashboard).toHaveLength(1);
      expect(issues).toHaveLength(13);
      for (const { number } of issues.filter((each) => each !== dashboard[0])) {
        expect(dashboard[0]?.body).toContain(`[#${number}]`);
      }
    });

    test('Slack has the summary, and each team with a channel its own actions', async () => {
      for (const channel of CHANNELS) {
        const messages = await ran().slack.messages(channel);
        expect(messages.length, channel).toBeGreaterThan(0);
        expect(messages[0]).toMatchObject({
          blocks: expect.arrayContaining([expect.objectContaining({ type: 'header' })]),
        });
      }
    });

    test('mail was sent once to each, over an encrypted connection', async () => {
      const { mails } = ran().smtp;
      expect(mails.flatMap(({ to }) => to).sort()).toEqual([
        'cfo@example.com',
        'finops@example.com',
        'oncall@example.com',
      ]);
      expect(mails.every(({ encrypted }) => encrypted)).toBe(true);
      const [first] = await Promise.all(mails.map(({ raw }) => PostalMime.parse(raw)));
      expect(first?.subject).not.toBe('');
    });

    test('the step summary is the report', () => {
      expect(ran().first.log).toContain('"command":"summary","content":"# Cloud costs, Nov 1');
    });

    test('a pull request is told once what its files cost today', async () => {
      const { comment, github, pull } = ran();
      expect({ code: comment.code, log: comment.code === 0 ? '' : comment.log }).toEqual({
        code: 0,
        log: '',
      });
      const { body } = await github.issues.as('ana')('GET', `/repos/${REPOSITORY}/issues/${pull}/comments`);
      const comments = z.array(z.object({ body: z.string() })).parse(body);
      expect(comments).toHaveLength(1);
      expect(comments[0]?.body).toMatch(/Amazon Elastic Compute Cloud/);
      expect(comments[0]?.body).toMatch(/\$[\d,]+/);
    });

    test('run again, nobody is told anything twice', async () => {
      const { second, bare, smtp, slack } = ran();
      expect(second.code).toBe(0);
      expect(await git(bare, 'rev-list', '--count', 'main')).toBe('2');
      expect(await issuesOf(ran())).toHaveLength(13);
      expect(smtp.mails).toHaveLength(3);
      for (const channel of CHANNELS) {
        // In the channel of the summary the alert about the budget stands as well.
        expect(await slack.messages(channel)).toHaveLength(channel === 'finops' ? 2 : 1);
      }
    });
  },
);

async function publishTwice(program: string): Promise<Published> {
  const folder = await mkdtemp(join(tmpdir(), 'spendlog-published-'));
  const smtp = await startSmtpHost();
  const slack = await startSlack({ channels: CHANNELS });
  const repository = await makeRepository(folder, configOf(smtp, join(folder, 'state')));
  cpSync(fileURLToPath(new URL('./published/sample.yml', import.meta.url)), join(repository, WORKFLOW));
  cpSync(fileURLToPath(new URL(`../../${COMMENT}`, import.meta.url)), join(repository, COMMENT));
  const bare = join(folder, 'server.git');
  await git(folder, 'clone', '--quiet', '--bare', repository, bare);
  const github = await startWholeGithub({ folder: bare, repository: REPOSITORY, token: jobToken });
  await writeFile(join(folder, 'ca.pem'), smtp.ca);
  const environment = {
    STAND_IN_ENGINE: engine?.folder ?? '',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    SLACK_API_URL: slack.apiUrl,
    SPENDLOG_SLACK_BOT_TOKEN: BOT_TOKEN,
    SPENDLOG_SMTP_USER: 'spendlog',
    SPENDLOG_SMTP_PASSWORD: 'smtp-secret',
  };
  const run = () => runWorkflow(program, repository, {}, environment, { workflow: WORKFLOW });
  const first = await run();
  const second = await run();
  const pull = await openPullRequest(github.issues, 'ana', {
    path: 'services/shop.tf',
    repository: REPOSITORY,
  });
  github.issues.setFiles(REPOSITORY, pull, [{ filename: 'services/shop.tf', status: 'added' }]);
  const repo = { id: 1 };
  const payload = { pull_request: { number: pull, base: { sha: '', ref: 'main', repo }, head: { repo } } };
  const comment = await runWorkflow(program, repository, {}, environment, {
    workflow: COMMENT,
    event: 'pull_request',
    payload,
  });
  return { folder, bare, repository, github, slack, smtp, environment, first, second, pull, comment };
}

function configOf({ port }: SmtpHost, state: string): string {
  return `${SAMPLE_CONFIG}
store: { location: file, path: ${state} }
git:
issues: { minMonthlySavings: 20 }
slack: { channel: '#finops' }
pullRequests:
  rules: [{ paths: ['services/**'], services: [ec2] }]
email:
  from: finops@example.com
  smtp: { host: localhost, port: ${port} }
  recipients:
    - { to: [cfo@example.com], persona: executive }
    - { to: [finops@example.com] }
  alertsTo: [oncall@example.com]
`;
}

async function issuesOf({ github }: Published) {
  const { body } = await github.issues.as('ana')('GET', `/repos/${REPOSITORY}/issues?per_page=100`);
  return Issues.parse(body);
}
