import type { BlobIds, BranchTip } from '../../core/report-branch.ts';
import { dayFolder, placeOfDay } from '../../core/report-folders.ts';
import { type IndexEntry, indexEntry, renderIndex } from '../../render/render-index.ts';
import { blobId } from './blob-id.ts';
import { readIndexed, writeIndexed } from './indexed-reports.ts';
import { PAGE_FILE, type ReportToCommit } from './report-to-commit.ts';

const SUMMARY = 'summary.json';
const PAGE = 'README.md';
/** What the page is made of, so that not every summary is read for each commit. */
const ENTRIES = 'index.json';

/** Digits of an id in a repository that has none yet. */
const SHA1_DIGITS = 40;

/** The index of the reports of all tenants by path: those that are in the branch and stay, and the one that is published. */
export async function committedIndex(
  output: string,
  tip: BranchTip,
  staying: BlobIds,
  { page, day }: ReportToCommit,
): Promise<ReadonlyMap<string, string>> {
  const { tenant, asOf, language } = page.report;
  const summaries = summariesIn(output, staying);
  const mine = dayFolder(tenant, asOf);
  summaries.delete(mine);
  const known = await knownEntries(tip, staying.get(`${output}/${ENTRIES}`), summaries);
  const text = day.get(SUMMARY) ?? '';
  const entry = indexEntry(pageIn(mine), text);
  if (entry) {
    const digits = [...staying.values()][0]?.length ?? SHA1_DIGITS;
    summaries.set(mine, await blobId(text, digits));
    known.set(mine, entry);
  }
  const inOrder = [...known].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const indexed = inOrder.map(([folder, of]) => ({ summary: summaries.get(folder) ?? '', entry: of }));
  const entries = inOrder.map(([, of]) => of);
  return new Map([
    [`${output}/${PAGE}`, renderIndex(entries, language)],
    [`${output}/${ENTRIES}`, writeIndexed(indexed)],
  ]);
}

/** Entries by folder: from the last index where their summary is the same, else from the summary itself. */
async function knownEntries(
  tip: BranchTip,
  index: string | undefined,
  summaries: ReadonlyMap<string, string>,
): Promise<Map<string, IndexEntry>> {
  const texts = index === undefined ? null : await tip.texts([index]);
  const indexed = readIndexed(texts?.get(index ?? '') ?? '');
  const before = new Map(indexed.map((one) => [one.entry.path, one]));
  const known = new Map<string, IndexEntry>();
  const unread: [folder: string, summary: string][] = [];
  for (const [folder, summary] of summaries) {
    const there = before.get(pageIn(folder));
    if (there?.summary === summary) known.set(folder, there.entry);
    else unread.push([folder, summary]);
  }
  const read = await tip.texts([...new Set(unread.map(([, summary]) => summary))]);
  for (const [folder, summary] of unread) {
    const entry = indexEntry(pageIn(folder), read.get(summary) ?? '');
    if (entry) known.set(folder, entry);
  }
  return known;
}

/** Blobs of summaries by the folder of their day, below the folder of all reports. */
function summariesIn(output: string, files: BlobIds): Map<string, string> {
  const found = [...files].flatMap(([path, blob]) => {
    const place = placeOfDay(path.slice(output.length + 1));
    const folder = place && dayFolder(place.tenant, place.day);
    return folder && path === `${output}/${folder}/${SUMMARY}` ? [[folder, blob] as const] : [];
  });
  return new Map(found);
}

function pageIn(folder: string): string {
  return `${folder}/${PAGE_FILE}`;
}
