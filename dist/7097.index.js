export const id = 7097;
export const ids = [7097];
export const modules = {

/***/ 53262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   lN: () => (/* binding */ emphasis),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);

function heading(depth, content) {
    return { type: 'heading', depth, children: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineNodes */ .Lz)(content)] };
}
function paragraph(content) {
    return { type: 'paragraph', children: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineNodes */ .Lz)(content)] };
}
function strong(content) {
    return { type: 'strong', children: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineNodes */ .Lz)(content)] };
}
function emphasis(content) {
    return { type: 'emphasis', children: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineNodes */ .Lz)(content)] };
}
/** A file beside the report, by its own name. */
function fileLink(name) {
    return { type: 'link', url: name, children: [{ type: 'text', value: name }] };
}
function bullets(items) {
    if (items.length === 0)
        return [];
    const children = items.map((item) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(item)],
    }));
    return [{ type: 'list', ordered: false, spread: false, children }];
}
/** Columns by their titles; those at the given places hold numbers. */
function columnsOf(titles, numbers = []) {
    return titles.map((title, index) => ({ title, number: numbers.includes(index) }));
}
/** A GFM table; every row has as many cells as there are columns. */
function table(columns, rows) {
    for (const row of rows) {
        if (row.length !== columns.length)
            throw new TypeError('A table row must fill every column');
    }
    const cells = rows.map((row) => row.map((cell, index) => (columns[index]?.number ? unbroken(cell) : cell)));
    return {
        type: 'table',
        align: columns.map(({ number }) => (number ? 'right' : 'left')),
        children: [columns.map(({ title }) => title), ...cells].map(tableRow),
    };
}
/** Keeps our own short text (an amount, some days, a state) on one line of a narrow cell. */
function unbroken(cell) {
    if (typeof cell !== 'string')
        return cell;
    // A line may break between a minus and a currency sign, which leaves the minus alone: a word joiner holds them.
    return cell.replaceAll(' ', '\u00A0').replace(/−(?=\p{Sc})/gu, '$&\u2060');
}
function tableRow(cells) {
    return {
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineNodes */ .Lz)(cell)] })),
    };
}
/** Folds blocks away. The summary is our own text only: it stands inside HTML. */
function details(summary, content) {
    if (content.length === 0)
        return [];
    return [
        { type: 'html', value: `<details>\n<summary>${escapeHtml(summary)}</summary>` },
        ...content,
        { type: 'html', value: '</details>' },
    ];
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 64053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ evidenceText)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67420);


/** A word, a number or a unit, with the punctuation of a sentence around it: nothing that GitHub would link, mention or format. */
const WORD = /^["'(]?[\p{Script=Latin}\d][\p{Script=Latin}\d'’%]*(?:[/-]\p{Script=Latin}+)?["')]?[.,;:]?$/u;
const NUMBER = /^[-+−]?\d{1,6}(?:[.,]\d{1,4})*%?[.,;]?$|^%[.,;]?$/;
/** GitHub links whatever reads like a commit hash. */
const HASH = /[0-9a-f]{7,}/i;
/** With the full stop of a sentence behind it, it reads as the beginning of an address. */
const WWW = /^["'(]?www\b/i;
/** A name, with the punctuation of the sentence around it. */
const PUNCTUATED = /^(\(?)(.+?)(\)?)([.,;]?)$/u;
/**
 * A sentence of evidence: our own words, with names from AWS in between. What reads as plain words stays so; every other
 * piece becomes inline code, where nothing in it is alive.
 */
function evidenceText(sentence) {
    const pieces = sentence.split(' ').map((word) => ({ word, plain: isPlain(word) }));
    const runs = [];
    for (const { word, plain } of pieces) {
        const last = runs.at(-1);
        if (last?.plain === plain)
            last.words.push(word);
        else
            runs.push({ words: [word], plain });
    }
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInline */ .EN)(runs.map(({ words, plain }) => (plain ? words.join(' ') : named(words.join(' ')))), ' ');
}
/** The sentence's brackets, comma or full stop stay outside the code; a bracket whose partner is in the name is the name's own. */
function named(text) {
    const [, open = '', name = text, close = '', stop = ''] = PUNCTUATED.exec(text) ?? [];
    const isOwn = open === '' ? close !== '' && name.includes('(') : close === '' && name.includes(')');
    return isOwn
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(open + name + close)}${stop}`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${open}${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(name)}${close}${stop}`;
}
function isPlain(word) {
    return NUMBER.test(word) || (WORD.test(word) && !HASH.test(word) && !WWW.test(word));
}


/***/ }),

/***/ 66866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createFormats)
});

// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/money.js
var core_money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/render/number-format.js
/** Few: languages, styles and the currencies of one bill. */
const MADE = new Map();
/** Intl's own, made once for each choice: making one takes as long as writing a hundred numbers with it. */
function numberFormat(language, options = {}) {
    const key = `${language} ${JSON.stringify(options)}`;
    const made = MADE.get(key) ?? new Intl.NumberFormat(language, options);
    MADE.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./build/src/render/number-formats.js



/** From here on cents are noise. */
const WHOLE_FROM = 1000;
const ISO_CODE = /^[A-Z]{3}$/;
const CHANGE = { signDisplay: 'exceptZero' };
function createNumberFormats(language) {
    const integer = numberFormat(language);
    const measurement = numberFormat(language, { maximumSignificantDigits: 4 });
    const money = (amount, style) => currencyText(language, { text: (0,core_money/* amountText */.cY)(amount), size: (0,core_money/* moneyToNumber */.jQ)(amount) }, amount.currency, style);
    const estimate = ({ value, currency }, style) => currencyText(language, { text: finite(value), size: value }, currency, style);
    return {
        money: (amount) => money(amount, {}),
        exactMoney: (amount) => money(amount, { cents: true }),
        change: (amount) => money(amount, { signed: true }),
        unitPrice: (amount) => money(amount, { unit: true }),
        unitPriceChange: (amount) => money(amount, { unit: true, signed: true }),
        estimate: (value) => estimate(value, {}),
        estimatedChange: (value) => estimate(value, { signed: true }),
        percent: (ratio) => percentText(language, ratio, {}),
        changePercent: (ratio) => percentText(language, ratio, CHANGE),
        probability: (value) => probabilityText(language, value),
        compact: (value, currency) => compactText(language, value, currency),
        count: (value) => tidyText(integer.format(value)),
        measure: (value) => tidyText(measurement.format(value)),
        bytes: (value) => bytesText(language, value),
    };
}
/** The same text whatever spaces and signs the locale data prefers this year. */
function tidyText(text) {
    return text.replace(/[\u2009\u202F]/g, '\u00A0').replaceAll('-', '−');
}
function currencyText(language, { text, size }, currency, style) {
    const sign = style.signed ? CHANGE : {};
    if (!ISO_CODE.test(currency))
        return unitText(language, text, currency, sign);
    const base = { style: 'currency', currency, ...sign };
    if (style.unit && size !== 0 && Math.abs(size) < 1) {
        const digits = { minimumSignificantDigits: 2, maximumSignificantDigits: 4 };
        return tidyText(numberFormat(language, { ...base, ...digits }).format(numeric(text)));
    }
    const usual = numberFormat(language, base);
    const smallest = 10 ** -(usual.resolvedOptions().maximumFractionDigits ?? 2);
    if (size !== 0 && Math.abs(size) < smallest) {
        return tidyText(`${size < 0 ? '>' : '<'} ${usual.format(size < 0 ? -smallest : smallest)}`);
    }
    if (style.cents || (size !== 0 && Math.abs(size) < WHOLE_FROM))
        return tidyText(usual.format(numeric(text)));
    const whole = numberFormat(language, { ...base, maximumFractionDigits: 0 });
    return tidyText(whole.format(numeric(text)));
}
/** FOCUS allows currencies without an ISO code (tokens, credits): the number, then as much of the name as is harmless. */
function unitText(language, text, unit, sign) {
    const format = numberFormat(language, { maximumSignificantDigits: 6, ...sign });
    return `${tidyText(format.format(numeric(text)))}\u00A0${unit.replace(/[^A-Za-z0-9]/g, '').slice(0, 12) || '?'}`;
}
function percentText(language, ratio, sign) {
    const [text, size] = typeof ratio === 'number' ? [finite(ratio), ratio] : [(0,decimal/* formatDecimal */.zJ)(ratio), (0,decimal/* decimalToNumber */._A)(ratio)];
    const digits = Math.abs(size) >= 1 ? 0 : 1;
    const format = numberFormat(language, {
        style: 'percent',
        maximumFractionDigits: digits,
        ...sign,
    });
    if (size !== 0 && Math.abs(size) < 0.001) {
        return tidyText(`${size < 0 ? '>' : '<'} ${format.format(size < 0 ? -0.001 : 0.001)}`);
    }
    return tidyText(format.format(numeric(text)));
}
const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
function bytesText(language, value) {
    const power = Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
    const unit = BYTE_UNITS[power] ?? 'byte';
    const options = {
        style: 'unit',
        unit,
        maximumFractionDigits: power === 0 ? 0 : 1,
    };
    return tidyText(numberFormat(language, options).format(value / 1000 ** power));
}
function finite(value) {
    if (!Number.isFinite(value))
        throw new TypeError('An estimate must be a finite number');
    return String(value);
}
function numeric(text) {
    if (!isNumeric(text))
        throw new TypeError('Not a number in plain notation');
    return text;
}
/** Lets Intl read the digits themselves: no double in between. */
function isNumeric(text) {
    return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text);
}
function probabilityText(language, value) {
    const format = numberFormat(language, { maximumSignificantDigits: 2 });
    return value < 0.001 ? `< ${format.format(0.001)}` : format.format(value);
}
function compactText(language, value, currency) {
    const options = { notation: 'compact', maximumSignificantDigits: 3 };
    if (!ISO_CODE.test(currency))
        return tidyText(numberFormat(language, options).format(value));
    return tidyText(numberFormat(language, { ...options, style: 'currency', currency }).format(value));
}

;// CONCATENATED MODULE: ./build/src/render/formats.js


const DATE = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' };
/** Few: languages, and the year of a report. */
const formats_MADE = new Map();
/** `year`: the year a reader takes for granted; dates outside it carry theirs. The same choice gives the same formats. */
function createFormats(language, year = null) {
    const key = `${language} ${year ?? ''}`;
    const made = formats_MADE.get(key) ?? newFormats(language, year);
    formats_MADE.set(key, made);
    return made;
}
function newFormats(language, year) {
    const date = new Intl.DateTimeFormat(language, DATE);
    const yearless = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
    const shortMonth = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' });
    const monthName = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
    const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
    const instant = new Intl.DateTimeFormat(language, { ...DATE, ...time });
    const plurals = new Intl.PluralRules(language);
    const list = new Intl.ListFormat(language);
    return {
        ...createNumberFormats(language),
        language,
        day: (value) => plainSpaces(date.format((0,period/* dayToMs */.Iv)(value))),
        shortDay: (value) => plainSpaces(yearless.format((0,period/* dayToMs */.Iv)(value))),
        month: (value) => plainSpaces(month.format((0,period/* dayToMs */.Iv)((0,period/* firstDayOf */.Os)(value)))),
        monthName: (value) => plainSpaces(monthName.format((0,period/* dayToMs */.Iv)((0,period/* firstDayOf */.Os)(value)))),
        shortMonth: (value) => plainSpaces(shortMonth.format((0,period/* dayToMs */.Iv)((0,period/* firstDayOf */.Os)(value)))),
        period: (value) => periodText(date, value),
        shortPeriod: (value) => periodText(withinYear(value, year) ? yearless : date, value),
        instant: (value) => `${plainSpaces(instant.format(Date.parse(value)))} UTC`,
        list: (items) => list.format(items),
        plural: (count) => plurals.select(count),
    };
}
function periodText(format, { start, end }) {
    return plainSpaces(format.formatRange((0,period/* dayToMs */.Iv)(start), (0,period/* dayToMs */.Iv)((0,period/* addDays */.fi)(end, -1))));
}
function withinYear({ start, end }, year) {
    return year !== null && start.startsWith(year) && (0,period/* addDays */.fi)(end, -1).startsWith(year);
}
/** Locale data moves between kinds of space from year to year; dates may break at any of them. */
function plainSpaces(text) {
    return text.replace(/[\u00A0\u2009\u202F]/g, ' ');
}


/***/ }),

/***/ 28570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   eT: () => (/* binding */ dimensionOf),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53262);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67420);



/** A name from the bill, its label first where it has one; the empty text is said to be none. */
function nameOf({ messages }, name, label = null) {
    if (name === '')
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .emphasis */ .lN)(messages.noValue);
    if (label === null || label === '' || label === name)
        return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(name);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(label)} (${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(name)})`;
}
/** An account by its display name where no other account has the same; otherwise with its id. */
function accountOf(page, id) {
    const name = page.report.accounts.find((account) => account.id === id)?.name ?? '';
    const namesakes = page.report.accounts.filter((account) => account.name === name);
    return name !== '' && namesakes.length === 1 ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(name) : nameOf(page, id, name);
}
/** Names one after the other, at most `most` of them, with a word on how many are left out. */
function namesOf(page, names, most = 10) {
    return listed(page, names.map(_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b), most);
}
/** Any pieces of text in the same way. */
function listed({ messages, formats }, items, most = 10) {
    const shown = items.slice(0, most);
    const left = items.length - shown.length;
    const more = left > 0 ? [messages.andMore(formats, left)] : [];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .joinInline */ .EN)([...shown, ...more], ', ');
}
/** A dimension in the reader's words; a tag or cost category by its own name. */
function dimensionOf({ messages }, dimension) {
    const titles = messages.dimensions;
    return (Object.hasOwn(titles, dimension) ? titles[dimension] : undefined) ?? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(dimension);
}


/***/ }),

/***/ 82834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ messagesIn),
  Z: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./build/src/render/formats.js + 2 modules
var formats = __webpack_require__(66866);
// EXTERNAL MODULE: ./build/src/core/gap-texts.js
var gap_texts = __webpack_require__(18860);
;// CONCATENATED MODULE: ./build/src/core/invariant-texts.js
/** What an invariant compares, or why it does not apply: one plain English sentence. A closed list, translated in full. */
const INVARIANT_TEXTS = [
    'This kind of export has no negation rows.',
    'This kind of export has no pair of net and gross columns.',
    'This kind of export has no unblended cost beside its billed cost.',
    'This kind of export does not tell what its commitments cost a month.',
    'The invoices are not at hand; sums by invoice are shown for comparison.',
    'Cost Explorer was not read beside the export.',
    'FOCUS has no negation rows.',
    'FOCUS has no pair of net and gross columns.',
    'Effective cost of used and unused commitment against its recurring fee and amortised upfront payment, by commitment and month; where an upfront payment may lie before the data, the fee is the least.',
    'No commitment has a fee that is known for a month that is over.',
    'FOCUS has no unblended cost beside BilledCost.',
    'Cost Explorer returns the billed cost itself, so there is nothing to compare it with.',
    'Cost Explorer does not tell one commitment from another.',
    'Cost Explorer does not tell one invoice from another.',
    'Cost Explorer is the only source of this run.',
    'Effective cost must not be whole numbers only, nor zero beside a billed amount, by provider and currency.',
    'Effective cost is there and has fractions.',
    'The export has no ChargeFrequency, so recurring fees cannot be told from upfront ones.',
    'Cost Explorer cannot tell.',
    'No usage is covered by a Savings Plan.',
    'Covered usage and its negation add up to zero, by month.',
    'Not checked.',
    'Net metrics are not shown to this account.',
    'Net and unblended cost add up to the same, by month.',
    'Usage covered by a Savings Plan and its negation cancel out, by payer, day, plan, usage type and operation.',
    'The report has no usage covered by a Savings Plan.',
    'Net unblended costs add up to the unblended costs, by payer and month.',
    'The report has no net costs.',
    'Billed costs add up to the unblended costs, apart from covered usage without negation, by payer and month.',
    'The report has no lines.',
    'Used and unused cost of each commitment add up to its recurring and amortised upfront cost, in closed months.',
    'The report has no commitment fee in a closed month whose parts are all told.',
    'Billed cost against NetUnblendedCost of Cost Explorer, same days, within 0.5 %.',
];

// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
;// CONCATENATED MODULE: ./build/src/render/messages/counted.js
/** `1 row`, `2 rows`: the number in the reader's format with the word that fits it. */
function counted(f, count, one, many) {
    return `${f.count(count)} ${f.plural(count) === 'one' ? one : many}`;
}

;// CONCATENATED MODULE: ./build/src/render/messages/advisors-en.js


/** What AWS's advisors say, in English. */
const advisorsEn = {
    title: 'What AWS advises',
    columns: ['Advisor', 'Answers', 'Recommendations', 'How to enable or get it'],
    /** By dataset; those of one service share a name. */
    names: {
        'advisors/cost-optimization-hub': 'Cost Optimization Hub',
        'advisors/optimizer-instances': 'Compute Optimizer: instances',
        'advisors/optimizer-auto-scaling-groups': 'Compute Optimizer: Auto Scaling groups',
        'advisors/optimizer-volumes': 'Compute Optimizer: volumes',
        'advisors/optimizer-functions': 'Compute Optimizer: functions',
        'advisors/optimizer-ecs-services': 'Compute Optimizer: ECS services',
        'advisors/optimizer-databases': 'Compute Optimizer: databases',
        'advisors/optimizer-licenses': 'Compute Optimizer: licences',
        'advisors/optimizer-idle': 'Compute Optimizer: idle resources',
        'advisors/savings-plans': 'Savings Plans',
        'advisors/savings-plans-use': 'Use of Savings Plans',
        'advisors/reservations': 'Reservations',
        'advisors/reservations-use': 'Use of reservations',
        'advisors/purchases': 'Commitments to buy (Cost Explorer)',
        'advisors/cost-anomalies': 'Cost Anomaly Detection',
        'advisors/budgets': 'Budgets',
        'advisors/trusted-advisor': 'Trusted Advisor',
        'advisors/free-tier': 'Free Tier',
        'advisors/organization': 'Organization',
        'advisors/guardduty': 'GuardDuty',
        'advisors/inspector': 'Inspector',
        'advisors/macie': 'Macie',
        'advisors/security-hub': 'Security Hub',
    },
    states: {
        active: 'active',
        'not-enabled': 'not enabled',
        'no-data': 'no data',
        'not-in-plan': 'not in this plan',
        denied: 'denied',
        throttled: 'throttled',
        failed: 'failed',
        skipped: 'not asked',
    },
    /** A state and in how many places. */
    inPlaces: (f, state, places) => `${state} in ${counted(f, places, 'place', 'places')}`,
    unknownActions: (f, count) => `${counted(f, count, 'recommendation is', 'recommendations are')} in words this version does not know, and in no list of actions.`,
    hubTotal: (amount) => `Cost Optimization Hub’s own total, after its own de-duplication: ${amount} a month. It is shown beside our total and is no part of it.`,
    hubCounts: (mode) => (0,phrase/* phrase */.MZ) `The Hub’s amounts count in ${mode}.`,
    /** What its amounts count in where nobody chose a commitment. */
    noPreference: 'No preferred commitment is set: the Hub reckons purchases with three years, all upfront.',
    preference: (commitment) => (0,phrase/* phrase */.MZ) `Preferred commitment: ${commitment}.`,
    organization: (featureSet, trusted) => (0,phrase/* phrase */.MZ) `Organization with features ${featureSet}; ${trusted} trusted with all accounts.`,
    trusted: (f, count) => counted(f, count, 'service is', 'services are'),
    controlTower: 'Control Tower is one of them.',
    commitments: 'Commitments over the last 30 days, as AWS tells',
    commitmentColumns: ['', 'Of', 'Ratio', 'Amount', 'What the amount is'],
    commitmentFacts: {
        savingsPlansUtilisation: ['Savings Plans: utilisation', 'committed'],
        savingsPlansCoverage: ['Savings Plans: coverage', 'still on demand'],
        reservationsUtilisation: ['Reservations: utilisation', 'amortised fee'],
        reservationsCoverage: ['Reservations: coverage', 'still on demand'],
        savingsPlansUnused: ['Savings Plans: unused', 'sunk: paid until the term ends'],
        reservationsUnused: ['Reservations: unused', 'sunk: paid until the term ends'],
        savingsPlansNetSavings: ['Savings Plans: net savings', 'against on-demand prices'],
    },
    all: 'all',
    anomalies: 'Anomalies that AWS found in the last 90 days',
    anomalyColumns: ['Where', 'Account', 'Above what was expected', 'From', 'To'],
    open: 'still open',
    budgets: 'Budgets in AWS',
    budgetColumns: ['Budget', 'Account', 'Limit', 'Spent', 'Forecast', 'Counts'],
    trustedAdvisor: 'Cost checks of Trusted Advisor',
    trustedAdvisorColumns: ['Check', 'Account', 'State', 'Resources', 'Its own estimate a month'],
    overlap: 'Its amounts overlap with those of the other advisors and are in no total.',
};
/** Security, in English: what its services found, and what they cost. */
const postureEn = {
    title: 'Security services: open findings and cost',
    columns: ['Service', 'Account', 'Region', 'Critical', 'High', 'Medium', 'Low'],
    atLeast: (count) => `at least ${count}`,
    notCounted: 'not counted',
    cost: (service, amount, month) => (0,phrase/* phrase */.MZ) `${service} cost ${amount} in ${month}.`,
    note: 'Counts are of what each account found itself. They are no part of any saving.',
};

;// CONCATENATED MODULE: ./build/src/render/messages/alerts-en.js


/** What people are told of at once, in English. */
const alertsEn = {
    title: 'Alerts',
    budgetExceeded: (budget) => (0,phrase/* phrase */.MZ) `Budget ${budget} is exceeded`,
    budgetForecast: (budget) => (0,phrase/* phrase */.MZ) `Budget ${budget} is expected to be exceeded`,
    spent: (spent, amount, days) => `${days}: ${spent} of ${amount} is spent`,
    expected: (expected) => `; ${expected} is expected by the end`,
    anomaly: (subject) => (0,phrase/* phrase */.MZ) `Unusual cost: ${subject}`,
    impact: (change, days) => `${days}: ${change} against what was expected`,
    cause: (cause) => (0,phrase/* phrase */.MZ) `; ${cause}`,
    mayChange: '; the amount may still change',
    commitment: (f, commitment, days) => (0,phrase/* phrase */.MZ) `${commitment} ends in ${counted(f, days, 'day', 'days')}`,
    commitmentToday: (commitment) => (0,phrase/* phrase */.MZ) `${commitment} ends today`,
    lastDay: (end) => `Its last day is ${end}`,
    coverage: (coverage) => `Only ${coverage} of the planned reads were answered`,
    belowLimit: (limit) => `The limit is ${limit}. What was not looked at is listed in the report; nothing in it may be read as fine.`,
    stale: 'Cost data is late',
};

;// CONCATENATED MODULE: ./build/src/render/messages/annotations-en.js

/** What could not be looked at, beside the log of a workflow run, in English. */
const annotationsEn = {
    bill: 'The bill was not read',
    title: (subject, state) => `${subject}: ${state}`,
    reads: (f, count, planned, accounts) => `${f.count(count)} of ${counted(f, planned, 'planned read was', 'planned reads were')} not answered, in ${counted(f, accounts, 'account', 'accounts')}.`,
    missingFor: (datasets) => `Without it there is no ${datasets}.`,
    moreTitle: 'More could not be looked at',
    more: (f, count, kinds) => `${counted(f, count, 'more read was', 'more reads were')} not answered, of ${counted(f, kinds, 'kind', 'kinds')}: see the report.`,
};

;// CONCATENATED MODULE: ./build/src/render/messages/ask-en.js
/** What an answer says beside its sentences, in English. Names are plain text. */
const askEn = {
    readAs: (word, as) => `${word} is read as ${as}.`,
    notTold: (words) => `The report tells nothing of ${words}.`,
    unknownWords: (words) => `The report has nothing by the name of ${words}.`,
    notBilled: (service) => `${service} is not on this bill.`,
    billedUnder: (service, name) => `The bill tells ${service} under ${name}, with other services: what it costs by itself is not in the report.`,
    wholeCost: 'What was spent',
    costOf: (name) => `What ${name} cost`,
    range: (first, last) => `${first} to ${last}`,
    noMonths: (what, asked) => `${what} in ${asked} is not in the report.`,
    months: (what, asked, first, last) => `${what} in ${asked} is not in the report: it tells ${first} to ${last}.`,
    days: (latest) => `Single days and weeks are not in the report, but for the whole bill, of which it tells the latest complete ones: ${latest}.`,
    noDays: 'Single days and weeks are not in the report.',
    latestDays: (day) => `Days are in the report once they are complete: up to ${day}.`,
    forecastEnds: (month) => `The forecast ends with ${month}.`,
    resourceCost: 'What single resources cost is not in the report; it tells what acting on them saves.',
    sinceReport: (day) => `What changed since the report of ${day} is told in report.md.`,
    noReportBefore: 'There was no report before this one that it could be compared with.',
    owner: (name, team) => `${name} belongs to ${team}.`,
    noOwner: (name) => `Whose ${name} is, the report does not tell.`,
    usageTypes: (name, days) => `Usage types of ${name} are in the report for ${days} only.`,
    otherDays: (periods) => `The report has such figures of other days only: ${periods}.`,
    noFigure: 'The report has no figure that answers this.',
    unclear: 'Ask about spend, changes, forecast, budgets, savings, waste, commitments, tags, unusual days or teams; name a service, account, region or team of the report, and a month. For example: why did RDS grow in October?',
};

;// CONCATENATED MODULE: ./build/src/render/messages/brief-en.js


/** What channels with little room say beside the words of the page, in English. */
const briefEn = {
    missing: (subjects) => `Missing from this report: ${subjects}.`,
    answered: 'Reads answered',
    answeredOf: (answered, planned) => `${answered} of ${planned}`,
    mover: (name, change, cause) => (0,phrase/* phrase */.MZ) `${name} ${change}: ${cause}`,
    action: (type, service, where) => (0,phrase/* phrase */.MZ) `${type} ${service}: ${where}`,
    ownerTitle: (title, team) => (0,phrase/* phrase */.MZ) `${title}, ${team}`,
    ownerActions: (f, count, net) => `${counted(f, count, 'action is', 'actions are')} recommended to you: ${net} a month can be had together.`,
    ownerActionsOnly: (f, count) => `${counted(f, count, 'action without an amount is', 'actions without an amount are')} recommended to you.`,
    ownerUnknown: 'Which actions are recommended to you is not known.',
    ownerNothing: 'No action is recommended to you.',
    spendOf: (days) => `Spend of ${days}`,
    netSaving: 'Net saving a month',
};

;// CONCATENATED MODULE: ./build/src/render/messages/changes-en.js


/** What is different from the last report, in English. */
const changesEn = {
    title: 'Since the last report',
    since: (day) => `Compared with the report of ${day}:`,
    none: (day) => `Nothing that the report of ${day} said has changed.`,
    restated: (month, before, after, change) => `${month} was restated: ${before} then, ${after} now (${change})`,
    newAnomalies: (f, count) => counted(f, count, 'unusual period is new', 'unusual periods are new'),
    savings: (before, after, change) => `What can be had together a month: ${before} then, ${after} now (${change})`,
    fresh: (f, count) => counted(f, count, 'recommendation is new', 'recommendations are new'),
    done: (f, count) => counted(f, count, 'recommendation is done', 'recommendations are done'),
    gone: (f, count) => counted(f, count, 'recommendation was looked for and not found', 'recommendations were looked for and not found'),
    exempt: (f, count) => counted(f, count, 'recommendation is exempt now', 'recommendations are exempt now'),
    notLooked: (f, count) => `${counted(f, count, 'recommendation', 'recommendations')} of that report could not be looked for and may still hold`,
    worth: (what, net) => `${what}, ${net} a month`,
    named: (what, names) => (0,phrase/* phrase */.MZ) `${what}: ${names}`,
    notCompared: (f, count) => `${counted(f, count, 'more recommendation', 'more recommendations')} of that report, worth less than those it names, could not be compared`,
};

;// CONCATENATED MODULE: ./build/src/render/messages/doing-en.js


/** Cards, tasks and what to watch, for whoever does it, in English. */
const doingEn = {
    card: (type, resource) => (0,phrase/* phrase */.MZ) `${type}: ${resource}`,
    commands: 'How to verify, fix and go back',
    moreCards: 'Open actions without a card of their own here',
    moreRows: 'All other open actions',
    cardsOrder: 'The largest savings come first, currency by currency; what has no amount comes last.',
    cardsOf: (f, count) => count === 1
        ? 'The first in full: evidence, verification, fix and the way back'
        : `The first ${f.count(count)} in full: evidence, verification, fix and the way back`,
    cardsIn: (page) => (0,phrase/* phrase */.MZ) `Cards of the others, with their commands, are in ${page}.`,
    actionColumns: ['What to do', 'Where', 'Saving a month', 'Effort and risk', 'Owner'],
    noneOfKind: 'No open action is of this kind.',
    inReport: (f, count) => `${counted(f, count, 'more action stands', 'more actions stand')} in the report.`,
    task: (what, amount) => (0,phrase/* phrase */.MZ) `${what}: ${amount}`,
    issue: (task, issue) => (0,phrase/* phrase */.MZ) `${task} (${issue})`,
    before: 'In order of priority, which weighs saving, effort, risk and confidence. For each: verify, try it without effect where that is offered, do it, and verify again. Amounts are savings a month.',
    watchIntro: 'A change worked when its check does not find it any more, and when what it used is gone from the bill. What the checks go by:',
    watch: (what, check, measured) => (0,phrase/* phrase */.MZ) `${what} (${check}): ${measured}`,
};

;// CONCATENATED MODULE: ./build/src/render/messages/email-en.js
/** What mails say beside the words of the page, in English. */
const emailEn = {
    subject: (title, amount, change) => `${title}: ${amount}${change === null ? '' : ` (${change})`}`,
    shortSubject: (day) => `Cloud costs, report of ${day}`,
    alertSubjects: { warning: 'Warning', critical: 'Critical' },
    alertSubject: (severity, title) => `${severity}: ${title}`,
    shortAlertSubject: (severity) => `${severity}: an alert about cloud costs`,
    months: 'All charges by month',
    soFar: (amount) => `${amount} so far`,
    expected: (amount) => `${amount} expected`,
    budget: (amount) => `budget ${amount}`,
    outlined: 'What is outlined is expected.',
    days: (from, to) => `Usage by day, ${from} to ${to}`,
    average: (amount) => `A whole day costs ${amount} on average.`,
    incomplete: 'Days that are not complete yet are outlined.',
    saving: 'Actions, and what each saves a month',
    more: 'The rest is in the report.',
    openReport: 'Open the report',
    openRun: 'Open the run',
    openIssue: 'Open the issue',
    footers: {
        daily: 'Spendlog sends this once a day, on the first run of the day, to whom spendlog.yml names.',
        weekly: 'Spendlog sends this on the first run of a week to whom spendlog.yml names.',
        monthly: 'Spendlog sends this on the first run of a month to whom spendlog.yml names.',
    },
    alertFooter: 'Spendlog sends an alert at once, and again only when it changes, to whom spendlog.yml names in email.alertsTo.',
};

;// CONCATENATED MODULE: ./build/src/render/messages/git-en.js
/** What stands beside reports that are committed, in English. Days and tenants are ours; file names too. */
const gitEn = {
    commit: (day) => `Cost report of ${day}`,
    commitOf: (tenant, day) => `Cost report of ${tenant}, ${day}`,
    pullRequest: 'Cost report',
    pullRequestOf: (tenant) => `Cost report of ${tenant}`,
    pullRequestText: 'Spendlog adds the report of each run to this pull request until it is merged or closed. The next one begins with the report after that.',
    leftOut: {
        title: 'Files that are not committed',
        intro: (size) => `Nobody reviews a file of more than ${size}, so these stay where the run keeps its reports.`,
        columns: ['File', 'Size', 'SHA-256'],
        page: 'Some files of this report are too large to be committed: see ',
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/issues-en.js


/** Issues, their comments and the dashboard, in English. */
const issuesEn = {
    /** Imperatives, plain text. */
    titles: {
        Rightsize: (what) => `Rightsize ${what}`,
        Stop: (what) => `Stop ${what}`,
        Delete: (what) => `Delete ${what}`,
        Upgrade: (what) => `Upgrade ${what}`,
        ScaleIn: (what) => `Scale in ${what}`,
        MigrateToGraviton: (what) => `Migrate ${what} to Graviton`,
        PurchaseSavingsPlans: (what) => `Buy Savings Plans for ${what}`,
        PurchaseReservedInstances: (what) => `Buy reserved instances for ${what}`,
        Schedule: (what) => `Run ${what} only when it is needed`,
        ChangeStorageClass: (what) => `Change the storage class of ${what}`,
        Configure: (what) => `Configure ${what}`,
    },
    named: (resource, service) => `${resource} (${service})`,
    resources: (f, count) => counted(f, count, 'resource', 'resources'),
    saves: (title, amount) => `${title}: saves ${amount} a month`,
    what: {
        seen: 'Seen',
        why: 'Why',
        where: 'Where',
        together: (f, count) => `${counted(f, count, 'finding', 'findings')} of one kind and owner, as each alone is worth too little for an issue of its own.`,
        allDone: 'Nothing of this is recommended any more.',
        shortened: 'This text was shortened to fit. The whole of it is in the report.',
    },
    facts: {
        saving: 'Saving',
        month: (amount) => `${amount} a month`,
        range: (net, low, high) => (0,phrase/* phrase */.MZ) `${net}, between ${low} and ${high}`,
        from: 'From',
        source: (basis, source, period) => (0,phrase/* phrase */.MZ) `${basis} (${source}), ${period}`,
        formula: 'Computed as',
        once: 'Costs once',
        confidence: 'Confidence',
        aws: 'AWS says',
        advice: (advisor, parts) => (0,phrase/* phrase */.MZ) `${advisor}: ${parts}`,
        modes: { BeforeDiscounts: 'before discounts', AfterDiscounts: 'after discounts' },
        lookBack: (f, days) => `over ${counted(f, days, 'day', 'days')}`,
        refreshed: (day) => `as of ${day}`,
        differs: (reasons) => `differs from ours: ${reasons}`,
        effort: 'Effort and risk',
        noRestart: 'no restart',
        canBeUndone: 'can be undone',
        owner: 'Owner',
        since: 'Found',
        sinceDay: (day) => `since ${day}`,
        decided: 'Accepted by',
    },
    verify: 'Verify first',
    caveats: 'It is no saving where one of these holds:',
    fix: 'Fix',
    console: 'Console:',
    terraform: 'Terraform:',
    dryRun: 'Without effect, to see whether you may:',
    act: 'Then, in this order:',
    rollback: 'Going back',
    unsafe: 'No commands are shown: a name in them could mean something else to a shell. They are on the page of the check, to be filled in by hand.',
    noGuide: (check) => (0,phrase/* phrase */.MZ) `This version of Spendlog has no guide for ${check}.`,
    guideLeftOut: 'How to verify, fix and go back is on the page of the check.',
    example: (resource) => (0,phrase/* phrase */.MZ) `The commands are for ${resource}; those for the others differ in the name and the place.`,
    /** What people can say to it. */
    answers: (days) => (0,phrase/* phrase */.MZ) `Not now? Comment ${{ type: 'inlineCode', value: `/spendlog snooze ${days}` }}. Not at all? Close as not planned. Done? Leave it: it closes once two complete looks do not find it any more.`,
    links: { report: 'Report', check: 'How this is found', run: 'Run' },
    tasks: {
        title: 'What is to be done',
        row: (where, amount) => (0,phrase/* phrase */.MZ) `${where}: ${amount}`,
        done: (what, day) => (0,phrase/* phrase */.MZ) `${what}: not found any more since ${day}`,
        gone: (what, day) => (0,phrase/* phrase */.MZ) `${what}: gone with its group or account since ${day}`,
        measured: (what, amount) => (0,phrase/* phrase */.MZ) `${what}: saves ${amount} a month, measured`,
        moreOpen: (f, count, amount) => `and ${f.count(count)} more, together ${amount} a month; they are in the report.`,
        moreOpenWithout: (f, count) => `and ${f.count(count)} more; they are in the report.`,
        moreDone: (f, count) => `${counted(f, count, 'more is', 'more are')} done.`,
    },
    comments: {
        absent: 'Two complete looks, at least a day apart, did not find this any more, so this issue is closed.',
        done: 'This is done, so this issue is closed. Thank you.',
        gone: 'This vanished with its group or account, so this issue is closed. Nothing is counted as saved.',
        estimate: (amount) => `It was estimated to save ${amount} a month.`,
        noEstimate: 'It had no estimate.',
        after: (day) => `What it really saves is measured after ${day}, and told here.`,
        measured: (amount, after, before) => (0,phrase/* phrase */.MZ) `Measured: this saves ${amount} a month (${after}, against ${before}).`,
        lost: (amount, after, before) => (0,phrase/* phrase */.MZ) `Measured: this costs ${amount} a month more (${after}, against ${before}).`,
        ofEstimate: (estimate, ratio) => `Estimated were ${estimate}: ${ratio} of it was realised.`,
        provisional: 'The bill of these days is not invoiced yet, so that this may still change.',
        formula: (formula) => (0,phrase/* phrase */.MZ) `Computed as ${formula}.`,
        cash: (amount) => `What was paid went down by ${amount} a month.`,
        noMeasure: 'What it saves was not measured.',
        returned: 'This was found again, so this issue is open.',
        returnedAmount: (amount) => (0,phrase/* phrase */.MZ) `It would save ${amount} a month.`,
        states: {
            accepted: 'This is accepted: somebody takes care of it.',
            'no-longer-accepted': 'This is not marked as accepted any more.',
            exempt: 'The configuration makes an exemption of this, so this issue is closed.',
            'exemption-ended': 'The exemption has ended, so this is recommended again.',
            'still-found': 'This was closed as done, and is still found: it may not be done everywhere.',
        },
        acceptedBy: (owner) => (0,phrase/* phrase */.MZ) `By ${owner}.`,
        exemptBy: (reason, owner, until) => (0,phrase/* phrase */.MZ) `Reason: ${reason}. Decided by ${owner}, until ${until}.`,
        ticket: (ticket) => (0,phrase/* phrase */.MZ) `Ticket: ${ticket}.`,
        duplicate: (kept) => (0,phrase/* phrase */.MZ) `This is told in ${kept} already, so this issue is closed.`,
        keptIssue: 'another issue',
        snoozed: (until, by) => (0,phrase/* phrase */.MZ) `Postponed until ${until}, as ${by} asked. Nothing is changed or said here until then.`,
        somebody: 'somebody',
        snoozeEnded: 'The time it was postponed for is over, and it is still found.',
        notPlanned: (until) => `Closed as not planned: this is exempt until ${until}, and comes back then if it is still found. To decide for longer, put it under exemptions in the configuration.`,
        refused: (login) => (0,phrase/* phrase */.MZ) `${login} may not decide this: postponing takes triage rights or more in this repository. Nothing was changed.`,
    },
    dashboard: {
        title: 'Cloud savings: everything open',
        titleOf: (tenant) => `Cloud savings: everything open for ${tenant}`,
        intro: (day) => `As of ${day}. What is worth most comes first; this issue is kept up to date.`,
        total: (f, count, amounts) => `${counted(f, count, 'recommendation is', 'recommendations are')} open, worth ${amounts} a month together.`,
        totalWithout: (f, count) => `${counted(f, count, 'recommendation is', 'recommendations are')} open, none with an amount.`,
        none: 'Nothing is open.',
        unknown: 'What is open is not known today.',
        withIssue: (f, count) => `${counted(f, count, 'has', 'have')} an issue`,
        waiting: (f, count) => `${counted(f, count, 'waits', 'wait')} for one, as only so many are opened at a time`,
        snoozed: (f, count) => `${counted(f, count, 'is', 'are')} postponed`,
        exempt: (f, count) => `${counted(f, count, 'is', 'are')} exempt`,
        counts: (parts) => `${parts}.`,
        teams: 'By team',
        teamColumns: ['Team', 'Open', 'Saving a month'],
        nobody: 'nobody',
        rows: 'Everything open',
        columns: ['What to do', 'Where', 'Saving a month', 'Owner', 'Issue'],
        waitingIssue: '–',
        more: (f, shown, left, amounts) => `The ${f.count(shown)} most worthwhile are shown; ${counted(f, left, 'other', 'others')}, ${amounts} a month together, are left out here; the report has them.`,
        moreWithout: (f, shown, left) => `The ${f.count(shown)} most worthwhile are shown; ${counted(f, left, 'other', 'others')} are left out here; the report has them.`,
        totalsOnly: 'There is too much for one issue: each recommendation is in the report.',
        moreTeams: (f, count) => `${counted(f, count, 'more team is', 'more teams are')} left out here; the report has them.`,
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/leadership-en.js


/** Words of the tables and lists that executives and CTOs read, in English. */
const leadershipEn = {
    resources: (f, count) => counted(f, count, 'resource', 'resources'),
    action: (type, service, where) => (0,phrase/* phrase */.MZ) `${type} ${service}: ${where}`,
    currency: (currency) => (0,phrase/* phrase */.MZ) `In ${currency}:`,
    opportunities: {
        columns: ['What to do', 'Saving a month', 'Saving a year', 'Effort', 'Deadline'],
        more: (f, count) => `${counted(f, count, 'more kind of action has', 'more kinds of action have')} an amount.`,
        within: (days) => `in ${days} days`,
        deadlines: 'Deadlines in days are proposed by effort.',
        exemptUntil: (day) => `exemption ended ${day}`,
        before: (day) => `before ${day}`,
    },
    projection: {
        columns: ['Month', 'Expected', '80% interval'],
        budgetColumns: ['Budget', 'Against it'],
        meaning: (metric) => `All charges at ${metric}, tax and support included.`,
    },
    risks: {
        columns: ['Risk', 'Where', 'When', 'Amount'],
        commitment: 'Commitment ends',
        commitmentMore: (amount) => `about ${amount} a month more without it`,
        commitmentLess: (amount) => `about ${amount} a month less without it`,
        unused: 'Commitment paid for and not used',
        unusedAmount: (amount, ratio) => `${amount} (${ratio} of it)`,
        everyCommitment: 'all commitments',
        budget: { over: 'Budget is exceeded', 'forecast-over': 'Budget is expected to be exceeded' },
        budgetAmount: (amount) => `${amount} over it`,
        growth: 'Cost grows steadily',
        growthAmount: (slope, ratio) => `${slope} a day within 30 days (${ratio})`,
        unusual: 'Unusual days',
        wholeBill: 'the whole bill',
        more: (f, count) => `${counted(f, count, 'more risk is', 'more risks are')} in the report.`,
        endsUnknown: (f, count) => count === 1
            ? 'The end of 1 more commitment is not in the data.'
            : `The ends of ${f.count(count)} more commitments are not in the data.`,
        none: 'No commitment is known to end within 180 days, no budget is in danger, and neither steady growth nor an unusual day stands out.',
    },
    next: {
        effort: (effort) => `effort ${effort}`,
        owner: (team) => (0,phrase/* phrase */.MZ) `owner ${team}`,
        nobody: 'no owner',
        month: (amount) => `${amount} a month`,
    },
    estate: {
        columns: ['', 'Looked at', 'Of', 'Share'],
        reads: 'Planned reads that were answered',
        units: 'Pieces of work that were done',
        services: 'Services on the bill whose resources were counted',
        noneCounted: 'Resources of no service on the bill were counted.',
        denied: (f, count, permissions) => (0,phrase/* phrase */.MZ) `${counted(f, count, 'read was', 'reads were')} denied; missing: ${permissions}.`,
        unanswered: (f, count) => `${counted(f, count, 'read was', 'reads were')} not answered for another reason.`,
        notPlanned: (f, count, reason) => `${counted(f, count, 'place with charges was', 'places with charges were')} not planned: ${reason}.`,
    },
    layers: {
        names: {
            compute: 'Compute',
            storage: 'Storage',
            database: 'Databases',
            network: 'Networking',
            serverless: 'Serverless',
            other: 'All other services',
        },
        columns: (month) => ['Layer', month, 'Share', 'Change', 'Saving a month', 'Alternatives'],
        alternative: (type, count) => `${type} (${count})`,
        meaning: (metric, before) => `Usage at ${metric}; the change is against ${before}.`,
    },
    technicalDebt: {
        columns: ['What is behind', 'Where', 'Saving a month', 'Effort and risk'],
        none: 'No open recommendation is about an older generation or a version out of support.',
    },
    roadmap: {
        columns: ['Horizon', 'Effort', 'Actions', 'Saving a month', 'Reached by then', 'Mainly'],
        horizons: {
            'within-30-days': '30 days',
            'within-90-days': '90 days',
            'within-180-days': '180 days',
        },
        efforts: {
            'within-30-days': 'very low, low',
            'within-90-days': 'medium',
            'within-180-days': 'high, very high',
        },
        without: (f, count) => `${counted(f, count, 'of these actions stands', 'of these actions stand')} without an amount.`,
    },
    decisions: {
        columns: ['Decision', 'Why it is yours', 'Saving a month', 'One-off cost', 'Owner'],
        reasons: {
            purchase: 'binds for a term',
            effort: 'much effort',
            irreversible: 'cannot be undone',
            restart: 'needs a restart',
        },
        renew: (name) => (0,phrase/* phrase */.MZ) `Renew or let go: ${name}`,
        ends: (day, effect) => `ends on ${day}; ${effect}`,
        more: (f, count) => `${counted(f, count, 'more decision is', 'more decisions are')} of the same kinds.`,
        none: 'No open action binds for a term, takes much effort, needs a restart or cannot be undone.',
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/living-en.js


/** Owners, exemptions, what was saved and KPIs, in English. */
const livingEn = {
    decisions: { notPlanned: 'Closed as not planned', snoozed: 'Snoozed' },
    owners: {
        title: 'Owners and exemptions',
        columns: ['Team', 'Spend', 'Recommendations', 'Net saving a month'],
        nobody: 'nobody',
        spendOf: (period) => `Spend is usage at effective cost, ${period}.`,
        inForce: 'Exempt',
        inForceColumns: ['What', 'Why', 'Decided by', 'Until', 'Recommendations', 'Net saving a month'],
        expired: 'No longer exempt, and recommended again',
        expiredColumns: ['What', 'Why', 'Decided by', 'Until', 'Recommendations'],
        unmatched: 'Exempt, but nothing of it is recommended: these can go',
        unmatchedColumns: ['What', 'Why', 'Decided by', 'Until'],
        condition: (name, value) => (0,phrase/* phrase */.MZ) `${name}: ${value}`,
        ticket: (reason, ticket) => (0,phrase/* phrase */.MZ) `${reason} (${ticket})`,
    },
    ledger: {
        title: (day) => `What recommendations have saved, ${day}`,
        intro: 'Amounts are those of a month, in the month in which each state was reached. Measured: today’s demand at the old price less what it costs, at contracted prices over 28 days of invoiced months. Accrued: what the measured savings of a year bring in that month.',
        money: (currency) => (0,phrase/* phrase */.MZ) `In ${currency}`,
        columns: [
            'Month',
            'Team',
            'Found',
            'Accepted',
            'Done',
            'Measured',
            'Not final',
            'Regressed',
            'Gone',
            'Avoided growth',
            'Accrued',
            'Realisation',
        ],
        cell: (amount, count) => `${amount} (${count})`,
        none: 'Nothing with an amount has been recommended so far.',
        unmeasured: 'Done, and not measured',
        unmeasuredColumns: ['Resource', 'Team', 'Done', 'Why'],
        reasons: {
            'too-early': 'fewer than 28 complete days have passed',
            'too-little-history': 'the bill that was read does not reach back 28 days before it',
            'no-cost-by-resource': 'the bill does not tell what it cost',
            'no-contracted-cost': 'the bill does not tell its contracted cost',
            'no-quantity': 'the bill does not tell its quantities',
            'other-units': 'what it uses now is counted in other units',
            'no-amount': 'it had no amount',
        },
        link: (page) => (0,phrase/* phrase */.MZ) `What recommendations have saved is in ${page}.`,
    },
    kpis: {
        title: (day) => `Key figures, ${day}`,
        intro: 'Each figure with what it is made of, the days it is about and how final they are. Figures of days that are not final may still change.',
        columns: ['Figure', 'Value', 'Goal', '', 'Made of', 'Days', 'State'],
        names: {
            'effective-savings-rate': 'Effective savings rate',
            'effective-savings-rate-list': 'Effective savings rate against list prices',
            'commitment-utilisation': 'Commitment utilisation',
            'commitment-coverage': 'Commitment coverage',
            'commitment-waste': 'Commitment waste',
            waste: 'Waste: idle resources and unused commitment',
            'optimisation-potential': 'Optimisation potential',
            'forecast-accuracy': 'Forecast accuracy',
            'budget-variance': 'Budget variance',
            unallocated: 'Without an owner',
            untagged: 'Untagged',
            'anomaly-cost': 'Cost of anomalies',
            'action-rate': 'Acted on within 30 days',
            'days-to-decision': 'Days to a decision (median)',
            'measured-to-estimated': 'Measured of what was estimated',
            freshness: 'Age of the data',
        },
        about: (name, subject) => (0,phrase/* phrase */.MZ) `${name}: ${subject}`,
        of: (part, whole) => `${part} of ${whole}`,
        verdicts: { met: 'met', missed: 'missed', above: 'above', below: 'below' },
        days: (f, count) => counted(f, count, 'day', 'days'),
        hours: (f, count) => counted(f, count, 'hour', 'hours'),
        counts: {
            recommendations: (f, count) => counted(f, count, 'recommendation', 'recommendations'),
            forecasts: (f, count) => counted(f, count, 'forecast', 'forecasts'),
        },
        none: 'No figure can be told.',
        link: (page) => (0,phrase/* phrase */.MZ) `Key figures with their goals are in ${page}.`,
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/looked-en.js


/** What was looked at in AWS, in English. */
const lookedEn = {
    title: 'What was looked at in AWS',
    nothing: (f, planned, states) => `Spendlog could not look: of ${counted(f, planned, 'planned read', 'planned reads')} in AWS none was answered (${states}). This report says nothing about what runs there.`,
    part: (f, answered, planned) => `Only ${f.count(answered)} of ${counted(f, planned, 'read', 'reads')} in AWS were answered; what was not looked at is listed in the report.`,
    notJudged: (f, checks, planned, places) => `${f.count(checks)} of ${counted(f, planned, 'check', 'checks')} could not be judged in ${counted(f, places, 'place', 'places')}.`,
    noBill: 'Spendlog could not read the bill, so this report holds no figure about cost.',
    late: (f, day, promised, late) => `The cost of ${day} is late: it was promised within ${counted(f, promised, 'hour', 'hours')} of the end of the day, and ${counted(f, late, 'hour', 'hours')} after that it is not complete.`,
    olderData: 'All figures below rest on older data.',
    noWork: {
        'no-charge': 'The bill holds no charge in these accounts, so there was nothing to look at.',
        'no-service': 'The bill holds charges in these accounts, but none of a service that can be looked at; they are listed in the report.',
        'not-selected': 'Nothing was looked at: the accounts, regions and services that are selected leave out every charge of the bill.',
        'no-role': 'Nothing was looked at: there is no way into the accounts with charges.',
    },
    noRole: (f, accounts) => `${counted(f, accounts, 'account was', 'accounts were')} not looked into, because the tenant names no accountRole: set tenants[].accountRole in spendlog.yml to a role that exists in each account.`,
    wholePlace: 'everything',
    wholeAccount: 'every region',
    scope: (f, done, planned, accounts, regions) => `${f.count(done)} of ${counted(f, planned, 'unit', 'units')} of work complete, in ${counted(f, accounts, 'account', 'accounts')} and ${counted(f, regions, 'place', 'places')}`,
    bases: {
        triples: 'planned from the exact account, region and service of every charge in the export',
        pairs: 'planned from Cost Explorer, wherever account, region and service occur in pairs',
        fallback: 'the bill could not be read, so every account, region and service was planned',
    },
    checks: 'Checks',
    billChecks: 'Checks of the bill',
    quietChecks: 'Checks that found nothing wrong',
    quietColumns: ['Check', 'Resources judged'],
    quietBillChecks: (f, count) => `${counted(f, count, 'more check', 'more checks')} of the bill found nothing.`,
    checkColumns: ['Check', 'Judged', 'Found', 'Undecided', 'Places not looked at'],
    undecided: 'Undecided: AWS told too little of the resource to judge it. It is counted neither as good nor as found.',
    deadLetters: 'Given up after three attempts, or at once where trying again cannot help',
    deadLetterColumns: ['Unit', 'Account', 'Region', 'Attempts', 'Error', 'What AWS said'],
    breakers: 'Services and operations that Spendlog stopped asking for a while',
    breakerColumns: ['Service or operation', 'Account', 'Region', 'Times', 'State'],
    breakerStates: { open: 'open', 'half-open': 'half open', closed: 'closed again' },
    notPlanned: 'Charges that led to no look',
    notPlannedColumns: ['Service', 'Account', 'Region', 'Why'],
    notPlannedReasons: {
        'not-in-catalogue': 'not in the catalogue of services',
        tax: 'tax: no service stands behind it',
        transfer: 'data transfer of many services under one name',
        marketplace: 'a product of a seller on AWS Marketplace',
        ended: 'AWS has shut the service down',
        'region-not-selected': 'the region is not selected',
        'account-not-selected': 'the account is not selected',
        'no-role': 'no way into the account: set accountRole',
        'not-asked': 'not asked for in this run',
    },
    utilisation: 'How much is used',
    utilisationColumns: [
        'Service',
        'Metric',
        'Account',
        'Region',
        'Resources',
        'Average',
        'Highest',
        'Always zero',
    ],
    metric: (name, statistic, days) => `${name} (${statistic}, ${days} days)`,
};
/** The table of every service, in English. */
const everyServiceEn = {
    title: (f, count) => `${counted(f, count, 'service', 'services')}: cost by month, drivers, unusual days, inventory`,
    columns: ['Service', 'Cost by month', 'Largest usage types, now and before', 'Unusual', 'Inventory'],
    month: (month, amount) => `${month}: ${amount}`,
    driver: (usageType, now, before) => (0,phrase/* phrase */.MZ) `${usageType} ${now} (${before})`,
    resources: (f, count) => counted(f, count, 'resource', 'resources'),
    typesNotCounted: (f, count) => `${counted(f, count, 'type', 'types')} not counted`,
    noTypes: 'the catalogue knows no resource of it',
    nonServices: {
        tax: 'tax: no resource of its own',
        transfer: 'traffic of many services: no resource of its own',
        marketplace: 'a product of a seller: no resource of its own',
    },
    notInCatalogue: 'not in the catalogue',
    complete: (file) => (0,phrase/* phrase */.MZ) `Types, sources and all usage types are in ${file}.`,
};

;// CONCATENATED MODULE: ./build/src/render/messages/narrative-en.js


/** What narratives say beside the words of the page, in English. Words of ours for names stand in the middle of a sentence. */
const narrativeEn = {
    estate: 'the whole bill',
    per: {
        day: (amount) => `${amount} a day`,
        month: (amount) => `${amount} a month`,
        year: (amount) => `${amount} a year`,
    },
    about: (amount) => `about ${amount}`,
    lessThan: (figure) => `less than ${figure}`,
    /** Behind these words "about" would be said twice. */
    afterAbout: ['about', 'around', 'roughly', 'approximately'],
    counts: {
        recommendations: (f, count) => counted(f, count, 'recommendation', 'recommendations'),
        resources: (f, count) => counted(f, count, 'resource', 'resources'),
        accounts: (f, count) => counted(f, count, 'account', 'accounts'),
        regions: (f, count) => counted(f, count, 'region', 'regions'),
        services: (f, count) => counted(f, count, 'service', 'services'),
        reads: (f, count) => counted(f, count, 'read', 'reads'),
        anomalies: (f, count) => counted(f, count, 'unusual period', 'unusual periods'),
        days: (f, count) => counted(f, count, 'day', 'days'),
        hours: (f, count) => counted(f, count, 'hour', 'hours'),
    },
    actions: {
        Rightsize: 'rightsizing',
        Stop: 'stopping what is not used',
        Delete: 'deleting what nobody uses',
        Upgrade: 'upgrading',
        ScaleIn: 'scaling in',
        MigrateToGraviton: 'migrating to Graviton',
        PurchaseSavingsPlans: 'buying Savings Plans',
        PurchaseReservedInstances: 'buying reserved instances',
        Schedule: 'running on a schedule',
        ChangeStorageClass: 'changing storage classes',
        Configure: 'changing settings',
    },
    layers: {
        compute: 'compute',
        storage: 'storage',
        database: 'databases',
        network: 'networking',
        serverless: 'serverless',
        other: 'all other services',
    },
    horizons: {
        'within-30-days': 'the next 30 days',
        'within-90-days': 'the next 90 days',
        'within-180-days': 'the next 180 days',
    },
    kpis: {
        'effective-savings-rate': 'the effective savings rate',
        'effective-savings-rate-list': 'the effective savings rate against list prices',
        'commitment-utilisation': 'commitment utilisation',
        'commitment-coverage': 'commitment coverage',
        'commitment-waste': 'commitment waste',
        waste: 'waste',
        'optimisation-potential': 'the optimisation potential',
        'forecast-accuracy': 'forecast accuracy',
        'budget-variance': 'the budget variance',
        unallocated: 'spend without an owner',
        untagged: 'untagged spend',
        'anomaly-cost': 'the cost of anomalies',
        'action-rate': 'the share that was acted on within 30 days',
        'days-to-decision': 'the median time to a decision',
        'measured-to-estimated': 'what was measured of estimated savings',
        freshness: 'the age of the data',
    },
    /** What a clause tells the direction of a change by: its figure then needs no sign. */
    directions: [
        ...['rose', 'rises', 'risen', 'rise', 'rising', 'grew', 'grows', 'grown', 'grow', 'growing', 'growth'],
        ...['increased', 'increases', 'increase', 'increasing', 'climbed', 'climbs', 'jumped', 'jumps', 'surged'],
        ...['up', 'more', 'higher', 'above', 'exceeds', 'exceeded', 'larger', 'greater'],
        ...['fell', 'falls', 'fallen', 'fall', 'falling', 'dropped', 'drops', 'drop', 'dropping', 'declined'],
        ...['declines', 'decline', 'declining', 'decreased', 'decreases', 'decrease', 'decreasing', 'dipped'],
        ...['shrank', 'shrinks', 'shrunk', 'reduced', 'reduces', 'reduction', 'down', 'less', 'lower', 'below'],
        ...['smaller', 'cheaper', 'slipped'],
    ],
    /** What spend counts, and that other figures may count more. */
    spend: {
        is: (metric) => `Spend is ${metric}.`,
        inCurrency: (currencies, metric) => (0,phrase/* phrase */.MZ) `Spend in ${currencies} is ${metric}.`,
        beside: 'Forecasts count every charge, and budgets may.',
    },
    title: (reader, report) => (0,phrase/* phrase */.MZ) `${reader}: ${report}`,
    nothing: 'This report has no figure about it.',
    rest: (page, data) => (0,phrase/* phrase */.MZ) `The whole report is in ${page}; every figure above is one of ${data}, or follows from it.`,
    whose: 'About this text',
    pages: (pages) => (0,phrase/* phrase */.MZ) `Written for each of its readers: ${pages}.`,
    note: {
        byModel: (writer) => (0,phrase/* phrase */.MZ) `Written by ${writer}; every figure was held against the report.`,
        written: (writer, sentences) => (0,phrase/* phrase */.MZ) `Written by ${writer}: ${sentences}.`,
        sentences: (f, count) => counted(f, count, 'sentence', 'sentences'),
        noneDropped: 'None was dropped.',
        dropped: (f, count, reasons) => `${counted(f, count, 'more was', 'more were')} dropped: ${reasons}.`,
        reason: (count, reason) => `${count} ${reason}`,
        refilled: (f, count) => `${counted(f, count, 'section of which nothing was left was', 'sections of which nothing was left were')} written by the template.`,
        instead: (writer, failure) => `It was to be written by ${writer}, ${failure}.`,
        cached: 'It is the answer of an earlier run about the same facts, so that nothing was paid for it now.',
        noTokens: 'How many tokens that took is not told by the service.',
        tokens: (input, output) => `${input} tokens were read and ${output} written`,
        paid: (tokens, amount) => `${tokens}, for ${amount}.`,
        noPrice: (tokens) => `${tokens}; what they cost is not known, as narrative.writer has no prices.`,
        writers: {
            template: 'the template',
            bedrock: 'Amazon Bedrock',
            qbusiness: 'Amazon Q Business',
            'openai-compatible': 'an OpenAI-compatible model',
        },
        failures: {
            timeout: 'which did not answer in time',
            throttled: 'which was asked too often',
            denied: 'which was not allowed to be asked',
            refused: 'which refused to write it',
            empty: 'which answered nothing',
            'cut-off': 'whose answer was longer than it may be',
            closed: 'which is not there for this account',
            unreachable: 'which could not be reached',
            unusable: 'of whose answer nothing could be used',
            failed: 'which failed',
            'not-here': 'and no answer about this report is kept',
        },
        /** Each after a number: "2 without a figure". */
        reasons: {
            digit: 'with a digit of its own',
            'number-word': 'with a number as a word',
            'ratio-word': 'with a ratio as a word',
            unit: 'with a unit of its own',
            'unknown-slot': 'with a figure that does not exist',
            'no-fact': 'without a figure',
            subject: 'with a figure of something else',
            direction: 'against the direction of its figure',
            period: 'about other days than its figure',
            measure: 'about another measure than its figure',
            rank: 'with a superlative that does not hold',
            arithmetic: 'with arithmetic of its own',
            script: 'not in words',
            command: 'with a command',
            repeated: 'said before',
            'too-long': 'too long',
            'not-asked': 'beyond what was asked for',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/pull-request-en.js


/** Comments on pull requests, in English. */
const pullRequestEn = {
    title: 'What these files cost today',
    files: (f, matched, changed) => matched === changed
        ? `The rules in the configuration are about ${counted(f, changed, 'changed file', 'changed files')}, all of them.`
        : `The rules in the configuration are about ${f.count(matched)} of ${counted(f, changed, 'changed file', 'changed files')}.`,
    nothing: 'No rule in the configuration is about these files, so nothing can be told of what they cost.',
    /** The figures are of today, whatever the change does. */
    today: 'These are the costs of today, before this change.',
    whole: (label, sentences) => (0,phrase/* phrase */.MZ) `${label}: ${sentences}`,
    wholeBill: 'The whole bill',
    services: (names) => (0,phrase/* phrase */.MZ) `Services: ${names}`,
    tags: (tags) => (0,phrase/* phrase */.MZ) `Tags: ${tags}`,
    tag: (key, values) => (0,phrase/* phrase */.MZ) `${key} = ${values}`,
    everything: 'Everything of this tenant.',
    spent: (amount, days) => (0,phrase/* phrase */.MZ) `${amount} in ${days}`,
    against: (spent, change, days) => (0,phrase/* phrase */.MZ) `${spent}, ${change} against ${days}`,
    noBefore: (spent) => (0,phrase/* phrase */.MZ) `${spent}; there is nothing before to compare with`,
    share: (change, ratio) => `${change} (${ratio})`,
    noCost: 'Nothing was charged for it in the days of the report.',
    columns: (now, before) => ['Service', now, before, 'Change'],
    moreServices: (f, count) => `${counted(f, count, 'more service is', 'more services are')} in the report.`,
    recommendations: (f, count, amounts) => `${counted(f, count, 'recommendation is', 'recommendations are')} open for it, worth ${amounts} a month:`,
    recommendationsWithout: (f, count) => `${counted(f, count, 'recommendation is', 'recommendations are')} open for it, none with an amount:`,
    noRecommendations: 'No recommendation is open for it.',
    action: (type, what) => (0,phrase/* phrase */.MZ) `${type} ${what}`,
    what: (resource, service) => (0,phrase/* phrase */.MZ) `${resource} (${service})`,
    moreActions: (f, count) => `and ${f.count(count)} more in the report`,
    trends: {
        rising: (scope, change, ratio) => (0,phrase/* phrase */.MZ) `${scope}: the daily cost rises by ${change} in 30 days (${ratio})`,
        falling: (scope, change, ratio) => (0,phrase/* phrase */.MZ) `${scope}: the daily cost falls by ${change} in 30 days (${ratio})`,
        flat: (scope, _change, _ratio) => (0,phrase/* phrase */.MZ) `${scope}: the daily cost is steady`,
    },
    allOfIt: 'All of it',
    budget: (name, spent, amount, days, verdict) => (0,phrase/* phrase */.MZ) `Budget ${name}: ${spent} of ${amount} in ${days}, ${verdict}`,
    trend: 'Trend and budget',
    unknown: 'What could not be told:',
    withoutReport: (tenants) => (0,phrase/* phrase */.MZ) `No report of ${tenants} could be read.`,
    moreTenants: (f, count) => `${counted(f, count, 'more tenant is', 'more tenants are')} left out here: this change is about too many for one comment.`,
    reportOf: (day) => `From the report of ${day}`,
    shortened: 'Tables and lists were left out to fit; the report has them.',
    report: {
        alerts: 'Alerts',
        movers: 'What changed most',
        actions: 'What to do first',
        more: (f, count) => `and ${f.count(count)} more in the report`,
        changes: 'Since the last report',
        amount: (title, amount) => (0,phrase/* phrase */.MZ) `${title}, ${amount} a month`,
        team: (title, team) => (0,phrase/* phrase */.MZ) `${title}, ${team}`,
        issue: (title, issue) => (0,phrase/* phrase */.MZ) `${title}: ${issue}`,
        link: 'The whole report',
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/savings-en.js


const savingsEn = {
    title: 'Savings',
    net: (net) => `${net} a month can be had together`,
    noAmount: 'No action with an amount is recommended.',
    range: (low, high) => `${low} to ${high}`,
    gross: (gross) => `${gross} if each saving were counted on its own`,
    counts: (f, withAmount, without) => `${counted(f, withAmount, 'action has an amount', 'actions have amounts')}, ${counted(f, without, 'stands without one', 'stand without one')}.`,
    byBasis: (parts) => `From ${parts}.`,
    exempt: (f, count, net) => `${counted(f, count, 'action is exempt', 'actions are exempt')}: ${net} a month that is not in these figures.`,
    hub: (total) => `Cost Optimization Hub counts ${total} a month after its own de-duplication. It stands beside these figures and is in none of them.`,
    bases: {
        bill: 'the bill',
        'bill-rate': 'own rates',
        'list-price': 'list prices',
        'aws-estimate': "AWS's estimates",
    },
    why: 'How the amounts came about',
    whyColumns: ['Resource', 'Saving a month', 'Range', 'From', 'Computed as', 'Once', 'Confidence'],
};
const actionAmountsEn = {
    noAmount: {
        hygiene: 'no amount of its own',
        'no-price': 'no price known',
        'price-not-read': 'price list not read (pricing:GetProducts)',
        'price-not-asked': 'price not asked for: too many were wanted',
        'no-bill': 'no bill, no price known',
        covered: 'covered by commitments',
        free: 'free',
        ended: 'not charged any more',
        'no-saving': 'costs as much afterwards',
    },
    amount: (net, basis) => `${net} (${basis})`,
    awsSays: (amount, reasons) => `AWS says ${amount}: ${reasons}`,
    reasons: {
        'discount-mode': 'before discounts',
        'look-back': 'other days',
        'covered-hours': 'hours under commitments',
        'price-date': 'prices of another day',
        currency: 'another currency',
        'stopped-since': 'stopped since',
        unknown: 'the reason is not known',
    },
    alternatives: (f, count) => `${counted(f, count, 'more action is an alternative', 'more actions are alternatives')} to one of these and not counted with it.`,
    exempt: (f, count) => `${counted(f, count, 'more is', 'more are')} exempt.`,
    line: (amount, note) => (0,phrase/* phrase */.MZ) `${amount}; ${note}`,
};

;// CONCATENATED MODULE: ./build/src/render/messages/slack-en.js

/** What messages in Slack say beside the words of the page, in English. */
const slackEn = {
    shortTitle: (day) => `Cloud costs, report of ${day}`,
    tooLong: 'Not everything that this report says has room in a message. It is in the report itself.',
    movers: 'What changed most',
    actions: 'Largest savings a month',
    allActions: 'All actions, and what each saves a month',
    action: (title, amount) => (0,phrase/* phrase */.MZ) `${title}, ${amount} a month`,
    inReport: (more) => `${more} in the report`,
    changes: (day) => `Since the report of ${day}`,
    gaps: 'What could not be looked at',
    reads: 'Planned reads',
    read: (f, count, state) => `${f.count(count)} ${state}`,
    openReport: 'Open the report',
    openRun: 'Open the run',
    openIssue: 'Open the issue',
    severities: { warning: 'Warning', critical: 'Critical' },
    alert: (severity, title) => `${severity}: ${title}`,
};

;// CONCATENATED MODULE: ./build/src/render/messages/steering-en.js


/** Waste, scenarios, tags and priorities, for whoever steers by figures, in English. */
const steeringEn = {
    /** Above figures that are of no amounts. */
    noCurrency: 'Of no currency:',
    spendTrend: 'Trends of daily cost that are more than noise:',
    noTrend: 'No trend of daily cost is more than noise.',
    wasteColumns: ['What is not used', 'Recommendations', 'Saving a month', 'Share'],
    wasteOf: (type, service, check) => (0,phrase/* phrase */.MZ) `${type}: ${service} (${check})`,
    wasteRest: (f, kinds) => counted(f, kinds, 'other kind', 'other kinds'),
    wasteTotal: 'All of it',
    scenarios: 'The forecast of all charges; four times in five the month ends between low and high:',
    scenarioColumns: ['Month', 'Low', 'Likely', 'High', 'Budget', 'Likely against budget'],
    noBudget: 'none to compare',
    unitColumns: ['One of', 'Month', 'Cost of each', 'Month before', 'Change'],
    unitMeaning: 'All usage of the month, divided by how many there were of each.',
    noUnits: 'Nothing is counted: narrative.unitMetrics of the configuration takes what the business counts, month by month.',
    tagColumns: ['Tag', 'Days', 'Could be tagged', 'Without a value', 'Tagged'],
    noTags: 'No tag is asked for: allocation.by of the configuration names those that are wanted.',
    matrixColumns: (levels) => ['Effort', ...levels],
    levels: {
        large: 'Large',
        medium: 'Medium',
        small: 'Small',
        none: 'Without an amount',
    },
    matrixCell: (count, amounts) => `${count}: ${amounts}`,
    matrixNote: 'Recommendations and what they save a month. Large: at least a tenth of what can be had together in that currency; medium: at least a hundredth; small: less.',
};

;// CONCATENATED MODULE: ./build/src/render/messages/themselves.js
/** Texts that are their own key: the language they are written in. */
function themselves(texts) {
    const own = {};
    for (const text of texts)
        own[text] = text;
    return own;
}

;// CONCATENATED MODULE: ./build/src/render/messages/en.js























/** Every word of the report in English. The type of this value is what other languages must fill. */
const en = {
    title: (period) => `Cloud costs, ${period}`,
    sampleTitle: 'Invented organisation.',
    sampleText: 'This report was made from the sample that comes with Spendlog. No company, account or amount in it is real.',
    stateLine: (state) => `The amounts of these days are ${state}.`,
    noCosts: 'The source has no charge in the days that were asked for, so there is nothing to report.',
    metaLine: (asOf, dataThrough) => `Report of ${asOf}. Usage data through ${dataThrough}.`,
    currencyPart: (currency) => (0,phrase/* phrase */.MZ) `Charges in ${currency}`,
    currencyDetails: 'Budget, forecast, services, commitments and owners in this currency',
    currencyNote: 'Amounts in different currencies are never added.',
    andMore: (f, count) => `and ${f.count(count)} more`,
    noValue: 'no value',
    others: 'All others',
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    metrics: {
        billedCost: 'billed cost',
        effectiveCost: 'effective cost',
        listCost: 'list cost',
        contractedCost: 'contracted cost',
    },
    /** What a comparison of periods counts: usage, or for the invoice's metric everything. */
    compared: {
        billedCost: 'all charges at billed cost',
        effectiveCost: 'usage at effective cost',
        listCost: 'usage at list cost',
        contractedCost: 'usage at contracted cost',
    },
    comparedMeaning: {
        billedCost: 'All charges at billed cost: what the invoice is built from, without amortisation.',
        effectiveCost: 'Usage at effective cost: after all discounts, with upfront payments spread over the days they cover. Tax, support, credits and purchases are not in it.',
        listCost: 'Usage at list cost: at public prices. Tax, support, credits and purchases are not in it.',
        contractedCost: 'Usage at contracted cost: at negotiated prices, before commitments. Tax, support, credits and purchases are not in it.',
    },
    effectiveCostUnusable: 'Effective cost would be the better measure, but in this export the column cannot be used (see the data quality below).',
    states: { final: '● final', provisional: '◐ provisional', incomplete: '○ incomplete' },
    stateLegend: '● final: invoiced. ◐ provisional: complete, but the provider may still change it. ○ incomplete: usage is still arriving.',
    comparisons: {
        lastDay: 'Last complete day',
        last7Days: 'Last 7 days',
        last30Days: 'Last 30 days',
        monthToDate: 'Month to date',
        lastFullMonth: 'Last full month',
        quarterToDate: 'Quarter to date',
        yearToDate: 'Year to date',
    },
    lastDayWithData: 'Last day with data',
    chargeKinds: {
        usage: 'Usage',
        unusedCommitment: 'Unused commitment',
        commitmentPurchase: 'Commitment purchases',
        purchase: 'Other purchases',
        support: 'Support',
        marketplace: 'Marketplace',
        tax: 'Tax',
        credit: 'Credits',
        refund: 'Refunds',
        discount: 'Discounts',
        adjustment: 'Adjustments',
    },
    dimensions: {
        providerName: 'Provider',
        serviceName: 'Service',
        serviceCategory: 'Service category',
        subAccountId: 'Account',
        regionId: 'Region',
        chargeCategory: 'Charge category',
        chargeKind: 'Kind of charge',
        lineItemType: 'Line item type',
        invoiceId: 'Invoice',
        usageType: 'Usage type',
        resourceId: 'Resource',
    },
    /** Messages of data quality items by id; English comes from the core. */
    qualityMessages: null,
    /** What each invariant compares, or why it does not apply. */
    invariantMessages: themselves(INVARIANT_TEXTS),
    verdict: {
        usage: (period, amount) => `Usage of ${period} cost ${amount}`,
        all: (period, amount) => `All charges of ${period} come to ${amount}`,
        more: (change, percent, days) => percent ? `${change} (${percent}) more than ${days}` : `${change} more than ${days}`,
        less: (change, percent, days) => percent ? `${change} (${percent}) less than ${days}` : `${change} less than ${days}`,
        same: (days) => `the same as ${days}`,
        noComparison: 'with nothing before it to compare with',
        incomplete: 'still incomplete and so not compared',
        heading: (month, expected) => `with tax, support and all other charges ${month} is heading for ${expected}`,
        overBudget: (amount) => `${amount} over its budget`,
        withinBudget: (amount) => `${amount} under its budget`,
        amountUnknown: 'an amount that is not known',
    },
    spend: {
        title: 'Spend',
        columns: ['', 'Days', 'Cost', 'Against', 'Cost then', 'Change', 'State'],
        noBefore: 'not in the data',
        perDay: (name, now, before) => `${name}: the two periods differ in length. Per day it was ${now} against ${before}`,
        dayEffect: (amount) => `the number of days alone explains ${amount}`,
        late: (name, kinds) => `${name}: left out on both sides, as it is not posted yet for the later days: ${kinds}.`,
    },
    budget: {
        title: 'Budget and forecast',
        columns: ['Budget', 'Days', 'Budgeted', 'Spent', 'Expected', 'Difference', 'State', 'Verdict'],
        verdicts: {
            within: 'within',
            'forecast-over': 'expected to go over',
            over: 'over',
            unknown: 'not known',
        },
        all: 'all charges',
        usage: 'usage only',
        scope: (name, metric, includes) => (0,phrase/* phrase */.MZ) `${name} (${metric}, ${includes})`,
    },
    forecast: {
        columns: ['Month', 'On complete days', 'Expected for the month', '80% interval'],
        none: 'none',
        interval: (low, high) => `${low} to ${high}`,
        methods: {
            model: 'a model',
            'run-rate': 'the run rate',
            'last-month-average': 'last month’s daily average',
        },
        method: (metric, method, trained) => `All charges at ${metric}, forecast by ${method} from the days ${trained}.`,
        backTest: (f, method, wape, bias, origins) => `${method}: off by ${wape} of the actual amount (WAPE), bias ${bias}, over ${counted(f, origins, 'past forecast', 'past forecasts')}`,
        reliability: 'How good the forecast is, and what it takes from the calendar',
        noBias: 'about 0',
        backTests: 'How the methods did on this bill’s own past',
        coverage: (ratio) => `${ratio} of the outcomes were inside the 80% interval`,
        calendar: 'What the forecast takes from the calendar instead of learning it',
        calendarWhat: 'What',
        calendarHow: 'How it was arrived at',
        reasons: {
            share: (f, share, months) => `${share} of what it is charged on, as in ${months === 1 ? 'the last final month' : `the median of ${f.count(months)} final months`}`,
            habit: (f, months) => `As in the last ${f.count(months)} final months, each of which had it`,
            events: (f, events) => `Extra cost of ${counted(f, events, 'planned event', 'planned events')}`,
            'month-start': 'Usage charged on the first of each month',
            'recurring-fees': 'Commitment fees that recur each day or on the first of the month',
            'without-commitment': 'Usage of commitments that end, at the price without them',
        },
        kinds: {
            tax: 'Tax',
            support: 'Support',
            purchase: 'Purchase',
            marketplace: 'Marketplace',
            event: 'Planned event',
            'commitment-end': 'Commitment ends',
            credit: 'Credit',
            discount: 'Discount',
            'month-start': 'Start of the month',
        },
    },
    movers: {
        title: 'What moved',
        intro: (dimension, now, before, change, state) => (0,phrase/* phrase */.MZ) `${dimension}: usage cost of ${now} (${state}) against ${before}, ${change} in all.`,
        effects: (parts) => `By cause: ${parts}.`,
        columns: ['', 'Change', 'Cost now', 'Cost before', 'Cause'],
        rest: (f, groups) => `${counted(f, groups, 'other', 'others')}`,
        none: 'Nothing to compare: no earlier days were read.',
        more: 'By account, usage type and resource, and the last full month',
        complete: (file) => (0,phrase/* phrase */.MZ) `Every period by every dimension is in ${file}.`,
        effectNames: {
            quantity: 'quantity',
            price: 'price or volume tier',
            commitment: 'commitment benefit',
            new: 'new',
            ended: 'ended',
            amountOnly: 'without a quantity to compare',
        },
        /** Each for a cost that rose and one that fell. */
        causes: {
            quantity: ['more used', 'less used'],
            price: ['higher price or volume tier', 'lower price or volume tier'],
            commitment: ['less commitment benefit', 'more commitment benefit'],
            new: ['new', 'new'],
            ended: ['ended', 'ended'],
            amountOnly: ['higher amount, no quantity to compare', 'lower amount, no quantity to compare'],
            unknown: ['cause not known', 'cause not known'],
        },
        driver: (cause, where, change) => (0,phrase/* phrase */.MZ) `${cause}, mainly ${where} (${change})`,
    },
    anomalies: {
        title: 'Unusual days',
        columns: ['No.', 'Days', 'Where', 'Difference', 'Expected', 'Cause', 'Confirmed'],
        none: (through) => `No unusual day up to ${through}.`,
        confirmed: '● yes, on final data',
        unconfirmed: '◐ not yet',
        leaks: 'Slow leaks: rising steadily, too little on any one day to stand out.',
        leak: (name, slope, relative, period) => (0,phrase/* phrase */.MZ) `${name}: its daily cost moved by ${slope} in 30 days (${relative}), seen over ${period}`,
        trends: 'Trends that are more than noise',
        trendColumns: ['Service', 'Account', 'Daily cost, change in 30 days', 'Relative', 'p-value', 'Days'],
        all: 'all',
    },
    savings: savingsEn,
    actions: {
        ...actionAmountsEn,
        title: 'Actions',
        none: 'No action is recommended.',
        columns: ['What to do', 'Where', 'Why', 'Saving a month', 'Effort and risk', 'Owner'],
        all: 'All open actions',
        allColumns: ['Action', 'Where', 'Why', 'Saving a month', 'Owner', 'Since'],
        where: (resource, account, region) => (0,phrase/* phrase */.MZ) `${resource}, ${account}, ${region}`,
        several: (f, count, largest) => (0,phrase/* phrase */.MZ) `${f.count(count)} of them; the largest: ${largest}`,
        severalOwners: (count) => `${count} owners`,
        together: (net) => `${net} together`,
        moreKinds: (f, count) => `${counted(f, count, 'more kind of action is', 'more kinds of action are')} listed below.`,
        howTo: 'The check is in brackets: its page in docs/checks of Spendlog tells how to verify, fix and go back.',
        quickWins: (f, count, amounts) => `Quick wins (little effort, no restart, can be undone): ${counted(f, count, 'action', 'actions')}, ${amounts} a month.`,
        restart: 'restart',
        cannotBeUndone: 'cannot be undone',
        types: {
            Rightsize: 'Rightsize',
            Stop: 'Stop',
            Delete: 'Delete',
            Upgrade: 'Upgrade',
            ScaleIn: 'Scale in',
            MigrateToGraviton: 'Migrate to Graviton',
            PurchaseSavingsPlans: 'Buy Savings Plans',
            PurchaseReservedInstances: 'Buy reserved instances',
            Schedule: 'Schedule',
            ChangeStorageClass: 'Change storage class',
            Configure: 'Configure',
        },
        efforts: { VeryLow: 'very low', Low: 'low', Medium: 'medium', High: 'high', VeryHigh: 'very high' },
    },
    commitments: {
        title: 'Commitments and rates',
        kpiColumns: ['', 'Value', 'Target', 'Made of', 'Days', 'State'],
        kpis: {
            'effective-savings-rate': 'Effective savings rate',
            'effective-savings-rate-list': 'Effective savings rate against list prices',
            'commitment-utilisation': 'Commitment utilisation',
            'commitment-coverage': 'Commitment coverage',
            'commitment-waste': 'Commitment waste',
            untagged: 'Untagged',
            unallocated: 'Without an owner',
            'forecast-accuracy': 'Forecast accuracy',
            'budget-variance': 'Budget variance',
        },
        atLeast: (value) => `at least ${value}`,
        atMost: (value) => `at most ${value}`,
        within: (value) => `within ±${value}`,
        noTarget: 'trend',
        of: (numerator, denominator) => `${numerator} of ${denominator}`,
        ladder: (period) => `What the usage of ${period} cost on the way from public prices to what was paid:`,
        ladderColumns: ['Step', 'Cost', 'Saved by it'],
        list: 'At list prices',
        contracted: 'At negotiated prices',
        effective: 'With commitments',
        columns: ['Commitment', 'Type', 'Days', 'Used', 'Unused', 'Utilisation', 'Ends'],
        plans: (f, count) => counted(f, count, 'commitment', 'commitments'),
        none: 'There is no commitment in this bill.',
        endUnknown: 'not in the data',
        expiring: (f, name, days, end) => (0,phrase/* phrase */.MZ) `${name} ends in ${counted(f, days, 'day', 'days')}, on ${end}`,
        expiryCost: (amount, prices) => `. Without it its usage would cost about ${amount} more a month, at ${prices}`,
        expirySaving: (amount, prices) => `. Without it its usage would cost about ${amount} less a month, even at ${prices}`,
        pricesWithout: { contractedCost: 'negotiated prices', listCost: 'list prices' },
        spotLeftOut: (amount) => `Spot usage of ${amount} is in none of these steps: no commitment could cover it.`,
        expired: (name, end) => (0,phrase/* phrase */.MZ) `${name} ended on ${end}`,
    },
    allocation: {
        title: 'Owners and untagged spend',
        untagged: (amount, taggable, ratio) => `${amount} of ${taggable} that could be tagged has no value (${ratio})`,
        owner: 'Owner',
        direct: (days) => `${days}, direct`,
        loaded: (days) => `${days}, with shared cost`,
        share: 'Share',
        withoutOwner: 'without owner',
        rules: 'How shared cost was split',
        notPosted: 'not posted yet',
        byService: 'judged by service, as the source does not tell which charges name a resource',
        ruleColumns: ['Rule', 'By', 'Days', 'Split', 'Amount', 'Shares'],
        methods: {
            fixed: 'by fixed shares',
            even: 'evenly',
            proportional: 'in proportion',
            fallback: 'by the fallback rule',
        },
        spellings: 'Tag keys that look like one key, in the last 92 days read',
        spelling: (canonical, variants) => (0,phrase/* phrase */.MZ) `${canonical}: also written ${variants}`,
        rows: (f, count) => counted(f, count, 'row', 'rows'),
    },
    gaps: {
        subjects: themselves(gap_texts/* GAP_SUBJECTS */.V2),
        remedies: themselves(gap_texts/* GAP_REMEDIES */.uE),
        title: 'What could not be looked at',
        intro: (answered, planned) => `${answered} of ${planned} planned reads were answered.`,
        allAnswered: (f, planned) => `${counted(f, planned, 'planned read was', 'planned reads were')} answered, all of them.`,
        nonePlanned: 'No read was planned.',
        columns: ['Read', 'Account', 'Place', 'State', 'Why', 'Missing permissions'],
        ledgerStates: {
            ok: 'ok',
            empty: 'empty',
            denied: 'denied',
            throttled: 'throttled',
            failed: 'failed',
            skipped: 'skipped',
        },
        complete: 'Nothing is missing from this report.',
        list: 'Missing from this report:',
        reasons: {
            'needs-export': 'needs an export',
            'column-missing': 'the export lacks a column',
            'column-unusable': 'a column cannot be used',
            'no-history': 'no history yet',
            'no-charges': 'no charges in this currency',
            unreadable: 'cannot be read',
            'source-changed': 'the source changed since',
            'not-configured': 'not configured',
            'nothing-selected': 'nothing is selected',
            denied: 'access denied',
            throttled: 'throttled',
            failed: 'failed',
            'budget-reached': 'the request budget is used up',
            'not-in-this-version': 'not in this version',
        },
        line: (subject, reason, remedy) => (0,phrase/* phrase */.MZ) `${subject} (${reason}): ${remedy}.`,
    },
    changes: changesEn,
    quality: {
        title: 'Can these figures be trusted?',
        tieOut: (billed, invoiced, open) => `Billed cost read: ${billed}. On an invoice: ${invoiced}. Not on an invoice yet: ${open}.`,
        costExplorer: (days, ours, theirs, gap) => `${days}: ${ours} here, ${theirs} in Cost Explorer, a gap of ${gap}.`,
        invoices: 'Invoices',
        invoiceColumns: ['Invoice', 'Billed cost'],
        clean: 'Nothing in the data deviates from its specification.',
        columns: ['', 'Concerns', 'Count', 'What deviates', 'Amount', 'Examples'],
        items: (f, count) => counted(f, count, 'deviation in the data', 'deviations in the data'),
        severities: { info: 'note', warning: '⚠ warning', error: '✖ error' },
        invariants: 'Invariants',
        invariantColumns: ['', 'Outcome', 'Groups compared', 'Violations', 'Difference', 'What was compared'],
        outcomes: { holds: '✓ holds', violated: '✖ violated', 'not-applicable': '– not checked' },
        invariantsHold: (f, count) => `${counted(f, count, 'check of the bill’s arithmetic holds', 'checks of the bill’s arithmetic hold')}`,
        invariantsViolated: (ids) => `violated: ${ids}`,
        invariantsOther: (ids) => `not checked here: ${ids}`,
        months: 'Months read',
        monthColumns: ['Month', 'Payer', 'Billed cost', 'Rows', 'Without invoice', 'Discounts', 'State'],
        discountModes: { NET: 'net columns', GROSS: 'gross columns' },
    },
    run: {
        title: 'About this report',
        source: (label, kind) => (0,phrase/* phrase */.MZ) `Read from ${label} (${kind})`,
        kinds: { export: 'export', 'cost-explorer': 'Cost Explorer' },
        span: (period) => `Days read: ${period}`,
        rows: (f, count) => counted(f, count, 'charge row', 'charge rows'),
        files: (f, count, bytes) => `${counted(f, count, 'file', 'files')}, ${bytes}`,
        requests: (f, { requests, plannedRequests, pages, cachedRequests }) => `${counted(f, requests, 'paid request', 'paid requests')} (${f.count(plannedRequests)} planned), ${counted(f, pages, 'page', 'pages')}; ${f.count(cachedRequests)} answered from the cache`,
        noRequests: 'No paid request was made',
        paid: (amount) => `Paid for reading: ${amount}`,
        basis: (billed, effective) => (0,phrase/* phrase */.MZ) `Billed cost is ${billed}, effective cost is ${effective}`,
        freshness: (through, day) => `Usage is in through ${through}; the last complete day is ${day}`,
        calls: (f, calls, pages, throttles, retries) => `${counted(f, calls, 'request', 'requests')} to AWS for ${counted(f, pages, 'page of answers', 'pages of answers')}; ${f.count(throttles)} throttled, ${f.count(retries)} repeated`,
        work: (seconds) => `${seconds} seconds of work over all units`,
        paidFor: (f, what, requests, amount) => `${what}: ${counted(f, requests, 'paid request', 'paid requests')}, ${amount}`,
        noPaid: 'Nothing was paid for',
        extraColumns: (columns) => (0,phrase/* phrase */.MZ) `Columns no dialect knows, read past: ${columns}`,
        missingColumns: (columns) => (0,phrase/* phrase */.MZ) `Columns this export lacks: ${columns}`,
    },
    looked: lookedEn,
    advisors: advisorsEn,
    posture: postureEn,
    everyService: everyServiceEn,
    services: {
        title: 'Where the money went',
        meaning: (compared) => `${compared.charAt(0).toUpperCase()}${compared.slice(1)}. The running month counts every day read, incomplete ones too.`,
        soFar: (month) => `${month} so far`,
        share: 'Share',
        total: 'All services',
    },
    breakdowns: {
        title: (period) => `Everything read, ${period}`,
        files: (totals, months) => (0,phrase/* phrase */.MZ) `Every other dimension is in ${totals}; months by service and kind of charge are in ${months}.`,
        columns: ['Billed', 'Effective', 'Contracted', 'List', 'Rows'],
        unknownRows: (f, count, metric) => `${counted(f, count, 'row has', 'rows have')} no ${metric}; the sum leaves them out`,
        other: (metric) => `Tax, credits, support and other charges by month (${metric})`,
        month: 'Month',
    },
    charts: {
        daily: {
            title: (from, to) => `Usage by day and service, ${from} to ${to}`,
            incomplete: 'incomplete',
        },
        monthly: {
            title: (from, to) => `All charges by month, ${from} to ${to}`,
            actual: 'whole month',
            soFar: 'so far',
            forecast: 'expected',
            interval: '80% interval',
            budget: 'budget',
        },
        highest: (amount, day) => `The highest day is ${day} with ${amount}.`,
    },
    index: {
        title: 'Reports',
        intro: 'Newest first. One folder a day; a later run of the same day replaces it.',
        columns: ['Date', 'Period', 'Cost', 'Change', 'State'],
        none: 'There is no report yet.',
        tenant: (name) => (0,phrase/* phrase */.MZ) `Tenant ${name}`,
    },
    figures: {
        source: 'Read',
        period: (name, days) => `${name} (${days})`,
        change: (days) => `Change against ${days}`,
        forecast: (month) => `All charges expected for ${month}`,
        budget: 'Budget',
        anomalies: 'Unusual periods',
        quality: 'Deviations in the data',
        mover: 'Largest mover',
    },
    issues: issuesEn,
    pullRequest: pullRequestEn,
    living: livingEn,
    brief: briefEn,
    email: emailEn,
    slack: slackEn,
    alerts: alertsEn,
    annotations: annotationsEn,
    git: gitEn,
    doing: doingEn,
    steering: steeringEn,
    leadership: leadershipEn,
    narrative: narrativeEn,
    ask: askEn,
};

;// CONCATENATED MODULE: ./build/src/render/messages/advisors-pt-br.js


const advisorsPtBr = {
    title: 'O que a AWS recomenda',
    columns: ['Consultor', 'Respostas', 'Recomendações', 'Como ativar ou obter'],
    names: {
        'advisors/cost-optimization-hub': 'Cost Optimization Hub',
        'advisors/optimizer-instances': 'Compute Optimizer: instâncias',
        'advisors/optimizer-auto-scaling-groups': 'Compute Optimizer: grupos do Auto Scaling',
        'advisors/optimizer-volumes': 'Compute Optimizer: volumes',
        'advisors/optimizer-functions': 'Compute Optimizer: funções',
        'advisors/optimizer-ecs-services': 'Compute Optimizer: serviços do ECS',
        'advisors/optimizer-databases': 'Compute Optimizer: bancos de dados',
        'advisors/optimizer-licenses': 'Compute Optimizer: licenças',
        'advisors/optimizer-idle': 'Compute Optimizer: recursos ociosos',
        'advisors/savings-plans': 'Savings Plans',
        'advisors/savings-plans-use': 'Uso dos Savings Plans',
        'advisors/reservations': 'Reservas',
        'advisors/reservations-use': 'Uso das reservas',
        'advisors/purchases': 'Compromissos a comprar (Cost Explorer)',
        'advisors/cost-anomalies': 'Cost Anomaly Detection',
        'advisors/budgets': 'Budgets',
        'advisors/trusted-advisor': 'Trusted Advisor',
        'advisors/free-tier': 'Free Tier',
        'advisors/organization': 'Organização',
        'advisors/guardduty': 'GuardDuty',
        'advisors/inspector': 'Inspector',
        'advisors/macie': 'Macie',
        'advisors/security-hub': 'Security Hub',
    },
    states: {
        active: 'ativo',
        'not-enabled': 'não ativado',
        'no-data': 'sem dados',
        'not-in-plan': 'fora deste plano',
        denied: 'negado',
        throttled: 'limitado',
        failed: 'falhou',
        skipped: 'não consultado',
    },
    inPlaces: (f, state, places) => `${state} em ${counted(f, places, 'lugar', 'lugares')}`,
    unknownActions: (f, count) => `${counted(f, count, 'recomendação usa', 'recomendações usam')} palavras que esta versão não conhece e não está em nenhuma lista de ações.`,
    hubTotal: (amount) => `Total do próprio Cost Optimization Hub, depois da sua eliminação de duplicidades: ${amount} por mês. Aparece ao lado do nosso total e não faz parte dele.`,
    hubCounts: (mode) => (0,phrase/* phrase */.MZ) `Os valores do Hub são contados em ${mode}.`,
    noPreference: 'Nenhum compromisso preferido está definido: o Hub calcula compras com três anos, tudo adiantado.',
    preference: (commitment) => (0,phrase/* phrase */.MZ) `Compromisso preferido: ${commitment}.`,
    organization: (featureSet, trusted) => (0,phrase/* phrase */.MZ) `Organização com recursos ${featureSet}; ${trusted} acesso confiável a todas as contas.`,
    trusted: (f, count) => counted(f, count, 'serviço tem', 'serviços têm'),
    controlTower: 'O Control Tower é um deles.',
    commitments: 'Compromissos nos últimos 30 dias, segundo a AWS',
    commitmentColumns: ['', 'De', 'Proporção', 'Valor', 'O que é o valor'],
    commitmentFacts: {
        savingsPlansUtilisation: ['Savings Plans: utilização', 'comprometido'],
        savingsPlansCoverage: ['Savings Plans: cobertura', 'ainda sob demanda'],
        reservationsUtilisation: ['Reservas: utilização', 'taxa amortizada'],
        reservationsCoverage: ['Reservas: cobertura', 'ainda sob demanda'],
        savingsPlansUnused: ['Savings Plans: sem uso', 'irrecuperável: pago até o fim do prazo'],
        reservationsUnused: ['Reservas: sem uso', 'irrecuperável: pago até o fim do prazo'],
        savingsPlansNetSavings: ['Savings Plans: economia líquida', 'em relação aos preços sob demanda'],
    },
    all: 'todos',
    anomalies: 'Anomalias que a AWS encontrou nos últimos 90 dias',
    anomalyColumns: ['Onde', 'Conta', 'Acima do esperado', 'De', 'Até'],
    open: 'ainda aberta',
    budgets: 'Orçamentos na AWS',
    budgetColumns: ['Orçamento', 'Conta', 'Limite', 'Gasto', 'Previsão', 'Conta o quê'],
    trustedAdvisor: 'Verificações de custo do Trusted Advisor',
    trustedAdvisorColumns: ['Verificação', 'Conta', 'Estado', 'Recursos', 'Sua própria estimativa por mês'],
    overlap: 'Seus valores se sobrepõem aos dos outros consultores e não entram em nenhum total.',
};
const posturePtBr = {
    title: 'Serviços de segurança: achados abertos e custo',
    columns: ['Serviço', 'Conta', 'Região', 'Crítica', 'Alta', 'Média', 'Baixa'],
    atLeast: (count) => `pelo menos ${count}`,
    notCounted: 'não contado',
    cost: (service, amount, month) => (0,phrase/* phrase */.MZ) `${service} custou ${amount} em ${month}.`,
    note: 'As contagens são do que cada conta encontrou por si. Não fazem parte de nenhuma economia.',
};

;// CONCATENATED MODULE: ./build/src/render/messages/alerts-pt-br.js


/** What people are told of at once, in Brazilian Portuguese. */
const alertsPtBr = {
    title: 'Alertas',
    budgetExceeded: (budget) => (0,phrase/* phrase */.MZ) `O orçamento ${budget} foi ultrapassado`,
    budgetForecast: (budget) => (0,phrase/* phrase */.MZ) `O orçamento ${budget} deve ser ultrapassado`,
    spent: (spent, amount, days) => `${days}: ${spent} de ${amount} gastos`,
    expected: (expected) => `; ${expected} esperados até o fim`,
    anomaly: (subject) => (0,phrase/* phrase */.MZ) `Custo fora do comum: ${subject}`,
    impact: (change, days) => `${days}: ${change} em relação ao esperado`,
    cause: (cause) => (0,phrase/* phrase */.MZ) `; ${cause}`,
    mayChange: '; o valor ainda pode mudar',
    commitment: (f, commitment, days) => (0,phrase/* phrase */.MZ) `${commitment} termina em ${counted(f, days, 'dia', 'dias')}`,
    commitmentToday: (commitment) => (0,phrase/* phrase */.MZ) `${commitment} termina hoje`,
    lastDay: (end) => `O último dia é ${end}`,
    coverage: (coverage) => `Só ${coverage} das leituras planejadas foram respondidas`,
    belowLimit: (limit) => `O limite é ${limit}. O que não foi examinado está listado no relatório; nada ali pode ser lido como em ordem.`,
    stale: 'Os dados de custo estão atrasados',
};

;// CONCATENATED MODULE: ./build/src/render/messages/annotations-pt-br.js

/** What could not be looked at, beside the log of a workflow run, in Brazilian Portuguese. */
const annotationsPtBr = {
    bill: 'A fatura não foi lida',
    title: (subject, state) => `${subject}: ${state}`,
    reads: (f, count, planned, accounts) => `${f.count(count)} de ${counted(f, planned, 'leitura planejada', 'leituras planejadas')} sem resposta, em ${counted(f, accounts, 'conta', 'contas')}.`,
    missingFor: (datasets) => `Sem isso não há ${datasets}.`,
    moreTitle: 'Mais coisas não puderam ser examinadas',
    more: (f, count, kinds) => `Mais ${counted(f, count, 'leitura', 'leituras')} sem resposta, de ${counted(f, kinds, 'tipo', 'tipos')}: veja o relatório.`,
};

;// CONCATENATED MODULE: ./build/src/render/messages/ask-pt-br.js
/** What an answer says beside its sentences, in Brazilian Portuguese. */
const askPtBr = {
    readAs: (word, as) => `${word} foi lido como ${as}.`,
    notTold: (words) => `O relatório não traz nada sobre ${words}.`,
    unknownWords: (words) => `O relatório não tem nada com o nome ${words}.`,
    notBilled: (service) => `${service} não está nesta fatura.`,
    billedUnder: (service, name) => `A fatura traz ${service} dentro de ${name}, com outros serviços: o que ele custa sozinho não está no relatório.`,
    wholeCost: 'O que foi gasto',
    costOf: (name) => `O que ${name} custou`,
    range: (first, last) => `${first} a ${last}`,
    noMonths: (what, asked) => `${what} em ${asked} não está no relatório.`,
    months: (what, asked, first, last) => `${what} em ${asked} não está no relatório: ele vai de ${first} a ${last}.`,
    days: (latest) => `Dias e semanas isolados não estão no relatório, a não ser os últimos completos de toda a fatura: ${latest}.`,
    noDays: 'Dias e semanas isolados não estão no relatório.',
    latestDays: (day) => `O relatório traz os dias completos: até ${day}.`,
    forecastEnds: (month) => `A previsão termina em ${month}.`,
    resourceCost: 'O que cada recurso custa não está no relatório; ele traz o que agir sobre eles economiza.',
    sinceReport: (day) => `O que mudou desde o relatório de ${day} está em report.md.`,
    noReportBefore: 'Não houve relatório anterior com que comparar este.',
    owner: (name, team) => `${name} é de ${team}.`,
    noOwner: (name) => `O relatório não diz de quem é ${name}.`,
    usageTypes: (name, days) => `Os tipos de uso de ${name} só estão no relatório para ${days}.`,
    otherDays: (periods) => `O relatório só tem esses números de outros dias: ${periods}.`,
    noFigure: 'O relatório não tem um número que responda a isto.',
    unclear: 'Pergunte sobre gasto, variações, previsão, orçamentos, economia, desperdício, compromissos, tags, dias fora do comum ou equipes; cite um serviço, uma conta, uma região ou uma equipe do relatório, e um mês. Por exemplo: por que o RDS cresceu em outubro?',
};

;// CONCATENATED MODULE: ./build/src/render/messages/brief-pt-br.js


/** What channels with little room say beside the words of the page, in Brazilian Portuguese. */
const briefPtBr = {
    missing: (subjects) => `Faltam neste relatório: ${subjects}.`,
    answered: 'Leituras respondidas',
    answeredOf: (answered, planned) => `${answered} de ${planned}`,
    mover: (name, change, cause) => (0,phrase/* phrase */.MZ) `${name} ${change}: ${cause}`,
    action: (type, service, where) => (0,phrase/* phrase */.MZ) `${type} ${service}: ${where}`,
    ownerTitle: (title, team) => (0,phrase/* phrase */.MZ) `${title}, ${team}`,
    ownerActions: (f, count, net) => `${counted(f, count, 'ação recomendada', 'ações recomendadas')} a vocês: é possível economizar ${net} por mês no conjunto.`,
    ownerActionsOnly: (f, count) => `${counted(f, count, 'ação sem valor recomendada', 'ações sem valor recomendadas')} a vocês.`,
    ownerUnknown: 'Não se sabe quais ações são recomendadas a vocês.',
    ownerNothing: 'Nenhuma ação é recomendada a vocês.',
    spendOf: (days) => `Gasto de ${days}`,
    netSaving: 'Economia líquida por mês',
};

;// CONCATENATED MODULE: ./build/src/render/messages/changes-pt-br.js


/** What is different from the last report, in Brazilian Portuguese. */
const changesPtBr = {
    title: 'Desde o último relatório',
    since: (day) => `Em comparação com o relatório de ${day}:`,
    none: (day) => `Nada do que dizia o relatório de ${day} mudou.`,
    restated: (month, before, after, change) => `${month} foi recalculado: antes ${before}, agora ${after} (${change})`,
    newAnomalies: (f, count) => counted(f, count, 'período fora do comum é novo', 'períodos fora do comum são novos'),
    savings: (before, after, change) => `O que se pode economizar por mês no conjunto: antes ${before}, agora ${after} (${change})`,
    fresh: (f, count) => counted(f, count, 'recomendação é nova', 'recomendações são novas'),
    done: (f, count) => counted(f, count, 'recomendação foi cumprida', 'recomendações foram cumpridas'),
    gone: (f, count) => counted(f, count, 'recomendação foi procurada e não encontrada', 'recomendações foram procuradas e não encontradas'),
    exempt: (f, count) => counted(f, count, 'recomendação está isenta agora', 'recomendações estão isentas agora'),
    notLooked: (f, count) => counted(f, count, 'recomendação daquele relatório não pôde ser procurada e ainda pode valer', 'recomendações daquele relatório não puderam ser procuradas e ainda podem valer'),
    worth: (what, net) => `${what}, ${net} por mês`,
    named: (what, names) => (0,phrase/* phrase */.MZ) `${what}: ${names}`,
    notCompared: (f, count) => counted(f, count, 'outra recomendação daquele relatório, de valor menor que as que ele nomeia, não pôde ser comparada', 'outras recomendações daquele relatório, de valor menor que as que ele nomeia, não puderam ser comparadas'),
};

;// CONCATENATED MODULE: ./build/src/render/messages/doing-pt-br.js


/** Cards, tasks and what to watch, for whoever does it, in Brazilian Portuguese. */
const doingPtBr = {
    card: (type, resource) => (0,phrase/* phrase */.MZ) `${type}: ${resource}`,
    commands: 'Como conferir, corrigir e voltar atrás',
    moreCards: 'Ações em aberto sem ficha própria aqui',
    moreRows: 'Todas as demais ações em aberto',
    cardsOrder: 'As maiores economias vêm primeiro, moeda por moeda; o que não tem valor calculado vem por último.',
    cardsOf: (f, count) => count === 1
        ? 'A primeira por completo: evidência, conferência, correção e caminho de volta'
        : `As ${f.count(count)} primeiras por completo: evidência, conferência, correção e caminho de volta`,
    cardsIn: (page) => (0,phrase/* phrase */.MZ) `As fichas das demais, com os comandos, estão em ${page}.`,
    actionColumns: ['O que fazer', 'Onde', 'Economia por mês', 'Esforço e risco', 'Responsável'],
    noneOfKind: 'Nenhuma ação em aberto é deste tipo.',
    inReport: (f, count) => `Mais ${counted(f, count, 'ação está', 'ações estão')} no relatório.`,
    task: (what, amount) => (0,phrase/* phrase */.MZ) `${what}: ${amount}`,
    issue: (task, issue) => (0,phrase/* phrase */.MZ) `${task} (${issue})`,
    before: 'Em ordem de prioridade, que pesa economia, esforço, risco e confiança. Para cada uma: confira, teste sem efeito (dry run) onde houver essa opção, execute e confira de novo. Os valores são economias por mês.',
    watchIntro: 'Uma mudança deu certo quando a verificação não a encontra mais e quando o que ela usava sumiu da fatura. No que as verificações se baseiam:',
    watch: (what, check, measured) => (0,phrase/* phrase */.MZ) `${what} (${check}): ${measured}`,
};

;// CONCATENATED MODULE: ./build/src/render/messages/email-pt-br.js
/** What mails say beside the words of the page, in Brazilian Portuguese. */
const emailPtBr = {
    subject: (title, amount, change) => `${title}: ${amount}${change === null ? '' : ` (${change})`}`,
    shortSubject: (day) => `Custos de nuvem, relatório de ${day}`,
    alertSubjects: { warning: 'Aviso', critical: 'Crítico' },
    alertSubject: (severity, title) => `${severity}: ${title}`,
    shortAlertSubject: (severity) => `${severity}: um alerta sobre custos de nuvem`,
    months: 'Todas as cobranças por mês',
    soFar: (amount) => `${amount} até agora`,
    expected: (amount) => `${amount} previstos`,
    budget: (amount) => `orçamento ${amount}`,
    outlined: 'O que está em contorno é previsto.',
    days: (from, to) => `Uso por dia, ${from} a ${to}`,
    average: (amount) => `Um dia completo custa ${amount} em média.`,
    incomplete: 'Os dias ainda incompletos aparecem só em contorno.',
    saving: 'Ações, e quanto cada uma economiza por mês',
    more: 'O restante está no relatório.',
    openReport: 'Abrir o relatório',
    openRun: 'Abrir a execução',
    openIssue: 'Abrir a issue',
    footers: {
        daily: 'O Spendlog envia isto uma vez por dia, na primeira execução do dia, a quem o spendlog.yml indica.',
        weekly: 'O Spendlog envia isto na primeira execução da semana a quem o spendlog.yml indica.',
        monthly: 'O Spendlog envia isto na primeira execução do mês a quem o spendlog.yml indica.',
    },
    alertFooter: 'O Spendlog envia um alerta na hora, e de novo só quando ele muda, a quem o spendlog.yml indica em email.alertsTo.',
};

;// CONCATENATED MODULE: ./build/src/render/messages/git-pt-br.js
/** What stands beside reports that are committed, in Brazilian Portuguese. */
const gitPtBr = {
    commit: (day) => `Relatório de custos de ${day}`,
    commitOf: (tenant, day) => `Relatório de custos de ${tenant}, ${day}`,
    pullRequest: 'Relatório de custos',
    pullRequestOf: (tenant) => `Relatório de custos de ${tenant}`,
    pullRequestText: 'O Spendlog acrescenta o relatório de cada execução a este pull request até que ele seja integrado ou fechado. O próximo começa com o relatório seguinte.',
    leftOut: {
        title: 'Arquivos que não entram no commit',
        intro: (size) => `Ninguém revisa um arquivo de mais de ${size}; por isso estes ficam onde a execução guarda os relatórios.`,
        columns: ['Arquivo', 'Tamanho', 'SHA-256'],
        page: 'Alguns arquivos deste relatório são grandes demais para um commit: veja ',
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/issues-pt-br.js


/** Issues, their comments and the dashboard, in Brazilian Portuguese. */
const issuesPtBr = {
    titles: {
        Rightsize: (what) => `Redimensionar ${what}`,
        Stop: (what) => `Parar ${what}`,
        Delete: (what) => `Excluir ${what}`,
        Upgrade: (what) => `Atualizar ${what}`,
        ScaleIn: (what) => `Reduzir as instâncias de ${what}`,
        MigrateToGraviton: (what) => `Migrar ${what} para Graviton`,
        PurchaseSavingsPlans: (what) => `Comprar Savings Plans para ${what}`,
        PurchaseReservedInstances: (what) => `Comprar instâncias reservadas para ${what}`,
        Schedule: (what) => `Manter ${what} só quando for necessário`,
        ChangeStorageClass: (what) => `Mudar a classe de armazenamento de ${what}`,
        Configure: (what) => `Configurar ${what}`,
    },
    named: (resource, service) => `${resource} (${service})`,
    resources: (f, count) => counted(f, count, 'recurso', 'recursos'),
    saves: (title, amount) => `${title}: economiza ${amount} por mês`,
    what: {
        seen: 'Visto',
        why: 'Por quê',
        where: 'Onde',
        together: (f, count) => `${counted(f, count, 'achado', 'achados')} de um tipo e responsável, pois cada um sozinho vale pouco para uma issue própria.`,
        allDone: 'Nada disto é mais recomendado.',
        shortened: 'Este texto foi encurtado para caber. Ele está completo no relatório.',
    },
    facts: {
        saving: 'Economia',
        month: (amount) => `${amount} por mês`,
        range: (net, low, high) => (0,phrase/* phrase */.MZ) `${net}, entre ${low} e ${high}`,
        from: 'Origem',
        source: (basis, source, period) => (0,phrase/* phrase */.MZ) `${basis} (${source}), ${period}`,
        formula: 'Cálculo',
        once: 'Custa uma vez',
        confidence: 'Confiança',
        aws: 'A AWS diz',
        advice: (advisor, parts) => (0,phrase/* phrase */.MZ) `${advisor}: ${parts}`,
        modes: { BeforeDiscounts: 'antes de descontos', AfterDiscounts: 'depois de descontos' },
        lookBack: (f, days) => `sobre ${counted(f, days, 'dia', 'dias')}`,
        refreshed: (day) => `de ${day}`,
        differs: (reasons) => `difere do nosso: ${reasons}`,
        effort: 'Esforço e risco',
        noRestart: 'sem reinício',
        canBeUndone: 'reversível',
        owner: 'Responsável',
        since: 'Encontrado',
        sinceDay: (day) => `desde ${day}`,
        decided: 'Aceito por',
    },
    verify: 'Confira primeiro',
    caveats: 'Não é economia se um destes pontos valer:',
    fix: 'Corrija',
    console: 'Console:',
    terraform: 'Terraform:',
    dryRun: 'Sem efeito, para ver se você tem permissão:',
    act: 'Depois, nesta ordem:',
    rollback: 'Voltar atrás',
    unsafe: 'Os comandos não são mostrados: um nome neles poderia significar outra coisa para um shell. Eles estão na página da verificação, para preencher à mão.',
    noGuide: (check) => (0,phrase/* phrase */.MZ) `Esta versão do Spendlog não tem guia para ${check}.`,
    guideLeftOut: 'Como conferir, corrigir e voltar atrás está na página da verificação.',
    example: (resource) => (0,phrase/* phrase */.MZ) `Os comandos são para ${resource}; os dos outros só diferem no nome e no lugar.`,
    answers: (days) => (0,phrase/* phrase */.MZ) `Agora não? Comente ${{ type: 'inlineCode', value: `/spendlog snooze ${days}` }}. Nunca? Feche como not planned. Feito? Deixe aberta: ela se fecha quando duas buscas completas não o encontrarem mais.`,
    links: { report: 'Relatório', check: 'Como isto é encontrado', run: 'Execução' },
    tasks: {
        title: 'O que fazer',
        row: (where, amount) => (0,phrase/* phrase */.MZ) `${where}: ${amount}`,
        done: (what, day) => (0,phrase/* phrase */.MZ) `${what}: não é mais encontrado desde ${day}`,
        gone: (what, day) => (0,phrase/* phrase */.MZ) `${what}: desapareceu com seu grupo ou conta desde ${day}`,
        measured: (what, amount) => (0,phrase/* phrase */.MZ) `${what}: economiza ${amount} por mês, medido`,
        moreOpen: (f, count, amount) => count === 1
            ? `e mais 1, ${amount} por mês; está no relatório.`
            : `e mais ${f.count(count)}, juntos ${amount} por mês; estão no relatório.`,
        moreOpenWithout: (f, count) => count === 1 ? 'e mais 1; está no relatório.' : `e mais ${f.count(count)}; estão no relatório.`,
        moreDone: (f, count) => `${counted(f, count, 'outro está feito', 'outros estão feitos')}.`,
    },
    comments: {
        absent: 'Duas buscas completas, com pelo menos um dia entre elas, não encontraram mais isto; por isso esta issue está fechada.',
        done: 'Isto está feito; por isso esta issue está fechada. Obrigado.',
        gone: 'Isto desapareceu com seu grupo ou conta; por isso esta issue está fechada. Nada é contado como economizado.',
        estimate: (amount) => `A estimativa era economizar ${amount} por mês.`,
        noEstimate: 'Não havia estimativa.',
        after: (day) => `O que isto economiza de fato é medido depois de ${day} e contado aqui.`,
        measured: (amount, after, before) => (0,phrase/* phrase */.MZ) `Medido: isto economiza ${amount} por mês (${after}, contra ${before}).`,
        lost: (amount, after, before) => (0,phrase/* phrase */.MZ) `Medido: isto custa ${amount} por mês a mais (${after}, contra ${before}).`,
        ofEstimate: (estimate, ratio) => `A estimativa era ${estimate}: ${ratio} dela se realizou.`,
        provisional: 'A fatura destes dias ainda não foi emitida, por isso isto ainda pode mudar.',
        formula: (formula) => (0,phrase/* phrase */.MZ) `Cálculo: ${formula}.`,
        cash: (amount) => `O que foi pago caiu ${amount} por mês.`,
        noMeasure: 'O que isto economiza não foi medido.',
        returned: 'Isto foi encontrado de novo; por isso esta issue está aberta.',
        returnedAmount: (amount) => (0,phrase/* phrase */.MZ) `Economizaria ${amount} por mês.`,
        states: {
            accepted: 'Isto está aceito: alguém cuida disto.',
            'no-longer-accepted': 'Isto não está mais marcado como aceito.',
            exempt: 'A configuração isenta isto; por isso esta issue está fechada.',
            'exemption-ended': 'A isenção terminou; por isso isto é recomendado de novo.',
            'still-found': 'Isto foi fechado como feito e ainda é encontrado: talvez não esteja feito em todo lugar.',
        },
        acceptedBy: (owner) => (0,phrase/* phrase */.MZ) `Por ${owner}.`,
        exemptBy: (reason, owner, until) => (0,phrase/* phrase */.MZ) `Motivo: ${reason}. Decidido por ${owner}, até ${until}.`,
        ticket: (ticket) => (0,phrase/* phrase */.MZ) `Ticket: ${ticket}.`,
        duplicate: (kept) => (0,phrase/* phrase */.MZ) `Isto já está em ${kept}; por isso esta issue está fechada.`,
        keptIssue: 'outra issue',
        snoozed: (until, by) => (0,phrase/* phrase */.MZ) `Adiado até ${until}, como ${by} pediu. Até lá nada muda nem é dito aqui.`,
        somebody: 'alguém',
        snoozeEnded: 'O prazo do adiamento terminou, e isto ainda é encontrado.',
        notPlanned: (until) => `Fechada como not planned: isto está isento até ${until} e volta depois, se ainda for encontrado. Para decidir por mais tempo, coloque em exemptions na configuração.`,
        refused: (login) => (0,phrase/* phrase */.MZ) `${login} não pode decidir isto: adiar exige direitos de triage ou mais neste repositório. Nada mudou.`,
    },
    dashboard: {
        title: 'Economias na nuvem: tudo o que está aberto',
        titleOf: (tenant) => `Economias na nuvem: tudo o que está aberto para ${tenant}`,
        intro: (day) => `Em ${day}. O que vale mais vem primeiro; esta issue é mantida em dia.`,
        total: (f, count, amounts) => `${counted(f, count, 'recomendação está aberta', 'recomendações estão abertas')}, no valor de ${amounts} por mês em conjunto.`,
        totalWithout: (f, count) => `${counted(f, count, 'recomendação está aberta', 'recomendações estão abertas')}, sem valor.`,
        none: 'Nada está aberto.',
        unknown: 'O que está aberto não é conhecido hoje.',
        withIssue: (f, count) => `${counted(f, count, 'tem', 'têm')} uma issue`,
        waiting: (f, count) => `${counted(f, count, 'espera', 'esperam')} por uma, pois só algumas são abertas por vez`,
        snoozed: (f, count) => counted(f, count, 'está adiada', 'estão adiadas'),
        exempt: (f, count) => counted(f, count, 'está isenta', 'estão isentas'),
        counts: (parts) => `${parts}.`,
        teams: 'Por equipe',
        teamColumns: ['Equipe', 'Abertas', 'Economia por mês'],
        nobody: 'ninguém',
        rows: 'Tudo o que está aberto',
        columns: ['O que fazer', 'Onde', 'Economia por mês', 'Responsável', 'Issue'],
        waitingIssue: '–',
        more: (f, shown, left, amounts) => `As ${f.count(shown)} mais valiosas estão aqui; ${counted(f, left, 'outra', 'outras')}, ${amounts} por mês em conjunto, só no relatório.`,
        moreWithout: (f, shown, left) => `As ${f.count(shown)} mais valiosas estão aqui; ${counted(f, left, 'outra', 'outras')} só no relatório.`,
        totalsOnly: 'É demais para uma issue: cada recomendação está no relatório.',
        moreTeams: (f, count) => `${counted(f, count, 'outra equipe está', 'outras equipes estão')} só no relatório.`,
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/leadership-pt-br.js


/** Words of the tables and lists that executives and CTOs read, in Brazilian Portuguese. */
const leadershipPtBr = {
    resources: (f, count) => counted(f, count, 'recurso', 'recursos'),
    action: (type, service, where) => (0,phrase/* phrase */.MZ) `${type} ${service}: ${where}`,
    currency: (currency) => (0,phrase/* phrase */.MZ) `Em ${currency}:`,
    opportunities: {
        columns: ['O que fazer', 'Economia por mês', 'Economia por ano', 'Esforço', 'Prazo'],
        more: (f, count) => count === 1 ? 'Mais um tipo de ação tem valor.' : `Mais ${f.count(count)} tipos de ação têm valor.`,
        within: (days) => `em ${days} dias`,
        deadlines: 'Prazos em dias são propostos pelo esforço.',
        exemptUntil: (day) => `isenção terminou em ${day}`,
        before: (day) => `antes de ${day}`,
    },
    projection: {
        columns: ['Mês', 'Esperado', 'Intervalo de 80%'],
        budgetColumns: ['Orçamento', 'Diferença'],
        meaning: (metric) => `Todas as cobranças a ${metric}, com impostos e suporte.`,
    },
    risks: {
        columns: ['Risco', 'Onde', 'Quando', 'Valor'],
        commitment: 'Compromisso termina',
        commitmentMore: (amount) => `cerca de ${amount} a mais por mês sem ele`,
        commitmentLess: (amount) => `cerca de ${amount} a menos por mês sem ele`,
        unused: 'Compromisso pago e não usado',
        unusedAmount: (amount, ratio) => `${amount} (${ratio} do total)`,
        everyCommitment: 'todos os compromissos',
        budget: { over: 'Orçamento estourado', 'forecast-over': 'Estouro previsto do orçamento' },
        budgetAmount: (amount) => `${amount} acima dele`,
        growth: 'Custo cresce de forma constante',
        growthAmount: (slope, ratio) => `${slope} por dia em 30 dias (${ratio})`,
        unusual: 'Dias fora do normal',
        wholeBill: 'a conta inteira',
        more: (f, count) => count === 1 ? 'Mais 1 risco está no relatório.' : `Mais ${f.count(count)} riscos estão no relatório.`,
        endsUnknown: (f, count) => count === 1
            ? 'O fim de mais 1 compromisso não está nos dados.'
            : `O fim de mais ${f.count(count)} compromissos não está nos dados.`,
        none: 'Nenhum compromisso com data conhecida termina em 180 dias, nenhum orçamento está em perigo, e nem crescimento constante nem dia fora do normal se destaca.',
    },
    next: {
        effort: (effort) => `esforço ${effort}`,
        owner: (team) => (0,phrase/* phrase */.MZ) `responsável ${team}`,
        nobody: 'sem responsável',
        month: (amount) => `${amount} por mês`,
    },
    estate: {
        columns: ['', 'Verificado', 'De', 'Participação'],
        reads: 'Leituras planejadas e respondidas',
        units: 'Unidades de trabalho concluídas',
        services: 'Serviços da fatura com recursos contados',
        noneCounted: 'Nenhum serviço da fatura teve os recursos contados.',
        denied: (f, count, permissions) => (0,phrase/* phrase */.MZ) `${counted(f, count, 'leitura foi negada', 'leituras foram negadas')}; falta: ${permissions}.`,
        unanswered: (f, count) => `${counted(f, count, 'leitura ficou', 'leituras ficaram')} sem resposta por outro motivo.`,
        notPlanned: (f, count, reason) => `${counted(f, count, 'lugar com cobranças não foi planejado', 'lugares com cobranças não foram planejados')}: ${reason}.`,
    },
    layers: {
        names: {
            compute: 'Computação',
            storage: 'Armazenamento',
            database: 'Bancos de dados',
            network: 'Rede',
            serverless: 'Serverless',
            other: 'Todos os demais serviços',
        },
        columns: (month) => ['Camada', month, 'Participação', 'Variação', 'Economia por mês', 'Alternativas'],
        alternative: (type, count) => `${type} (${count})`,
        meaning: (metric, before) => `Uso a ${metric}; a variação é sobre ${before}.`,
    },
    technicalDebt: {
        columns: ['O que está defasado', 'Onde', 'Economia por mês', 'Esforço e risco'],
        none: 'Nenhuma recomendação aberta trata de geração antiga ou de versão sem suporte.',
    },
    roadmap: {
        columns: ['Horizonte', 'Esforço', 'Ações', 'Economia por mês', 'Acumulado até lá', 'Principalmente'],
        horizons: {
            'within-30-days': '30 dias',
            'within-90-days': '90 dias',
            'within-180-days': '180 dias',
        },
        efforts: {
            'within-30-days': 'muito baixo, baixo',
            'within-90-days': 'médio',
            'within-180-days': 'alto, muito alto',
        },
        without: (f, count) => `${counted(f, count, 'destas ações não tem', 'destas ações não têm')} valor calculado.`,
    },
    decisions: {
        columns: ['Decisão', 'Por que é da diretoria', 'Economia por mês', 'Custo único', 'Responsável'],
        reasons: {
            purchase: 'compromete por um prazo',
            effort: 'muito esforço',
            irreversible: 'irreversível',
            restart: 'exige reinício',
        },
        renew: (name) => (0,phrase/* phrase */.MZ) `Renovar ou deixar terminar: ${name}`,
        ends: (day, effect) => `termina em ${day}; ${effect}`,
        more: (f, count) => count === 1 ? 'Mais 1 decisão do mesmo tipo.' : `Mais ${f.count(count)} decisões dos mesmos tipos.`,
        none: 'Nenhuma ação em aberto compromete por um prazo, exige muito esforço ou reinício, ou é irreversível.',
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/living-pt-br.js


/** Owners, exemptions, what was saved and KPIs, in Brazilian Portuguese. */
const livingPtBr = {
    decisions: { notPlanned: 'Fechada como não planejada', snoozed: 'Adiada' },
    owners: {
        title: 'Responsáveis e isenções',
        columns: ['Equipe', 'Gasto', 'Recomendações', 'Economia líquida por mês'],
        nobody: 'ninguém',
        spendOf: (period) => `Gasto é o uso a custo efetivo, ${period}.`,
        inForce: 'Isento',
        inForceColumns: ['O quê', 'Por quê', 'Decidido por', 'Até', 'Recomendações', 'Economia líquida por mês'],
        expired: 'Não mais isento, e recomendado de novo',
        expiredColumns: ['O quê', 'Por quê', 'Decidido por', 'Até', 'Recomendações'],
        unmatched: 'Isento, mas nada disso é recomendado: pode ser removido',
        unmatchedColumns: ['O quê', 'Por quê', 'Decidido por', 'Até'],
        condition: (name, value) => (0,phrase/* phrase */.MZ) `${name}: ${value}`,
        ticket: (reason, ticket) => (0,phrase/* phrase */.MZ) `${reason} (${ticket})`,
    },
    ledger: {
        title: (day) => `O que as recomendações economizaram, ${day}`,
        intro: 'Os valores são por mês, no mês em que cada estado foi alcançado. Medido: a demanda de hoje ao preço antigo menos o que ela custa, a preços contratados, ao longo de 28 dias de meses faturados. Acumulado: o que as economias medidas em um ano trazem naquele mês.',
        money: (currency) => (0,phrase/* phrase */.MZ) `Em ${currency}`,
        columns: [
            'Mês',
            'Equipe',
            'Encontrado',
            'Aceito',
            'Feito',
            'Medido',
            'Não final',
            'Regrediu',
            'Desapareceu',
            'Crescimento evitado',
            'Acumulado',
            'Realização',
        ],
        cell: (amount, count) => `${amount} (${count})`,
        none: 'Nada com valor foi recomendado até agora.',
        unmeasured: 'Feito e não medido',
        unmeasuredColumns: ['Recurso', 'Equipe', 'Feito', 'Por quê'],
        reasons: {
            'too-early': 'passaram-se menos de 28 dias completos',
            'too-little-history': 'a fatura lida não alcança 28 dias antes',
            'no-cost-by-resource': 'a fatura não informa quanto custou',
            'no-contracted-cost': 'a fatura não informa o custo contratado',
            'no-quantity': 'a fatura não informa as quantidades',
            'other-units': 'o que usa agora é contado em outras unidades',
            'no-amount': 'não tinha valor',
        },
        link: (page) => (0,phrase/* phrase */.MZ) `O que as recomendações economizaram está em ${page}.`,
    },
    kpis: {
        title: (day) => `Indicadores, ${day}`,
        intro: 'Cada indicador com aquilo de que é feito, os dias a que se refere e o quanto são definitivos. Indicadores de dias que não são definitivos ainda podem mudar.',
        columns: ['Indicador', 'Valor', 'Meta', '', 'Feito de', 'Dias', 'Estado'],
        names: {
            'effective-savings-rate': 'Taxa efetiva de economia',
            'effective-savings-rate-list': 'Taxa efetiva de economia contra preços de tabela',
            'commitment-utilisation': 'Utilização dos compromissos',
            'commitment-coverage': 'Cobertura dos compromissos',
            'commitment-waste': 'Desperdício de compromissos',
            waste: 'Desperdício: recursos ociosos e compromisso não usado',
            'optimisation-potential': 'Potencial de otimização',
            'forecast-accuracy': 'Precisão da previsão',
            'budget-variance': 'Desvio do orçamento',
            unallocated: 'Sem responsável',
            untagged: 'Sem tag',
            'anomaly-cost': 'Custo de anomalias',
            'action-rate': 'Com ação em até 30 dias',
            'days-to-decision': 'Dias até uma decisão (mediana)',
            'measured-to-estimated': 'Medido do que foi estimado',
            freshness: 'Idade dos dados',
        },
        about: (name, subject) => (0,phrase/* phrase */.MZ) `${name}: ${subject}`,
        of: (part, whole) => `${part} de ${whole}`,
        verdicts: { met: 'atingida', missed: 'não atingida', above: 'acima', below: 'abaixo' },
        days: (f, count) => counted(f, count, 'dia', 'dias'),
        hours: (f, count) => counted(f, count, 'hora', 'horas'),
        counts: {
            recommendations: (f, count) => counted(f, count, 'recomendação', 'recomendações'),
            forecasts: (f, count) => counted(f, count, 'previsão', 'previsões'),
        },
        none: 'Nenhum indicador pode ser informado.',
        link: (page) => (0,phrase/* phrase */.MZ) `Os indicadores com suas metas estão em ${page}.`,
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/looked-pt-br.js


/** What was looked at in AWS, in Brazilian Portuguese. */
const lookedPtBr = {
    title: 'O que foi examinado na AWS',
    nothing: (f, planned, states) => `O Spendlog não conseguiu examinar: de ${counted(f, planned, 'leitura planejada', 'leituras planejadas')} na AWS, nenhuma foi respondida (${states}). Este relatório nada diz sobre o que está em execução lá.`,
    part: (f, answered, planned) => `Apenas ${f.count(answered)} de ${counted(f, planned, 'leitura', 'leituras')} na AWS foram respondidas; o que não foi examinado está listado no relatório.`,
    notJudged: (f, checks, planned, places) => `${f.count(checks)} de ${counted(f, planned, 'verificação', 'verificações')} não ${checks === 1 ? 'pôde ser avaliada' : 'puderam ser avaliadas'} em ${counted(f, places, 'local', 'locais')}.`,
    noBill: 'O Spendlog não conseguiu ler a fatura; por isso este relatório não traz nenhum valor de custo.',
    late: (f, day, promised, late) => `O custo de ${day} está atrasado: foi prometido em até ${counted(f, promised, 'hora', 'horas')} após o fim do dia e, ${counted(f, late, 'hora', 'horas')} depois desse prazo, não está completo.`,
    olderData: 'Todos os valores abaixo se baseiam em dados mais antigos.',
    noWork: {
        'no-charge': 'A fatura não tem cobranças nessas contas; por isso não havia nada a examinar.',
        'no-service': 'A fatura tem cobranças nessas contas, mas nenhuma de um serviço que possa ser examinado; elas estão listadas no relatório.',
        'not-selected': 'Nada foi examinado: as contas, regiões e serviços selecionados deixam de fora todas as cobranças da fatura.',
        'no-role': 'Nada foi examinado: não há acesso às contas com cobranças.',
    },
    noRole: (f, accounts) => `${counted(f, accounts, 'conta não foi examinada', 'contas não foram examinadas')}, porque o tenant não indica accountRole: defina tenants[].accountRole em spendlog.yml com uma função que exista em cada conta.`,
    wholePlace: 'tudo',
    wholeAccount: 'todas as regiões',
    scope: (f, done, planned, accounts, regions) => `${f.count(done)} de ${counted(f, planned, 'unidade', 'unidades')} de trabalho completas, em ${counted(f, accounts, 'conta', 'contas')} e ${counted(f, regions, 'local', 'locais')}`,
    bases: {
        triples: 'planejadas a partir da conta, região e serviço exatos de cada cobrança da exportação',
        pairs: 'planejadas a partir do Cost Explorer, onde conta, região e serviço ocorrem em pares',
        fallback: 'a fatura não pôde ser lida; por isso toda conta, região e serviço foi planejado',
    },
    checks: 'Verificações',
    billChecks: 'Verificações da fatura',
    quietChecks: 'Verificações que não encontraram problema',
    quietColumns: ['Verificação', 'Recursos avaliados'],
    quietBillChecks: (f, count) => count === 1
        ? 'Mais uma verificação da fatura não encontrou nada.'
        : `Mais ${f.count(count)} verificações da fatura não encontraram nada.`,
    checkColumns: ['Verificação', 'Avaliados', 'Encontrados', 'Indefinidos', 'Locais não examinados'],
    undecided: 'Indefinido: a AWS informou pouco demais sobre o recurso para avaliá-lo. Não conta como bom nem como encontrado.',
    deadLetters: 'Abandonadas após três tentativas, ou de imediato quando tentar de novo não adianta',
    deadLetterColumns: ['Unidade', 'Conta', 'Região', 'Tentativas', 'Erro', 'O que a AWS disse'],
    breakers: 'Serviços e operações que o Spendlog deixou de consultar por um tempo',
    breakerColumns: ['Serviço ou operação', 'Conta', 'Região', 'Vezes', 'Estado'],
    breakerStates: { open: 'aberto', 'half-open': 'meio aberto', closed: 'fechado de novo' },
    notPlanned: 'Cobranças que não levaram a nenhum exame',
    notPlannedColumns: ['Serviço', 'Conta', 'Região', 'Motivo'],
    notPlannedReasons: {
        'not-in-catalogue': 'fora do catálogo de serviços',
        tax: 'imposto: não há serviço por trás',
        transfer: 'transferência de dados de vários serviços sob um só nome',
        marketplace: 'produto de um vendedor do AWS Marketplace',
        ended: 'a AWS encerrou o serviço',
        'region-not-selected': 'a região não está selecionada',
        'account-not-selected': 'a conta não está selecionada',
        'no-role': 'sem acesso à conta: defina accountRole',
        'not-asked': 'não solicitado nesta execução',
    },
    utilisation: 'Quanto é utilizado',
    utilisationColumns: ['Serviço', 'Métrica', 'Conta', 'Região', 'Recursos', 'Média', 'Máximo', 'Sempre zero'],
    metric: (name, statistic, days) => `${name} (${statistic}, ${days} dias)`,
};
/** The table of every service, in Brazilian Portuguese. */
const everyServicePtBr = {
    title: (f, count) => `${counted(f, count, 'serviço', 'serviços')}: custo por mês, causas, dias incomuns, inventário`,
    columns: ['Serviço', 'Custo por mês', 'Maiores tipos de uso, agora e antes', 'Incomuns', 'Inventário'],
    month: (month, amount) => `${month}: ${amount}`,
    driver: (usageType, now, before) => (0,phrase/* phrase */.MZ) `${usageType} ${now} (${before})`,
    resources: (f, count) => counted(f, count, 'recurso', 'recursos'),
    typesNotCounted: (f, count) => counted(f, count, 'tipo não contado', 'tipos não contados'),
    noTypes: 'o catálogo não conhece nenhum recurso dele',
    nonServices: {
        tax: 'imposto: sem recurso próprio',
        transfer: 'tráfego de vários serviços: sem recurso próprio',
        marketplace: 'produto de um vendedor: sem recurso próprio',
    },
    notInCatalogue: 'fora do catálogo',
    complete: (file) => (0,phrase/* phrase */.MZ) `Tipos, fontes e todos os tipos de uso estão em ${file}.`,
};

;// CONCATENATED MODULE: ./build/src/render/messages/narrative-pt-br.js


/** What narratives say beside the words of the page, in Brazilian Portuguese. */
const narrativePtBr = {
    estate: 'a conta inteira',
    per: {
        day: (amount) => `${amount} por dia`,
        month: (amount) => `${amount} por mês`,
        year: (amount) => `${amount} por ano`,
    },
    about: (amount) => `cerca de ${amount}`,
    lessThan: (figure) => `menos de ${figure}`,
    afterAbout: ['cerca de', 'aproximadamente', 'por volta de'],
    counts: {
        recommendations: (f, count) => counted(f, count, 'recomendação', 'recomendações'),
        resources: (f, count) => counted(f, count, 'recurso', 'recursos'),
        accounts: (f, count) => counted(f, count, 'conta', 'contas'),
        regions: (f, count) => counted(f, count, 'região', 'regiões'),
        services: (f, count) => counted(f, count, 'serviço', 'serviços'),
        reads: (f, count) => counted(f, count, 'leitura', 'leituras'),
        anomalies: (f, count) => counted(f, count, 'período fora do normal', 'períodos fora do normal'),
        days: (f, count) => counted(f, count, 'dia', 'dias'),
        hours: (f, count) => counted(f, count, 'hora', 'horas'),
    },
    actions: {
        Rightsize: 'redimensionar',
        Stop: 'parar o que não é usado',
        Delete: 'excluir o que ninguém usa',
        Upgrade: 'atualizar',
        ScaleIn: 'reduzir instâncias',
        MigrateToGraviton: 'migrar para Graviton',
        PurchaseSavingsPlans: 'comprar Savings Plans',
        PurchaseReservedInstances: 'comprar instâncias reservadas',
        Schedule: 'ligar só nos horários de uso',
        ChangeStorageClass: 'mudar classes de armazenamento',
        Configure: 'mudar configurações',
    },
    layers: {
        compute: 'computação',
        storage: 'armazenamento',
        database: 'bancos de dados',
        network: 'rede',
        serverless: 'serverless',
        other: 'todos os demais serviços',
    },
    horizons: {
        'within-30-days': 'os próximos 30 dias',
        'within-90-days': 'os próximos 90 dias',
        'within-180-days': 'os próximos 180 dias',
    },
    kpis: {
        'effective-savings-rate': 'taxa efetiva de economia',
        'effective-savings-rate-list': 'taxa efetiva de economia contra preços de tabela',
        'commitment-utilisation': 'utilização dos compromissos',
        'commitment-coverage': 'cobertura dos compromissos',
        'commitment-waste': 'desperdício de compromissos',
        waste: 'desperdício',
        'optimisation-potential': 'potencial de otimização',
        'forecast-accuracy': 'precisão da previsão',
        'budget-variance': 'desvio do orçamento',
        unallocated: 'gasto sem responsável',
        untagged: 'gasto sem tag',
        'anomaly-cost': 'custo de anomalias',
        'action-rate': 'parcela com ação em até 30 dias',
        'days-to-decision': 'tempo mediano até uma decisão',
        'measured-to-estimated': 'economia medida frente à estimada',
        freshness: 'idade dos dados',
    },
    directions: [
        ...[
            'subiu',
            'sobe',
            'subiram',
            'sobem',
            'subir',
            'subida',
            'aumentou',
            'aumentaram',
            'aumenta',
            'aumento',
        ],
        ...['cresceu', 'cresceram', 'cresce', 'crescimento', 'avançou', 'disparou', 'mais', 'acima', 'excede'],
        ...['excedeu', 'ultrapassa', 'ultrapassou', 'superou', 'supera'],
        ...['caiu', 'caíram', 'cai', 'cair', 'queda', 'diminuiu', 'diminuíram', 'diminui', 'recuou', 'recuo'],
        ...['reduziu', 'reduz', 'redução', 'baixou', 'baixa', 'menos', 'abaixo', 'encolheu'],
    ],
    spend: {
        is: (metric) => `Gasto é ${metric}.`,
        inCurrency: (currencies, metric) => (0,phrase/* phrase */.MZ) `Gasto em ${currencies} é ${metric}.`,
        beside: 'As previsões contam todas as cobranças, e os orçamentos podem contá-las.',
    },
    title: (reader, report) => (0,phrase/* phrase */.MZ) `${reader}: ${report}`,
    nothing: 'Este relatório não tem números sobre isto.',
    rest: (page, data) => (0,phrase/* phrase */.MZ) `O relatório completo está em ${page}; todo número acima está em ${data} ou decorre dele.`,
    whose: 'Sobre este texto',
    pages: (pages) => (0,phrase/* phrase */.MZ) `Escrito para cada um de seus leitores: ${pages}.`,
    note: {
        byModel: (writer) => (0,phrase/* phrase */.MZ) `Redação: ${writer}; todo número foi conferido com o relatório.`,
        written: (writer, sentences) => (0,phrase/* phrase */.MZ) `Redação: ${writer}, ${sentences}.`,
        sentences: (f, count) => counted(f, count, 'frase', 'frases'),
        noneDropped: 'Nenhuma foi descartada.',
        dropped: (f, count, reasons) => `${counted(f, count, 'outra foi descartada', 'outras foram descartadas')}: ${reasons}.`,
        reason: (count, reason) => `${count} ${reason}`,
        refilled: (f, count) => `${counted(f, count, 'seção da qual nada restou foi escrita', 'seções das quais nada restou foram escritas')} pelo template.`,
        instead: (writer, failure) => `A redação cabia a ${writer}, ${failure}.`,
        cached: 'É a resposta de uma execução anterior sobre os mesmos fatos; nada foi pago por ela agora.',
        noTokens: 'O serviço não informa quantos tokens isso levou.',
        tokens: (input, output) => `${input} tokens lidos e ${output} escritos`,
        paid: (tokens, amount) => `${tokens}, por ${amount}.`,
        noPrice: (tokens) => `${tokens}; o custo é desconhecido, pois narrative.writer não tem preços.`,
        writers: {
            template: 'template',
            bedrock: 'Amazon Bedrock',
            qbusiness: 'Amazon Q Business',
            'openai-compatible': 'modelo compatível com OpenAI',
        },
        failures: {
            timeout: 'que não respondeu a tempo',
            throttled: 'que foi consultado vezes demais',
            denied: 'que não pôde ser consultado por falta de permissão',
            refused: 'que se recusou a escrever',
            empty: 'que respondeu vazio',
            'cut-off': 'cuja resposta passou do limite',
            closed: 'que não está disponível para esta conta',
            unreachable: 'que não pôde ser alcançado',
            unusable: 'de cuja resposta nada pôde ser usado',
            failed: 'que falhou',
            'not-here': 'e nenhuma resposta sobre este relatório está guardada',
        },
        reasons: {
            digit: 'com dígito próprio',
            'number-word': 'com número por extenso',
            'ratio-word': 'com proporção por extenso',
            unit: 'com unidade própria',
            'unknown-slot': 'com um número que não existe',
            'no-fact': 'sem número',
            subject: 'com o número de outra coisa',
            direction: 'contra a direção do seu número',
            period: 'sobre dias que não os do seu número',
            measure: 'sobre outra medida que não a do seu número',
            rank: 'com um superlativo que não se sustenta',
            arithmetic: 'com conta própria',
            script: 'que não é feita de palavras',
            command: 'com um comando',
            repeated: 'já dita',
            'too-long': 'longa demais',
            'not-asked': 'além do que foi pedido',
        },
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/pt-br-data-checks.js
/** Messages of data quality items by id. */
const PT_BR_QUALITY = {
    'account-id-malformed': 'Ids de conta da AWS sem 12 dígitos; zeros à esquerda podem ter se perdido.',
    'amount-rounded': 'Valores de ponto flutuante com casas demais foram arredondados, porque 38 dígitos não comportam mais.',
    'amount-unreadable': 'Valores que não são números contam como desconhecidos, não como zero.',
    'billed-cost-unreconciled': 'Os custos faturados de um pagador e mês não somam os seus custos não combinados (unblended).',
    'billing-period-end-inclusive': 'O período de faturamento não termina à meia-noite; o mês é o do seu início.',
    'charge-category-unknown': 'Cobranças de categoria que a especificação não conhece aparecem como ajustes.',
    'commitment-cost-unreconciled': 'O custo usado e o não usado de um compromisso não somam o que ele custou no mês.',
    'configured-commitment-unknown': 'A configuração dá o fim de compromissos que a fatura não tem.',
    'cost-explorer-gap': 'A exportação e o Cost Explorer diferem em mais de 0,5 % nos mesmos dias.',
    'covered-usage-without-negation': 'Uso coberto por um Savings Plan não é anulado pela sua negação; conta com o custo efetivo e não é faturado.',
    'effective-cost-unusable': 'O custo efetivo tem só números inteiros, ou é zero ao lado de um valor faturado; não foi corrigido, e tendências sobre ele enganam.',
    'after-report-day': 'Linhas de dias posteriores ao dia do relatório foram deixadas de fora.',
    'extra-columns': 'Colunas que a especificação não conhece foram ignoradas na leitura.',
    'file-ignored': 'Arquivos ao lado da exportação que não têm cobranças não foram lidos.',
    'file-named-twice': 'Arquivos aos quais vários dos caminhos indicados levam foram lidos uma vez.',
    'file-not-in-manifest': 'Arquivos de dados que o manifesto da sua pasta não cita foram deixados de fora.',
    'manifest-unreadable': 'Um manifesto não pôde ser entendido; os dados foram lidos sem ele.',
    'several-currencies': 'As cobranças estão em várias moedas, que nunca são somadas.',
    'several-providers': 'Há cobranças de vários provedores em uma só exportação.',
    'version-superseded': 'Entregas mais antigas de um mês foram deixadas de fora; só a mais nova conta.',
    'id-not-unique': 'Linhas que repetem o id de uma linha anterior; ids não são usados para distinguir linhas.',
    'invoice-id-missing': 'Linhas sem fatura: o mês delas não está fechado.',
    'mandatory-value-missing': 'Linhas sem um valor que a especificação exige.',
    'marketplace-not-separable': 'Os tipos de registro do Cost Explorer não separam cobranças do Marketplace; elas contam como uso ou compras.',
    'merged-column-header': 'Os nomes de duas colunas se juntaram em um só; nenhuma das duas é lida.',
    'missing-columns': 'Colunas da especificação que esta exportação não tem: o que depende delas é desconhecido.',
    'negative-usage': 'Linhas de uso com valor negativo, não marcadas como correção, foram contadas como uso.',
    'net-costs-incomplete': 'Os custos líquidos não explicam o mês inteiro de um pagador; usam-se os custos brutos e as linhas de desconto.',
    'net-metrics-refused': 'As métricas líquidas não são mostradas a esta conta; toda a execução usa custo não combinado e amortizado antes dos descontos privados.',
    'outside-billing-period': 'Linhas cujo período de cobrança começa em mês diferente do da sua fatura.',
    'request-budget-reached': 'O limite de requisições pagas foi atingido e algumas perguntas não foram feitas; o que foi lido é mantido e a próxima execução continua dali.',
    restated: 'Um mês fechado mudou desde a última leitura; foi lido de novo.',
    'short-rows': 'Linhas que terminam antes da última coluna do cabeçalho; os valores omitidos foram lidos como ausentes.',
    'split-cost-rows-left-out': 'Linhas de rateio (split cost allocation) repetem o custo das instâncias e não entram em nenhum total.',
    'tags-unreadable': 'Linhas cujas tags ou categorias de custo não são um objeto JSON; foram lidas como se não as tivessem.',
    'text-null': 'Linhas em que o texto NULL ocupa o lugar de um valor ausente; foi lido como ausente.',
    'timestamp-unreadable': 'Linhas cujo período de cobrança não pode ser lido; sem início, ficam no primeiro dia da sua fatura.',
    'timestamp-without-zone': 'Linhas com horários sem fuso; foram lidos como UTC.',
    'unknown-line-item-type': 'Linhas de um tipo que esta versão não conhece contam como ajustes, com o custo como está.',
    'unknown-record-type': 'Cobranças de tipos de registro desconhecidos aparecem como ajustes.',
    'unused-commitment-unknown': 'O relatório não diz quanto de um compromisso não foi usado em um mês; esse custo é desconhecido.',
};
/** What each invariant compares, or why it does not apply. */
const PT_BR_INVARIANTS = {
    'This kind of export has no negation rows.': 'Este tipo de exportação não tem linhas de negação.',
    'This kind of export has no pair of net and gross columns.': 'Este tipo de exportação não tem o par de colunas líquida e bruta.',
    'This kind of export has no unblended cost beside its billed cost.': 'Este tipo de exportação não tem custo não combinado (unblended) ao lado do faturado.',
    'This kind of export does not tell what its commitments cost a month.': 'Este tipo de exportação não diz quanto os compromissos custam por mês.',
    'The invoices are not at hand; sums by invoice are shown for comparison.': 'As faturas não estão à mão; as somas por fatura são mostradas para comparação.',
    'Cost Explorer was not read beside the export.': 'O Cost Explorer não foi lido ao lado da exportação.',
    'FOCUS has no negation rows.': 'FOCUS não tem linhas de negação.',
    'FOCUS has no pair of net and gross columns.': 'FOCUS não tem o par de colunas líquida e bruta.',
    'Effective cost of used and unused commitment against its recurring fee and amortised upfront payment, by commitment and month; where an upfront payment may lie before the data, the fee is the least.': 'Custo efetivo do compromisso usado e não usado comparado com a taxa recorrente e o pagamento inicial amortizado, por compromisso e mês; onde um pagamento inicial pode ser anterior aos dados, a taxa é o mínimo.',
    'No commitment has a fee that is known for a month that is over.': 'Nenhum compromisso tem taxa conhecida em um mês encerrado.',
    'FOCUS has no unblended cost beside BilledCost.': 'FOCUS não tem custo não combinado (unblended) ao lado de BilledCost.',
    'Cost Explorer returns the billed cost itself, so there is nothing to compare it with.': 'O Cost Explorer devolve o próprio custo faturado; não há com que compará-lo.',
    'Cost Explorer does not tell one commitment from another.': 'O Cost Explorer não distingue um compromisso do outro.',
    'Cost Explorer does not tell one invoice from another.': 'O Cost Explorer não distingue uma fatura da outra.',
    'Cost Explorer is the only source of this run.': 'O Cost Explorer é a única fonte desta execução.',
    'Effective cost must not be whole numbers only, nor zero beside a billed amount, by provider and currency.': 'O custo efetivo não pode ter só números inteiros nem ser zero ao lado de um valor faturado, por provedor e moeda.',
    'Effective cost is there and has fractions.': 'O custo efetivo existe e tem casas decimais.',
    'The export has no ChargeFrequency, so recurring fees cannot be told from upfront ones.': 'A exportação não tem ChargeFrequency; taxas recorrentes não se distinguem de pagamentos antecipados.',
    'Cost Explorer cannot tell.': 'O Cost Explorer não permite saber.',
    'No usage is covered by a Savings Plan.': 'Nenhum uso é coberto por um Savings Plan.',
    'Covered usage and its negation add up to zero, by month.': 'Uso coberto e a sua negação somam zero, por mês.',
    'Not checked.': 'Não verificado.',
    'Net metrics are not shown to this account.': 'As métricas líquidas não são mostradas a esta conta.',
    'Net and unblended cost add up to the same, by month.': 'Custo líquido e custo não combinado (unblended) têm a mesma soma, por mês.',
    'Usage covered by a Savings Plan and its negation cancel out, by payer, day, plan, usage type and operation.': 'Uso coberto por um Savings Plan e a sua negação se anulam, por pagador, dia, plano, tipo de uso e operação.',
    'The report has no usage covered by a Savings Plan.': 'O relatório não tem uso coberto por um Savings Plan.',
    'Net unblended costs add up to the unblended costs, by payer and month.': 'Os custos líquidos não combinados somam os custos não combinados (unblended), por pagador e mês.',
    'The report has no net costs.': 'O relatório não tem custos líquidos.',
    'Billed costs add up to the unblended costs, apart from covered usage without negation, by payer and month.': 'Os custos faturados somam os custos não combinados (unblended), fora o uso coberto sem negação, por pagador e mês.',
    'The report has no lines.': 'O relatório não tem linhas.',
    'Used and unused cost of each commitment add up to its recurring and amortised upfront cost, in closed months.': 'O custo usado e o não usado de cada compromisso somam o custo recorrente e o inicial amortizado, em meses encerrados.',
    'The report has no commitment fee in a closed month whose parts are all told.': 'O relatório não tem taxa de compromisso em mês encerrado com todas as partes informadas.',
    'Billed cost against NetUnblendedCost of Cost Explorer, same days, within 0.5 %.': 'Custo faturado comparado com o NetUnblendedCost do Cost Explorer, nos mesmos dias, com tolerância de 0,5 %.',
};

;// CONCATENATED MODULE: ./build/src/render/messages/pt-br-gaps.js
/** What a gap is about and what closes it, in Brazilian Portuguese. */
const PT_BR_GAP_SUBJECTS = {
    savings: 'economias',
    'recommended actions': 'ações recomendadas',
    'changes since the last report': 'mudanças desde o último relatório',
    'all charges by day': 'todas as cobranças por dia',
    'all charges by provider': 'todas as cobranças por provedor',
    'all charges by service': 'todas as cobranças por serviço',
    'all charges by service category': 'todas as cobranças por categoria de serviço',
    'all charges by account': 'todas as cobranças por conta',
    'all charges by region': 'todas as cobranças por região',
    'all charges by charge category': 'todas as cobranças por categoria de cobrança',
    'all charges by kind of charge': 'todas as cobranças por tipo de cobrança',
    'all charges by line item type': 'todas as cobranças por tipo de linha',
    'all charges by invoice': 'todas as cobranças por fatura',
    'monthly by service': 'custo mensal por serviço',
    'monthly by payer and service': 'custo mensal por pagador e serviço',
    'monthly by pricing': 'custo mensal por categoria de preço',
    'daily by service': 'custo diário por serviço',
    'daily by account': 'custo diário por conta',
    'daily by region': 'custo diário por região',
    'daily by service and account': 'custo diário por serviço e conta',
    'daily cost by region': 'custo diário por região',
    'by service and account': 'comparação por serviço e conta',
    'by service and usage type': 'comparação por serviço e tipo de uso',
    'by service and region': 'comparação por serviço e região',
    'daily usage cost': 'custo diário de uso',
    'daily usage by account': 'uso diário por conta',
    'usage by operation and price': 'uso por operação e preço',
    'commitments one by one': 'compromissos um a um',
    'which tag keys are in use': 'quais chaves de tag estão em uso',
    'cost by pricing category': 'custo por categoria de preço',
    'cost by more than two dimensions': 'custo por mais de duas dimensões',
    'daily cost by two dimensions': 'custo diário por duas dimensões',
    'cost by tag': 'custo por tag',
    'shared cost by service and kind of charge': 'custo compartilhado por serviço e tipo de cobrança',
    tags: 'tags',
    'effective cost': 'custo efetivo',
    'billed cost': 'custo faturado',
    'Cost Explorer total': 'total do Cost Explorer',
    budgets: 'orçamentos',
    'spend held against budgets': 'gasto comparado com os orçamentos',
    forecast: 'previsão',
    'forecast by a model': 'previsão por um modelo',
    'forecast interval': 'intervalo da previsão',
    'part of the bill': 'parte da fatura',
    'the bill': 'a fatura',
    'what runs in AWS': 'o que está em execução na AWS',
    inventory: 'inventário',
    'cost by service': 'custo por serviço',
    'usage of the last days': 'uso dos últimos dias',
    'usage by resource': 'uso por recurso',
    'usage under commitments by day': 'uso sob compromissos por dia',
    'list prices': 'preços de tabela',
    'a figure to steer by': 'um indicador',
    'decisions about recommendations': 'decisões sobre as recomendações',
    'what actions have saved': 'o que as ações economizaram',
    'spend of owners': 'gasto dos responsáveis',
    'tags of resources': 'tags dos recursos',
    'owners by organizational unit': 'responsáveis por unidade organizacional',
    'files of the pull request': 'arquivos do pull request',
};
const PT_BR_GAP_REMEDIES = {
    'name a tenant in spendlog.yml to look at what runs in AWS': 'indique um tenant em spendlog.yml para examinar o que está em execução na AWS',
    'this version puts no price on an action yet': 'esta versão ainda não atribui valor às ações',
    'allow the permissions that this report names': 'conceda as permissões indicadas neste relatório',
    'run again: what was read is kept': 'execute de novo: o que foi lido é mantido',
    'nothing in AWS was asked for (--analysis costs)': 'nada na AWS foi solicitado (--analysis costs)',
    'the bill was not asked for (--analysis recommendations)': 'a fatura não foi solicitada (--analysis recommendations)',
    'there is no earlier report in this folder yet': 'ainda não há relatório anterior nesta pasta',
    'read the bill from an export (--costs)': 'leia a fatura a partir de uma exportação (--costs)',
    'read the bill from an export, and name a tag key under tags.required': 'leia a fatura a partir de uma exportação e indique uma chave de tag em tags.required',
    'Cost Explorer keeps 13 months and the current one': 'o Cost Explorer guarda 13 meses e o mês corrente',
    'raise costs.maxRequests, or run again: what was read is kept': 'aumente costs.maxRequests ou execute de novo: o que foi lido é mantido',
    'Cost Explorer has no data for these days': 'o Cost Explorer não tem dados para esses dias',
    'allow ce:GetCostAndUsage for the whole organisation': 'permita ce:GetCostAndUsage para toda a organização',
    'allow the role to read the export': 'permita que a função leia a exportação',
    'allow the role to list the accounts of the organisation': 'permita que a função liste as contas da organização',
    'select an account of the organisation in spendlog.yml': 'selecione uma conta da organização em spendlog.yml',
    'sign in to the payer, which sees net cost': 'entre na conta pagadora, que vê o custo líquido',
    'export the table with its tag columns': 'exporte a tabela com as colunas de tags',
    'export the EffectiveCost column': 'exporte a coluna EffectiveCost',
    'export the BilledCost column': 'exporte a coluna BilledCost',
    'export the column of usage types (x_UsageType, lineItem/UsageType)': 'exporte a coluna dos tipos de uso (x_UsageType, lineItem/UsageType)',
    'read a bill with daily usage': 'leia uma fatura com uso diário',
    'read a bill with complete days of usage': 'leia uma fatura com dias completos de uso',
    'read the bill from the start of the running month': 'leia a fatura desde o início do mês corrente',
    'read the bill from the start of the budget': 'leia a fatura desde o início do orçamento',
    'read at least 28 complete days': 'leia pelo menos 28 dias completos',
    'read at least three final months': 'leia pelo menos três meses fechados',
    'set costs.crossCheck in spendlog.yml': 'defina costs.crossCheck em spendlog.yml',
    'set budgets in spendlog.yml': 'defina orçamentos em spendlog.yml',
    'name the tag key under tags.required': 'indique a chave da tag em tags.required',
    'set the budget in a currency of the bill': 'defina o orçamento em uma moeda da fatura',
    'the next report is compared with this one': 'o próximo relatório é comparado com este',
    'contained in the detailed comparison': 'está contido na comparação detalhada',
    'allow pricing:GetProducts': 'permita pricing:GetProducts',
    'the price list names no single price for it': 'a tabela de preços não indica um preço único para isso',
    'list prices are looked up only for a tenant': 'preços de tabela são consultados apenas para um tenant',
    'there is nothing to compare it with on these days': 'não há com que comparar nesses dias',
    'read a bill with contracted, list and effective cost': 'leia uma fatura com custo contratado, de tabela e efetivo',
    'recommendations have to stand for 30 days first': 'as recomendações precisam existir há 30 dias',
    'nobody has decided about any of them so far': 'ninguém decidiu sobre nenhuma delas até agora',
    'there are no commitments in this currency': 'não há compromissos nesta moeda',
    'set owners in spendlog.yml': 'defina owners em spendlog.yml',
    'select the accounts by the organisation in spendlog.yml, not one by one': 'selecione as contas pela organização em spendlog.yml, não uma a uma',
    'the bill puts these services and others under one name': 'a fatura reúne estes serviços e outros sob um só nome',
    'the report tells the cost of one tag key, and not by service': 'o relatório informa o custo de uma chave de tag, e não por serviço',
    'the report does not tell the tags of what is recommended': 'o relatório não informa as tags do que é recomendado',
    'the report holds the most worthwhile of them only': 'o relatório contém apenas as mais vantajosas',
    'GitHub lists no more than 3,000 of them': 'o GitHub lista no máximo 3.000 deles',
    'read a report of this version': 'leia um relatório desta versão',
};

;// CONCATENATED MODULE: ./build/src/render/messages/pull-request-pt-br.js


/** Comments on pull requests, in Brazilian Portuguese. */
const pullRequestPtBr = {
    title: 'O que estes arquivos custam hoje',
    files: (f, matched, changed) => matched === changed
        ? `As regras da configuração tratam de ${counted(f, changed, 'arquivo alterado', 'arquivos alterados')}, todos eles.`
        : `As regras da configuração tratam de ${f.count(matched)} de ${counted(f, changed, 'arquivo alterado', 'arquivos alterados')}.`,
    nothing: 'Nenhuma regra da configuração trata destes arquivos, por isso nada pode ser dito sobre o que custam.',
    today: 'Estes são os custos de hoje, antes desta mudança.',
    whole: (label, sentences) => (0,phrase/* phrase */.MZ) `${label}: ${sentences}`,
    wholeBill: 'A conta inteira',
    services: (names) => (0,phrase/* phrase */.MZ) `Serviços: ${names}`,
    tags: (tags) => (0,phrase/* phrase */.MZ) `Tags: ${tags}`,
    tag: (key, values) => (0,phrase/* phrase */.MZ) `${key} = ${values}`,
    everything: 'Tudo deste tenant.',
    spent: (amount, days) => (0,phrase/* phrase */.MZ) `${amount} em ${days}`,
    against: (spent, change, days) => (0,phrase/* phrase */.MZ) `${spent}, ${change} contra ${days}`,
    noBefore: (spent) => (0,phrase/* phrase */.MZ) `${spent}; não há nada antes para comparar`,
    share: (change, ratio) => `${change} (${ratio})`,
    noCost: 'Nada foi cobrado por isto nos dias do relatório.',
    columns: (now, before) => ['Serviço', now, before, 'Variação'],
    moreServices: (f, count) => `${counted(f, count, 'outro serviço está', 'outros serviços estão')} no relatório.`,
    recommendations: (f, count, amounts) => `${counted(f, count, 'recomendação está aberta', 'recomendações estão abertas')} para isto, no valor de ${amounts} por mês:`,
    recommendationsWithout: (f, count) => `${counted(f, count, 'recomendação está aberta', 'recomendações estão abertas')} para isto, sem valor:`,
    noRecommendations: 'Nenhuma recomendação está aberta para isto.',
    action: (type, what) => (0,phrase/* phrase */.MZ) `${type} ${what}`,
    what: (resource, service) => (0,phrase/* phrase */.MZ) `${resource} (${service})`,
    moreActions: (f, count) => `e mais ${f.count(count)} no relatório`,
    trends: {
        rising: (scope, change, ratio) => (0,phrase/* phrase */.MZ) `${scope}: o custo diário sobe ${change} em 30 dias (${ratio})`,
        falling: (scope, change, ratio) => (0,phrase/* phrase */.MZ) `${scope}: o custo diário cai ${change} em 30 dias (${ratio})`,
        flat: (scope) => (0,phrase/* phrase */.MZ) `${scope}: o custo diário está estável`,
    },
    allOfIt: 'Tudo',
    budget: (name, spent, amount, days, verdict) => (0,phrase/* phrase */.MZ) `Orçamento ${name}: ${spent} de ${amount} em ${days}, ${verdict}`,
    trend: 'Tendência e orçamento',
    unknown: 'O que não pôde ser dito:',
    withoutReport: (tenants) => (0,phrase/* phrase */.MZ) `Nenhum relatório de ${tenants} pôde ser lido.`,
    moreTenants: (f, count) => `${counted(f, count, 'outro tenant fica', 'outros tenants ficam')} de fora: esta mudança trata de tenants demais para um comentário.`,
    reportOf: (day) => `Do relatório de ${day}`,
    shortened: 'Tabelas e listas ficaram de fora para caber; o relatório as tem.',
    report: {
        alerts: 'Alertas',
        movers: 'O que mais mudou',
        actions: 'O que fazer primeiro',
        more: (f, count) => `e mais ${f.count(count)} no relatório`,
        changes: 'Desde o último relatório',
        amount: (title, amount) => (0,phrase/* phrase */.MZ) `${title}, ${amount} por mês`,
        team: (title, team) => (0,phrase/* phrase */.MZ) `${title}, ${team}`,
        issue: (title, issue) => (0,phrase/* phrase */.MZ) `${title}: ${issue}`,
        link: 'O relatório completo',
    },
};

;// CONCATENATED MODULE: ./build/src/render/messages/savings-pt-br.js


const savingsPtBr = {
    title: 'Economias',
    net: (net) => `${net} por mês podem ser obtidos em conjunto`,
    noAmount: 'Nenhuma ação com valor é recomendada.',
    range: (low, high) => `${low} a ${high}`,
    gross: (gross) => `${gross} se cada economia fosse contada sozinha`,
    counts: (f, withAmount, without) => `${counted(f, withAmount, 'ação tem valor', 'ações têm valor')}, ${counted(f, without, 'fica sem valor', 'ficam sem valor')}.`,
    byBasis: (parts) => `Origem: ${parts}.`,
    exempt: (f, count, net) => `${counted(f, count, 'ação está isenta', 'ações estão isentas')}: ${net} por mês que não estão nestes números.`,
    hub: (total) => `O Cost Optimization Hub conta ${total} por mês depois da própria deduplicação. O valor fica ao lado destes números e não está em nenhum deles.`,
    bases: {
        bill: 'fatura',
        'bill-rate': 'preços próprios',
        'list-price': 'preços de tabela',
        'aws-estimate': 'estimativas da AWS',
    },
    why: 'Como os valores foram obtidos',
    whyColumns: ['Recurso', 'Economia por mês', 'Faixa', 'Origem', 'Cálculo', 'Uma vez', 'Confiança'],
};
const actionAmountsPtBr = {
    noAmount: {
        hygiene: 'sem valor próprio',
        'no-price': 'preço desconhecido',
        'price-not-read': 'lista de preços não lida (pricing:GetProducts)',
        'price-not-asked': 'preço não consultado: havia preços demais a consultar',
        'no-bill': 'sem fatura, preço desconhecido',
        covered: 'coberto por compromissos',
        free: 'gratuito',
        ended: 'não é mais cobrado',
        'no-saving': 'custa o mesmo depois',
    },
    amount: (net, basis) => `${net} (${basis})`,
    awsSays: (amount, reasons) => `a AWS indica ${amount}: ${reasons}`,
    reasons: {
        'discount-mode': 'antes de descontos',
        'look-back': 'outros dias',
        'covered-hours': 'horas sob compromissos',
        'price-date': 'preços de outro dia',
        currency: 'outra moeda',
        'stopped-since': 'parado desde então',
        unknown: 'motivo desconhecido',
    },
    alternatives: (f, count) => `${counted(f, count, 'outra ação é alternativa', 'outras ações são alternativas')} a uma destas e não entra na soma.`,
    exempt: (f, count) => `${counted(f, count, 'outra está isenta', 'outras estão isentas')}.`,
    line: (amount, note) => (0,phrase/* phrase */.MZ) `${amount}; ${note}`,
};

;// CONCATENATED MODULE: ./build/src/render/messages/slack-pt-br.js

/** What messages in Slack say beside the words of the page, in Brazilian Portuguese. */
const slackPtBr = {
    shortTitle: (day) => `Custos de nuvem, relatório de ${day}`,
    tooLong: 'Nem tudo o que este relatório diz cabe em uma mensagem. Está no próprio relatório.',
    movers: 'O que mais mudou',
    actions: 'Maiores economias por mês',
    allActions: 'Todas as ações e quanto cada uma economiza por mês',
    action: (title, amount) => (0,phrase/* phrase */.MZ) `${title}, ${amount} por mês`,
    inReport: (more) => `${more} no relatório`,
    changes: (day) => `Desde o relatório de ${day}`,
    gaps: 'O que não pôde ser examinado',
    reads: 'Leituras planejadas',
    read: (f, count, state) => `${f.count(count)} ${state}`,
    openReport: 'Abrir o relatório',
    openRun: 'Abrir a execução',
    openIssue: 'Abrir a issue',
    severities: { warning: 'Aviso', critical: 'Crítico' },
    alert: (severity, title) => `${severity}: ${title}`,
};

;// CONCATENATED MODULE: ./build/src/render/messages/steering-pt-br.js


/** Waste, scenarios, tags and priorities, for whoever steers by figures, in Brazilian Portuguese. */
const steeringPtBr = {
    noCurrency: 'Sem moeda:',
    spendTrend: 'Tendências do custo diário que são mais do que ruído:',
    noTrend: 'Nenhuma tendência do custo diário é mais do que ruído.',
    wasteColumns: ['O que não é usado', 'Recomendações', 'Economia por mês', 'Parcela'],
    wasteOf: (type, service, check) => (0,phrase/* phrase */.MZ) `${type}: ${service} (${check})`,
    wasteRest: (f, kinds) => counted(f, kinds, 'outro tipo', 'outros tipos'),
    wasteTotal: 'Tudo',
    scenarios: 'A previsão com todas as cobranças; em quatro de cada cinco casos o mês fecha entre o mínimo e o máximo:',
    scenarioColumns: ['Mês', 'Mínimo', 'Provável', 'Máximo', 'Orçamento', 'Provável frente ao orçamento'],
    noBudget: 'nenhum comparável',
    unitColumns: ['Unidade', 'Mês', 'Custo de cada', 'Mês anterior', 'Variação'],
    unitMeaning: 'Todo o uso do mês, dividido pela quantidade de cada unidade.',
    noUnits: 'Nada é contado: narrative.unitMetrics da configuração recebe o que o negócio conta, mês a mês.',
    tagColumns: ['Tag', 'Dias', 'Poderia ter a tag', 'Sem valor', 'Com a tag'],
    noTags: 'Nenhuma tag é exigida: allocation.by da configuração diz quais são as desejadas.',
    matrixColumns: (levels) => ['Esforço', ...levels],
    levels: {
        large: 'Grande',
        medium: 'Médio',
        small: 'Pequeno',
        none: 'Sem valor',
    },
    matrixCell: (count, amounts) => `${count}: ${amounts}`,
    matrixNote: 'Recomendações e o que economizam por mês. Grande: ao menos um décimo do que se pode ter em conjunto naquela moeda; médio: ao menos um centésimo; pequeno: menos.',
};

;// CONCATENATED MODULE: ./build/src/render/messages/pt-br.js






















/** Every word of the report in Brazilian Portuguese. */
const ptBr = {
    title: (period) => `Custos de nuvem, ${period}`,
    sampleTitle: 'Organização inventada.',
    sampleText: 'Este relatório foi feito com a amostra que acompanha o Spendlog. Nenhuma empresa, conta ou valor aqui é real.',
    stateLine: (state) => `Estado dos valores destes dias: ${state}.`,
    noCosts: 'A fonte não tem cobranças nos dias pedidos; não há o que relatar.',
    metaLine: (asOf, dataThrough) => `Relatório de ${asOf}. Dados de uso até ${dataThrough}.`,
    currencyPart: (currency) => (0,phrase/* phrase */.MZ) `Cobranças em ${currency}`,
    currencyDetails: 'Orçamento, previsão, serviços, compromissos e responsáveis nesta moeda',
    currencyNote: 'Valores em moedas diferentes nunca são somados.',
    andMore: (f, count) => `e mais ${f.count(count)}`,
    noValue: 'sem valor',
    others: 'Todos os demais',
    yes: 'sim',
    no: 'não',
    unknown: 'desconhecido',
    metrics: {
        billedCost: 'custo faturado',
        effectiveCost: 'custo efetivo',
        listCost: 'custo de tabela',
        contractedCost: 'custo contratado',
    },
    compared: {
        billedCost: 'todas as cobranças a custo faturado',
        effectiveCost: 'uso a custo efetivo',
        listCost: 'uso a custo de tabela',
        contractedCost: 'uso a custo contratado',
    },
    comparedMeaning: {
        billedCost: 'Todas as cobranças a custo faturado: o que compõe a fatura, sem amortização.',
        effectiveCost: 'Uso a custo efetivo: depois de todos os descontos, com pagamentos antecipados distribuídos pelos dias que cobrem. Impostos, suporte, créditos e compras ficam de fora.',
        listCost: 'Uso a custo de tabela: a preços públicos. Impostos, suporte, créditos e compras ficam de fora.',
        contractedCost: 'Uso a custo contratado: a preços negociados, antes dos compromissos. Impostos, suporte, créditos e compras ficam de fora.',
    },
    effectiveCostUnusable: 'O custo efetivo seria a melhor medida, mas nesta exportação a coluna não pode ser usada (ver a qualidade dos dados abaixo).',
    states: { final: '● fechado', provisional: '◐ provisório', incomplete: '○ incompleto' },
    stateLegend: '● fechado: faturado. ◐ provisório: completo, mas o provedor ainda pode mudar. ○ incompleto: o uso ainda está chegando.',
    comparisons: {
        lastDay: 'Último dia completo',
        last7Days: 'Últimos 7 dias',
        last30Days: 'Últimos 30 dias',
        monthToDate: 'Mês até a data',
        lastFullMonth: 'Último mês inteiro',
        quarterToDate: 'Trimestre até a data',
        yearToDate: 'Ano até a data',
    },
    lastDayWithData: 'Último dia com dados',
    chargeKinds: {
        usage: 'Uso',
        unusedCommitment: 'Compromisso não usado',
        commitmentPurchase: 'Compras de compromissos',
        purchase: 'Outras compras',
        support: 'Suporte',
        marketplace: 'Marketplace',
        tax: 'Impostos',
        credit: 'Créditos',
        refund: 'Reembolsos',
        discount: 'Descontos',
        adjustment: 'Ajustes',
    },
    dimensions: {
        providerName: 'Provedor',
        serviceName: 'Serviço',
        serviceCategory: 'Categoria de serviço',
        subAccountId: 'Conta',
        regionId: 'Região',
        chargeCategory: 'Categoria de cobrança',
        chargeKind: 'Tipo de cobrança',
        lineItemType: 'Tipo de linha',
        invoiceId: 'Fatura',
        usageType: 'Tipo de uso',
        resourceId: 'Recurso',
    },
    qualityMessages: PT_BR_QUALITY,
    invariantMessages: PT_BR_INVARIANTS,
    verdict: {
        usage: (period, amount) => `O uso de ${period} custou ${amount}`,
        all: (period, amount) => `As cobranças de ${period} somam ${amount}`,
        more: (change, percent, days) => percent ? `${change} (${percent}) a mais que em ${days}` : `${change} a mais que em ${days}`,
        less: (change, percent, days) => percent ? `${change} (${percent}) a menos que em ${days}` : `${change} a menos que em ${days}`,
        same: (days) => `o mesmo que em ${days}`,
        noComparison: 'sem período anterior para comparar',
        incomplete: 'ainda incompleto e por isso não comparado',
        heading: (month, expected) => `com impostos, suporte e todas as outras cobranças, ${month} caminha para ${expected}`,
        overBudget: (amount) => `${amount} acima do orçamento`,
        withinBudget: (amount) => `${amount} abaixo do orçamento`,
        amountUnknown: 'um valor desconhecido',
    },
    spend: {
        title: 'Gasto',
        columns: ['', 'Dias', 'Custo', 'Comparado com', 'Custo anterior', 'Variação', 'Estado'],
        noBefore: 'fora dos dados',
        perDay: (name, now, before) => `${name}: os dois períodos têm durações diferentes. Por dia foram ${now}, contra ${before}`,
        dayEffect: (amount) => `só o número de dias explica ${amount}`,
        late: (name, kinds) => `${name}: fora dos dois lados, porque ainda não foi lançado para os dias mais recentes: ${kinds}.`,
    },
    budget: {
        title: 'Orçamento e previsão',
        columns: ['Orçamento', 'Dias', 'Orçado', 'Gasto', 'Esperado', 'Diferença', 'Estado', 'Veredito'],
        verdicts: {
            within: 'dentro',
            'forecast-over': 'deve ultrapassar',
            over: 'ultrapassado',
            unknown: 'não se sabe',
        },
        all: 'todas as cobranças',
        usage: 'só uso',
        scope: (name, metric, includes) => (0,phrase/* phrase */.MZ) `${name} (${metric}, ${includes})`,
    },
    forecast: {
        columns: ['Mês', 'Em dias completos', 'Esperado para o mês', 'Intervalo de 80%'],
        none: 'nenhum',
        interval: (low, high) => `${low} a ${high}`,
        methods: {
            model: 'um modelo',
            'run-rate': 'ritmo atual',
            'last-month-average': 'média diária do mês passado',
        },
        method: (metric, method, trained) => `Todas as cobranças a ${metric}, previstas por ${method} a partir dos dias ${trained}.`,
        backTest: (f, method, wape, bias, origins) => `${method}: errou ${wape} do valor real (WAPE), viés ${bias}, em ${counted(f, origins, 'previsão passada', 'previsões passadas')}`,
        reliability: 'Quão confiável é a previsão, e o que ela tira do calendário',
        noBias: 'próximo de 0',
        backTests: 'Como os métodos se saíram no passado desta fatura',
        coverage: (ratio) => `${ratio} dos resultados ficaram dentro do intervalo de 80%`,
        calendar: 'O que a previsão tira do calendário em vez de aprender',
        calendarWhat: 'O quê',
        calendarHow: 'Como se chegou ao valor',
        reasons: {
            share: (f, share, months) => `${share} da base de cálculo, como ${months === 1 ? 'no último mês fechado' : `na mediana de ${f.count(months)} meses fechados`}`,
            habit: (f, months) => `Como nos últimos ${f.count(months)} meses fechados, que o tiveram todos`,
            events: (f, events) => `Custo adicional de ${counted(f, events, 'evento planejado', 'eventos planejados')}`,
            'month-start': 'Uso cobrado no primeiro dia de cada mês',
            'recurring-fees': 'Taxas de compromissos que se repetem a cada dia ou no primeiro dia do mês',
            'without-commitment': 'Uso dos compromissos que terminam, ao preço sem eles',
        },
        kinds: {
            tax: 'Impostos',
            support: 'Suporte',
            purchase: 'Compra',
            marketplace: 'Marketplace',
            event: 'Evento planejado',
            'commitment-end': 'Fim de compromisso',
            credit: 'Crédito',
            discount: 'Desconto',
            'month-start': 'Início do mês',
        },
    },
    movers: {
        title: 'O que mudou',
        intro: (dimension, now, before, change, state) => (0,phrase/* phrase */.MZ) `${dimension}: custo de uso de ${now} (${state}) contra ${before}, ${change} no total.`,
        effects: (parts) => `Por causa: ${parts}.`,
        columns: ['', 'Variação', 'Custo atual', 'Custo anterior', 'Causa'],
        rest: (f, groups) => counted(f, groups, 'outro', 'outros'),
        none: 'Nada a comparar: nenhum dia anterior foi lido.',
        more: 'Por conta, tipo de uso e recurso, e o último mês inteiro',
        complete: (file) => (0,phrase/* phrase */.MZ) `Todos os períodos por todas as dimensões estão em ${file}.`,
        effectNames: {
            quantity: 'quantidade',
            price: 'preço ou faixa de volume',
            commitment: 'benefício de compromissos',
            new: 'novo',
            ended: 'encerrado',
            amountOnly: 'sem quantidade para comparar',
        },
        causes: {
            quantity: ['mais uso', 'menos uso'],
            price: ['preço ou faixa de volume mais caros', 'preço ou faixa de volume mais baratos'],
            commitment: ['menos benefício de compromissos', 'mais benefício de compromissos'],
            new: ['novo', 'novo'],
            ended: ['encerrado', 'encerrado'],
            amountOnly: ['valor maior, sem quantidade para comparar', 'valor menor, sem quantidade para comparar'],
            unknown: ['causa desconhecida', 'causa desconhecida'],
        },
        driver: (cause, where, change) => (0,phrase/* phrase */.MZ) `${cause}, principalmente ${where} (${change})`,
    },
    anomalies: {
        title: 'Dias fora do comum',
        columns: ['N.º', 'Dias', 'Onde', 'Diferença', 'Esperado', 'Causa', 'Confirmado'],
        none: (through) => `Nenhum dia fora do comum até ${through}.`,
        confirmed: '● sim, com dados fechados',
        unconfirmed: '◐ ainda não',
        leaks: 'Aumentos graduais: sobem sem parar, pouco demais em cada dia para chamar atenção.',
        leak: (name, slope, relative, period) => (0,phrase/* phrase */.MZ) `${name}: o custo diário variou ${slope} em 30 dias (${relative}), visto em ${period}`,
        trends: 'Tendências que são mais que ruído',
        trendColumns: ['Serviço', 'Conta', 'Custo diário, variação em 30 dias', 'Relativa', 'Valor p', 'Dias'],
        all: 'todos',
    },
    savings: savingsPtBr,
    actions: {
        ...actionAmountsPtBr,
        title: 'Ações',
        none: 'Nenhuma ação é recomendada.',
        columns: ['O que fazer', 'Onde', 'Por quê', 'Economia por mês', 'Esforço e risco', 'Responsável'],
        all: 'Todas as ações abertas',
        allColumns: ['Ação', 'Onde', 'Por quê', 'Economia por mês', 'Responsável', 'Desde'],
        where: (resource, account, region) => (0,phrase/* phrase */.MZ) `${resource}, ${account}, ${region}`,
        several: (f, count, largest) => (0,phrase/* phrase */.MZ) `${f.count(count)} ao todo; a maior: ${largest}`,
        severalOwners: (count) => `${count} responsáveis`,
        together: (net) => `${net} ao todo`,
        howTo: 'A verificação está entre parênteses: a página dela em docs/checks do Spendlog diz como conferir, corrigir e desfazer.',
        moreKinds: (f, count) => count === 1
            ? 'Mais um tipo de ação está na lista abaixo.'
            : `Mais ${f.count(count)} tipos de ação estão na lista abaixo.`,
        quickWins: (f, count, amounts) => count === 1
            ? `Ganho rápido (pouco esforço, sem reinício, reversível): 1 ação, ${amounts} por mês.`
            : `Ganhos rápidos (pouco esforço, sem reinício, reversíveis): ${f.count(count)} ações, ${amounts} por mês.`,
        restart: 'reinício',
        cannotBeUndone: 'irreversível',
        types: {
            Rightsize: 'Redimensionar',
            Stop: 'Parar',
            Delete: 'Excluir',
            Upgrade: 'Atualizar',
            ScaleIn: 'Reduzir instâncias',
            MigrateToGraviton: 'Migrar para Graviton',
            PurchaseSavingsPlans: 'Comprar Savings Plans',
            PurchaseReservedInstances: 'Comprar instâncias reservadas',
            Schedule: 'Agendar',
            ChangeStorageClass: 'Mudar classe de armazenamento',
            Configure: 'Configurar',
        },
        efforts: { VeryLow: 'muito baixo', Low: 'baixo', Medium: 'médio', High: 'alto', VeryHigh: 'muito alto' },
    },
    commitments: {
        title: 'Compromissos e preços',
        kpiColumns: ['', 'Valor', 'Meta', 'Composto de', 'Dias', 'Estado'],
        kpis: {
            'effective-savings-rate': 'Taxa efetiva de economia',
            'effective-savings-rate-list': 'Taxa efetiva de economia sobre preços públicos',
            'commitment-utilisation': 'Utilização dos compromissos',
            'commitment-coverage': 'Cobertura dos compromissos',
            'commitment-waste': 'Desperdício de compromissos',
            untagged: 'Sem tag',
            unallocated: 'Sem responsável',
            'forecast-accuracy': 'Acerto da previsão',
            'budget-variance': 'Desvio do orçamento',
        },
        atLeast: (value) => `no mínimo ${value}`,
        atMost: (value) => `no máximo ${value}`,
        within: (value) => `dentro de ±${value}`,
        noTarget: 'tendência',
        of: (numerator, denominator) => `${numerator} de ${denominator}`,
        ladder: (period) => `Quanto custou o uso de ${period}, dos preços públicos até o que foi pago:`,
        ladderColumns: ['Etapa', 'Custo', 'Economizado nela'],
        list: 'A preços de tabela',
        contracted: 'A preços negociados',
        effective: 'Com compromissos',
        columns: ['Compromisso', 'Tipo', 'Dias', 'Usado', 'Não usado', 'Utilização', 'Termina'],
        plans: (f, count) => counted(f, count, 'compromisso', 'compromissos'),
        none: 'Não há compromissos nesta fatura.',
        endUnknown: 'fora dos dados',
        expiring: (f, name, days, end) => (0,phrase/* phrase */.MZ) `${name} termina em ${counted(f, days, 'dia', 'dias')}, em ${end}`,
        expiryCost: (amount, prices) => `. Sem ele, o seu uso custaria cerca de ${amount} a mais por mês, a ${prices}`,
        expirySaving: (amount, prices) => `. Sem ele, o seu uso custaria cerca de ${amount} a menos por mês, mesmo a ${prices}`,
        pricesWithout: { contractedCost: 'preços negociados', listCost: 'preços de tabela' },
        spotLeftOut: (amount) => `O uso Spot de ${amount} não está em nenhuma destas etapas: nenhum compromisso poderia cobri-lo.`,
        expired: (name, end) => (0,phrase/* phrase */.MZ) `${name} terminou em ${end}`,
    },
    allocation: {
        title: 'Responsáveis e gasto sem tag',
        untagged: (amount, taggable, ratio) => `${amount} de ${taggable} que poderiam ter tag estão sem valor (${ratio})`,
        owner: 'Responsável',
        direct: (days) => `${days}, direto`,
        loaded: (days) => `${days}, com custo compartilhado`,
        share: 'Participação',
        withoutOwner: 'sem responsável',
        notPosted: 'ainda não lançado',
        byService: 'avaliado por serviço, pois a fonte não diz quais cobranças têm recurso',
        rules: 'Como o custo compartilhado foi dividido',
        ruleColumns: ['Regra', 'Por', 'Dias', 'Divisão', 'Valor', 'Partes'],
        methods: {
            fixed: 'por partes fixas',
            even: 'por igual',
            proportional: 'em proporção',
            fallback: 'pela regra de reserva',
        },
        spellings: 'Chaves de tag que parecem ser a mesma, nos últimos 92 dias lidos',
        spelling: (canonical, variants) => (0,phrase/* phrase */.MZ) `${canonical}: também escrita ${variants}`,
        rows: (f, count) => counted(f, count, 'linha', 'linhas'),
    },
    gaps: {
        subjects: PT_BR_GAP_SUBJECTS,
        remedies: PT_BR_GAP_REMEDIES,
        title: 'O que não pôde ser examinado',
        intro: (answered, planned) => `${answered} de ${planned} leituras planejadas tiveram resposta.`,
        allAnswered: (f, planned) => `${counted(f, planned, 'leitura planejada teve', 'leituras planejadas tiveram')} resposta, sem exceção.`,
        nonePlanned: 'Nenhuma leitura foi planejada.',
        columns: ['Leitura', 'Conta', 'Lugar', 'Estado', 'Por quê', 'Permissões que faltam'],
        ledgerStates: {
            ok: 'ok',
            empty: 'vazia',
            denied: 'negada',
            throttled: 'limitada',
            failed: 'falhou',
            skipped: 'pulada',
        },
        complete: 'Nada falta neste relatório.',
        list: 'Falta neste relatório:',
        reasons: {
            'needs-export': 'precisa de uma exportação',
            'column-missing': 'falta uma coluna na exportação',
            'column-unusable': 'uma coluna não pode ser usada',
            'no-history': 'ainda sem histórico',
            'no-charges': 'nenhuma cobrança nesta moeda',
            unreadable: 'ilegível',
            'source-changed': 'a fonte mudou desde então',
            'not-configured': 'não configurado',
            'nothing-selected': 'nada foi selecionado',
            denied: 'acesso negado',
            throttled: 'limitado pela AWS',
            failed: 'falhou',
            'budget-reached': 'o limite de requisições acabou',
            'not-in-this-version': 'não há nesta versão',
        },
        line: (subject, reason, remedy) => (0,phrase/* phrase */.MZ) `${subject} (${reason}): ${remedy}.`,
    },
    changes: changesPtBr,
    quality: {
        title: 'Dá para confiar nestes números?',
        tieOut: (billed, invoiced, open) => `Custo faturado lido: ${billed}. Em fatura: ${invoiced}. Ainda sem fatura: ${open}.`,
        costExplorer: (days, ours, theirs, gap) => `${days}: ${ours} aqui, ${theirs} no Cost Explorer, diferença de ${gap}.`,
        invoices: 'Faturas',
        invoiceColumns: ['Fatura', 'Custo faturado'],
        clean: 'Nada nos dados foge da especificação.',
        columns: ['', 'Diz respeito a', 'Contagem', 'O que foge', 'Valor', 'Exemplos'],
        items: (f, count) => counted(f, count, 'desvio nos dados', 'desvios nos dados'),
        severities: { info: 'nota', warning: '⚠ aviso', error: '✖ erro' },
        invariants: 'Invariantes',
        invariantColumns: ['', 'Resultado', 'Grupos comparados', 'Violações', 'Diferença', 'O que foi comparado'],
        outcomes: { holds: '✓ vale', violated: '✖ violada', 'not-applicable': '– não verificada' },
        invariantsHold: (f, count) => counted(f, count, 'verificação da aritmética da fatura vale', 'verificações da aritmética da fatura valem'),
        invariantsViolated: (ids) => `violadas: ${ids}`,
        invariantsOther: (ids) => `não verificadas aqui: ${ids}`,
        months: 'Meses lidos',
        monthColumns: ['Mês', 'Pagador', 'Custo faturado', 'Linhas', 'Sem fatura', 'Descontos', 'Estado'],
        discountModes: { NET: 'colunas líquidas', GROSS: 'colunas brutas' },
    },
    run: {
        title: 'Sobre este relatório',
        source: (label, kind) => (0,phrase/* phrase */.MZ) `Lido de ${label} (${kind})`,
        kinds: { export: 'exportação', 'cost-explorer': 'Cost Explorer' },
        span: (period) => `Dias lidos: ${period}`,
        rows: (f, count) => counted(f, count, 'linha de cobrança', 'linhas de cobrança'),
        files: (f, count, bytes) => `${counted(f, count, 'arquivo', 'arquivos')}, ${bytes}`,
        requests: (f, { requests, plannedRequests, pages, cachedRequests }) => `${counted(f, requests, 'requisição paga', 'requisições pagas')} (${f.count(plannedRequests)} planejadas), ${counted(f, pages, 'página', 'páginas')}; ${f.count(cachedRequests)} respondidas pelo cache`,
        noRequests: 'Nenhuma requisição paga foi feita',
        paid: (amount) => `Pago pela leitura: ${amount}`,
        basis: (billed, effective) => (0,phrase/* phrase */.MZ) `Custo faturado é ${billed}, custo efetivo é ${effective}`,
        freshness: (through, day) => `O uso chegou até ${through}; o último dia completo é ${day}`,
        calls: (f, calls, pages, throttles, retries) => `${counted(f, calls, 'solicitação', 'solicitações')} à AWS para ${counted(f, pages, 'página de respostas', 'páginas de respostas')}; ${f.count(throttles)} limitadas, ${f.count(retries)} repetidas`,
        work: (seconds) => `${seconds} segundos de trabalho somando todas as unidades`,
        paidFor: (f, what, requests, amount) => `${what}: ${counted(f, requests, 'solicitação paga', 'solicitações pagas')}, ${amount}`,
        noPaid: 'Nada foi pago',
        extraColumns: (columns) => (0,phrase/* phrase */.MZ) `Colunas que nenhum dialeto conhece, ignoradas: ${columns}`,
        missingColumns: (columns) => (0,phrase/* phrase */.MZ) `Colunas que faltam nesta exportação: ${columns}`,
    },
    looked: lookedPtBr,
    advisors: advisorsPtBr,
    posture: posturePtBr,
    everyService: everyServicePtBr,
    services: {
        title: 'Para onde foi o dinheiro',
        meaning: (compared) => `${compared.charAt(0).toUpperCase()}${compared.slice(1)}. O mês corrente conta todos os dias lidos, inclusive os incompletos.`,
        soFar: (month) => `${month} até agora`,
        share: 'Participação',
        total: 'Todos os serviços',
    },
    breakdowns: {
        title: (period) => `Tudo o que foi lido, ${period}`,
        files: (totals, months) => (0,phrase/* phrase */.MZ) `As demais dimensões estão em ${totals}; os meses por serviço e tipo de cobrança, em ${months}.`,
        columns: ['Faturado', 'Efetivo', 'Contratado', 'De tabela', 'Linhas'],
        unknownRows: (f, count, metric) => `${counted(f, count, 'linha não tem', 'linhas não têm')} ${metric}; a soma as deixa de fora`,
        other: (metric) => `Impostos, créditos, suporte e outras cobranças por mês (${metric})`,
        month: 'Mês',
    },
    charts: {
        daily: {
            title: (from, to) => `Uso por dia e serviço, ${from} a ${to}`,
            incomplete: 'incompleto',
        },
        monthly: {
            title: (from, to) => `Todas as cobranças por mês, ${from} a ${to}`,
            actual: 'mês inteiro',
            soFar: 'até agora',
            forecast: 'esperado',
            interval: 'intervalo de 80%',
            budget: 'orçamento',
        },
        highest: (amount, day) => `O dia mais alto é ${day}, com ${amount}.`,
    },
    index: {
        title: 'Relatórios',
        intro: 'Os mais novos primeiro. Uma pasta por dia; uma execução posterior no mesmo dia a substitui.',
        columns: ['Data', 'Período', 'Custo', 'Variação', 'Estado'],
        none: 'Ainda não há relatório.',
        tenant: (name) => (0,phrase/* phrase */.MZ) `Organização ${name}`,
    },
    figures: {
        source: 'Lido',
        period: (name, days) => `${name} (${days})`,
        change: (days) => `Variação contra ${days}`,
        forecast: (month) => `Total esperado para ${month}`,
        budget: 'Orçamento',
        anomalies: 'Períodos fora do comum',
        quality: 'Desvios nos dados',
        mover: 'Maior variação',
    },
    issues: issuesPtBr,
    pullRequest: pullRequestPtBr,
    living: livingPtBr,
    brief: briefPtBr,
    email: emailPtBr,
    slack: slackPtBr,
    alerts: alertsPtBr,
    annotations: annotationsPtBr,
    git: gitPtBr,
    doing: doingPtBr,
    steering: steeringPtBr,
    leadership: leadershipPtBr,
    narrative: narrativePtBr,
    ask: askPtBr,
};

;// CONCATENATED MODULE: ./build/src/render/page.js



function pageOf(report) {
    return {
        report,
        formats: (0,formats/* createFormats */.X)(report.language, report.asOf.slice(0, 4)),
        messages: messagesIn(report.language),
    };
}
function messagesIn(language) {
    return language === 'pt-BR' ? ptBr : en;
}


/***/ }),

/***/ 82465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ joinInline),
/* harmony export */   Lz: () => (/* binding */ inlineNodes),
/* harmony export */   MZ: () => (/* binding */ phrase)
/* harmony export */ });
/** Builds a sentence out of our own words and nodes: phrase`${name} rose by ${amount}`. */
function phrase(words, ...parts) {
    const nodes = [];
    for (const [index, word] of words.entries()) {
        nodes.push(...inlineNodes(word));
        const part = parts[index];
        if (part !== undefined)
            nodes.push(...inlineNodes(part));
    }
    return joinTexts(nodes);
}
function inlineNodes(part) {
    if (typeof part === 'string')
        return part === '' ? [] : [{ type: 'text', value: part }];
    return 'type' in part ? [part] : part;
}
/** Several phrases in a row, with our own text between them. */
function joinInline(parts, separator) {
    const nodes = parts.flatMap((part, index) => [
        ...inlineNodes(index === 0 ? '' : separator),
        ...inlineNodes(part),
    ]);
    return joinTexts(nodes);
}
/** Neighbouring texts as one node, so that the serialiser escapes what only both together would mean. */
function joinTexts(nodes) {
    const joined = [];
    for (const node of nodes) {
        const last = joined.at(-1);
        if (node.type === 'text' && last?.type === 'text') {
            joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
        }
        else {
            joined.push(node);
        }
    }
    return joined;
}


/***/ }),

/***/ 67420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ untrusted)
/* harmony export */ });
/* harmony import */ var _inert_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28280);

/**
 * The one way a string from a bill (account, service, tag, file name, …) enters Markdown. Names made of nothing but
 * plain words stay plain; everything else becomes inline code, where GitHub resolves no link, mention, issue number,
 * HTML or formatting. Empty text must be named by the caller before.
 */
function untrusted(text) {
    const value = (0,_inert_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(text).replace(BACKSLASH_BEFORE_PIPE, '\\u005C');
    return { type: isPlainWords(value) ? 'text' : 'inlineCode', value: value || ' ' };
}
/** In a table GitHub reads the backslash as escaping itself, and the pipe then ends the cell. */
const BACKSLASH_BEFORE_PIPE = /\\(?=\|)/g;
const WORD = /^\(?\p{Script=Latin}{1,24}\d{0,2}\)?$/u;
/** GitHub links whatever reads like a commit hash. */
const HASH = /^[0-9a-f]{6,}$/i;
/** With a full stop of ours behind it, it reads as the beginning of an address. */
const WWW = /^\(?www\b/i;
function isPlainWords(text) {
    return (text !== '' && text.split(' ').every((word) => WORD.test(word) && !HASH.test(word) && !WWW.test(word)));
}


/***/ })

};
