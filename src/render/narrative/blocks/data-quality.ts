import { ledgerBlocks } from '../../sections/gaps.ts';
import { qualityBlocks } from '../../sections/quality.ts';
import type { Block } from './block.ts';

/** How far the figures can be trusted, and how much of what was to be read was read. */
export const dataQuality: Block = (page) => [...qualityBlocks(page), ...ledgerBlocks(page)];
