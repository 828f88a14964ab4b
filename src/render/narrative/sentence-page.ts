import type { Page } from '../page.ts';

/** What sentences are printed with: no report, so that a comment which has none can print them too. */
export type SentencePage = Pick<Page, 'formats' | 'messages'>;
