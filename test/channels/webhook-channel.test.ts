import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { webhookChannel } from '../../src/channels/webhook-channel.ts';
import type { Store } from '../../src/core/store.ts';
import { httpsPost } from '../../src/platform/https-post.ts';
import { signedHook } from '../../src/platform/signed-hook.ts';
import { alertNotice } from '../../src/render/notice/alert-notice.ts';
import { NOTICE_BYTES, reportNotice } from '../../src/render/notice/report-notice.ts';
import { type HookRequest, type HttpsHook, startHttpsHook } from '../loopback/https-hook.ts';
import { HOSTILE_STRINGS } from '../support/hostile/corpus.ts';
import { liveInMailText } from '../support/hostile/email-judge.ts';
import { hostileString } from '../support/hostile/hostile-string.ts';
import { memoryStore } from '../support/memory-store.ts';
import { dyingStore, outboxIn } from './dying-store.ts';
import {
  actionsNamed,
  budgetAlert,
  ISSUE_URL,
  OUR_URLS,
  published,
  publishedWithNames,
  REPORT_URL,
  RUN_URL,
  withActions,
} from './published.ts';

const SECRET = 'a random text of thirty-two bytes';

const NOW = new Date('2026-11-21T06:00:00Z');

function channel(hook: HttpsHook, store: Store) {
  const https = httpsPost(hook.reach);
  const signed = signedHook({ url: `${hook.origin}/in`, secret: SECRET, https, clock: { now: () => NOW } });
  return webhookChannel({ tenant: 'acme', outbox: outboxIn(store).outbox, hook: signed });
}

const taking = (response: ServerResponse) => void response.writeHead(204).end();

const answering = (status: number) => (response: ServerResponse) => void response.writeHead(status).end();

/** As docs/channels/webhook.md tells a receiver to. */
function isGenuine({ headers, body }: HookRequest, secret: string): boolean {
  const [, seconds, given] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['spendlog-signature'])) ?? [];
  return given === createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}

test('a report and its alerts are posted as signed JSON', async () => {
  await using hook = await startHttpsHook(taking);
  const publication = published(withActions(actionsNamed(['vol-1'])), { alerts: [budgetAlert()] });
  const { deliveries } = await channel(hook, memoryStore()).publish(publication);
  expect(deliveries.map(({ what, state }) => `${state} ${what}`)).toEqual([
    'delivered alert budget-forecast',
    'delivered report of 2026-11-20',
  ]);
  expect(hook.requests.map(({ headers }) => headers['spendlog-event'])).toEqual(['alert', 'report']);
  for (const request of hook.requests) {
    expect(isGenuine(request, SECRET)).toBe(true);
    expect(isGenuine({ ...request, body: `${request.body} ` }, SECRET)).toBe(false);
    expect(isGenuine(request, 'another secret')).toBe(false);
    expect(request.headers['spendlog-signature']).toContain(`t=${NOW.getTime() / 1000},`);
    expect(request.headers['spendlog-delivery']).toMatch(/^[0-9a-f]{64}$/);
  }
  expect(deliveries.map((each) => 'reference' in each && each.reference)).toEqual(
    hook.requests.map(({ headers }) => headers['spendlog-delivery']),
  );
});

test('what is posted has the figures, exact, and the links', async () => {
  await using hook = await startHttpsHook(taking);
  const publication = published(withActions(actionsNamed(['vol-1'])), { alerts: [budgetAlert()] });
  await channel(hook, memoryStore()).publish(publication);
  const [alert, report] = hook.requests.map(({ body }): unknown => JSON.parse(body));
  expect(alert).toMatchObject({
    version: 1,
    event: 'alert',
    tenant: 'acme',
    run: 'run-1',
    asOf: '2026-11-20',
    title: 'Budget Everything is expected to be exceeded',
    alert: { kind: 'budget-forecast', severity: 'warning', state: 'forecast' },
  });
  expect(report).toMatchObject({
    version: 1,
    event: 'report',
    links: { report: REPORT_URL, run: RUN_URL },
    headline: [{ currency: 'USD', amount: '151882.437', state: 'provisional' }, { currency: 'BRL' }],
    savings: [{ currency: 'USD', net: '10000', gross: '10000', recommendations: 1 }],
    actions: [{ fingerprints: ['fp-0'], amount: '$10,000', team: 'team 0 vol-1', issue: ISSUE_URL }],
    moreActions: 0,
    coverage: { planned: 12, answered: 11 },
    moreGaps: 0,
  });
});

test('the same report is posted once, another one again, and an alert once for each state', async () => {
  await using hook = await startHttpsHook(taking);
  const store = memoryStore();
  const publish = (rows: number, state: string) =>
    channel(hook, store).publish(published({ rows }, { alerts: [budgetAlert({ state })] }));
  await publish(1, 'a');
  await publish(1, 'a');
  expect(hook.requests).toHaveLength(2);
  await publish(2, 'a');
  expect(hook.requests).toHaveLength(3);
  await publish(2, 'b');
  expect(hook.requests).toHaveLength(4);
  expect(new Set(hook.requests.map(({ headers }) => headers['spendlog-delivery'])).size).toBe(4);
});

describe('what the hook answers', () => {
  test.each([
    [200, 'delivered'],
    [202, 'delivered'],
    [302, 'failed'],
    [400, 'failed'],
    [401, 'failed'],
    [410, 'failed'],
    [408, 'postponed'],
    [429, 'postponed'],
    [503, 'postponed'],
    [500, 'unconfirmed'],
    [504, 'unconfirmed'],
  ] as const)('%d: %s', async (status, state) => {
    await using hook = await startHttpsHook(answering(status));
    const { deliveries } = await channel(hook, memoryStore()).publish(published());
    expect(deliveries.map((each) => each.state)).toEqual([state]);
  });

  test('later: it comes again, under the same id', async () => {
    const statuses = [429, 503, 200];
    await using hook = await startHttpsHook(
      (response) => void response.writeHead(statuses.shift() ?? 500).end(),
    );
    const store = memoryStore();
    for (const _ of [1, 2, 3, 4]) await channel(hook, store).publish(published());
    expect(hook.requests).toHaveLength(3);
    expect(new Set(hook.requests.map(({ headers }) => headers['spendlog-delivery'])).size).toBe(1);
  });

  test('an error of its own: it may have taken it, so it does not come again', async () => {
    await using hook = await startHttpsHook(answering(500));
    const store = memoryStore();
    for (const _ of [1, 2]) {
      const { deliveries } = await channel(hook, store).publish(published());
      expect(deliveries).toMatchObject([{ state: 'unconfirmed' }]);
    }
    expect(hook.requests).toHaveLength(1);
  });
});

test('a run that ends before it could remember: reported, not posted again', async () => {
  await using hook = await startHttpsHook(taking);
  const store = memoryStore();
  await expect(channel(hook, dyingStore(store)).publish(published())).rejects.toThrow('The process ended');
  const { deliveries } = await channel(hook, store).publish(published());
  expect(deliveries).toMatchObject([{ state: 'unconfirmed' }]);
  expect(hook.requests).toHaveLength(1);
});

/** A message but for the values that are links of ours. */
function withoutOurs(message: string): string {
  return [...OUR_URLS].reduce((text, url) => text.replaceAll(JSON.stringify(url), '""'), message);
}

describe('messages', () => {
  const messages = (name: string) => {
    const publication = publishedWithNames(name);
    return [reportNotice(publication), ...publication.alerts.map((alert) => alertNotice(publication, alert))];
  };

  test('hold names as JSON that reads as nothing but text where it is shown raw', () => {
    for (const name of HOSTILE_STRINGS) {
      for (const message of messages(name)) {
        expect(liveInMailText(withoutOurs(message))).toEqual([]);
        expect(() => JSON.parse(message)).not.toThrow();
      }
    }
    fc.assert(
      fc.property(hostileString, (name) => {
        for (const message of messages(name)) {
          expect(liveInMailText(withoutOurs(message))).toEqual([]);
          JSON.parse(message);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('keep the links that a person may want to follow', () => {
    const [report = '', alert = ''] = messages('vol-1');
    for (const url of OUR_URLS) expect(report).toContain(JSON.stringify(url));
    expect(alert).toContain(REPORT_URL);
  });

  test('make no link of a name that begins like one of ours', () => {
    for (const message of messages(`${REPORT_URL}.evil.example`)) {
      expect(liveInMailText(withoutOurs(message))).toEqual([]);
    }
  });

  test('give programs the name as it is', () => {
    const name = 'team.example.com/@x';
    const publication = publishedWithNames(name);
    expect(JSON.parse(reportNotice(publication))).toMatchObject({ actions: [{ team: `team 0 ${name}` }] });
  });

  test('step down to what a topic takes, and count what they leave out', () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `${at}${'字'.repeat(190)}`);
    const text = reportNotice(published(withActions(actionsNamed(names))));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(NOTICE_BYTES);
    const { actions, moreActions } = JSON.parse(text);
    expect(actions.length).toBeGreaterThan(1);
    expect(actions.length + moreActions).toBe(3_000);
  });
});

describe('docs/channels/webhook.md', () => {
  const page = readFileSync(new URL('../../docs/channels/webhook.md', import.meta.url), 'utf8');

  test('names every field of both messages', () => {
    const publication = published(withActions(actionsNamed(['vol-1'])), { alerts: [budgetAlert()] });
    const documents = [
      reportNotice(publication),
      ...publication.alerts.map((alert) => alertNotice(publication, alert)),
    ];
    const fields = documents.flatMap((text) => Object.keys(JSON.parse(text)));
    const { alert } = JSON.parse(documents[1] ?? '');
    const nested = Object.keys(alert).map((key) => `alert.${key}`);
    for (const field of [...fields.filter((field) => !['links', 'alert'].includes(field)), ...nested]) {
      expect(page, field).toContain(`\`${field}\``);
    }
  });

  test('has a receiver that knows what is genuine', async () => {
    const [, code = ''] = /```js\n([\s\S]+?)```/.exec(page) ?? [];
    const { isGenuine } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    await using hook = await startHttpsHook(taking);
    await channel(hook, memoryStore()).publish(published());
    const { headers, body = '' } = hook.requests[0] ?? {};
    const signature = headers?.['spendlog-signature'];
    const now = NOW.getTime();
    expect(isGenuine(signature, body, SECRET, now + 299_000)).toBe(true);
    expect(isGenuine(signature, body, SECRET, now + 301_000)).toBe(false);
    expect(isGenuine(signature, `${body} `, SECRET, now)).toBe(false);
    expect(isGenuine(signature, body, 'another', now)).toBe(false);
    expect(isGenuine('', body, SECRET, now)).toBe(false);
  });
});
