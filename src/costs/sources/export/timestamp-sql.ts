/** Before the first bill of a cloud: a date that stands for none (`0001-01-01`), or a year of two digits. */
const EARLIEST = "TIMESTAMP '2000-01-01'";

/**
 * SQL of a text as a UTC TIMESTAMP; NULL where it names no instant. Besides ISO 8601 exports hold instants without
 * seconds (`2026-05-03T10:00Z`) and with the zone twice (`2026-05-03 10:00:00 +0000 UTC`). Dates whose month and day
 * could be either way round (`05/03/2026`) are not guessed at.
 */
export function timestampOfText(text: string): string {
  const instant = (value: string): string => `CAST(TRY_CAST(${value} AS TIMESTAMPTZ) AS TIMESTAMP)`;
  const read = `coalesce(${instant(text)}, ${instant(inFull(`trim(${text})`))})`;
  return `list_transform([${read}], lambda t: CASE WHEN isfinite(t) AND t >= ${EARLIEST} THEN t END)[1]`;
}

function inFull(text: string): string {
  const seconds = String.raw`regexp_replace(${text}, '^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2})(Z|[+-]\d{2}:?\d{2})?$', '\1:00\2')`;
  return String.raw`regexp_replace(${seconds}, ' ?([+-]\d{2}:?\d{2}) [A-Z]+$', '\1')`;
}
