import { billChecks } from '../checks/registry.ts';
import type { LineQuery } from '../core/charge-line.ts';
import { usageTypesByResource } from '../report/judging/judge-bill-checks.ts';

/** Which lines of the bill a report needs. */
export type LinesWanted = Pick<LineQuery, 'usageTypes' | 'resourceIds'>;

/** Usage that checks of the bill judge, and the resources that something was found about. */
export function linesWanted(resourceIds: Iterable<string> = []): LinesWanted {
  return {
    usageTypes: usageTypesByResource(billChecks),
    resourceIds: [...new Set(resourceIds)].filter((id) => id !== '').sort(),
  };
}
