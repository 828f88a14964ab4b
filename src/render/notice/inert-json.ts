import { printableJson } from '../../core/printable.ts';
import { jsonValue } from '../json-value.ts';

/** Where mail programs and chats find the middle of an address; in JSON these stand in strings alone. */
const JOINTS =
  /\b(?:data|file|ftp|https?|javascript|mailto|sms|tel|vbscript|xmpp):|:(?=\/\/)|\bwww\.|@|\.(?=\p{L})/giu;

const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;

/**
 * JSON that reads as nothing but text wherever it is shown raw, e.g. by the mail of a topic: what would make a link, and
 * what nobody sees, is written as an escape. A program that reads it finds every character as it was.
 */
export function inertJson(value: unknown): string {
  return printableJson(jsonValue(value))
    .replace(JOINTS, (joint) => joint.slice(0, -1) + escaped(joint.slice(-1)))
    .replace(INVISIBLE, (character) =>
      Array.from({ length: character.length }, (_, at) => escaped(character.charAt(at))).join(''),
    );
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
