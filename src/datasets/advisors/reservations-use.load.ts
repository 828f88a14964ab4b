import {
  CostExplorerClient,
  type Coverage,
  GetReservationCoverageCommand,
  GetReservationUtilizationCommand,
} from '@aws-sdk/client-cost-explorer';
import type { AdvisorFactRow, AdvisorRow } from '../../core/advisor.ts';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { daysUpTo } from './days-of-advice.ts';
import { isWithoutData } from './not-enabled.ts';
import { RESERVABLE } from './reservable-services.ts';
import { amountOf, fact, numberOf, ratioOf, withState } from './rows.ts';

const DAYS = 30;

const SILENCE = 'No service with spend has hours that could be reserved, or Cost Explorer has no data yet.';

/** Without a service Cost Explorer answers for EC2 alone, so that it is asked for each. */
const load: DatasetLoader<AdvisorRow> = async function* (context) {
  const explorer = context.client(CostExplorerClient);
  const rows: AdvisorFactRow[] = [];
  for (const { id, name } of RESERVABLE) {
    if (context.services.includes(id)) rows.push(...(await factsOf(name, explorer, context)));
  }
  yield* withState(rows, SILENCE);
};

export default load;

async function factsOf(
  service: string,
  explorer: CostExplorerClient,
  context: DatasetContext,
): Promise<readonly AdvisorFactRow[]> {
  const { CoverageHours, CoverageCost } = (await coverageOf(service, explorer, context)) ?? {};
  const hours = numberOf(CoverageHours?.TotalRunningHours);
  if (!hours) return [];
  const covered = fact('reservationsCoverage', {
    subject: service,
    number: ratioOf(CoverageHours?.CoverageHoursPercentage),
    amount: amountOf(CoverageCost?.OnDemandCost),
  });
  // Where nothing is reserved there is no use of it to ask for, and the question would be paid for.
  const reserved = numberOf(CoverageHours?.ReservedHours);
  return reserved === 0 ? [covered] : [covered, ...(await utilisationOf(service, explorer, context))];
}

function only(service: string, { now }: DatasetContext) {
  return {
    TimePeriod: daysUpTo(now, DAYS),
    Filter: { Dimensions: { Key: 'SERVICE' as const, Values: [service] } },
  };
}

async function coverageOf(
  service: string,
  explorer: CostExplorerClient,
  context: DatasetContext,
): Promise<Coverage | undefined> {
  try {
    const { Total } = await explorer.send(new GetReservationCoverageCommand(only(service, context)), {
      abortSignal: context.signal,
    });
    return Total;
  } catch (error) {
    if (isWithoutData(error)) return undefined;
    throw error;
  }
}

async function utilisationOf(
  service: string,
  explorer: CostExplorerClient,
  context: DatasetContext,
): Promise<readonly AdvisorFactRow[]> {
  try {
    const { Total } = await explorer.send(new GetReservationUtilizationCommand(only(service, context)), {
      abortSignal: context.signal,
    });
    if (!numberOf(Total?.PurchasedHours)) return [];
    return [
      fact('reservationsUtilisation', {
        subject: service,
        number: ratioOf(Total?.UtilizationPercentage),
        amount: amountOf(Total?.TotalAmortizedFee),
      }),
      fact('reservationsUnused', { subject: service, amount: amountOf(Total?.RICostForUnusedHours) }),
    ];
  } catch (error) {
    if (isWithoutData(error)) return [];
    throw error;
  }
}
