import type { Publication } from '../../core/publication.ts';
import { sha256OfText } from '../../core/sha256.ts';
import {
  LEFT_OUT_FILE,
  type LeftOutFile,
  leftOutNote,
  leftOutPage,
} from '../../render/git/left-out-files.ts';
import type { NarrativeSources } from '../../render/narrative/narrative-sources.ts';
import { type Page, pageOf } from '../../render/page.ts';
import { renderReport } from '../../render/render-report.ts';
import { reportFiles } from '../../render/report-files.ts';

/** Nobody reviews a larger file: it stays in the store. */
export const LARGEST_FILE = 1_000_000;

export const PAGE_FILE = 'report.md';

type Files = ReadonlyMap<string, string>;

/** A report as it is committed. */
export interface ReportToCommit {
  readonly page: Page;
  /** The folder of its day, by file name. */
  readonly day: Files;
  /** The folder whose differences from day to day people read: without what the run cost, which differs for no cause of theirs. */
  readonly latest: Files;
  /** The file that tells whether another report is the same. */
  readonly identity: { readonly name: string; readonly text: string };
  /** SHA-256 of report.json. */
  readonly sha256: string;
  /** Names of files that are too large. */
  readonly leftOut: readonly string[];
}

/** What the pages for readers are made of beside the publication. */
export type PageSources = Pick<NarrativeSources, 'guide' | 'layerOf'>;

export async function reportToCommit(
  { report, notes, links, narrativeFiles }: Publication,
  sources: PageSources,
): Promise<ReportToCommit> {
  const page = pageOf(report);
  const files = reportFiles(report, notes, { ...narrativeFiles, ...sources, links });
  const json = files.get('report.json') ?? '';
  const day = await withoutLargeOnes(page, files);
  const latest = await withoutLargeOnes(
    page,
    new Map(files).set(PAGE_FILE, renderReport(report, null, narrativeFiles.pages)),
  );
  const leftOut = [...files.keys()].filter((name) => !day.has(name));
  const name = day.has('report.json') ? 'report.json' : LEFT_OUT_FILE;
  const identity = { name, text: day.get(name) ?? '' };
  return { page, day, latest, identity, sha256: await sha256OfText(json), leftOut };
}

async function withoutLargeOnes(page: Page, files: Files): Promise<Files> {
  const kept = new Map<string, string>();
  const large: LeftOutFile[] = [];
  for (const [name, text] of files) {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes <= LARGEST_FILE) kept.set(name, text);
    else large.push({ name, bytes, sha256: await sha256OfText(text) });
  }
  if (large.length === 0) return kept;
  const report = kept.get(PAGE_FILE);
  if (report !== undefined) kept.set(PAGE_FILE, `${report}\n${leftOutNote(page)}`);
  return kept.set(LEFT_OUT_FILE, leftOutPage(page, large, LARGEST_FILE));
}
