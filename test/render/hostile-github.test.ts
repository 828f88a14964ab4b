import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GITHUB_BODY } from '../../src/render/fitting.ts';
import { issueText } from '../../src/render/issues/issue-text.ts';
import { HOSTILE_STRINGS } from '../support/hostile/corpus.ts';
import {
  judgedByGithub,
  liveInTitle,
  liveOnGithub,
  readGithub,
  shapeOf,
} from '../support/hostile/github-judge.ts';
import { hostileString } from '../support/hostile/hostile-string.ts';
import { action, hostileParts, OWN, PAGES, RENDERINGS } from './hostile-renderings.ts';
import { ACTION, partsOf } from './issues/issue-fixture.ts';

/** A name that is as long as words get, and no more than words: code, as it holds a dash. */
const HARMLESS = 'harmless-name';

describe.each(Object.entries(RENDERINGS))('hostile strings in: %s', (_, render) => {
  const shape = wordsAlike(shapeOf(render(HARMLESS).markdown));

  function expectInert(text: string): void {
    const { markdown, title } = render(text);
    const told = JSON.stringify(text.slice(0, 80));
    const judged = judgedByGithub(markdown, OWN);
    expect(judged.live, told).toEqual([]);
    expect(liveInTitle(title), told).toEqual([]);
    expect(title.length, told).toBeLessThanOrEqual(256);
    expect(markdown.length, told).toBeLessThanOrEqual(GITHUB_BODY);
    expect(markdown.isWellFormed(), told).toBe(true);
    expect(wordsAlike(judged.shape), told).toBe(shape);
  }

  it('of the corpus', () => {
    for (const text of HOSTILE_STRINGS) expectInert(text);
  });

  it('whatever the string', () => {
    fc.assert(fc.property(hostileString, expectInert), { numRuns: 50 });
  });
});

/** That there is no name may be said in italics. */
function wordsAlike(shape: string): string {
  return shape.replaceAll('emphasis(words)', 'words').replaceAll(/words(?: words)+/g, 'words');
}

describe('a hostile name among commands that work', () => {
  const bodyFor = (resourceId: string) =>
    issueText({ kind: 'single', recommendation: { ...ACTION, resourceId } }, partsOf()).body;
  const shapes = [HARMLESS, "harmless'name"].map((name) => shapeOf(bodyFor(name)));

  function expectInert(name: string): void {
    const { live, shape } = judgedByGithub(bodyFor(name), OWN);
    expect(live, JSON.stringify(name.slice(0, 80))).toEqual([]);
    expect(shapes).toContain(shape);
  }

  it('is no more than a name, or leaves the commands out', () => {
    expect(new Set(shapes).size).toBe(2);
    for (const name of HOSTILE_STRINGS) expectInert(name);
    fc.assert(fc.property(hostileString, expectInert), { numRuns: 100 });
  });
});

/** How a page begins and goes on; how many rows its tables have follows from which names are alike. */
function outlineOf(markdown: string): readonly string[] {
  return readGithub(markdown).children.map((block) => (block.type === 'html' ? block.value : block.type));
}

describe.each(Object.entries(PAGES))('hostile strings in: %s', (_, render) => {
  const outline = outlineOf(render(() => HARMLESS));

  function expectInert(texts: readonly string[], from: number): void {
    let at = from;
    const markdown = render(() => texts[at++ % texts.length] ?? '');
    expect(liveOnGithub(markdown, OWN)).toEqual([]);
    expect(markdown.isWellFormed()).toBe(true);
    expect(outlineOf(markdown).map(withoutCount)).toEqual(outline.map(withoutCount));
  }

  it('of the corpus, each in several places', () => {
    for (let from = 0; from < HOSTILE_STRINGS.length; from += 40) expectInert(HOSTILE_STRINGS, from);
  });

  it('whatever the strings', () => {
    const many = fc.array(hostileString, { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(many, (texts) => expectInert(texts, 0)),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

/** `Actions (12)`. */
function withoutCount(block: string): string {
  return block.replace(/ \([\d,]+\)/, '');
}

describe('hostile labels', () => {
  it.each(HOSTILE_STRINGS.map((text) => [text]))('%j', (text) => {
    const { labels } = issueText({ kind: 'single', recommendation: action(text) }, hostileParts(text));
    for (const label of labels) {
      expect(label.length).toBeLessThanOrEqual(50);
      expect(label).not.toMatch(/[,\n\r]/);
      expect(label).toBe(label.trim());
      expect(label.isWellFormed()).toBe(true);
    }
    expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length);
  });
});
