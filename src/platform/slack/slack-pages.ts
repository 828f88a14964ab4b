import { NotDelivered } from '../../core/outbox.ts';
import { property } from '../property.ts';
import type { SlackApi } from './slack-api.ts';

const PAGE = 200;

/** Pages of one list that are read. */
const MOST_PAGES = 100;

/**
 * The entries of a list of Slack's, page by page.
 * @throws NotDelivered where the list goes on and on: what was not read may be what is looked for.
 */
export async function* slackPages(
  api: SlackApi,
  method: string,
  body: Readonly<Record<string, unknown>>,
  list: string,
): AsyncGenerator<unknown> {
  let cursor = '';
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await api.call(method, { ...body, limit: PAGE, ...(cursor === '' ? {} : { cursor }) });
    const entries = property(page, list);
    if (Array.isArray(entries)) yield* entries;
    const next = property(property(page, 'response_metadata'), 'next_cursor');
    if (typeof next !== 'string' || next === '') return;
    cursor = next;
  }
  throw new NotDelivered(`Slack, ${method}: more than ${MOST_PAGES * PAGE} entries, which are not read`);
}
