import { SpendlogError } from '../../core/errors.ts';
import { isSystemError } from '../../platform/system-error.ts';
import { readTextFile } from '../../platform/text-file.ts';

/** A report.json and what stands beside it; `null`: it is not there. */
export interface ReportFiles {
  readonly report: string;
  readonly costs: string | null;
  readonly recommendations: string | null;
}

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads a report where somebody says that it is: its file, or the folder that it stands in.
 * @throws SpendlogError INPUT_NOT_FOUND, INPUT_INVALID
 */
export async function reportAt(workingFolder: string, path: string): Promise<ReportFiles> {
  const file = await read(workingFolder, path);
  const folder = file === null ? path.replace(/\/+$/, '') : (/^(.*)\/[^/]*$/.exec(path)?.[1] ?? '.');
  const report = file ?? (await read(workingFolder, `${folder}/report.json`));
  if (report === null) throw missing(path);
  return {
    report,
    costs: await read(workingFolder, `${folder}/costs.csv`),
    recommendations: await read(workingFolder, `${folder}/recommendations.ndjson`),
  };
}

async function read(workingFolder: string, path: string): Promise<string | null> {
  try {
    return await readTextFile(workingFolder, path, MOST_BYTES);
  } catch (cause) {
    if (!isSystemError(cause) && !(cause instanceof RangeError)) throw cause;
    throw new SpendlogError(
      'INPUT_INVALID',
      `${JSON.stringify(path)} cannot be read (${isSystemError(cause) ? cause.code : cause.message}).`,
      'Name a report of Spendlog with --report: its folder, or its report.json.',
      { cause },
    );
  }
}

function missing(path: string): SpendlogError {
  return new SpendlogError(
    'INPUT_NOT_FOUND',
    `There is no report at ${JSON.stringify(path)}.`,
    'Name one with --report (its folder, or its report.json), or write one first: spendlog run.',
  );
}
