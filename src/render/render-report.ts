import type { Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Report } from '../core/report.ts';
import { heading, paragraph, strong } from './blocks.ts';
import { type CurrencyPage, type Page, pageOf } from './page.ts';
import { spendSection } from './sections/spend.ts';
import { headlineOf, verdict } from './sections/verdict.ts';

/** The report as a Markdown page for GitHub. Same report, same bytes. */
export function renderReport(report: Report): string {
  const root: Root = { type: 'root', children: [...reportBlocks(pageOf(report))] };
  return toMarkdown(root, { bullet: '-', emphasis: '_', extensions: [gfmTableToMarkdown()] });
}

function reportBlocks(page: Page): RootContent[] {
  const { report, messages, formats } = page;
  const [primary] = report.costs;
  if (!primary) return [heading(1, messages.title(formats.period(report.span))), paragraph(messages.noCosts)];
  const first: CurrencyPage = { ...page, costs: primary, depth: 2 };
  const days = headlineOf(first)?.now.period ?? report.span;
  return [
    heading(1, messages.title(formats.period(days))),
    paragraph(strong(verdict(first))),
    ...spendSection(first),
  ];
}
