export const id = 3316;
export const ids = [3316];
export const modules = {

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ checkCoverageOf)
/* harmony export */ });
function checkCoverageOf(rows) {
    const missing = rows.filter(({ state }) => state === 'not-evaluated');
    const places = missing.map(({ account, region }) => JSON.stringify([account, region]));
    return {
        checks: countOf(rows.map(({ check }) => check)),
        notJudged: countOf(missing.map(({ check }) => check)),
        places: countOf(places),
        ratio: rows.length === 0 ? null : (rows.length - missing.length) / rows.length,
    };
}
function countOf(names) {
    return new Set(names).size;
}


/***/ }),

/***/ 57815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ briefGaps)
/* harmony export */ });
/* harmony import */ var _gap_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86685);
/* harmony import */ var _gaps_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74143);
/* harmony import */ var _look_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26319);



/** Subjects that are named; the others are counted, and stand on the page. */
const MOST = 5;
/** What nobody asked for, or cannot be there yet, is told on the page only. */
const EXPECTED = new Set([
    'not-configured',
    'nothing-selected',
    'no-history',
    'no-charges',
    'not-in-this-version',
]);
/** What could not be looked at: that there are no actions to tell of, and why; the rest by name. */
function briefGaps(page) {
    const { report } = page;
    const actions = report.recommendations.known ? [] : [(0,_gap_line_js__WEBPACK_IMPORTED_MODULE_2__/* .gapText */ .Ml)(page, report.recommendations.gap)];
    return [...(0,_look_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .lookVerdicts */ .y)(page), ...actions, ...missing(page)];
}
/** Everything else, in one sentence. The gap of the bill is the verdict, and that of the actions stands by itself. */
function missing(page) {
    const { report, messages, formats } = page;
    const told = [report.billGap, report.recommendations.known ? null : report.recommendations.gap];
    const said = new Set(told.map((gap) => gap?.subject));
    const subjects = new Set((0,_gaps_of_js__WEBPACK_IMPORTED_MODULE_0__/* .gapsOf */ .d)(report).filter(isMissing).map(subjectOf));
    const names = [...subjects].filter((subject) => !said.has(subject));
    if (names.length === 0)
        return [];
    const shown = names.slice(0, MOST).map((subject) => messages.gaps.subjects[subject]);
    const left = names.length - shown.length;
    const list = [...shown, ...(left > 0 ? [messages.andMore(formats, left)] : [])].join('; ');
    return [messages.brief.missing(list)];
}
function isMissing({ reason }) {
    return !EXPECTED.has(reason);
}
function subjectOf({ subject }) {
    return subject;
}


/***/ }),

/***/ 3396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ budgetOfMonth)
/* harmony export */ });
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62708);

/** The budget for all charges of exactly one month in one metric: what its forecast may be held against. */
function budgetOfMonth({ budgets }, month, metric) {
    if (!budgets.known)
        return null;
    const { start, end } = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .monthPeriod */ .WY)(month);
    const budget = budgets.value.find(({ period, ...own }) => period.start === start && period.end === end && own.metric === metric && own.includes === 'all');
    return budget?.amount ?? null;
}


/***/ }),

/***/ 46342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ causeWord)
/* harmony export */ });
/** What made a cost move, in the direction it moved. */
function causeWord({ messages }, cause, up) {
    return messages.movers.causes[cause][up ? 0 : 1];
}


/***/ }),

/***/ 49113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ withinCharacters),
/* harmony export */   Vn: () => (/* binding */ GITHUB_BODY),
/* harmony export */   XF: () => (/* binding */ withinBytes),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   rQ: () => (/* binding */ steppingDown)
/* harmony export */ });
/** Characters GitHub takes in the body of an issue or comment, as UTF-16 counts them, less room for what people add to it. */
const GITHUB_BODY = 58_000;
/**
 * The first rendering that fits: all rows, then the top rows and how many more there are, then totals. Every step is whole
 * and says what it leaves out, so that nothing is ever cut.
 * @throws TypeError where not even the last one fits: it must not grow with the data.
 */
function fitting(steps, fits) {
    for (const step of steps) {
        const text = step();
        if (fits(text))
            return text;
    }
    throw new TypeError('Not even the shortest rendering fits');
}
/** More rows than this are in no issue or comment: each takes at least as many characters as GITHUB_BODY has thousands. */
const MOST_ROWS = 1000;
/** Steps that show ever fewer of `count` rows, down to `least`. */
function steppingDown(count, least, render) {
    const steps = [];
    for (let rows = Math.min(count, MOST_ROWS); rows > least; rows = Math.floor((rows * 3) / 4)) {
        steps.push(() => render(rows));
    }
    return [...steps, () => render(Math.min(count, least))];
}
/** Room by characters as UTF-16 counts them, which is how GitHub counts a body. */
function withinCharacters(most) {
    return (text) => text.length <= most;
}
/** Room by bytes of UTF-8. */
function withinBytes(most) {
    return (text) => new TextEncoder().encode(text).length <= most;
}


/***/ }),

/***/ 7431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ foldedTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53262);

const MOST = 50;
/** A folded table of at most so many rows, with a word on the others. Nothing where there is no row. */
function foldedTable({ messages, formats }, title, columns, numbers, rows, cells) {
    if (rows.length === 0)
        return [];
    const left = rows.length - MOST;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${title} (${formats.count(rows.length)})`, [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(columns, numbers), rows.slice(0, MOST).map(cells)),
        ...(left > 0 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(messages.andMore(formats, left))] : []),
    ]);
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

/***/ 74143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ gapsOf)
});

;// CONCATENATED MODULE: ./build/src/render/price-gaps.js
/** What recommendations lack an amount for, where the price list was not read or not asked: said once, with how many they are. */
function priceGaps({ recommendations }) {
    const all = recommendations.known ? recommendations.value : [];
    const count = (reason) => all.filter(({ noAmount }) => noAmount === reason).length;
    const [unread, unasked] = [count('price-not-read'), count('price-not-asked')];
    return [
        ...(unread > 0 ? [gapOf('failed', 'allow pricing:GetProducts', `${unread} without an amount`)] : []),
        ...(unasked > 0
            ? [gapOf('budget-reached', 'run again: what was read is kept', `${unasked} not asked for`)]
            : []),
    ];
}
function gapOf(reason, remedy, hint) {
    const gap = { reason, subject: 'list prices', remedy, hint };
    return reason === 'failed' ? { ...gap, missingPermissions: ['pricing:GetProducts'] } : gap;
}

;// CONCATENATED MODULE: ./build/src/render/gaps-of.js

/** Of the reports at hand: looking through millions of values once is enough for all that is rendered from them. */
const FOUND = new WeakMap();
/** Every gap anywhere in a report, in the order of the page, each said once. */
function gapsOf(report) {
    const gaps = FOUND.get(report) ?? gapsIn(report);
    FOUND.set(report, gaps);
    return gaps;
}
function gapsIn(report) {
    const found = new Map();
    visitGaps(report, (gap) => found.set(JSON.stringify([gap.reason, gap.subject, gap.remedy]), gap));
    return [...found.values(), ...priceGaps(report)];
}
/** Without a list of each value's parts: a report holds millions of values. */
function visitGaps(value, visit) {
    if (isGap(value)) {
        visit(value);
        return;
    }
    for (const key in value) {
        const part = Reflect.get(value, key);
        if (typeof part === 'object' && part !== null)
            visitGaps(part, visit);
    }
}
function isGap(value) {
    return 'reason' in value && 'subject' in value && 'remedy' in value;
}


/***/ }),

/***/ 39488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runningForecast),
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/** The comparison the page opens with; the first there is where the named one is missing. */
function headlineOf(page) {
    const { comparisons } = page.costs;
    return comparisons.find(({ name }) => name === page.report.calendar.headline) ?? comparisons[0] ?? null;
}
/** What is expected for the running month, in one metric. */
function runningForecast(costs, metric) {
    if (!costs.forecasts.known)
        return null;
    const forecast = costs.forecasts.value.find((candidate) => candidate.metric === metric);
    return forecast?.months[0] ?? null;
}


/***/ }),

/***/ 26319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lookVerdicts)
/* harmony export */ });
/* harmony import */ var _core_check_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(436);
/* harmony import */ var _core_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14676);
/* harmony import */ var _why_no_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34502);



/** Reasons why there is no figure of a bill that nobody was kept from. */
const NOT_REFUSED = new Set(['not-configured', 'no-history']);
/** What must be said before any figure: that the bill, or AWS, could not be looked at, or only in part, or is late. Empty where all is well. */
function lookVerdicts(page) {
    const { report, messages } = page;
    return [
        // A bill that nobody asked for, or that is empty, is told where its figures would be.
        ...(report.billGap && !NOT_REFUSED.has(report.billGap.reason) ? [messages.looked.noBill] : []),
        ...lateness(page),
        ...(report.collection.known ? collectionVerdict(page, report.collection.value) : []),
        ...checksVerdict(page, [
            ...(report.collection.known ? report.collection.value.checks : []),
            ...report.billChecks,
        ]),
    ];
}
function lateness({ report: { sla, billGap }, messages: { looked }, formats }) {
    if (sla.state !== 'breached')
        return [];
    const late = looked.late(formats, formats.day(sla.day), sla.slaHours, sla.hoursLate);
    return [billGap ? late : `${late} ${looked.olderData}`];
}
/** Reads that are missing. */
function collectionVerdict(page, collection) {
    return [...readsVerdict(page, collection), ...closedVerdict(page, collection)];
}
function closedVerdict({ messages, formats }, collection) {
    const accounts = (0,_why_no_work_js__WEBPACK_IMPORTED_MODULE_0__/* .accountsWithoutRole */ .V)(collection);
    return accounts === 0 ? [] : [messages.looked.noRole(formats, accounts)];
}
/** What could not be judged: for want of reads, or because a check failed. */
function checksVerdict({ messages, formats }, rows) {
    const { checks, notJudged, places } = (0,_core_check_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .checkCoverageOf */ .a)(rows);
    return notJudged === 0 ? [] : [messages.looked.notJudged(formats, notJudged, checks, places)];
}
function readsVerdict({ messages, formats }, collection) {
    const words = messages.looked;
    const { planned, byState } = (0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageOf */ ._)(collection.ledger);
    const answered = byState.ok + byState.empty;
    if (planned === 0)
        return [words.noWork[(0,_why_no_work_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoWork */ .X)(collection)]];
    if (answered === planned)
        return [];
    if (answered > 0)
        return [words.part(formats, answered, planned)];
    const states = _core_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_STATES */ .f.filter((state) => byState[state] > 0);
    return [words.nothing(formats, planned, formats.list(states.map((s) => messages.gaps.ledgerStates[s])))];
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

/***/ 18114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ amountText)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53262);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82465);


/** The net saving and where it comes from, or why there is none; and what AWS says where that is far from it. */
function amountText(page, action) {
    const { saving, noAmount, disagreement } = action;
    const own = saving
        ? ownText(page, saving.basis, page.formats.money(saving.net))
        : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .emphasis */ .lN)(noAmount ? page.messages.actions.noAmount[noAmount] : page.messages.unknown);
    return disagreement ? page.messages.actions.line(own, awsText(page, disagreement)) : own;
}
function ownText({ messages }, basis, net) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${[...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineNodes */ .Lz)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)(messages.actions.amount(net, messages.savings.bases[basis])))]}`;
}
function awsText({ formats, messages }, { theirs, reasons }) {
    const words = messages.actions;
    return words.awsSays(formats.money(theirs), reasons.map((reason) => words.reasons[reason]).join(', '));
}


/***/ }),

/***/ 55262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ kindAndOwnerOf),
/* harmony export */   Sm: () => (/* binding */ kindOfAction),
/* harmony export */   VD: () => (/* binding */ actionGroups),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);

/** Whether it is to be done, and counted: nobody decided against it, and it is no alternative to one that was chosen. */
function isOpen({ exemption, alternative, }) {
    return !exemption && !alternative;
}
/**
 * Actions of one check and kind as one. What has an amount comes first, the currency of the report's first amounts before
 * others and the largest sum first; then what has none, in the order it came in.
 * @param kind What is one group; of one currency each.
 */
function actionGroups(actions, currencies, kind = kindOfAction) {
    const groups = [...Map.groupBy(actions, kind).values()].flatMap((some) => {
        const [first, ...others] = some.toSorted(worthMost);
        return first ? [{ members: [first, ...others], net: netOf(some) }] : [];
    });
    const rank = ({ net }) => (net ? rankOf(net.currency, currencies) : Number.POSITIVE_INFINITY);
    return groups.toSorted((a, b) => compareNumbers(rank(a), rank(b)) || (a.net && b.net ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMoney */ .Qb)(b.net, a.net) : 0));
}
/** What one person decides once. */
function kindOfAction({ check, actionType, saving }) {
    return JSON.stringify([check, actionType, saving?.currency ?? '']);
}
/** What one owner decides once. */
function kindAndOwnerOf(action) {
    return JSON.stringify([kindOfAction(action), action.owner?.team ?? null]);
}
function rankOf(currency, currencies) {
    const at = currencies.indexOf(currency);
    return at < 0 ? currencies.length : at;
}
/** Two infinities are alike; their difference is not a number. */
function compareNumbers(a, b) {
    return a === b ? 0 : a - b;
}
function worthMost(a, b) {
    return a.saving && b.saving ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMoney */ .Qb)(b.saving.net, a.saving.net) : 0;
}
function netOf(actions) {
    const [first, ...others] = actions.flatMap(({ saving }) => saving ? [{ amount: saving.net.amount, currency: saving.currency }] : []);
    return first ? others.reduce(_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMoney */ .qy, first) : null;
}


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p3: () => (/* binding */ actionsSection),
  Z9: () => (/* binding */ effortAndRisk),
  rN: () => (/* binding */ resourcesText),
  $u: () => (/* binding */ sumText)
});

// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/evidence-text.js
var evidence_text = __webpack_require__(64053);
// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/names.js
var names = __webpack_require__(28570);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
// EXTERNAL MODULE: ./build/src/render/sections/action-amount.js
var action_amount = __webpack_require__(18114);
// EXTERNAL MODULE: ./build/src/render/sections/action-groups.js
var action_groups = __webpack_require__(55262);
// EXTERNAL MODULE: ./build/src/render/sections/all-actions.js
var all_actions = __webpack_require__(11858);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/folded-table.js
var folded_table = __webpack_require__(7431);
;// CONCATENATED MODULE: ./build/src/render/sections/amounts.js



/** How each amount was computed, folded away: formula, range, what it costs once, and how sure it is. */
function amountsTable(page, actions) {
    const words = page.messages.savings;
    const priced = actions.flatMap(({ resourceId, saving }) => (saving ? [{ resourceId, saving }] : []));
    return (0,folded_table/* foldedTable */.v)(page, words.why, words.whyColumns, [1, 2, 5, 6], priced, (row) => cells(page, row));
}
function cells({ formats, messages }, { resourceId, saving }) {
    const { net, low, high, basis, formula, oneOffCost, confidence } = saving;
    const isRange = (0,money/* compareMoney */.Qb)(low, high) !== 0;
    return [
        (0,untrusted/* untrusted */.b)(resourceId),
        formats.money(net),
        isRange ? messages.savings.range(formats.money(low), formats.money(high)) : '',
        messages.savings.bases[basis],
        // Usage types of the bill stand in it.
        (0,untrusted/* untrusted */.b)(formula),
        oneOffCost ? formats.money(oneOffCost) : '',
        formats.percent(confidence),
    ];
}

// EXTERNAL MODULE: ./build/src/render/sections/quick-wins.js
var quick_wins = __webpack_require__(23130);
;// CONCATENATED MODULE: ./build/src/render/sections/actions.js











const MOST = 10;
/** The ten kinds of action worth most, with evidence and risk; what they exclude, and what is exempt, is counted. */
function actionsSection(page) {
    return [(0,blocks/* heading */.R_)(2, page.messages.actions.title), ...actionBlocks(page)];
}
function actionBlocks(page) {
    const { report, formats, messages } = page;
    const words = messages.actions;
    if (!report.recommendations.known)
        return [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, report.recommendations.gap))];
    const all = report.recommendations.value;
    if (all.length === 0)
        return [(0,blocks/* paragraph */.FY)(words.none)];
    const exempt = all.filter(({ exemption }) => exemption);
    const open = all.filter(action_groups/* isOpen */.nT);
    const alternatives = all.length - exempt.length - open.length;
    const groups = (0,action_groups/* actionGroups */.VD)(open, report.costs.map(({ currency }) => currency));
    const left = groups.length - MOST;
    const rest = [
        words.howTo,
        ...(left > 0 ? [words.moreKinds(formats, left)] : []),
        ...(alternatives > 0 ? [words.alternatives(formats, alternatives)] : []),
        ...(exempt.length > 0 ? [words.exempt(formats, exempt.length)] : []),
    ];
    const ordered = groups.flatMap(({ members }) => members);
    return [
        ...(groups.length > 0
            ? [
                (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns, [3]), groups.slice(0, MOST).map((group) => row(page, group))),
            ]
            : []),
        (0,blocks/* paragraph */.FY)(rest.join(' ')),
        ...(0,quick_wins/* quickWins */.D)(page, open),
        ...(0,all_actions/* allActions */.X)(page, ordered),
        ...amountsTable(page, ordered),
    ];
}
function row(page, group) {
    const { messages } = page;
    const words = messages.actions;
    const [largest] = group.members;
    return [
        (0,phrase/* phrase */.MZ) `${(0,blocks/* strong */.ko)(words.types[largest.actionType])} ${(0,untrusted/* untrusted */.b)(largest.serviceName)} (${(0,untrusted/* untrusted */.b)(largest.check)})`,
        resourcesText(page, group),
        (0,evidence_text/* evidenceText */.r)(largest.evidence),
        sumText(page, group),
        effortAndRisk(page, largest),
        ownersText(page, group),
    ];
}
/** One resource and where it is; of several, how many and the one worth most. */
function resourcesText(page, { members }) {
    const words = page.messages.actions;
    const [largest] = members;
    const one = words.where((0,untrusted/* untrusted */.b)(largest.resourceId), (0,names/* accountOf */.XP)(page, largest.account), (0,untrusted/* untrusted */.b)(largest.region));
    return members.length === 1 ? one : words.several(page.formats, members.length, one);
}
/** What it brings, of several together. */
function sumText(page, { members, net }) {
    const [largest] = members;
    if (members.length === 1 || !net)
        return (0,action_amount/* amountText */.c)(page, largest);
    return (0,blocks/* unbroken */.D_)(page.messages.actions.together(page.formats.money(net)));
}
function ownersText({ messages }, { members }) {
    const teams = [...new Set(members.map(({ owner }) => owner?.team ?? null))];
    const [only] = teams;
    if (teams.length === 1)
        return only ? (0,untrusted/* untrusted */.b)(only) : (0,blocks/* emphasis */.lN)(messages.unknown);
    return messages.actions.severalOwners(teams.length);
}
function effortAndRisk({ messages }, { implementationEffort, restartNeeded, rollbackPossible }) {
    const words = messages.actions;
    return [
        words.efforts[implementationEffort],
        ...(restartNeeded ? [words.restart] : []),
        ...(rollbackPossible ? [] : [words.cannotBeUndone]),
    ].join(', ');
}


/***/ }),

/***/ 11858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ allActions)
/* harmony export */ });
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62708);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53262);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64053);
/* harmony import */ var _folded_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7431);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28570);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67420);
/* harmony import */ var _action_amount_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18114);








/** Every open action by its resource, folded away. */
function allActions(page, actions, title = page.messages.actions.all) {
    const { allColumns } = page.messages.actions;
    return (0,_folded_table_js__WEBPACK_IMPORTED_MODULE_0__/* .foldedTable */ .v)(page, title, allColumns, [3], actions, (action) => cells(page, action));
}
function cells(page, action) {
    const { messages } = page;
    const words = messages.actions;
    return [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${words.types[action.actionType]} (${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b)(action.check)})`,
        words.where((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b)(action.resourceId), (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOf */ .XP)(page, action.account), (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b)(action.region)),
        (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceText */ .r)(action.evidence),
        (0,_action_amount_js__WEBPACK_IMPORTED_MODULE_5__/* .amountText */ .c)(page, action),
        action.owner ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b)(action.owner.team) : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .emphasis */ .lN)(messages.unknown),
        sinceText(page, action.firstSeen),
    ];
}
/** Read back from an earlier report, so that it may be anything. */
function sinceText({ formats }, firstSeen) {
    const day = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDay */ .Iq)(firstSeen);
    return day ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .unbroken */ .D_)(formats.day(day)) : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b)(firstSeen);
}


/***/ }),

/***/ 47406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ scopeText),
/* harmony export */   Hr: () => (/* binding */ anomaliesSection),
/* harmony export */   n5: () => (/* binding */ anomalyCause),
/* harmony export */   og: () => (/* binding */ trendBlocks)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53262);
/* harmony import */ var _cause_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46342);
/* harmony import */ var _gap_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86685);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28570);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67420);






/** From here on a table is no longer read. */
const MOST = 10;
const MOST_TRENDS = 5;
/** Unusual days, slow leaks, and below the fold the trends that are more than noise. */
function anomaliesSection(page) {
    const { costs, messages, depth } = page;
    const words = messages.anomalies;
    const leaks = costs.trends.filter(({ slowLeak }) => slowLeak);
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(depth, words.title),
        ...anomalyBlocks(page),
        ...(leaks.length > 0
            ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(words.leaks), ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(leaks.map((leak) => leakText(page, leak)))]
            : []),
        ...(depth === 2 ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(words.trends, trendBlocks(page)) : []),
    ];
}
function anomalyBlocks(page) {
    const { costs, messages, formats, report } = page;
    const words = messages.anomalies;
    if (!costs.anomalies.known)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_gap_line_js__WEBPACK_IMPORTED_MODULE_1__/* .gapLine */ .Bc)(page, costs.anomalies.gap))];
    const found = costs.anomalies.value;
    if (found.length === 0)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(words.none(formats.day(report.calendar.lastCompleteDay)))];
    const rows = found.slice(0, MOST).map((anomaly, index) => anomalyRow(page, anomaly, index + 1));
    const left = found.length - rows.length;
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(words.columns, [0, 3, 4]), rows),
        ...(left > 0 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(messages.andMore(formats, left))] : []),
    ];
}
function anomalyRow(page, anomaly, number) {
    const { formats, messages } = page;
    const words = messages.anomalies;
    return [
        String(number),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)(formats.shortPeriod(anomaly.period)),
        scopeText(page, anomaly.scope),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(formats.change(anomaly.impact)),
        formats.money(anomaly.expected),
        anomalyCause(page, anomaly),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)(anomaly.confirmed ? words.confirmed : words.unconfirmed),
    ];
}
/** What made it, as far as it is known. */
function anomalyCause(page, { cause, direction }) {
    const effect = (0,_cause_word_js__WEBPACK_IMPORTED_MODULE_2__/* .causeWord */ .W)(page, cause.effect, direction === 'increase');
    return cause.usageType ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${effect}: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .b)(cause.usageType)}` : effect;
}
function leakText(page, trend) {
    const { formats, messages } = page;
    return messages.anomalies.leak(scopeText(page, trend.scope), formats.estimatedChange(trend.slopePer30Days), formats.changePercent(trend.relativeSlope), formats.shortPeriod(trend.period));
}
function scopeText(page, { serviceName, subAccountId }) {
    const parts = [];
    if (serviceName !== undefined)
        parts.push((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(page, serviceName));
    if (subAccountId !== undefined)
        parts.push((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .accountOf */ .XP)(page, subAccountId));
    return parts.length > 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .joinInline */ .EN)(parts, ', ') : page.messages.anomalies.all;
}
/** Daily cost that rises or falls by more than noise, the steepest first. */
function trendBlocks(page) {
    const { costs, messages, formats } = page;
    const words = messages.anomalies;
    const trends = costs.trends
        .filter(({ direction }) => direction !== 'flat')
        .sort((a, b) => Math.abs(b.slopePer30Days.value) - Math.abs(a.slopePer30Days.value))
        .slice(0, MOST_TRENDS);
    if (trends.length === 0)
        return [];
    const rows = trends.map(({ scope, slopePer30Days, relativeSlope, pValue, period }) => [
        scope.serviceName === undefined ? words.all : (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(page, scope.serviceName),
        scope.subAccountId === undefined ? words.all : (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .accountOf */ .XP)(page, scope.subAccountId),
        formats.estimatedChange(slopePer30Days),
        formats.changePercent(relativeSlope),
        formats.probability(pValue),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D_)(formats.shortPeriod(period)),
    ]);
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(words.trendColumns, [2, 3, 4]), rows)];
}


/***/ }),

/***/ 87613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ commitmentOf),
/* harmony export */   QK: () => (/* binding */ commitmentBlocks),
/* harmony export */   hr: () => (/* binding */ expiryCost),
/* harmony export */   iW: () => (/* binding */ commitmentsSection),
/* harmony export */   jq: () => (/* binding */ commitmentName)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53262);
/* harmony import */ var _gap_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86685);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67420);






/** Days before its end from which a commitment is something to decide about. */
const SOON = 60;
const MOST = 30;
/** How well commitments are used, what they cover, what ends soon, and what rates they bring. */
function commitmentsSection(page) {
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(page.depth, page.messages.commitments.title), ...commitmentBlocks(page)];
}
function commitmentBlocks(page) {
    const { kpis, ladder, commitments } = page.costs.rates;
    const without = commitments.known && commitments.value.length === 0;
    return [
        ...kpiTable(page, without ? kpis.filter(hasValue) : kpis),
        ...(commitments.known ? expiring(page, commitments.value) : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_gap_line_js__WEBPACK_IMPORTED_MODULE_3__/* .gapLine */ .Bc)(page, commitments.gap))]),
        ...(ladder.known
            ? ladderUnlessFlat(page, ladder.value, without)
            : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_gap_line_js__WEBPACK_IMPORTED_MODULE_3__/* .gapLine */ .Bc)(page, ladder.gap))]),
        ...(commitments.known ? planBlocks(page, commitments.value) : []),
    ];
}
/** Without commitments a rate of nothing tells nothing. */
function hasValue({ value }) {
    return value !== null && value.units !== 0n;
}
/** Rates of nothing are left out. */
function kpiTable(page, kpis) {
    const told = kpis.filter(({ denominator }) => !denominator || !(0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .isZeroMoney */ .f9)(denominator));
    if (told.length === 0)
        return [];
    const { formats, messages } = page;
    const words = messages.commitments;
    const rows = told.map((kpi) => [
        words.kpis[kpi.id],
        kpi.value ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(formats.percent(kpi.value)) : messages.unknown,
        targetText(page, kpi),
        kpi.numerator && kpi.denominator
            ? words.of(formats.money(kpi.numerator), formats.money(kpi.denominator))
            : messages.unknown,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(formats.shortPeriod(kpi.period)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(messages.states[kpi.state]),
    ]);
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(words.kpiColumns, [1, 2, 3]), rows)];
}
function targetText({ formats, messages }, { target }) {
    const words = messages.commitments;
    if (!target)
        return words.noTarget;
    const value = formats.percent((0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(target.value));
    if (target.direction === 'within')
        return words.within(value);
    return target.direction === 'at-least' ? words.atLeast(value) : words.atMost(value);
}
function expiring(page, commitments) {
    const { messages } = page;
    if (commitments.length === 0)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(messages.commitments.none)];
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .bullets */ .e5)(commitments.flatMap((view) => expiryText(page, view)));
}
function expiryText({ formats, messages }, view) {
    const { expires, expiresInDays } = view;
    if (!expires || expiresInDays === null || expiresInDays > SOON)
        return [];
    const words = messages.commitments;
    const name = commitmentName(view);
    const end = formats.day(expires);
    if (expiresInDays < 0)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${words.expired(name, end)}.`];
    return [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${words.expiring(formats, name, expiresInDays, end)}${expiryCost({ formats, messages }, view)}.`,
    ];
}
/** What a month costs more or less once it ends, to follow its end in a sentence; the empty text where nobody knows. */
function expiryCost({ formats, messages }, { costOfExpiry, costOfExpiryBasis }) {
    if (!costOfExpiry || !costOfExpiryBasis)
        return '';
    const words = messages.commitments;
    const say = costOfExpiry.amount.units < 0n ? words.expirySaving : words.expiryCost;
    return say(formats.money((0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .absoluteMoney */ .m6)(costOfExpiry)), words.pricesWithout[costOfExpiryBasis]);
}
/** A commitment of a report by its id. */
function commitmentOf({ costs }, id) {
    return costs
        .flatMap(({ rates }) => (rates.commitments.known ? rates.commitments.value : []))
        .find(({ commitment }) => commitment.commitmentDiscountId === id);
}
function commitmentName({ commitment }) {
    const { type, description, commitmentDiscountId } = commitment;
    const name = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .b)(commitmentDiscountId);
    return description
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .b)(type)} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .b)(description)} (${name})`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ) `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .b)(type)} ${name}`;
}
/** Where nothing was committed and nothing negotiated, three times the same amount says nothing. */
function ladderUnlessFlat(page, ladder, without) {
    const flat = ladder.negotiated !== null && (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .isZeroMoney */ .f9)(ladder.negotiated);
    return without && flat ? [] : ladderBlocks(page, ladder);
}
function ladderBlocks({ formats, messages }, ladder) {
    const words = messages.commitments;
    const amount = (value) => (value ? formats.money(value) : messages.unknown);
    const rows = [
        [words.list, amount(ladder.listCost), ''],
        [words.contracted, amount(ladder.contractedCost), amount(ladder.negotiated)],
        [words.effective, amount(ladder.effectiveCost), amount(ladder.commitment)],
    ];
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(words.ladder(formats.period(ladder.period))),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(words.ladderColumns, [1, 2]), rows),
        ...spotBlocks({ formats, messages }, ladder),
    ];
}
function spotBlocks({ formats, messages }, { excludedSpot }) {
    if (excludedSpot && (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .isZeroMoney */ .f9)(excludedSpot))
        return [];
    const amount = excludedSpot ? formats.money(excludedSpot) : messages.unknown;
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(messages.commitments.spotLeftOut(amount))];
}
function planBlocks(page, commitments) {
    if (commitments.length === 0)
        return [];
    const { formats, messages } = page;
    const words = messages.commitments;
    const rows = commitments.slice(0, MOST).map((view) => planRow(page, view));
    const left = commitments.length - rows.length;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(words.plans(formats, commitments.length), [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(words.columns, [3, 4, 5]), rows),
        ...(left > 0 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(messages.andMore(formats, left))] : []),
    ]);
}
function planRow({ formats, messages }, view) {
    const { commitment, period, used, unused, utilisation, expires } = view;
    return [
        (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .b)(commitment.commitmentDiscountId),
        (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .b)(commitment.type),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(formats.shortPeriod(period)),
        used ? formats.money(used) : messages.unknown,
        unused ? formats.money(unused) : messages.unknown,
        utilisation ? formats.percent(utilisation) : messages.unknown,
        expires ? formats.day(expires) : messages.commitments.endUnknown,
    ];
}


/***/ }),

/***/ 23130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ quickWins)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53262);


/** What is worth something, takes little, needs no restart and can be undone: how many, and what they bring by currency. */
function quickWins({ formats, messages }, open) {
    const wins = open.filter(({ priority }) => priority.quickWin);
    if (wins.length === 0)
        return [];
    const sums = new Map();
    for (const { saving } of wins) {
        if (!saving)
            continue;
        const { currency } = saving;
        const before = sums.get(currency);
        const own = { amount: saving.net.amount, currency };
        sums.set(currency, before ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMoney */ .qy)(before, own) : own);
    }
    const amounts = [...sums.values()].map((sum) => formats.money(sum)).join(', ');
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(messages.actions.quickWins(formats, wins.length, amounts))];
}


/***/ }),

/***/ 15287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ spendBlocks),
/* harmony export */   dN: () => (/* binding */ periodName),
/* harmony export */   uf: () => (/* binding */ spendSection)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53262);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39488);



/** What is told of a currency that is not the primary one. */
const BRIEF = new Set(['monthToDate', 'lastFullMonth', 'yearToDate']);
/** Spend of each period beside the same days, or equal length, before it. */
function spendSection(page) {
    const blocks = spendBlocks(page);
    return blocks.length === 0 ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(page.depth, page.messages.spend.title), ...blocks];
}
function spendBlocks(page) {
    const { costs, messages, depth } = page;
    const { spend } = messages;
    const first = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(page);
    if (!first)
        return [];
    const others = costs.comparisons.filter((comparison) => comparison !== first && (depth === 2 || BRIEF.has(comparison.name)));
    const comparisons = [first, ...others];
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(meaningOf(page, first)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(spend.columns, [2, 4, 5]), comparisons.map((comparison) => row(page, comparison))),
        ...(depth === 2 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasis */ .lN)(messages.stateLegend))] : []),
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)([
            ...comparisons.flatMap((comparison) => lengthNote(page, comparison)),
            ...comparisons.flatMap((comparison) => lateNote(page, comparison)),
        ]),
    ];
}
function meaningOf({ costs, messages }, { now }) {
    const meaning = messages.comparedMeaning[now.metric];
    return costs.metric.reason === 'effective-cost-unusable'
        ? `${meaning} ${messages.effectiveCostUnusable}`
        : meaning;
}
function row({ formats, messages }, comparison) {
    const { now, before, change, changeRatio } = comparison;
    const ratio = changeRatio ? ` (${formats.changePercent(changeRatio)})` : '';
    return [
        periodName(messages, comparison),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(formats.shortPeriod(now.period)),
        now.amount ? formats.money(now.amount) : messages.unknown,
        before ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(formats.shortPeriod(before.period)) : messages.spend.noBefore,
        before?.amount ? formats.money(before.amount) : '–',
        change ? `${formats.change(change)}${ratio}` : '–',
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .unbroken */ .D_)(messages.states[now.state]),
    ];
}
/** A day that is still filling is not called complete. */
function periodName(messages, { name, now }) {
    return name === 'lastDay' && now.state === 'incomplete'
        ? messages.lastDayWithData
        : messages.comparisons[name];
}
function lateNote({ formats, messages }, comparison) {
    const { name, notYetPosted } = comparison;
    if (notYetPosted.length === 0)
        return [];
    const kinds = formats.list(notYetPosted.map((kind) => messages.chargeKinds[kind]));
    return [messages.spend.late(messages.comparisons[name], kinds)];
}
function lengthNote({ formats, messages }, comparison) {
    const { perDay, dayEffect } = comparison;
    if (!perDay)
        return [];
    const { spend } = messages;
    const note = spend.perDay(periodName(messages, comparison), formats.money(perDay.now), formats.money(perDay.before));
    if (!dayEffect || (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeroMoney */ .f9)(dayEffect))
        return [`${note}.`];
    return [`${note}; ${spend.dayEffect(formats.change(dayEffect))}.`];
}


/***/ }),

/***/ 62984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39488);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67420);



/** What a report is called: the days it opens with, and the tenant where there is more than one. */
function titleOf(page) {
    const { report, messages, formats } = page;
    const [costs] = report.costs;
    const headline = costs ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)({ report, costs }) : null;
    const days = headline?.now.period ?? report.span;
    const tenant = report.tenant === 'default' ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b)(report.tenant)}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${messages.title(report.billGap ? formats.day(report.asOf) : formats.period(days))}${tenant}`;
}


/***/ }),

/***/ 34502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ accountsWithoutRole),
/* harmony export */   X: () => (/* binding */ whyNoWork)
/* harmony export */ });
const SELECTION = ['region-not-selected', 'account-not-selected', 'not-asked'];
/** Why a run planned no unit. That there is no charge is only said where the bill was read and holds none. */
function whyNoWork({ basis, notPlanned }) {
    const reasons = notPlanned.map(({ reason }) => reason);
    if (reasons.includes('no-role'))
        return 'no-role';
    if (basis === 'fallback' || reasons.some((reason) => SELECTION.includes(reason)))
        return 'not-selected';
    return reasons.length > 0 ? 'no-service' : 'no-charge';
}
/** Accounts with charges that there is no way into. */
function accountsWithoutRole({ notPlanned }) {
    return notPlanned.filter(({ reason }) => reason === 'no-role').length;
}


/***/ })

};
