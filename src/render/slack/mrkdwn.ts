import type { PhrasingContent } from 'mdast';
import { type Inline, inlineNodes } from '../phrase.ts';

/** Parts what would be an address or a name; nobody sees it. */
const MARK = '\u200B';

/** The middle of what Slack makes links of in notifications: `://`, `www.`, and `@` or `#` before a name. */
const JOINTS = /:(?=\/\/)|\bwww\.|[@#](?=[\p{L}\p{N}_-])/giu;

/**
 * A sentence in Slack's markup. Names stand in code, which they cannot end, and nothing in it is a link: whatever it
 * names comes from a bill, or may.
 */
export function mrkdwn(inline: Inline): string {
  return inlineNodes(inline).map(textOf).join('');
}

/** A link to a page of ours. */
export function mrkdwnLink(text: string, url: string): string {
  return `<${url.replace(/[<>|]/g, encodeURIComponent)}|${literal(text)}>`;
}

function textOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return literal(node.value);
    case 'inlineCode':
      // There is no way to write a back-tick in code, so that it is told by its number.
      return `\`${literal(node.value).replaceAll('`', '\\u0060')}\``;
    case 'strong':
      return `*${mrkdwn(node.children)}*`;
    case 'emphasis':
      return `_${mrkdwn(node.children)}_`;
    case 'delete':
    case 'link':
      return mrkdwn(node.children);
    case 'break':
      return '\n';
    default:
      throw new TypeError(`A ${node.type} has no place in Slack`);
  }
}

/** Text without meaning to Slack; the three characters that have one are written as it asks for. */
export function literal(text: string): string {
  return text
    .replace(JOINTS, (joint) => joint + MARK)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
