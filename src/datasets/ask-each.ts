import { isDenied, nameOf } from './is-denied.ts';

/** What one resource said when it was asked by itself; its own policy may refuse what the account allows. */
export type Asked<T> =
  | { readonly state: 'told'; readonly value: T }
  | { readonly state: 'denied' }
  /** It was listed, and is no longer there. */
  | { readonly state: 'gone' };

/** Calls under way at a time; the limiter of the clients paces them. */
const AT_A_TIME = 8;

/** Names under which AWS says that a resource is not there, apart from S3's and Route 53's `NoSuch…`. */
const GONE = /(?:NotFound|NotFoundException|NotFoundFault)$/;
const NO_SUCH = /^NoSuch(?:Bucket|HostedZone|HealthCheck)$/;

/**
 * Asks about each resource where AWS has no call that lists the answers. A refusal of some of them is a state of theirs; one of all
 * of them is a missing permission and is thrown, as every other failure is. Answers are in the order of the resources.
 */
export async function askEach<Item, T>(
  items: readonly Item[],
  ask: (item: Item) => Promise<T>,
): Promise<readonly (readonly [Item, Asked<T>])[]> {
  const answers: (readonly [Item, Asked<T>])[] = [];
  const refusals: unknown[] = [];
  for (let start = 0; start < items.length; start += AT_A_TIME) {
    const some = items.slice(start, start + AT_A_TIME);
    const told = await Promise.all(some.map((item) => askOne(item, ask, refusals)));
    some.forEach((item, index) => {
      const answer = told[index];
      if (answer) answers.push([item, answer]);
    });
  }
  if (refusals.length > 0 && refusals.length === items.length) throw refusals[0];
  return answers;
}

async function askOne<Item, T>(
  item: Item,
  ask: (item: Item) => Promise<T>,
  refusals: unknown[],
): Promise<Asked<T>> {
  try {
    return { state: 'told', value: await ask(item) };
  } catch (error) {
    if (isDenied(error)) {
      refusals.push(error);
      return { state: 'denied' };
    }
    const name = nameOf(error);
    if (GONE.test(name) || NO_SUCH.test(name)) return { state: 'gone' };
    throw error;
  }
}
