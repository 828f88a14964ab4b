export const id = 9212;
export const ids = [9212];
export const modules = {

/***/ 39212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPullRequestChannel: () => (/* binding */ openPullRequestChannel)
});

// EXTERNAL MODULE: ./build/src/core/issue-tracker.js
var issue_tracker = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/src/core/outbox.js
var outbox = __webpack_require__(66772);
// EXTERNAL MODULE: ./build/src/render/brief/brief-of.js + 1 modules
var brief_of = __webpack_require__(90054);
// EXTERNAL MODULE: ./build/src/render/page.js + 33 modules
var page = __webpack_require__(24171);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/fitting.js
var fitting = __webpack_require__(49113);
// EXTERNAL MODULE: ./build/src/render/issues/hidden-marker.js
var hidden_marker = __webpack_require__(93254);
// EXTERNAL MODULE: ./build/src/render/issues/issue-links.js
var issue_links = __webpack_require__(65092);
// EXTERNAL MODULE: ./build/src/render/markdown-of.js
var markdown_of = __webpack_require__(15771);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
;// CONCATENATED MODULE: ./build/src/render/pull-request/report-text.js







/** The summary of a report that arrives as a pull request. Lists are shortened, then left out, where they do not fit. */
function reportPullRequestText(parts) {
    return (0,fitting/* fitting */._Q)([20, 10, 5, 0].map((most) => () => {
        const blocks = reportBlocks(parts, most);
        return (0,markdown_of/* markdownOf */.R)([...blocks, (0,hidden_marker/* hiddenMarker */.z)(parts.marker)]);
    }), (0,fitting/* withinCharacters */.KV)(fitting/* GITHUB_BODY */.Vn));
}
function reportBlocks({ page, brief }, most) {
    const words = page.messages.pullRequest.report;
    const list = (title, items) => titled(title, shortened(page, items, most, 0));
    const alerts = brief.alerts.map(({ title, text }) => (0,phrase/* phrase */.MZ) `${(0,blocks/* strong */.ko)(title)}: ${text}`);
    const actions = brief.actions.map((action) => actionText(page, action));
    return [
        (0,blocks/* heading */.R_)(2, brief.title),
        (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(brief.verdict)),
        ...shortened(page, brief.gaps, most, 0),
        ...list(words.alerts, alerts),
        ...(brief.figures.length > 0 && most > 0 ? [figureTable(brief)] : []),
        ...list(words.movers, brief.movers),
        ...titled(words.actions, shortened(page, actions, most, brief.moreActions)),
        ...list(words.changes, brief.changes),
        ...(most === 0 ? [(0,blocks/* paragraph */.FY)(page.messages.pullRequest.shortened)] : []),
        ...(brief.url === null ? [] : [(0,blocks/* paragraph */.FY)((0,issue_links/* webLink */.Dl)(brief.url, words.link))]),
    ];
}
function titled(title, content) {
    return content.length === 0 ? [] : [(0,blocks/* heading */.R_)(3, title), ...content];
}
/** @param further How many there are beside those given. */
function shortened({ formats, messages }, items, most, further) {
    const shown = items.slice(0, most);
    const left = items.length - shown.length + further;
    return (0,blocks/* bullets */.e5)([...shown, ...(left > 0 ? [messages.pullRequest.report.more(formats, left)] : [])]);
}
/** The first figure is the head of the table, so that none is above the others. */
function figureTable({ figures }) {
    const [first, ...rows] = figures.map(({ label, value }) => [label, value]);
    return (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(first ?? ['', ''], [1]), rows);
}
function actionText({ messages }, action) {
    const words = messages.pullRequest.report;
    const { title, amount, team, url } = action;
    const worth = amount === null ? title : words.amount(title, (0,blocks/* strong */.ko)(amount));
    const owned = team === null ? worth : words.team(worth, (0,untrusted/* untrusted */.b)(team));
    return url === null ? owned : words.issue(owned, (0,issue_links/* issueLink */.MN)(url));
}

;// CONCATENATED MODULE: ./build/src/channels/pull-request/pull-request-channel.js





/** One pull request holds the reports of one tenant. */
const MARKER = '<!-- spendlog:v1 comment=report -->';
/** How much of a report its pull request is told; the pull request itself holds the rest. */
const SIZE = { movers: 5, actions: 10 };
/** The summary of a report that comes as a pull request, as one comment there that is kept up to date. */
function pullRequestChannel(parts) {
    return {
        id: 'pull-request',
        async publish(publication) {
            if (publication.pullRequest === null)
                return { deliveries: [] };
            return { deliveries: [await delivery(parts, publication, publication.pullRequest)] };
        },
    };
}
async function delivery(parts, publication, number) {
    const what = `comment on pull request #${number}`;
    try {
        return { what, ...(await kept(parts, publication, number)) };
    }
    catch (error) {
        if (!(error instanceof issue_tracker/* IssueTrackerError */.o))
            throw error;
        const state = error.refusal === 'rate-limited' ? 'postponed' : 'failed';
        return { what, state, reason: error.message };
    }
}
/**
 * It is begun once: a comment that somebody has deleted is not written again. Changing it needs no memory: what stands
 * there is read, and the same text twice is one text.
 */
async function kept({ comments, outbox }, publication, number) {
    const { tenant } = publication.report;
    const body = textOf(publication);
    if (await comments.find(number, MARKER)) {
        const { change, url } = await comments.upsert(number, MARKER, body);
        return { state: change === 'unchanged' ? change : 'delivered', reference: url };
    }
    return outbox.deliver({ channel: 'pull-request', item: `summary of ${tenant} on #${number}`, content: '' }, {
        find: async () => (await certainly(() => comments.find(number, MARKER)))?.url ?? null,
        send: async () => (await certainly(() => comments.create(number, body))).url,
    });
}
function textOf(publication) {
    return reportPullRequestText({
        page: (0,page/* pageOf */.Z)(publication.report),
        brief: (0,brief_of/* briefOf */.G)(publication, SIZE),
        marker: MARKER,
    });
}
/** What GitHub certainly did not take is tried again; whose answer was lost is looked for first. */
async function certainly(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof issue_tracker/* IssueTrackerError */.o) || !error.certain)
            throw error;
        const postponed = error.refusal === 'rate-limited';
        throw new outbox/* NotDelivered */.g(error.message, { cause: error, postponed });
    }
}

// EXTERNAL MODULE: ./build/src/platform/github/sticky-comments.js
var sticky_comments = __webpack_require__(85673);
;// CONCATENATED MODULE: ./build/src/app/channels/pull-request-channel.js


/** Comments on the pull request that reports come as, wherever the git channel opens one. */
const openPullRequestChannel = async ({ config, environment, github, outbox }) => {
    if (!config.git || !github)
        return null;
    const comments = (0,sticky_comments/* githubStickyComments */.P)({ place: github, log: environment.log });
    return pullRequestChannel({ comments, outbox });
};


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


/***/ })

};
