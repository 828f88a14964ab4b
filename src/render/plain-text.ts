import type { PhrasingContent } from 'mdast';
import { type Inline, inlineNodes } from './phrase.ts';

/**
 * The same words without any formatting, for places that know none. Names in it are one line without control characters,
 * and nothing more: what a channel would act on (mentions, links, formulas) is the channel's to take the life out of.
 */
export function plainText(inline: Inline): string {
  return inlineNodes(inline).map(textOf).join('');
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(textOf).join('');
  throw new TypeError(`A ${node.type} has no plain text`);
}
