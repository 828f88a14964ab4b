import { isRemembered, type RememberedArea } from './remembered-areas.ts';

/** Folder of the branch that all files lie in. */
export const MEMORY_FOLDER = '.spendlog';

/** A file of the branch: what was written in one month to one area, in parts that GitHub hands out whole. */
export interface MemoryFile {
  readonly area: RememberedArea;
  /** `YYYY-MM`, by UTC. */
  readonly month: string;
  /** From 1 on. */
  readonly part: number;
}

const NAME = /^\.spendlog\/(?<area>[a-z]+)-(?<month>\d{4}-\d{2})(?:\.(?<part>[1-9]\d{0,5}))?\.ndjson$/;

export function pathOf({ area, month, part }: MemoryFile): string {
  return `${MEMORY_FOLDER}/${area}-${month}${part === 1 ? '' : `.${part}`}.ndjson`;
}

/** `null` for a path that is not of a memory. */
export function memoryFileAt(path: string): MemoryFile | null {
  const { area = '', month = '', part = '1' } = NAME.exec(path)?.groups ?? {};
  return isRemembered(area) ? { area, month, part: Number(part) } : null;
}
