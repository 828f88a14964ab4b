import { aside, type Told } from '../topics/tell.ts';
import type { ExecutiveWords } from './executive-words.ts';

export const executiveEn: ExecutiveWords = {
  spend: (now, change, ratio) => `Spend for ${now.p} came to ${now.f}${compared(change, ratio)}.`,
  closedMonth: (now, change, ratio) => `${now.p} closed at ${now.f}${upOrDown(change, ratio)}.`,
  otherCurrency: (now, change, ratio) =>
    `In another currency, spend for ${now.p} was ${now.f}${upOrDown(change, ratio)}.`,
  budget: (budget, forecast, variance, ratio) =>
    `Against the budget ${budget.s} of ${budget.f}, the forecast for ${forecast.p} is ${forecast.f}, ${overOrUnder(variance, ratio)}.`,
  largestDriver: (change, now) =>
    `The largest change was on ${change.s}, where spend ${moved(change)} by ${change.f}${now ? ` to ${now.f}` : ''}.`,
  newDriver: (change, before) =>
    `The largest change was on ${change.s}, where spend rose by ${change.f} from ${before.f}.`,
  nextDriver: (change) =>
    `Next comes ${change.s}, ${change.way === 'up' ? 'up' : 'down'} ${change.f} on ${change.b}.`,
  thirdDriver: (change, ratio) => `Spend on ${change.s} ${moved(change)} by ${change.f}${aside(ratio)}.`,
  mainAction: (saving, count, year) =>
    count
      ? `The main action is ${saving.s}: ${count.f} would save ${saving.f}${or(year)}.`
      : `The main action is ${saving.s}, which would save ${saving.f}${or(year)}.`,
  mainResource: (saving, year) =>
    `The largest opportunity is ${saving.s}: acting on it would save ${saving.f}${or(year)}.`,
  oneOfMainResources: (saving, year) =>
    `Among the largest opportunities is ${saving.s}: acting on it would save ${saving.f}${or(year)}.`,
  once: (cost) => `Getting there costs ${cost.f} for ${cost.s}.`,
  allActions: (saving, year, share) =>
    `Acting on every recommendation with an amount would save ${saving.f}${or(year)}${share ? `: ${share.f} of spend in ${share.p}` : ''}.`,
  allInOtherCurrency: (saving, year) =>
    `In another currency, the recommendations would save ${saving.f}${or(year)}.`,
  waiting: (cost) => `Waiting has a price: ${cost.f} over ${cost.p}.`,
  running: (forecast, change, ratio) =>
    `With every charge included, ${forecast.p} is heading for ${forecast.f}${forecastChange(change, ratio)}.`,
  following: (next, last) =>
    `The forecast for ${next.p} is ${next.f}${last ? `, and for ${last.p} it is ${last.f}` : ''}.`,
  range: (low, high) => `For ${low.p} the forecast ranges from ${low.f} to ${high.f}.`,
  commitmentEnd: (end) =>
    `The commitment ${end.s} ends on ${end.f}; from then on its usage is billed without it.`,
  unused: (waste, utilisation) =>
    `Commitments that were paid for and stood unused cost ${waste.f}${waste.when}${utilisation ? `, at a utilisation of ${utilisation.f}` : ''}.`,
  budgetAtRisk: (variance, ratio) =>
    `The budget ${variance.s} is expected to be exceeded by ${variance.f}${aside(ratio)} for ${variance.p}.`,
  unusual: (impact) =>
    `Unusual spend on ${impact.s}${impact.when} came to ${impact.f} above its normal level.`,
  approve: (saving, count) =>
    `Please approve what fits in ${saving.s}: ${count.f} that ${count.isOne ? 'takes' : 'take'} little effort and would save ${saving.f}.`,
  decide: (end) => `Please decide whether the commitment ${end.s} is to be renewed; it ends on ${end.f}.`,
};

function or(year: Told | null): string {
  return year ? `, or ${year.f}` : '';
}

function upOrDown(change: Told | null, ratio: Told | null): string {
  if (!change?.way) return '';
  if (change.way === 'flat') return `, unchanged from ${change.b} (${change.f})`;
  return `, ${change.way} ${change.f}${aside(ratio)} on ${change.b}`;
}

function compared(change: Told | null, ratio: Told | null): string {
  if (!change?.way) return '';
  if (change.way === 'flat') return `, unchanged from ${change.b} (${change.f})`;
  const word = change.way === 'up' ? 'an increase' : 'a decrease';
  return `, ${word} of ${change.f}${aside(ratio)} compared with ${change.b}`;
}

function forecastChange(change: Told | null, ratio: Told | null): string {
  if (!change?.way) return '';
  if (change.way === 'flat') return `, in line with ${change.b} (${change.f})`;
  return `, ${change.way === 'up' ? 'a rise' : 'a drop'} of ${change.f}${aside(ratio)} against ${change.b}`;
}

function overOrUnder(variance: Told, ratio: Told | null): string {
  if (variance.way === 'flat') return `in line with it (${variance.f})`;
  return `${variance.f} ${variance.way === 'up' ? 'above' : 'below'} it${aside(ratio)}`;
}

function moved({ way }: Told): string {
  return way === 'up' ? 'rose' : 'fell';
}
