import { parseJson } from '../../../core/parse-json.ts';
import type { DataFile } from './data-file.ts';
import { type FilePlace, filePlace } from './file-place.ts';

/** What a delivery of AWS says about itself: which files make up one version of one month. */
export interface Manifest {
  /** Path of the manifest itself. */
  readonly name: string;
  /** Assembly id (legacy) or execution id (Data Exports). */
  readonly version: string;
  /** Keys of the data files in the bucket they were delivered to. */
  readonly keys: readonly string[];
  readonly place: FilePlace;
}

export function isManifestName(name: string): boolean {
  return /manifest\.json$/i.test(name);
}

/** Reads a manifest of a legacy report (`reportKeys`) or of Data Exports (`dataFiles`); null when it is neither. */
export function parseManifest(name: string, text: string): Manifest | null {
  const document = parsed(text);
  if (document === null) return null;
  const keys = texts(document['dataFiles'] ?? document['reportKeys']);
  if (keys.length === 0) return null;
  const version = document['executionId'] ?? document['assemblyId'];
  const place = filePlace(name);
  return {
    name,
    version: typeof version === 'string' ? version : '',
    keys,
    place: { ...place, month: place.month ?? monthOfKeys(keys) ?? billingMonth(document['billingPeriod']) },
  };
}

/** The files a manifest names, null for each that is not here. Keys are another bucket's: the longest common path end wins. */
export function filesOf(manifest: Manifest, files: readonly DataFile[]): readonly (DataFile | null)[] {
  return manifest.keys.map((key) => {
    const scored = files
      .filter(({ file }) => baseName(file.name) === baseName(key))
      .map((file) => ({
        file,
        score: commonEnd(file.file.name, key),
        near: commonStart(file.file.name, manifest.name),
      }))
      .sort((a, b) => b.score - a.score || b.near - a.near);
    return scored[0]?.file ?? null;
  });
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  const document = parseJson(text);
  return isRecord(document) ? document : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function monthOfKeys(keys: readonly string[]): string | null {
  const months = new Set(keys.map((key) => filePlace(key).month));
  return months.size === 1 ? ([...months][0] ?? null) : null;
}

function billingMonth(period: unknown): string | null {
  const start = isRecord(period) ? period['start'] : null;
  const match = typeof start === 'string' ? /^(\d{4})-?(\d{2})/.exec(start) : null;
  return match ? `${match[1]}-${match[2]}` : null;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function commonEnd(a: string, b: string): number {
  return commonStart(reversed(a), reversed(b));
}

/** How many path segments two paths share from the start. */
function commonStart(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const differs = left.findIndex((segment, index) => segment !== right[index]);
  return differs === -1 ? left.length : differs;
}

function reversed(path: string): string {
  return path.split('/').reverse().join('/');
}
