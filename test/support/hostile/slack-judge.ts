import { invisibleIn, type Live, type Own } from './judged.ts';

/** What Slack makes of a `<…>` in mrkdwn: a link, a person, a channel, a group, everybody, a date. */
const CONTROL = /<[^<>]*>/g;

/** Where Slack links on its own: addresses, and without `verbatim` names of channels and people as well. */
const AUTOLINK = /[a-z][a-z\d+.-]*:\/\/[^\s<>|]+|\bwww\.\w[^\s<>|]*|[\w.+-]+@[\w-]+(?:\.\w+)+/gi;
const NAMES = /(?<!\w)[@#](?:channel|here|everyone|[a-z0-9][\w-]*)/gi;

const RICH: ReadonlySet<string> = new Set(['user', 'usergroup', 'channel', 'broadcast', 'team', 'date']);

/** Everything in a message (its blocks, attachments and its text for notifications) that Slack would make live, and that is not ours. */
export function liveInSlack(message: unknown, own: Own = {}): readonly Live[] {
  return [...visited(message, '', own)];
}

function* visited(value: unknown, key: string, own: Own): Generator<Live> {
  if (typeof value === 'string') yield* liveString(value, key, own);
  else if (Array.isArray(value)) for (const part of value) yield* visited(part, key, own);
  else if (typeof value === 'object' && value !== null) yield* liveObject(value, own);
}

function* liveObject(value: object, own: Own): Generator<Live> {
  const { type, text, verbatim } = value as {
    readonly type?: unknown;
    readonly text?: unknown;
    readonly verbatim?: unknown;
  };
  if (typeof type === 'string' && RICH.has(type)) yield { what: type, text: JSON.stringify(value) };
  if ((type === 'plain_text' || type === 'text' || type === 'link') && typeof text === 'string') {
    yield* invisibleIn(text);
  } else if (typeof text === 'string') {
    yield* liveMrkdwn(text, own, type === 'mrkdwn' && verbatim === true);
  }
  for (const [key, part] of Object.entries(value))
    if (key !== 'text' || typeof part !== 'string') yield* visited(part, key, own);
}

/** Where a message or a part of it points. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'url',
  'image_url',
  'thumb_url',
  'title_link',
  'author_link',
  'from_url',
  'video_url',
  'thumbnail_url',
  'title_url',
]);

/** Texts outside of text objects are mrkdwn: those of attachments, and what notifications show. */
const MRKDWN: ReadonlySet<string> = new Set(['pretext', 'fallback', 'footer', 'value', 'fields']);

function* liveString(value: string, key: string, own: Own): Generator<Live> {
  if (ADDRESSES.has(key) && !own.urls?.has(value)) yield { what: 'link', text: value };
  if (MRKDWN.has(key)) yield* liveMrkdwn(value, own, false);
}

/** What is live in a text in Slack's own markup. */
export function liveMrkdwn(text: string, { urls, mentions }: Own, verbatim: boolean): readonly Live[] {
  const controls = [...text.matchAll(CONTROL)].map(([control]) => control);
  const rest = text.replace(CONTROL, ' ');
  const mine = (control: string) => {
    const [target = ''] = control.slice(1, -1).split('|');
    return urls?.has(target) === true || mentions?.has(target) === true;
  };
  return [
    ...controls.filter((control) => !mine(control)).map((control) => ({ what: 'control', text: control })),
    ...(/[<>]/.test(rest) ? [{ what: 'bracket', text: rest }] : []),
    ...(/&(?!(?:amp|lt|gt);)/.test(text) ? [{ what: 'ampersand', text }] : []),
    ...[...rest.matchAll(AUTOLINK)].map(([address]) => ({ what: 'link', text: address })),
    ...(verbatim ? [] : [...rest.matchAll(NAMES)].map(([name]) => ({ what: 'name', text: name }))),
    ...invisibleIn(text, SLACK_INVISIBLE),
  ];
}

/** A line break, a word joiner, and the mark that parts an address. */
const SLACK_INVISIBLE: ReadonlySet<string> = new Set(['\n', '\u2060', '\u200B']);
