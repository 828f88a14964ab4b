import { sectionIn } from '../section-in.ts';
import type { SectionWriter } from '../section-writer.ts';
import { actionSection, nextSection, opportunitiesSection } from './action-section.ts';
import { driversSection } from './drivers-section.ts';
import { executiveEn } from './executive-en.ts';
import { executivePtBr } from './executive-pt-br.ts';
import { projectionSection } from './projection-section.ts';
import { risksSection } from './risks-section.ts';
import { spendSection } from './spend-section.ts';

const WORDS = { en: executiveEn, 'pt-BR': executivePtBr };

export const EXECUTIVE_WRITERS: Readonly<Record<string, SectionWriter>> = {
  'executive-spend': sectionIn(WORDS, spendSection),
  'executive-drivers': sectionIn(WORDS, driversSection),
  'executive-action': sectionIn(WORDS, actionSection),
  'executive-opportunities': sectionIn(WORDS, opportunitiesSection),
  'executive-projection': sectionIn(WORDS, projectionSection),
  'executive-risks': sectionIn(WORDS, risksSection),
  'executive-next': sectionIn(WORDS, nextSection),
};
