import { sectionIn } from '../section-in.ts';
import type { SectionWriter } from '../section-writer.ts';
import { ctoEn } from './cto-en.ts';
import { ctoPtBr } from './cto-pt-br.ts';
import { decisionsSection, kpisSection } from './decisions-section.ts';
import { estateSection } from './estate-section.ts';
import { debtSection, layersSection } from './layers-section.ts';
import { roadmapSection } from './roadmap-section.ts';
import { tradeOffsSection } from './trade-offs-section.ts';

const WORDS = { en: ctoEn, 'pt-BR': ctoPtBr };

export const CTO_WRITERS: Readonly<Record<string, SectionWriter>> = {
  'cto-estate': sectionIn(WORDS, estateSection),
  'cto-layers': sectionIn(WORDS, layersSection),
  'cto-debt': sectionIn(WORDS, debtSection),
  'cto-roadmap': sectionIn(WORDS, roadmapSection),
  'cto-trade-offs': sectionIn(WORDS, tradeOffsSection),
  'cto-kpis': sectionIn(WORDS, kpisSection),
  'cto-decisions': sectionIn(WORDS, decisionsSection),
};
