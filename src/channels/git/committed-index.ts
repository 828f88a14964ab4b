import type { BlobIds, BranchTip } from '../../core/report-branch.ts';
import { dayFolder, placeOfDay } from '../../core/report-folders.ts';
import { indexEntry, renderIndex } from '../../render/render-index.ts';
import { PAGE_FILE, type ReportToCommit } from './report-to-commit.ts';

const SUMMARY = 'summary.json';

/** The index of the reports of all tenants: those that are in the branch and stay, and the one that is published. */
export async function committedIndex(
  output: string,
  tip: BranchTip,
  staying: BlobIds,
  { page, day }: ReportToCommit,
): Promise<string> {
  const { tenant, asOf, language } = page.report;
  const there = summariesIn(output, staying);
  const texts = await tip.texts([...new Set(there.values())]);
  const summaries = new Map([...there].map(([folder, blob]) => [folder, texts.get(blob)] as const));
  summaries.set(dayFolder(tenant, asOf), day.get(SUMMARY));
  const entries = [...summaries]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([folder, text]) => (text ? (indexEntry(`${folder}/${PAGE_FILE}`, text) ?? []) : []));
  return renderIndex(entries, language);
}

/** Blobs of summaries by the folder of their day, below the folder of all reports. */
function summariesIn(output: string, files: BlobIds): ReadonlyMap<string, string> {
  const found = [...files].flatMap(([path, blob]) => {
    const place = placeOfDay(path.slice(output.length + 1));
    const folder = place && dayFolder(place.tenant, place.day);
    return folder && path === `${output}/${folder}/${SUMMARY}` ? [[folder, blob] as const] : [];
  });
  return new Map(found);
}
