import { version } from '../../core/version.ts';

/** An answer with more bytes than any that could be used. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge' as const;
}

/** Statuses that no body may be given to. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/** Models that think aloud send that as well. */
const MOST_BYTES = 2 * 1024 * 1024;

/**
 * How an endpoint is spoken to: with the headers that are named here and no others (the package would add what it finds in
 * the environment), without following redirects, and without reading answers that have no end.
 */
export function endpointFetch(key: string | null): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, {
      method: 'POST',
      body: init?.body ?? null,
      signal: init?.signal ?? null,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'user-agent': `spendlog/${version}`,
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
    });
    const body = await boundedBody(response);
    const type = response.headers.get('content-type') ?? 'text/plain';
    const after = response.headers.get('retry-after');
    return new Response(WITHOUT_BODY.has(response.status) ? null : body, {
      status: response.status,
      headers: { 'content-type': type, ...(after === null ? {} : { 'retry-after': after }) },
    });
  };
}

async function boundedBody(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  // Leaving the loop cancels the stream.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new AnswerTooLarge('The answer has no end');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
