import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { CHARGE_KINDS } from '../../core/charge.ts';
import { parseDecimal } from '../../core/decimal.ts';
import { month } from '../../core/period.ts';

const amount = z.string().transform((text) => (text === '' ? null : parseDecimal(text)));

const row = z.object({
  month: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .transform(month),
  currency: z.string(),
  serviceName: z.string(),
  chargeKind: z.enum(CHARGE_KINDS),
  billedCost: amount,
  effectiveCost: amount,
  listCost: amount,
  contractedCost: amount,
});

const rows = z.array(row);

/** A row of costs.csv, and its fragment (RFC 7111: the head is row 1). An amount that is not known is `null`. Names are untrusted. */
export interface CostsRow extends z.infer<typeof row> {
  readonly at: string;
}

/** The rows of a costs.csv; empty: it is none. */
export function readCostsCsv(text: string): readonly CostsRow[] {
  const read = rows.safeParse(recordsOf(text));
  if (!read.success) return [];
  return read.data.map((told, index) => ({ ...told, at: `costs.csv#row=${index + 2}` }));
}

function recordsOf(text: string): unknown {
  try {
    return parse(text, { columns: true, bom: true });
  } catch {
    return [];
  }
}
