/** A family of instance classes, what follows it, and the sizes that both have with the same or more memory and processors. */
export interface Successor {
  readonly family: string;
  readonly sizes: readonly string[];
}

const SIZE_TEXTS: ReadonlyMap<string, string> = new Map([['xl', 'xlarge']]);

/**
 * The usage type of the successor in the same size, spelled as this one is: `BoxUsage:m4.xlarge` → `BoxUsage:m5.xlarge`,
 * `InstanceUsage:db.m4.2xl` → `InstanceUsage:db.m5.2xl`. `null`: there is none that surely does.
 */
export function sameSizeUsage(usageType: string, successors: ReadonlyMap<string, Successor>): string | null {
  const parts = partsOf(usageType);
  const successor = parts && successors.get(parts.family);
  if (!parts || !successor?.sizes.includes(longSize(parts.size))) return null;
  return `${parts.before}${successor.family}.${parts.size}${parts.after}`;
}

/** `m4` of `BoxUsage:m4.xlarge`; `null` where the usage type names no class. */
export function familyOf(usageType: string): string | null {
  return partsOf(usageType)?.family ?? null;
}

const FORM = /^(.*:(?:[a-z]+\.)?)([a-z]+\d+[a-z]*)\.(\w+)(.*)$/;

function partsOf(usageType: string) {
  const [, before, family, size, after] = FORM.exec(usageType) ?? [];
  if (before === undefined || !family || !size || after === undefined) return null;
  return { before, family, size, after };
}

/** RDS shortens `2xlarge` to `2xl`. */
function longSize(size: string): string {
  const [, times = '', name = ''] = /^(\d*)(\w+)$/.exec(size) ?? [];
  return `${times}${SIZE_TEXTS.get(name) ?? name}`;
}
