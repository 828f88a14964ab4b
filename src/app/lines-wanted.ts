import { billChecks } from '../checks/registry.ts';
import type { LineQuery } from '../core/charge-line.ts';
import { distinct } from '../core/in-order.ts';
import { usageTypesByResource } from '../report/judging/judge-bill-checks.ts';

/** Which lines of the bill a report needs. */
export interface LinesWanted extends Pick<LineQuery, 'usageTypes' | 'resourceIds'> {
  /** Resources that something was done about, or that are no longer found: their usage is told by day. */
  readonly byDay: readonly string[];
}

/** Usage that checks of the bill judge, and the resources that something was found about. */
export function linesWanted(resourceIds: Iterable<string> = [], byDay: readonly string[] = []): LinesWanted {
  return {
    usageTypes: usageTypesByResource(billChecks),
    resourceIds: named(resourceIds),
    byDay: named(byDay),
  };
}

function named(ids: Iterable<string>): readonly string[] {
  return distinct(ids).filter((id) => id !== '');
}
