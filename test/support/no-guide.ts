import type { CheckGuide } from '../../src/core/check-guide.ts';

/** For checks of tests that nobody reads about. */
export const NO_GUIDE: CheckGuide = {
  why: '',
  measured: '',
  saving: '',
  caveats: [],
  verify: { console: '', cli: '' },
  fix: { console: '', cli: [], dryRun: null, terraform: '' },
  rollback: '',
  ptBr: { why: '', measured: '', caveats: [], verify: '', fix: '', terraform: '', rollback: '' },
};
