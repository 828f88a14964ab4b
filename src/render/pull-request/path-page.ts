import type { Page } from '../page.ts';

/** How a comment is written: in the language of the report, with so many rows of each table and list. */
export interface PathPage extends Pick<Page, 'formats' | 'messages'> {
  readonly most: number;
}
