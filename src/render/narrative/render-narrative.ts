import type { RootContent } from 'mdast';
import type { Narrative, NarrativeSection } from '../../core/narrative.ts';
import type { Report } from '../../core/report.ts';
import { bullets, emphasis, fileLink, heading, paragraph } from '../blocks.ts';
import { briefGaps } from '../brief/brief-gaps.ts';
import { gapLine } from '../gap-line.ts';
import { markdownOf } from '../markdown-of.ts';
import { type Page, pageOf } from '../page.ts';
import { joinInline } from '../phrase.ts';
import { sampleBanner } from '../sample-banner.ts';
import { coverageText } from '../sections/gaps.ts';
import { titleOf } from '../title-of.ts';
import type { BlockPage } from './blocks/block.ts';
import { BLOCKS } from './blocks/blocks.ts';
import { narrativePage } from './narrative-page.ts';
import type { NarrativeSources } from './narrative-sources.ts';
import { sentenceInline } from './sentence.ts';
import { spendMeaning } from './spend-meaning.ts';
import { titleText } from './title-text.ts';
import { writtenNote } from './written-by.ts';

/** A report as one reader gets it, as a Markdown page for GitHub. Same report and narrative, same bytes. */
export function renderNarrative(report: Report, narrative: Narrative, sources: NarrativeSources): string {
  const { links, guide, layerOf, pages = [] } = sources;
  const { commands, unitCosts = [] } = narrative;
  const cardsPage = cardsPageFor(narrative, pages);
  const page: BlockPage = { ...pageOf(report), links, guide, layerOf, commands, cardsPage, unitCosts };
  return markdownOf([
    ...openingBlocks(page, narrative),
    ...chaptersOf(narrative.sections).flatMap((chapter) => chapterBlocks(page, narrative, chapter)),
    ...closingBlocks(page, narrative),
  ]);
}

/** Another reader's, who gets all that there is to do. */
function cardsPageFor({ persona }: Narrative, pages: readonly Narrative[]): string | null {
  const found = pages.find(
    (other) =>
      other.persona !== persona && other.sections.some(({ blocks }) => blocks.includes('resource-cards')),
  );
  return found ? narrativePage(found) : null;
}

function openingBlocks(page: Page, { title, language }: Narrative): readonly RootContent[] {
  const { report, messages, formats } = page;
  return [
    heading(1, messages.narrative.title(titleText(title[language]), titleOf(page))),
    ...sampleBanner(page),
    paragraph(
      report.billGap
        ? gapLine(page, report.billGap)
        : messages.metaLine(formats.day(report.asOf), formats.instant(report.dataThrough)),
    ),
    ...(report.billGap ? [] : spendMeaning(page)),
  ];
}

/** A section with a title, and those that go on under it. */
type Chapter = readonly NarrativeSection[];

function chaptersOf(sections: readonly NarrativeSection[]): readonly Chapter[] {
  const chapters: NarrativeSection[][] = [];
  for (const section of sections) {
    const last = chapters.at(-1);
    if (last && section.title === null) last.push(section);
    else chapters.push([section]);
  }
  return chapters;
}

/** What a reader was promised and nobody can tell is said to be so. */
function chapterBlocks(page: BlockPage, { language }: Narrative, chapter: Chapter): readonly RootContent[] {
  const title = chapter[0]?.title;
  const content = chapter.flatMap((section) => sectionBlocks(page, section));
  return [
    ...(title ? [heading(2, titleText(title[language]))] : []),
    ...(content.length > 0 ? content : [paragraph(emphasis(page.messages.narrative.nothing))]),
  ];
}

function sectionBlocks(page: BlockPage, section: NarrativeSection): readonly RootContent[] {
  const sentences = section.sentences.map((sentence) => sentenceInline(page, sentence));
  return [
    ...(section.bullets
      ? bullets(sentences)
      : sentences.length > 0
        ? [paragraph(joinInline(sentences, ' '))]
        : []),
    ...section.blocks.flatMap((id) => BLOCKS[id](page)),
  ];
}

/** What could not be looked at, where the rest is, and whose text it is: nobody is spared that. */
function closingBlocks(page: Page, narrative: Narrative): readonly RootContent[] {
  const { report, messages } = page;
  const words = messages.narrative;
  const reads = report.ledger.known ? [paragraph(coverageText(page, report.ledger.value.coverage))] : [];
  return [
    heading(2, messages.gaps.title),
    ...reads,
    ...bullets(briefGaps(page)),
    heading(2, words.whose),
    paragraph(writtenNote(page, narrative)),
    paragraph(words.rest(fileLink('report.md'), fileLink('report.json'))),
  ];
}
