import { everyCheck } from '../checks/registry.ts';
import type { CheckGuide, GuideOf } from '../core/check-guide.ts';
import { guideInLanguage } from '../core/guide-in-language.ts';

const guides = new Map<string, CheckGuide>(everyCheck.map(({ id, guide }) => [id, guide]));

/** How a finding of a check is verified and fixed. */
export const guideOf: GuideOf = (check, language) => {
  const guide = guides.get(check);
  return guide ? guideInLanguage(guide, language) : null;
};
