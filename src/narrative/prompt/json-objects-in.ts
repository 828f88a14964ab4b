/** Braces and brackets within each other; an answer needs four. */
const MOST_DEPTH = 8;

/** Places where an object may begin that are tried; prose holds some where it quotes slots. */
const MOST_STARTS = 200;

const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;

/** The JSON objects that stand in a text one after another, with anything between them. Work is bounded, whatever the text. */
export function jsonObjectsIn(text: string): readonly unknown[] {
  const found: unknown[] = [];
  let at = text.indexOf('{');
  for (let tried = 0; at >= 0 && tried < MOST_STARTS; tried += 1) {
    const end = endOfObject(text, at);
    const value = end === null ? undefined : parsed(text.slice(at, end));
    if (value !== undefined) found.push(value);
    at = text.indexOf('{', value !== undefined && end !== null ? end : at + 1);
  }
  return found;
}

/** Just behind the brace that closes the one at `start`; `null`: none does, or it is nested too deeply. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else if (character === '"') {
      STRING.lastIndex = at;
      if (!STRING.test(text)) return null;
      at = STRING.lastIndex - 1;
    }
    if (depth > MOST_DEPTH) return null;
    if (depth === 0) return at + 1;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
