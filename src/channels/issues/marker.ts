import { type Decimal, formatDecimal, parseDecimal, roundDecimal, trimDecimal } from '../../core/decimal.ts';
import type { Money } from '../../core/money.ts';
import { type Day, parseDay } from '../../core/period.ts';

/**
 * What an issue of ours says about itself, in a comment that nobody sees: what it is about and what was last written to it.
 * It is believed only in an issue that this identity opened.
 */
export interface IssueMarker {
  /** Hash of the tenant. */
  readonly tenant: string;
  readonly about: About;
  readonly state: MarkerState;
  /** Day of the report it was last written by: an older one has nothing to say. */
  readonly day: Day;
  /** Of `declined` and `snoozed`. */
  readonly until: Day | null;
  /** How it was snoozed. */
  readonly via: 'label' | 'comment' | null;
  /** Instant to the second at which it was opened again: what people said before is over. `null`: it never was. */
  readonly heard: string | null;
  /** The amount a month that was last written; `null`: none. */
  readonly net: Money | null;
  /** Hash of the team; `null` where there is none to tell. */
  readonly owner: string | null;
  /** Changes of state so far: makes what is said about each another comment. */
  readonly turn: number;
}

export type About =
  | { readonly kind: 'single'; readonly fingerprint: string }
  | {
      readonly kind: 'group';
      readonly key: string;
      /** Listed as still to be done; ascending. */
      readonly fingerprints: readonly string[];
      /** Listed as no longer recommended; ascending. */
      readonly done: readonly string[];
    }
  | { readonly kind: 'dashboard' };

/**
 * What we last made of it. `declined`: a person closed it as not planned. `exempt`: the configuration says so. The states
 * of an outcome are those of what is over. What a person does to the issue afterwards is told by how far it is from this.
 */
export const MARKER_STATES = [
  'open',
  'accepted',
  'exempt',
  'declined',
  'snoozed',
  'absent',
  'done',
  'gone',
  'measured',
  'duplicate',
] as const;

export type MarkerState = (typeof MARKER_STATES)[number];

const FORM = /^<!-- spendlog:v1 (?<fields>tenant=[a-z0-9=.,: -]+?) -->\r?$/gim;
const HEX = /^[0-9a-f]{8,64}$/;
const CURRENCY = /^[A-Z]{3}$/;
const CENTS = 2;

/** The marker as one line. Equal markers are equal text. */
export function markerText(marker: IssueMarker): string {
  const { tenant, about, state, day, until, via, heard, net, owner, turn } = marker;
  const fields = [
    `tenant=${tenant}`,
    ...aboutFields(about),
    `state=${state}`,
    `day=${day}`,
    ...(until ? [`until=${until}`] : []),
    ...(via ? [`via=${via}`] : []),
    ...(heard ? [`heard=${heard}`] : []),
    ...(net ? [`net=${formatDecimal(net.amount)}${net.currency}`] : []),
    ...(owner ? [`owner=${owner}`] : []),
    `turn=${turn}`,
  ];
  return `<!-- spendlog:v1 ${fields.join(' ')} -->`;
}

function aboutFields(about: About): readonly string[] {
  if (about.kind === 'dashboard') return ['about=dashboard'];
  if (about.kind === 'single') return [`fp=${about.fingerprint}`];
  return [`group=${about.key}`, `fps=${about.fingerprints.join(',')}`, `ticked=${about.done.join(',')}`];
}

/**
 * The marker of a body: a line of its own, exactly one, exactly as it would be written. Anything else is none: what stands
 * in a sentence, or was changed by hand.
 */
export function readMarker(body: string): IssueMarker | null {
  const [only, ...more] = [...body.matchAll(FORM)];
  if (!only || more.length > 0) return null;
  const fields = new Map((only.groups?.['fields'] ?? '').split(' ').map(pairOf));
  const marker = markerOf(fields);
  return marker && markerText(marker) === only[0].trimEnd() ? marker : null;
}

/** The same body with another marker in the place of its own. */
export function withMarker(body: string, marker: IssueMarker): string {
  return body.replace(FORM, () => markerText(marker));
}

/** The amount as a marker keeps it: to the cent. Money of no known currency is not kept. */
export function markedAmount(net: Money | null): Money | null {
  if (!net || !CURRENCY.test(net.currency) || net.amount.units < 0n) return null;
  return { amount: trimDecimal(roundDecimal(net.amount, CENTS)), currency: net.currency };
}

function pairOf(field: string): readonly [string, string] {
  const at = field.indexOf('=');
  return [field.slice(0, at), field.slice(at + 1)];
}

type Fields = ReadonlyMap<string, string>;

function markerOf(fields: Fields): IssueMarker | null {
  const about = aboutOf(fields);
  const state = MARKER_STATES.find((each) => each === fields.get('state'));
  const [tenant = '', turn = ''] = [fields.get('tenant'), fields.get('turn')];
  if (!about || !state || !HEX.test(tenant) || !/^\d{1,6}$/.test(turn)) return null;
  const day = parseDay(fields.get('day') ?? '');
  const [owner, via] = [fields.get('owner') ?? null, fields.get('via') ?? null];
  if (!day || (owner !== null && !HEX.test(owner))) return null;
  return {
    tenant,
    about,
    state,
    day,
    until: parseDay(fields.get('until') ?? ''),
    via: via === 'label' || via === 'comment' ? via : null,
    heard: instantOf(fields.get('heard') ?? ''),
    net: netOf(fields.get('net') ?? ''),
    owner,
    turn: Number(turn),
  };
}

function aboutOf(fields: Fields): About | null {
  const [fingerprint, key] = [fields.get('fp'), fields.get('group')];
  if (fields.get('about') === 'dashboard') return { kind: 'dashboard' };
  if (fingerprint !== undefined) return HEX.test(fingerprint) ? { kind: 'single', fingerprint } : null;
  if (key === undefined || !HEX.test(key)) return null;
  const [fingerprints, done] = [listOf(fields.get('fps')), listOf(fields.get('ticked'))];
  return fingerprints && done ? { kind: 'group', key, fingerprints, done } : null;
}

function listOf(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  const items = text === '' ? [] : text.split(',');
  return items.every((item) => HEX.test(item)) ? items : null;
}

function instantOf(text: string): string | null {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? text : null;
}

function netOf(text: string): Money | null {
  const { amount = '', currency = '' } = /^(?<amount>[\d.]+)(?<currency>[A-Z]{3})$/.exec(text)?.groups ?? {};
  const value: Decimal | null = parseDecimal(amount);
  return value && { amount: value, currency };
}
