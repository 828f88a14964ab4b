export const id = 8542;
export const ids = [8542];
export const modules = {

/***/ 11624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ deliverNotices)
});

// EXTERNAL MODULE: ./build/src/render/alerts/alert-text.js
var alert_text = __webpack_require__(22868);
// EXTERNAL MODULE: ./build/src/render/page.js + 33 modules
var page = __webpack_require__(24171);
// EXTERNAL MODULE: ./build/src/render/plain-text.js
var plain_text = __webpack_require__(24156);
// EXTERNAL MODULE: ./build/src/core/printable.js
var printable = __webpack_require__(65378);
// EXTERNAL MODULE: ./build/src/render/json-value.js
var json_value = __webpack_require__(75510);
;// CONCATENATED MODULE: ./build/src/render/notice/inert-json.js


/** Where mail programs and chats find the middle of an address; in JSON these stand in strings alone. */
const JOINTS = /\b(?:data|file|ftp|https?|javascript|mailto|sms|tel|vbscript|xmpp):|:(?=\/\/)|\bwww\.|@|\.(?=\p{L})/giu;
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;
/**
 * JSON that reads as nothing but text wherever it is shown raw, e.g. in the mail of a topic: what would make a link, and
 * what nobody sees, is written as an escape. A program that reads it finds every character as it was.
 * @param links Ours: where one is a whole value, it stays one that a person can follow.
 */
function inertJson(value, links) {
    const own = new Set(links.flatMap((link) => (link === null ? [] : JSON.stringify(link))));
    return (0,printable/* printableJson */.et)((0,json_value/* jsonValue */.I)(value)).replace(STRING, (string) => own.has(string) ? string : inert(string));
}
const STRING = /"(?:[^"\\]|\\.)*"/g;
function inert(string) {
    return string
        .replace(JOINTS, (joint) => joint.slice(0, -1) + escaped(joint.slice(-1)))
        .replace(INVISIBLE, (character) => Array.from({ length: character.length }, (_, at) => escaped(character.charAt(at))).join(''));
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./build/src/render/notice/notice-document.js
/** Version of the messages for programs; raised when a field changes its meaning or goes away. */
const NOTICE_VERSION = 1;

;// CONCATENATED MODULE: ./build/src/render/notice/alert-notice.js





/** One alert as JSON for programs. */
function alertNotice({ report, links, run }, alert) {
    const { title, text } = (0,alert_text/* alertText */.S)((0,page/* pageOf */.Z)(report), alert);
    const { id, state, kind, severity } = alert;
    const notice = {
        version: NOTICE_VERSION,
        event: 'alert',
        tenant: report.tenant,
        run,
        asOf: report.asOf,
        links: { report: links.report, run: links.run },
        title: (0,plain_text/* plainText */.w)(title),
        text: (0,plain_text/* plainText */.w)(text),
        alert: { id, state, kind, severity },
    };
    return inertJson(notice, Object.values(notice.links));
}

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/brief/brief-of.js + 1 modules
var brief_of = __webpack_require__(90054);
// EXTERNAL MODULE: ./build/src/render/fitting.js
var fitting = __webpack_require__(49113);
// EXTERNAL MODULE: ./build/src/render/summary/summary-of.js + 2 modules
var summary_of = __webpack_require__(41327);
;// CONCATENATED MODULE: ./build/src/render/notice/report-notice.js







/** Bytes of a message that SNS takes by default, less room for its attributes. */
const NOTICE_BYTES = 255 * 1024;
/** Rows of a list, down to what fits whatever the names. The last is sent as it is. */
const MOST_ROWS = [50, 10, 2];
/** A report as JSON for programs, within {@link NOTICE_BYTES}. */
function reportNotice(publication) {
    const [most, ...fewer] = MOST_ROWS;
    let text = textOf(noticeOf(publication, most));
    for (const rows of fewer) {
        if ((0,fitting/* withinBytes */.XF)(NOTICE_BYTES)(text))
            break;
        text = textOf(noticeOf(publication, rows));
    }
    return text;
}
function textOf(notice) {
    return inertJson(notice, [...Object.values(notice.links), ...notice.actions.map(({ issue }) => issue)]);
}
function noticeOf(publication, rows) {
    const { report, links, run } = publication;
    const brief = (0,brief_of/* briefOf */.G)(publication, { movers: 0, actions: rows });
    const { headline, forecast } = (0,summary_of/* summaryOf */.Y)(report);
    return {
        version: NOTICE_VERSION,
        event: 'report',
        tenant: report.tenant,
        run,
        asOf: report.asOf,
        links: { report: links.report, run: links.run },
        title: (0,plain_text/* plainText */.w)(brief.title),
        text: (0,plain_text/* plainText */.w)(brief.verdict),
        headline,
        forecast,
        savings: savingsOf(report),
        actions: actionsOf(brief),
        moreActions: brief.moreActions,
        coverage: coverageOf(report),
        gaps: brief.gaps.slice(0, rows).map(plain_text/* plainText */.w),
        moreGaps: Math.max(0, brief.gaps.length - rows),
    };
}
function savingsOf({ savings }) {
    if (!savings.known)
        return null;
    return savings.value.map(({ currency, net, gross, recommendations }) => ({
        currency,
        net: (0,money/* amountText */.cY)(net),
        gross: (0,money/* amountText */.cY)(gross),
        recommendations,
    }));
}
function actionsOf({ actions }) {
    return actions.map(({ fingerprints, title, amount, team, url }) => ({
        fingerprints,
        title: (0,plain_text/* plainText */.w)(title),
        amount,
        team,
        issue: url,
    }));
}
function coverageOf({ ledger }) {
    if (!ledger.known || ledger.value.coverage.planned === 0)
        return null;
    const { planned, byState } = ledger.value.coverage;
    return { planned, answered: byState.ok + byState.empty };
}

// EXTERNAL MODULE: ./build/src/render/render-json.js + 1 modules
var render_json = __webpack_require__(35373);
;// CONCATENATED MODULE: ./build/src/channels/notices.js



/** Tells each alert once for each of its states, and a report once for each content of its report.json. */
async function deliverNotices(options, publication) {
    const deliveries = [];
    for (const due of noticesDue(publication))
        deliveries.push(await deliver(options, due));
    return deliveries;
}
function noticesDue(publication) {
    const { report } = publication;
    return [
        ...publication.alerts.map((alert) => ({
            event: 'alert',
            what: `alert ${alert.kind}`,
            alert: { kind: alert.kind, severity: alert.severity },
            item: `alert ${alert.id}`,
            content: alert.state,
            body: alertNotice(publication, alert),
        })),
        {
            event: 'report',
            what: `report of ${report.asOf}`,
            alert: null,
            item: `report ${report.asOf}`,
            content: (0,render_json/* renderJson */.h)(report),
            body: reportNotice(publication),
        },
    ];
}
async function deliver({ tenant, outbox, channel, send }, due) {
    const { item, content, ...notice } = due;
    const identity = JSON.stringify([tenant, channel, item, content]);
    const result = await outbox.deliver({ channel, item, content }, { send: () => send({ ...notice, identity }) });
    return { what: due.what, ...result };
}


/***/ }),

/***/ 19814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   ym: () => (/* binding */ mapKnown)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
function unknown(reason, subject, remedy) {
    return { known: false, gap: { reason, subject, remedy } };
}
/** Applies `change` where the value is known and keeps the gap where it is not. */
function mapKnown(value, change) {
    return value.known ? known(change(value.value)) : value;
}


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ deliveryId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Id of a delivery, the same whenever it is tried: 64 hexadecimal digits. */
function deliveryId(identity) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex');
}


/***/ }),

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
/* harmony import */ var _sections_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21649);
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
// EXTERNAL MODULE: ./build/src/render/page.js + 33 modules
var render_page = __webpack_require__(24171);
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
function briefOf({ report, alerts, links }, size) {
    const page = (0,render_page/* pageOf */.Z)(report);
    const currencies = currencyPages(page);
    const { changes } = report;
    const open = report.recommendations.known ? report.recommendations.value.filter(action_groups/* isOpen */.nT) : [];
    return {
        title: (0,title_of/* titleOf */.G)(page),
        verdict: verdictOf(page, currencies),
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
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24171);
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
    const label = messages.figures.period((0,_sections_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .periodName */ .d)(messages, headline), formats.shortPeriod(now.period));
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

/***/ 75510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ jsonValue),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);

/** A model value as JSON: decimals (and so amounts) become exact text without exponent; keys keep their order. */
function jsonValue(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return finite(value);
    if (Array.isArray(value))
        return value.map(jsonValue);
    if (typeof value !== 'object')
        throw new TypeError(`A ${typeof value} has no place in JSON`);
    if (isDecimal(value))
        return (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .zJ)(value);
    const parts = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(parts.map(([key, part]) => [key, jsonValue(part)]));
}
/** A JSON document as it is written to a file: what fits a line stands on one. */
function jsonText(value) {
    return `${lines(value, '')}\n`;
}
/** Wide enough for one row of a table: then a row is a line, and a changed row a changed line. */
const LINE = 400;
/** Between two parts on a line: a comma and a space. */
const SEPARATOR = 2;
/** From the model itself: a copy of a large report as plain values would take more memory than the report. */
function lines(value, indent) {
    if (value === null || typeof value !== 'object' || isDecimal(value)) {
        return JSON.stringify(jsonValue(value));
    }
    const deeper = `${indent}  `;
    const isList = Array.isArray(value);
    const parts = isList
        ? value.map((part) => lines(part, deeper))
        : Object.entries(value).flatMap(([key, part]) => part === undefined ? [] : `${JSON.stringify(key)}: ${lines(part, deeper)}`);
    const [open, close] = isList ? '[]' : '{}';
    if (fitALine(parts, LINE - indent.length))
        return `${open}${parts.join(', ')}${close}`;
    return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}
/** Told from the first of them mostly: joining a hundred thousand rows to find out that they are too long is work for nothing. */
function fitALine(parts, room) {
    let left = room + SEPARATOR;
    for (const part of parts) {
        left -= part.length + SEPARATOR;
        if (left < 0 || part.includes('\n'))
            return false;
    }
    return true;
}
function isDecimal(value) {
    return 'units' in value && typeof value.units === 'bigint' && 'scale' in value;
}
function finite(value) {
    if (!Number.isFinite(value))
        throw new TypeError('JSON knows finite numbers only');
    return value;
}


/***/ }),

/***/ 34560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wx: () => (/* binding */ isTellingCheck),
/* harmony export */   kd: () => (/* binding */ hasLedgerFile),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE),
/* harmony export */   vk: () => (/* binding */ isMissingRead),
/* harmony export */   wP: () => (/* binding */ renderLedger)
/* harmony export */ });
/* unused harmony export MOST_ROWS_IN_REPORT */
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75510);

/** How many rows of reads and checks `report.json` holds: beyond that only those that people must know of. */
const MOST_ROWS_IN_REPORT = 1_000;
const LEDGER_FILE = 'ledger.ndjson';
/**
 * `ledger.ndjson`: every planned read (`kind: read`) and how each check ended in each place (`kind: check`), one a line.
 * `null` where `report.json` holds them all.
 */
function renderLedger(report) {
    if (!hasLedgerFile(report))
        return null;
    const reads = readsOf(report).map((row) => ({ kind: 'read', ...row }));
    const checks = checksOf(report).map((row) => ({ kind: 'check', ...row }));
    return [...reads, ...checks].map((row) => `${JSON.stringify((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .I)(row))}\n`).join('');
}
/** Whether `report.json` leaves rows to the file. */
function hasLedgerFile(report) {
    return readsOf(report).length + checksOf(report).length > MOST_ROWS_IN_REPORT;
}
/** A read that is not there. */
function isMissingRead({ state }) {
    return state !== 'ok' && state !== 'empty';
}
/** A check that found something, or could not tell of everything it looked at. */
function isTellingCheck({ state, found, undecided, missing }) {
    return state !== 'evaluated' || found > 0 || undecided.length > 0 || missing.length > 0;
}
function readsOf({ ledger }) {
    return ledger.known ? ledger.value.rows : [];
}
function checksOf({ collection }) {
    return collection.known ? collection.value.checks : [];
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


/***/ }),

/***/ 50361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ MOST_IN_REPORT),
/* harmony export */   sK: () => (/* binding */ RECOMMENDATIONS_FILE),
/* harmony export */   z_: () => (/* binding */ renderRecommendations)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75510);

/** How many recommendations `report.json` holds: people review it, and much more of them would not be reviewed. */
const MOST_IN_REPORT = 500;
const RECOMMENDATIONS_FILE = 'recommendations.ndjson';
/** `recommendations.ndjson`: all of them, one a line, as `report.json` has them. `null` where that one holds them all. */
function renderRecommendations({ recommendations }) {
    if (!recommendations.known || recommendations.value.length <= MOST_IN_REPORT)
        return null;
    return recommendations.value.map((each) => `${JSON.stringify((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .I)(each))}\n`).join('');
}


/***/ }),

/***/ 35373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./build/src/render/json-value.js
var json_value = __webpack_require__(75510);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/render/ledger-file.js
var ledger_file = __webpack_require__(34560);
// EXTERNAL MODULE: ./build/src/render/recommendations-file.js
var recommendations_file = __webpack_require__(50361);
;// CONCATENATED MODULE: ./build/src/render/report-document.js



/** Git keeps what people review: rows by the thousand stand in files of their own. */
function reportDocument({ outcomes: _, ...report }) {
    const toFile = (0,ledger_file/* hasLedgerFile */.kd)(report);
    return {
        ...report,
        costs: report.costs.map(currencyDocument),
        recommendations: (0,known/* mapKnown */.ym)(report.recommendations, (all) => all.slice(0, recommendations_file/* MOST_IN_REPORT */.f)),
        moreRecommendations: moreOf(report),
        ledger: (0,known/* mapKnown */.ym)(report.ledger, ({ coverage, rows }) => ({
            coverage,
            rows: toFile ? rows.filter(ledger_file/* isMissingRead */.vk) : rows,
        })),
        collection: (0,known/* mapKnown */.ym)(report.collection, ({ run: _, advised: __, stopped: ___, findings: ____, ledger: _____, ...collection }) => ({
            ...collection,
            checks: toFile ? collection.checks.filter(ledger_file/* isTellingCheck */.Wx) : collection.checks,
        })),
    };
}
function moreOf({ recommendations }) {
    return recommendations.known ? Math.max(0, recommendations.value.length - recommendations_file/* MOST_IN_REPORT */.f) : 0;
}
function currencyDocument({ table: _, ...costs }) {
    return { ...costs, breakdowns: costs.breakdowns.filter(({ dimension }) => dimension !== 'day') };
}

;// CONCATENATED MODULE: ./build/src/render/render-json.js


/** `report.json`; its published schema is `docs/schema/report.schema.json`. */
function renderJson(report) {
    return (0,json_value/* jsonText */.s)(reportDocument(report));
}


/***/ }),

/***/ 41327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/gaps-of.js + 1 modules
var gaps_of = __webpack_require__(74143);
// EXTERNAL MODULE: ./build/src/render/headline.js
var headline = __webpack_require__(39488);
;// CONCATENATED MODULE: ./build/src/render/summary/summary-changes.js

/** What is different from the last report, in figures. */
function summaryChanges({ changes }) {
    return changes.known ? changesIn(changes.value) : null;
}
function changesIn({ previous, recommendations, savings }) {
    return {
        previous,
        recommendations: recommendations.known ? countsOf(recommendations.value) : null,
        savings: savings.known
            ? savings.value.map(({ currency, before, after }) => ({
                currency,
                before: (0,money/* amountText */.cY)(before),
                after: (0,money/* amountText */.cY)(after),
            }))
            : null,
    };
}
function countsOf({ fresh, done, gone, exempt, notLooked, notCompared, }) {
    return {
        new: countOf(fresh),
        done: countOf(done),
        gone: countOf(gone),
        exempt: countOf(exempt),
        notLooked: countOf(notLooked),
        notCompared,
    };
}
function countOf({ recommendations, net }) {
    return { count: recommendations, net: net.map(money/* moneyToJson */.SG) };
}

;// CONCATENATED MODULE: ./build/src/render/summary/summary-outlook.js

function summaryForecasts({ currency, forecasts }) {
    if (!forecasts.known)
        return [{ currency, metric: null, method: null, months: null, gap: forecasts.gap }];
    return forecasts.value.map(({ metric, method, months }) => ({
        currency,
        metric,
        method,
        months: months.map(({ month, actual, expected, low, high }) => ({
            month,
            actual: (0,money/* amountText */.cY)(actual),
            expected: expected.value,
            low: low?.value ?? null,
            high: high?.value ?? null,
        })),
        gap: null,
    }));
}
function summaryAnomalies(costs) {
    return costs
        .flatMap(({ anomalies }) => (anomalies.known ? anomalies.value : []))
        .map(({ id, scope, period, actual, expected, impact, direction, cause, confirmed }) => ({
        id,
        currency: impact.currency,
        serviceName: scope.serviceName,
        subAccountId: scope.subAccountId,
        start: period.start,
        end: period.end,
        actual: (0,money/* amountText */.cY)(actual),
        expected: (0,money/* amountText */.cY)(expected),
        impact: (0,money/* amountText */.cY)(impact),
        direction,
        cause: cause.effect,
        usageType: cause.usageType,
        confirmed,
    }));
}

;// CONCATENATED MODULE: ./build/src/render/summary/summary-of.js






/** Which breakdown of the report stands under which name. */
const BREAKDOWNS = {
    byProvider: 'providerName',
    byService: 'serviceName',
    byServiceCategory: 'serviceCategory',
    byAccount: 'subAccountId',
    byRegion: 'regionId',
    byDay: 'day',
    byChargeCategory: 'chargeCategory',
    byChargeKind: 'chargeKind',
    byInvoice: 'invoiceId',
    byLineItemType: 'lineItemType',
};
const BREAKDOWN_LISTS = Object.keys(BREAKDOWNS);
/** The figures of a report, flat. Copies; computes nothing. */
function summaryOf(report) {
    const by = (list) => itemsBy(report, list);
    return {
        schemaVersion: report.schemaVersion,
        tenant: report.tenant,
        asOf: report.asOf,
        source: report.source,
        period: { start: report.span.start, end: report.span.end },
        dataThrough: report.dataThrough,
        rows: report.rows,
        amountMetric: 'billedCost',
        headline: report.costs.flatMap((costs) => summary_of_headline(report, costs)),
        totals: report.costs.map(({ totals }) => ({
            ...amountsOf(report, totals),
            unknownRows: totals.unknownRows,
        })),
        byProvider: by('byProvider'),
        byService: by('byService'),
        byServiceCategory: by('byServiceCategory'),
        byAccount: by('byAccount'),
        byRegion: by('byRegion'),
        byDay: by('byDay'),
        byChargeCategory: by('byChargeCategory'),
        byChargeKind: by('byChargeKind'),
        byInvoice: by('byInvoice'),
        byLineItemType: by('byLineItemType'),
        forecast: report.costs.flatMap(summaryForecasts),
        anomalies: summaryAnomalies(report.costs),
        changes: summaryChanges(report),
        unknown: unknownLists(report),
        dataQuality: report.quality.map((item) => ({
            ...item,
            amounts: (item.amounts ?? []).map(money/* moneyToJson */.SG),
            examples: item.examples ?? [],
        })),
        invariants: report.invariants.map((item) => ({ ...item, residuals: item.residuals.map(money/* moneyToJson */.SG) })),
        gaps: (0,gaps_of/* gapsOf */.d)(report),
    };
}
/** The groups of one dimension in every currency that knows them. */
function itemsBy(report, list) {
    return report.costs
        .map((costs) => breakdownOf(costs, list))
        .flatMap((items) => (items?.known ? items.value : []))
        .map((item) => itemOf(report, item));
}
function breakdownOf({ breakdowns }, list) {
    return breakdowns.find(({ dimension }) => dimension === BREAKDOWNS[list])?.items;
}
/** A list is known where every currency tells it. */
function unknownLists({ costs }) {
    const lists = BREAKDOWN_LISTS.filter((list) => !costs.every((each) => breakdownOf(each, list)?.known));
    return costs.every(({ anomalies }) => anomalies.known) ? lists : [...lists, 'anomalies'];
}
function itemOf(report, item) {
    const { name, label } = item;
    const amounts = amountsOf(report, item);
    return { name, ...(label === null ? {} : { label }), amount: amounts.billedCost, ...amounts };
}
/** A source that counts no rows has 0 in every group: that is unknown, not none. */
function amountsOf(report, totals) {
    const { currency, rows, billedCost, effectiveCost, listCost, contractedCost } = totals;
    return {
        currency,
        rows: report.rows === null ? null : rows,
        billedCost: textOf(billedCost),
        effectiveCost: textOf(effectiveCost),
        listCost: textOf(listCost),
        contractedCost: textOf(contractedCost),
    };
}
function summary_of_headline(report, costs) {
    const comparison = (0,headline/* headlineOf */.g)({ report, costs });
    if (!comparison)
        return [];
    const { name, now, before, change, changeRatio } = comparison;
    return [
        {
            currency: costs.currency,
            name,
            metric: now.metric,
            state: now.state,
            start: now.period.start,
            end: now.period.end,
            amount: textOf(now.amount),
            before: textOf(before?.amount ?? null),
            change: textOf(change),
            changeRatio: changeRatio && (0,decimal/* formatDecimal */.zJ)(changeRatio),
        },
    ];
}
function textOf(amount) {
    return amount && (0,money/* amountText */.cY)(amount);
}


/***/ })

};
