import { z } from 'zod';
import { parseJson } from '../../core/parse-json.ts';
import { reportedKnown, reportedMoney, reportedPeriod } from '../../report/reported-values.ts';

const drivers = z.object({
  now: reportedPeriod,
  before: reportedPeriod,
  usageTypes: z.array(
    z.object({ usageType: z.string(), now: reportedMoney.nullable(), before: reportedMoney.nullable() }),
  ),
  more: z.number().int().min(0),
});

const readable = z.object({
  services: z.array(z.object({ serviceName: z.string(), drivers: reportedKnown(drivers) })),
});

/** What drives the cost of a service, in the days the page opens with. */
export type ReadDrivers = z.infer<typeof drivers>;

/** What drives each service of a report.json, in the order of its `services`; empty where it does not tell. Names are untrusted. */
export function readDrivers(text: string): readonly (ReadDrivers | null)[] {
  const read = readable.safeParse(parseJson(text));
  if (!read.success) return [];
  return read.data.services.map((service) => (service.drivers.known ? service.drivers.value : null));
}
