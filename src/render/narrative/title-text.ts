import { evidenceText } from '../evidence-text.ts';
import { inertText } from '../inert-text.ts';
import type { Inline } from '../phrase.ts';

/** A title of ours or of spendlog.yml, in which nothing is a link, a mention or markup. */
export function titleText(title: string): Inline {
  return evidenceText(inertText(title));
}
