import { type ModelClient, ModelFailure, type ModelRequest } from '../../../src/core/model.ts';

/** What a model is asked in these tests. */
export const REQUEST: ModelRequest = {
  instructions: 'Write sentences.',
  task: 'Write about {f1}.',
  facts: '{"facts":[{"id":"f1","figure":"1234.56"}],"subjects":[]}',
  mostOutputTokens: 500,
  token: '0123456789abcdef0123456789abcdef0123456789abcdef',
  metadata: { tenant: 'acme', run: '2026-11-21' },
};

export const ANSWER = '{"sections":[{"id":"a","sentences":["Spend was {f1}."]}]}';

/** How asking fails. */
export async function failureOf(
  client: ModelClient,
  signal = new AbortController().signal,
): Promise<ModelFailure> {
  const error = await client.ask(REQUEST, signal).catch((thrown: unknown) => thrown);
  if (error instanceof ModelFailure) return error;
  throw new TypeError('Asking did not fail as a model fails', { cause: error });
}
