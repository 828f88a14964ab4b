import { readFileSync } from 'node:fs';
import { guideOf } from '../../../../src/app/guide-of.ts';
import { layerOf } from '../../../../src/app/layer-of.ts';
import { known } from '../../../../src/core/known.ts';
import { money } from '../../../../src/core/money.ts';
import type { BlockId } from '../../../../src/core/persona.ts';
import { NO_LINKS } from '../../../../src/core/publication.ts';
import type { Recommendation } from '../../../../src/core/recommendation.ts';
import type { Report } from '../../../../src/core/report.ts';
import { markdownOf } from '../../../../src/render/markdown-of.ts';
import type { BlockPage } from '../../../../src/render/narrative/blocks/block.ts';
import { BLOCKS } from '../../../../src/render/narrative/blocks/blocks.ts';
import { pageOf } from '../../../../src/render/page.ts';
import { ACTION } from '../../issues/issue-fixture.ts';
import { REPORT } from '../../report-fixture.ts';

const SAMPLE = new URL('../../../../reports/default/latest/report.json', import.meta.url);

interface SampleReport {
  readonly recommendations: { readonly value: readonly Recommendation[] };
}

/** What is recommended to the sample organisation, as its committed report has it. */
export function sampleRecommendations(): readonly Recommendation[] {
  const read: SampleReport = JSON.parse(readFileSync(SAMPLE, 'utf8'), (_, value) =>
    isAmount(value) ? { ...value, ...money(value.amount, value.currency) } : value,
  );
  return read.recommendations.value;
}

function isAmount(value: unknown): value is { readonly amount: string; readonly currency: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'amount' in value &&
    typeof value.amount === 'string' &&
    'currency' in value &&
    typeof value.currency === 'string'
  );
}

/** An action that nobody decided against. */
export const OPEN: Recommendation = { ...ACTION, exemption: null };

export function reportWith(recommendations: readonly Recommendation[]): Report {
  return { ...REPORT, recommendations: known(recommendations) };
}

export function blockPage(report: Report, parts: Partial<BlockPage> = {}): BlockPage {
  const own = { links: NO_LINKS, guide: guideOf, layerOf, commands: true, cardsPage: null, unitCosts: [] };
  return { ...pageOf(report), ...own, ...parts };
}

/** A block as it stands on the page. */
export function blockText(id: BlockId, page: BlockPage): string {
  return markdownOf(BLOCKS[id]?.(page) ?? []);
}
