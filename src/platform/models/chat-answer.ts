import { z } from 'zod';
import { type ModelAnswer, ModelFailure } from '../../core/model.ts';

/** Some models answer in parts, of which those of type `text` are the answer. */
const content = z.union([
  z.string(),
  z
    .array(z.object({ type: z.string(), text: z.string().optional() }))
    .transform((parts) => parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('')),
]);

const count = z.number().int().min(0);

/** What is used of an answer to a chat completion; servers leave out, or add, much else. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: content.nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
});

/** @throws ModelFailure where there is no answer in it */
export function chatAnswer(body: unknown): ModelAnswer {
  const parsed = completion.safeParse(body).data;
  const [choice] = parsed?.choices ?? [];
  if (!parsed || !choice) {
    throw new ModelFailure('unusable', 'The endpoint answered with something that is no chat completion', {
      passing: true,
    });
  }
  const tokens = parsed.usage
    ? { input: parsed.usage.prompt_tokens, output: parsed.usage.completion_tokens }
    : null;
  const { message, finish_reason } = choice;
  if (finish_reason === 'content_filter' || (message.refusal ?? '') !== '') {
    throw new ModelFailure('refused', 'The model refused', { passing: false, tokens });
  }
  if (finish_reason === 'length') {
    throw new ModelFailure('cut-off', 'The answer was cut off at its limit of tokens', {
      passing: false,
      tokens,
    });
  }
  const text = message.content ?? '';
  if (text.trim() === '') {
    throw new ModelFailure('empty', 'The endpoint answered without text', { passing: true, tokens });
  }
  return { text, tokens };
}
