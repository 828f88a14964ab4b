import { printableJson } from '../../core/printable.ts';
import { jsonValue } from '../json-value.ts';

/** Where mail programs and chats find the middle of an address; in JSON these stand in strings alone. */
const JOINTS =
  /\b(?:data|file|ftp|https?|javascript|mailto|sms|tel|vbscript|xmpp):|:(?=\/\/)|\bwww\.|@|\.(?=\p{L})/giu;

const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;

/**
 * JSON that reads as nothing but text wherever it is shown raw, e.g. in the mail of a topic: what would make a link, and
 * what nobody sees, is written as an escape. A program that reads it finds every character as it was.
 * @param links Ours: where one is a whole value, it stays one that a person can follow.
 */
export function inertJson(value: unknown, links: readonly (string | null)[]): string {
  const own = new Set(links.flatMap((link) => (link === null ? [] : JSON.stringify(link))));
  return printableJson(jsonValue(value)).replace(STRING, (string) =>
    own.has(string) ? string : inert(string),
  );
}

const STRING = /"(?:[^"\\]|\\.)*"/g;

function inert(string: string): string {
  return string
    .replace(JOINTS, (joint) => joint.slice(0, -1) + escaped(joint.slice(-1)))
    .replace(INVISIBLE, (character) =>
      Array.from({ length: character.length }, (_, at) => escaped(character.charAt(at))).join(''),
    );
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
