import type { PhrasingContent } from 'mdast';

/** A piece of a sentence: our own text, or a node that already is inert. */
export type Inline = string | PhrasingContent | readonly PhrasingContent[];

/** Builds a sentence out of our own words and nodes: phrase`${name} rose by ${amount}`. */
export function phrase(words: TemplateStringsArray, ...parts: readonly Inline[]): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const [index, word] of words.entries()) {
    nodes.push(...inlineNodes(word));
    const part = parts[index];
    if (part !== undefined) nodes.push(...inlineNodes(part));
  }
  return joinTexts(nodes);
}

export function inlineNodes(part: Inline): readonly PhrasingContent[] {
  if (typeof part === 'string') return part === '' ? [] : [{ type: 'text', value: part }];
  return 'type' in part ? [part] : part;
}

/** Several phrases in a row, with our own text between them. */
export function joinInline(parts: readonly Inline[], separator: string): readonly PhrasingContent[] {
  const nodes = parts.flatMap((part, index) => [
    ...inlineNodes(index === 0 ? '' : separator),
    ...inlineNodes(part),
  ]);
  return joinTexts(nodes);
}

/** Neighbouring texts as one node, so that the serialiser escapes what only both together would mean. */
function joinTexts(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    } else {
      joined.push(node);
    }
  }
  return joined;
}
