import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SqlEngine } from '../src/core/sql-engine.ts';
import type { SampleCharge, SampleSubject } from './charge.ts';
import { FOCUS_COLUMNS, type FocusColumn } from './focus-columns.ts';

/**
 * Brings rows into the engine through CSV files: what rows share goes in once, and is joined again on the way out.
 * `deliveries` are the rows of each file to be written, in order.
 */
export async function stage(
  engine: SqlEngine,
  deliveries: readonly (readonly SampleCharge[])[],
): Promise<void> {
  const subjects = new Map<SampleSubject, number>();
  const charges = deliveries.map((rows, delivery) => chargesCsv(rows, delivery, subjects));
  await load(engine, 'sample_charge', ['delivery', 'row', 'subject'], 'charge', charges.join(''));
  await load(engine, 'sample_subject', ['subject'], 'subject', subjectsCsv(subjects));
}

/** Writes one delivery. Rows are sorted: an engine with several threads keeps no other order. */
export async function copyToParquet(engine: SqlEngine, delivery: number, target: string): Promise<void> {
  const columns = FOCUS_COLUMNS.map(({ name }) => `"${name}"`).join(', ');
  await engine.run(
    `COPY (SELECT ${columns} FROM sample_charge JOIN sample_subject USING ("subject")
       WHERE "delivery" = ${delivery} ORDER BY "row") TO ${quoted(target)} (FORMAT parquet, COMPRESSION snappy)`,
  );
}

export async function dropStage(engine: SqlEngine): Promise<void> {
  await engine.run('DROP TABLE sample_charge');
  await engine.run('DROP TABLE sample_subject');
}

async function load(
  engine: SqlEngine,
  table: string,
  keys: readonly string[],
  part: FocusColumn['of'],
  csv: string,
): Promise<void> {
  const file = join(engine.scratch, `${table}.csv`);
  await writeFile(file, csv);
  const columns = FOCUS_COLUMNS.filter(({ of }) => of === part);
  const types = [
    ...keys.map((key) => `'${key}': 'INTEGER'`),
    ...columns.map(({ name, type }) => `'${name}': '${type.startsWith('MAP') ? 'VARCHAR' : type}'`),
  ];
  const select = [
    ...keys.map((key) => `"${key}"`),
    ...columns.map(({ name, type }) =>
      type.startsWith('MAP') ? `CAST("${name}"::JSON AS ${type}) AS "${name}"` : `"${name}"`,
    ),
  ];
  await engine.run(
    `CREATE TEMP TABLE ${table} AS SELECT ${select.join(', ')} FROM read_csv(${quoted(file)}, header = false,
       delim = ',', quote = '"', escape = '"', nullstr = '', auto_detect = false, columns = {${types.join(', ')}})`,
  );
  await rm(file);
}

function chargesCsv(
  charges: readonly SampleCharge[],
  delivery: number,
  subjects: Map<SampleSubject, number>,
): string {
  let csv = '';
  for (const [row, charge] of charges.entries()) {
    const subject = subjects.get(charge.subject) ?? subjects.size;
    if (subject === subjects.size) subjects.set(charge.subject, subject);
    csv += `${delivery},${row},${subject}`;
    for (const column of FOCUS_COLUMNS) if (column.of === 'charge') csv += `,${csvText(column.text(charge))}`;
    csv += '\n';
  }
  return csv;
}

function subjectsCsv(subjects: ReadonlyMap<SampleSubject, number>): string {
  let csv = '';
  for (const [subject, id] of subjects) {
    csv += id;
    for (const column of FOCUS_COLUMNS)
      if (column.of === 'subject') csv += `,${csvText(column.text(subject))}`;
    csv += '\n';
  }
  return csv;
}

function csvText(value: string | null): string {
  if (value === null) return '';
  return value.includes('"') || value.includes(',') ? `"${value.replaceAll('"', '""')}"` : value;
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "''")}'`;
}
