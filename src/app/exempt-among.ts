import type { Proposal } from '../core/recommendation.ts';
import { fingerprinter } from '../report/fingerprint.ts';
import { billTagsIn } from '../report/living/bill-tags.ts';
import { exemptionOf } from '../report/living/exemption-of.ts';
import type { LivingInputs, ProposalsOfRun } from './living-inputs.ts';

/** What people decided not to do: found out before amounts are put on anything, since it competes with nothing. */
export async function exemptAmong(
  proposals: readonly Proposal[],
  { tenant, asOf, fingerprintKey }: Pick<ProposalsOfRun, 'tenant' | 'asOf' | 'fingerprintKey'>,
  { config: { exemptions }, billTags }: Pick<LivingInputs, 'config' | 'billTags'>,
): Promise<ReadonlySet<Proposal>> {
  if (exemptions.length === 0) return new Set();
  const fingerprint = await fingerprinter(fingerprintKey);
  const exempt = new Set<Proposal>();
  const billTagsOf = billTagsIn(billTags.known ? billTags.value : []);
  for (const proposal of proposals) {
    const identity = { tenant, ...proposal };
    const tags = proposal.tags ?? billTagsOf(proposal.account, proposal.resourceId);
    const decidable = { ...proposal, tags, fingerprint: await fingerprint(identity) };
    if (exemptionOf(decidable, exemptions, asOf)) exempt.add(proposal);
  }
  return exempt;
}
