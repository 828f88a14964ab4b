import type { NodeClass } from '../node-class.ts';

/** Hours of a domain's instances of one type, as bills name them: `ESInstance:r5.large`. */
export function instanceUsageType({ family, size }: NodeClass): string {
  return `ESInstance:${family}.${size}`;
}
