import type { TimeWords } from './lexicon.ts';
import { listed } from './listed.ts';

export const timesEn: TimeWords = {
  periods: {
    monthly: listed('monthly'),
    'a-day': listed('a day, per day, each day, every day, daily, day after day'),
    'a-month': listed('a month, per month, each month, every month, month after month'),
    'a-year': listed(`
      a year, per year, each year, every year, yearly, annual, annually, annualised, annualized,
      per annum, pa
    `),
    day: listed('day, single day'),
    days: listed('days, same days'),
    week: listed('week, weeks, weekly, last week, this week, per week, a week'),
    month: listed(`
      month, months, this month, calendar month, complete month, whole month, running month,
      current month
    `),
    'month-before': listed(`
      last month, previous month, prior month, month before, preceding month, month over month,
      month on month, earlier month
    `),
    'month-ahead': listed(`
      next month, coming month, following month, next months, coming months, months ahead,
      months to come, upcoming month, month ahead
    `),
    quarter: listed('quarter, quarters, quarterly, this quarter, last quarter, next quarter'),
    'half-year': listed('half year, half yearly, semester, semi annual'),
    year: listed('year, years, this year, year to date'),
    'year-before': listed(`
      last year, previous year, year before, prior year, year over year, year on year, a year ago,
      a year earlier, same month last year
    `),
    hours: listed('hour, hours, hourly'),
    never: listed(`
      this afternoon, this evening, yesterday, today, tomorrow, tonight, overnight, monday, tuesday,
      wednesday, thursday, friday, saturday, sunday, weekend, weekends, fortnight, decade, decades,
      century, centuries, minute, minutes, second, seconds, christmas, easter, spring, summer,
      always, often, rarely, seldom, frequently, constantly, invariably, habitually, regularly, autumn, winter, midnight, noon, this morning, millennium, bimonthly, biweekly, biennial, ago,
      semester, jan, feb, apr, jun, jul, aug, sept, oct, nov, dec
    `),
  },
  neutral: listed(`
    working hours, office hours, business hours, outside of hours, out of hours, these days, year end, year end planning, month to date, the days ahead,
    period over period, day one, early days,
    day to day, one day, may, off hours, per hour, month end, up to date, hours that nobody,
    some hours, long ago, quarter of, quarters of, next days, next few days, the next days
  `),
  months: listed(`
    january, february, march, april, may, june, july, august, september, october, november, december
  `),
  against: listed(`
    exceeding, exceeds, exceeded, surpassing, surpassed, those of, that of, than, against, versus, vs, compared, comparison, relative, from, since, before, after, above,
    below, beyond, beside, contrast, up on, down on, as in, unlike, level with, in line with,
    the same as
  `),
  againstOrDuring: listed('over, on, to, between'),
};
