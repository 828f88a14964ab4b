import { emphasis } from '../blocks.ts';
import { type Inline, joinInline } from '../phrase.ts';
import type { Brief } from './brief.ts';

/**
 * Paragraphs a brief opens with: what its reader is told in short, so many sentences of it at most, and who wrote that; else
 * the verdict, which does not grow with what was written.
 */
export function openingOf(
  { told, writtenBy, verdict }: Pick<Brief, 'told' | 'writtenBy' | 'verdict'>,
  most: number,
): readonly Inline[] {
  const shown = told.slice(0, most);
  if (shown.length === 0) return [verdict];
  return [joinInline(shown, ' '), ...(writtenBy === null ? [] : [emphasis(writtenBy)])];
}
