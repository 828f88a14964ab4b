import type { Narrative } from '../../core/narrative.ts';
import type { NarrativeFiles } from '../../core/publication.ts';
import type { BlockPage } from './blocks/block.ts';

/** What the tables of a reader's page are made of beside the report. */
export interface NarrativeSources extends Pick<BlockPage, 'links' | 'guide' | 'layerOf'> {
  /** The pages that stand in the same folder; absent: none. */
  readonly pages?: readonly Narrative[];
}

/** What stands beside a report for its readers, with what that is rendered from. */
export type NarrativeParts = NarrativeFiles & NarrativeSources;
