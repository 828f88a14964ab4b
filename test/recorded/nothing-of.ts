import type { StaticOperationSchema } from '@smithy/types';
import { shapeOf } from '../support/aws-model.ts';

/** The answer of an operation of which there is nothing: its lists, without an item. */
export function nothingOf(schema: StaticOperationSchema): object {
  const shape = shapeOf(schema[5]);
  if (shape.kind !== 'structure') return {};
  return Object.fromEntries(
    [...shape.members]
      .filter(([, member]) => shapeOf(member).kind === 'list')
      .map(([name]) => [name, []] as const),
  );
}
