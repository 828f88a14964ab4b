export const id = 8706;
export const ids = [8706];
export const modules = {

/***/ 68706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ask: () => (/* binding */ ask)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/report-folders.js
var report_folders = __webpack_require__(82339);
// EXTERNAL MODULE: ./build/src/narrative/facts/fact-context.js
var fact_context = __webpack_require__(24230);
// EXTERNAL MODULE: ./build/src/services/find-service.js
var find_service = __webpack_require__(81621);
// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/narrative/facts/abouts.js + 1 modules
var abouts = __webpack_require__(75084);
// EXTERNAL MODULE: ./build/src/narrative/facts/new-fact.js
var new_fact = __webpack_require__(44785);
// EXTERNAL MODULE: ./build/src/narrative/facts/pointed.js
var pointed = __webpack_require__(60003);
;// CONCATENATED MODULE: ./build/src/narrative/ask/day-facts.js





/**
 * What the whole bill came to in the days that were asked for: the latest day, seven or thirty, and from the first of the months
 * that were asked for up to now. Facts of a report tell the comparison it opens with alone.
 */
function dayFacts(asked, report) {
    return (0,fact_context/* allCosts */.c8)(report).flatMap(({ read, at }) => read.comparisons.flatMap((comparison, index) => isAsked(comparison, asked, report) ? factsOfDays(comparison, `${at}/comparisons/${index}`) : []));
}
/** The days of a comparison, where a report tells them; `null`: it does not. */
function daysTold({ costs }, name) {
    return costs[0]?.comparisons.find((comparison) => comparison.name === name)?.now.period ?? null;
}
function isAsked({ name, now: { period } }, { days, months }, report) {
    if (days !== null)
        return name === days;
    if (name === report.calendar.headline || name === 'lastFullMonth')
        return false;
    // What is asked for begins where it does, and ends in the month of the report: the year up to now.
    const [first] = months;
    const isToDate = period.start === `${first}-01` && months.length > 1;
    return isToDate && months.filter((month) => month <= (0,core_period/* monthOf */.GS)(report.asOf)).at(-1) === (0,core_period/* monthOf */.GS)(report.asOf);
}
function factsOfDays(comparison, at) {
    const { now, before, change, changeRatio: ratio } = comparison;
    const frame = { topic: 'spend', about: abouts/* ESTATE */.$p, period: (0,new_fact/* daysOf */.hF)(now.period) };
    const amount = (0,new_fact/* amountFact */.xt)(frame, 'spend', (0,fact_context/* amountIn */.Is)(comparison, 'now', at));
    if (!before)
        return amount;
    const compared = { ...frame, base: (0,new_fact/* daysOf */.hF)(before.period) };
    const isOverSpend = before.amount !== null && before.amount.amount.units > 0n;
    return [
        ...amount,
        ...(0,new_fact/* amountFact */.xt)(compared, 'spend-change', change && (0,pointed/* readAt */.m6)(`${at}/change`, change), { as: 'change' }),
        ...(ratio && isOverSpend
            ? (0,new_fact/* ratioFact */.O9)(compared, 'spend-change-ratio', (0,pointed/* readAt */.m6)(`${at}/changeRatio`, ratio), { as: 'change' })
            : []),
    ];
}

// EXTERNAL MODULE: ./build/src/core/charge.js
var charge = __webpack_require__(35345);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/core/printable.js
var printable = __webpack_require__(65378);
;// CONCATENATED MODULE: ./build/src/narrative/ask/by-month.js






/** report.json tells so many months of each service, the newest ones. */
const TOLD_OF_SERVICES = 4;
/** Every service of the bill: the newest months from report.json, those before from the costs.csv beside it. */
function servicesByMonth(report, older) {
    const rows = Map.groupBy(older, ({ currency, serviceName }) => rowKey(currency, serviceName));
    return report.services.flatMap(({ serviceName, currency, months }, service) => {
        const costs = report.costs.find((read) => read.currency === currency);
        if (!costs)
            return [];
        const own = olderMonths(costs, rows.get(rowKey(currency, (0,printable/* printable */.g$)(serviceName))) ?? []);
        for (const [index, { month, amount }] of months.entries()) {
            own.delete(month);
            if (amount)
                own.set(month, (0,pointed/* readAt */.m6)((0,pointed/* pointer */.Wn)('services', service, 'months', index, 'amount'), amount));
        }
        const complete = completeMonths(costs);
        const told = [...own].filter(([month]) => complete.includes(month));
        return { about: (0,abouts/* aboutService */.Hn)(serviceName), topic: 'services', currency, months: new Map(told) };
    });
}
/** The whole bill, one entry a currency: its services together, in the months in which every service is told. */
function estateByMonth({ costs }, services, older) {
    return costs.map((read) => {
        const own = services.filter(({ currency }) => currency === read.currency);
        const newest = read.series.months.at(-1)?.month;
        const isWhole = (month) => older.length > 0 || (newest !== undefined && month > (0,core_period/* addMonths */.PS)(newest, -TOLD_OF_SERVICES));
        const months = completeMonths(read)
            .filter(isWhole)
            .flatMap((month) => {
            const total = together(own.flatMap((service) => service.months.get(month) ?? []));
            return total ? [[month, total]] : [];
        });
        return { about: abouts/* ESTATE */.$p, topic: 'spend', currency: read.currency, months: new Map(months) };
    });
}
/** The running month is told by the days it is compared in: a part of it beside a whole one says nothing. */
function completeMonths({ series }) {
    return series.months.filter(({ complete }) => complete).map(({ month }) => month);
}
/** What the report counts as spend: usage, or of the invoice's metric every charge. */
function olderMonths({ metric: { metric } }, rows) {
    const counted = rows.filter(({ chargeKind }) => metric === 'billedCost' || charge/* USAGE_KINDS */.od.includes(chargeKind));
    return new Map([...Map.groupBy(counted, ({ month }) => month)].flatMap(([month, own]) => {
        const amounts = own.flatMap((row) => {
            const amount = row[metric];
            return amount ? [(0,pointed/* readAt */.m6)(row.at, (0,money/* money */.TG)(amount, row.currency))] : [];
        });
        const total = together(amounts);
        return total ? [[month, total]] : [];
    }));
}
/** The sum of figures that are themselves no more than sums. */
function together(amounts) {
    const [first, ...others] = amounts;
    if (!first || others.length === 0)
        return first ?? null;
    const of = amounts.flatMap((amount) => amount.of);
    const value = (0,money/* sumMoney */.M9)(amounts.map((amount) => amount.value), first.value.currency);
    return (0,pointed/* isSome */.Ru)(of) ? { value, formula: `sum(#1…#${of.length})`, of } : null;
}
/** A name that a spreadsheet might take for a formula stands in costs.csv behind an apostrophe. */
function rowKey(currency, name) {
    return JSON.stringify([currency, name.replace(/^'/, '')]);
}

// EXTERNAL MODULE: ./build/src/narrative/facts/calculated.js
var calculated = __webpack_require__(6646);
;// CONCATENATED MODULE: ./build/src/narrative/ask/driver-facts.js





const MOST = 5;
/** The usage types of one service that changed most, and those that are new. @param service Its place in the `services` of report.json. */
function driverFacts(drivers, service) {
    return drivers.usageTypes
        .flatMap((usageType, index) => driverOf(usageType, `/services/${service}/drivers/value/usageTypes/${index}`))
        .toSorted((a, b) => (0,money/* compareMoney */.Qb)(b.size, a.size))
        .slice(0, MOST)
        .flatMap((driver) => factsOfDriver(driver, drivers));
}
function driverOf({ usageType, now, before }, at) {
    if (!now || usageType === '')
        return [];
    const own = (0,pointed/* readAt */.m6)(`${at}/now`, now);
    if (!before)
        return [{ usageType, now: own, before: null, size: (0,money/* absoluteMoney */.m6)(now) }];
    const earlier = (0,pointed/* readAt */.m6)(`${at}/before`, before);
    return [{ usageType, now: own, before: earlier, size: (0,money/* absoluteMoney */.m6)((0,calculated/* difference */.iv)(own, earlier).value) }];
}
function factsOfDriver({ usageType, now, before }, days) {
    const frame = {
        topic: 'movers',
        about: (0,abouts/* ofTheirs */.py)('usage-type', usageType),
        period: (0,new_fact/* daysOf */.hF)(days.now),
    };
    if (!before)
        return (0,new_fact/* amountFact */.xt)(frame, 'spend', now);
    const compared = { ...frame, base: (0,new_fact/* daysOf */.hF)(days.before) };
    return [
        ...(0,new_fact/* amountFact */.xt)(compared, 'spend-change', (0,calculated/* difference */.iv)(now, before), { as: 'change' }),
        ...(0,new_fact/* ratioFact */.O9)(compared, 'spend-change-ratio', (0,calculated/* changeRatio */.SS)(now, before), { as: 'change' }),
    ];
}

// EXTERNAL MODULE: ./build/src/core/layer.js
var core_layer = __webpack_require__(62120);
;// CONCATENATED MODULE: ./build/src/narrative/ask/layer-months.js




/** What the services of each layer cost together, month by month, in each currency. */
function layersByMonth(services) {
    const currencies = [...new Set(services.map(({ currency }) => currency))];
    return core_layer/* LAYER_IDS */.pn.flatMap((layer) => currencies.flatMap((currency) => {
        const own = services.filter(({ about, currency: other }) => other === currency && layerOf(about.name ?? '') === layer);
        return own.length === 0
            ? []
            : [{ about: (0,abouts/* ofOurWords */.xt)('layer', layer), topic: 'layers', currency, months: summed(own) }];
    }));
}
function summed(services) {
    const months = [...new Set(services.flatMap((service) => [...service.months.keys()]))].sort();
    return new Map(months.flatMap((month) => {
        const total = together(services.flatMap((service) => service.months.get(month) ?? []));
        return total ? [[month, total]] : [];
    }));
}
function layerOf(name) {
    return (0,core_layer/* layerOfBillName */.n9)((0,find_service/* servicesOfBillName */.WR)(name), (0,find_service/* nonServiceOf */.G5)(name)?.reason ?? null);
}

// EXTERNAL MODULE: ./build/src/narrative/facts/month-change.js
var month_change = __webpack_require__(28683);
;// CONCATENATED MODULE: ./build/src/narrative/ask/month-facts.js




/** From so many months on their sum is asked for as well. */
const MONTHS_OF_A_SUM = 3;
/** What was spent in the months that were asked for, together where they are several, and each beside the one before. */
function monthFacts(all, asked) {
    return all.flatMap((entry) => [
        ...(asked.length >= MONTHS_OF_A_SUM ? sumOfMonths(entry, asked) : []),
        ...monthPairs(asked).flatMap(([month, base]) => factsOfMonth(entry, month, base)),
    ]);
}
/** Which month is held against which: two of them against each other, else each against the one before. */
function monthPairs(asked) {
    const [first, second, ...others] = asked;
    if (first && second && others.length === 0)
        return [[second, first]];
    return asked.map((month) => [month, (0,core_period/* addMonths */.PS)(month, -1)]);
}
function factsOfMonth({ about, topic, months }, month, base) {
    const now = months.get(month);
    if (!now)
        return [];
    const frame = { topic, about, period: { kind: 'month', month } };
    const before = months.get(base);
    return [
        ...(0,new_fact/* amountFact */.xt)(frame, 'spend', now),
        ...(before ? (0,month_change/* monthChange */.Z)(frame, now, before, base) : []),
        ...(before
            ? (0,new_fact/* amountFact */.xt)({ ...frame, period: { kind: 'month', month: base } }, 'spend-before', before)
            : []),
    ];
}
/** Of the months that are told, where none is missing between them. */
function sumOfMonths({ about, topic, months }, asked) {
    const told = asked.filter((month) => months.has(month));
    const [first, last] = [told[0], told.at(-1)];
    if (!first || !last || asked.indexOf(last) - asked.indexOf(first) !== told.length - 1)
        return [];
    const period = { start: (0,core_period/* firstDayOf */.Os)(first), end: (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)(last, 1)) };
    const total = together(told.flatMap((month) => months.get(month) ?? []));
    return told.length > 1
        ? (0,new_fact/* amountFact */.xt)({ topic, about, period: { kind: 'days', period } }, 'spend', total)
        : [];
}

// EXTERNAL MODULE: ./build/src/narrative/facts/group-facts.js
var group_facts = __webpack_require__(99209);
// EXTERNAL MODULE: ./build/src/narrative/facts/open-recommendations.js
var open_recommendations = __webpack_require__(97503);
// EXTERNAL MODULE: ./build/src/narrative/facts/place-facts.js
var place_facts = __webpack_require__(87193);
// EXTERNAL MODULE: ./build/src/narrative/facts/place-months.js
var place_months = __webpack_require__(27631);
;// CONCATENATED MODULE: ./build/src/narrative/ask/place-savings.js





/** Where a recommendation is: its account, its region, and what it is about. */
function placesOf(report, read) {
    return [
        (0,abouts/* aboutAccount */.Ru)(report, read.account),
        (0,abouts/* aboutRegion */.G1)(read.region),
        (0,abouts/* ofTheirs */.py)('resource', read.resourceId),
    ];
}
/** Everything of the report that a question may name: accounts, regions, services, and what is to be changed. */
function placesIn(context) {
    const { report } = context;
    const regions = report.collection.known ? report.collection.value.regions : [];
    return [
        ...report.services.map(({ serviceName }) => (0,abouts/* aboutService */.Hn)(serviceName)),
        ...report.accounts.map(({ id }) => ({ ...(0,abouts/* aboutAccount */.Ru)(report, id), also: id })),
        ...regions.map(abouts/* aboutRegion */.G1),
        ...(0,open_recommendations/* openRecommendations */.Zb)(context).flatMap(({ read }) => placesOf(report, read)),
    ];
}
/** What the open recommendations about an account, a region or a resource bring together; nothing where not all of them were read. */
function placeSavings(context, asked) {
    if (!(0,open_recommendations/* holdsAll */.mA)(context))
        return [];
    const priced = (0,open_recommendations/* pricedRecommendations */.qv)(context);
    return asked.filter(isPlace).flatMap(({ kind, name }) => {
        const own = priced.flatMap((each) => {
            const about = placesOf(context.report, each.read).find((place) => place.kind === kind && place.name === name);
            return about ? [{ each, about }] : [];
        });
        const [first] = own;
        if (!first)
            return [];
        const frame = { topic: 'savings', about: first.about };
        return (0,group_facts/* groupFacts */.VR)(frame, own.map(({ each }) => each));
    });
}
const PLACES = new Set(['account', 'region', 'resource']);
function isPlace({ kind }) {
    return PLACES.has(kind);
}
/** What an account cost that is not among those that every table tells. */
function accountSpend({ report, costs }, asked) {
    if (!costs)
        return [];
    return (0,place_months/* allocatedMonth */.YV)(costs, 'subAccountId').flatMap((place) => {
        const about = (0,abouts/* aboutAccount */.Ru)(report, place.key);
        return asked.some(({ kind, name }) => kind === 'account' && name === about.name)
            ? (0,place_facts/* placeSpend */.AJ)('accounts', about, place)
            : [];
    });
}

// EXTERNAL MODULE: ./build/src/services/registry.js + 17 modules
var registry = __webpack_require__(67096);
;// CONCATENATED MODULE: ./build/src/narrative/ask/asked-days.js
const MONTH = 'jan(?:uary|eiro)?|feb(?:ruary)?|fev(?:ereiro)?|mar(?:ch|[cç]o)?|apr(?:il)?|abr(?:il)?|may|maio|june?|junho|jun|july?|julho|jul|aug(?:ust)?|ago(?:sto)?|sept?(?:ember)?|setembro|oct(?:ober)?|outubro|nov(?:ember|embro)?|dec(?:ember)?|dez(?:embro)?';
/** A day of a month: it is put back as its month, which is what a report tells. */
const DATES = [
    [/\b(20\d\d-(?:0[1-9]|1[0-2]))-(?:[0-2]\d|3[01])\b/g, '$1'],
    [new RegExp(`\\b(${MONTH}) (?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?\\b(?!\\d)`, 'gi'), '$1'],
    [new RegExp(`(?<![\\w-])(?:[0-2]?\\d|3[01])(?:st|nd|rd|th|º)?(?: of| de)? (${MONTH})\\b`, 'gi'), '$1'],
];
const LATEST = [
    ['lastDay', /\b(?:yesterday|today|last day|latest day|ontem|hoje|[uú]ltimo dia)\b/gi],
    [
        'last7Days',
        /\b(?:(?:last|this|past|previous) week|(?:last|past) (?:7|seven) days|semana passada|(?:esta|nesta|desta|[uú]ltima) semana|[uú]ltimos (?:7|sete) dias)\b/gi,
    ],
    ['last30Days', /\b(?:(?:last|past) (?:30|thirty) days|[uú]ltimos (?:30|trinta) dias)\b/gi],
    ['other', /\b(?:day before yesterday|anteontem|(?:last|past) \d+ days|[uú]ltimos \d+ dias)\b/gi],
];
/** The days of a question as it was written, and what is left of it. */
function askedDays(question) {
    let days = null;
    let rest = question;
    for (const [date, itsMonth] of DATES) {
        const without = rest.replace(date, itsMonth);
        if (without !== rest)
            days = 'other';
        rest = without;
    }
    for (const [name, words] of LATEST.toReversed()) {
        const without = rest.replace(words, ',');
        if (without !== rest)
            days = name;
        rest = without;
    }
    return { days, rest };
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/asked-spans.js

/** A quarter or half that has a number. */
const NUMBERED = /(?<= )(?:(?:the |o )?(first|second|third|fourth|1st|2nd|3rd|4th|primeiro|segundo|terceiro|quarto|1o|2o|3o|4o) (quarter|trimestre|half|semestre)|(q[1-4]|h[12]))(?:(?: of| de| do ano de)? (20\d\d))?(?= )/g;
const ORDINALS = [
    ['first', '1st', 'primeiro', '1o'],
    ['second', '2nd', 'segundo', '2o'],
    ['third', '3rd', 'terceiro', '3o'],
    ['fourth', '4th', 'quarto', '4o'],
];
/** Counted from the span in which the report is. */
const RELATIVE = [
    [
        /(?<= )(?:(?:last|previous|past|prior) (quarter|half)|ultimo (trimestre|semestre)|(trimestre|semestre) (?:passado|anterior))(?= )/g,
        -1,
    ],
    [/(?<= )(?:next (quarter|half)|proximo (trimestre|semestre)|(trimestre|semestre) que vem)(?= )/g, 1],
    [
        /(?<= )(?:quarter to date|qtd|(?:(?:this|the|current) )?(quarter|half)|(?:(?:este|neste|deste|o|no|do) )?(trimestre|semestre)(?: atual)?)(?= )/g,
        0,
    ],
];
const NUMBER_WORDS = [
    ['two', 'dois'],
    ['three', 'tres'],
    ['four', 'quatro'],
    ['five', 'cinco'],
    ['six', 'seis'],
    ['seven', 'sete'],
    ['eight', 'oito'],
    ['nine', 'nove'],
    ['ten', 'dez'],
    ['eleven', 'onze'],
    ['twelve', 'doze'],
];
/** "The last three months": complete ones. */
const COUNTED = new RegExp(`(?<= )(last|past|previous|next|coming|ultimos|proximos) (\\d{1,2}|${NUMBER_WORDS.flat().join('|')}) (?:months|meses)(?= )`, 'g');
function spansIn(question, seen) {
    const found = [];
    const take = (months) => {
        found.push(...months);
        return ',';
    };
    let rest = question.replace(COUNTED, (_words, way, count) => take(countedMonths(way, count, seen.asOf)));
    rest = rest.replace(NUMBERED, (_words, ordinal, kind, short, year) => take(numberedSpan(spanOf(ordinal, kind, short), year, seen)));
    for (const [words, spans] of RELATIVE) {
        rest = rest.replace(words, (text) => take(relativeSpan(text, spans, seen.asOf)));
    }
    return { months: found, rest };
}
/** From the first to the last of them, both inclusive; of a longer range the last years. */
function monthsBetween([first, last]) {
    return (0,core_period/* eachMonth */.u1)({ start: (0,core_period/* firstDayOf */.Os)(first), end: (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)(last, 1)) }).slice(-MOST_MONTHS);
}
const MOST_MONTHS = 36;
/** Of the running year up to the report. */
function monthsOfYear(asOf, years) {
    const first = (0,core_period/* addMonths */.PS)((0,core_period/* month */.F4)(`${asOf.slice(0, 4)}-01`), 12 * years);
    const last = (0,core_period/* addMonths */.PS)(first, 11);
    return monthsBetween([first, first <= (0,core_period/* monthOf */.GS)(asOf) && last > (0,core_period/* monthOf */.GS)(asOf) ? (0,core_period/* monthOf */.GS)(asOf) : last]);
}
function countedMonths(way, count, asOf) {
    const word = NUMBER_WORDS.findIndex((words) => words.includes(count));
    const number = word >= 0 ? word + 2 : Math.max(1, Number(count));
    const now = (0,core_period/* monthOf */.GS)(asOf);
    return /^(?:next|coming|proximos)$/.test(way)
        ? monthsBetween([(0,core_period/* addMonths */.PS)(now, 1), (0,core_period/* addMonths */.PS)(now, number)])
        : monthsBetween([(0,core_period/* addMonths */.PS)(now, -number), (0,core_period/* addMonths */.PS)(now, -1)]);
}
function spanOf(ordinal = '', kind = '', short = '') {
    if (short !== '')
        return { place: Number(short.slice(1)) - 1, length: short.startsWith('q') ? 3 : 6 };
    const place = ORDINALS.findIndex((words) => words.includes(ordinal));
    return { place, length: lengthOf(kind) };
}
function lengthOf(words) {
    return /half|semestre/.test(words) ? 6 : 3;
}
/** Without a year the last of its number that has begun, or the next that has not ended. */
function numberedSpan({ place, length }, year, { asOf, isAhead }) {
    const now = (0,core_period/* monthOf */.GS)(asOf);
    const first = (0,core_period/* addMonths */.PS)((0,core_period/* month */.F4)(`${year ?? asOf.slice(0, 4)}-01`), place * length);
    if (year === undefined && !isAhead && first > now)
        return spanFrom((0,core_period/* addMonths */.PS)(first, -12), length);
    if (year === undefined && isAhead && (0,core_period/* addMonths */.PS)(first, length) <= now)
        return spanFrom((0,core_period/* addMonths */.PS)(first, 12), length);
    return spanFrom(first, length);
}
function relativeSpan(words, spans, asOf) {
    const length = lengthOf(words);
    const begun = Math.floor((Number(asOf.slice(5, 7)) - 1) / length) * length;
    return spanFrom((0,core_period/* addMonths */.PS)((0,core_period/* month */.F4)(`${asOf.slice(0, 4)}-01`), begun + spans * length), length);
}
function spanFrom(first, length) {
    return monthsBetween([first, (0,core_period/* addMonths */.PS)(first, length - 1)]);
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/plain-question.js
/** Text as questions are matched: small letters without accents, one space between words and at both ends. */
function plainQuestion(text) {
    const words = text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu);
    return ` ${(words ?? []).join(' ')} `;
}
/** A plain text with other words in the place of some, wherever these stand: also one behind the other. */
function replaceWords(question, words, by) {
    let text = question;
    // The space between two of them belongs to both.
    while (text.includes(` ${words} `))
        text = text.replaceAll(` ${words} `, ` ${by} `);
    return text;
}
/** Whether a plain text has these words, whole and in this order. */
function hasWords(question, words) {
    return words.trim() !== '' && question.includes(` ${words.trim()} `);
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/asked-months.js




/** Names of months: accents are gone, and short forms that are words of their own are left out. */
const NAMES = [
    ['january', 'jan', 'janeiro'],
    ['february', 'feb', 'fevereiro', 'fev'],
    ['march', 'mar', 'marco'],
    ['april', 'apr', 'abril', 'abr'],
    ['may', 'maio'],
    ['june', 'jun', 'junho'],
    ['july', 'jul', 'julho'],
    ['august', 'aug', 'agosto', 'ago'],
    ['september', 'sept', 'sep', 'setembro'],
    ['october', 'oct', 'outubro'],
    ['november', 'nov', 'novembro'],
    ['december', 'dec', 'dezembro', 'dez'],
];
const MONTH_NAMES = NAMES.flat();
/** In a plain question. */
const NAMED_MONTH = new RegExp(`(?<= )(?:${MONTH_NAMES.join('|')})(?: (?:de |of )?20\\d\\d)?(?= )`, 'g');
/** 2026-05, 05/2026. */
const WRITTEN = /\b(20\d\d)-(0[1-9]|1[0-2])\b|\b(0?[1-9]|1[0-2])\/(20\d\d)\b/g;
/** "From March to May": the months between are asked for as well. */
const RANGE = / (?:to|until|till|through|ate|a) , /;
/** "Since March": up to the report. */
const SINCE = / (?:since|desde)(?: (?:o|a|the))? , /;
/** What is to come is not asked of the past: "what will December cost". */
const AHEAD = / (?:will|going to|gonna|shall|next|coming|upcoming|vai|vao|vamos|iremos|sera|serao|custara|gastaremos|proxim[oa]s?|que vem) /;
/** A year by itself: behind a word of time, since names have numbers as well. */
const YEAR = /(?<= (?:in|of|for|during|em|de|ano) )20\d\d(?= )/g;
/** Counted from the month of the report. */
const asked_months_RELATIVE = [
    [
        /(?<= )(?:month to date|mtd|(?:this|current|running) month(?: so far)?|(?:este|neste|nesse|deste) mes|mes (?:atual|corrente))(?= )/,
        0,
    ],
    [/(?<= )(?:(?:the )?month before last|mes retrasado)(?= )/, -2],
    [
        /(?<= )(?:(?:last|previous|past|prior) month|(?:the )?month before|ultimo mes|mes (?:passado|anterior))(?= )/,
        -1,
    ],
    [/(?<= )(?:next month|proximo mes|mes (?:que vem|seguinte))(?= )/, 1],
    [/(?<= )(?:a year ago|um ano atras|ha um ano)(?= )/, -12],
];
const YEARS = [
    [
        /(?<= )(?:year to date|ytd|(?:this|current) year(?: so far)?|(?:este|neste|deste) ano|ano (?:atual|corrente))(?= )/,
        0,
    ],
    [/(?<= )(?:(?:last|previous) year|ultimo ano|ano (?:passado|anterior))(?= )/, -1],
];
/** A month without a year is the last one of that name, seen from the day of the report; where it asks for what is to come, the next. */
function askedMonths(question, asOf) {
    const found = [];
    const take = (months) => {
        found.push(...months);
        return ',';
    };
    const { days, rest: dayless } = askedDays(question);
    const text = dayless.replace(WRITTEN, (written) => take([writtenMonth(written)]));
    const marked = plainQuestion(withMonthOfMay(text).replaceAll(',', ' comma ')).replaceAll(' comma ', ' , ');
    const isAhead = AHEAD.test(marked);
    const seen = { asOf, isAhead };
    const spans = spansIn(marked, seen);
    let rest = spans.rest.replace(NAMED_MONTH, (name) => take([namedMonth(name, seen)]));
    const [from, to] = found;
    // "From March to June 2025" says the year once.
    if (from && to && found.length === 2 && RANGE.test(rest))
        found.splice(0, 2, ...monthsBetween(inOrder(from, to)));
    found.push(...spans.months);
    rest = rest.replace(YEAR, (year) => take(monthsOfYear(asOf, Number(year) - Number(asOf.slice(0, 4)))));
    for (const [words, months] of asked_months_RELATIVE)
        rest = rest.replace(words, () => take([(0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(asOf), months)]));
    for (const [words, years] of YEARS)
        rest = rest.replace(words, () => take(monthsOfYear(asOf, years)));
    const [first, ...others] = found;
    const since = first && others.length === 0 && first < (0,core_period/* monthOf */.GS)(asOf) && SINCE.test(rest) ? first : null;
    const months = since ? monthsBetween([since, (0,core_period/* monthOf */.GS)(asOf)]) : [...new Set(found)].sort();
    return { months, days, isAhead, rest };
}
function inOrder(from, to) {
    return from <= to ? [from, to] : inOrder((0,core_period/* addMonths */.PS)(from, -12), to);
}
/** "May" the month stands behind a word of time, or has its capital in the middle of a question; else it is a verb. */
function withMonthOfMay(question) {
    return question.replace(/\bmay\b/gi, (may, at) => {
        const before = question.slice(0, at);
        const isTime = /\b(?:in|of|for|since|during|from|to|until|through|between|and|last|this|by)\s+$/i.test(before);
        const isCapital = may.startsWith('M') && before.trim() !== '';
        const hasYear = /^\s+20\d\d\b/.test(question.slice(at + may.length));
        return isTime || isCapital || hasYear ? 'maio' : 'might';
    });
}
function writtenMonth(written) {
    const [first = '', second = ''] = written.split(/[-/]/);
    return written.includes('-') ? (0,core_period/* month */.F4)(written) : (0,core_period/* month */.F4)(`${second}-${first.padStart(2, '0')}`);
}
function namedMonth(text, { asOf, isAhead }) {
    const [name = ''] = text.split(' ');
    const number = String(NAMES.findIndex((names) => names.includes(name)) + 1).padStart(2, '0');
    const [year] = /20\d\d/.exec(text) ?? [];
    if (year !== undefined)
        return (0,core_period/* month */.F4)(`${year}-${number}`);
    const ofThisYear = (0,core_period/* month */.F4)(`${asOf.slice(0, 4)}-${number}`);
    const now = (0,core_period/* monthOf */.GS)(asOf);
    if (isAhead)
        return ofThisYear < now ? (0,core_period/* addMonths */.PS)(ofThisYear, 12) : ofThisYear;
    return ofThisYear > now ? (0,core_period/* addMonths */.PS)(ofThisYear, -12) : ofThisYear;
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/theme.js
function theme(words, { topics = [], measures = [], strong = true, ...rest }) {
    return { words: between(words), topics, measures, strong, ...rest };
}
/** Words that stand between the spaces of a plain question: no accents, no capitals. */
function between(words) {
    return new RegExp(`(?<= )(?:${words})(?= )`, 'g');
}
/** Whether a fact speaks of what was asked for. */
function isOfTheme({ topics, measures, direction }, fact) {
    const isAbout = topics.includes(fact.topic) || measures.includes(fact.measure);
    const isOtherWay = direction !== undefined && fact.direction !== null && fact.direction !== direction;
    return isAbout && !isOtherWay;
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/kind-words.js

/** Words for kinds of things: "which services grew". */
const KIND_WORDS = [
    [
        'service',
        between('services?|servicos?|products?|produtos?|where (?:is|does|did) (?:our|the|my|all) (?:\\w+ )?money|(?:para )?onde vai (?:o |nosso )?dinheiro'),
    ],
    [
        'account',
        between('accounts?|contas|(?<=qual )conta|(?<=quais )conta|(?<=que )conta|(?<=por )conta|(?<=cada )conta'),
    ],
    ['region', between('regions?|regia\\w*|regio\\w*')],
    [
        'team',
        between('teams?|equipes?|times|(?<=qual )time|(?<=que )time|(?<=por )time|(?<=cada )time|owners?|owns?|responsav\\w*|donos?|don[oa]s?'),
    ],
    ['resource', between('resources?|recursos?|instances?|instancias?|volumes?|databases?|bancos')],
    ['usage-type', between('usage types?|tipos? de uso')],
    ['tag-value', between('environments?|ambientes?')],
    ['layer', between('layers?|camadas?')],
    ['budget', between('budgets?|orcamentos?')],
];
/** "The largest", "top five": what is first in its list comes first. */
const TOP_WORDS = between('most|top|largest|biggest|highest|main|expensive|mais|maior|maiores|principa\\w*');

;// CONCATENATED MODULE: ./build/src/narrative/ask/themes.js

/** "RDS against EC2": several things beside each other, else one thing against its past. */
const COMPARED = theme('compar\\w*|versus|vs|against|differ\\w*|diferenc\\w*|contra', {
    said: 'compared',
    measures: ['spend-change', 'spend-change-ratio', 'spend'],
    topics: ['movers'],
    first: ['spend-change', 'spend-change-ratio'],
});
/** Asked for by its words, or by a month that is to come. */
const FORECAST = theme('forecast\\w*|predict\\w*|project\\w*|expect\\w*|outlook|(?:will we|we will) (?:spend|pay)|will it cost|previs\\w*|previst\\w*|prever|projec\\w*|projet\\w*|vamos (?:gastar|pagar)', { said: 'forecast', topics: ['forecast'], measures: ['budget-forecast'] });
const COST = theme('how much|cost|costs|costing|spend|spends|spent|spending|bill|bills|billed|pay|paid|paying|expens\\w*|money|dollars?|gast\\w*|cust\\w*|fatura\\w*|pag\\w*|dinheiro|caro|caros|cara|caras|quanto', { said: 'cost', topics: ['spend'], measures: ['spend', 'spend-share', 'charge'], strong: false });
/** Patterns stand between the spaces of a plain question: no accents, no capitals. */
const THEMES = [
    theme('grow|grew|growing|growth|grown|rise|rises|rose|risen|rising|increas\\w*|jump\\w*|spik\\w*|went up|go up|going up|higher|more expensive|cresc\\w*|subi\\w*|sobe\\w*|aument\\w*|alta|encarec\\w*', {
        said: 'grew',
        measures: ['spend-change', 'spend-change-ratio', 'trend'],
        topics: ['movers'],
        direction: 'up',
    }),
    theme('fall|fell|fallen|falling|drop\\w*|decreas\\w*|declin\\w*|shrank|shrink\\w*|went down|go down|going down|cai\\w*|queda|diminu\\w*|recu\\w*|baixou|baixaram', {
        said: 'fell',
        measures: ['spend-change', 'spend-change-ratio', 'trend'],
        topics: ['movers'],
        direction: 'down',
    }),
    theme('chang\\w*|mov\\w*|drivers?|drives?|drove|driving|muda\\w*|mudou|mudaram|vari\\w*|puxa\\w*|puxou|why|caus\\w*|reason\\w*|por que|porque|motivo\\w*|explain\\w*|explic\\w*', { said: 'changed', measures: ['spend-change', 'spend-change-ratio'], topics: ['movers'] }),
    COMPARED,
    theme('trend\\w*|tendenc\\w*', { said: 'trend', topics: ['trend'] }),
    FORECAST,
    theme('budget\\w*|orcament\\w*', { said: 'budget', topics: ['budgets'] }),
    theme('(?:over|above|under|below|beyond)(?= (?:the |our |my |its )?budgets?)|exceed\\w*|overspen\\w*|overshoot\\w*|blow\\w*|within budget|on budget|(?:acima|dentro|fora|abaixo)(?= d[oae]s? (?:nosso |meu )?orcamentos?)|estour\\w*|ultrapass\\w*|exced\\w*', {
        said: 'over budget',
        measures: ['budget-variance', 'budget-variance-ratio'],
        first: ['budget-variance', 'budget-variance-ratio'],
    }),
    theme('(?<!(?:did|have) we )sav(?:e|es|ing|ings(?! (?:plans?|rate)))|cheaper|reduc\\w*|cut|cutting|optimi\\w*|recommended|econom(?!iza(?:mos|do|ram)|izou)\\w*|economizamos(?=.* se )|poup\\w*|reduz\\w*|cortar|otimiz\\w*|recomendad[oa]s?|what (?:can|should) (?:i|we) do(?! first| next)|o que (?:fazer|podemos fazer)', { said: 'save', topics: ['savings', 'opportunities'], measures: ['saving', 'recommendations'] }),
    theme('recommendations?|recomendac\\w*', {
        said: 'recommendations',
        measures: ['recommendations', 'without-amount'],
    }),
    theme('opportunit\\w*|oportunidad\\w*|(?:do|fix|tackle|start)(?: with)? (?:first|next)|priorit\\w*|priorid\\w*|prioriz\\w*|(?:fazer|resolver|atacar) primeiro|por onde comecar', { said: 'opportunities', topics: ['opportunities'] }),
    theme('saved|(?:did|have) we (?:save|saved)|realis\\w*|realiz\\w*|achieved|economizamos(?!.* se )|economizado|economizou', {
        said: 'saved',
        topics: ['realised'],
    }),
    theme('idle|unused|ocios\\w*|sem uso|parad[oa]s', {
        said: 'unused',
        topics: ['waste', 'opportunities'],
        measures: ['commitment-waste'],
        first: ['commitment-waste', 'waste'],
    }),
    theme('wait\\w*|do nothing|not acting|inaction|esperar|espera|nao fiz\\w* nada|nao faz\\w* nada|nao agir', {
        said: 'waiting',
        measures: ['cost-of-waiting'],
    }),
    theme('wast\\w*|desperdic\\w*', {
        said: 'waste',
        topics: ['waste'],
        measures: ['commitment-waste'],
    }),
    theme('end|ends|ending|expir\\w*|renew\\w*|termina\\w*|venc\\w*|renova\\w*', {
        said: 'ends',
        measures: ['commitment-end'],
    }),
    theme('savings rate|taxa (?:efetiva )?de economia', {
        said: 'savings rate',
        measures: ['effective-savings-rate'],
    }),
    theme('commitment\\w*|savings plans?|reserv\\w*|ris|coverage|utili[sz]a\\w*|compromisso\\w*|cobertura', {
        said: 'commitments',
        topics: ['commitments'],
    }),
    theme('utili[sz]a\\w*', { said: 'utilisation', measures: ['commitment-utilisation'] }),
    theme('coverage|cobertura', { said: 'coverage of commitments', measures: ['commitment-coverage'] }),
    theme('untagged|tags?|tagging|tagged|compliance|etiquet\\w*|sem tag|conformidade', {
        said: 'untagged',
        topics: ['tags'],
    }),
    theme('anomal\\w*|unusual\\w*|spikes?|outlier\\w*|incomum|incomuns|fora do (?:comum|normal)|picos?', {
        said: 'unusual',
        topics: ['anomalies'],
    }),
    theme('tax|taxes|credits?|refunds?|support|marketplace|discounts?|impost\\w*|credito\\w*|reembols\\w*|suporte|descont\\w*', { said: 'charges', topics: ['other-charges'] }),
    theme('kpis?|indicator\\w*|indicador\\w*|targets?|metas?', { said: 'key figures', topics: ['kpis'] }),
    theme('legacy|(?:technical |tech )?debt|outdated|old(?:er)? (?:generation|version)\\w*|moderni\\w*|divida tecnica|legad\\w*|antig\\w*|obsolet\\w*', { said: 'technical debt', topics: ['technical-debt'] }),
    theme('roadmap|(?<!savings )plan|quick wins?|easy|effort|30 days|90 days|180 days|roteiro|esforco|30 dias|90 dias|180 dias', { said: 'roadmap', topics: ['roadmap'] }),
    theme('layers?|architecture|camadas?|arquitetura', { said: 'layers', topics: ['layers'] }),
    theme('unit (?:costs?|economics)|per (?!(?:accounts?|regions?|services?|teams?|months?|days?|years?|weeks?|hours?|quarters?|environments?|tags?|resources?|layers?) )[a-z]+|custos? unitarios?|custo por (?!(?:contas?|regi\\w*|servicos?|equipes?|times?|mes|dia|ano|semana|hora|ambientes?|tags?|recursos?|camadas?) )[a-z]+', {
        said: 'per unit',
        topics: ['unit-economics'],
    }),
    theme('looked at|covered|complete(?:ness)?|incomplete|complet[oa]s?|permissions?|denied|missing|ledger|data quality|lemos|lid[oa]s?|analisad[oa]s?|olhad[oa]s?|permiss\\w*|negad[oa]s?|faltou|faltando|qualidade dos dados', { said: 'coverage', topics: ['coverage'], first: ['coverage-ratio'] }),
    theme('summar\\w*|overview|status|situation|resum\\w*|visao geral|situacao|panorama', {
        said: 'summary',
        measures: ['spend-change', 'spend-change-ratio', 'forecast', 'saving'],
        strong: false,
    }),
    COST,
];

;// CONCATENATED MODULE: ./build/src/narrative/ask/ordinary-words.js


/** Words that say nothing about what is asked for, and words of names that stand for other things more often. Accents are gone. */
const ORDINARY = new Set(`a about after all am an and any anything are as at be because been before between by can could did do does doing done during each
  ever every everything for from get give got had has have how i if in into is it its just last list many me month months more much my new
  next of on or our out over per please quarter report same say see shall should show since so some tell than that the their
  them then there these they this those through till to today too under until up us was way we week were what when where
  which while who whose will with would year yesterday you your might amount amounts figure figures aws amazon cloud total
  totals overall happened happen happening going go went come came biggest thing things account accounts data time
  billing budgets cost metrics forecast support health connect transfer transform translate organizations optimizer
  interconnect exceed exceeds exceeded exceeding expensive against already also although alone altogether another anyone around
  away back behind being below best better big bigger both bring brings but buy by cannot case change come clear coming compared
  current currently deep detail details did different doesn don done either else enough exactly explain far fast few find fine
  first found full further gone good great happens hard he hello help her here hi high him his hot however huge into isn kept
  keep kind know large largely late later least left less let lets like little long longer look looking lot lots low lower
  made main make makes makes making matter mean means might mine money more must near need needed needs never no nobody none not
  nothing now off often ok okay once one ones only onto other others ourselves own owned part parts people place please possible
  pretty put quick quickly quite rather really recent recently report reports right run running said save says see seem seems
  send set several she short should side simple small smaller so some somebody someone something somewhere soon still stop such
  sum sure take taken takes taking talk tell tells thanks thank thing think thought time together told too top toward try turn
  turned twice unable under until upon use used useful uses using usually value values very want wanted wants was wasn way well
  went were weren whatever whats whether why within without won work working works worse worst yes yet you your yours zero
  spendlog monthly yearly annual annually weekly daily mensal mensais anual anuais semanal diario
  print write instructions ignore weather joke poem prompt
  year years day days week weeks hour hours
  ao aos aquele aquela ate cada com como da das de dela dele deles depois desde do dos durante e ela ele eles em entre era
  essa esse esta estao estas este estes eu foi foram ha hoje isso isto ja lhe mas me mes meses meu minha muito na nas nem no
  nos nossa nosso num numa o os ou para pela pelas pelo pelos por porque qual quais quando quanto quantos quantas que quem
  relatorio se sem ser seu seus so sobre sua suas tem temos ter teve tinha todas todo todos tudo um uma vai vao voce ano anos
  dia dias semana ontem passado passada proximo valor valores total nuvem houve aconteceu foi fica ficou esta mostrar mostre
  acima abaixo agora ainda algo alguem algum alguma alguns algumas alem ali ambos antes apenas aqui assim atras
  baixo bem boa boas bom bons cade certo coisa coisas comprar comprou conseguimos consegue conseguiria contra cujo daqui dar dele demais dentro
  devemos deve devem deveria deveriamos deu dificil diferente dizer dono dona donos enquanto entao esse esses esses estamos estar estava estavam estou
  faco faz fazem fazemos fazer fez ficam fiz foram fora fosse fui grande grandes haver hei hora horas incluindo inclui ir isto jamais
  junto la lado legal logo longe lugar maneira melhor melhores menos mesma mesmo mesmos modo muita muitas muitos nada nao naquele naquela
  nem nenhum nenhuma nesse nessa neste nesta ninguem nossos nossas nova novas novo novos nunca obrigado ola oi onde opa outra outras outro outros
  parte partir pessoa pessoas pode podem podemos poder poderia poderiamos pois pouco poucos pra preciso precisa precisamos primeira primeiro
  pro quase quer quero querem queremos quem rapido real realmente saber sabe saiba seja sei sempre senao seria seriam seu sido sim sob
  sobre sozinho tal talvez tambem tanto tao tarde tenho tem tera tinham tirar tivemos tiver toda total trabalho tras tratar ultima ultimo
  ultimas ultimos usa usada usado usamos usar uso vem ver vez vezes vou senha piada tempo receita
  diga conta contas sao vamos estourar estourou estouram ultrapassar ultrapassou caro cara caros caras`
    .split(/\s+/)
    .filter((word) => word !== ''));
/** A word of the language that is nobody's name: it may be told to anybody. */
function isCommon(word) {
    return ORDINARY.has(word);
}
/** Whether words would stand in a question about anything: no name is known by them. */
function isOrdinary(words) {
    if (isCommon(words))
        return true;
    const asked = ` ${words} `;
    const patterns = [...THEMES.map((theme) => theme.words), ...KIND_WORDS.map(([, kind]) => kind), TOP_WORDS];
    return patterns.some((pattern) => asked.replace(pattern, '').trim() === '');
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/spoken-words.js
/** What people write for words of ours, in both languages; accents are gone. */
const OUR_WORDS = {
    compute: ['compute', 'computacao'],
    storage: ['storage', 'armazenamento'],
    database: ['database', 'databases', 'banco de dados', 'bancos de dados'],
    network: ['network', 'networking', 'rede', 'redes'],
    serverless: ['serverless'],
    Rightsize: ['rightsizing', 'rightsize', 'redimensionar', 'redimensionamento'],
    Stop: [
        ...['stopping', 'stop', 'turning off', 'turn off', 'shutting down', 'shut down'],
        ...['parar', 'parando', 'desligar', 'desligarmos', 'desligando'],
    ],
    Delete: ['deleting', 'delete', 'excluir', 'apagar', 'remover'],
    Upgrade: ['upgrading', 'upgrade', 'atualizar'],
    ScaleIn: ['scaling in', 'scale in'],
    MigrateToGraviton: ['graviton'],
    PurchaseSavingsPlans: ['buy savings plans', 'buying savings plans', 'comprar savings plans'],
    PurchaseReservedInstances: ['buy reserved instances', 'comprar instancias reservadas'],
    Schedule: ['schedule', 'scheduling', 'schedules', 'agendar', 'agendamento'],
    ChangeStorageClass: [
        'storage class',
        'storage classes',
        'classe de armazenamento',
        'classes de armazenamento',
    ],
    tax: ['tax', 'taxes', 'imposto', 'impostos'],
    credit: ['credit', 'credits', 'credito', 'creditos'],
    refund: ['refund', 'refunds', 'reembolso', 'reembolsos'],
    support: ['support', 'suporte'],
    marketplace: ['marketplace'],
    discount: ['discount', 'discounts', 'desconto', 'descontos'],
    'within-30-days': ['30 days', '30 dias'],
    'within-90-days': ['90 days', '90 dias'],
    'within-180-days': ['180 days', '180 dias'],
};
/** Names of actions that stand for nothing else; the longest first. */
const ACTION_WORDS = [
    'Rightsize',
    'ScaleIn',
    'MigrateToGraviton',
    'PurchaseSavingsPlans',
    'PurchaseReservedInstances',
    'Schedule',
    'ChangeStorageClass',
]
    .flatMap((action) => OUR_WORDS[action] ?? [])
    .toSorted((a, b) => b.length - a.length);
/** What people ask for by other words than the names of key figures. */
const KPI_WORDS = {
    'forecast-accuracy': [
        'accurate',
        'accuracy',
        'forecast error',
        'acuracia',
        'precisao',
        'precisa',
        'precisas',
    ],
    freshness: ['fresh', 'freshness', 'up to date', 'atualizado', 'atualizados', 'recentes'],
};
/** What people say for services of the catalogue, in both languages; accents are gone. */
const SPOKEN = {
    'api-gateway': ['gateway de api'],
    cloudfront: ['cdn'],
    cloudwatch: ['cloud watch', 'monitoring', 'monitoramento'],
    'cloudwatch-logs': ['logs'],
    ebs: ['disks', 'discos'],
    ec2: [
        'virtual machines',
        'virtual machine',
        'vms',
        'servers',
        'maquinas virtuais',
        'servidores',
        'instancias ec2',
    ],
    ecr: ['container registry', 'docker images'],
    ecs: ['fargate', 'containers', 'conteineres'],
    eks: ['kubernetes', 'k8s'],
    'elb-application': [
        'load balancer',
        'load balancers',
        'balanceador de carga',
        'balanceadores de carga',
        'elb',
        'alb',
        'nlb',
    ],
    kms: ['encryption keys'],
    lambda: ['lambdas', 'functions', 'funcoes'],
    msk: ['kafka'],
    'nat-gateway': ['nat', 'nats', 'nat gateways'],
    opensearch: ['elasticsearch', 'elastic search'],
    rds: ['postgres', 'postgresql', 'mysql', 'relational databases'],
    elasticache: ['redis', 'memcached'],
    redshift: ['data warehouse'],
    'route-53': ['dns'],
    s3: ['buckets', 'bucket', 'object storage'],
    sns: ['notifications'],
    sqs: ['queues', 'filas'],
    waf: ['firewall'],
};
/** What people call the usual environments. */
const ENVIRONMENTS = [
    ['prod', 'production', 'producao', 'prd'],
    ['dev', 'development', 'desenvolvimento'],
    ['staging', 'stage', 'stg', 'homologacao'],
    ['test', 'testing', 'teste', 'testes', 'qa'],
    ['sandbox'],
];

;// CONCATENATED MODULE: ./build/src/narrative/ask/subject-words.js




/** Makers' names that nobody says: "Amazon RDS" is asked for as RDS. */
const MAKER = /^ (?:amazon|aws) /;
/** Plain words that name a subject in a question. Of a service also those of the catalogue's services behind its name. */
function wordsOfSubject({ kind, name }) {
    if (name === null)
        return [];
    switch (kind) {
        case 'service':
            return wordsOfServiceName(name);
        case 'action':
        case 'layer':
        case 'charge-kind':
        case 'horizon':
            return OUR_WORDS[name] ?? [];
        case 'commitment':
            return distinctWords([plainQuestion(name), plainQuestion(name.split(',')[0] ?? '')]);
        case 'kpi':
            return distinctWords([plainQuestion(name), ...(KPI_WORDS[name] ?? [])]);
        case 'tag-value':
            return distinctWords([plainQuestion(name), ...valueWords(name)]);
        default:
            return distinctWords([plainQuestion(name)]);
    }
}
/** Of a service as the bill names it. */
function wordsOfServiceName(name) {
    return distinctWords([...spoken(name), ...(0,find_service/* servicesOfBillName */.WR)(name).flatMap(wordsOfService)]);
}
/** Of a service of the catalogue: its id, its name, and its name without its maker and without what stands in brackets. */
function wordsOfService({ id, name, keys }) {
    return distinctWords([
        plainQuestion(id),
        ...keys.map(plainQuestion),
        ...spoken(name),
        ...(SPOKEN[id] ?? []),
    ]);
}
/** "environment=prod" is asked for as production. */
function valueWords(name) {
    const at = name.indexOf('=');
    const value = plainQuestion(name.slice(at + 1)).trim();
    const words = ENVIRONMENTS.find((same) => same.includes(value));
    return at < 0 || !words ? [] : [...words, ...words.map((word) => `${word} environment`)];
}
/** Single words that name services of the catalogue. */
const PLAIN_SERVICE_WORDS = new Set(registry/* services */.$.flatMap(wordsOfService).filter((words) => !words.includes(' ')));
/** Single words for actions, layers and kinds of charges. */
const OUR_NAMES = new Set(Object.values(OUR_WORDS)
    .flat()
    .filter((words) => !words.includes(' ')));
/** Words for actions, layers and kinds of charges of which a report may tell nothing, and what is left of a plain question. */
function ourWordsIn(question) {
    const notTold = [];
    let rest = question;
    for (const words of ACTION_WORDS) {
        if (!hasWords(rest, words))
            continue;
        notTold.push(words);
        rest = replaceWords(rest, words, ',');
    }
    return { notTold, rest };
}
/** What people say for a name on the bill. */
function spoken(name) {
    const [plain, brief] = [plainQuestion(name), plainQuestion(name.replace(/\(.*\)/, ' '))];
    return [plain, brief].flatMap((words) => [words, words.replace(MAKER, ' ')]);
}
function distinctWords(words) {
    return [...new Set(words.map((text) => text.trim()).filter((text) => text.length > 1))];
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/asked-subjects.js



/** So many things may share a word before it names none of them. */
const MOST_OF_ONE_WORD = 3;
const SHORTEST_PART = 4;
/** @param plain A plain question. The longest names count first: "RDS Proxy" is not RDS. A word of a name counts where only few names have it. */
function namedIn(plain, subjects) {
    const whole = taken(plain, subjects.flatMap(phrasesOf));
    const parts = taken(whole.rest, partsOf(subjects));
    return { named: [...new Set([...whole.named, ...parts.named])], rest: parts.rest };
}
/** The plain words that name something in a question. */
function phrasesOf(subject) {
    const also = subject.also === undefined ? [] : [plainQuestion(subject.also).trim()];
    const words = [...wordsOfSubject(subject), ...also];
    const bare = words.filter((phrase) => isOfOurs(subject) || !isOrdinary(phrase));
    const tagged = subject.kind === 'tag-key' ? words.map((phrase) => `tag ${phrase}`) : [];
    return [...bare, ...tagged].map((phrase) => ({ words: phrase, subject }));
}
function isOfOurs({ kind }) {
    return kind === 'layer' || kind === 'action' || kind === 'charge-kind' || kind === 'horizon';
}
/** Single words of names, where they tell something. */
function partsOf(subjects) {
    const parts = subjects.filter(hasNameOfTheirs).flatMap((subject) => [
        ...new Set(plainQuestion(subject.name ?? '')
            .trim()
            .split(' ')),
    ]
        .filter((word) => word.length >= SHORTEST_PART && !isOrdinary(word))
        .map((words) => ({ words, subject })));
    const byWord = Map.groupBy(parts, ({ words }) => words);
    return parts.filter(({ words }) => (byWord.get(words)?.length ?? 0) <= MOST_OF_ONE_WORD);
}
function hasNameOfTheirs({ kind }) {
    return !NAMED_WHOLE.has(kind) && !isOfOurs({ kind, name: null });
}
/** A word of one of these says too little: many resources are of the same words. */
const NAMED_WHOLE = new Set([
    'service',
    'kpi',
    'resource',
    'usage-type',
]);
function taken(question, phrases) {
    const byWords = Map.groupBy(phrases, ({ words }) => words);
    const longest = [...byWords].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
    let rest = question;
    const named = [];
    for (const [words, group] of longest) {
        if (!rest.includes(` ${words} `))
            continue;
        named.push(...group.map(({ subject }) => subject));
        rest = replaceWords(rest, words, ',');
    }
    return { named, rest };
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/note-themes.js

const NOTES = [
    {
        kind: 'owner',
        words: between('owners?|owns?|owned|belongs?|responsible|don[oa]s?|responsave(?:l|is)|pertenc\\w*|de quem'),
    },
    {
        kind: 'since-report',
        words: between('(?:last|previous|earlier|yesterday s) report|(?:ultimo|penultimo) relatorio|relatorio (?:anterior|passado|de ontem)'),
    },
];

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/src/narrative/ask/near-words.js

const SHORTEST = 3;
const SHORTEST_OF_ONE_SLIP = 4;
const SHORTEST_OF_TWO_SLIPS = 9;
/**
 * The one word that somebody may have meant, of those there are: with a letter more, less or another, or two that changed
 * places, and in a long word two such slips; of three letters only two that changed places. `null`: none, or several that are
 * as near. Words with digits are ids, of which one is as right as the other.
 */
function nearestWord(word, words) {
    if (word.length < SHORTEST || /\d/.test(word))
        return null;
    const most = word.length >= SHORTEST_OF_TWO_SLIPS ? 2 : 1;
    let least = most;
    let nearest = new Set();
    for (const other of words) {
        const slips = slipsBetween(word, other, most);
        if (slips > least)
            continue;
        if (slips < least)
            nearest = new Set();
        least = slips;
        nearest.add(other);
    }
    const [only, ...others] = nearest;
    return only !== undefined && others.length === 0 ? only : null;
}
function slipsBetween(word, other, most) {
    if (Math.abs(other.length - word.length) > most || other === word || /\d/.test(other)) {
        return Number.POSITIVE_INFINITY;
    }
    const edits = (0,mod/* distance */.Io)(word, other);
    const isSwap = edits === 2 && sorted(word) === sorted(other);
    if (Math.min(word.length, other.length) < SHORTEST_OF_ONE_SLIP && !isSwap)
        return Number.POSITIVE_INFINITY;
    return isSwap ? 1 : edits;
}
function sorted(word) {
    return [...word].sort().join('');
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/theme-stems.js
/** Whole words that patterns know, to find slips of the pen for them. */
const THEME_STEMS = [
    ...'account accounts anomalies anomaly budget budgets changed commitments cost costs coverage decreased drop environment expensive forecast'.split(' '),
    ...'grew grow growth increase increased instances opportunities owner recommendations region regions reservations resources roadmap save'.split(' '),
    ...'saving savings service services spend spending spent summary tagged team teams trend untagged unused utilisation utilization waste'.split(' '),
    ...'anomalia anomalias aumentou aumento caiu cobertura compromissos contas cresceu cresceram custa custo custos custou desperdicio'.split(' '),
    ...'economia economizar equipe equipes etiqueta fatura gasta gastamos gastar gasto gastos mudou orcamento orcamentos previsao'.split(' '),
    ...'recomendacoes recursos regiao regioes responsavel servico servicos subiu tendencia'.split(' '),
];

;// CONCATENATED MODULE: ./build/src/narrative/ask/slips.js







/** The question with words that stand for nothing replaced by the one that is near; small words of the language are not told of. */
function withoutSlips(text, strangers, subjects) {
    const names = new Set([...subjects.flatMap(wordsOf), ...PLAIN_SERVICE_WORDS, ...OUR_NAMES]);
    const meant = new Map(strangers.flatMap((word) => {
        const as = nearestWord(word, [...THEME_STEMS, ...MONTH_NAMES, ...ORDINARY, ...names]);
        return as === null ? [] : [[word, as]];
    }));
    const readAs = [];
    const mended = text.replace(/[\p{L}\p{N}]+/gu, (word) => {
        const as = meant.get(plainQuestion(word).trim());
        if (as === undefined)
            return word;
        if (!ORDINARY.has(as) && !readAs.some((told) => told.word === word))
            readAs.push({ word, as });
        return as;
    });
    return { text: mended, readAs };
}
/** Single words that name something by themselves. */
function wordsOf(subject) {
    return phrasesOf(subject).flatMap(({ words }) => (words.includes(' ') ? [] : [words]));
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/question.js











/** Where words stand for nothing it is looked whether they are slips of the pen for some that do. */
function questionOf(text, known) {
    const asked = readQuestion(text, known);
    if (asked.strangers.length === 0)
        return asked;
    const mended = withoutSlips(text, asked.strangers, known.subjects);
    return mended.text === text
        ? asked
        : { ...readQuestion(mended.text, known), plain: plainQuestion(text), readAs: mended.readAs };
}
function readQuestion(text, { subjects, asOf }) {
    const { months, days, isAhead, rest: timeless } = askedMonths(text, asOf);
    const { named, rest } = namedIn(timeless, subjects);
    const { notTold, rest: without } = ourWordsIn(rest);
    const { notBilled, rest: ownWords } = servicesIn(without);
    const said = THEMES.filter(({ words }) => ownWords.search(words) >= 0);
    const notes = NOTES.filter(({ words }) => ownWords.search(words) >= 0);
    const kinds = KIND_WORDS.flatMap(([kind, words]) => (ownWords.search(words) >= 0 ? [kind] : []));
    const isBeside = named.length > 1 || (named.length > 0 && notBilled.length > 0);
    const themes = themesOf(said, { asOf, months, isAhead, isBeside, asks: kinds.length > 0 });
    return {
        text,
        plain: plainQuestion(text),
        subjects: named,
        notBilled,
        notTold,
        months: isAboutChange(themes) ? endsOf(months, asOf) : months,
        days,
        themes,
        notes,
        kinds,
        strangers: strangersIn(ownWords, [...said, ...notes]),
        readAs: [],
    };
}
/** "What will December cost" asks for a forecast, and "top services" for what they cost. */
function themesOf(said, { asOf, months, isAhead, isBeside, asks }) {
    const isStrong = said.some(({ strong }) => strong);
    // Beside each other stands what they cost.
    if (isBeside && said.includes(COMPARED) && !said.some((theme) => theme.strong && theme !== COMPARED)) {
        return [COST];
    }
    const isToCome = months.some((month) => month > (0,core_period/* monthOf */.GS)(asOf)) || (isAhead && months.length > 0);
    // Growth that is to come is what the forecast tells.
    if (isToCome && isAboutChange(said))
        return [FORECAST];
    if (isToCome && !isStrong)
        return [...said, FORECAST];
    return said.length === 0 && asks ? [COST] : said;
}
function isAboutChange(themes) {
    return themes.some(({ topics }) => topics.includes('movers'));
}
/** What changed from March to June, or since March, is told by the last complete month against the first. */
function endsOf(months, asOf) {
    const complete = months.filter((month) => month < (0,core_period/* monthOf */.GS)(asOf));
    const [first, last] = [complete[0], complete.at(-1)];
    return first && last && months.length > 2 ? [first, last] : months;
}
function servicesIn(rest) {
    const known = registry/* services */.$.flatMap((service) => wordsOfService(service)
        .filter((words) => !isOrdinary(words))
        .map((words) => ({ words, service })));
    const found = known
        .filter(({ words }) => rest.includes(` ${words} `))
        .sort((a, b) => b.words.length - a.words.length);
    const [first] = found;
    if (!first)
        return { notBilled: [], rest };
    const others = servicesIn(replaceWords(rest, first.words, ','));
    return { notBilled: [first.service, ...others.notBilled], rest: others.rest };
}
function strangersIn(rest, said) {
    const left = said.reduce((text, { words }) => text.replaceAll(words, ','), rest);
    return [...new Set(left.split(' '))].filter((word) => /^[\p{L}\p{N}]{2,}$/u.test(word) && !isOrdinary(word));
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/service-savings.js




/** What the open recommendations about a service of the bill bring together; nothing where report.json does not hold all of them. */
function serviceSavings(context, serviceName) {
    if (!(0,open_recommendations/* holdsAll */.mA)(context))
        return [];
    const ids = new Set((0,find_service/* servicesOfBillName */.WR)(serviceName).map(({ id }) => id));
    const own = (0,open_recommendations/* pricedRecommendations */.qv)(context).filter(({ read }) => (0,find_service/* servicesOfBillName */.WR)(read.serviceName).some(({ id }) => ids.has(id)));
    return (0,group_facts/* groupFacts */.VR)({ topic: 'savings', about: (0,abouts/* aboutService */.Hn)(serviceName) }, own);
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/on-demand-facts.js











/** Services named for a month in which none was asked for. */
const MOST_MOVERS = 5;
/** Figures that the table of a report leaves out, and a question asks for. */
function onDemandFacts(question, sources) {
    const { report } = sources;
    const all = byMonth(sources);
    const asked = all.filter(({ about }) => on_demand_facts_isAsked(question, about));
    if (question.subjects.length > 0 || question.notBilled.length > 0) {
        return [
            ...(asked.length > 0 ? monthFacts(asked, monthsFor(question, report)) : []),
            ...driversOf(question, sources),
            ...savingsOf(question, report),
            ...accountSpend((0,fact_context/* factContext */.s4)(report), question.subjects),
        ];
    }
    return [...dayFacts(question, report), ...factsOfWhole(question, sources)];
}
/** What is told month by month: services and the layers they are of. */
function byMonth({ report, older }) {
    const services = servicesByMonth(report, older);
    return [...services, ...layersByMonth(services)];
}
/** The whole bill in the months that were asked for, and the services that moved it. */
function factsOfWhole({ months, themes }, { report, older }) {
    const services = servicesByMonth(report, older);
    return [
        ...monthFacts(estateByMonth(report, services, older), months),
        ...monthPairs(months).flatMap(([month, base]) => moversOf(services, month, base, themes).flatMap((service) => factsOfMonth(service, month, base))),
    ];
}
/** Whether something that is told month by month is asked for. */
function on_demand_facts_isAsked({ subjects }, { kind, name }) {
    return subjects.some((asked) => asked.kind === kind && asked.name === name);
}
/** Whether a service of the bill is asked for. */
function isNamed(question, serviceName) {
    return on_demand_facts_isAsked(question, { kind: 'service', name: serviceName });
}
/** Whether the days that drivers are told of lie in the time that was asked for. */
function hasDriversOf({ months }, { now }) {
    return months.length === 0 || months.includes((0,core_period/* monthOf */.GS)(now.start));
}
function monthsFor({ months }, report) {
    if (months.length > 0)
        return months;
    const { costs } = (0,fact_context/* factContext */.s4)(report);
    const last = costs && (0,fact_context/* lastMonthOf */.qk)(costs);
    return last ? [last.month] : [];
}
function driversOf(question, { report, drivers }) {
    // Nothing but a name is said, or a change is asked about.
    if (question.themes.length > 0 && !isAboutChange(question.themes))
        return [];
    return report.services.flatMap(({ serviceName }, index) => {
        const own = drivers[index];
        return own && isNamed(question, serviceName) && hasDriversOf(question, own)
            ? driverFacts(own, index)
            : [];
    });
}
function savingsOf(question, report) {
    if (question.themes.length > 0 && !question.themes.some(isAboutSavings))
        return [];
    const context = (0,fact_context/* factContext */.s4)(report);
    const names = new Set(report.services.map(({ serviceName }) => serviceName));
    return [
        ...[...names].filter((name) => isNamed(question, name)).flatMap((name) => serviceSavings(context, name)),
        ...placeSavings(context, question.subjects),
    ];
}
function isAboutSavings({ topics, measures }) {
    return (topics.includes('savings') || topics.includes('opportunities') || measures.includes('recommendations'));
}
/** The services that changed most between two months, the way that was asked for. */
function moversOf(services, month, base, themes) {
    const currency = services[0]?.currency;
    const asked = new Set(themes.flatMap(({ direction }) => direction ?? []));
    return services
        .flatMap((service) => {
        const now = service.months.get(month)?.value;
        const before = service.months.get(base)?.value;
        if (!now || !before || service.currency !== currency)
            return [];
        const change = (0,money/* subtractMoney */.$w)(now, before);
        const way = change.amount.units < 0n ? 'down' : 'up';
        return asked.size > 0 && !asked.has(way) ? [] : [{ service, size: (0,money/* absoluteMoney */.m6)(change) }];
    })
        .toSorted((a, b) => (0,money/* compareMoney */.Qb)(b.size, a.size))
        .slice(0, MOST_MOVERS)
        .map(({ service }) => service);
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/missing-months.js




/** Months that were asked for and that nobody told, of what is told by month: services, layers, and the whole bill. */
function missingMonths(question, sources) {
    if (question.months.length === 0 || !isAboutSpend(question.themes))
        return [];
    const { report, older } = sources;
    const isWhole = question.subjects.length === 0 && question.notBilled.length === 0;
    // One of two currencies is enough to say which months there are.
    const told = isWhole
        ? estateByMonth(report, servicesByMonth(report, older), older).slice(0, 1)
        : byMonth(sources).filter(({ about }) => on_demand_facts_isAsked(question, about));
    return told.flatMap((entry) => missingOf(entry, question, sources));
}
function isAboutSpend(themes) {
    return (themes.length === 0 ||
        isAboutChange(themes) ||
        themes.some(({ topics }) => topics.includes('spend') || topics.includes('forecast')));
}
function missingOf({ about: { kind, name }, months: told }, { months }, { report }) {
    // The running month is told by its days, and what the whole bill will be by the forecast.
    const now = (0,core_period/* monthOf */.GS)(report.asOf);
    const asked = months.filter((month) => !told.has(month) && month !== now && (kind !== 'estate' || month < now));
    if (asked.length === 0)
        return [];
    const [first, last] = [[...told.keys()][0], [...told.keys()].at(-1)];
    return [{ kind: 'months', name, asked, told: first && last ? [first, last] : null }];
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/answer-gaps.js







/** In the order in which they are told; what has to be known before the answer is read comes first. */
function answerGaps(question, sources, found) {
    const before = [
        ...wordGaps(question),
        ...dayGaps(question, sources),
        ...missingMonths(question, sources),
        ...laterThanForecast(question, found),
        ...noteGaps(question, sources, found),
        ...resourceGaps(question),
    ];
    const after = [...billedUnder(question, sources), ...otherUsageTypes(question, sources)];
    const isExplained = before.some(({ kind }) => kind !== 'read-as');
    return distinct([...before, ...(isExplained ? [] : nothingFound(question, found)), ...after]);
}
/** A service that is billed in two currencies is one. */
function distinct(gaps) {
    return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}
function wordGaps(question) {
    const { readAs, notTold, notBilled } = question;
    return [
        ...readAs.map((told) => ({ kind: 'read-as', ...told })),
        ...unknownWords(question),
        ...(notTold.length > 0 ? [{ kind: 'not-told', words: notTold }] : []),
        ...notBilled.map(({ name }) => ({ kind: 'not-billed', service: name })),
    ];
}
/** Where something is named the rest is grammar, mostly. */
function unknownWords({ subjects, notBilled, notTold, strangers, }) {
    if (subjects.length > 0 || notBilled.length > 0 || notTold.length > 0)
        return [];
    return strangers.length === 0 ? [] : [{ kind: 'unknown-words', words: strangers }];
}
function dayGaps({ days, subjects }, { report }) {
    if (days === null)
        return [];
    const told = daysTold(report, days === 'other' ? 'lastDay' : days);
    if (days === 'other' || subjects.length > 0)
        return [{ kind: 'days', told }];
    return told ? [{ kind: 'latest-days', told }] : [{ kind: 'days', told }];
}
function noteGaps({ notes, subjects }, { beside }, { isOwned }) {
    const asks = (kind) => notes.some((note) => note.kind === kind);
    const unowned = subjects.filter(({ kind }) => kind !== 'team' && kind !== 'tag-key');
    return [
        ...(asks('since-report') ? [{ kind: 'since-report', previous: beside.previous }] : []),
        ...(asks('owner') && !isOwned
            ? unowned.flatMap(({ name }) => (name === null ? [] : [{ kind: 'no-owner', name }]))
            : []),
    ];
}
function laterThanForecast({ months, subjects }, { ofAnyDays }) {
    const forecast = ofAnyDays.flatMap(({ measure, period }) => measure === 'forecast' && period?.kind === 'month' ? [period.month] : []);
    const last = forecast.toSorted().at(-1);
    const isLater = last !== undefined && months.some((month) => month > last);
    return isLater && subjects.length === 0 ? [{ kind: 'forecast-ends', last }] : [];
}
function resourceGaps({ kinds, themes, subjects }) {
    const isNamed = subjects.length > 0;
    const isCost = themes.every(({ strong }) => !strong);
    return kinds.includes('resource') && isCost && !isNamed ? [{ kind: 'resource-cost' }] : [];
}
function billedUnder(question, sources) {
    return byMonth(sources).flatMap(({ about: { kind, name } }) => {
        if (kind !== 'service' || name === null || !on_demand_facts_isAsked(question, { kind, name }))
            return [];
        const { plain } = question;
        // Whoever names it as the bill does asks for what stands under that name.
        if (spoken(name).some((words) => hasWords(plain, words)))
            return [];
        const all = (0,find_service/* servicesOfBillName */.WR)(name);
        const isMeant = (service) => wordsOfService(service).some((words) => hasWords(plain, words));
        const asked = all.filter(isMeant);
        const [first] = asked;
        if (!first || all.length === 1 || asked.some((service) => service.name === name))
            return [];
        return [{ kind: 'billed-under', service: first.name, name }];
    });
}
function otherUsageTypes(question, { report, drivers }) {
    if (!isAboutChange(question.themes))
        return [];
    return report.services.flatMap(({ serviceName }, index) => {
        const own = drivers[index];
        if (!own || !isNamed(question, serviceName) || hasDriversOf(question, own))
            return [];
        return [{ kind: 'usage-types', name: serviceName, told: own.now }];
    });
}
/** Periods that are named where no figure is of those that were asked for. */
const MOST_PERIODS = 3;
function nothingFound({ months }, { facts, ofAnyDays, isOwned }) {
    if (facts.length > 0 || isOwned)
        return [];
    const periods = new Map(ofAnyDays.flatMap(({ period }) => (period ? [[JSON.stringify(period), period]] : [])));
    if (months.length === 0 || periods.size === 0)
        return [{ kind: 'no-figure' }];
    return [{ kind: 'other-days', told: [...periods.values()].slice(0, MOST_PERIODS) }];
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/extended-table.js
function extendedTable({ facts, subjects }, more) {
    const all = [...subjects];
    const added = more.map(({ about: { key: _, ...about }, ...fact }, index) => ({
        id: `f${facts.length + index + 1}`,
        ...fact,
        subject: subjectIn(all, about),
    }));
    return { table: { facts: [...facts, ...added], subjects: all }, added };
}
function subjectIn(subjects, about) {
    const known = subjects.find(({ kind, name }) => kind === about.kind && name === about.name);
    if (known)
        return known.id;
    const subject = { id: `s${subjects.length + 1}`, ...about };
    subjects.push(subject);
    return subject.id;
}

// EXTERNAL MODULE: ./build/src/narrative/facts/fact-queries.js
var fact_queries = __webpack_require__(85913);
;// CONCATENATED MODULE: ./build/src/narrative/ask/relevant-facts.js




/** The facts that a question is about, the best first. What was looked up for it comes before what the table has anyway. */
function relevantFacts({ table, added }, question) {
    const lookedUp = new Set(added.map(({ id }) => id));
    const pool = table.facts.filter((fact) => isAbout(table, fact, question, lookedUp) && isOfMonths(fact, question));
    const strong = question.themes.filter((theme) => theme.strong);
    // Words that stand in questions about anything count where there are no others.
    const wanted = strong.length > 0 ? strong : question.themes;
    const scored = pool.flatMap((fact) => {
        const themes = wanted.filter((theme) => isOfTheme(theme, fact)).length;
        const isFirst = wanted.some(({ first = [] }) => first.includes(fact.measure)) ? 1 : 0;
        const place = placeOf(table, fact, question, lookedUp.has(fact.id));
        return themes > 0 || wanted.length === 0 || isKeyFigure(table, fact, question)
            ? [{ fact, themes: themes + isFirst, place }]
            : [];
    });
    const best = scored.toSorted((a, b) => b.themes - a.themes || a.place - b.place).map(({ fact }) => fact);
    return question.subjects.length > 0 ? best : mixed(best);
}
/** A key figure is asked for by its name, which is of words that stand for other things as well. */
function isKeyFigure(table, fact, { subjects }) {
    const { kind, name } = (0,fact_queries/* subjectOf */.e)(table, fact);
    return kind === 'kpi' && subjects.some((asked) => asked.kind === kind && asked.name === name);
}
/** Names of tags that tell environments apart. */
const ENVIRONMENT = /^(?:env|environment|stage|ambiente)=/i;
/** Of values of tags those of environments are asked for, where there are any. */
function isOfKind({ subjects }, { kind, name }, kinds) {
    if (!kinds.includes(kind))
        return false;
    const isTold = subjects.some((other) => other.kind === 'tag-value' && ENVIRONMENT.test(other.name ?? ''));
    return kind !== 'tag-value' || !isTold || ENVIRONMENT.test(name ?? '');
}
/** What was spent, and nothing is named that spent it: the whole bill answers that, and its parts do not. */
function isAboutWhole({ themes, kinds }) {
    return kinds.length === 0 && themes.length > 0 && themes.every(({ strong }) => !strong);
}
/** Where nothing was named, more is told than one thing from all sides. */
function mixed(facts) {
    const told = new Map();
    const first = new Set(facts.filter(({ subject }) => {
        const count = (told.get(subject) ?? 0) + 1;
        told.set(subject, count);
        return count <= MOST_OF_A_SUBJECT;
    }));
    return [...first, ...facts.filter((fact) => !first.has(fact))];
}
/** A change and its ratio are one sentence: so many facts are two or three. */
const MOST_OF_A_SUBJECT = 3;
function isAbout(table, fact, question, lookedUp) {
    const { subjects, notBilled, notTold, kinds, days } = question;
    const subject = (0,fact_queries/* subjectOf */.e)(table, fact);
    const { kind, name } = subject;
    if (subjects.length > 0) {
        return lookedUp.has(fact.id) || subjects.some((asked) => asked.kind === kind && asked.name === name);
    }
    if (notBilled.length > 0 || notTold.length > 0)
        return false;
    if (days !== null && days !== 'other')
        return kind === 'estate' && lookedUp.has(fact.id);
    if (isAboutWhole(question))
        return kind === 'estate';
    // "Tags by team": what tags are held against is told by tag.
    const asksTags = question.themes.some(({ topics }) => topics.includes('tags'));
    return kinds.length === 0 || asksTags || isOfKind(table, subject, kinds);
}
/** A rate is of no days: it holds now, whatever month was asked for. */
function isOfMonths({ period, base, measure, topic }, { months, themes }) {
    if (months.length === 0)
        return true;
    // The days that others are compared with are part of a month by chance.
    if (period?.kind === 'days' && measure === 'spend-before')
        return false;
    // Two months are held against each other, and not against others.
    if (months.length === 2 && base?.kind === 'month' && !months.includes(base.month))
        return false;
    // Of a budget of a year a month is a part.
    const asksBudget = themes.some(({ topics }) => topics.includes('budgets'));
    if (asksBudget && topic === 'budgets' && period)
        return monthsIn(period).some((month) => months.includes(month));
    if (period)
        return monthsIn(period).every((month) => months.includes(month));
    return themes.some(({ strong }) => strong);
}
function monthsIn(period) {
    if (period.kind === 'month')
        return [period.month];
    return (0,core_period/* eachMonth */.u1)(period.period);
}
/** Behind whatever has a place in a list. */
const UNRANKED = 100;
/**
 * Of something that was named what was looked up for the question comes first. Without a name or a kind the whole comes before
 * its parts, as the report itself tells it; then what is largest.
 */
function placeOf(table, fact, { subjects, kinds, months }, isLookedUp) {
    const { kind } = (0,fact_queries/* subjectOf */.e)(table, fact);
    if (subjects.length > 0) {
        // What drives a service comes behind the service itself.
        if (!subjects.some((asked) => asked.kind === kind))
            return 2;
        return isLookedUp ? 0 : 1;
    }
    const isWhole = kinds.length === 0 && kind === 'estate';
    // A sum of months stands nowhere else; a month by itself does.
    if (isWhole && isLookedUp)
        return months.length < MONTHS_OF_A_SUM ? 0.5 : -1;
    if (isWhole)
        return 0;
    return fact.rank ?? (isLookedUp ? UNRANKED : UNRANKED + 1);
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/answer.js







/** Facts that are told beside a name that nobody knows. */
const MOST_BESIDE = 4;
/** Looks a question up. It invents nothing: what the report does not tell is a gap. */
function answerTo(text, table, sources) {
    const { report } = sources;
    const question = questionOf(text, { subjects: nameables(table, sources), asOf: report.asOf });
    const strange = unknownWords(question);
    if (isUnclear(question) || (strange.length > 0 && isAboutWhole(question))) {
        return { question, table, facts: [], owned: [], gaps: strange, isUnclear: true };
    }
    const extended = extendedTable(table, onDemandFacts(question, sources));
    const all = relevantFacts(extended, question);
    const facts = strange.length > 0 ? all.slice(0, MOST_BESIDE) : all;
    const ofAnyDays = relevantFacts(extended, { ...question, months: [], days: null });
    const owned = ownedOf(question, sources);
    const gaps = answerGaps(question, sources, { facts, ofAnyDays, isOwned: owned.length > 0 });
    return { question, table: extended.table, facts, owned, gaps, isUnclear: false };
}
/** Everything that has a name in the report: whatever facts are about, and every place of the bill. */
function nameables({ subjects }, { report }) {
    const all = [...placesIn((0,fact_context/* factContext */.s4)(report)), ...subjects];
    const byName = new Map();
    for (const subject of all) {
        const { kind, name } = subject;
        const key = JSON.stringify([kind, name]);
        const also = 'also' in subject && subject.also !== undefined ? { also: subject.also } : {};
        if (name !== null && !byName.has(key))
            byName.set(key, { kind, name, ...also });
    }
    return [...byName.values()];
}
function ownedOf({ subjects, notes }, { beside }) {
    if (!notes.some(({ kind }) => kind === 'owner'))
        return [];
    const asked = new Set(subjects.flatMap(({ kind, name }) => (kind === 'resource' ? [name] : [])));
    const owned = beside.owned.filter(({ resource }) => asked.has(resource));
    return [...new Map(owned.map((each) => [JSON.stringify([each.resource, each.team]), each])).values()];
}
function isUnclear({ subjects, notBilled, notTold, months, days, themes, notes, kinds }) {
    const asked = [subjects, notBilled, notTold, months, themes, notes, kinds];
    return days === null && asked.every(({ length }) => length === 0);
}

// EXTERNAL MODULE: ./build/src/narrative/grounding/ground-sentence.js + 81 modules
var ground_sentence = __webpack_require__(89248);
// EXTERNAL MODULE: ./build/src/narrative/template/sentence-identity.js
var sentence_identity = __webpack_require__(40553);
// EXTERNAL MODULE: ./build/src/narrative/template/told-facts.js + 5 modules
var told_facts = __webpack_require__(51894);
;// CONCATENATED MODULE: ./build/src/narrative/ask/answer-sentences.js



const MOST_SENTENCES = 8;
/** The facts of an answer as plain sentences, the best first. */
function templateAnswer({ table, facts }, language) {
    const told = [...(0,told_facts/* toldFacts */.B)(table, facts, language)].map(({ sentence }) => sentence);
    return { ...groundedAnswer(told, table, language), dropped: {} };
}
/** What a model wrote as an answer: whatever is not borne out by the facts is dropped, and counted. */
function modelAnswer(sections, table, language) {
    return groundedAnswer(sections.flatMap(({ sentences }) => sentences), table, language);
}
function groundedAnswer(texts, table, language) {
    const identityOf = (0,sentence_identity/* sentenceIdentity */.Q)(table);
    const told = new Set();
    const sentences = [];
    const dropped = new Map();
    const judged = (text) => {
        if (told.has(identityOf(text)))
            return { dropped: 'repeated' };
        if (sentences.length === MOST_SENTENCES)
            return { dropped: 'not-asked' };
        return (0,ground_sentence/* groundSentence */.hF)(text, { table, language });
    };
    for (const text of texts) {
        const grounded = judged(text);
        if ('dropped' in grounded) {
            dropped.set(grounded.dropped, (dropped.get(grounded.dropped) ?? 0) + 1);
            continue;
        }
        told.add(identityOf(text));
        sentences.push({ sentence: grounded.sentence, facts: factsIn(grounded.sentence) });
    }
    return { sentences, dropped: Object.fromEntries(dropped) };
}
function factsIn(sentence) {
    return [...new Set(sentence.flatMap((part) => (part.kind === 'figure' ? [part.fact] : [])))];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
// EXTERNAL MODULE: ./build/src/report/reported-values.js
var reported_values = __webpack_require__(7832);
;// CONCATENATED MODULE: ./build/src/narrative/ask/read-beside.js



const readable = schemas/* object */.Ikc({
    changes: (0,reported_values/* reportedKnown */.Dn)(schemas/* object */.Ikc({ previous: reported_values/* reportedDay */.iy })),
    recommendations: (0,reported_values/* reportedKnown */.Dn)(schemas/* array */.YOg(schemas/* object */.Ikc({ resourceId: schemas/* string */.YjP(), owner: schemas/* object */.Ikc({ team: schemas/* string */.YjP().nullable() }).nullable() }))),
});
const NOTHING_BESIDE = { owned: [], previous: null };
function readBeside(text) {
    const read = readable.safeParse((0,parse_json/* parseJson */.q)(text));
    if (!read.success)
        return NOTHING_BESIDE;
    const { changes, recommendations } = read.data;
    const all = recommendations.known ? recommendations.value : [];
    return {
        previous: changes.known ? changes.value.previous : null,
        owned: all.flatMap(({ resourceId, owner }, index) => {
            const team = owner?.team ?? null;
            const at = `/recommendations/value/${index}/owner/team`;
            return team === null ? [] : [{ resource: resourceId, team, at }];
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
;// CONCATENATED MODULE: ./build/src/narrative/ask/read-costs-csv.js





const amount = schemas/* string */.YjP().transform((text) => (text === '' ? null : (0,decimal/* parseDecimal */.$Q)(text)));
const row = schemas/* object */.Ikc({
    month: schemas/* string */.YjP()
        .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
        .transform(core_period/* month */.F4),
    currency: schemas/* string */.YjP(),
    serviceName: schemas/* string */.YjP(),
    chargeKind: schemas/* enum */.k5n(charge/* CHARGE_KINDS */.Ld),
    billedCost: amount,
    effectiveCost: amount,
    listCost: amount,
    contractedCost: amount,
});
const rows = schemas/* array */.YOg(row);
/** The rows of a costs.csv; empty: it is none. */
function readCostsCsv(text) {
    const read = rows.safeParse(recordsOf(text));
    if (!read.success)
        return [];
    return read.data.map((told, index) => ({ ...told, at: `costs.csv#row=${index + 2}` }));
}
function recordsOf(text) {
    try {
        return (0,sync/* parse */.qg)(text, { columns: true, bom: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/read-drivers.js



const drivers = schemas/* object */.Ikc({
    now: reported_values/* reportedPeriod */.Pu,
    before: reported_values/* reportedPeriod */.Pu,
    usageTypes: schemas/* array */.YOg(schemas/* object */.Ikc({ usageType: schemas/* string */.YjP(), now: reported_values/* reportedMoney */.I_.nullable(), before: reported_values/* reportedMoney */.I_.nullable() })),
    more: schemas/* number */.aig().int().min(0),
});
const read_drivers_readable = schemas/* object */.Ikc({
    services: schemas/* array */.YOg(schemas/* object */.Ikc({ serviceName: schemas/* string */.YjP(), drivers: (0,reported_values/* reportedKnown */.Dn)(drivers) })),
});
/** What drives each service of a report.json, in the order of its `services`; empty where it does not tell. Names are untrusted. */
function readDrivers(text) {
    const read = read_drivers_readable.safeParse((0,parse_json/* parseJson */.q)(text));
    if (!read.success)
        return [];
    return read.data.services.map((service) => (service.drivers.known ? service.drivers.value : null));
}

// EXTERNAL MODULE: ./build/src/narrative/facts/facts-of.js + 21 modules
var facts_of = __webpack_require__(50902);
// EXTERNAL MODULE: ./build/src/narrative/facts/read-report.js + 3 modules
var read_report = __webpack_require__(43063);
// EXTERNAL MODULE: ./build/src/narrative/narrative-of.js + 47 modules
var narrative_of = __webpack_require__(98004);
// EXTERNAL MODULE: ./build/src/app/load-config.js + 3 modules
var load_config = __webpack_require__(53445);
// EXTERNAL MODULE: ./build/src/app/tenants.js
var tenants = __webpack_require__(62168);
;// CONCATENATED MODULE: ./build/src/narrative/ask/public-question.js






/** What stands in the place of a word that may be a name. */
const SOMETHING = 'something';
const public_question_YEAR = /^20\d\d$/;
/** What a question is after, in our own words: theirs may be the beginning of a name. */
const SAID = [
    ...THEMES.map(({ words, said }) => [words, said]),
    ...KIND_WORDS.map(([kind, words]) => [words, kind.replace('-', ' ')]),
    [TOP_WORDS, 'most'],
];
/**
 * A question as a model may read it: names of the table as their slots, what is asked for in our words, months, years, and
 * the common words of both languages. Any other word may be a name of the customer's, so it stays here.
 */
function publicQuestion(text, { subjects }) {
    const slots = subjects.flatMap((subject) => phrasesOf(subject).map(({ words }) => ({ words, slot: `{${subject.id}}` })));
    const kept = [];
    const keep = (words) => `#${kept.push(words) - 1}`;
    let question = plainQuestion(text);
    for (const { words, slot } of slots.toSorted((a, b) => b.words.length - a.words.length)) {
        question = question.replaceAll(` ${words} `, () => ` ${keep(slot)} `);
    }
    question = question.replace(NAMED_MONTH, keep);
    for (const [words, said] of SAID)
        question = question.replace(words, () => keep(said));
    const told = question
        .trim()
        .split(' ')
        .map((word) => publicWord(word, kept));
    return told.filter((word, index) => word !== SOMETHING || told[index - 1] !== SOMETHING).join(' ');
}
function publicWord(word, kept) {
    if (word.startsWith('#'))
        return kept[Number(word.slice(1))] ?? SOMETHING;
    return isCommon(word) || public_question_YEAR.test(word) ? word : SOMETHING;
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/told-table.js

/**
 * What a model is told to answer with: what the question asks for, and what else there is about the same things on the same days.
 * Of anything else it can say nothing, and nobody pays for it to be read.
 */
function toldTable({ table, facts }) {
    const asked = new Set(facts.map((fact) => told_table_placeOf(table, fact)));
    const told = table.facts.filter((fact) => facts.includes(fact) || asked.has(told_table_placeOf(table, fact)));
    return { facts: told, subjects: table.subjects };
}
/** The whole of the report is about everything: there the topic tells things apart. */
function told_table_placeOf(table, fact) {
    const { kind } = (0,fact_queries/* subjectOf */.e)(table, fact);
    return JSON.stringify([fact.subject, kind === 'estate' ? fact.topic : null, fact.period]);
}

// EXTERNAL MODULE: ./build/src/narrative/prompt/prompt-of.js + 3 modules
var prompt_of = __webpack_require__(80743);
// EXTERNAL MODULE: ./build/src/app/narrative/fitting-prompt.js
var fitting_prompt = __webpack_require__(18230);
// EXTERNAL MODULE: ./build/src/app/narrative/model-door.js + 1 modules
var model_door = __webpack_require__(43893);
// EXTERNAL MODULE: ./build/src/app/narrative/open-model.js + 7 modules
var open_model = __webpack_require__(14078);
// EXTERNAL MODULE: ./build/src/app/narrative/say-what-leaves.js
var say_what_leaves = __webpack_require__(1667);
// EXTERNAL MODULE: ./build/src/app/tenant-session.js + 43 modules
var tenant_session = __webpack_require__(82853);
;// CONCATENATED MODULE: ./build/src/app/ask/ask-model.js











/** What a model answers, each sentence held against the facts; none where it gave no answer, with the reason. */
async function askModel(parts) {
    const { answer, language, writer } = parts;
    const table = toldTable(answer);
    const { draft, written } = await draftOf(parts, table);
    if (!draft)
        return { sentences: [], dropped: {}, written };
    const grounded = modelAnswer(draft.sections, table, language);
    if (grounded.sentences.length > 0)
        return { ...grounded, written };
    const instead = { of: writer.provider, reason: 'unusable' };
    return { ...grounded, written: { ...narrative_of/* BY_TEMPLATE */.R, usage: written.usage, cached: written.cached, instead } };
}
/** The same question about the same facts is paid for once. */
async function draftOf(parts, table) {
    const { answer, language, writer, config, options, environment } = parts;
    const tenant = (0,tenants/* oneTenantId */.Mq)(config, options.tenant, environment);
    const asked = publicQuestion(answer.question.text, table);
    const prompt = (0,fitting_prompt/* fittingPrompt */.m)(writer, table, (told) => (0,prompt_of/* askPromptOf */.P)({ question: asked, table: told, language }));
    return (0,tenant_session/* asTenantOf */.c)(config, tenant, options, environment, ({ access, runStore }) => {
        const ask = (0,model_door/* modelDoor */.A)({
            config: writer,
            client: async () => {
                const model = await (0,open_model/* openModel */.G)(writer, { access, environment });
                (0,say_what_leaves/* sayWhatLeaves */.m)(writer, environment);
                return model;
            },
            cache: runStore.narrativeCache(),
            metadata: { tenant, command: 'ask' },
            environment,
        });
        return ask(prompt, `Asking ${writer.provider}`);
    });
}

;// CONCATENATED MODULE: ./build/src/narrative/ask/answer-gap.js
/** Stands before the sentences of an answer: they are of something else than was asked for. */
function leads({ kind }) {
    return kind !== 'usage-types' && kind !== 'billed-under';
}

// EXTERNAL MODULE: ./build/src/render/formats.js + 2 modules
var formats = __webpack_require__(66866);
// EXTERNAL MODULE: ./build/src/render/inert-text.js
var inert_text = __webpack_require__(28280);
// EXTERNAL MODULE: ./build/src/render/json-value.js
var json_value = __webpack_require__(75510);
// EXTERNAL MODULE: ./build/src/render/narrative/sentence.js + 2 modules
var narrative_sentence = __webpack_require__(69358);
// EXTERNAL MODULE: ./build/src/render/narrative/written-by.js
var written_by = __webpack_require__(48716);
// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var render_page = __webpack_require__(82834);
// EXTERNAL MODULE: ./build/src/render/plain-text.js
var plain_text = __webpack_require__(24156);
;// CONCATENATED MODULE: ./build/src/app/ask/gap-text.js


/** What the report does not tell, in the reader's language. */
function gapText({ formats, messages: { ask } }, gap) {
    switch (gap.kind) {
        case 'read-as':
            return ask.readAs((0,inert_text/* inertText */.UJ)(gap.word), (0,inert_text/* inertText */.UJ)(gap.as));
        case 'not-told':
            return ask.notTold(formats.list(gap.words.map(inert_text/* inertText */.UJ)));
        case 'days':
            return gap.told ? ask.days(formats.period(gap.told)) : ask.noDays;
        case 'latest-days':
            return ask.latestDays(formats.day((0,core_period/* addDays */.fi)(gap.told.end, -1)));
        case 'since-report':
            return gap.previous ? ask.sinceReport(formats.day(gap.previous)) : ask.noReportBefore;
        case 'forecast-ends':
            return ask.forecastEnds(formats.month(gap.last));
        case 'resource-cost':
            return ask.resourceCost;
        case 'no-owner':
            return ask.noOwner((0,inert_text/* inertText */.UJ)(gap.name));
        case 'unknown-words':
            return ask.unknownWords(formats.list(gap.words.map(inert_text/* inertText */.UJ)));
        case 'not-billed':
            return ask.notBilled(gap.service);
        case 'billed-under':
            return ask.billedUnder(gap.service, (0,inert_text/* inertText */.UJ)(gap.name));
        case 'months': {
            const asked = monthsText(ask, formats, gap.asked);
            const what = gap.name === null ? ask.wholeCost : ask.costOf((0,inert_text/* inertText */.UJ)(gap.name));
            if (!gap.told)
                return ask.noMonths(what, asked);
            const [first, last] = gap.told;
            return ask.months(what, asked, formats.month(first), formats.month(last));
        }
        case 'usage-types':
            return ask.usageTypes((0,inert_text/* inertText */.UJ)(gap.name), formats.period(gap.told));
        case 'other-days':
            return ask.otherDays(formats.list(gap.told.map((period) => periodText(formats, period))));
        case 'no-figure':
            return ask.noFigure;
    }
}
/** So many months in a row are told by the first and the last of them. */
const MOST_LISTED = 3;
function monthsText(ask, formats, months) {
    const [first, last] = [months[0], months.at(-1)];
    if (!first || !last || months.length <= MOST_LISTED)
        return formats.list(months.map(formats.month));
    return ask.range(formats.month(first), formats.month(last));
}
function periodText(formats, period) {
    return period.kind === 'month' ? formats.month(period.month) : formats.period(period.period);
}

;// CONCATENATED MODULE: ./build/src/app/ask/ask-result.js










/** Operands of a formula that are named; of a sum over all services there are many. */
const MOST_POINTERS = 4;
/** The answer with where each figure stands; what the report does not tell is said, and nothing is made up for it. */
function askResult(parts) {
    const { question, answer, language, sentences, dropped, written } = parts;
    const page = { formats: (0,formats/* createFormats */.X)(language), messages: (0,render_page/* messagesIn */.w)(language) };
    const told = sentences.map(({ sentence, facts }) => ({
        text: (0,plain_text/* plainText */.w)((0,narrative_sentence/* sentenceInline */.t)(page, sentence)),
        facts,
    }));
    const { ask } = page.messages;
    const before = answer.gaps.filter(leads).map((gap) => gapText(page, gap));
    const after = answer.gaps.filter((gap) => !leads(gap)).map((gap) => gapText(page, gap));
    const notes = [...before, ...after, ...(answer.isUnclear ? [ask.unclear] : [])];
    const owners = answer.owned.map(({ resource, team, at }) => ({
        text: ask.owner((0,inert_text/* inertText */.UJ)(resource), (0,inert_text/* inertText */.UJ)(team)),
        at,
    }));
    const lines = [
        ...owners.flatMap(({ text, at }) => [text, `    ${placeText(at)}`]),
        ...told.flatMap(({ text, facts }) => [text, ...facts.map(({ source }) => `    ${sourceText(source)}`)]),
    ];
    // Facts of which no sentence could be made are none that anybody reads.
    if (lines.length + notes.length === 0)
        notes.push(ask.noFigure);
    const texts = [...owners, ...told].map(({ text }) => text);
    return {
        exitCode: 0,
        document: (0,json_value/* jsonValue */.I)({
            question,
            language,
            sentences: told.map(({ text, facts }) => ({
                text,
                facts: facts.map((fact) => ({ ...fact, subject: (0,fact_queries/* subjectOf */.e)(answer.table, fact) })),
            })),
            owners,
            notKnown: notes,
            dropped,
            written,
        }),
        line: [...before, ...texts, ...notes.slice(before.length)].join(' '),
        tables: [],
        closing: [...before, ...lines, ...notes.slice(before.length), ...writerLines(page, parts)],
        outputs: {},
        page: null,
    };
}
/** `report.json#/costs/0/…`, or the formula with what it is made of. */
function sourceText(source) {
    if (source.kind === 'read')
        return placeText(source.pointer);
    const named = source.of.slice(0, MOST_POINTERS).map(placeText);
    const more = source.of.length > MOST_POINTERS ? [`… (${source.of.length})`] : [];
    return `${source.formula}: ${[...named, ...more].join(', ')}`;
}
/** Pointers into other files than report.json name them. */
function placeText(pointer) {
    return pointer.startsWith('/') ? `report.json#${pointer}` : pointer;
}
/** A model is told of: what it wrote, or why it did not, and what it took. */
function writerLines(page, { written, sentences, dropped }) {
    if (written.writer === 'template' && !written.instead)
        return [];
    const note = (0,plain_text/* plainText */.w)((0,written_by/* writtenNote */.A)(page, { written, sentences: sentences.length, dropped, refilled: [] }));
    return [note, ...inVain(page, written)];
}
/** An answer of which nothing could be used was paid for all the same. */
function inVain({ formats, messages }, { writer, usage, cached }) {
    if (writer !== 'template' || !usage)
        return [];
    const words = messages.narrative.note;
    if (cached)
        return [words.cached];
    const tokens = words.tokens(formats.count(usage.inputTokens), formats.count(usage.outputTokens));
    return [usage.cost ? words.paid(tokens, formats.money(usage.cost)) : words.noPrice(tokens)];
}

// EXTERNAL MODULE: ./build/src/platform/system-error.js
var system_error = __webpack_require__(26699);
// EXTERNAL MODULE: ./build/src/platform/text-file.js
var text_file = __webpack_require__(7469);
;// CONCATENATED MODULE: ./build/src/app/ask/report-at.js



const MOST_BYTES = 64 * 1024 * 1024;
/**
 * Reads a report where somebody says that it is: its file, or the folder that it stands in.
 * @throws SpendlogError INPUT_NOT_FOUND, INPUT_INVALID
 */
async function reportAt(workingFolder, path) {
    const file = await read(workingFolder, path);
    const folder = file === null ? path.replace(/\/+$/, '') : (/^(.*)\/[^/]*$/.exec(path)?.[1] ?? '.');
    const report = file ?? (await read(workingFolder, `${folder}/report.json`));
    if (report === null)
        throw missing(path);
    return {
        report,
        costs: await read(workingFolder, `${folder}/costs.csv`),
        recommendations: await read(workingFolder, `${folder}/recommendations.ndjson`),
    };
}
async function read(workingFolder, path) {
    try {
        return await (0,text_file/* readTextFile */.G)(workingFolder, path, MOST_BYTES);
    }
    catch (cause) {
        if (!(0,system_error/* isSystemError */.O)(cause) && !(cause instanceof RangeError))
            throw cause;
        throw new errors/* SpendlogError */.T('INPUT_INVALID', `${JSON.stringify(path)} cannot be read (${(0,system_error/* isSystemError */.O)(cause) ? cause.code : cause.message}).`, 'Name a report of Spendlog with --report: its folder, or its report.json.', { cause });
    }
}
function missing(path) {
    return new errors/* SpendlogError */.T('INPUT_NOT_FOUND', `There is no report at ${JSON.stringify(path)}.`, 'Name one with --report (its folder, or its report.json), or write one first: spendlog run.');
}

;// CONCATENATED MODULE: ./build/src/app/ask/ask-command.js















/** Nobody asks more than that in one question, and every word of it is held against every name of the report. */
const MOST_CHARACTERS = 1_000;
/** `ask`: a question about a report that was written, answered from that report alone. */
async function ask(options, environment) {
    if (options.question.length > MOST_CHARACTERS)
        throw tooLong();
    const config = await (0,load_config/* loadConfig */.Z9)(environment.workingFolder, options.config, options.environment);
    const path = options.report ?? latestReport(config, options, environment);
    const answer = answerFrom(await reportAt(environment.workingFolder, path), path, options.question, config);
    const language = options.language ?? config.language;
    const told = await toldBy(answer, language, config, options, environment);
    environment.progress.done('Answered');
    return askResult({ question: options.question, answer, language, ...told });
}
function latestReport(config, options, environment) {
    return `${config.output}/${(0,report_folders/* latestFolder */.o2)((0,tenants/* oneTenantId */.Mq)(config, options.tenant, environment))}`;
}
function answerFrom(files, path, question, { narrative }) {
    const report = (0,read_report/* readReport */.t)(files.report, files.recommendations);
    if (!report)
        throw notReadable(path);
    return answerTo(question, (0,facts_of/* factsOf */.x)(report, narrative), {
        report,
        drivers: readDrivers(files.report),
        beside: readBeside(files.report),
        older: files.costs === null ? [] : readCostsCsv(files.costs),
    });
}
/** What is not understood, or not told by the report, is not asked of a model either: it would have to guess. */
async function toldBy(answer, language, config, options, environment) {
    const { writer } = config.narrative;
    const template = () => templateAnswer(answer, language);
    if (writer === 'template' || answer.facts.length === 0)
        return { ...template(), written: narrative_of/* BY_TEMPLATE */.R };
    const asked = await askModel({ answer, language, writer, config, options, environment });
    return asked.sentences.length > 0 ? asked : { ...asked, sentences: template().sentences };
}
function tooLong() {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `The question has more than ${MOST_CHARACTERS} characters.`, 'Ask one thing at a time, as in: why did RDS grow in May?');
}
function notReadable(path) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `${JSON.stringify(path)} is no report of this version of Spendlog.`, 'Write it again with this version, or ask with the version that wrote it.');
}


/***/ }),

/***/ 14078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/model.js
var model = __webpack_require__(58008);
// EXTERNAL MODULE: ./build/src/platform/models/aws-model-failure.js
var aws_model_failure = __webpack_require__(31314);
// EXTERNAL MODULE: ./build/src/platform/models/aws-model-settings.js
var aws_model_settings = __webpack_require__(4143);
;// CONCATENATED MODULE: ./build/src/platform/models/bedrock.js



const SERVICE = 'Amazon Bedrock';
/** A model of Bedrock, asked by Converse: the same request for every model, and no tools. The SDK is loaded with the first. */
function bedrockModel(options) {
    return {
        async ask(request, signal) {
            const { BedrockRuntimeClient, ConverseCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(7462)]).then(__webpack_require__.t.bind(__webpack_require__, 47462, 19));
            const client = new BedrockRuntimeClient(await (0,aws_model_settings/* awsModelSettings */.S)(options));
            try {
                const command = new ConverseCommand(converseInput(request, options));
                return answerOf(await client.send(command, { abortSignal: signal }).catch(failed(signal)));
            }
            finally {
                client.destroy();
            }
        },
    };
}
function failed(signal) {
    return (error) => {
        throw (0,aws_model_failure/* awsModelFailure */.N)(error, SERVICE, signal);
    };
}
/** Without a temperature: newer models refuse any, and an answer is kept, so that it need not be the same twice. */
function converseInput(request, { model, guardrail }) {
    const metadata = requestMetadata(request.metadata);
    return {
        modelId: model,
        system: [{ text: request.instructions }],
        messages: [
            { role: 'user', content: [{ text: request.task }, { text: `Table of facts:\n${request.facts}` }] },
        ],
        inferenceConfig: { maxTokens: request.mostOutputTokens },
        ...(guardrail
            ? { guardrailConfig: { guardrailIdentifier: guardrail.id, guardrailVersion: guardrail.version } }
            : {}),
        ...(Object.keys(metadata).length > 0 ? { requestMetadata: metadata } : {}),
    };
}
const MOST_ENTRIES = 16;
const MOST_CHARACTERS = 256;
/** What the API's model allows in keys and values. */
const NOT_ALLOWED = /[^a-zA-Z0-9\s:_@$#=/+,.-]/g;
function requestMetadata(given) {
    const allowed = (text) => text.replace(NOT_ALLOWED, '_').slice(0, MOST_CHARACTERS);
    return Object.fromEntries(Object.entries(given)
        .filter(([key]) => key !== '')
        .slice(0, MOST_ENTRIES)
        .map(([key, value]) => [allowed(key), allowed(value)]));
}
/** Reasons to stop that leave no answer. */
const STOPPED = new Map([
    ['content_filtered', ['refused', false]],
    ['guardrail_intervened', ['refused', false]],
    ['malformed_model_output', ['unusable', true]],
    ['malformed_tool_use', ['unusable', true]],
    ['max_tokens', ['cut-off', false]],
    ['model_context_window_exceeded', ['cut-off', false]],
    ['tool_use', ['unusable', true]],
]);
function answerOf({ output, stopReason, usage }) {
    const { inputTokens, outputTokens } = usage ?? {};
    const tokens = inputTokens === undefined || outputTokens === undefined
        ? null
        : { input: inputTokens, output: outputTokens };
    const stopped = STOPPED.get(stopReason ?? '');
    if (stopped) {
        const [reason, passing] = stopped;
        throw new model/* ModelFailure */.c5(reason, `${SERVICE} stopped with ${stopReason}`, { passing, tokens });
    }
    const text = (output?.message?.content ?? []).map((block) => block.text ?? '').join('');
    if (text.trim() === '') {
        throw new model/* ModelFailure */.c5('empty', `${SERVICE} answered without text`, { passing: true, tokens });
    }
    return { text, tokens };
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
;// CONCATENATED MODULE: ./build/src/platform/models/model-endpoint.js


/** Names that are for networks of one's own (RFC 6761, 6762, 8375, and `internal` as ICANN has set it aside). */
const PRIVATE_NAME = /^(?:[^.]+|(?:.+\.)?(?:localhost|local|internal|home\.arpa))$/;
const PRIVATE_RANGES = new Set(['loopback', 'private', 'uniqueLocal']);
/**
 * Reads the address of an endpoint. Figures and a key are sent to it: over https, or over http on a network of one's own.
 * @throws SpendlogError INPUT_INVALID
 */
function modelEndpoint(text) {
    const url = URL.parse(text);
    if (!url)
        throw refused('is no address');
    if (url.username !== '' || url.password !== '')
        throw refused('holds a user name or a password');
    if (url.search !== '' || url.hash !== '')
        throw refused('holds a query or a fragment');
    const isPrivate = isPrivateHost(url.hostname);
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isPrivate);
    if (!secure)
        throw refused('does not begin with https, and its host is not one of a private network');
    return { url, isPrivate, isReadable: url.protocol === 'http:' && !isLoopback(url.hostname) };
}
function isLoopback(hostname) {
    const host = plainHost(hostname);
    return ipaddr.isValid(host)
        ? ipaddr.process(host).range() === 'loopback'
        : /^(?:.+\.)?localhost$/.test(host);
}
function plainHost(hostname) {
    return hostname.replace(/^\[|\]$/g, '').toLowerCase();
}
function isPrivateHost(hostname) {
    const host = plainHost(hostname);
    if (ipaddr.isValid(host))
        return PRIVATE_RANGES.has(ipaddr.process(host).range());
    return PRIVATE_NAME.test(host);
}
/** The address is not repeated: somebody may have put a key into it. */
function refused(what) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `The address in narrative.writer.url ${what}.`, 'Give the base address of the API, such as https://models.example.com/v1, and the key in SPENDLOG_MODEL_KEY.');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/src/platform/models/chat-answer.js


/** Some models answer in parts, of which those of type `text` are the answer. */
const content = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().optional() }))
        .transform((parts) => parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('')),
]);
const count = schemas/* number */.aig().int().min(0);
/** What is used of an answer to a chat completion; servers leave out, or add, much else. */
const completion = schemas/* object */.Ikc({
    choices: schemas/* array */.YOg(schemas/* object */.Ikc({
        message: schemas/* object */.Ikc({ content: content.nullish(), refusal: schemas/* string */.YjP().nullish() }),
        finish_reason: schemas/* string */.YjP().nullish(),
    }))
        .min(1),
    usage: schemas/* object */.Ikc({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
});
/** @throws ModelFailure where there is no answer in it */
function chatAnswer(body) {
    const parsed = completion.safeParse(body).data;
    const [choice] = parsed?.choices ?? [];
    if (!parsed || !choice) {
        throw new model/* ModelFailure */.c5('unusable', 'The endpoint answered with something that is no chat completion', {
            passing: true,
        });
    }
    const tokens = parsed.usage
        ? { input: parsed.usage.prompt_tokens, output: parsed.usage.completion_tokens }
        : null;
    const { message, finish_reason } = choice;
    if (finish_reason === 'content_filter' || (message.refusal ?? '') !== '') {
        throw new model/* ModelFailure */.c5('refused', 'The model refused', { passing: false, tokens });
    }
    if (finish_reason === 'length') {
        throw new model/* ModelFailure */.c5('cut-off', 'The answer was cut off at its limit of tokens', {
            passing: false,
            tokens,
        });
    }
    const text = message.content ?? '';
    if (text.trim() === '') {
        throw new model/* ModelFailure */.c5('empty', 'The endpoint answered without text', { passing: true, tokens });
    }
    return { text, tokens };
}

// EXTERNAL MODULE: ./build/src/platform/property.js
var property = __webpack_require__(61244);
// EXTERNAL MODULE: ./build/src/platform/models/connection-failure.js
var connection_failure = __webpack_require__(16669);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/platform/models/endpoint-fetch.js

/** An answer with more bytes than any that could be used. */
class AnswerTooLarge extends Error {
    name = 'AnswerTooLarge';
}
/** Statuses that no body may be given to. */
const WITHOUT_BODY = new Set([204, 205, 304]);
/** Models that think aloud send that as well. */
const MOST_BYTES = 2 * 1024 * 1024;
/**
 * How an endpoint is spoken to: with the headers that are named here and no others (the package would add what it finds in
 * the environment), without following redirects, and without reading answers that have no end.
 */
function endpointFetch(key) {
    return async (input, init) => {
        const response = await fetch(input, {
            method: 'POST',
            body: init?.body ?? null,
            signal: init?.signal ?? null,
            redirect: 'manual',
            headers: {
                accept: 'application/json',
                'content-type': 'application/json',
                'user-agent': `spendlog/${version/* version */.r}`,
                ...(key === null ? {} : { authorization: `Bearer ${key}` }),
            },
        });
        const body = await boundedBody(response);
        const type = response.headers.get('content-type') ?? 'text/plain';
        const after = response.headers.get('retry-after');
        return new Response(WITHOUT_BODY.has(response.status) ? null : body, {
            status: response.status,
            headers: { 'content-type': type, ...(after === null ? {} : { 'retry-after': after }) },
        });
    };
}
async function boundedBody(response) {
    const decoder = new TextDecoder();
    let bytes = 0;
    let text = '';
    // Leaving the loop cancels the stream.
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > MOST_BYTES)
            throw new AnswerTooLarge('The answer has no end');
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}

;// CONCATENATED MODULE: ./build/src/platform/models/endpoint-failure.js




const endpoint_failure_SERVICE = 'The endpoint';
const BY_STATUS = {
    // Nothing left to pay with.
    402: ['denied', false],
    401: ['denied', false],
    403: ['denied', false],
    // No such model, or no such path.
    404: ['closed', false],
    408: ['timeout', true],
    409: ['failed', true],
    410: ['closed', false],
    429: ['throttled', true],
    500: ['failed', true],
    502: ['unreachable', true],
    503: ['unreachable', true],
    504: ['timeout', true],
};
/**
 * What the failure of a request means. What the endpoint said stays out of it, and out of `cause`: it may repeat the key or
 * what it was asked. `null`: a mistake of ours. `ofPackage`: the package says that it could not ask.
 */
function endpointFailure(error, signal, ofPackage) {
    if (signal.aborted)
        return failure('timeout', 'was not waited for', false);
    const status = (0,property/* property */.M)(error, 'status');
    if (typeof status === 'number')
        return byStatus(status, (0,property/* property */.M)(error, 'code'), pauseOf(error));
    if (error instanceof SyntaxError) {
        return failure('unusable', 'answered with something that is no JSON', true);
    }
    if ((0,property/* property */.M)(error, 'cause') instanceof AnswerTooLarge) {
        return failure('unusable', 'answered with more than can be an answer', true);
    }
    const connection = (0,connection_failure/* connectionFailure */.D)(error, endpoint_failure_SERVICE);
    return connection ?? (ofPackage ? failure('unreachable', 'was not reached', true) : null);
}
/** Seconds; a date, which few send, is not read. */
function pauseOf(error) {
    const headers = (0,property/* property */.M)(error, 'headers');
    const after = headers instanceof Headers ? (headers.get('retry-after') ?? '') : '';
    return /^\d{1,6}(?:\.\d+)?$/.test(after) ? Math.ceil(Number(after) * 1000) : 0;
}
function byStatus(status, code, pauseMs) {
    // Azure says with a 400 what others say with the end of an answer.
    if (code === 'content_filter')
        return failure('refused', 'refused it by a content filter', false);
    if (code === 'insufficient_quota')
        return failure('denied', 'has no quota left for this key', false);
    if (status >= 300 && status < 400) {
        return failure('unreachable', `answered with a redirect (HTTP ${status}), which is not followed`, false);
    }
    const [reason, passing] = BY_STATUS[status] ?? ['failed', status >= 500];
    return failure(reason, `answered HTTP ${status}`, passing, pauseMs);
}
function failure(reason, what, passing, pauseMs = 0) {
    return new model/* ModelFailure */.c5(reason, `${endpoint_failure_SERVICE} ${what}`, { passing, pauseMs });
}

;// CONCATENATED MODULE: ./build/src/platform/models/limit-name.js

/** OpenAI's own models refuse the name that everybody else's servers know. */
const NEW_NAME = /(?:^|\.)(?:openai\.com|openai\.azure\.com)$/;
/** The name that is tried first. */
function limitNameAt({ hostname }) {
    return NEW_NAME.test(hostname) ? 'max_completion_tokens' : 'max_tokens';
}
function otherLimit(name) {
    return name === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
}
/** Statuses of a request that is not understood. */
const NOT_UNDERSTOOD = new Set([400, 422]);
const NO_SUCH_FIELD = /unsupported|not supported|unknown|unrecogni[sz]ed|not permitted|not allowed|unexpected|extra/i;
/** Whether a server says that it does not know a limit by this name: there it has the other one. */
function isOtherLimit(error, name) {
    if (!NOT_UNDERSTOOD.has((0,property/* property */.M)(error, 'status')))
        return false;
    const said = JSON.stringify([(0,property/* property */.M)(error, 'error'), (0,property/* property */.M)(error, 'message')]);
    return said.includes(name) && NO_SUCH_FIELD.test(said);
}

;// CONCATENATED MODULE: ./build/src/platform/models/openai-compatible.js




/** The package wants one, and its errors may tell it: the real one is put in by what sends the request. */
const NO_KEY = 'none';
/** Any endpoint that speaks chat completions. The package is loaded with the first request. */
function openaiCompatibleModel(options) {
    // Found out by asking, for all questions that follow.
    const limit = { name: limitNameAt(options.url) };
    return {
        async ask(request, signal) {
            const { OpenAI, OpenAIError } = await __webpack_require__.e(/* import() */ 8193).then(__webpack_require__.bind(__webpack_require__, 98193));
            const client = new OpenAI({
                baseURL: options.url.href,
                apiKey: NO_KEY,
                // Given, since each of them would be looked for in the environment.
                adminAPIKey: null,
                organization: null,
                project: null,
                webhookSecret: null,
                logLevel: 'off',
                maxRetries: 0,
                timeout: NO_TIMEOUT_MS,
                fetch: endpointFetch(options.key),
            });
            const asked = (name) => client.chat.completions.create(completionOf(request, options.model, name), { signal });
            // Others may find it out meanwhile.
            const { name } = limit;
            const body = await asked(name)
                .catch((error) => {
                if (!isOtherLimit(error, name))
                    throw error;
                limit.name = otherLimit(name);
                return asked(limit.name);
            })
                .catch((error) => {
                throw endpointFailure(error, signal, error instanceof OpenAIError) ?? error;
            });
            return chatAnswer(body);
        },
    };
}
/** The signal is the deadline; this is beyond the longest. */
const NO_TIMEOUT_MS = 3_600_000;
/** No temperature: some models refuse any. No metadata: it would leave the account. */
function completionOf(request, model, limit) {
    return {
        model,
        messages: [
            { role: 'system', content: request.instructions },
            { role: 'user', content: `${request.task}\n\nTable of facts:\n${request.facts}` },
        ],
        [limit]: request.mostOutputTokens,
    };
}

// EXTERNAL MODULE: ./build/src/platform/models/qbusiness.js
var qbusiness = __webpack_require__(98565);
;// CONCATENATED MODULE: ./build/src/app/narrative/open-model.js





/**
 * The model that spendlog.yml names, ready to be asked: as the tenant where it is one of AWS. Asks nobody yet.
 * @throws SpendlogError INPUT_INVALID where an endpoint cannot be asked as it is configured; what signing in throws
 */
async function openModel(config, parts) {
    if (config.provider === 'openai-compatible')
        return endpointModel(config, parts.environment);
    const { signedIn } = await parts.access();
    const { credentials } = signedIn;
    const region = config.region ?? regionOfProfile(config) ?? signedIn.region;
    return config.provider === 'bedrock'
        ? bedrockModel({ region, credentials, model: config.model, guardrail: config.guardrail ?? null })
        : (0,qbusiness/* qbusinessModel */.X)({ region, credentials, application: config.application });
}
/** An ARN names the one region that it can be asked in. */
function regionOfProfile(config) {
    if (config.provider !== 'bedrock' || !config.model.startsWith('arn:'))
        return undefined;
    return config.model.split(':')[3] || undefined;
}
/** What a header may hold. */
const KEY = /^[\x21-\x7e]*$/;
function endpointModel(config, parts) {
    const { url, isPrivate, isReadable } = modelEndpoint(config.url);
    const key = (parts.environment['SPENDLOG_MODEL_KEY'] ?? '').trim();
    if (key !== '')
        parts.maskSecret(key);
    if (!KEY.test(key))
        throw brokenKey();
    if (key === '' && !isPrivate)
        throw missingKey(url);
    if (key !== '' && isReadable)
        throw readableKey(url);
    return openaiCompatibleModel({ url, model: config.model, key: key === '' ? null : key });
}
/** On the internet nobody answers without one: rather a clear error now than a template that says "denied" every day. */
function missingKey({ host }) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `narrative.writer asks ${host}, and there is no key for it.`, 'Set SPENDLOG_MODEL_KEY, in the workflow from a secret. An endpoint on your own network (localhost, a private address, a name such as models.internal) may do without; one that looks public and takes no key is given any text.');
}
/** On a network of one's own there are others as well. */
function readableKey({ host }) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `SPENDLOG_MODEL_KEY would be sent to ${host} in the clear.`, 'Give narrative.writer.url an address with https, or take the key away where the endpoint asks for none. Only to this machine itself (localhost) a key goes over http.');
}
function brokenKey() {
    return new errors/* SpendlogError */.T('INPUT_INVALID', 'SPENDLOG_MODEL_KEY holds a space, a line break or another character that is in no key.', 'Copy the key alone into the secret, without quotes or a name before it.');
}


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ sayWhatLeaves)
/* harmony export */ });
/** Figures that leave the account do not leave it in silence. */
function sayWhatLeaves(writer, { progress }) {
    if (writer.provider !== 'openai-compatible')
        return;
    const { host } = new URL(writer.url);
    progress.warn(`Figures of this report, without names, leave your AWS account: ${host} is asked.`);
}


/***/ }),

/***/ 82339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ dayFolder),
/* harmony export */   o2: () => (/* binding */ latestFolder),
/* harmony export */   tY: () => (/* binding */ placeOfDay)
/* harmony export */ });
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62708);

/** Folder of one report, below the reports folder: `<tenant>/<yyyy>/<mm>/<dd>`. */
function dayFolder(tenant, asOf) {
    return `${tenant}/${asOf.replaceAll('-', '/')}`;
}
/** Folder of a tenant's newest report, below the reports folder. */
function latestFolder(tenant) {
    return `${tenant}/latest`;
}
/** Whose report of which day a file belongs to, by its path below the reports folder; `null`: to none of a day. */
function placeOfDay(path) {
    const [tenant = '', year, month, date, ...file] = path.split('/');
    const day = file.length === 0 ? null : (0,_period_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(`${year}-${month}-${date}`);
    return day && { tenant, day };
}


/***/ }),

/***/ 86685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ gapLine),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   Ml: () => (/* binding */ gapText)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53262);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64053);
/* harmony import */ var _inert_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28280);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);




/** Why something is not there and what would bring it, in one sentence. */
function gapText({ messages }, { reason, subject, remedy, hint }) {
    const { reasons, subjects, remedies, line } = messages.gaps;
    // A hint may quote names from AWS.
    const help = hint ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${remedies[remedy]} (${(0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceText */ .r)((0,_inert_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inertText */ .UJ)(hint))})` : remedies[remedy];
    return line(capitalised(subjects[subject]), reasons[reason], help);
}
/** The same, set apart from what is known. */
function gapLine(page, gap) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .emphasis */ .lN)(gapText(page, gap));
}
/** A sentence starts with a capital letter. */
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 7799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ figureText)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);


/** The ends of a range tell by themselves that it is one. */
const ENDS = new Set(['forecast-low', 'forecast-high']);
/** A figure with its unit and rate: `$1,234 a month`, `about $1,234`, `4.2%`, `12 recommendations`. Too small to show: `less than 0.1%`. */
function figureText(page, fact, style) {
    const text = formatted(page, fact, style);
    return text.startsWith(LESS) ? page.messages.narrative.lessThan(text.slice(LESS.length)) : text;
}
/** What tables show before the least that they can. */
const LESS = '< ';
function formatted(page, { value, measure, topic }, style) {
    const { formats, messages } = page;
    switch (value.kind) {
        case 'money':
            return rateText(page, value.per, moneyText(page, value, style, topic === 'unit-economics'));
        case 'estimate': {
            const text = rateText(page, value.per, estimateText(page, value, style));
            const isAbout = style.about && !ENDS.has(measure) && !text.startsWith(LESS);
            return isAbout ? messages.narrative.about(text) : text;
        }
        case 'ratio':
            return ratioText(page, value, style);
        case 'count':
            return messages.narrative.counts[value.of](formats, value.count);
        case 'day':
            return formats.day(value.day);
    }
}
function rateText({ messages }, per, amount) {
    return per === null ? amount : messages.narrative.per[per](amount);
}
function moneyText({ formats }, { amount, signed }, style, isUnitPrice) {
    const { plain, change } = isUnitPrice
        ? { plain: formats.unitPrice, change: formats.unitPriceChange }
        : { plain: formats.money, change: formats.change };
    if (!signed)
        return plain(amount);
    return style.signed ? change(amount) : plain((0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .absoluteMoney */ .m6)(amount));
}
function estimateText({ formats }, { amount, signed }, style) {
    if (!signed)
        return formats.estimate(amount);
    if (style.signed)
        return formats.estimatedChange(amount);
    return formats.estimate({ ...amount, value: Math.abs(amount.value) });
}
function ratioText({ formats }, { ratio, signed }, style) {
    if (!signed)
        return formats.percent(ratio);
    return style.signed ? formats.changePercent(ratio) : formats.percent(absoluteRatio(ratio));
}
function absoluteRatio(ratio) {
    if (typeof ratio === 'number')
        return Math.abs(ratio);
    return ratio.units < 0n ? (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .negateDecimal */ .On)(ratio) : ratio;
}


/***/ }),

/***/ 16424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ periodText)
/* harmony export */ });
/** A fact without days has no such slot in a grounded sentence. */
function periodText({ formats, messages }, period) {
    if (!period)
        return messages.unknown;
    return period.kind === 'month' ? formats.month(period.month) : formats.shortPeriod(period.period);
}


/***/ }),

/***/ 69358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ sentenceInline)
});

// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/narrative/figure-text.js
var figure_text = __webpack_require__(7799);
// EXTERNAL MODULE: ./build/src/render/narrative/period-text.js
var period_text = __webpack_require__(16424);
;// CONCATENATED MODULE: ./build/src/render/narrative/plain-words.js
/** Letters, spaces and the marks of plain sentences. */
const OTHER = /[^\p{L}\p{M} .,;:!?'’"“”()–—…-]+/gu;
/** A full stop in the middle of a word, which makes an address of it. */
const INNER_STOP = /\.(?=[\p{L}-])/gu;
/** More than any sentence that is found grounded has. */
const MOST_CHARACTERS = 500;
/** Between two of these GitHub looks for a picture: `:rocket:`. */
const TIGHT_COLON = /:(?! )/g;
/** What an address begins with, whatever follows. */
const WWW = /\bwww\./giu;
/**
 * The words of a sentence as every channel may show them. What was found grounded holds nothing else; should anything else
 * ever get here, it loses what makes a link, a mention or markup of it.
 */
function plainWords(text) {
    return text
        .slice(0, MOST_CHARACTERS)
        .replace(OTHER, ' ')
        .replace(WWW, 'www ')
        .replace(INNER_STOP, '. ')
        .replace(TIGHT_COLON, ': ');
}

// EXTERNAL MODULE: ./build/src/render/narrative/subject-name.js
var subject_name = __webpack_require__(923);
;// CONCATENATED MODULE: ./build/src/render/narrative/told-before.js
/** Where a clause ends: marks, and words that join two statements. ", or" goes on with the same one. */
const CLAUSE_END = /,(?! (?:or|ou) )|[;:()–—]|\b(?:and|but|while|e|mas|enquanto)\b/iu;
/** A further figure in brackets, behind which the clause goes on: "$12 (+4.2%) above". */
const ASIDE = /\( *\)/gu;
/** Whether a word of the clause tells which way a figure went, so that "rose by +$12" says it once. */
function changeIsTold({ messages }, sentence, index) {
    const before = textOf(sentence.slice(0, index)).split(CLAUSE_END).at(-1) ?? '';
    const after = textOf(sentence.slice(index + 1))
        .replace(ASIDE, ' ')
        .split(CLAUSE_END)[0] ?? '';
    const words = `${before} ${after}`.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    return messages.narrative.directions.some((direction) => words.includes(direction));
}
/** Whether "about" stands before an estimate already. */
function isAboutTold({ messages }, sentence, index) {
    const before = textOf(sentence.slice(0, index)).toLowerCase().trimEnd();
    return messages.narrative.afterAbout.some((about) => before.endsWith(about));
}
/** Names and figures are no words: another stands for nothing here. */
function textOf(sentence) {
    return sentence.map((part) => (part.kind === 'text' ? part.text : ' ')).join('');
}

;// CONCATENATED MODULE: ./build/src/render/narrative/sentence.js







/**
 * A grounded sentence in the reader's language: figures by our formats with unit and rate, names last, and inert. A change
 * has its sign, unless a word of its clause tells the direction: "rose by $12", "rose by $12 (+4.2%)".
 */
function sentenceInline(page, sentence) {
    const [first = '', ...others] = sentence
        .map((part, index) => partInline(page, sentence, part, index))
        .filter((inline) => inline !== '')
        .map(withoutSecondStop);
    // Names of others are no texts, and stay as they are.
    const start = typeof first === 'string' ? (0,gap_line/* capitalised */.Iu)(first) : first;
    return (0,phrase/* joinInline */.EN)([start, ...others], '');
}
/** Days may end in a short word: "de out." before a full stop. */
function withoutSecondStop(inline, index, all) {
    const before = all[index - 1];
    const isSecond = typeof before === 'string' && before.endsWith('.');
    return isSecond && typeof inline === 'string' && inline.startsWith('.') ? inline.slice(1) : inline;
}
function partInline(page, sentence, part, index) {
    switch (part.kind) {
        case 'text':
            return plainWords(part.text);
        case 'figure':
            return (0,figure_text/* figureText */.O)(page, part.fact, {
                signed: !changeIsTold(page, sentence, index),
                about: !isAboutTold(page, sentence, index),
            });
        case 'period':
            return (0,period_text/* periodText */.J)(page, part.fact.period);
        case 'base':
            return (0,period_text/* periodText */.J)(page, part.fact.base);
        case 'name':
            return (0,subject_name/* subjectName */.w)(page, part.subject);
    }
}


/***/ }),

/***/ 923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ subjectName)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28570);

/** What a figure is about: a name of the customer made inert, or a word of ours where the name is one of our own lists. */
function subjectName(page, { kind, name }) {
    if (name === null)
        return page.messages.narrative.estate;
    return ownWord(page.messages, kind, name) ?? (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(page, name);
}
function ownWord(messages, kind, name) {
    const words = wordsOf(messages, kind);
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    return word === undefined ? null : startingSmall(word);
}
function wordsOf({ narrative, chargeKinds }, kind) {
    switch (kind) {
        case 'action':
            return narrative.actions;
        case 'layer':
            return narrative.layers;
        case 'horizon':
            return narrative.horizons;
        case 'kpi':
            return narrative.kpis;
        case 'charge-kind':
            return chargeKinds;
        default:
            return {};
    }
}
/** Titles of columns are words like any other in the middle of a sentence. */
function startingSmall(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 48716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writtenNote),
/* harmony export */   Z: () => (/* binding */ modelText)
/* harmony export */ });
/* harmony import */ var _core_narrative_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84019);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67420);



/** Who wrote it, for channels with little room; `null`: no model did. */
function modelText(page, { written }) {
    return written.writer === 'template'
        ? null
        : page.messages.narrative.note.byModel(writerText(page, written));
}
/** Who wrote it, how much of it did not stay and why, and what that took: nobody reads a text without knowing whose it is. */
function writtenNote(page, narrative) {
    const { formats, messages } = page;
    const { written, sentences, refilled } = narrative;
    const words = messages.narrative.note;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInline */ .EN)([
        words.written(writerText(page, written), words.sentences(formats, sentences)),
        droppedText(page, narrative),
        ...(refilled.length > 0 ? [words.refilled(formats, refilled.length)] : []),
        ...(written.writer === 'template' ? insteadText(page, written) : [usageText(page, written)]),
    ], ' ');
}
function writerText({ messages }, { writer, model }) {
    const name = messages.narrative.note.writers[writer];
    return model === null ? name : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${name} (${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(model)})`;
}
/** The most frequent reason first. */
function droppedText({ formats, messages }, { dropped }) {
    const words = messages.narrative.note;
    const reasons = _core_narrative_js__WEBPACK_IMPORTED_MODULE_2__/* .DROP_REASONS */ .U.flatMap((reason) => {
        const count = dropped[reason] ?? 0;
        return count === 0 ? [] : [{ count, text: words.reasons[reason] }];
    });
    const all = reasons.reduce((sum, { count }) => sum + count, 0);
    if (all === 0)
        return words.noneDropped;
    const told = reasons
        .sort((a, b) => b.count - a.count)
        .map(({ count, text }) => words.reason(formats.count(count), text));
    return words.dropped(formats, all, formats.list(told));
}
function insteadText({ messages }, { instead }) {
    const words = messages.narrative.note;
    return instead ? [words.instead(words.writers[instead.of], words.failures[instead.reason])] : [];
}
function usageText({ formats, messages }, { usage, cached }) {
    const words = messages.narrative.note;
    if (cached)
        return words.cached;
    if (!usage)
        return words.noTokens;
    const tokens = words.tokens(formats.count(usage.inputTokens), formats.count(usage.outputTokens));
    return usage.cost ? words.paid(tokens, formats.money(usage.cost)) : words.noPrice(tokens);
}


/***/ }),

/***/ 24156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);

/**
 * The same words without any formatting, for places that know none. Names in it are one line without control characters,
 * and nothing more: what a channel would act on (mentions, links, formulas) is the channel's to take the life out of.
 */
function plainText(inline) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineNodes */ .Lz)(inline).map(textOf).join('');
}
function textOf(node) {
    if (node.type === 'text' || node.type === 'inlineCode')
        return node.value;
    if (node.type === 'break')
        return ' ';
    if ('children' in node)
        return node.children.map(textOf).join('');
    throw new TypeError(`A ${node.type} has no plain text`);
}


/***/ })

};
