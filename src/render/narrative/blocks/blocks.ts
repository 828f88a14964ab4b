import type { BlockId } from '../../../core/persona.ts';
import type { Block } from './block.ts';
import { decisions } from './decisions.ts';
import { estate } from './estate.ts';
import { layers } from './layers.ts';
import { nextActions } from './next-actions.ts';
import { opportunities } from './opportunities.ts';
import { projection } from './projection.ts';
import { risks } from './risks.ts';
import { roadmap } from './roadmap.ts';
import { technicalDebt } from './technical-debt.ts';

/** Every block by its id. */
export const BLOCKS: Readonly<Partial<Record<BlockId, Block>>> = {
  opportunities,
  projection,
  risks,
  'next-actions': nextActions,
  estate,
  layers,
  'technical-debt': technicalDebt,
  roadmap,
  decisions,
};
