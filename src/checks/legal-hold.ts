import type { Tags } from '../core/tags.ts';

const HOLD = /legal.?hold|litigation|do.?not.?delete|retain|compliance/i;

/** Whether a tag's key says that something is kept on purpose. */
export function isHeld(tags: Tags): boolean {
  return Object.entries(tags).some(
    ([key, value]) => HOLD.test(key) && !/^(?:false|no|off|0)$/i.test(value.trim()),
  );
}
