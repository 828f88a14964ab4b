import { isSpendlogError } from '../../core/errors.ts';
import { NotDelivered } from '../../core/outbox.ts';

/** Work on a branch after whose refusal certainly nothing is there. */
export async function certainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isSpendlogError(error)) throw error;
    throw new NotDelivered(`${error.message} ${error.hint}`, { cause: error });
  }
}
