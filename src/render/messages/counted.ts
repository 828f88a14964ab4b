import type { Formats } from '../formats.ts';

/** `1 row`, `2 rows`: the number in the reader's format with the word that fits it. */
export function counted(f: Formats, count: number, one: string, many: string): string {
  return `${f.count(count)} ${f.plural(count) === 'one' ? one : many}`;
}
