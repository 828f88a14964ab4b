import { Readable } from 'node:stream';
import type { DeserializeMiddleware } from '@smithy/types';
import { checkAnswer } from './answer-check.ts';
import { AnswerTimeout, BadAnswer } from './call-errors.ts';
import { hasOutputMembers, operationOf } from './sdk-client.ts';

export interface WholeAnswersOptions {
  /** Milliseconds from the request to the end of the body. The SDK's own deadline ends with the headers. */
  readonly requestMs: number;
  /** Shape id of the client's protocol. */
  readonly protocol: string;
}

/** A page of any list is far below it. */
const LARGEST_BODY = 64 * 1024 * 1024;

/** Any status of a refusal: the SDK then looks for the error in the body. */
const BAD_REQUEST = 400;

/** Reads the body before the SDK does, within the attempt's deadline, and lets only a whole answer of this call through. */
export function wholeAnswers({
  requestMs,
  protocol,
}: WholeAnswersOptions): DeserializeMiddleware<object, object> {
  return (next, context) => async (args) => {
    const deadline = startDeadline(requestMs);
    try {
      const result = await next(args);
      const { response } = result;
      if (!isRawResponse(response)) return result;
      const body = await deadline.read(response.body);
      response.body = body;
      const verdict = checkAnswer(
        { status: response.statusCode, headers: response.headers, body },
        { protocol, operation: operationOf(context), hasOutput: hasOutputMembers(context) },
      );
      if (verdict === 'error' && response.statusCode < 300) response.statusCode = BAD_REQUEST;
      return result;
    } finally {
      deadline.end();
    }
  };
}

/** Real time, not the clock port: what hangs is a socket. */
function startDeadline(milliseconds: number) {
  let open: Body | null = null;
  let passed = false;
  const late = () => new AnswerTimeout(`No whole answer within ${milliseconds} ms.`);
  const timer = setTimeout(() => {
    passed = true;
    open?.destroy(late());
  }, milliseconds);
  return {
    async read(body: unknown): Promise<Uint8Array> {
      if (body instanceof Uint8Array) return body;
      if (!isBody(body)) throw new BadAnswer('The answer has no body that can be read.');
      if (passed) body.destroy(late());
      open = body;
      return collect(body);
    },
    end: () => clearTimeout(timer),
  };
}

interface Body extends AsyncIterable<Uint8Array> {
  destroy(error: Error): unknown;
}

async function collect(body: Body): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > LARGEST_BODY) throw new BadAnswer('The answer is larger than any page of a list can be.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isBody(value: unknown): value is Body {
  return value instanceof Readable;
}

interface RawResponse {
  statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  body: unknown;
}

function isRawResponse(value: unknown): value is RawResponse {
  return typeof value === 'object' && value !== null && 'statusCode' in value && 'body' in value;
}
