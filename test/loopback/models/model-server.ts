import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import { errorOf, type WireAnswer } from '../../faults/fakecloud/protocols.ts';
import { type ReadRequest, readRequest } from '../../faults/fakecloud/read-request.ts';
import { listen } from '../../system/listen.ts';
import { awsModelAnswer, awsModelRequest } from './aws-models.ts';
import { completionAnswer, completionRefusal, completionTexts } from './chat-completions.ts';

export type ModelProtocol = 'chat-completions' | 'converse' | 'chat-sync';

/** One request to a model. */
export interface ModelCall {
  readonly protocol: ModelProtocol;
  /** The request as it came: its line, its headers and its body. */
  readonly raw: string;
  /** Every text a model would read in it, attachments decoded. */
  readonly texts: readonly string[];
}

/** What the model says to a request; a {@link Refusal} is thrown. */
export type Speaker = (call: ModelCall) => string;

export interface ModelServer extends AsyncDisposable {
  readonly url: string;
  /** Every request that came, also those that were refused. */
  readonly journal: readonly ModelCall[];
}

/**
 * Models on loopback behind the three ways they are asked: chat completions of OpenAI, Converse of Bedrock, ChatSync of
 * Q Business. A request that its protocol does not allow is refused as the service would.
 */
export async function startModelServer(speak: Speaker): Promise<ModelServer> {
  const journal: ModelCall[] = [];
  const server = createServer((message, response) => {
    answerTo(message, speak, journal).then(
      (answer) => send(response, answer),
      (error: unknown) => send(response, mistake(error)),
    );
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    journal,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function answerTo(message: IncomingMessage, speak: Speaker, journal: ModelCall[]): Promise<WireAnswer> {
  const request = await readRequest(message);
  const raw = rawOf(request);
  const heard = (protocol: ModelProtocol, texts: readonly string[]) => {
    const call = { protocol, raw, texts };
    journal.push(call);
    return call;
  };
  if (request.scope === null) {
    try {
      return completionAnswer(request, speak(heard('chat-completions', completionTexts(request))));
    } catch (error) {
      if (error instanceof Refusal) return completionRefusal(error);
      throw error;
    }
  }
  const asked = await awsModelRequest(request);
  const call = heard(asked.protocol, asked.texts);
  try {
    return awsModelAnswer(asked, speak(call));
  } catch (error) {
    if (error instanceof Refusal) return errorOf('rest-json', error);
    throw error;
  }
}

function rawOf({ method, url, headers, body }: ReadRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value ?? ''}`);
  return [`${method} ${url.pathname}${url.search}`, ...lines, '', body.toString()].join('\n');
}

/** What the test got wrong, told to the client that asked. */
function mistake(error: unknown): WireAnswer {
  const text = error instanceof Error ? error.message : String(error);
  return { status: 501, headers: { 'content-type': 'text/plain' }, body: Buffer.from(text) };
}

function send(response: ServerResponse, { status, headers, body }: WireAnswer): void {
  response.writeHead(status, { 'content-length': String(body.length), ...headers });
  response.end(body);
}
