import type { RawColumns } from '../dialect.ts';
import { quoteIdentifier, quoteText } from '../sql-text.ts';

/**
 * Tags as one MAP, from the map column of CUR 2.0 or from one column per key in legacy reports. AWS marks a customer's
 * own keys with `user:` (`user_` where names are normalised); the mark is dropped, so that a key is spelt alike in
 * every export. Keys that AWS made (`aws:createdBy`) keep theirs. NULL where the export has no tags.
 */
export function tagsExpression(raw: RawColumns): string {
  if (raw.find('resource_tags') !== null) return withoutMark(withoutEmpty(raw.map('resource_tags')));
  const columns = keyedColumns(raw, /^resource_?tags[/_](.+)$/i);
  const keys = distinctKeys(columns.map(({ key }) => key));
  return mapOfColumns(columns.map((column, index) => ({ ...column, key: keys[index] ?? column.key })));
}

/** Cost categories as one MAP, likewise; their names have no mark. */
export function costCategoriesExpression(raw: RawColumns): string {
  if (raw.find('cost_category') !== null) return withoutEmpty(raw.map('cost_category'));
  return mapOfColumns(keyedColumns(raw, /^cost_?category[/_](.+)$/i));
}

interface KeyedColumn {
  readonly key: string;
  /** More than one where a header repeats a key; the first with a value counts. */
  readonly names: readonly string[];
}

function keyedColumns(raw: RawColumns, pattern: RegExp): readonly KeyedColumn[] {
  const keyed = raw.names.flatMap((name) => {
    const key = pattern.exec(name.trimEnd())?.[1];
    return key === undefined ? [] : [{ name, key }];
  });
  return [...Map.groupBy(keyed, ({ key }) => key)].map(([key, columns]) => ({
    key,
    names: columns.map(({ name }) => name),
  }));
}

function mapOfColumns(columns: readonly KeyedColumn[]): string {
  if (columns.length === 0) return 'CAST(NULL AS MAP(VARCHAR, VARCHAR))';
  const entries = columns.map(
    ({ key, names }) => `{'k': ${quoteText(key)}, 'v': coalesce(${names.map(tagValue).join(', ')})}`,
  );
  return `map_from_entries(list_filter([${entries.join(', ')}], lambda e: e.v IS NOT NULL))`;
}

/** Of exactly this column: keys may differ in case or separators only, which {@link RawColumns.text} does not tell apart. */
function tagValue(name: string): string {
  const value = `CAST(raw.${quoteIdentifier(name)} AS VARCHAR)`;
  return `CASE WHEN ${value} NOT IN ('', 'NULL', 'null') THEN ${value} END`;
}

/** Without the mark, unless two keys would become one. */
function distinctKeys(keys: readonly string[]): readonly string[] {
  const bare = keys.map((key) => key.replace(/^user[:_]/, ''));
  return new Set(bare).size === bare.length ? bare : keys;
}

/** An empty value is no value. */
function withoutEmpty(map: string): string {
  return `map_from_entries(list_filter(map_entries(${map}), lambda e: e.value <> ''))`;
}

function withoutMark(map: string): string {
  const bare = `list_transform(map_keys(${map}), lambda k: regexp_replace(k, '^user[:_]', ''))`;
  return `CASE WHEN len(list_distinct(${bare})) = cardinality(${map}) THEN map_from_entries(list_zip(${bare}, map_values(${map}))) ELSE ${map} END`;
}
