import { describe, expect, it } from 'vitest';
import { QUALITY_IDS } from '../../src/core/data-quality.ts';
import type { CalendarReason } from '../../src/core/forecast.ts';
import { GAP_REMEDIES, GAP_SUBJECTS, gapSubject } from '../../src/core/gap-texts.ts';
import { INVARIANT_TEXTS } from '../../src/core/invariant-texts.ts';
import { type Known, known, unknown } from '../../src/core/known.ts';
import type { Report } from '../../src/core/report.ts';
import { renderReport } from '../../src/render/render-report.ts';
import { DOLLARS, REPORT } from './report-fixture.ts';

/** Names of things that are the same in every language. */
const SAME: ReadonlySet<string> = new Set(['tags']);

const REASONS: readonly CalendarReason[] = [
  { id: 'share', share: 0.0467, months: 1 },
  { id: 'share', share: 0.0696, months: 3 },
  { id: 'habit', months: 3 },
  { id: 'month-start' },
  { id: 'recurring-fees' },
  { id: 'planned-events', events: 2 },
  { id: 'without-commitment' },
];

/** A report that says everything the core can say. */
function everything(): Report {
  const subjects = GAP_SUBJECTS.map((subject) => gap(unknown('no-history', subject, GAP_REMEDIES[0])));
  const remedies = GAP_REMEDIES.map((remedy) => gap(unknown('no-history', GAP_SUBJECTS[0], remedy)));
  const [forecast] = DOLLARS.forecasts.known ? DOLLARS.forecasts.value : [];
  const [month] = forecast?.months ?? [];
  if (!forecast || !month) throw new TypeError('The fixture has a forecast');
  const calendarItems = REASONS.map((reason) => ({
    kind: 'tax' as const,
    month: month.month,
    amount: { value: 1, currency: 'USD' },
    reason,
  }));
  const costs = {
    ...DOLLARS,
    breakdowns: [...subjects, ...remedies],
    forecasts: known([{ ...forecast, months: [{ ...month, calendarItems }] }]),
  };
  return {
    ...REPORT,
    language: 'pt-BR',
    costs: [costs],
    quality: QUALITY_IDS.map((id) => ({
      id,
      severity: 'info',
      count: 1,
      subject: 'rows',
      message: `English sentence of ${id}`,
    })),
    invariants: INVARIANT_TEXTS.map((message) => ({
      id: 'I1',
      outcome: 'not-applicable',
      message,
      checked: 0,
      violations: 0,
      residuals: [],
    })),
  };
}

function gap(items: Known<never>) {
  return { dimension: 'regionId', items };
}

describe('a report in Portuguese', () => {
  const page = renderReport(everything()).replaceAll('\u00A0', ' ').replaceAll('\\', '');

  it.each([...GAP_SUBJECTS, ...GAP_REMEDIES, ...INVARIANT_TEXTS].filter((text) => !SAME.has(text)))(
    'does not say "%s"',
    (text) => {
      const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

      expect(page).not.toContain(`${sentence} (`);
      expect(page).not.toContain(`: ${text}.\n`);
      expect(page).not.toContain(`| ${text} |`);
    },
  );

  it('has a sentence of its own for every deviation', () => {
    expect(page).not.toContain('English sentence');
  });

  it('says how calendar items were arrived at', () => {
    expect(page).toContain('4,7% da base de cálculo, como no último mês fechado');
    expect(page).toContain('7% da base de cálculo, como na mediana de 3 meses fechados');
    expect(page).toContain('Custo adicional de 2 eventos planejados');
    expect(page).not.toMatch(/, as in |Usage charged|Commitment fees|Usage of commitments|Extra cost/);
  });
});

describe('gapSubject', () => {
  it('is the question where it is a subject, and tells no tag key', () => {
    expect(gapSubject('daily by service')).toBe('daily by service');
    expect(gapSubject('tag:secret project from 2026-01-01')).toBe('cost by tag');
    expect(gapSubject('anything else')).toBe('part of the bill');
  });
});
