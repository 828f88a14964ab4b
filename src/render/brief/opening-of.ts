import { emphasis } from '../blocks.ts';
import { type Inline, joinInline } from '../phrase.ts';
import type { Brief } from './brief.ts';

/** Paragraphs a brief opens with: what its reader is told in short and who wrote that, else the verdict. */
export function openingOf({
  told,
  writtenBy,
  verdict,
}: Pick<Brief, 'told' | 'writtenBy' | 'verdict'>): readonly Inline[] {
  if (told.length === 0) return [verdict];
  return [joinInline(told, ' '), ...(writtenBy === null ? [] : [emphasis(writtenBy)])];
}
