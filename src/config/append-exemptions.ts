import { isSeq, parseDocument } from 'yaml';
import type { Exemption } from '../core/recommendation.ts';

/** An exemption with what it is about, in words that stand above it as a comment. */
export interface NotedExemption {
  readonly exemption: Exemption;
  /** May hold names from AWS. */
  readonly about: string;
}

/**
 * A `spendlog.yml` with further exemptions: all that stands in it stays, comments included.
 * @param text `null`: there is no file yet.
 */
export function appendExemptions(text: string | null, added: readonly NotedExemption[]): string {
  const document = parseDocument(text ?? '', { version: '1.2', merge: false });
  const present = document.get('exemptions');
  const list = isSeq(present) ? present : document.createNode([]);
  list.flow = false;
  for (const { exemption, about } of added) {
    const entry = document.createNode({ ...exemption });
    entry.commentBefore = ` ${commentText(about)}`;
    list.add(entry);
  }
  if (!isSeq(present)) document.set('exemptions', list);
  // Without a width nothing that stands in the file is broken over lines.
  return document.toString({ lineWidth: 0 });
}

const LONGEST = 200;

/** A comment ends with its line: nothing in it may end it, or be taken for something else by who reads it. */
function commentText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, LONGEST)
    .trimEnd();
}
