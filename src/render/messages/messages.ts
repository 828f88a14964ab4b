import type { en } from './en.ts';

/** What a language must say: a missing or misnamed message does not compile. */
export type Messages = typeof en;
