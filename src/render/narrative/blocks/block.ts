import type { RootContent } from 'mdast';
import type { GuideOf } from '../../../core/check-guide.ts';
import type { LayerId } from '../../../core/layer.ts';
import type { UnitCost } from '../../../core/narrative.ts';
import type { Links } from '../../../core/publication.ts';
import type { Page } from '../../page.ts';

/** What a block is rendered from: the report alone, and what its rows can lead to. */
export interface BlockPage extends Page {
  readonly links: Links;
  readonly guide: GuideOf;
  /** The layer of a service by its name, of the bill or of the catalogue: `layerOfBillName` over what the catalogue knows of it. */
  layerOf(serviceName: string): LayerId;
  /** Whether this reader gets commands. */
  readonly commands: boolean;
  /** The page with a card for every resource that stands beside this one; `null`: there is none. */
  readonly cardsPage: string | null;
  readonly unitCosts: readonly UnitCost[];
}

/** Tables, lists and cards of one part of a narrative, without a heading; empty: there is nothing to show. */
export type Block = (page: BlockPage) => readonly RootContent[];
