import { registerHooks } from 'node:module';
import type { RepositoryFile } from './repository-files.ts';

// The package imports its JSON files as bundlers take them, without the attribute that Node asks for.
registerHooks({
  load: (url, context, next) =>
    next(
      url,
      url.endsWith('.json')
        ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } }
        : context,
    ),
});

let asked = 0;

/** What GitHub's own language service has against a workflow or the metadata of an action; without asking anybody. */
export async function languageServiceProblems({ path, text }: RepositoryFile): Promise<readonly string[]> {
  const { validate } = await import('@actions/languageservice');
  const lines = text.split('\n');
  // It remembers what it has read by address.
  asked += 1;
  const found = await validate({
    uri: `file:///${asked}/${path}`,
    languageId: 'yaml',
    version: 1,
    lineCount: lines.length,
    getText: () => text,
    getEOLCharacters: () => '\n',
    getLineRange: (line) => ({
      start: { line, character: 0 },
      end: { line, character: lines[line]?.length ?? 0 },
    }),
    positionAt: (offset) => {
      const before = text.slice(0, offset).split('\n');
      return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    },
    offsetAt: ({ line, character }) => lines.slice(0, line).join('\n').length + Number(line > 0) + character,
  });
  return found.map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
}
