import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import { type Inline, inlineNodes } from '../phrase.ts';
import { CODE } from './mail-style.ts';
import { unlinked } from './unlinked.ts';

/** A sentence as HTML. Nothing in it is a link: whatever it names comes from a bill, or may. */
export function inlineHtml(inline: Inline): readonly ElementContent[] {
  return inlineNodes(inline).map(element);
}

function element(node: PhrasingContent): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: unlinked(node.value) };
    case 'inlineCode':
      return h('code', { style: CODE }, unlinked(node.value));
    case 'strong':
      return h('strong', node.children.map(element));
    case 'emphasis':
      return h('em', node.children.map(element));
    case 'link':
    case 'delete':
      return h('span', node.children.map(element));
    case 'break':
      return h('br');
    default:
      throw new TypeError(`A ${node.type} has no place in a mail`);
  }
}
