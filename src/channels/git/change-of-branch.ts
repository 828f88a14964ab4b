import { addDays, type Day, day } from '../../core/period.ts';
import type { BlobIds, BranchChange, BranchTip, ReportBranch } from '../../core/report-branch.ts';
import { dayFolder, latestFolder, placeOfDay } from '../../core/report-folders.ts';
import { commitMessage } from '../../render/git/commit-texts.ts';
import { blobId } from './blob-id.ts';
import { committedIndex } from './committed-index.ts';
import type { ReportToCommit } from './report-to-commit.ts';

/** Where and for how long reports lie in a branch. */
export interface BranchLayout {
  /** Folder of all reports, from the root of the repository. */
  readonly output: string;
  /** Days after which the folder of a day goes. */
  readonly keepDays: number;
}

export interface CommitOccasion {
  /** Id of the run. */
  readonly run: string;
  /** ISO instant. */
  readonly at: string;
}

/** A branch as it stood when it was read. */
export interface BranchRead {
  readonly tip: BranchTip;
  /** Of the folder of all reports. */
  readonly files: BlobIds;
}

export async function readBranch({ output }: BranchLayout, branch: ReportBranch): Promise<BranchRead> {
  const tip = await branch.tip();
  return { tip, files: await tip.files(output) };
}

/** Whether the report stands there: in the folder of its day, and as the latest one where it is that. */
export async function holds(
  { output }: BranchLayout,
  files: BlobIds,
  report: ReportToCommit,
): Promise<boolean> {
  const { identity, page } = report;
  const { tenant, asOf } = page.report;
  const isThere = async (folder: string) => {
    const there = files.get(`${output}/${folder}/${identity.name}`);
    return there !== undefined && there === (await blobId(identity.text, there.length));
  };
  if (!(await isThere(dayFolder(tenant, asOf)))) return false;
  return !isLatest(output, files, report) || isThere(latestFolder(tenant));
}

/** What to commit so that the report stands there, and the folders of days that are too old do not. */
export async function changeOf(
  layout: BranchLayout,
  { tip, files: before }: BranchRead,
  report: ReportToCommit,
  { run, at }: CommitOccasion,
): Promise<BranchChange> {
  const { output } = layout;
  const { tenant, asOf } = report.page.report;
  const mine = dayFolder(tenant, asOf);
  const expired = expiredFiles(layout, before, report, day(at.slice(0, 10)));
  const after = new Map(inFolder(`${output}/${mine}`, report.day));
  const replaced = [`${output}/${mine}/`];
  if (isLatest(output, before, report)) {
    for (const [path, text] of inFolder(`${output}/${latestFolder(tenant)}`, report.latest))
      after.set(path, text);
    replaced.push(`${output}/${latestFolder(tenant)}/`);
  }
  const kept = new Map([...before].filter(([path]) => !expired.has(path)));
  for (const [path, text] of await committedIndex(output, tip, kept, report)) after.set(path, text);
  const gone = [...before.keys()].filter(
    (path) => expired.has(path) || (!after.has(path) && replaced.some((folder) => path.startsWith(folder))),
  );
  return {
    additions: await differing(before, after),
    deletions: gone.sort(),
    message: commitMessage(report.page, { report: report.sha256, run }),
  };
}

function isLatest(output: string, files: BlobIds, { page }: ReportToCommit): boolean {
  const { tenant, asOf } = page.report;
  return daysIn(output, files).every((place) => place.tenant !== tenant || place.day <= asOf);
}

function daysIn(output: string, files: BlobIds) {
  return [...files.keys()].flatMap((path) => placeOfDay(path.slice(output.length + 1)) ?? []);
}

/** Files of the tenant's days before the first that is kept; the day that is published stays however old it is. */
function expiredFiles(
  { output, keepDays }: BranchLayout,
  files: BlobIds,
  { page }: ReportToCommit,
  today: Day,
): ReadonlySet<string> {
  const first = addDays(today, -keepDays);
  const { tenant, asOf } = page.report;
  const gone = [...files.keys()].filter((path) => {
    const place = placeOfDay(path.slice(output.length + 1));
    return place?.tenant === tenant && place.day < first && place.day !== asOf;
  });
  return new Set(gone);
}

function inFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  return [...files].map(([name, text]) => [`${folder}/${name}`, text]);
}

async function differing(
  before: BlobIds,
  after: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const changed = new Map<string, string>();
  for (const [path, text] of after) {
    const there = before.get(path);
    if (there === undefined || there !== (await blobId(text, there.length))) changed.set(path, text);
  }
  return changed;
}
