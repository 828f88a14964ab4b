/** Where a file stands in the folders an export is delivered to. */
export interface FilePlace {
  /** The export: its path without partitions, versions and the `data` or `metadata` folder. */
  readonly root: string;
  /** The month the folder names, `YYYY-MM`; null where no folder does. */
  readonly month: string | null;
  /** The folder below the month that names one delivery of it (an assembly or execution id); '' where there is none. */
  readonly version: string;
}

/**
 * Reads the layouts AWS writes: Data Exports `<export>/data/BILLING_PERIOD=2026-05/[<execution>/]…` beside
 * `metadata/…`, and the legacy report `<report>/20260501-20260601/[<assembly>/]…` or `<report>/year=2026/month=5/…`
 * (Data Exports guide, "Understanding export delivery").
 */
export function filePlace(name: string): FilePlace {
  const folders = name.split('/').slice(0, -1);
  const first = folders.findIndex((folder) => isPartition(folder));
  if (first === -1) return { root: withoutKind(folders).join('/'), month: null, version: '' };
  const rest = folders.slice(first);
  return {
    root: withoutKind(folders.slice(0, first)).join('/'),
    month: monthIn(rest),
    version: rest.filter((folder) => !isPartition(folder)).join('/'),
  };
}

const RANGE = /^(\d{4})(\d{2})\d{2}-\d{8}$/;

function isPartition(folder: string): boolean {
  return folder.includes('=') || RANGE.test(folder);
}

function withoutKind(folders: readonly string[]): readonly string[] {
  return /^(data|metadata)$/i.test(folders.at(-1) ?? '') ? folders.slice(0, -1) : folders;
}

function monthIn(folders: readonly string[]): string | null {
  const values = new Map<string, string>();
  for (const folder of folders) {
    const range = RANGE.exec(folder);
    if (range) return `${range[1]}-${range[2]}`;
    const [key = '', value = ''] = folder.split('=');
    values.set(key.toLowerCase(), value);
  }
  const period = values.get('billing_period') ?? values.get('billingperiod');
  if (period && /^\d{4}-\d{2}/.test(period)) return period.slice(0, 7);
  const [year, month] = [values.get('year'), values.get('month')];
  return year && month ? `${year}-${month.padStart(2, '0')}` : null;
}
