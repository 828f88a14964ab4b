/** Family and size of a managed node, as `db.m5.large`, `cache.t3.micro` or `r5.large.search` name them. */
export interface NodeClass {
  /** `db.`, `cache.`, or empty. */
  readonly prefix: string;
  /** `m5`, `r6gd`, `t3`. */
  readonly family: string;
  readonly size: string;
  /** `.search`, or empty. */
  readonly suffix: string;
}

const FORM = /^((?:db|cache|dms|mq|kafka|ml)\.)?([a-z]+\d+[a-z]*)\.(\w+)(\.search|\.elasticsearch)?$/;

/** `null` for what is not of that form: serverless classes, Oracle's classes with more memory, nothing at all. */
export function nodeClassOf(text: string | null): NodeClass | null {
  const [, prefix = '', family, size, suffix = ''] = FORM.exec(text ?? '') ?? [];
  return family && size ? { prefix, family, size, suffix } : null;
}

export function nodeClassText({ prefix, family, size, suffix }: NodeClass): string {
  return `${prefix}${family}.${size}${suffix}`;
}

const SMALLER: ReadonlyMap<string, string> = new Map([
  ['xlarge', 'large'],
  ['2xlarge', 'xlarge'],
  ['4xlarge', '2xlarge'],
]);
/** Generations from the fifth on have the same sizes above 4xlarge; the older ones differ. */
const SMALLER_LARGE: ReadonlyMap<string, string> = new Map([
  ['8xlarge', '4xlarge'],
  ['12xlarge', '8xlarge'],
  ['16xlarge', '8xlarge'],
  ['24xlarge', '12xlarge'],
  ['32xlarge', '16xlarge'],
  ['48xlarge', '24xlarge'],
]);
const SMALLER_BURSTABLE: ReadonlyMap<string, string> = new Map([
  ['large', 'medium'],
  ['medium', 'small'],
  ['small', 'micro'],
]);

/** The class of half the size in the same family, two thirds of a 12xlarge; `null` where there is none for sure. */
export function smallerClass(now: NodeClass): NodeClass | null {
  const size =
    SMALLER.get(now.size) ??
    (generationOf(now) >= 5 ? SMALLER_LARGE.get(now.size) : undefined) ??
    (isBurstable(now) ? SMALLER_BURSTABLE.get(now.size) : undefined);
  return size === undefined ? null : { ...now, size };
}

export function isBurstable({ family }: NodeClass): boolean {
  return family.startsWith('t');
}

function generationOf({ family }: NodeClass): number {
  return Number(/\d+/.exec(family)?.[0] ?? 0);
}

/** Same sizes up to 16xlarge; the oldest have sizes of their own. */
const GRAVITON: ReadonlyMap<string, string> = new Map([
  ['t2', 't4g'],
  ['t3', 't4g'],
  ['m4', 'm6g'],
  ['m5', 'm6g'],
  ['m6i', 'm7g'],
  ['m7i', 'm7g'],
  ['r4', 'r6g'],
  ['r5', 'r6g'],
  ['r6i', 'r7g'],
  ['r7i', 'r7g'],
]);

const GRAVITON_SIZES: ReadonlySet<string> = new Set(
  ['micro', 'small', 'medium', 'large', 'xlarge'].concat([2, 4, 8, 12, 16].map((times) => `${times}xlarge`)),
);

/** The Graviton class of the same size that takes over from an x86 one; `null` where there is none. */
export function gravitonClass(now: NodeClass): NodeClass | null {
  const family = GRAVITON.get(now.family);
  return family !== undefined && GRAVITON_SIZES.has(now.size) ? { ...now, family } : null;
}

const CURRENT: ReadonlyMap<string, string> = new Map([
  ['t2', 't3'],
  ['m3', 'm5'],
  ['m4', 'm5'],
  ['r3', 'r5'],
  ['r4', 'r5'],
]);

/** Whether AWS lists the family as a previous generation. */
export function isPreviousGeneration({ family }: NodeClass): boolean {
  return CURRENT.has(family) || family === 'm1' || family === 'm2' || family === 't1' || family === 'c1';
}

/** Sizes that both a previous generation and the one after it have. */
const CURRENT_SIZES: ReadonlySet<string> = new Set(
  ['large', 'xlarge'].concat([2, 4, 8, 16].map((times) => `${times}xlarge`)),
);

/** The x86 class of the same size that took over from a previous generation; `null` where the sizes differ. */
export function currentClass(now: NodeClass): NodeClass | null {
  const family = CURRENT.get(now.family);
  if (family === undefined) return null;
  return isBurstable(now) || CURRENT_SIZES.has(now.size) ? { ...now, family } : null;
}

/** GiB a vCPU of a family (EC2 instance types; the database classes are made of them). */
const GIB_A_VCPU: ReadonlyMap<string, number> = new Map([
  ['c', 2],
  ['m', 4],
  ['r', 8],
]);
const BURSTABLE_GIB: ReadonlyMap<string, number> = new Map([
  ['micro', 1],
  ['small', 2],
  ['medium', 4],
  ['large', 8],
  ['xlarge', 16],
  ['2xlarge', 32],
]);

/** Memory of a database class; `null` for a family whose memory this version does not know. */
export function memoryGib(of: NodeClass): number | null {
  if (isBurstable(of)) return BURSTABLE_GIB.get(of.size) ?? null;
  const vcpus = of.size === 'large' ? 2 : vcpusOf(of.size);
  const each = generationOf(of) >= 5 ? GIB_A_VCPU.get(of.family.slice(0, 1)) : undefined;
  return vcpus === null || each === undefined ? null : vcpus * each;
}

function vcpusOf(size: string): number | null {
  const times = /^(\d*)xlarge$/.exec(size)?.[1];
  return times === undefined ? null : 4 * Number(times || 1);
}
