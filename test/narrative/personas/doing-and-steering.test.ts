import { describe, expect, it } from 'vitest';
import type { BlockId } from '../../../src/core/persona.ts';
import { devops } from '../../../src/narrative/personas/devops.ts';
import { finops } from '../../../src/narrative/personas/finops.ts';
import { BLOCKS } from '../../../src/render/narrative/blocks/blocks.ts';

function blocksOf({ sections }: typeof devops): readonly BlockId[] {
  return sections.flatMap(({ blocks }) => blocks);
}

describe.each([devops, finops])('the persona $id', ({ id, ...persona }) => {
  const { sections, short, title } = persona;

  it('has sections of its own, each once, with a title in both languages', () => {
    const ids = sections.map((section) => section.id);

    expect(new Set(ids).size).toBe(ids.length);
    for (const section of sections) {
      expect(section.id).toMatch(new RegExp(`^${id}-`));
      expect(section.title?.en).toBeTruthy();
      expect(section.title?.['pt-BR']).toBeTruthy();
      expect(section.ask !== '', section.id).toBe(section.sentences > 0);
    }
    expect(title.en).not.toBe(title['pt-BR']);
  });

  it('takes its short form out of its own sections', () => {
    for (const each of short.sections) expect(sections.map((section) => section.id)).toContain(each);
  });

  it('shows blocks that there are, each once', () => {
    const blocks = blocksOf({ id, ...persona });

    expect(new Set(blocks).size).toBe(blocks.length);
    for (const block of blocks) expect(BLOCKS[block], block).toBeTypeOf('function');
  });
});

it('those who act have commands, and those who read all of it', () => {
  expect([devops.commands, finops.commands]).toEqual([true, true]);
  expect(blocksOf(devops)).toContain('resource-cards');
  expect(blocksOf(finops)).toContain('top-resources');
});

it('both are as long as is needed', () => {
  expect([devops.mostWords, finops.mostWords]).toEqual([null, null]);
});
