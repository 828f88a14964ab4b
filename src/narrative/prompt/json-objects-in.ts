/** Braces and brackets within each other; an answer needs four. */
const MOST_DEPTH = 8;

/** Places where an object may begin that are tried. */
const MOST_STARTS = 200;

/** Of an object with something in it; slots that prose quotes are none. */
const START = /\{\s*"/g;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;

/** The JSON objects that stand in a text one after another, with anything between them. Work is bounded, whatever the text. */
export function jsonObjectsIn(text: string): readonly unknown[] {
  const found: unknown[] = [];
  let behind = 0;
  for (const { index } of text.matchAll(START).take(MOST_STARTS)) {
    // Inside of the last one.
    if (index < behind) continue;
    const end = endOfObject(text, index);
    const value = end === null ? undefined : parsed(text.slice(index, end));
    if (end === null || value === undefined) continue;
    found.push(value);
    behind = end;
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
