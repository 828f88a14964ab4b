import { CostExplorerClient } from '@aws-sdk/client-cost-explorer';
import type { AdvisedRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetLoader } from '../../core/dataset.ts';
import { RESERVABLE } from './reservable-services.ts';
import { reservationPurchases } from './reservation-purchases.load.ts';
import { withState } from './rows.ts';
import { SAVINGS_PLANS, savingsPlanPurchases } from './savings-plan-purchases.load.ts';

const SILENCE = 'Cost Explorer advises to buy nothing for one year without upfront payment.';

/** Only what could cover a service with spend is asked for: each page is paid for. */
const load: DatasetLoader<AdvisorRow> = async function* (context) {
  const explorer = context.client(CostExplorerClient);
  const rows: AdvisedRow[] = [];
  for (const plan of SAVINGS_PLANS) {
    if (plan.services.some((id) => context.services.includes(id))) {
      rows.push(...(await savingsPlanPurchases(plan, explorer, context)));
    }
  }
  for (const service of RESERVABLE) {
    if (context.services.includes(service.id)) {
      rows.push(...(await reservationPurchases(service, explorer, context)));
    }
  }
  yield* withState(rows, SILENCE);
};

export default load;
