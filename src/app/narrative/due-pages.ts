import { cadencePeriod } from '../../channels/cadence-period.ts';
import type { Config } from '../../config/config.ts';
import { pageOf } from '../../config/narrative-page.ts';
import type { PersonaId } from '../../core/persona.ts';
import type { Report } from '../../core/report.ts';

/**
 * Whose page stands beside this report: of a weekly one the first report of a week has it, of a monthly one the first of a
 * month. It follows from the report, so that the same report has the same pages however often it is written.
 */
export function duePages(
  { narrative }: Pick<Config, 'narrative'>,
  { asOf, changes }: Pick<Report, 'asOf' | 'changes'>,
): readonly PersonaId[] {
  const previous = changes.known ? changes.value.previous : null;
  return narrative.pages.map(pageOf).flatMap(({ persona, when }) => {
    const isFirst = previous === null || cadencePeriod(when, previous).key !== cadencePeriod(when, asOf).key;
    return isFirst ? [persona] : [];
  });
}
