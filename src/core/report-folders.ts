import { type Day, parseDay } from './period.ts';

/** Folder of one report, below the reports folder: `<tenant>/<yyyy>/<mm>/<dd>`. */
export function dayFolder(tenant: string, asOf: Day): string {
  return `${tenant}/${asOf.replaceAll('-', '/')}`;
}

/** Folder of a tenant's newest report, below the reports folder. */
export function latestFolder(tenant: string): string {
  return `${tenant}/latest`;
}

export interface PlaceOfDay {
  readonly tenant: string;
  readonly day: Day;
}

/** Whose report of which day a file belongs to, by its path below the reports folder; `null`: to none of a day. */
export function placeOfDay(path: string): PlaceOfDay | null {
  const [tenant = '', year, month, date, ...file] = path.split('/');
  const day = file.length === 0 ? null : parseDay(`${year}-${month}-${date}`);
  return day && { tenant, day };
}
