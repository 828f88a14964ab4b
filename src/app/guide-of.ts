import { everyCheck } from '../checks/registry.ts';
import type { CheckGuide, GuideOf } from '../core/check-guide.ts';

const guides = new Map<string, CheckGuide>(everyCheck.map(({ id, guide }) => [id, guide]));

/** How a finding of a check is verified and fixed. */
export const guideOf: GuideOf = (check, language) => {
  const guide = guides.get(check);
  if (!guide) return null;
  return language === 'pt-BR' ? inPortuguese(guide) : guide;
};

function inPortuguese(guide: CheckGuide): CheckGuide {
  const { ptBr } = guide;
  return {
    ...guide,
    ...ptBr,
    verify: { ...guide.verify, console: ptBr.verify },
    fix: { ...guide.fix, console: ptBr.fix, terraform: ptBr.terraform },
  };
}
