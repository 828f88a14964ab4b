import { afterEach, expect, test, vi } from 'vitest';
import { snsChannel } from '../../src/channels/sns-channel.ts';
import type { Store } from '../../src/core/store.ts';
import { property } from '../../src/platform/property.ts';
import { snsTopic } from '../../src/platform/sns.ts';
import { denied, type Script, type ScriptedAws, startScriptedAws } from '../loopback/scripted-aws.ts';
import { memoryStore } from '../support/memory-store.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { dyingStore, outboxIn } from './dying-store.ts';
import { budgetAlert, published } from './published.ts';

afterEach(() => vi.unstubAllEnvs());

async function awsOf(script: Script): Promise<ScriptedAws> {
  const aws = await startScriptedAws(script);
  vi.stubEnv('AWS_ENDPOINT_URL', aws.url);
  return aws;
}

function channel(store: Store) {
  const credentials = async () => ({ accessKeyId: 'AKIAEXAMPLEEXAMPLE00', secretAccessKey: 'secret' });
  const topic = snsTopic({
    topic: 'arn:aws:sns:eu-west-1:111122223333:finops.fifo',
    credentials,
    clock: virtualClock(),
    random: () => 0.5,
  });
  return snsChannel({ tenant: 'acme', outbox: outboxIn(store).outbox, topic });
}

const taken: Script = { 'SNS:Publish': (_input, nth) => ({ MessageId: `m-${nth}` }) };

test('alerts and the report are published once, with what subscribers choose by', async () => {
  await using aws = await awsOf(taken);
  const store = memoryStore();
  const publication = published({}, { alerts: [budgetAlert({ severity: 'critical' })] });
  const { deliveries } = await channel(store).publish(publication);
  expect(deliveries).toMatchObject([
    { what: 'alert budget-forecast', state: 'delivered', reference: 'm-1' },
    { what: 'report of 2026-11-20', state: 'delivered', reference: 'm-2' },
  ]);
  const [alert, report] = aws.calls.map(({ input }) => input);
  expect(alert).toMatchObject({
    Subject: 'Spendlog: budget-forecast acme',
    MessageGroupId: 'acme',
    MessageAttributes: {
      event: { StringValue: 'alert' },
      tenant: { StringValue: 'acme' },
      kind: { StringValue: 'budget-forecast' },
      severity: { StringValue: 'critical' },
    },
  });
  expect(report).toMatchObject({
    Subject: 'Spendlog: report acme',
    MessageAttributes: { event: { StringValue: 'report' } },
  });
  expect(JSON.parse(String(property(report, 'Message')))).toMatchObject({ event: 'report', tenant: 'acme' });
  expect(new Set(aws.calls.map(({ input }) => property(input, 'MessageDeduplicationId'))).size).toBe(2);

  const again = await channel(store).publish(publication);
  expect(again.deliveries.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
  expect(aws.calls).toHaveLength(2);
});

test('the longest tenant leaves a subject that SNS takes', async () => {
  await using aws = await awsOf(taken);
  const credentials = async () => ({ accessKeyId: 'AKIAEXAMPLEEXAMPLE00', secretAccessKey: 'secret' });
  const tenant = 'x'.repeat(63);
  const topic = snsTopic({
    topic: 'arn:aws:sns:eu-west-1:111122223333:f',
    credentials,
    clock: virtualClock(),
    random: () => 0,
  });
  const alert = {
    kind: 'commitment-expiring',
    id: 'c',
    state: '1',
    severity: 'warning',
    commitment: 'sp',
    end: published().report.asOf,
    daysLeft: 3,
  } as const;
  await snsChannel({ tenant, outbox: outboxIn(memoryStore()).outbox, topic }).publish(
    published({}, { alerts: [alert] }),
  );
  const subjects = aws.calls.map(({ input }) => String(property(input, 'Subject')));
  expect(subjects).toHaveLength(2);
  for (const subject of subjects) expect(subject).toMatch(/^[ -~]{1,99}$/);
});

test('a permission that is missing fails the delivery, and the next run tries again', async () => {
  const store = memoryStore();
  {
    await using _aws = await awsOf({
      'SNS:Publish': () => {
        throw denied();
      },
    });
    const { deliveries } = await channel(store).publish(published());
    expect(deliveries).toMatchObject([{ state: 'failed', reason: expect.stringContaining('sns:Publish') }]);
  }
  await using _aws = await awsOf(taken);
  expect((await channel(store).publish(published())).deliveries).toMatchObject([{ state: 'delivered' }]);
});

test('a run that ends before it could remember: reported, not published again', async () => {
  await using aws = await awsOf(taken);
  const store = memoryStore();
  await expect(channel(dyingStore(store)).publish(published())).rejects.toThrow('The process ended');
  expect((await channel(store).publish(published())).deliveries).toMatchObject([{ state: 'unconfirmed' }]);
  expect(aws.calls).toHaveLength(1);
});
