import { SpendlogError } from '../../../core/errors.ts';
import type { DataFile } from './data-file.ts';
import { filesOf, type Manifest } from './manifest.ts';

/** Which files count, and why the others do not. */
export interface ChosenFiles {
  readonly chosen: readonly DataFile[];
  /** Files of deliveries that a newer one replaced. */
  readonly superseded: readonly DataFile[];
  /** Files in a folder whose manifest does not name them. */
  readonly unlisted: readonly DataFile[];
}

/**
 * Of several deliveries of one month only the newest counts; they are never added up.
 * The manifest decides where there is one: AWS rewrites the one nearest the top with every delivery. Without a
 * manifest a delivery is told by its folder, and its age by the time in the folder's name. Throws `EXPORT_OVERLAP`
 * where neither tells which one is the newest.
 */
export function chooseVersions(files: readonly DataFile[], manifests: readonly Manifest[]): ChosenFiles {
  const current = manifests
    .map((manifest) => ({ manifest, files: present(manifest, files) }))
    .filter((known) => known.files.length > 0);
  const newest = [...groupBy(current, ({ manifest }) => monthKey(manifest)).values()].map(newestManifest);
  const listed = new Set(newest.flatMap((known) => known.files));
  const named = new Set(current.flatMap((known) => known.files));
  const places = new Set([...listed].map(placeKey));
  const covered = files.filter(
    (file) => !listed.has(file) && (named.has(file) || places.has(placeKey(file))),
  );
  const left = files.filter((file) => !listed.has(file) && !covered.includes(file));
  const byFolder = [...groupBy(left, placeKey).values()].map(newestFolder);
  return {
    chosen: files
      .filter((file) => listed.has(file) || byFolder.some((group) => group.chosen.includes(file)))
      .map((file) => ({ ...file, listed: listed.has(file) })),
    superseded: [
      ...covered.filter((file) => named.has(file) || file.place.version !== ''),
      ...byFolder.flatMap((group) => group.superseded),
    ],
    unlisted: covered.filter((file) => !named.has(file) && file.place.version === ''),
  };
}

interface KnownManifest {
  readonly manifest: Manifest;
  readonly files: readonly DataFile[];
}

function present(manifest: Manifest, files: readonly DataFile[]): readonly DataFile[] {
  const found = filesOf(manifest, files);
  const here = found.filter((file) => file !== null);
  if (here.length === 0 || here.length === manifest.keys.length) return here;
  throw new SpendlogError(
    'EXPORT_UNREADABLE',
    `The manifest ${JSON.stringify(manifest.name)} names ${manifest.keys.length} data files, ${manifest.keys.length - here.length} of them are not here.`,
    'Copy the export again as a whole: without these files the totals would be short.',
  );
}

function monthKey({ place }: Manifest): string {
  return `${place.root} ${place.month ?? ''}`;
}

/** Folder and month: files of one delivery share them, and so do deliveries of one month. */
function placeKey({ location, place }: DataFile): string {
  return `${location} ${place.root} ${place.month ?? ''}`;
}

function newestManifest(known: readonly KnownManifest[]): KnownManifest {
  const depth = (path: string): number => path.split('/').length;
  const top = Math.min(...known.map(({ manifest }) => depth(manifest.name)));
  const atTop = known.filter(({ manifest }) => depth(manifest.name) === top);
  const first = newestOf(atTop, ({ manifest }) => (atTop.length === 1 ? '' : manifest.place.version));
  if (first) return first;
  throw cannotTell(known.map(({ manifest }) => manifest.name));
}

function newestFolder(files: readonly DataFile[]): Pick<ChosenFiles, 'chosen' | 'superseded'> {
  const versions = [...groupBy(files, ({ place }) => place.version).entries()];
  const [only] = versions;
  if (only && versions.length === 1) return { chosen: only[1], superseded: [] };
  // Folders that name no month are not deliveries of one: whether they overlap is judged by their charges.
  if (files[0]?.place.month === null) return { chosen: files, superseded: [] };
  const newest = newestOf(versions, ([version]) => version);
  if (!newest) throw cannotTell(versions.map(([version]) => version || '(no folder)'));
  return { chosen: newest[1], superseded: files.filter((file) => !newest[1].includes(file)) };
}

/** The one whose folder name starts with the latest time; null where names do not tell. */
function newestOf<T>(items: readonly T[], folder: (item: T) => string): T | null {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return only;
  const timed = items.map((item) => ({
    item,
    time: /^\d{4}-?\d{2}-?\d{2}T[\d:.-]+Z?/.exec(folder(item))?.[0] ?? null,
  }));
  if (timed.some(({ time }) => time === null)) return null;
  const ordered = timed.sort((a, b) => ((a.time ?? '') < (b.time ?? '') ? 1 : -1));
  return ordered[0]?.time === ordered[1]?.time ? null : (ordered[0]?.item ?? null);
}

function cannotTell(names: readonly string[]): SpendlogError {
  return new SpendlogError(
    'EXPORT_OVERLAP',
    `One month is here in ${names.length} versions and nothing tells which is the newest: ${names
      .slice(0, 3)
      .map((name) => JSON.stringify(name))
      .join(', ')}.`,
    'Keep the newest version only, or copy the manifest of the export along with its files.',
  );
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(items, key);
}
