import type { DataQualityItem } from '../../../core/data-quality.ts';
import { SpendlogError } from '../../../core/errors.ts';
import type { ExportFile, ExportFiles } from '../../../core/files.ts';
import { type DataFile, dataFile } from './data-file.ts';
import { fileFormat, namedFormat, SNIFFED_BYTES } from './file-format.ts';
import { isManifestName, type Manifest, parseManifest } from './manifest.ts';
import { namesBelow } from './names-below.ts';
import { chooseVersions } from './versions.ts';

export interface Discovered {
  readonly files: readonly DataFile[];
  readonly quality: readonly DataQualityItem[];
}

/** A manifest lists columns and files; beyond this it is something else. */
const MANIFEST_BYTES = 8 * 1024 * 1024;

/** Finds the files of charges at the given locations and leaves out what must not be counted, saying so. */
export async function discover(
  locations: readonly string[],
  filesAt: (location: string) => ExportFiles,
  maxBytes: number,
): Promise<Discovered> {
  const found: DataFile[] = [];
  const manifests: Manifest[] = [];
  const ignored: string[] = [];
  const unreadable: string[] = [];
  for (const [index, location] of locations.entries()) {
    const files = filesAt(location);
    const listed = await files.list(location);
    const names = namesBelow(listed.map(({ name }) => name));
    for (const file of listed) {
      const shown = names.get(file.name) ?? '';
      const format = fileFormat(file.name, await files.head(file, SNIFFED_BYTES));
      if (format === 'empty') throw emptyFile(file);
      if (format === 'utf-16') throw notUtf8(file.name);
      if (format === 'misnamed') throw misnamed(file.name);
      if (format !== 'not-data') found.push(dataFile({ file, files, format, location: index, shown }));
      else if (!isManifestName(file.name)) ignored.push(shown);
      else {
        const manifest = await readManifest(file, files);
        if (manifest) manifests.push(manifest);
        else unreadable.push(shown);
      }
    }
    if (!found.some((file) => file.location === index)) throw nothingFound(location, listed.length);
  }
  const single = withoutRepeats(found);
  const { chosen, superseded, unlisted } = chooseVersions(single, manifests);
  refuseTooLarge(chosen, maxBytes);
  return {
    files: chosen,
    quality: fileQuality({
      ignored,
      unreadable,
      repeated: shownNames(found.filter((file) => !single.includes(file))),
      superseded: shownNames(superseded),
      unlisted: shownNames(unlisted),
    }),
  };
}

async function readManifest(file: ExportFile, files: ExportFiles): Promise<Manifest | null> {
  if (file.bytes > MANIFEST_BYTES) return null;
  return parseManifest(file.name, new TextDecoder().decode(await files.head(file, file.bytes)));
}

function shownNames(files: readonly DataFile[]): readonly string[] {
  return files.map(({ shown }) => shown);
}

/** One file reached by two locations (a folder and a glob in it) is one file. */
function withoutRepeats(files: readonly DataFile[]): readonly DataFile[] {
  return [...new Map(files.toReversed().map((file) => [file.file.name, file])).values()].sort((a, b) =>
    a.file.name < b.file.name ? -1 : 1,
  );
}

function emptyFile(file: ExportFile): SpendlogError {
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    `The file ${JSON.stringify(file.name)} is empty.`,
    'Copy it again, or leave it out: an export file has at least a header line.',
  );
}

/** A text in another encoding than exports are written in. */
export function notUtf8(name: string): SpendlogError {
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    `The file ${JSON.stringify(name)} is not written in UTF-8.`,
    'Exports are in UTF-8; another tool has rewritten this one. Save it as "CSV UTF-8", or export it again.',
  );
}

/** A file that is not what its ending says, and nothing else that could be read. */
export function misnamed(name: string): SpendlogError {
  const { ending, called } = namedFormat(name) ?? { ending: '', called: 'what it says' };
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    `The file ${JSON.stringify(name)} is named ${ending} but is not ${called}.`,
    'It may be damaged, renamed, or an error page that was saved instead: copy or download it again.',
  );
}

function nothingFound(location: string, files: number): SpendlogError {
  const others = files === 0 ? '' : files === 1 ? ' (1 other file)' : ` (${files} other files)`;
  return new SpendlogError(
    'EXPORT_UNREADABLE',
    `There is no export file at ${JSON.stringify(location)}${others}.`,
    'Give a folder with CSV, CSV.gz, ZIP or Parquet files of a FOCUS export or a Cost and Usage Report.',
  );
}

function refuseTooLarge(files: readonly DataFile[], maxBytes: number): void {
  const bytes = files.reduce((sum, { file }) => sum + file.bytes, 0);
  if (bytes <= maxBytes) return;
  throw new SpendlogError(
    'INPUT_TOO_LARGE',
    `The export is ${bytes} bytes in ${files.length} files; the limit for reading on one machine is ${maxBytes} bytes.`,
    'Athena is not available yet. Read fewer months (a narrower folder or glob, e.g. one BILLING_PERIOD), or raise costs.maxLocalBytes if the machine has the disk for it.',
  );
}

interface LeftOut {
  readonly ignored: readonly string[];
  readonly unreadable: readonly string[];
  readonly repeated: readonly string[];
  readonly superseded: readonly string[];
  readonly unlisted: readonly string[];
}

function fileQuality(left: LeftOut): readonly DataQualityItem[] {
  const item = (
    id: DataQualityItem['id'],
    severity: DataQualityItem['severity'],
    files: readonly string[],
    message: string,
  ): readonly DataQualityItem[] =>
    files.length === 0
      ? []
      : [
          {
            id,
            severity,
            count: files.length,
            subject: 'files',
            message,
            examples: files.slice(0, 3),
          },
        ];
  return [
    ...item(
      'file-ignored',
      'info',
      left.ignored,
      'Files beside the export that hold no charges were not read.',
    ),
    ...item(
      'manifest-unreadable',
      'warning',
      left.unreadable,
      'A manifest could not be understood; the data files were read without it.',
    ),
    ...item(
      'file-named-twice',
      'info',
      left.repeated,
      'Files that several of the given paths lead to were read once.',
    ),
    ...item(
      'version-superseded',
      'info',
      left.superseded,
      'Older deliveries of a month were left out; only the newest counts.',
    ),
    ...item(
      'file-not-in-manifest',
      'warning',
      left.unlisted,
      'Data files that the manifest of their folder does not name were left out.',
    ),
  ];
}
