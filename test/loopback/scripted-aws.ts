import { createServer, type ServerResponse } from 'node:http';
import type { StaticOperationSchema } from '@smithy/types';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { errorOf, inputOf, successOf, type WireAnswer } from '../faults/fakecloud/protocols.ts';
import { type ReadRequest, readRequest } from '../faults/fakecloud/read-request.ts';
import { restBody, restInput, restOperation } from '../support/aws-rest.ts';
import { AWS_SERVICES, type AwsService, operationsOf } from '../support/aws-services.ts';

/** Input of an operation that answers in pages. */
export interface Paged {
  readonly NextToken?: string;
}

interface ScriptedOperation {
  /** A value of AWS's model, or bytes of its own. A {@link Refusal} is thrown. A method, so that a script may name the input it knows. */
  answer(input: object, nth: number): object | WireAnswer;
}

/** What each operation answers to its requests. */
export type Script = Readonly<Record<string, ScriptedOperation['answer']>>;

export interface ScriptedCall {
  readonly operation: string;
  readonly region: string;
  readonly input: unknown;
}

export interface ScriptedAws extends AsyncDisposable {
  readonly url: string;
  readonly calls: readonly ScriptedCall[];
}

/**
 * AWS on loopback that says what a test wants it to say, in the protocol of each service. What is not in the script is
 * denied. Answers and requests of clients without a schema are plain JSON, with instants in seconds.
 */
export async function startScriptedAws(script: Script): Promise<ScriptedAws> {
  const calls: ScriptedCall[] = [];
  const server = createServer((message, response) => {
    readRequest(message)
      .then((request) => answerTo(request, script, calls))
      .then(
        (answer) => send(response, answer),
        (error: unknown) => send(response, mistake(error)),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    calls,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export function denied(message = 'User: arn:aws:iam::111122223333:role/x is not authorized'): Refusal {
  return new Refusal('AccessDeniedException', message, 403);
}

interface Asked {
  readonly service: AwsService;
  readonly name: string;
  /** `null`: the client has no schema. */
  readonly schema: StaticOperationSchema | null;
  readonly input: object;
}

async function answerTo(request: ReadRequest, script: Script, calls: ScriptedCall[]): Promise<WireAnswer> {
  const asked = await identified(request);
  const { service, name, schema, input } = asked;
  const operation = `${service.id}:${name}`;
  calls.push({ operation, region: request.scope?.region ?? '', input });
  const nth = calls.filter((call) => call.operation === operation).length;
  try {
    const answer = script[operation]?.(input, nth);
    if (!answer) throw refusedBy(service);
    return isWire(answer) ? answer : written(service, schema, answer);
  } catch (error) {
    if (error instanceof Refusal) return errorOf(service.id === 'S3' ? 's3' : service.protocol, error);
    throw error;
  }
}

/** Which operation of which of the services that sign with the name. */
async function identified(request: ReadRequest): Promise<Asked> {
  const signed = request.scope?.service;
  for (const service of AWS_SERVICES.values()) {
    if (service.signingName !== signed) continue;
    const operations = await operationsOf(service);
    const asked = read(service, operations, request);
    if (asked) return { service, ...asked };
  }
  throw new TypeError(`No service that signs as ${signed} has ${request.method} ${request.url.pathname}.`);
}

function read(
  service: AwsService,
  operations: ReadonlyMap<string, StaticOperationSchema>,
  request: ReadRequest,
): Omit<Asked, 'service'> | null {
  const { protocol, apiVersion } = service;
  if (operations.size === 0) return readPlain(service, request);
  if (protocol === 'rest-json' || protocol === 'rest-xml') {
    const { rest, bucket } = service.id === 'S3' ? withoutBucket(request) : { rest: request, bucket: {} };
    const schema = restOperation(operations.values(), rest);
    const isXml = protocol === 'rest-xml';
    return schema && { schema, name: schema[2], input: { ...restInput(schema, rest, isXml), ...bucket } };
  }
  const form = new URLSearchParams(protocol === 'json' ? '' : request.body.toString());
  if (protocol !== 'json' && form.get('Version') !== apiVersion) return null;
  const name = protocol === 'json' ? targetOf(request) : (form.get('Action') ?? '');
  const schema = operations.get(name);
  return schema ? { schema, name, input: Object(inputOf(request, protocol, schema)) } : null;
}

/** Where the host is an address, S3 has the bucket in the path; its model has it in the host. */
function withoutBucket(request: ReadRequest) {
  const [, Bucket, ...key] = request.url.pathname.split('/');
  const url = new URL(request.url);
  url.pathname = `/${key.join('/')}`;
  return { rest: { ...request, url }, bucket: Bucket ? { Bucket: decodeURIComponent(Bucket) } : {} };
}

function readPlain({ protocol }: AwsService, request: ReadRequest): Omit<Asked, 'service'> {
  const text = request.body.toString();
  const query = Object.fromEntries(request.url.searchParams);
  const input = { ...query, ...Object(text === '' ? {} : JSON.parse(text)) };
  const name = protocol === 'json' ? targetOf(request) : `${request.method} ${request.url.pathname}`;
  return { schema: null, name, input };
}

function targetOf({ headers }: ReadRequest): string {
  return (headers['x-amz-target'] ?? '').split('.').at(-1) ?? '';
}

function written(service: AwsService, schema: StaticOperationSchema | null, answer: object): WireAnswer {
  const { protocol } = service;
  if (!schema) return bodyOf('application/json', JSON.stringify(answer, inSeconds));
  if (protocol === 'rest-json') return bodyOf('application/json', restBody(schema, answer, false));
  if (protocol === 'rest-xml') return bodyOf('application/xml', restBody(schema, answer, true));
  return successOf(protocol, schema, answer);
}

/** Date.toJSON has already made text of an instant. */
function inSeconds(this: unknown, key: string, value: unknown): unknown {
  const own: unknown = Object(this)[key];
  return own instanceof Date ? own.getTime() / 1000 : value;
}

function bodyOf(type: string, text: string): WireAnswer {
  return { status: 200, headers: { 'content-type': type }, body: Buffer.from(text) };
}

function refusedBy({ protocol }: AwsService): Refusal {
  return new Refusal(protocol === 'ec2' ? 'UnauthorizedOperation' : 'AccessDeniedException', 'no', 403);
}

/** What the test got wrong, told to the client that asked. */
function mistake(error: unknown): WireAnswer {
  const text = error instanceof Error ? error.message : String(error);
  return { status: 501, headers: { 'content-type': 'text/plain' }, body: Buffer.from(text) };
}

function isWire(answer: object): answer is WireAnswer {
  return 'body' in answer && answer.body instanceof Uint8Array;
}

function send(response: ServerResponse, { status, headers, body }: WireAnswer): void {
  response.writeHead(status, { 'content-length': String(body.length), ...headers });
  response.end(body);
}
