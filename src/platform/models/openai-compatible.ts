import type { ModelClient, ModelRequest } from '../../core/model.ts';
import { chatAnswer } from './chat-answer.ts';
import { endpointFailure } from './endpoint-failure.ts';
import { endpointFetch } from './endpoint-fetch.ts';
import { isOtherLimit, type LimitName, limitNameAt, otherLimit } from './limit-name.ts';

export interface OpenaiCompatibleOptions {
  /** Base address of the API, as `modelEndpoint` read it. */
  readonly url: URL;
  readonly model: string;
  /** `null`: the endpoint asks for none. */
  readonly key: string | null;
}

/** The package wants one, and its errors may tell it: the real one is put in by what sends the request. */
const NO_KEY = 'none';

/** Any endpoint that speaks chat completions. The package is loaded with the first request. */
export function openaiCompatibleModel(options: OpenaiCompatibleOptions): ModelClient {
  // Found out by asking, for all questions that follow.
  const limit = { name: limitNameAt(options.url) };
  return {
    async ask(request, signal) {
      const { OpenAI, OpenAIError } = await import('openai');
      const client = new OpenAI({
        baseURL: options.url.href,
        apiKey: NO_KEY,
        // Given, since each of them would be looked for in the environment.
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        logLevel: 'off',
        maxRetries: 0,
        timeout: NO_TIMEOUT_MS,
        fetch: endpointFetch(options.key),
      });
      const asked = (name: LimitName) =>
        client.chat.completions.create(completionOf(request, options.model, name), { signal });
      // Others may find it out meanwhile.
      const { name } = limit;
      const body = await asked(name)
        .catch((error: unknown) => {
          if (!isOtherLimit(error, name)) throw error;
          limit.name = otherLimit(name);
          return asked(limit.name);
        })
        .catch((error: unknown) => {
          throw endpointFailure(error, signal, error instanceof OpenAIError) ?? error;
        });
      return chatAnswer(body);
    },
  };
}

/** The signal is the deadline; this is beyond the longest. */
const NO_TIMEOUT_MS = 3_600_000;

/** No temperature: some models refuse any. No metadata: it would leave the account. */
function completionOf(request: ModelRequest, model: string, limit: LimitName) {
  return {
    model,
    messages: [
      { role: 'system' as const, content: request.instructions },
      { role: 'user' as const, content: `${request.task}\n\nTable of facts:\n${request.facts}` },
    ],
    [limit]: request.mostOutputTokens,
  };
}
