import { execFileSync } from 'node:child_process';
import { z } from 'zod';

/** A Python with `cmarkgfm`: GitHub's own Markdown parser, in C. Named by the environment. */
export const cmarkPython = process.env['SPENDLOG_CMARK'] ?? null;

/** HTML is let through, so that none is hidden from whoever judges the result. */
const PROGRAM = `
import json, sys, cmarkgfm
from cmarkgfm.cmark import Options
texts = json.loads(sys.stdin.buffer.read())
options = Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_GITHUB_PRE_LANG | Options.CMARK_OPT_FOOTNOTES
extensions = ['table', 'autolink', 'strikethrough', 'tasklist']
print(json.dumps([cmarkgfm.cmark.markdown_to_html_with_extensions(text, options, extensions) for text in texts]))
`;

const answers = z.array(z.string());

/** Markdown as HTML, the way GitHub's parser has it before what is unsafe is taken out. */
export function htmlByCmark(python: string, markdown: readonly string[]): readonly string[] {
  const input = JSON.stringify(markdown);
  const output = execFileSync(python, ['-c', PROGRAM], { input, maxBuffer: 1024 ** 3 });
  return answers.parse(JSON.parse(output.toString()));
}
