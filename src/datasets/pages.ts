import { unexpectedAnswer } from './unexpected-answer.ts';

export interface Paged<Page, Item> {
  /** AWS's name of the call, for messages. */
  readonly operation: string;
  readonly ask: (token: string | undefined) => Promise<Page>;
  readonly items: (page: Page) => readonly Item[] | undefined;
  /** The token of the page after; empty or missing on the last one. */
  readonly next: (page: Page) => string | undefined;
  readonly idOf: (item: Item) => string | undefined;
}

/**
 * The items of all pages, each id once, since pages overlap while resources come and go. Throws `DATA_UNEXPECTED` for an
 * answer without its list, an item without an id, and a token that comes back: none of them may look like the end.
 */
export async function* itemsOf<Page, Item>(paged: Paged<Page, Item>): AsyncGenerator<Item> {
  const seen = new Set<string>();
  for await (const page of pagesOf(paged)) {
    const items = paged.items(page);
    if (!items) throw unexpectedAnswer(`${paged.operation} answered without its list`);
    for (const item of items) {
      const id = paged.idOf(item);
      if (!id) throw unexpectedAnswer(`${paged.operation} listed something without an id`);
      if (seen.has(id)) continue;
      seen.add(id);
      yield item;
    }
  }
}

/** All pages in order. Throws `DATA_UNEXPECTED` when a token comes back, which would go on for ever. */
export async function* pagesOf<Page>({
  operation,
  ask,
  next,
}: Pick<Paged<Page, never>, 'operation' | 'ask' | 'next'>): AsyncGenerator<Page> {
  const tokens = new Set<string>();
  let token: string | undefined;
  do {
    const page = await ask(token);
    yield page;
    token = next(page) || undefined;
    if (token !== undefined && tokens.has(token)) {
      throw unexpectedAnswer(`${operation} led to the same page twice`);
    }
    if (token !== undefined) tokens.add(token);
  } while (token !== undefined);
}
