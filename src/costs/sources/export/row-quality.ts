import type { DataQualityItem } from '../../../core/data-quality.ts';
import { columnKey } from './column-name.ts';
import { countOf } from './cost-cell.ts';
import type { OpenExport } from './open-export.ts';
import type { RawRelation } from './raw-relation.ts';
import { quoteIdentifier } from './sql-text.ts';

/** Columns of time in FOCUS and in Cost and Usage Reports. */
const TIMES =
  /(chargeperiodstart|chargeperiodend|billingperiodstart|billingperiodend|usagestartdate|usageenddate|billingperiodstartdate|billingperiodenddate)$/;

const IDS = ['id', 'identitylineitemid'];

/** Columns of keys and values, by the names of FOCUS and of Cost and Usage Reports. */
const MAPS = ['Tags', 'x_CostCategories', 'resource_tags', 'cost_category'] as const;

/** Deviations of the rows as they are written, which text alone can have: Parquet knows NULL, time and maps by type. */
export async function rowQuality({ engine, relation }: OpenExport): Promise<readonly DataQualityItem[]> {
  const asWritten = relation.stored ? [textNull(relation), withoutZone(relation), repeatedIds(relation)] : [];
  const checks = [...asWritten, ...MAPS.map((name) => unreadableMaps(relation, name))].filter(
    (check) => check !== null,
  );
  if (checks.length === 0) return [];
  const [row = {}] = await engine.rows(
    `SELECT ${checks.map(({ rows }, index) => `${rows} AS c${index}`).join(', ')} FROM ${relation.raw.relation} AS raw`,
  );
  return checks
    .map(({ item }, index) => ({ ...item, count: countOf(row[`c${index}`]) }))
    .filter(({ count }) => count > 0);
}

interface RowCheck {
  readonly item: Omit<DataQualityItem, 'count'>;
  /** SQL of the number of rows that deviate. */
  readonly rows: string;
}

function textColumns(relation: RawRelation): readonly string[] {
  return relation.columns.filter(({ type }) => type === 'VARCHAR').map(({ name }) => name);
}

function textNull(relation: RawRelation): RowCheck {
  const columns = textColumns(relation).map((name) => `raw.${quoteIdentifier(name)}`);
  return {
    item: {
      id: 'text-null',
      severity: 'info',
      subject: 'rows',
      message: 'Rows in which the text NULL stands for a missing value; it was read as missing.',
    },
    rows: columns.length === 0 ? '0' : `count_if(list_contains([${columns.join(', ')}], 'NULL'))`,
  };
}

function withoutZone(relation: RawRelation): RowCheck | null {
  const columns = textColumns(relation).filter((name) => TIMES.test(columnKey(name)));
  if (columns.length === 0) return null;
  const tests = columns.map(
    (name) => `regexp_matches(raw.${quoteIdentifier(name)}, '\\d:\\d\\d(\\.\\d+)?\\s*$')`,
  );
  return {
    item: {
      id: 'timestamp-without-zone',
      severity: 'info',
      subject: columns.join(', '),
      message: 'Rows with times that name no zone; they were read as UTC.',
    },
    rows: `count_if(${tests.map((test) => `coalesce(${test}, false)`).join(' OR ')})`,
  };
}

function repeatedIds(relation: RawRelation): RowCheck | null {
  const column = textColumns(relation).find((name) => IDS.includes(columnKey(name)));
  if (column === undefined) return null;
  const id = `raw.${quoteIdentifier(column)}`;
  return {
    item: {
      id: 'id-not-unique',
      severity: 'info',
      subject: column,
      message: 'Rows that repeat an id of an earlier row; ids are not used to tell rows apart.',
    },
    rows: `count(${id}) - count(DISTINCT ${id})`,
  };
}

function unreadableMaps(relation: RawRelation, name: (typeof MAPS)[number]): RowCheck | null {
  const column = relation.raw.find(name);
  if (column === null || !textColumns(relation).includes(column)) return null;
  return {
    item: {
      id: 'tags-unreadable',
      severity: 'warning',
      subject: column,
      message: 'Rows whose tags or cost categories are no JSON object; they were read as having none.',
    },
    rows: `count_if(${relation.raw.text(name)} IS NOT NULL AND ${relation.raw.map(name)} IS NULL)`,
  };
}
