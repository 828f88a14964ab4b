import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { guideOf } from '../../src/app/guide-of.ts';
import { layerOf } from '../../src/app/layer-of.ts';
import { sampleConfig } from '../../src/app/load-config.ts';
import { factsOfReport } from '../../src/app/narrative/facts-of-report.ts';
import { narrativesOfReport } from '../../src/app/narrative/narratives-of-report.ts';
import { runCommand } from '../../src/app/run.ts';
import type { Narrative, Sentence } from '../../src/core/narrative.ts';
import { type NarrativeLanguage, OWN_PERSONAS } from '../../src/core/persona.ts';
import { NO_LINKS } from '../../src/core/publication.ts';
import type { Report } from '../../src/core/report.ts';
import { OWN } from '../../src/narrative/personas/personas.ts';
import { renderNarrative } from '../../src/render/narrative/render-narrative.ts';
import { sentenceInline } from '../../src/render/narrative/sentence.ts';
import { pageOf } from '../../src/render/page.ts';
import { plainText } from '../../src/render/plain-text.ts';
import { renderJson } from '../../src/render/render-json.ts';
import { testEnvironment } from '../support/test-environment.ts';
import { expectHonest } from './facts/expect-honest.ts';

const LANGUAGES: readonly NarrativeLanguage[] = ['en', 'pt-BR'];
const SOURCES = { links: NO_LINKS, guide: guideOf, layerOf };

/** Words of a page as a reader counts them: lines of tables and fences are none. */
function wordsOf(markdown: string): number {
  return markdown.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function sentencesOf({ sections }: Narrative): readonly Sentence[] {
  return sections.flatMap(({ sentences }) => sentences);
}

describe('narratives of the sample organisation', { timeout: 240_000 }, () => {
  const state: { report?: Report } = {};

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'spendlog-narratives-'));
    try {
      const { published } = await runCommand({ costs: [], sample: true }, testEnvironment(folder));
      state.report = published.report;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 240_000);

  const reportIn = (language: NarrativeLanguage): Report => {
    if (!state.report) throw new TypeError('The sample was not reported on');
    return { ...state.report, language };
  };

  const written = new Map<NarrativeLanguage, ReturnType<typeof narrativesOfReport>>();
  const narrativeFor = async (persona: string, language: NarrativeLanguage): Promise<Narrative> => {
    const all = written.get(language) ?? narrativesOfReport(reportIn(language), sampleConfig(), []);
    written.set(language, all);
    const found = (await all).get(persona);
    if (!found) throw new TypeError(`Nobody wrote for ${persona}`);
    return found;
  };

  it('stand on facts that report.json holds, or that follow from it', () => {
    const report = reportIn('en');
    const table = factsOfReport(report, sampleConfig());

    expectHonest(table, JSON.parse(renderJson(report)));
    expect(factsOfReport(reportIn('pt-BR'), sampleConfig())).toEqual(table);
  });

  describe.each(OWN_PERSONAS)('for %s', (persona) => {
    it.each(LANGUAGES)('in %s: read by a person', async (language) => {
      const narrative = await narrativeFor(persona, language);
      const page = renderNarrative(reportIn(language), narrative, SOURCES);

      await expect(page).toMatchFileSnapshot(`golden/${persona}.${language}.md`);
    });

    it.each(LANGUAGES)('in %s: as long as its reader has time for', async (language) => {
      const narrative = await narrativeFor(persona, language);
      const words = wordsOf(renderNarrative(reportIn(language), narrative, SOURCES));

      expect(words).toBeGreaterThan(100);
      expect(words).toBeLessThanOrEqual(OWN[persona].mostWords ?? Number.POSITIVE_INFINITY);
    });

    it.each(LANGUAGES)('in %s: no sentence twice, none without a fact, none dropped', async (language) => {
      const narrative = await narrativeFor(persona, language);
      const page = pageOf(reportIn(language));
      const sentences = sentencesOf(narrative);
      const texts = sentences.map((sentence) => plainText(sentenceInline(page, sentence)));

      expect(texts.length).toBeGreaterThan(OWN[persona].sections.length / 2);
      expect(new Set(texts).size).toBe(texts.length);
      for (const sentence of sentences) expect(sentence.map(({ kind }) => kind)).toContain('figure');
      expect(narrative.dropped).toEqual({});
    });

    it.each(LANGUAGES)('in %s: its short form is of its own sentences', async (language) => {
      const { short, ...narrative } = await narrativeFor(persona, language);

      expect(short.length).toBeGreaterThan(0);
      expect(short.length).toBeLessThanOrEqual(OWN[persona].short.sentences);
      for (const sentence of short) expect(sentencesOf({ ...narrative, short })).toContainEqual(sentence);
    });
  });

  it('tell the same sections in both languages', async () => {
    for (const persona of OWN_PERSONAS) {
      const [english, portuguese] = await Promise.all(
        LANGUAGES.map(async (language) => {
          const { sections } = await narrativeFor(persona, language);
          return sections.map(({ id, sentences }) => [id, sentences.length]);
        }),
      );
      expect(portuguese, persona).toEqual(english);
    }
  });
});
