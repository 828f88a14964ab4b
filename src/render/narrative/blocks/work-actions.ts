import { ACTIONS_OF, type WorkKind } from '../../../core/action-kinds.ts';
import { paragraph } from '../../blocks.ts';
import { actionTable } from './action-table.ts';
import type { Block } from './block.ts';
import { byWorth } from './by-worth.ts';
import { openActions } from './open-actions.ts';

const MOST = 10;

/** What is open of one kind of work, resource by resource, what saves most first. */
export function workActions(kind: WorkKind): Block {
  return (page) => {
    const open = openActions(page);
    if (!open) return [];
    const own = open.filter(({ actionType }) => ACTIONS_OF[kind].includes(actionType));
    if (own.length === 0) return [paragraph(page.messages.doing.noneOfKind)];
    return actionTable(page, byWorth(page, own), MOST);
  };
}
