import type { Page } from '../../page.ts';
import type { ActionGroup } from '../../sections/action-groups.ts';
import { groupsOf, openActions } from './open-actions.ts';

/** Everything open by check and kind, in the report's order: saving, effort, risk and confidence decide what comes first. */
export function groupsByPriority(page: Pick<Page, 'report'>): readonly ActionGroup[] {
  const open = openActions(page) ?? [];
  const place = new Map(open.map(({ fingerprint }, index) => [fingerprint, index]));
  const first = ({ members }: ActionGroup) =>
    Math.min(...members.map(({ fingerprint }) => place.get(fingerprint) ?? open.length));
  return groupsOf(page, open).toSorted((a, b) => first(a) - first(b));
}
