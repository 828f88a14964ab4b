import fc from 'fast-check';
import type { Nodes, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { bullets, heading, paragraph, table } from '../../src/render/blocks.ts';
import { inertText, TEXT_CAP } from '../../src/render/inert-text.ts';
import { markdownOf } from '../../src/render/markdown-of.ts';
import { phrase } from '../../src/render/phrase.ts';
import { untrusted } from '../../src/render/untrusted.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { nodesOf, parseMarkdown } from './markdown-tree.ts';

const KNOWN: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'text',
  'inlineCode',
]);

/** Text in which GitHub finds something to do: a mention, an issue, a link, an emoji, a formula. */
const LIVE = /[@#:$_*~`<>&|[\]\\/]|www\.|\.\w/;

const names = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.string({ maxLength: 20, unit: fc.constantFrom(...'`|\\ \n<>[]()!@#*_~&$:=-+.wht/a1\u202e\u0000') }),
);

function page(name: string): string {
  const cell = untrusted(name);
  return markdownOf([
    heading(2, phrase`About ${cell}`),
    paragraph(phrase`${cell} rose (${cell}).`),
    ...bullets([cell, phrase`x ${cell}`]),
    table(
      [{ title: cell }, { title: 'Amount', number: true }],
      [
        [cell, '1'],
        [phrase`${cell}, ${cell}`, '2'],
      ],
    ),
  ]);
}

describe('untrusted', () => {
  it.each(HOSTILE_NAMES)('is text and nothing else: %j', (name) => {
    expectInert(name);
  });

  it('is text and nothing else, whatever the name', () => {
    fc.assert(fc.property(names, expectInert), { numRuns: 400 });
  });

  it('has no backslash before a pipe, which GitHub and this parser split differently', () => {
    expect(untrusted('a\\|b').value).toBe('a\\u005C|b');
  });

  it('keeps plain words plain and marks everything else', () => {
    expect(untrusted('Amazon Elastic Compute Cloud (EC2)').type).toBe('text');
    expect(untrusted('us-east-1').type).toBe('inlineCode');
    expect(untrusted('a.example').type).toBe('inlineCode');
    expect(untrusted('deadbeef').type).toBe('inlineCode');
  });
});

describe('inertText', () => {
  it('shows what would hide or reorder text', () => {
    expect(inertText('a\u202Eb\u0000c\u{E0001}')).toBe('a\\u202Eb\\u0000c\\u{E0001}');
  });

  it('is one line of at most the cap, cut between characters', () => {
    expect(inertText(' a\r\n\tb ')).toBe('a b');
    expect(Array.from(inertText('😀'.repeat(300)))).toHaveLength(TEXT_CAP + 1);
    expect(inertText('x'.repeat(10_000)).endsWith('x…')).toBe(true);
  });

  it('never leaves half a character', () => {
    fc.assert(fc.property(names, (name) => inertText(name).isWellFormed()));
  });
});

function expectInert(name: string): void {
  const tree = parseMarkdown(page(name));
  const nodes = [...nodesOf(tree)];
  const shown = inertText(name).replaceAll('\\|', '\\u005C|');

  expect(nodes.filter(({ type }) => !KNOWN.has(type))).toEqual([]);
  expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'table']);
  expect(nodes.filter(({ type }) => type === 'tableCell')).toHaveLength(6);
  for (const node of nodes) if (node.type === 'text') expect(node.value).not.toMatch(LIVE);
  const cell = nodes.find((node) => node.type === 'tableCell');
  if (cell?.type !== 'tableCell') throw new TypeError('no cell');
  expect(textOf(cell.children).trim()).toBe(shown.trim());
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : '')).join('');
}
