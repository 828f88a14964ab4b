import type { Placed, TenantCheckDeclaration, Verdict } from '../../core/check.ts';
import type { CheckRow } from '../../core/collection.ts';
import { distinct } from '../../core/in-order.ts';
import type { KeptRead } from '../../core/kept-read.ts';
import {
  byCheckAndPlace,
  byResource,
  EVERYWHERE,
  faulty,
  foundResource,
  isFinding,
  type Judged,
  type JudgingContext,
  notEvaluated,
  type Place,
  placeText,
  undecidedOf,
  verdictsOf,
} from './judged.ts';
import { withKeptTags } from './with-kept-tags.ts';

/**
 * What checks across places say of the rows that all units kept. A place with a read missing is not judged, and says which;
 * unless the check is `partial`, no place is judged then. A dataset that is planned nowhere, beside others that are, is
 * missing everywhere. A check none of whose datasets are planned has nothing to look at, and no row.
 */
export function judgeTenantChecks(
  checks: readonly TenantCheckDeclaration[],
  reads: readonly KeptRead[],
  context: JudgingContext,
): Judged {
  const byDataset = Map.groupBy(reads, ({ dataset }) => dataset);
  const each = checks.map((check) => judgeOne(check, byDataset, context));
  return {
    rows: each.flatMap(({ rows }) => rows).sort(byCheckAndPlace),
    findings: each.flatMap(({ findings }) => findings).sort(byResource),
  };
}

type Reads = ReadonlyMap<string, readonly KeptRead[]>;

/** One place that a check looks at. */
interface Looked {
  readonly place: Place;
  readonly missing: readonly string[];
}

function judgeOne(check: TenantCheckDeclaration, reads: Reads, context: JudgingContext): Judged {
  const looked = placesOf(check, reads);
  const missing = distinct(looked.flatMap((place) => place.missing));
  const judged =
    missing.length === 0 || check.partial ? looked.filter((place) => place.missing.length === 0) : [];
  const places = new Map(judged.map(({ place }) => [placeText(place), place]));
  const left = looked
    .filter(({ place }) => !places.has(placeText(place)))
    .map((each) => notEvaluated(check.id, each.place, each.missing.length > 0 ? each.missing : missing));
  if (places.size === 0) return { rows: left, findings: [] };
  const rows = rowsOf(check, reads, places);
  const { now } = context;
  const verdicts = verdictsOf(
    check,
    () => within(places, check.evaluate(Object.fromEntries(rows), { now, thresholds: check.thresholds })),
    context,
  );
  if (!verdicts)
    return { rows: [...left, ...judged.map(({ place }) => faulty(check.id, place))], findings: [] };
  const found = withKeptTags(check, verdicts.filter(isFinding), new Map(rows));
  return {
    rows: [...left, ...evaluatedRows(check.id, places, verdicts, rows[0]?.[1] ?? [])],
    findings: found.map((finding) => foundResource(check.id, finding)),
  };
}

/** @param resources Rows of the first dataset. */
function evaluatedRows(
  check: string,
  places: ReadonlyMap<string, Place>,
  verdicts: readonly Placed<Verdict>[],
  resources: readonly Place[],
): readonly CheckRow[] {
  const verdictsAt = Map.groupBy(verdicts, (verdict) => homeOf(verdict, places));
  const resourcesAt = Map.groupBy(resources, (row) => homeOf(row, places));
  return [...places].map(([here, place]) => {
    const own = verdictsAt.get(here) ?? [];
    const undecided = undecidedOf(own);
    const found = own.length - undecided.length;
    const judged = Math.max(found, (resourcesAt.get(here)?.length ?? 0) - undecided.length);
    return { check, ...place, state: 'evaluated', judged, found, undecided, missing: [] };
  });
}

function placesOf({ needs }: TenantCheckDeclaration, reads: Reads): readonly Looked[] {
  const wanted = distinct(Object.values(needs).map(({ id }) => id));
  const planned = wanted.flatMap((id) => reads.get(id) ?? []);
  const nowhere = wanted.filter((id) => !reads.has(id));
  return [...Map.groupBy(planned, placeText)].flatMap(([, [first, ...more]]) => {
    if (!first) return [];
    const unread = [first, ...more].filter(({ rows }) => rows === null).map(({ dataset }) => dataset);
    const { account, region } = first;
    return [{ place: { account, region }, missing: distinct([...unread, ...nowhere]) }];
  });
}

/** By the names that the check uses, in the order of its needs; of the judged places alone. */
function rowsOf({ needs }: TenantCheckDeclaration, reads: Reads, places: ReadonlyMap<string, Place>) {
  return Object.entries(needs).map(([name, { id }]) => {
    const here = (reads.get(id) ?? []).filter((read) => places.has(placeText(read)));
    return [name, here.flatMap(placedRows)] as const;
  });
}

/**
 * The place wins over columns that a row may have by its name; but what is read once for the organisation tells itself which
 * account and region it is about, where it is about one.
 */
function placedRows({ account, region, rows }: KeptRead): readonly Placed<object>[] {
  const ofAll = region === EVERYWHERE.region;
  return (rows ?? []).map((row) => {
    const own: Readonly<Record<string, unknown>> = { ...Object(row) };
    const named = (value: unknown, otherwise: string) =>
      ofAll && typeof value === 'string' && value !== '' ? value : otherwise;
    return { ...own, account: named(own['account'], account), region: named(own['region'], region) };
  });
}

/** The judged place that a verdict counts in; one about a place that was not looked at would be a guess. */
function homeOf(verdict: Place, places: ReadonlyMap<string, Place>): string {
  const home = [placeText(verdict), placeText(EVERYWHERE)].find((place) => places.has(place));
  if (home === undefined) throw new TypeError('A verdict is about a place that was not judged.');
  return home;
}

function* within(
  places: ReadonlyMap<string, Place>,
  verdicts: Iterable<Placed<Verdict>>,
): Iterable<Placed<Verdict>> {
  for (const verdict of verdicts) {
    homeOf(verdict, places);
    yield verdict;
  }
}
