import type { DataQualityItem } from '../../../core/data-quality.ts';
import { columnQuality } from './column-quality.ts';
import { factQuality } from './fact-quality.ts';
import type { OpenExport } from './open-export.ts';
import { rowQuality } from './row-quality.ts';

const SEVERITIES: readonly DataQualityItem['severity'][] = ['error', 'warning', 'info'];

/** Everything that deviates, gravest first. Where the dialect says the same thing with more knowledge, its word counts. */
export async function readQuality(open: OpenExport): Promise<readonly DataQualityItem[]> {
  const items = [
    ...(await open.dialect.quality()),
    ...open.fileQuality,
    ...columnQuality(open),
    ...(await factQuality(open)),
    ...(await rowQuality(open)),
  ];
  const first = new Map(items.toReversed().map((item) => [`${item.id} ${item.subject}`, item]));
  return [...first.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.id === b.id ? (a.subject < b.subject ? -1 : 1) : a.id < b.id ? -1 : 1),
  );
}
