import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { ChatSyncCommand, QBusinessClient } from '@aws-sdk/client-qbusiness';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { askedIn } from './asked.ts';
import { honest } from './honest.ts';
import { type ModelServer, startModelServer } from './model-server.ts';
import { TOLD_EXAMPLE, TOLD_TEXTS } from './told-example.ts';

const aws = ({ url }: ModelServer) => ({
  endpoint: url,
  region: 'eu-central-1',
  maxAttempts: 1,
  // Both would speak HTTP/2 of themselves.
  requestHandler: new NodeHttpHandler(),
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
});
const openai = ({ url }: ModelServer) => new OpenAI({ baseURL: `${url}/v1`, apiKey: 'key', maxRetries: 0 });
const application = 'a1b2c3d4-5678-90ab-cdef-111122223333';

const messages = TOLD_TEXTS.map((content) => ({ role: 'user' as const, content }));

describe('models on loopback', () => {
  it('answer chat completions, Converse and ChatSync, and keep what was asked', async () => {
    await using server = await startModelServer(({ protocol, texts }) => `${protocol} ${texts.length}`);
    const completion = await openai(server).chat.completions.create({ model: 'm', messages });
    expect(completion.choices[0]?.message.content).toBe('chat-completions 3');
    const converse = await new BedrockRuntimeClient(aws(server)).send(
      new ConverseCommand({
        modelId: 'eu.maker.model-v1:0',
        system: [{ text: 'rules' }],
        messages: [{ role: 'user', content: [{ text: 'facts' }] }],
      }),
    );
    expect(converse.output?.message?.content?.[0]?.text).toMatch(/^converse /);
    expect(converse.usage?.totalTokens).toBe(1_500);
    const chat = await new QBusinessClient(aws(server)).send(
      new ChatSyncCommand({
        applicationId: application,
        clientToken: '0'.repeat(36),
        userMessage: 'rules',
        attachments: [{ name: 'facts.json', data: Buffer.from('the facts') }],
      }),
    );
    expect(chat.systemMessage).toMatch(/^chat-sync /);
    expect(server.journal.map(({ protocol }) => protocol)).toEqual([
      'chat-completions',
      'converse',
      'chat-sync',
    ]);
    expect(server.journal[0]?.raw).toContain('authorization: Bearer key');
    expect(server.journal[1]?.texts).toEqual(expect.arrayContaining(['rules', 'facts']));
    expect(server.journal[2]?.texts).toEqual(expect.arrayContaining(['facts.json', 'the facts']));
  });

  it('refuse what their protocols do not have, and say what a test wants refused', async () => {
    await using server = await startModelServer(() => {
      throw new Refusal('ThrottlingException', 'Too many requests', 429);
    });
    const stream = openai(server).chat.completions.create({ model: 'm', messages, stream: true });
    await expect(stream).rejects.toMatchObject({ status: 400 });
    const noMessages = openai(server).chat.completions.create({ model: 'm', messages: [] });
    await expect(noMessages).rejects.toMatchObject({ status: 400 });
    await expect(openai(server).models.list()).rejects.toMatchObject({ status: 404 });
    await expect(openai(server).chat.completions.create({ model: 'm', messages })).rejects.toMatchObject({
      status: 429,
    });
    const tooLong = new QBusinessClient(aws(server)).send(
      new ChatSyncCommand({ applicationId: 'short', userMessage: 'x'.repeat(7_001) }),
    );
    await expect(tooLong).rejects.toMatchObject({ name: 'ThrottlingException' });
  });

  it('hold AWS requests against the bounds of its reference', async () => {
    await using server = await startModelServer(() => 'an answer');
    const send = (input: ConstructorParameters<typeof ChatSyncCommand>[0]) =>
      new QBusinessClient(aws(server)).send(new ChatSyncCommand(input));
    const good = { applicationId: application, clientToken: 'x', userMessage: 'y' };
    await expect(send(good)).resolves.toMatchObject({ systemMessage: 'an answer' });
    await expect(send({ ...good, applicationId: 'short' })).rejects.toThrow('applicationId');
    await expect(send({ ...good, userMessage: 'x'.repeat(7_001) })).rejects.toThrow('userMessage');
  });

  it('read a request as a model does', () => {
    expect(askedIn(TOLD_TEXTS)).toEqual(TOLD_EXAMPLE);
    const cut = TOLD_TEXTS.map((text) => text.slice(0, -2));
    expect(() => askedIn(cut)).toThrow('does not end');
    expect(() => askedIn(['no facts'])).toThrow();
  });

  it('write the same for the same seed, in slots alone', () => {
    const say = (seed: number) => honest(seed)({ protocol: 'converse', raw: '', texts: TOLD_TEXTS });
    const { sections } = JSON.parse(say(1));
    expect(sections.map(({ id }: { id: string }) => id)).toEqual(['first', 'second']);
    expect(say(1)).toBe(say(1));
    expect(say(1)).not.toBe(say(2));
    for (const { sentences } of sections) {
      expect(sentences).toHaveLength(3);
      for (const sentence of sentences)
        expect(sentence.replace(/\{[fpbs]\d\}/g, '')).not.toMatch(/[\d{}[\]|]/);
    }
  });
});
