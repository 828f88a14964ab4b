/** What the page of a workflow run shows beside its log. */
export interface Annotation {
  readonly level: 'warning' | 'notice';
  /** One line each; names in it may be untrusted: whoever prints makes it safe. */
  readonly title: string;
  readonly text: string;
}

/** GitHub shows so many of a level for each step, and drops the rest without a word. */
export const MOST_ANNOTATIONS = 10;
