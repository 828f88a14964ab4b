import type { RootContent } from 'mdast';
import { strong } from './blocks.ts';
import type { Page } from './page.ts';
import { phrase } from './phrase.ts';

/** Nobody may take the sample for a company. GitHub's alert syntax is no Markdown construct, so the marker is set as it is. */
export function sampleBanner({ report, messages }: Page): readonly RootContent[] {
  if (!report.source.sample) return [];
  const marker = { type: 'html' as const, value: '[!CAUTION]\n' };
  const text = phrase`${strong(messages.sampleTitle)} ${messages.sampleText}`;
  return [{ type: 'blockquote', children: [{ type: 'paragraph', children: [marker, ...text] }] }];
}
