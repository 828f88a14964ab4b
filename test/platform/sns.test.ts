import { afterEach, expect, test, vi } from 'vitest';
import { isNotDelivered } from '../../src/core/outbox.ts';
import type { TopicMessage } from '../../src/core/topic.ts';
import { snsTopic } from '../../src/platform/sns.ts';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { denied, type Script, startScriptedAws } from '../loopback/scripted-aws.ts';
import { virtualClock } from '../support/virtual-clock.ts';

afterEach(() => vi.unstubAllEnvs());

const TOPIC = 'arn:aws:sns:sa-east-1:111122223333:finops';

const MESSAGE: TopicMessage = {
  identity: 'acme report 1',
  group: 'acme',
  subject: 'Spendlog',
  message: '{"version":1}',
  attributes: { event: 'report', tenant: 'acme' },
};

async function topicOf(script: Script, topic = TOPIC) {
  const aws = await startScriptedAws(script);
  vi.stubEnv('AWS_ENDPOINT_URL', aws.url);
  const credentials = async () => ({ accessKeyId: 'AKIAEXAMPLEEXAMPLE00', secretAccessKey: 'secret' });
  return {
    aws,
    topic: snsTopic({ topic, credentials, clock: virtualClock(), random: () => 0.5 }),
    [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose](),
  };
}

async function failure(topic: ReturnType<typeof snsTopic>): Promise<Error> {
  const error = await topic.publish(MESSAGE).catch((thrown: unknown) => thrown);
  if (!(error instanceof Error)) throw new TypeError('The message was published');
  return error;
}

test('a message goes to the topic, in its region, with what subscribers choose by', async () => {
  await using sns = await topicOf({ 'SNS:Publish': () => ({ MessageId: 'm-1' }) });
  expect(await sns.topic.publish(MESSAGE)).toBe('m-1');
  const [call] = sns.aws.calls;
  expect(call).toMatchObject({
    region: 'sa-east-1',
    input: {
      TopicArn: TOPIC,
      Subject: 'Spendlog',
      Message: '{"version":1}',
      MessageAttributes: {
        event: { DataType: 'String', StringValue: 'report' },
        tenant: { DataType: 'String', StringValue: 'acme' },
      },
    },
  });
  expect(call?.input).not.toHaveProperty('MessageDeduplicationId');
  expect(call?.input).not.toHaveProperty('MessageGroupId');
});

test('a FIFO topic is told what makes two of them the same', async () => {
  await using sns = await topicOf({ 'SNS:Publish': () => ({ MessageId: 'm' }) }, `${TOPIC}.fifo`);
  for (const identity of ['a', 'a', 'b']) await sns.topic.publish({ ...MESSAGE, identity });
  const ids = sns.aws.calls.map(
    ({ input }) => /"MessageDeduplicationId":"(\w+)"/.exec(JSON.stringify(input))?.[1],
  );
  expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
  expect([ids[0] === ids[1], ids[0] === ids[2]]).toEqual([true, false]);
  expect(sns.aws.calls[0]?.input).toMatchObject({ MessageGroupId: 'acme' });
});

test.each([
  ['InvalidParameterException', 400, false],
  ['NotFoundException', 404, false],
  ['ThrottledException', 429, true],
])('%s: it was not taken', async (name, status, postponed) => {
  await using sns = await topicOf({
    'SNS:Publish': () => {
      throw new Refusal(name, 'no', status);
    },
  });
  const error = await failure(sns.topic);
  expect(isNotDelivered(error) && error.postponed).toBe(postponed);
});

test('a permission that is missing is named', async () => {
  await using sns = await topicOf({
    'SNS:Publish': () => {
      throw denied();
    },
  });
  const error = await failure(sns.topic);
  expect([isNotDelivered(error), error.message]).toEqual([true, expect.stringContaining('sns:Publish')]);
});

test('an internal error does not tell whether it was taken, and it is not sent again', async () => {
  await using sns = await topicOf({
    'SNS:Publish': () => {
      throw new Refusal('InternalErrorException', 'sorry', 500);
    },
  });
  expect(isNotDelivered(await failure(sns.topic))).toBe(false);
  expect(sns.aws.calls).toHaveLength(1);
});
