import type { DataQualityItem } from '../../../core/data-quality.ts';
import type { OpenExport } from './open-export.ts';

/** What the columns themselves tell: unknown ones, absent ones, values that are no amounts. */
export function columnQuality({ head, relation }: OpenExport): readonly DataQualityItem[] {
  const { extraColumns, missingColumns } = head.source;
  const amounts = [...relation.profile.columns.values()];
  return [
    ...(extraColumns.length === 0 ? [] : [extra(extraColumns)]),
    ...(missingColumns.length === 0 ? [] : [missing(missingColumns)]),
    ...amounts
      .filter(({ unreadable }) => unreadable > 0)
      .map(({ name, unreadable }) => unreadableAmounts(name, unreadable)),
    ...amounts
      .filter(({ rounded }) => rounded > 0)
      .map(({ name, rounded }) => roundedAmounts(name, rounded, relation.profile.scale)),
  ];
}

function extra(columns: readonly string[]): DataQualityItem {
  return {
    id: 'extra-columns',
    severity: 'info',
    count: columns.length,
    subject: 'columns',
    message: 'Columns that the specification does not know were read past.',
    examples: columns.slice(0, 3),
  };
}

function missing(columns: readonly string[]): DataQualityItem {
  return {
    id: 'missing-columns',
    severity: 'info',
    count: columns.length,
    subject: 'columns',
    message: 'Columns of the specification that this export does not have: what rests on them is unknown.',
    examples: columns.slice(0, 3),
  };
}

function unreadableAmounts(subject: string, count: number): DataQualityItem {
  return {
    id: 'amount-unreadable',
    severity: 'error',
    count,
    subject,
    message: 'Values that are no numbers count as unknown, not as zero.',
  };
}

function roundedAmounts(subject: string, count: number, scale: number): DataQualityItem {
  return {
    id: 'amount-rounded',
    severity: 'warning',
    count,
    subject,
    message: `Floating-point values with more than ${scale} digits after the point were rounded there, because 38 digits hold no more.`,
  };
}
