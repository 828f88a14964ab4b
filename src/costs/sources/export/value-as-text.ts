/** SQL of a value as text. Some tools turn ids into numbers, and columns with gaps into floating-point ones: `123456789012.0`. */
export function valueAsText(value: string, type: string): string {
  if (type === 'VARCHAR') return value;
  if (type !== 'DOUBLE' && type !== 'FLOAT') return `CAST(${value} AS VARCHAR)`;
  return `CASE WHEN abs(${value}) < ${2 ** 53} AND trunc(${value}) = ${value} THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) ELSE CAST(${value} AS VARCHAR) END`;
}
