import { commitmentBlocks } from '../../sections/commitments.ts';
import type { Block } from './block.ts';
import { byCurrencyPage } from './by-currency-page.ts';

/** How well commitments are used, what they cover and bring, and which end. */
export const commitments: Block = (page) => byCurrencyPage(page, commitmentBlocks);
