import type { RootContent } from 'mdast';
import type { CheckGuide } from '../../../core/check-guide.ts';
import type { LayerId } from '../../../core/layer.ts';
import type { Links } from '../../../core/publication.ts';
import type { ServiceUse } from '../../../core/service-use.ts';
import type { Page } from '../../page.ts';

/** What a block is rendered from: the report alone, and what its rows can lead to. */
export interface BlockPage extends Page {
  readonly links: Links;
  /** How a finding of a check is verified and fixed; `null`: nobody wrote that down. */
  guide(check: string): CheckGuide | null;
  /** The layer of a service of the bill, by the catalogue: `layerOfBillName`. */
  layerOf(service: Pick<ServiceUse, 'services' | 'nonService'>): LayerId;
  /** Whether this reader gets commands. */
  readonly commands: boolean;
}

/** Tables, lists and cards of one part of a narrative, without a heading; empty: there is nothing to show. */
export type Block = (page: BlockPage) => readonly RootContent[];
