export const id = 54;
export const ids = [54];
export const modules = {

/***/ 22868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ alertText)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82465);
/* harmony import */ var _sections_anomalies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47406);
/* harmony import */ var _sections_commitments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87613);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67420);




/** In the language of the page. */
function alertText(page, alert) {
    switch (alert.kind) {
        case 'budget-exceeded':
        case 'budget-forecast':
            return budgetText(page, alert);
        case 'anomaly':
            return anomalyText(page, alert);
        case 'commitment-expiring':
            return commitmentText(page, alert);
        case 'coverage':
            return coverageText(page, alert);
        case 'stale-data':
            return staleText(page, alert);
    }
}
function budgetText({ formats, messages }, alert) {
    const words = messages.alerts;
    const { kind, budget, period, amount, spent, expected } = alert;
    const say = kind === 'budget-exceeded' ? words.budgetExceeded : words.budgetForecast;
    const days = formats.shortPeriod(period);
    const end = expected ? words.expected(formats.estimate(expected)) : '';
    return {
        title: say((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(budget)),
        text: `${words.spent(formats.money(spent), formats.money(amount), days)}${end}.`,
    };
}
function anomalyText(page, { anomaly, subject, days, impact }) {
    const { formats, messages } = page;
    const words = messages.alerts;
    const found = page.report.costs
        .flatMap(({ anomalies }) => (anomalies.known ? anomalies.value : []))
        .find(({ id }) => id === anomaly);
    const cause = found ? words.cause((0,_sections_anomalies_js__WEBPACK_IMPORTED_MODULE_2__/* .anomalyCause */ .n5)(page, found)) : '';
    const mayChange = found && !found.confirmed ? words.mayChange : '';
    return {
        title: words.anomaly(found ? (0,_sections_anomalies_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeText */ .Cm)(page, found.scope) : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(subject)),
        text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${words.impact(formats.change(impact), formats.shortPeriod(days))}${cause}${mayChange}.`,
    };
}
function commitmentText(page, { commitment, end, daysLeft }) {
    const { formats, messages } = page;
    const words = messages.alerts;
    const view = (0,_sections_commitments_js__WEBPACK_IMPORTED_MODULE_0__/* .commitmentOf */ .$L)(page.report, commitment);
    const name = view ? (0,_sections_commitments_js__WEBPACK_IMPORTED_MODULE_0__/* .commitmentName */ .jq)(view) : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .b)(commitment);
    return {
        title: daysLeft === 0 ? words.commitmentToday(name) : words.commitment(formats, name, daysLeft),
        text: `${words.lastDay(formats.day(end))}${view ? (0,_sections_commitments_js__WEBPACK_IMPORTED_MODULE_0__/* .expiryCost */ .hr)(page, view) : ''}.`,
    };
}
function coverageText({ formats, messages }, { coverage, limit }) {
    const words = messages.alerts;
    return {
        // Rounded down: a share below the limit may not read as the limit.
        title: words.coverage(formats.percent(Math.floor(coverage * 1000) / 1000)),
        text: words.belowLimit(formats.percent(limit)),
    };
}
function staleText({ formats, messages }, { day, slaHours, hoursLate }) {
    return {
        title: messages.alerts.stale,
        text: messages.looked.late(formats, formats.day(day), slaHours, hoursLate),
    };
}


/***/ }),

/***/ 26023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ briefActions)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53262);
/* harmony import */ var _sections_action_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55262);
/* harmony import */ var _sections_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67420);




/** Those worth most, what one owner decides once as one; and how many recommendations are in none of them. */
function briefActions(page, links, open, most) {
    const currencies = page.report.costs.map(({ currency }) => currency);
    const shown = (0,_sections_action_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .actionGroups */ .VD)(open, currencies, _sections_action_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .kindAndOwnerOf */ .QC).slice(0, most);
    const told = shown.reduce((sum, { members }) => sum + members.length, 0);
    return {
        actions: shown.map((group) => briefAction(page, links, group)),
        moreActions: open.length - told,
    };
}
function briefAction(page, links, group) {
    const { messages, formats } = page;
    const [largest] = group.members;
    return {
        fingerprints: group.members.map(({ fingerprint }) => fingerprint),
        title: messages.brief.action((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(messages.actions.types[largest.actionType]), (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .b)(largest.serviceName), (0,_sections_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .resourcesText */ .rN)(page, group)),
        amount: group.net && formats.money(group.net),
        team: largest.owner?.team ?? null,
        // Several may have an issue each: the title names the largest, and this is its.
        url: links.issue(largest.fingerprint),
    };
}


/***/ }),

/***/ 90054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ briefOf),
  t: () => (/* binding */ sampleFirst)
});

// EXTERNAL MODULE: ./build/src/render/alerts/alert-text.js
var alert_text = __webpack_require__(22868);
// EXTERNAL MODULE: ./build/src/render/figures-of.js
var figures_of = __webpack_require__(7989);
// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/narrative/short-form.js
var short_form = __webpack_require__(48108);
// EXTERNAL MODULE: ./build/src/render/narrative/written-by.js
var written_by = __webpack_require__(48716);
// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var render_page = __webpack_require__(82834);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/sections/action-groups.js
var action_groups = __webpack_require__(55262);
// EXTERNAL MODULE: ./build/src/render/sections/changes.js + 1 modules
var sections_changes = __webpack_require__(57137);
// EXTERNAL MODULE: ./build/src/render/sections/verdict.js
var verdict = __webpack_require__(57482);
// EXTERNAL MODULE: ./build/src/render/title-of.js
var title_of = __webpack_require__(62984);
// EXTERNAL MODULE: ./build/src/render/brief/brief-actions.js
var brief_actions = __webpack_require__(26023);
// EXTERNAL MODULE: ./build/src/render/brief/brief-gaps.js
var brief_gaps = __webpack_require__(57815);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/names.js
var names = __webpack_require__(28570);
// EXTERNAL MODULE: ./build/src/render/sections/movers.js
var movers = __webpack_require__(50861);
;// CONCATENATED MODULE: ./build/src/render/brief/brief-movers.js



/** What explains the change the page opens with, a line each; the primary currency first, as two are never compared. */
function briefMovers(currencies, most) {
    return currencies.flatMap(linesOf).slice(0, most);
}
function linesOf(page) {
    const [opening] = (0,movers/* openingMovers */.ds)(page);
    return opening?.movers.map((mover) => moverLine(page, mover)) ?? [];
}
function moverLine(page, mover) {
    const name = (0,names/* nameOf */.Vb)(page, mover.key, mover.label);
    return page.messages.brief.mover(name, (0,blocks/* strong */.ko)(page.formats.change(mover.change)), (0,movers/* causeText */.xv)(page, mover));
}

;// CONCATENATED MODULE: ./build/src/render/brief/brief-of.js














/** A report for a channel with little room, of the same parts as its page. */
function briefOf({ report, alerts, links, narrative = null }, size) {
    const page = (0,render_page/* pageOf */.Z)(report);
    const currencies = currencyPages(page);
    const { changes } = report;
    const open = report.recommendations.known ? report.recommendations.value.filter(action_groups/* isOpen */.nT) : [];
    return {
        title: (0,title_of/* titleOf */.G)(page),
        verdict: verdictOf(page, currencies),
        told: narrative ? toldOf(page, currencies, narrative) : [],
        writtenBy: narrative && (0,written_by/* modelText */.Z)(page, narrative),
        gaps: (0,brief_gaps/* briefGaps */._)(page),
        figures: [...currencies.flatMap(costFigures), ...savingFigures(page), ...coverageFigures(page)],
        movers: briefMovers(currencies, size.movers),
        ...(0,brief_actions/* briefActions */.Y)(page, links, open, size.actions),
        changes: changes.known ? (0,sections_changes/* changeLines */.O)(page, changes.value) : [],
        alerts: alerts.map((alert) => briefAlert(page, alert)),
        url: links.report,
    };
}
function currencyPages(page) {
    return page.report.costs.map((costs, index) => ({ ...page, costs, depth: index === 0 ? 2 : 3 }));
}
function verdictOf(page, currencies) {
    const { report, messages } = page;
    const words = report.billGap
        ? [(0,gap_line/* gapText */.Ml)(page, report.billGap)]
        : currencies.length === 0
            ? [messages.noCosts]
            : currencies.map(verdict/* verdict */.W);
    return (0,phrase/* joinInline */.EN)(sampleFirst(page, words), ' ');
}
/** The short form, after what must be said before it; of other currencies the verdicts, since it is in the first. */
function toldOf(page, [first, ...others], narrative) {
    const short = (0,short_form/* shortForm */.J)(page, narrative);
    if (short.length === 0)
        return [];
    if (page.report.billGap || !first)
        return [verdictOf(page, []), ...short];
    return sampleFirst(page, [...short, ...others.map(verdict/* verdict */.W)]);
}
/** Nobody may take the sample for a company. */
function sampleFirst({ report, messages }, words) {
    return report.source.sample ? [messages.sampleTitle, ...words] : words;
}
function costFigures(page) {
    return (0,figures_of/* costRows */.D)(page).map(([label, value]) => ({ label, value }));
}
function savingFigures({ report, messages, formats }) {
    if (!report.savings.known)
        return [];
    const words = messages.savings;
    return report.savings.value
        .filter(({ recommendations }) => recommendations > 0)
        .map(({ net }) => ({ label: words.title, value: words.net(formats.money(net)) }));
}
function coverageFigures({ report, messages, formats }) {
    if (!report.ledger.known)
        return [];
    const { planned, byState } = report.ledger.value.coverage;
    if (planned === 0)
        return [];
    const { answered, answeredOf } = messages.brief;
    const value = answeredOf(formats.count(byState.ok + byState.empty), formats.count(planned));
    return [{ label: answered, value }];
}
function briefAlert(page, alert) {
    return { alert, ...(0,alert_text/* alertText */.S)(page, alert) };
}


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ costRows),
/* harmony export */   h: () => (/* binding */ figuresOf)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39488);
/* harmony import */ var _inert_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28280);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _sections_spend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15287);




/** The short table a terminal prints at the end of a run: label and formatted value, in the report's language. */
function figuresOf(report) {
    const page = (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .Z)(report);
    const rows = report.costs.flatMap((costs) => {
        const own = { ...page, costs, depth: 2 };
        return [...costRows(own), ...moverRows(own), ...anomalyRows(own)];
    });
    return [...readRows(page), ...rows, ...qualityRows(page)];
}
/** What was spent, what is expected, and the first budget, in one currency. */
function costRows(page) {
    return [...spendRows(page), ...forecastRows(page), ...budgetRows(page)];
}
function readRows({ report, formats, messages }) {
    const rows = report.rows === null ? '' : `${messages.run.rows(formats, report.rows)}, `;
    return [[messages.figures.source, `${rows}${formats.period(report.span)}`]];
}
function spendRows(page) {
    const { formats, messages } = page;
    const headline = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(page);
    if (!headline)
        return [];
    const { now, before, change, changeRatio } = headline;
    const amount = now.amount ? formats.money(now.amount) : messages.unknown;
    const label = messages.figures.period((0,_sections_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .periodName */ .dN)(messages, headline), formats.shortPeriod(now.period));
    const spent = [
        label,
        `${amount}, ${messages.compared[now.metric]}, ${messages.states[now.state]}`,
    ];
    if (!before || !change)
        return [spent];
    const ratio = changeRatio ? ` (${formats.changePercent(changeRatio)})` : '';
    return [
        spent,
        [messages.figures.change(formats.shortPeriod(before.period)), `${formats.change(change)}${ratio}`],
    ];
}
function forecastRows(page) {
    const { formats, messages, costs } = page;
    const headline = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(page);
    const month = headline && (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .runningForecast */ .T)(costs, headline.now.metric);
    if (!month)
        return [];
    const { low, high } = month;
    const expected = formats.estimate(month.expected);
    const interval = low && high ? ` (${messages.forecast.interval(formats.estimate(low), formats.estimate(high))})` : '';
    return [[messages.figures.forecast(formats.month(month.month)), `${expected}${interval}`]];
}
function budgetRows({ formats, messages, costs }) {
    const [budget] = costs.budgets.known ? costs.budgets.value : [];
    if (!budget)
        return [];
    const verdict = messages.budget.verdicts[budget.verdict];
    return [
        [
            messages.figures.budget,
            `${formats.money(budget.amount)} (${formats.shortPeriod(budget.period)}): ${verdict}`,
        ],
    ];
}
function moverRows({ formats, messages, costs, report }) {
    const breakdown = costs.movers.find(({ periods }) => periods.name === report.calendar.headline);
    const [mover] = breakdown?.movers ?? [];
    if (!mover)
        return [];
    const name = (0,_inert_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inertText */ .UJ)(mover.label ?? mover.key) || messages.noValue;
    return [[messages.figures.mover, `${name} ${formats.change(mover.change)}`]];
}
function anomalyRows({ formats, messages, costs }) {
    const { anomalies } = costs;
    return anomalies.known ? [[messages.figures.anomalies, formats.count(anomalies.value.length)]] : [];
}
function qualityRows({ report, formats, messages }) {
    const violated = report.invariants.filter(({ outcome }) => outcome === 'violated').map(({ id }) => id);
    const count = formats.count(report.quality.length);
    const text = violated.length > 0 ? `${count}; ${messages.quality.invariantsViolated(formats.list(violated))}` : count;
    return [[messages.figures.quality, text]];
}


/***/ }),

/***/ 48108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shortForm)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69358);

/** What a narrative tells in short, a sentence each, for channels with little room. */
function shortForm(page, { short }) {
    return short.map((sentence) => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceInline */ .t)(page, sentence));
}


/***/ }),

/***/ 57137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ changeLines),
  H: () => (/* binding */ changesSection)
});

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var render_blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/names.js
var names = __webpack_require__(28570);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
;// CONCATENATED MODULE: ./build/src/render/sections/recommendation-lines.js



/** How many of each are named. */
const MOST = 3;
/** What became of recommendations since the last report: how many, what they are worth, and the first of them. */
function recommendationLines(page, changes) {
    const words = page.messages.changes;
    const { fresh, done, gone, exempt, notLooked, notCompared } = changes;
    return [
        ...changeLine(page, words.fresh, fresh),
        ...changeLine(page, words.done, done),
        ...changeLine(page, words.gone, gone),
        ...changeLine(page, words.exempt, exempt),
        ...changeLine(page, words.notLooked, notLooked),
        ...(notCompared > 0 ? [words.notCompared(page.formats, notCompared)] : []),
    ];
}
function changeLine(page, say, { recommendations, net, largest }) {
    if (recommendations === 0)
        return [];
    const { formats, messages } = page;
    const words = messages.changes;
    const what = say(formats, recommendations);
    const worth = net.length > 0 ? words.worth(what, formats.list(net.map((amount) => formats.money(amount)))) : what;
    const named = largest.slice(0, MOST);
    const left = recommendations - named.length;
    const more = left > 0 ? [messages.andMore(formats, left)] : [];
    return [words.named(worth, (0,phrase/* joinInline */.EN)([...named.map((each) => nameOf(page, each)), ...more], '; '))];
}
/** What to do, or what was done, and where. */
function nameOf(page, { actionType, resourceId, account, region }) {
    const types = page.messages.actions.types;
    const type = Object.hasOwn(types, actionType) ? types[actionType] : undefined;
    const where = page.messages.actions.where((0,untrusted/* untrusted */.b)(resourceId), (0,names/* accountOf */.XP)(page, account), (0,untrusted/* untrusted */.b)(region));
    return (0,phrase/* phrase */.MZ) `${type ?? (0,untrusted/* untrusted */.b)(actionType)} ${where}`;
}

;// CONCATENATED MODULE: ./build/src/render/sections/changes.js





/** What is different from the last report. */
function changesSection(page) {
    const { report, messages } = page;
    const { changes } = report;
    const blocks = changes.known ? changeBlocks(page, changes.value) : [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, changes.gap))];
    return [(0,render_blocks/* heading */.R_)(2, messages.changes.title), ...blocks];
}
function changeBlocks(page, changes) {
    const { formats, messages } = page;
    const words = messages.changes;
    const previous = formats.day(changes.previous);
    const items = changeLines(page, changes);
    const gap = gapOf(changes);
    return [
        ...(items.length > 0 ? [(0,render_blocks/* paragraph */.FY)(words.since(previous)), ...(0,render_blocks/* bullets */.e5)(items)] : []),
        ...(gap ? [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, gap))] : []),
        ...(items.length === 0 && !gap ? [(0,render_blocks/* paragraph */.FY)(words.none(previous))] : []),
    ];
}
/** Why it is not known which recommendations changed. That none are asked for is no gap of this section. */
function gapOf({ recommendations }) {
    return recommendations.known || recommendations.gap.reason === 'not-configured'
        ? null
        : recommendations.gap;
}
/** One line for each thing that changed; none where nothing did. */
function changeLines(page, changes) {
    return [
        ...restatedLines(page, changes),
        ...anomalyLines(page, changes),
        ...savingsLines(page, changes),
        ...(changes.recommendations.known ? recommendationLines(page, changes.recommendations.value) : []),
    ].map((line) => (0,phrase/* phrase */.MZ) `${line}.`);
}
function restatedLines({ formats, messages }, { restatedMonths }) {
    return restatedMonths.map(({ month, before, after }) => {
        const change = formats.change((0,money/* subtractMoney */.$w)(after, before));
        const [then, now] = [formats.exactMoney(before), formats.exactMoney(after)];
        return messages.changes.restated(formats.month(month), then, now, change);
    });
}
function anomalyLines({ formats, messages }, { newAnomalies }) {
    const fresh = newAnomalies.length;
    return fresh > 0 ? [messages.changes.newAnomalies(formats, fresh)] : [];
}
function savingsLines({ formats, messages }, { savings }) {
    if (!savings.known)
        return [];
    return savings.value.map(({ before, after }) => messages.changes.savings(formats.money(before), formats.money(after), formats.change((0,money/* subtractMoney */.$w)(after, before))));
}


/***/ }),

/***/ 50861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ openingMovers),
/* harmony export */   sy: () => (/* binding */ moversSection),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53262);
/* harmony import */ var _cause_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46342);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28570);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67420);






const MOST = 5;
/** What stands below the fold: who, what and which one it was, and one more period. */
const FOLDED = new Set(['subAccountId', 'usageType', 'resourceId']);
const FOLDED_PERIOD = 'lastFullMonth';
/** What explains the change the page opens with; other dimensions and the last full month below the fold. */
function moversSection(page) {
    const { costs, messages, depth } = page;
    const words = messages.movers;
    const [first, ...others] = openingMovers(page);
    if (!first)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(depth, words.title), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(words.none)];
    const same = others.filter(({ periods, dimension }) => periods.name === first.periods.name && FOLDED.has(dimension));
    const month = costs.movers.filter(({ periods, dimension }) => periods.name === FOLDED_PERIOD && periods.name !== first.periods.name && dimension === first.dimension);
    const folded = [
        ...same.flatMap((other) => [
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .dimensionOf */ .eT)(page, other.dimension))),
            ...moverTable(page, other),
        ]),
        ...month.flatMap((other) => [introOf(page, other), ...moverTable(page, other)]),
    ];
    const complete = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(words.complete((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fileLink */ .RF)('report.json')));
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(depth, words.title),
        introOf(page, first),
        ...moverTable(page, first),
        ...(depth === 2 && folded.length > 0 ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(words.more, [...folded, complete]) : []),
    ];
}
/** Every breakdown of the change the page opens with, the first dimension first; of all periods where it has none. */
function openingMovers({ costs, report }) {
    const opening = costs.movers.filter(({ periods }) => periods.name === report.calendar.headline);
    return opening.length > 0 ? opening : costs.movers;
}
function introOf(page, breakdown) {
    const { formats, messages } = page;
    const { now, before, state } = breakdown.periods;
    const words = messages.movers;
    const intro = words.intro((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .dimensionOf */ .eT)(page, breakdown.dimension), formats.shortPeriod(now), formats.shortPeriod(before), formats.change(breakdown.change), messages.states[state]);
    const effects = effectsText(page, breakdown);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(effects ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${intro} ${words.effects(effects)}` : intro);
}
function moverTable(page, breakdown) {
    if (breakdown.movers.length === 0)
        return [];
    const columns = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(page.messages.movers.columns, [1, 2, 3]);
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns, rows(page, breakdown))];
}
function rows(page, breakdown) {
    const { formats, messages } = page;
    const shown = breakdown.movers.slice(0, MOST);
    const hidden = breakdown.movers.slice(MOST);
    const groups = breakdown.rest.groups + hidden.length;
    const listed = shown.map((mover) => moverRow(page, mover));
    if (groups === 0)
        return listed;
    const rest = restOf(breakdown, hidden);
    return [...listed, [messages.movers.rest(formats, groups), formats.change(rest), '', '', '']];
}
function moverRow(page, mover) {
    const { formats } = page;
    return [
        (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(page, mover.key, mover.label),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(formats.change(mover.change)),
        formats.money(mover.now),
        formats.money(mover.before),
        causeText(page, mover),
    ];
}
/** `more used, mainly BoxUsage:m5.large in payments (+$7,011)`. */
function causeText(page, { key, cause, change, drivers }) {
    const words = page.messages.movers;
    const why = (0,_cause_word_js__WEBPACK_IMPORTED_MODULE_4__/* .causeWord */ .W)(page, cause, change.amount.units >= 0n);
    const [driver] = drivers;
    if (!driver)
        return why;
    const place = placeOf(page, driver, key);
    return place.length === 0 ? why : words.driver(why, place, page.formats.change(driver.change));
}
/** Usage type, account and region of a driver, as far as they are known and not what the row is called already. */
function placeOf(page, driver, key) {
    const { serviceName, usageType, subAccountId, regionId } = driver;
    const what = usageType || serviceName;
    const parts = what && what !== key ? [(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .b)(what)] : [];
    if (subAccountId && subAccountId !== key)
        parts.push((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .XP)(page, subAccountId));
    if (regionId && regionId !== key)
        parts.push((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .b)(regionId));
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .joinInline */ .EN)(parts, ', ');
}
/** `+$8,120 quantity, −$210 price`, the largest first. */
function effectsText({ formats, messages }, { effects }) {
    const causes = ['quantity', 'price', 'commitment', 'new', 'ended', 'amountOnly'];
    return causes
        .filter((cause) => !(0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeroMoney */ .f9)(effects[cause]))
        .sort((a, b) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMoney */ .Qb)((0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .absoluteMoney */ .m6)(effects[b]), (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .absoluteMoney */ .m6)(effects[a])))
        .map((cause) => `${messages.movers.effectNames[cause]} ${formats.change(effects[cause])}`)
        .join(', ');
}
function restOf({ rest }, hidden) {
    return hidden.reduce((sum, { change }) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMoney */ .qy)(sum, change), rest.change);
}


/***/ }),

/***/ 57482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _budget_of_month_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3396);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39488);



/** The page in one sentence: what was spent, against what, and where the month is heading. */
function verdict(page) {
    const { costs, messages } = page;
    const headline = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .g)(page);
    if (!headline)
        return messages.noCosts;
    const heading = headingFor(page, costs);
    const spent = spentText(page, headline);
    return heading ? `${spent}; ${heading}.` : `${spent}.`;
}
function spentText(page, { now, before, change, changeRatio }) {
    const { formats, messages } = page;
    const amount = now.amount ? formats.money(now.amount) : messages.verdict.amountUnknown;
    const sayAmount = now.metric === 'billedCost' ? messages.verdict.all : messages.verdict.usage;
    const spent = sayAmount(formats.shortPeriod(now.period), amount);
    if (now.state === 'incomplete')
        return `${spent}, ${messages.verdict.incomplete}`;
    if (!before || !change)
        return `${spent}, ${messages.verdict.noComparison}`;
    const days = formats.shortPeriod(before.period);
    const sign = change.amount.units;
    if (sign === 0n)
        return `${spent}, ${messages.verdict.same(days)}`;
    const size = formats.money((0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .absoluteMoney */ .m6)(change));
    const percent = changeRatio ? formats.percent(absoluteRatio(changeRatio)) : null;
    const say = sign > 0n ? messages.verdict.more : messages.verdict.less;
    return `${spent}, ${say(size, percent, days)}`;
}
function absoluteRatio(ratio) {
    return { units: ratio.units < 0n ? -ratio.units : ratio.units, scale: ratio.scale };
}
/** Where the month is heading, all charges included, and how that compares with a budget of exactly the same. */
function headingFor({ formats, messages, report }, costs) {
    const comparison = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .g)({ report, costs });
    const month = comparison && (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .runningForecast */ .T)(costs, comparison.now.metric);
    if (!month)
        return null;
    const heading = messages.verdict.heading(formats.month(month.month), formats.estimate(month.expected));
    const over = budgetGap(costs, month);
    if (!over)
        return heading;
    const say = over.value > 0 ? messages.verdict.overBudget : messages.verdict.withinBudget;
    return `${heading}, ${say(formats.estimate({ ...over, value: Math.abs(over.value) }))}`;
}
/** How far a forecast is above the budget for all charges of its month in its metric; `null` without one. */
function budgetGap(costs, { month, metric, expected }) {
    const budget = (0,_budget_of_month_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetOfMonth */ .L)(costs, month, metric);
    return budget && { value: expected.value - (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .moneyToNumber */ .jQ)(budget), currency: costs.currency };
}


/***/ })

};
