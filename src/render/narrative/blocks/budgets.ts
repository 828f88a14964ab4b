import { budgetBlocks } from '../../sections/budget.ts';
import type { Block } from './block.ts';
import { byCurrencyPage } from './by-currency-page.ts';

/** Each budget beside what was spent and what is expected. */
export const budgets: Block = (page) => byCurrencyPage(page, budgetBlocks);
