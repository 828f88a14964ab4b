import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import { buffer } from 'node:stream/consumers';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { errorOf, operationNameOf, SERVICES } from '../faults/fakecloud/protocols.ts';
import { type ReadRequest, readRequest } from '../faults/fakecloud/read-request.ts';
import { AWS_SERVICES } from '../support/aws-services.ts';
import { listen } from './listen.ts';

/** One request on its way to AWS. */
export interface SeenRequest {
  /** The SDK's id of the service. */
  readonly service: string;
  readonly operation: string;
  /** Whose keys signed it; empty where nobody's did. */
  readonly account: string;
  readonly region: string;
  readonly body: string;
}

export interface AwsFront extends AsyncDisposable {
  /** For `AWS_ENDPOINT_URL`. */
  readonly url: string;
  /** In order of arrival. */
  readonly seen: readonly SeenRequest[];
  /** Those of them that were not refused, in order of their answers. */
  readonly answered: readonly SeenRequest[];
  /** Secret keys and session tokens that were handed out. */
  readonly secrets: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** Answers in moto's place, by the SDK's id of the service. */
export type Instead = Readonly<Record<string, (operation: string) => object>>;

/** What a region without Resource Explorer says: moto has none and answers with a web page. */
export const NOT_SET_UP: Instead = { 'Resource Explorer 2': () => ({}) };

/** Stands before moto, writes down what is asked and with whose keys, and passes it on. */
export async function startAwsFront(moto: string, instead: Instead = {}): Promise<AwsFront> {
  const seen: SeenRequest[] = [];
  const answered: SeenRequest[] = [];
  const accounts = new Map<string, string>();
  const secrets: string[] = [];
  const answerTo = async (message: IncomingMessage): Promise<Answer> => {
    const asked = await readRequest(message);
    const entry = seenOf(asked, accounts);
    seen.push(entry);
    const own = instead[entry.service]?.(entry.operation);
    const passed = own ? ownAnswer(own) : await passOn(moto, message, asked.body);
    const answer = refusedWhereUnknown(passed, asked.scope?.service ?? '');
    if (answer.status < 300) answered.push(entry);
    if (entry.service === 'STS') remember(entry, answer.body.toString(), accounts, secrets);
    return answer;
  };
  const server = createServer((message, response) => {
    answerTo(message).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      // moto is gone: so is the connection.
      () => response.destroy(),
    );
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    answered,
    secrets,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/**
 * moto answers what it does not know with an error of the server, over and over: of AWS that would open the breaker of a whole
 * service. A role that may not ask is refused for that call alone. Resource Explorer is left as it is, to have something fail.
 */
function refusedWhereUnknown(answer: Answer, signedFor: string): Answer {
  if (answer.status < 500 || signedFor === 'resource-explorer-2') return answer;
  const found = [...AWS_SERVICES.values()].find(({ signingName }) => signingName === signedFor);
  const protocol = SERVICES[signedFor]?.protocol ?? found?.protocol ?? 'json';
  const code = protocol === 'ec2' ? 'UnauthorizedOperation' : 'AccessDeniedException';
  return errorOf(protocol, new Refusal(code, 'moto does not know it', 403));
}

function seenOf(asked: ReadRequest, accounts: ReadonlyMap<string, string>): SeenRequest {
  // A web identity is exchanged without a signature.
  const { accessKeyId, region, service: signedFor } = asked.scope ?? NOBODY;
  const protocol = SERVICES[signedFor];
  return {
    service: protocol?.id ?? signedFor,
    operation: operationOf(asked, signedFor),
    account: accounts.get(accessKeyId) ?? '',
    region,
    body: asked.body.toString(),
  };
}

const NOBODY = { accessKeyId: '', region: '', service: 'sts' };

function operationOf(asked: ReadRequest, signedFor: string): string {
  const { method, url, headers } = asked;
  const protocol = SERVICES[signedFor]?.protocol ?? 's3';
  if (protocol === 's3') return `${method} ${url.pathname}`;
  // CloudWatch speaks RPC v2, which names the operation in its path.
  if (headers['smithy-protocol']) return url.pathname.split('/').at(-1) ?? '';
  return operationNameOf(asked, protocol);
}

function ownAnswer(value: object): Answer {
  const headers = { 'content-type': 'application/json' };
  return { status: 200, headers, body: Buffer.from(JSON.stringify(value)) };
}

const HOP_BY_HOP: ReadonlySet<string> = new Set(['connection', 'keep-alive', 'transfer-encoding']);

async function passOn(moto: string, message: IncomingMessage, body: Buffer): Promise<Answer> {
  const { method, headers } = message;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest(new URL(message.url ?? '/', moto), { method, headers }, resolve)
      .on('error', reject)
      .end(body);
  });
  const kept = Object.entries(answer.headers).filter(([name]) => !HOP_BY_HOP.has(name));
  return { status: answer.statusCode ?? 502, headers: Object.fromEntries(kept), body: await buffer(answer) };
}

/** Whose keys they are that a role was exchanged for. */
function remember(
  { body }: SeenRequest,
  answer: string,
  accounts: Map<string, string>,
  secrets: string[],
): void {
  const account = /^arn:aws:iam::(\d{12}):/.exec(new URLSearchParams(body).get('RoleArn') ?? '')?.[1];
  const given = (name: string) => new RegExp(`<${name}>([^<]+)<`).exec(answer)?.[1];
  const keyId = given('AccessKeyId');
  if (account === undefined || keyId === undefined) return;
  accounts.set(keyId, account);
  secrets.push(...[given('SecretAccessKey'), given('SessionToken')].filter((one) => one !== undefined));
}
