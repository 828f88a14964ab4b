import { isDenied, nameOf } from './is-denied.ts';

/** Names under which AWS services say that what is asked for has gone since it was listed. */
const GONE = /NotFound(?:Exception|Fault)?$/;

/** What AWS told of one resource; `answer` is `null` where it refused to tell about this one. */
export interface Answered<Item, Answer> {
  readonly item: Item;
  readonly answer: Answer | null;
}

/**
 * Asks for each resource, where AWS has no call for all of them. One that has gone is left out. A refusal stays with its
 * resource, since policies of resources refuse one by one; where no resource is told at all it is thrown as it came, so that
 * the missing permission is named.
 */
export async function* eachOf<Item, Answer>(
  items: AsyncIterable<Item> | Iterable<Item>,
  ask: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answered<Item, Answer>> {
  let told = false;
  let refusal: unknown;
  for await (const item of items) {
    try {
      const answer = await ask(item);
      told = true;
      yield { item, answer };
    } catch (error) {
      if (isGone(error)) continue;
      if (!isDenied(error)) throw error;
      refusal ??= error;
      yield { item, answer: null };
    }
  }
  if (refusal !== undefined && !told) throw refusal;
}

/** SageMaker has one error for what is wrong and for what is not there. */
function isGone(error: unknown): boolean {
  return (
    GONE.test(nameOf(error)) ||
    (nameOf(error) === 'ValidationException' &&
      error instanceof Error &&
      /could not find|does not exist/i.test(error.message))
  );
}
