import type { DatasetContext, DatasetDeclaration } from '../core/dataset.ts';

/** The rows of a dataset that is named in `after`. */
export function rowsOf<Row>(
  dataset: DatasetDeclaration<Row>,
  { rows }: Pick<DatasetContext, 'rows'>,
): readonly Row[] {
  // The engine hands over what the loader of this very declaration yielded.
  return rows(dataset.id) as readonly Row[];
}
