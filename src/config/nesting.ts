import { Lexer } from 'yaml';

const MAX_DEPTH = 20;

/**
 * Whether YAML opens more lists and maps inside each other than any configuration does. Looked at in its tokens,
 * because the parser recurses. Nesting by indentation is not counted: the size of the file bounds it well enough.
 */
export function nestsTooDeep(text: string): boolean {
  let open = 0;
  let onLine = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') open += 1;
    if (token === ']' || token === '}') open -= 1;
    if (token === '-' || token === '?') onLine += 1;
    if (token.endsWith('\n')) onLine = 0;
    if (open > MAX_DEPTH || onLine > MAX_DEPTH) return true;
  }
  return false;
}
