import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Markdown as GitHub's parser sees it. */
export function parseMarkdown(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

/** Every node of a tree, in order. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/** The HTML a page may hold: what folds, and nothing with an attribute. */
export const OWN_HTML = /^(<details>\n<summary>[^<>]*<\/summary>|<\/details>|<!-- spendlog: [a-z ]+ -->)$/;
