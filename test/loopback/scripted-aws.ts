import { createServer, type ServerResponse } from 'node:http';
import type { StaticOperationSchema } from '@smithy/types';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { errorOf, type WireAnswer } from '../faults/fakecloud/protocols.ts';
import { type ReadRequest, readRequest } from '../faults/fakecloud/read-request.ts';
import type { AwsService } from '../support/aws-services.ts';
import { identifiedRequest } from './identified-request.ts';
import { writtenAnswer } from './written-answer.ts';

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

/** Answers what is not in the script; `null`: denied. */
export type Otherwise = (operation: string, schema: StaticOperationSchema, input: object) => object | null;

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
export async function startScriptedAws(script: Script, otherwise?: Otherwise): Promise<ScriptedAws> {
  const calls: ScriptedCall[] = [];
  const server = createServer((message, response) => {
    readRequest(message)
      .then((request) => answerTo(request, { script, otherwise, calls }))
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

interface Served {
  readonly script: Script;
  readonly otherwise: Otherwise | undefined;
  readonly calls: ScriptedCall[];
}

async function answerTo(request: ReadRequest, { script, otherwise, calls }: Served): Promise<WireAnswer> {
  const { service, name, schema, input } = await identifiedRequest(request);
  const operation = `${service.id}:${name}`;
  calls.push({ operation, region: request.scope?.region ?? '', input });
  const nth = calls.filter((call) => call.operation === operation).length;
  try {
    const answer = script[operation]?.(input, nth) ?? (schema && otherwise?.(operation, schema, input));
    if (!answer) throw refusedBy(service);
    return isWire(answer) ? answer : writtenAnswer(service, schema, answer);
  } catch (error) {
    if (error instanceof Refusal) return errorOf(service.id === 'S3' ? 's3' : service.protocol, error);
    throw error;
  }
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
