import type { BlockId } from '../../../core/persona.ts';
import type { Block } from './block.ts';
import { breakdowns } from './breakdowns.ts';
import { budgets } from './budgets.ts';
import { checklist } from './checklist.ts';
import { commitments } from './commitments.ts';
import { comparisons } from './comparisons.ts';
import { dataQuality } from './data-quality.ts';
import { decisions } from './decisions.ts';
import { estate } from './estate.ts';
import { kpis } from './kpis.ts';
import { layers } from './layers.ts';
import { nextActions } from './next-actions.ts';
import { opportunities } from './opportunities.ts';
import { priorityMatrix } from './priority-matrix.ts';
import { projection } from './projection.ts';
import { resourceCards } from './resource-cards.ts';
import { risks } from './risks.ts';
import { roadmap } from './roadmap.ts';
import { tagCompliance } from './tag-compliance.ts';
import { technicalDebt } from './technical-debt.ts';
import { topResources } from './top-resources.ts';
import { unitCosts } from './unit-costs.ts';
import { waste } from './waste.ts';
import { watch } from './watch.ts';
import { workActions } from './work-actions.ts';

/** Every block by its id. */
export const BLOCKS: Readonly<Record<BlockId, Block>> = {
  opportunities,
  projection,
  risks,
  'next-actions': nextActions,
  estate,
  layers,
  'technical-debt': technicalDebt,
  roadmap,
  kpis,
  decisions,
  'resource-cards': resourceCards,
  'schedule-actions': workActions('schedules'),
  'rightsizing-actions': workActions('rightsizing'),
  'lifecycle-actions': workActions('lifecycle'),
  'orphan-actions': workActions('orphans'),
  checklist,
  watch,
  breakdowns,
  commitments,
  waste,
  'unit-costs': unitCosts,
  comparisons,
  budgets,
  'tag-compliance': tagCompliance,
  'priority-matrix': priorityMatrix,
  'top-resources': topResources,
  'data-quality': dataQuality,
};
