import type { NarrativeFiles } from '../../core/publication.ts';
import type { BlockPage } from './blocks/block.ts';

/** What the tables of a reader's page are made of beside the report. */
export type NarrativeSources = Pick<BlockPage, 'links' | 'guide' | 'layerOf'>;

/** What stands beside a report for its readers, with what that is rendered from. */
export type NarrativeParts = NarrativeFiles & NarrativeSources;
