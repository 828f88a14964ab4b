import { type Decimal, parseDecimal } from '../../core/decimal.ts';
import type { Money } from '../../core/money.ts';
import { parseDay } from '../../core/period.ts';
import { type About, type IssueMarker, MARKER_STATES, markerText } from './marker.ts';

const FORM = /^<!-- spendlog:v1 (?<fields>tenant=[a-z0-9=.,: -]+?) -->\r?$/gim;
const HEX = /^[0-9a-f]{8,64}$/;

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
