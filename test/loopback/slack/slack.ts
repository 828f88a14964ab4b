import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { createEmulator } from 'emulate';
import { blockKitProblems } from '../../support/block-kit.ts';
import { listen } from '../../system/listen.ts';

/** Of the token that everything is allowed to: whoever looks at the workspace. */
const EVERYBODY = 'xoxp-everybody';

export const BOT_TOKEN = 'xoxb-spendlog';

export interface SlackOptions {
  /** Names of channels; those the bot was invited to, where others are not. */
  readonly channels?: readonly string[];
  readonly invited?: readonly string[];
  /** What the bot was given; absent: all it can use. */
  readonly scopes?: readonly string[];
  /** Asked of each call before anything is done. */
  readonly fault?: (call: SlackCall) => SlackFault | null;
  /** Told of each message that was posted, before it is answered. */
  readonly posted?: (call: SlackCall) => void;
}

export interface SlackCall {
  readonly method: string;
  readonly body: Readonly<Record<string, string>>;
  /** Of this method, from 1. */
  readonly nth: number;
}

/** What happens instead of the answer; `lose-answer`: it is done, and nobody is told. */
export type SlackFault = SlackAnswer | 'drop' | 'lose-answer' | 'silence';

export interface SlackAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A message as it stands in a channel. */
export interface PostedMessage {
  readonly ts: string;
  readonly text: string;
  readonly blocks: unknown;
  /** Those in its thread. */
  readonly replies: readonly { readonly text: string; readonly blocks: unknown }[];
}

export interface LoopbackSlack extends AsyncDisposable {
  /** Of the Web API, with a slash at its end. */
  readonly apiUrl: string;
  readonly calls: readonly SlackCall[];
  /** Ids of channels by their names. */
  readonly ids: ReadonlyMap<string, string>;
  /** What stands in a channel, the oldest first. */
  messages(channel: string): Promise<readonly PostedMessage[]>;
  /** What Slack answers to something sent to a web hook of #general. */
  hook(body: string): Promise<SlackAnswer>;
}

type Json = Readonly<Record<string, unknown>>;

interface World {
  readonly options: SlackOptions;
  readonly behind: string;
  readonly ids: ReadonlyMap<string, string>;
  readonly invited: ReadonlySet<string>;
  readonly calls: SlackCall[];
}

/**
 * Slack on loopback: the emulator, and in front of it what that lacks: limits of Block Kit, channels a bot was not invited
 * to, names in place of ids, metadata that is only told who asks for it, and answers that are late or lost.
 */
export async function startSlack(options: SlackOptions = {}): Promise<LoopbackSlack> {
  const emulator = await createEmulator({ service: 'slack', port: 0, seed: seedOf(options) });
  const behind = `http://127.0.0.1:${new URL(emulator.url).port}`;
  const ids = new Map(
    listOf(await ask(behind, 'conversations.list', { limit: '1000' }), 'channels').map((channel) => [
      String(channel['name']),
      String(channel['id']),
    ]),
  );
  const names = options.invited ?? [...ids.keys()];
  const world: World = {
    options,
    behind,
    ids,
    invited: new Set(names.map((name) => ids.get(name) ?? '')),
    calls: [],
  };
  const server = createServer((request, response) => {
    handled(world, request, response).catch(() => response.writeHead(500).end());
  });
  const port = await listen(server);
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    calls: world.calls,
    ids,
    messages: (channel) => messagesIn(behind, ids.get(channel) ?? channel),
    hook: (body) => hook(behind, body),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}

const SCOPES = ['chat:write', 'channels:read', 'channels:history', 'groups:read', 'groups:history'];

function seedOf({ channels = ['finops', 'alerts', 'payments'], scopes = SCOPES }: SlackOptions) {
  return {
    slack: {
      strict_scopes: true,
      channels: channels.map((name) => ({ name })),
      tokens: [
        { token: BOT_TOKEN, type: 'bot', scopes: [...scopes] },
        { token: EVERYBODY, type: 'test', scopes: [...SCOPES, 'im:read', 'mpim:read'] },
      ],
    },
  };
}

async function handled(world: World, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = (incoming.url ?? '').split('/').at(-1) ?? '';
  const body = Object.fromEntries(new URLSearchParams(await text(incoming)));
  const nth = world.calls.filter((one) => one.method === method).length + 1;
  const call = { method, body, nth };
  world.calls.push(call);
  const fault = world.options.fault?.(call) ?? null;
  if (fault === 'silence') return;
  if (fault === 'drop') return void response.socket?.resetAndDestroy();
  if (fault && fault !== 'lose-answer') return reply(response, fault);
  const answer = await answered(world, call, incoming.headers.authorization ?? '');
  if (method === 'chat.postMessage' && answer['ok'] === true) world.options.posted?.(call);
  if (fault === 'lose-answer') return void response.socket?.resetAndDestroy();
  reply(response, { status: 200, body: JSON.stringify(answer) });
}

async function answered(world: World, { method, body }: SlackCall, authorization: string): Promise<Json> {
  if (authorization !== `Bearer ${BOT_TOKEN}`) return { ok: false, error: 'invalid_auth' };
  const given = body['channel'] ?? '';
  const name = given.startsWith('#') ? world.ids.get(given.slice(1)) : given;
  if (method === 'chat.postMessage') {
    if (name === undefined || ![...world.ids.values()].includes(name))
      return { ok: false, error: 'channel_not_found' };
    if (!world.invited.has(name)) return { ok: false, error: 'not_in_channel' };
    const problems = blockKitProblems({ text: body['text'], blocks: JSON.parse(body['blocks'] ?? 'null') });
    if (problems.length > 0)
      return { ok: false, error: 'invalid_blocks', response_metadata: { messages: problems } };
    return ask(world.behind, method, { ...body, channel: name }, BOT_TOKEN);
  }
  const answer = await ask(world.behind, method, body, BOT_TOKEN);
  if (answer['ok'] !== true || !method.match(/history|replies/)) return answer;
  if (!world.invited.has(given)) return { ok: false, error: 'not_in_channel' };
  return { ...answer, messages: seen(listOf(answer, 'messages'), body) };
}

function seen(
  messages: readonly Json[],
  { oldest, include_all_metadata: all }: SlackCall['body'],
): readonly Json[] {
  return messages
    .filter(({ ts }) => oldest === undefined || Number(ts) > Number(oldest))
    .map(({ metadata, ...message }) => (all === 'true' ? { ...message, metadata } : message));
}

async function messagesIn(behind: string, channel: string): Promise<readonly PostedMessage[]> {
  const found = listOf(await ask(behind, 'conversations.history', { channel, limit: '1000' }), 'messages');
  return Promise.all(
    found.toReversed().map(async (message) => {
      const ts = String(message['ts']);
      const thread = listOf(await ask(behind, 'conversations.replies', { channel, ts }), 'messages');
      return { ...told(message), ts, replies: thread.filter((each) => each['ts'] !== ts).map(told) };
    }),
  );
}

function told(message: Json) {
  return { text: String(message['text']), blocks: message['blocks'] };
}

async function ask(
  behind: string,
  method: string,
  body: Readonly<Record<string, string>>,
  token = EVERYBODY,
): Promise<Json> {
  const answer = await fetch(`${behind}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new URLSearchParams(body),
  });
  return fieldsOf(await answer.json());
}

async function hook(behind: string, body: string): Promise<SlackAnswer> {
  const problems = blockKitProblems(JSON.parse(body));
  if (problems.length > 0) return { status: 400, body: 'invalid_blocks' };
  const answer = await fetch(`${behind}/services/T000000001/B000000001/X000000001`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return { status: answer.status, body: await answer.text() };
}

function reply(response: ServerResponse, { status, body, headers = {} }: SlackAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(body);
}

function listOf(value: Json, name: string): readonly Json[] {
  const list = value[name];
  return Array.isArray(list) ? list.map(fieldsOf) : [];
}

function fieldsOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
