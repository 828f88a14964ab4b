import { columnsOf, fileLink, heading, paragraph, table } from '../blocks.ts';
import { markdownOf } from '../markdown-of.ts';
import type { Page } from '../page.ts';
import { phrase } from '../phrase.ts';

/** Beside a report, where any of its files is not committed. */
export const LEFT_OUT_FILE = 'not-committed.md';

/** A file of a report that is too large to be committed. */
export interface LeftOutFile {
  readonly name: string;
  readonly bytes: number;
  /** Of its content, in hexadecimal. */
  readonly sha256: string;
}

/** The page that names them: differs where any of them does. `limit` in bytes. */
export function leftOutPage(
  { formats, messages }: Page,
  files: readonly LeftOutFile[],
  limit: number,
): string {
  const words = messages.git.leftOut;
  return markdownOf([
    heading(1, words.title),
    paragraph(words.intro(formats.bytes(limit))),
    table(
      columnsOf(words.columns, [1]),
      files.map(({ name, bytes, sha256 }) => [code(name), formats.bytes(bytes), code(sha256)]),
    ),
  ]);
}

/** The last paragraph of a page with such a file beside it. */
export function leftOutNote({ messages }: Page): string {
  return markdownOf([paragraph(phrase`${messages.git.leftOut.page}${fileLink(LEFT_OUT_FILE)}.`)]);
}

function code(value: string) {
  return { type: 'inlineCode' as const, value };
}
