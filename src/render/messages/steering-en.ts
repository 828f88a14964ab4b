import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

/** Waste, scenarios, tags and priorities, for whoever steers by figures, in English. */
export const steeringEn = {
  /** Above figures that are of no amounts. */
  noCurrency: 'Of no currency:',
  spendTrend: 'Trends of daily cost that are more than noise:',
  noTrend: 'No trend of daily cost is more than noise.',
  wasteColumns: ['What is not used', 'Recommendations', 'Saving a month', 'Share'],
  wasteOf: (type: Inline, service: Inline, check: Inline) => phrase`${type}: ${service} (${check})`,
  wasteRest: (f: Formats, kinds: number) => counted(f, kinds, 'other kind', 'other kinds'),
  wasteTotal: 'All of it',
  scenarios: 'The forecast of all charges; four times in five the month ends between low and high:',
  scenarioColumns: ['Month', 'Low', 'Likely', 'High', 'Budget', 'Likely against budget'],
  noBudget: 'none to compare',
  unitColumns: ['One of', 'Month', 'Cost of each', 'Month before', 'Change'],
  unitMeaning: 'All usage of the month, divided by how many there were of each.',
  noUnits:
    'Nothing is counted: narrative.unitMetrics of the configuration takes what the business counts, month by month.',
  tagColumns: ['Tag', 'Days', 'Could be tagged', 'Without a value', 'Tagged'],
  noTags: 'No tag is asked for: allocation.by of the configuration names those that are wanted.',
  matrixColumns: (levels: readonly string[]) => ['Effort', ...levels],
  levels: {
    large: 'Large',
    medium: 'Medium',
    small: 'Small',
    none: 'Without an amount',
  },
  matrixCell: (count: string, amounts: string) => `${count}: ${amounts}`,
  matrixNote:
    'Recommendations and what they save a month. Large: at least a tenth of what can be had together in that currency; medium: at least a hundredth; small: less.',
};
