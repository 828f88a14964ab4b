import type { Cause } from '../core/mover.ts';
import type { Page } from './page.ts';

/** What made a cost move, in the direction it moved. */
export function causeWord(
  { messages }: Pick<Page, 'messages'>,
  cause: Cause | 'unknown',
  up: boolean,
): string {
  return messages.movers.causes[cause][up ? 0 : 1];
}
