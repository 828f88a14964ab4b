import { unansweredReads } from '../../sections/gaps.ts';
import { qualityBlocks } from '../../sections/quality.ts';
import type { Block } from './block.ts';

/** How far the figures can be trusted, and what of the reads that were planned got no answer; how many did stands at the end of every page. */
export const dataQuality: Block = (page) => [...qualityBlocks(page), ...unansweredReads(page)];
