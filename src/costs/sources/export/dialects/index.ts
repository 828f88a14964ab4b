import type { ExportDialect } from '../../../../core/cost-source.ts';
import type { Dialect } from '../dialect.ts';
import { cur2 } from './cur-2.ts';
import { curLegacy } from './cur-legacy.ts';
import { focus } from './focus.ts';

const DIALECTS: readonly Dialect[] = [focus, cur2, curLegacy];

/** The dialect these columns are written in; null where none is. */
export function recogniseDialect(
  names: readonly string[],
): { dialect: Dialect; version: ExportDialect } | null {
  for (const dialect of DIALECTS) {
    const version = dialect.recognise(names);
    if (version) return { dialect, version };
  }
  return null;
}
