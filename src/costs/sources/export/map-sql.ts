/** SQL that reads tags and the like as MAP(VARCHAR, VARCHAR), in the shapes that exports hold them in. */
export function mapSql(column: string, type: string, text: string): string {
  if (type === 'MAP(VARCHAR, VARCHAR)') return column;
  if (type === 'VARCHAR') return distinctKeys(fromJson(text));
  if (type.endsWith('[]')) return distinctKeys(fromEntries(column));
  return distinctKeys(`TRY_CAST(${column} AS MAP(VARCHAR, VARCHAR))`);
}

const ENTRIES = 'STRUCT("key" VARCHAR, "value" VARCHAR)[]';

/** As AWS's own tools write them; JSON is read by exact names. */
const CAPITAL_ENTRIES = 'STRUCT("Key" VARCHAR, "Value" VARCHAR)[]';

/** An object; a list of keys and values; or an object without its braces, as Azure writes it. */
function fromJson(text: string): string {
  const asMap = (json: string): string => `TRY_CAST(TRY_CAST(${json} AS JSON) AS MAP(VARCHAR, VARCHAR))`;
  const json = `TRY_CAST(${text} AS JSON)`;
  const entries = `CASE WHEN contains(${text}, '"Key"') THEN TRY_CAST(TRY_CAST(${json} AS ${CAPITAL_ENTRIES}) AS ${ENTRIES}) ELSE TRY_CAST(${json} AS ${ENTRIES}) END`;
  const listed = `CASE WHEN starts_with(${text}, '[') THEN ${fromEntries(entries)} END`;
  const braced = `CASE WHEN starts_with(${text}, '"') THEN ${asMap(`'{' || ${text} || '}'`)} END`;
  return `coalesce(${asMap(text)}, ${listed}, ${braced})`;
}

/** A key that is repeated counts once, with its first value: a MAP cannot hold it twice. */
function fromEntries(list: string): string {
  const first = 'list_position(list_transform(l, lambda e: e.key), e.key) = i';
  const keyless = 'len(list_filter(l, lambda e: e.key IS NULL)) > 0';
  const map = `CASE WHEN NOT ${keyless} THEN map_from_entries(list_filter(l, lambda e, i: ${first})) END`;
  return `list_transform([TRY_CAST(${list} AS ${ENTRIES})], lambda l: ${map})[1]`;
}

/** Likewise. */
function distinctKeys(map: string): string {
  const first = 'list_filter(map_entries(m), lambda e, i: list_position(map_keys(m), e.key) = i)';
  return `list_transform([${map}], lambda m: CASE WHEN len(list_distinct(map_keys(m))) < cardinality(m) THEN map_from_entries(${first}) ELSE m END)[1]`;
}
