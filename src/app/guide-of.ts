import { everyCheck } from '../checks/registry.ts';
import type { CheckGuide } from '../core/check-guide.ts';

const guides = new Map<string, CheckGuide>(everyCheck.map(({ id, guide }) => [id, guide]));

/** How a finding of a check is verified and fixed; `null`: it is not of a check. */
export function guideOf(check: string): CheckGuide | null {
  return guides.get(check) ?? null;
}
