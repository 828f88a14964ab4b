import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ModelFailureReason } from '../../../src/core/model.ts';
import { compactFacts } from '../../../src/platform/models/compact-facts.ts';
import { qbusinessModel } from '../../../src/platform/models/qbusiness.ts';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { type Script, startScriptedAws } from '../../loopback/scripted-aws.ts';
import { ANSWER, failureOf, REQUEST } from './model-request.ts';

afterEach(() => vi.unstubAllEnvs());

const signal = new AbortController().signal;

const APPLICATION = 'a1b2c3d4-5678-90ab-cdef-111122223333';

async function qbusiness(answer: Script[string]) {
  const aws = await startScriptedAws({ 'QBusiness:ChatSync': answer });
  vi.stubEnv('AWS_ENDPOINT_URL', aws.url);
  const client = qbusinessModel({
    region: 'us-west-2',
    application: APPLICATION,
    credentials: async () => ({ accessKeyId: 'AKIAEXAMPLEEXAMPLE00', secretAccessKey: 'secret' }),
  });
  return { aws, client, [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose]() };
}

describe('an application of Amazon Q Business', () => {
  it('is asked in creator mode by nobody, with the facts attached', async () => {
    await using to = await qbusiness(() => ({ systemMessage: ANSWER }));
    expect(await to.client.ask(REQUEST, signal)).toEqual({ text: ANSWER, tokens: null });
    expect(to.aws.calls).toEqual([
      {
        operation: 'QBusiness:ChatSync',
        region: 'us-west-2',
        input: {
          applicationId: APPLICATION,
          chatMode: 'CREATOR_MODE',
          clientToken: REQUEST.token,
          userMessage: `${REQUEST.instructions}\n\n${REQUEST.task}\n\nThe table of facts is the attached file facts.txt.`,
          attachments: [{ name: 'facts.txt', data: Buffer.from(compactFacts(REQUEST.facts)) }],
        },
      },
    ]);
  });

  it('gets a task that is too long for a message as a file', async () => {
    await using to = await qbusiness(() => ({ systemMessage: ANSWER }));
    const task = 'x'.repeat(7_000);
    await to.client.ask({ ...REQUEST, task }, signal);
    expect(to.aws.calls[0]?.input).toMatchObject({
      userMessage: `${REQUEST.instructions}\n\nThe task is the attached file task.txt, the table of facts facts.txt.`,
      attachments: [
        { name: 'facts.txt', data: Buffer.from(compactFacts(REQUEST.facts)) },
        { name: 'task.txt', data: Buffer.from(task) },
      ],
    });
  });

  it('is not sent more than it takes', async () => {
    await using to = await qbusiness(() => ({ systemMessage: ANSWER }));
    const facts = JSON.stringify({ facts: 'é'.repeat(60_000) });
    const asking = to.client.ask({ ...REQUEST, facts }, signal);
    await expect(asking).rejects.toMatchObject({ name: 'ModelFailure', reason: 'failed', passing: false });
    expect(to.aws.calls).toEqual([]);
  });

  it.each<[string, object, ModelFailureReason]>([
    ['nothing', {}, 'empty'],
    ['blank text', { systemMessage: ' ' }, 'empty'],
    [
      'what it made of nothing, since it could not read the facts',
      { systemMessage: ANSWER, failedAttachments: [{ name: 'facts.txt', status: 'FAILED' }] },
      'failed',
    ],
  ])('that answers %s has failed', async (_, answer, reason) => {
    await using to = await qbusiness(() => answer);
    expect(await failureOf(to.client)).toMatchObject({ reason, passing: true, tokens: null });
  });

  it.each<[string, number, ModelFailureReason, boolean]>([
    ['LicenseNotFoundException', 400, 'closed', false],
    ['ResourceNotFoundException', 404, 'closed', false],
    ['AccessDeniedException', 403, 'denied', false],
    ['ThrottlingException', 429, 'throttled', true],
    ['ConflictException', 409, 'failed', true],
    ['ValidationException', 400, 'failed', false],
    ['ExternalResourceException', 424, 'failed', false],
    ['InternalServerException', 500, 'failed', true],
  ])('that refuses with %s (%i) is %s', async (name, status, reason, passing) => {
    await using to = await qbusiness(() => {
      throw new Refusal(name, 'User arn:aws:sts::111122223333:assumed-role/x', status);
    });
    const failure = await failureOf(to.client);
    expect(failure).toMatchObject({
      reason,
      passing,
      message: `Amazon Q Business answered ${name} (HTTP ${status})`,
    });
    expect(to.aws.calls).toHaveLength(1);
  });
});
