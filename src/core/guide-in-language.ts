import type { CheckGuide } from './check-guide.ts';
import type { NarrativeLanguage } from './persona.ts';

/** A guide as readers of a language get it: commands are the same in each. */
export function guideInLanguage(guide: CheckGuide, language: NarrativeLanguage): CheckGuide {
  if (language === 'en') return guide;
  const { verify, fix, terraform, ...words } = guide.ptBr;
  return {
    ...guide,
    ...words,
    verify: { ...guide.verify, console: verify },
    fix: { ...guide.fix, console: fix, terraform },
  };
}
