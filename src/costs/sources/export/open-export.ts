import type { BillHead, ExportDialect, SourceDescription } from '../../../core/cost-source.ts';
import type { DataQualityItem } from '../../../core/data-quality.ts';
import { SpendlogError } from '../../../core/errors.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import { afterReportDay, daysUntil } from './after-report-day.ts';
import { readHead } from './bill-head.ts';
import { type Charges, openCharges } from './charges.ts';
import { missingNames, unknownNames } from './column-name.ts';
import type { DataFile } from './data-file.ts';
import type { PreparedDialect } from './dialect.ts';
import { type Discovered, discover } from './discover.ts';
import { type ExportGroup, exportGroups } from './export-group.ts';
import type { ExportSourceOptions } from './export-source.ts';
import { type FactTables, factTables } from './fact-tables.ts';
import { buildFacts } from './facts.ts';
import { localCopies, refuseCopies } from './local-copies.ts';
import { refuseOverlap, refuseTwoDialects } from './overlap.ts';
import { openRawRows, type RawRelation } from './raw-relation.ts';
import { refuseSameCharges } from './same-charges.ts';

/** Of each file; null where it is gone. */
type Versions = readonly (string | null)[];

/** An export that has been recognised, checked and read once. */
export interface OpenExport {
  readonly engine: SqlEngine;
  readonly head: BillHead;
  readonly files: readonly DataFile[];
  /** Whether the files lie where their owner may rewrite them while they are read again. */
  readonly inPlace: boolean;
  readonly versions: Versions;
  readonly relation: RawRelation;
  readonly dialect: PreparedDialect;
  readonly charges: Charges;
  /** Whether charges of some accounts only were read. */
  readonly someAccounts: boolean;
  readonly facts: FactTables;
  readonly fileQuality: readonly DataQualityItem[];
}

/**
 * Opens an export. AWS overwrites files in place: when one changed meanwhile, everything is read once more, and
 * when it changed again that is said. Throws `SpendlogError`s for all that is wrong with the input.
 */
export async function openExport(options: ExportSourceOptions): Promise<OpenExport> {
  return (await attempt(options)) ?? (await attempt(options)) ?? refuseTorn();
}

/** Null where the files changed while they were read. */
async function attempt(options: ExportSourceOptions): Promise<OpenExport | null> {
  const found = await discover(options.locations, options.files, options.maxLocalBytes);
  const before = await versionsOf(found.files);
  const engine = await options.engine();
  let opened: OpenExport | null = null;
  try {
    opened = await readUnchanged(engine, options, found, before);
    return opened;
  } finally {
    if (!opened) await engine.close();
  }
}

async function readUnchanged(
  engine: SqlEngine,
  options: ExportSourceOptions,
  found: Discovered,
  before: Versions,
): Promise<OpenExport | null> {
  try {
    const opened = await read(engine, options, found, before);
    return (await isUnchanged(found.files, before)) ? opened : null;
  } catch (error) {
    if (await isUnchanged(found.files, before)) throw error;
    return null;
  }
}

async function read(
  engine: SqlEngine,
  options: ExportSourceOptions,
  found: Discovered,
  versions: Versions,
): Promise<OpenExport> {
  const { progress, reportDay, accounts } = options;
  const asked = { ...options.period, accounts };
  const period = daysUntil(asked, reportDay);
  progress?.step(`Reading ${found.files.length} export files`);
  const local = await localCopies(engine, found.files, options.unzip, options.maxLocalBytes);
  await refuseCopies(engine, local);
  const groups = await exportGroups(engine, local);
  refuseTwoDialects(groups);
  const relation = await openRawRows(engine, groups, { ...period, accounts });
  const { dialect: family } = newest(groups);
  const dialect = await family.prepare(engine, relation.raw);
  await refuseOverlap(engine, relation, dialect, groups);
  await refuseSameCharges(
    engine,
    relation,
    dialect,
    groups.flatMap(({ files }) => files),
  );
  const charges = await openCharges(engine, relation, dialect, family.dateColumn, period);
  progress?.step('Adding up charges');
  await buildFacts(engine, charges);
  const source = describeSource(options, found.files, groups, dialect);
  return {
    engine,
    head: await readHead(engine, source, dialect.modeTable, {
      asOf: options.asOf,
      from: period.from,
      to: period.to,
      files: found.files,
      someAccounts: accounts !== undefined,
    }),
    files: found.files,
    inPlace: local.some(({ path }) => !path.startsWith(engine.scratch)),
    versions,
    relation,
    dialect,
    charges,
    someAccounts: accounts !== undefined,
    facts: factTables(engine, charges),
    fileQuality: [
      ...found.quality,
      ...relation.quality,
      ...(await afterReportDay(engine, relation, dialect, groups, { asked, reportDay })),
    ],
  };
}

function newest(groups: readonly ExportGroup[]): ExportGroup {
  const [first] = groups.toSorted((a, b) => (a.version < b.version ? 1 : -1));
  if (!first) throw new TypeError('An export without files');
  return first;
}

function describeSource(
  options: ExportSourceOptions,
  files: readonly DataFile[],
  groups: readonly ExportGroup[],
  dialect: PreparedDialect,
): SourceDescription {
  const { version, dialect: family } = newest(groups);
  const names = [
    ...new Set(
      groups.flatMap(({ files: parts }) => parts.flatMap(({ columns }) => columns.map(({ name }) => name))),
    ),
  ].sort();
  const knownNames = family.knownColumns(version);
  return {
    kind: 'export',
    label: options.locations.join(', '),
    dialect: version,
    sample: options.sample,
    files: files.length,
    bytes: files.reduce((sum, { file }) => sum + file.bytes, 0),
    extraColumns: unknownNames(names, knownNames),
    missingColumns: missingColumns(version, knownNames, names),
    metricBasis: dialect.metricBasis,
  };
}

/** Columns the dialect has and the export has not. Columns a provider adds (`x_…`) are no part of FOCUS. */
function missingColumns(
  version: ExportDialect,
  knownNames: readonly string[],
  names: readonly string[],
): readonly string[] {
  const own = knownNames.filter((name) => !name.endsWith('*'));
  return missingNames(
    version.startsWith('FOCUS') ? own.filter((name) => !name.startsWith('x_')) : own,
    names,
  );
}

export async function isUnchanged(files: readonly DataFile[], versions: Versions): Promise<boolean> {
  const now = await versionsOf(files);
  return now.every((version, index) => version !== null && version === versions[index]);
}

function versionsOf(files: readonly DataFile[]): Promise<Versions> {
  return Promise.all(files.map(({ file, files: at }) => at.version(file)));
}

export function refuseTorn(): never {
  throw new SpendlogError(
    'EXPORT_UNREADABLE',
    'The export was overwritten while it was read.',
    'AWS refreshes exports up to three times a day: run again in a few minutes, or read a copy.',
  );
}
