import type { RootContent } from 'mdast';
import type { CheckGuide } from '../../../core/check-guide.ts';
import type { LayerId } from '../../../core/layer.ts';
import type { Links } from '../../../core/publication.ts';
import type { Page } from '../../page.ts';

/** What a block is rendered from: the report alone, and what its rows can lead to. */
export interface BlockPage extends Page {
  readonly links: Links;
  /** How a finding of a check is verified and fixed; `null`: nobody wrote that down. */
  guide(check: string): CheckGuide | null;
  /** The layer of a service by its name, of the bill or of the catalogue: `layerOfBillName` over what the catalogue knows of it. */
  layerOf(serviceName: string): LayerId;
  /** Whether this reader gets commands. */
  readonly commands: boolean;
}

/** Tables, lists and cards of one part of a narrative, without a heading; empty: there is nothing to show. */
export type Block = (page: BlockPage) => readonly RootContent[];
