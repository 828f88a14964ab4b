import type { z } from 'zod';
import { SpendlogError } from '../core/errors.ts';

/** What decides where the reports of a tenant lie. */
interface Place {
  readonly id: string;
  readonly repository?: string | null | undefined;
  readonly sharedAudience?: boolean | undefined;
}

/**
 * What the file alone cannot tell: whether a `repository` is the one that runs, beside tenants that name none.
 * @param running `owner/name` of the repository that runs.
 * @throws SpendlogError INPUT_INVALID
 */
export function refuseNeighbours({ tenants }: { readonly tenants: readonly Place[] }, running: string): void {
  if (unsharedNeighbours(tenants, running).length === 0) return;
  // Names no tenant: this may be told in the job of another one.
  throw new SpendlogError(
    'INPUT_INVALID',
    `The reports of several tenants would lie in ${running}, and not all of them may lie beside another's.`,
    'Give each tenant a repository of its own, or set sharedAudience: true on all that share one.',
  );
}

/** Tenants whose reports would lie beside another's without both having said that they may. */
function unsharedNeighbours<T extends Place>(tenants: readonly T[], running: string): readonly T[] {
  const places = Map.groupBy(tenants, ({ repository }) => (repository ?? running).toLowerCase());
  return [...places.values()].flatMap((together) =>
    together.length > 1 ? together.filter(({ sharedAudience }) => sharedAudience !== true) : [],
  );
}

interface Rules {
  readonly tenants: readonly Place[];
  readonly budgets: readonly unknown[];
}

/** What holds between tenants. */
export function checkTenants({ tenants, budgets }: Rules, context: z.core.$RefinementCtx): void {
  for (const tenant of unsharedNeighbours(tenants, '')) {
    context.addIssue({
      code: 'custom',
      path: ['tenants', tenants.indexOf(tenant), 'id'],
      message:
        'Its reports would lie in one repository with those of another tenant; give each its own repository, or set sharedAudience: true on all of them',
    });
  }
  if (tenants.length > 1 && budgets.length > 0) {
    context.addIssue({
      code: 'custom',
      path: ['budgets'],
      message: 'With several tenants a budget belongs below its tenant',
    });
  }
}
