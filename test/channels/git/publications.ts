import type { PageSources } from '../../../src/channels/git/report-to-commit.ts';
import { day } from '../../../src/core/period.ts';
import { NO_LINKS, NO_NARRATIVE_FILES, type Publication } from '../../../src/core/publication.ts';
import type { Report } from '../../../src/core/report.ts';
import { REPORT } from '../../render/report-fixture.ts';
import { NOTES } from '../../render/run-notes-fixture.ts';

/** Reports without checks or services: nothing is to be explained of them. */
export const SOURCES: PageSources = { guide: () => null, layerOf: () => 'other' };

/** A report of an invented company, to be published. */
export function publicationOf(given: Partial<Report> = {}, run = 'run-1'): Publication {
  const report = { ...REPORT, tenant: 'shop', ...given };
  return {
    run,
    report,
    notes: NOTES,
    alerts: [],
    links: NO_LINKS,
    narratives: new Map(),
    narrativeFiles: NO_NARRATIVE_FILES,
    pullRequest: null,
    at: `${report.asOf}T06:00:00Z`,
  };
}

export function reportOf(asOf: string, given: Partial<Report> = {}): Publication {
  return publicationOf({ ...given, asOf: day(asOf) }, `run-of-${asOf}`);
}
