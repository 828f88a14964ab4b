import { INVARIANT_IDS, type InvariantId, type InvariantResult } from '../../../core/data-quality.ts';
import type { InvariantText } from '../../../core/invariant-texts.ts';
import { unusableEffectiveCost } from './effective-cost.ts';
import type { OpenExport } from './open-export.ts';

/** All seven invariants (ADR 0004): what the dialect checks, and what any export can be asked. */
export async function readInvariants(open: OpenExport): Promise<readonly InvariantResult[]> {
  const own = await open.dialect.invariants();
  const byId = new Map<InvariantId, InvariantResult>(own.map((result) => [result.id, result]));
  if (!byId.has('I7')) byId.set('I7', await effectiveCostUsable(open));
  return INVARIANT_IDS.map(
    (id) =>
      byId.get(id) ?? {
        id,
        outcome: 'not-applicable',
        message: WHY_NOT[id],
        checked: 0,
        violations: 0,
        residuals: [],
      },
  );
}

const WHY_NOT: Readonly<Record<InvariantId, InvariantText>> = {
  I1: 'This kind of export has no negation rows.',
  I2: 'This kind of export has no pair of net and gross columns.',
  I3: 'This kind of export has no unblended cost beside its billed cost.',
  I4: 'This kind of export does not tell what its commitments cost a month.',
  I5: 'The invoices are not at hand; sums by invoice are shown for comparison.',
  I6: 'Cost Explorer was not read beside the export.',
  I7: 'Not checked.',
};

async function effectiveCostUsable({ engine, charges }: OpenExport): Promise<InvariantResult> {
  const providers = await unusableEffectiveCost(engine, charges);
  const unusable = providers.filter(({ reason }) => reason !== null);
  return {
    id: 'I7',
    outcome: unusable.length === 0 ? 'holds' : 'violated',
    message:
      'Effective cost must not be whole numbers only, nor zero beside a billed amount, by provider and currency.',
    checked: providers.length,
    violations: unusable.length,
    residuals: unusable.map(({ residual }) => residual),
  };
}
