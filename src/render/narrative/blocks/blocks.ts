import type { BlockId } from '../../../core/persona.ts';
import type { Block } from './block.ts';

/** Every block by its id. */
export const BLOCKS: Readonly<Partial<Record<BlockId, Block>>> = {};
