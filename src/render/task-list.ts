import type { ListItem, RootContent } from 'mdast';
import { type Inline, inlineNodes } from './phrase.ts';

/** Something to tick. A box of GitHub's is no Markdown of the serialiser, so that it is set as it is. */
export function taskItem(done: boolean, text: Inline): ListItem {
  const box = { type: 'html' as const, value: done ? '[x] ' : '[ ] ' };
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [box, ...inlineNodes(text)] }],
  };
}

export function taskList(items: readonly ListItem[]): RootContent[] {
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: [...items] }];
}
