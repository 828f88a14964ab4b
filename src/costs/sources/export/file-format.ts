/** How the rows of a data file are stored; told by its first bytes, because names lie. */
export type FileFormat = 'parquet' | 'csv' | 'csv.gz' | 'zip';

/** Files that lie beside exports and hold no charges. Only texts are judged by name: any text could be CSV. */
const NO_DATA = /(^|\/)(\.[^/]*|_[^/]*)$|\.(json|md|ya?ml|txt|sha\d*|md5|sql|html?|xml|log|pdf|png|svg)$/i;

/** Bytes needed to tell a format. */
export const SNIFFED_BYTES = 4096;

export type Sniffed = FileFormat | 'empty' | 'not-data' | 'utf-16' | 'misnamed';

export function fileFormat(name: string, head: Uint8Array): Sniffed {
  if (head.length === 0) return NO_DATA.test(name) ? 'not-data' : 'empty';
  if (startsWith(head, [0x50, 0x41, 0x52, 0x31])) return 'parquet';
  if (startsWith(head, [0x1f, 0x8b])) return 'csv.gz';
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (!NO_DATA.test(name) && (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])))
    return 'utf-16';
  if (NO_DATA.test(name)) return 'not-data';
  if (!head.includes(0)) return 'csv';
  return namedFormat(name) ? 'misnamed' : 'not-data';
}

/** What the ending of a name promises, as people call it; null where it promises nothing that bytes could break. */
export function namedFormat(name: string): { readonly ending: string; readonly called: string } | null {
  const ending = /\.(parquet|gz|zip)$/i.exec(name)?.[0];
  if (ending === undefined) return null;
  const called = { '.parquet': 'Parquet', '.gz': 'gzip', '.zip': 'a ZIP archive' }[ending.toLowerCase()];
  return called === undefined ? null : { ending, called };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
