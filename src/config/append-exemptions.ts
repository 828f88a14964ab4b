import { Document, isMap, isNode, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Exemption } from '../core/recommendation.ts';

/** An exemption with what it is about, in words that stand above it as a comment. */
export interface NotedExemption {
  readonly exemption: Exemption;
  /** May hold names from AWS. */
  readonly about: string;
}

/**
 * A `spendlog.yml` with further exemptions. What stands in it stays as it is, to the byte, where it is written as people
 * write it; in any other form (one map in braces, an alias) it is written anew, its comments with it.
 * @param text `null`: there is no file yet.
 */
export function appendExemptions(text: string | null, added: readonly NotedExemption[]): string {
  const written = text ?? '';
  if (added.length === 0) return written;
  const inserted = insertedText(written, added);
  const rewritten = rewrittenText(written, added);
  return inserted !== null && isSame(inserted, rewritten) ? inserted : rewritten;
}

/** Below the last exemption, or at the end of the file. `null` where there is no such place. */
function insertedText(text: string, added: readonly NotedExemption[]): string | null {
  const root = parseDocument(text).contents;
  if (root !== null && !isMap(root)) return null;
  const pair = root?.items.find(({ key }) => isScalar(key) && key.value === 'exemptions');
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  if (!pair) return `${whole}exemptions:\n${linesOf(added, 2)}`;
  const { value } = pair;
  const last = isSeq(value) ? value.items.at(-1) : undefined;
  if (!isSeq(value) || !isNode(last) || !last.range || !value.range) return null;
  const end = whole.indexOf('\n', Math.max(0, last.range[1] - 1)) + 1;
  const column = value.range[0] - (whole.lastIndexOf('\n', value.range[0]) + 1);
  return `${whole.slice(0, end)}${linesOf(added, column)}${whole.slice(end)}`;
}

function linesOf(added: readonly NotedExemption[], indent: number): string {
  const document = new Document([]);
  if (isSeq(document.contents)) addTo(document.contents, added, document);
  const lines = document.toString({ lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
}

function rewrittenText(text: string, added: readonly NotedExemption[]): string {
  const document = parseDocument(text);
  const present = document.get('exemptions');
  if (isSeq(present)) addTo(present, added, document);
  else document.set('exemptions', addTo(document.createNode([]), added, document));
  // Without a width nothing that stands in the file is broken over lines.
  return document.toString({ lineWidth: 0 });
}

function addTo(list: YAMLSeq, added: readonly NotedExemption[], document: Document): YAMLSeq {
  list.flow = false;
  for (const { exemption, about } of added) {
    const entry = document.createNode({ ...exemption });
    entry.commentBefore = ` ${commentText(about)}`;
    list.add(entry);
  }
  return list;
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [parseDocument(a), parseDocument(b)];
  return one.errors.length === 0 && JSON.stringify(one.toJS()) === JSON.stringify(other.toJS());
}

const LONGEST = 200;

/** A comment ends with its line: nothing in it may end it, or be taken for something else by who reads it. */
function commentText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, LONGEST)
    .trimEnd();
}
