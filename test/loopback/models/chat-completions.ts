import { z } from 'zod';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import type { WireAnswer } from '../../faults/fakecloud/protocols.ts';
import type { ReadRequest } from '../../faults/fakecloud/read-request.ts';

const content = z.union([
  z.string().min(1),
  z.array(z.strictObject({ type: z.literal('text'), text: z.string().min(1) })).min(1),
]);

/** What may be asked without tools and without a stream, as OpenAI's API reference has it. */
const completionRequest = z.strictObject({
  model: z.string().min(1),
  messages: z
    .array(z.strictObject({ role: z.enum(['system', 'developer', 'user', 'assistant']), content }))
    .min(1),
  max_tokens: z.int().positive().optional(),
  max_completion_tokens: z.int().positive().optional(),
  temperature: z.number().min(0).max(2).optional(),
  top_p: z.number().min(0).max(1).optional(),
  seed: z.int().optional(),
  n: z.literal(1).optional(),
  stream: z.literal(false).optional(),
  store: z.boolean().optional(),
  metadata: z.record(z.string().max(64), z.string().max(512)).optional(),
  response_format: z.looseObject({ type: z.enum(['text', 'json_object', 'json_schema']) }).optional(),
  user: z.string().optional(),
  safety_identifier: z.string().optional(),
  prompt_cache_key: z.string().optional(),
});

/** The texts of the messages; what the protocol does not allow is refused. */
export function completionTexts(request: ReadRequest): readonly string[] {
  const { method, url, headers } = request;
  if (method !== 'POST' || url.pathname !== '/v1/chat/completions')
    throw new Refusal('invalid_request_error', `Unknown request URL: ${method} ${url.pathname}.`, 404);
  if (!/^Bearer \S+$/.test(headers['authorization'] ?? ''))
    throw new Refusal('invalid_api_key', "You didn't provide an API key.", 401);
  return requestOf(request).messages.flatMap(({ content: said }) =>
    typeof said === 'string' ? [said] : said.map(({ text }) => text),
  );
}

function requestOf({ body }: ReadRequest): z.output<typeof completionRequest> {
  const read = completionRequest.safeParse(JSON.parse(body.toString()));
  if (!read.success) throw new Refusal('invalid_request_error', z.prettifyError(read.error), 400);
  return read.data;
}

export function completionAnswer(request: ReadRequest, text: string): WireAnswer {
  return bodyOf(200, {
    id: 'chatcmpl-loopback',
    object: 'chat.completion',
    created: 1_795_000_000,
    model: requestOf(request).model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: text, refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 1_000, completion_tokens: 500, total_tokens: 1_500 },
  });
}

export function completionRefusal({ code, message, status }: Refusal): WireAnswer {
  return bodyOf(status, { error: { message, type: 'invalid_request_error', param: null, code } });
}

function bodyOf(status: number, value: unknown): WireAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(value)),
  };
}
