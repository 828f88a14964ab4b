import type { CurrencyReport } from '../../../core/report.ts';
import type { Inline } from '../../phrase.ts';
import type { BlockPage } from './block.ts';

export type RiskRow = readonly [what: Inline, where: Inline, when: Inline, amount: Inline];

/** Risks of one kind in one currency, the most pressing first. */
export type RiskRows = (page: BlockPage, costs: CurrencyReport) => readonly RiskRow[];
