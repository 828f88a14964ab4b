import type { RunResult } from './run-contract.ts';

/** What GitHub takes for one step. */
export const SUMMARY_BYTES = 1024 * 1024;

/** An image that lies beside the report: a step summary cannot show it. */
const LOCAL_IMAGE = /^!\[[^\]]*\]\((?!https?:)[^)]*\)\s*$/gm;

/** The report as a step summary: the page without its charts, or its figures where the page is too large. */
export function stepSummary(result: RunResult, markdown: string | null): string {
  const page = markdown?.replace(LOCAL_IMAGE, '').replace(/\n{3,}/g, '\n\n');
  if (page !== undefined && byteLength(page) <= SUMMARY_BYTES) return page;
  const rows = result.figures.map(([label, value]) => `| ${cell(label)} | ${cell(value)} |`);
  const note = `The whole report is ${cell(result.reportMarkdown)}; it is too large for this page.`;
  return ['| | |', '|---|--:|', ...rows, '', note, ''].join('\n');
}

/** Untrusted text as inert inline code that cannot end its cell. */
function cell(text: string): string {
  return `\`${text.replaceAll(/[`|\s\\]+/g, ' ').trim()}\``;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
