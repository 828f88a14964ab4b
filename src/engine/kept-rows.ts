import { z } from 'zod';
import { SpendlogError } from '../core/errors.ts';
import type { CollectedUnit } from './collected-unit.ts';

/** The rows a dataset kept in one unit, in the shape they must have; none where it was not read. */
export function keptRows<Row>(
  { unit, record }: CollectedUnit,
  dataset: string,
  shape: z.ZodType<Row>,
): readonly Row[] {
  const result = record?.result.reads.find(({ read }) => read === dataset);
  const parsed = z.array(shape).safeParse(result?.kept ?? []);
  if (parsed.success) return parsed.data;
  throw new SpendlogError(
    'STORE_DAMAGED',
    `Rows of ${dataset} in the result of the unit ${unit.id} have another shape than this version writes: ${parsed.error.issues[0]?.path.join('.') ?? ''}.`,
    'Report with the version that collected, or plan and collect again with this one.',
    { cause: parsed.error },
  );
}
