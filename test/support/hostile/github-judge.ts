import type { Nodes, PhrasingContent, Root, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkGithub, { type BuildUrlValues } from 'remark-github';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { invisibleIn, type Live, type Own } from './judged.ts';

/** Marks what GitHub makes of text apart from links that are written as such. */
const REFERENCE = 'reference:';

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkGithub, { repository: 'own/repository', mentionStrong: false, buildUrl: referenceOf })
  .freeze();

/** HTML that is ours: what folds, and comments without a character that could end them. */
const OWN_HTML = /^(?:<details>\n<summary>[^<>]*<\/summary>|<\/details>|<!-- [\w:;,=. /+-]*[\w=] -->)$/i;

const STRUCTURE: ReadonlySet<Nodes['type']> = new Set([
  'image',
  'imageReference',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
]);

const EMOJI = /:[+\w-]+:/;

/** Markdown as GitHub reads an issue, a comment, a summary or a file of a repository. */
export function readGithub(markdown: string): Root {
  return reader.runSync(reader.parse(markdown)) as Root;
}

/** Everything in the Markdown that GitHub would make live, and that is not ours: links, mentions, references, images, HTML. */
export function liveOnGithub(markdown: string, own: Own = {}): readonly Live[] {
  return judgedByGithub(markdown, own).live;
}

/** The same with the shape of the Markdown, read once. */
export function judgedByGithub(
  markdown: string,
  own: Own = {},
): { readonly live: readonly Live[]; readonly shape: string } {
  const tree = readGithub(markdown);
  return { live: [...liveNodes(tree, own), ...invisibleIn(markdown)], shape: shape(tree) };
}

function liveNodes(tree: Nodes, own: Own): readonly Live[] {
  return [...nodesOf(tree)].flatMap((node) => liveNode(node, own));
}

/** Every node of a tree, in order. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/**
 * How the Markdown is built, without its words: nothing from outside may change it. Text and code count alike, as names
 * are one or the other.
 */
export function shapeOf(markdown: string): string {
  return shape(readGithub(markdown));
}

function shape(node: Nodes): string {
  if (node.type === 'html') return `html(${node.value})`;
  if (!('children' in node)) return node.type === 'text' || node.type === 'inlineCode' ? 'words' : node.type;
  const parts = (node.children as readonly Nodes[]).map(shape);
  const joined = parts.filter((part, index) => part !== 'words' || parts[index - 1] !== 'words');
  return `${node.type}(${joined.join(' ')})`;
}

function liveNode(node: Nodes, own: Own): readonly Live[] {
  if (node.type === 'html') return OWN_HTML.test(node.value) ? [] : [{ what: 'html', text: node.value }];
  if (node.type === 'text') return EMOJI.test(node.value) ? [{ what: 'emoji', text: node.value }] : [];
  if (node.type === 'table') return raggedRows(node);
  if (node.type === 'image' && own.images?.has(node.url)) return [];
  if (STRUCTURE.has(node.type)) return [{ what: node.type, text: JSON.stringify(node) }];
  if (node.type !== 'link') return [];
  return node.url.startsWith(REFERENCE)
    ? liveReference(node.url, own)
    : liveLink(node.url, node.children, own);
}

/** A pipe in a name would end its cell. */
function raggedRows({ align, children }: Table): readonly Live[] {
  const width = align?.length ?? 0;
  return children
    .filter((row) => row.children.length !== width)
    .map((row) => ({ what: 'row', text: JSON.stringify(row) }));
}

function liveReference(url: string, { mentions }: Own): readonly Live[] {
  const text = url.slice(REFERENCE.length);
  return mentions?.has(text) ? [] : [{ what: 'reference', text }];
}

function liveLink(url: string, words: readonly PhrasingContent[], { urls }: Own): readonly Live[] {
  if (words.length === 0) return [{ what: 'link without words', text: url }];
  return urls?.has(url) ? [] : [{ what: 'link', text: url }];
}

function referenceOf(values: BuildUrlValues): string {
  switch (values.type) {
    case 'mention':
      return `${REFERENCE}@${values.user}`;
    case 'issue':
      return `${REFERENCE}${values.user}/${values.project}#${values.no}`;
    case 'commit':
      return `${REFERENCE}commit ${values.hash}`;
    case 'compare':
      return `${REFERENCE}compare ${values.base}...${values.compare}`;
  }
}

/** What mail programs, chats and GitHub's own lists make live in text that is no Markdown. */
const LIVE_TEXT: readonly (readonly [string, RegExp])[] = [
  ['mention', /(?<!\w)@[\da-z]/i],
  ['issue', /#[1-9]\d*|\bgh-[1-9]\d*/i],
  ['link', /[a-z][a-z\d+.-]*:\/\/[^\s]|\bwww\.\w/i],
  ['e-mail', /[\w.+-]@[\w-]+\.\w/],
  ['line', /[\n\r\u2028\u2029]/],
];

/** The same of a title: a line of plain text, of which GitHub formats code only, and which others show as it is. */
export function liveInTitle(title: string): readonly Live[] {
  const tree = readGithub(title);
  const isLine = tree.children.length === 1 && tree.children[0]?.type === 'paragraph';
  return [
    ...(isLine ? [] : [{ what: 'blocks', text: title }]),
    ...liveNodes(tree, {}),
    ...invisibleIn(title, TITLE_INVISIBLE),
    ...LIVE_TEXT.filter(([, pattern]) => pattern.test(title)).map(([what]) => ({ what, text: title })),
  ];
}

/** What holds apart what would be live together, and what holds a minus at its currency. */
const TITLE_INVISIBLE: ReadonlySet<string> = new Set(['\u200B', '\u2060']);
