import type { BillHead, CostSource } from '../../core/cost-source.ts';
import type { Cube, CubeQuery, Dimension } from '../../core/cube.ts';
import type { GapSubject } from '../../core/gap-texts.ts';
import { type Known, unknown } from '../../core/known.ts';
import type { Period } from '../../core/period.ts';

/** Asks a source for one cube. */
export type Ask = <D extends Dimension>(
  name: string,
  period: Period,
  dimensions: readonly D[],
  chargeKinds?: CubeQuery['chargeKinds'],
) => Promise<Known<Cube<D>>>;

export function asker(source: CostSource): Ask {
  return (name, period, dimensions, chargeKinds) =>
    source.cube({ name, period, dimensions, ...(chargeKinds ? { chargeKinds } : {}) });
}

/** What Cost Explorer could answer only with further paid requests that the plan leaves out (ADR 0008). */
export function exportOnly<T>(
  head: BillHead,
  subject: GapSubject,
  read: () => Promise<Known<T>>,
): Promise<Known<T>> {
  return head.source.kind === 'export'
    ? read()
    : Promise.resolve(unknown('needs-export', subject, 'read the bill from an export (--costs)'));
}
