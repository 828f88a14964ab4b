export const id = 8021;
export const ids = [8021];
export const modules = {

/***/ 48648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ LAST_DAY),
/* harmony export */   H_: () => (/* binding */ AS_OF),
/* harmony export */   Rl: () => (/* binding */ DATA_THROUGH),
/* harmony export */   ZA: () => (/* binding */ hoursOf),
/* harmony export */   gu: () => (/* binding */ USAGE_DAYS),
/* harmony export */   ms: () => (/* binding */ ESTATE_SINCE),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   qn: () => (/* binding */ DAYS),
/* harmony export */   rK: () => (/* binding */ dayIndex),
/* harmony export */   s_: () => (/* binding */ nextDay),
/* harmony export */   u0: () => (/* binding */ OPEN_MONTH)
/* harmony export */ });
/* unused harmony exports FIRST_MONTH, HOURS_OF_LAST_DAY */
/* harmony import */ var _src_core_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62708);

/** The day the sample is written for. Fixed: the generator reads no clock. */
const AS_OF = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2026-11-20');
const FIRST_MONTH = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .month */ .F4)('2024-11');
/** The running month: not invoiced, support not posted. */
const OPEN_MONTH = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .month */ .F4)('2026-11');
/** Days with usage. The last of them is still filling, as the newest day of a real export is. */
const USAGE_DAYS = { start: (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2024-11-01'), end: (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2026-11-19') };
/** Up to where the export reaches: the end of the newest row. */
const DATA_THROUGH = '2026-11-19T00:00:00Z';
/** Since when what is planted in the estate is billed: long enough to be measured, short enough not to make the bill longer. */
const ESTATE_SINCE = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2026-08-01');
/** Hours of the newest day that have arrived. */
const HOURS_OF_LAST_DAY = '14.88';
const DAYS = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(USAGE_DAYS);
const LAST_DAY = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(USAGE_DAYS.end, -1);
const INDEXES = new Map(DAYS.map((at, index) => [at, index]));
/** Place of a day in {@link DAYS}; days before them count down from -1. */
function dayIndex(value) {
    return INDEXES.get(value) ?? (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(USAGE_DAYS.start, value);
}
/** Hours of a day that the export holds. */
function hoursOf(value) {
    return value === LAST_DAY ? HOURS_OF_LAST_DAY : '24';
}
const STARTS = new Map();
function startOfDay(value) {
    const known = STARTS.get(value) ?? `${value}T00:00:00Z`;
    STARTS.set(value, known);
    return known;
}
const NEXT_DAYS = new Map(DAYS.map((at) => [at, (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(at, 1)]));
function nextDay(value) {
    return NEXT_DAYS.get(value) ?? (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(value, 1);
}


/***/ }),

/***/ 68571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ isPublishing),
  n: () => (/* binding */ publishOfSession)
});

// EXTERNAL MODULE: ./build/src/platform/report-folder.js
var report_folder = __webpack_require__(1264);
// EXTERNAL MODULE: ./build/src/app/channels/github-place.js
var github_place = __webpack_require__(68893);
// EXTERNAL MODULE: ./build/src/app/narrative/narrated.js + 1 modules
var narrated = __webpack_require__(76463);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/report/alerts/alerts-book-text.js



/** What is remembered of alerts, as it is stored: the same is one text. */
function alertsBookText({ day, standing }) {
    return JSON.stringify({ version: 1, day, standing });
}
/** `null` for a text that is none. */
function readAlertsBook(text) {
    const written = Written.safeParse((0,parse_json/* parseJson */.q)(text));
    return written.success ? { day: written.data.day, standing: written.data.standing } : null;
}
const KINDS = [
    'budget-exceeded',
    'budget-forecast',
    'anomaly',
    'commitment-expiring',
    'coverage',
    'stale-data',
];
const DayText = schemas/* string */.YjP().transform((text, context) => {
    const value = (0,period/* parseDay */.Iq)(text);
    if (!value)
        context.addIssue('Not a day');
    return value ?? core/* NEVER */.tm;
});
const Written = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    day: DayText.nullable(),
    standing: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(KINDS),
        since: DayText,
        states: schemas/* array */.YOg(schemas/* string */.YjP()),
        critical: schemas/* boolean */.zMY(),
        awaySince: DayText.nullable(),
    })),
});

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/report/alerts/anomaly-alerts.js


/** Days after its last unusual day for which an anomaly is still urgent: until then somebody may have been away. */
const RECENT_DAYS = 7;
/**
 * Rises of cost that are worth the attention, of the last days; on complete days, whose amounts may still change a little:
 * waiting for the invoice would tell people a month later. One more day of the same anomaly is the same alert.
 */
function anomalyAlerts(report, { anomaly: smallest }) {
    if (smallest === false)
        return [];
    const from = (0,period/* addDays */.fi)(report.calendar.lastCompleteDay, 1 - RECENT_DAYS);
    return report.costs.flatMap(({ anomalies }) => (anomalies.known ? anomalies.value : [])
        .filter(({ direction, impact, period }) => direction === 'increase' && (0,money/* moneyToNumber */.jQ)(impact) >= smallest && period.end > from)
        .toSorted((a, b) => (0,money/* compareMoney */.Qb)(b.impact, a.impact))
        .map((each) => alertOf(report, each)));
}
function alertOf({ accounts }, { id, scope, period, impact }) {
    const account = accounts.find((each) => each.id === scope.subAccountId);
    return {
        kind: 'anomaly',
        id: `anomaly ${id}`,
        state: 'found',
        severity: 'warning',
        anomaly: id,
        subject: [scope.serviceName, account?.name || scope.subAccountId]
            .filter((part) => part !== '')
            .join(', '),
        days: period,
        impact,
    };
}

;// CONCATENATED MODULE: ./build/src/report/alerts/budget-alerts.js
/** Budgets that are exceeded, or forecast to be: one alert for both, so that the second is news after the first. */
function budgetAlerts({ costs }, { budget }) {
    if (!budget)
        return [];
    return costs.flatMap(({ budgets }) => (budgets.known ? budgets.value.flatMap(budget_alerts_alertOf) : []));
}
function budget_alerts_alertOf(state) {
    const { name, amount, actual, period, forecast, verdict, metric, includes } = state;
    if (!actual || (verdict !== 'over' && verdict !== 'forecast-over'))
        return [];
    const isOver = verdict === 'over';
    return [
        {
            kind: isOver ? 'budget-exceeded' : 'budget-forecast',
            id: JSON.stringify(['budget', name, amount.currency, metric, includes, period.start, period.end]),
            state: isOver ? 'exceeded' : 'forecast',
            severity: isOver ? 'critical' : 'warning',
            budget: name,
            period,
            amount,
            spent: actual,
            expected: forecast,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/report/alerts/commitment-alerts.js
/** From here on there is little time left to renew: told again. */
const LAST_DAYS = 7;
/** Commitments that end within some days, and have not ended. Those whose end nobody knows are none. */
function commitmentAlerts({ costs }, { commitmentDays }) {
    if (commitmentDays === 0)
        return [];
    return costs
        .flatMap(({ rates }) => (rates.commitments.known ? rates.commitments.value : []))
        .flatMap((view) => commitment_alerts_alertOf(view, commitmentDays));
}
function commitment_alerts_alertOf({ commitment, expires, expiresInDays }, days) {
    if (!expires || expiresInDays === null || expiresInDays < 0 || expiresInDays > days)
        return [];
    const isLast = expiresInDays <= LAST_DAYS;
    return [
        {
            kind: 'commitment-expiring',
            id: JSON.stringify(['commitment', commitment.commitmentDiscountId, expires]),
            state: isLast ? 'last-days' : 'soon',
            severity: isLast ? 'critical' : 'warning',
            commitment: commitment.commitmentDiscountId,
            end: expires,
            daysLeft: expiresInDays,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/report/alerts/coverage-alerts.js
/** Below it a report is about the smaller part of what should have been looked at. */
const HALF = 0.5;
/** Fewer reads answered than promised; none planned is no share. */
function coverageAlerts({ ledger }, { coverage: limit }) {
    const ratio = ledger.known ? ledger.value.coverage.ratio : null;
    if (limit === false || ratio === null || ratio >= limit)
        return [];
    const isLow = ratio < HALF;
    return [
        {
            kind: 'coverage',
            id: 'coverage',
            state: isLow ? 'below-half' : 'below-limit',
            severity: isLow ? 'critical' : 'warning',
            coverage: ratio,
            limit,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/report/alerts/stale-alerts.js
const DAY = 24;
const WEEK = 7 * DAY;
/** Cost that is not there when it was promised; told again when it is a day late, and when it is a week. */
function staleAlerts({ sla }, { stale }) {
    if (!stale || sla.state !== 'breached')
        return [];
    const { day, slaHours, hoursLate } = sla;
    return [
        {
            kind: 'stale-data',
            id: 'stale-data',
            state: hoursLate >= WEEK ? 'week' : hoursLate >= DAY ? 'day' : 'hours',
            severity: hoursLate >= DAY ? 'critical' : 'warning',
            day,
            slaHours,
            hoursLate,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/report/alerts/alerts-of.js





/**
 * What people are to be told of at once, the critical first. What is not known is no alert, and no sign that all is well
 * either: see {@link unjudgedKinds}.
 */
function alertsOf(report, settings) {
    const found = [
        ...budgetAlerts(report, settings),
        ...anomalyAlerts(report, settings),
        ...commitmentAlerts(report, settings),
        ...coverageAlerts(report, settings),
        ...staleAlerts(report, settings),
    ];
    const each = [...new Map(found.map((alert) => [alert.id, alert])).values()];
    return each.toSorted((a, b) => rankOf(a) - rankOf(b));
}
function rankOf({ severity }) {
    return severity === 'critical' ? 0 : 1;
}
/** Kinds that this report cannot tell of, in whole or in part: an alert of theirs that is not there has not ended. */
function unjudgedKinds({ costs, billGap, ledger, sla }) {
    const kinds = new Set();
    const isRead = !billGap && costs.length > 0;
    const unlessAll = (holds, ...own) => {
        if (!holds)
            for (const kind of own)
                kinds.add(kind);
    };
    const budgets = costs.every(({ budgets: all }) => all.known ? all.value.every(isJudged) : isNotConfigured(all.gap));
    unlessAll(isRead && budgets, 'budget-exceeded', 'budget-forecast');
    unlessAll(isRead && costs.every(({ anomalies }) => anomalies.known), 'anomaly');
    unlessAll(isRead && costs.every(({ rates }) => rates.commitments.known), 'commitment-expiring');
    unlessAll(ledger.known && ledger.value.coverage.ratio !== null, 'coverage');
    unlessAll(sla.state !== 'unknown', 'stale-data');
    return kinds;
}
/** A budget in a currency without a charge stays as it is, and keeps no other from having ended. */
function isJudged({ verdict, gap }) {
    return verdict !== 'unknown' || gap?.reason === 'no-charges';
}
/** Budgets that were taken out of the configuration are none that nobody can tell of. */
function isNotConfigured({ reason }) {
    return reason === 'not-configured';
}

// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
;// CONCATENATED MODULE: ./build/src/report/alerts/standing-alerts.js


const EMPTY_BOOK = { day: null, standing: [] };
/** Days for which it is away before it has ended: what comes and goes at its threshold is no news every time. */
const QUIET_DAYS = 2;
/** Days after which one that nobody can tell of is forgotten: the book of a tenant stays small. */
const REMEMBERED_DAYS = 400;
/** Holds what was found against what is known. A report older than the newest one says nothing of now. */
function standingAlerts(book, report) {
    const found = { ...report, day: report.day < report.today ? report.day : report.today };
    if (book.day !== null && found.day < book.day)
        return { alerts: [], news: [], ended: [], book };
    const before = new Map(book.standing.map((each) => [each.id, each]));
    const isFound = new Set(found.alerts.map(({ id }) => id));
    const away = book.standing.filter(({ id }) => !isFound.has(id)).map((each) => awayNow(each, found));
    const [ended, resting] = [
        away.filter(hasEnded(found.day)),
        away.filter((each) => !hasEnded(found.day)(each)),
    ];
    const held = found.alerts.map((alert) => heldNow(alert, before.get(alert.id), found.day));
    const standing = [...resting, ...held.map(({ now }) => now)].toSorted((a, b) => (0,in_order/* inOrder */.a)(a.id, b.id));
    return {
        alerts: held.map(({ alert }) => alert),
        news: held.filter(({ isNews }) => isNews).map(({ alert }) => alert),
        ended,
        book: { day: found.day, standing },
    };
}
function heldNow(alert, before, day) {
    const { id, kind, state } = alert;
    const since = before?.since ?? day;
    const states = before?.states ?? [];
    const isCritical = alert.severity === 'critical';
    const isBetter = !isCritical && before?.critical === true;
    const isNews = !isBetter && !states.includes(state);
    const now = {
        id,
        kind,
        since,
        states: isNews ? [...states, state] : states,
        critical: isCritical || before?.critical === true,
        awaySince: null,
    };
    const told = isBetter ? (states.at(-1) ?? state) : state;
    return { now, isNews, alert: { ...alert, state: `${told} since ${since}` } };
}
function awayNow(standing, { day, unjudged }) {
    if (unjudged.has(standing.kind))
        return { ...standing, awaySince: null };
    return { ...standing, awaySince: standing.awaySince ?? day };
}
function hasEnded(day) {
    return ({ awaySince, since }) => awaySince === null ? day >= (0,period/* addDays */.fi)(since, REMEMBERED_DAYS) : day >= (0,period/* addDays */.fi)(awaySince, QUIET_DAYS);
}

;// CONCATENATED MODULE: ./build/src/app/publish/alerts-to-tell.js



/**
 * Alerts that hold, each with a state that is another text when it is news; remembered before anybody is told.
 * @param today By the clock.
 */
async function alertsToTell(report, { alerts: settings }, book, today) {
    const text = await book.read();
    const before = (text === null ? null : readAlertsBook(text)) ?? EMPTY_BOOK;
    const now = standingAlerts(before, {
        day: report.asOf,
        today,
        alerts: alertsOf(report, settings),
        unjudged: unjudgedKinds(report),
    });
    await book.write(alertsBookText(now.book));
    return now.alerts;
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/stacks-of.js
var stacks_of = __webpack_require__(62332);
;// CONCATENATED MODULE: ./build/src/app/publish/channels-of.js


/** In the order in which they publish: those after link to what those before have left. The code of one is loaded when it is opened. */
const CHANNELS = [
    ['git', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(2612), __webpack_require__.e(2609), __webpack_require__.e(4746), __webpack_require__.e(7097), __webpack_require__.e(3316), __webpack_require__.e(1150), __webpack_require__.e(9110), __webpack_require__.e(6837)]).then(__webpack_require__.bind(__webpack_require__, 99218))).openGitChannel(parts)],
    ['issues', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(2612), __webpack_require__.e(7097), __webpack_require__.e(7283)]).then(__webpack_require__.bind(__webpack_require__, 7283))).openIssuesChannel(parts)],
    [
        'pull-request',
        async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(2612), __webpack_require__.e(7097), __webpack_require__.e(3316), __webpack_require__.e(54), __webpack_require__.e(9212)]).then(__webpack_require__.bind(__webpack_require__, 39212))).openPullRequestChannel(parts),
    ],
    ['slack', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(8280), __webpack_require__.e(7097), __webpack_require__.e(3316), __webpack_require__.e(54), __webpack_require__.e(3026)]).then(__webpack_require__.bind(__webpack_require__, 20645))).openSlackChannel(parts)],
    ['email', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(2609), __webpack_require__.e(7097), __webpack_require__.e(3316), __webpack_require__.e(54), __webpack_require__.e(6059)]).then(__webpack_require__.bind(__webpack_require__, 84290))).openEmailChannel(parts)],
    ['sns', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(7097), __webpack_require__.e(3316), __webpack_require__.e(54), __webpack_require__.e(5989)]).then(__webpack_require__.bind(__webpack_require__, 35989))).openSnsChannel(parts)],
    ['webhook', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(8280), __webpack_require__.e(7097), __webpack_require__.e(3316), __webpack_require__.e(54), __webpack_require__.e(2705)]).then(__webpack_require__.bind(__webpack_require__, 2705))).openWebhookChannel(parts)],
];
/** Every channel that is configured, in the order in which they publish. */
async function channelsOf(parts) {
    const found = [];
    for (const [id, open] of CHANNELS) {
        const opened = await opening(id, open, parts);
        if (opened)
            found.push(opened);
    }
    return found;
}
async function opening(id, open, parts) {
    try {
        const channel = await open(parts);
        return channel && { id, channel };
    }
    catch (error) {
        return { id, failed: failedDelivery(id, error, parts.environment.log) };
    }
}
/** Whatever ends a channel is a delivery that failed: the other channels go on. A fault of ours is logged with its stack. */
function failedDelivery(id, error, log) {
    if ((0,errors/* isSpendlogError */.r)(error)) {
        return { what: id, state: 'failed', reason: `${error.message} ${error.hint}` };
    }
    log.write('error', `A fault of Spendlog ended a channel: ${(0,stacks_of/* stacksOf */.J)(error)}`, { channel: id });
    return {
        what: id,
        state: 'failed',
        reason: 'A fault of Spendlog: please report it with the stack in the log.',
    };
}

;// CONCATENATED MODULE: ./build/src/app/publish/check-pages.js
const SOURCE = /^(?<repository>[A-Za-z0-9-]+\/[\w.-]+)@(?<ref>[\w./-]+)$/;
const CHECK = /^[a-z0-9-]+$/;
/**
 * Where the pages of checks stand: in the repository and at the commit that the program comes from, which the workflow
 * tells in SPENDLOG_SOURCE (`owner/name@ref`), or the runner of an action that was fetched. Unknown: no links.
 */
function checkPages(environment) {
    const fetched = environment['GITHUB_ACTION_REPOSITORY']
        ? `${environment['GITHUB_ACTION_REPOSITORY']}@${environment['GITHUB_ACTION_REF'] ?? ''}`
        : '';
    const { repository, ref } = SOURCE.exec(environment['SPENDLOG_SOURCE'] || fetched)?.groups ?? {};
    if (repository === undefined || ref === undefined)
        return () => null;
    const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    return (id) => (CHECK.test(id) ? `${server}/${repository}/blob/${ref}/docs/checks/${id}.md` : null);
}

;// CONCATENATED MODULE: ./build/src/app/publish/publish-report.js



/** Publishes a report through every channel that is configured, one after the other; one that fails does not stop the others. */
async function publishReport(published, parts, book) {
    const channels = await channelsOf(parts);
    if (channels.length === 0)
        return [];
    const today = parts.environment.clock.today();
    const alerts = await alertsToTell(published.report, parts.config, book, today);
    const all = [];
    let publication = firstPublication(published, parts, alerts);
    for (const each of channels) {
        parts.environment.progress.step(`Publishing: ${each.id}`);
        const done = await publishing(each, publication, parts.environment.log);
        const { deliveries, reportUrl } = done;
        const place = reportUrl === undefined ? {} : { reportUrl };
        all.push(...deliveries.map((delivery) => ({ channel: each.id, delivery, ...place })));
        publication = after(publication, done);
    }
    parts.environment.progress.done('Published');
    return all;
}
async function publishing(each, publication, log) {
    if ('failed' in each)
        return { deliveries: [each.failed] };
    try {
        return await each.channel.publish(publication);
    }
    catch (error) {
        return { deliveries: [failedDelivery(each.id, error, log)] };
    }
}
function firstPublication({ run, report, notes, narratives, narrativeFiles }, { environment, github }, alerts) {
    const links = {
        report: null,
        run: github?.runUrl ?? null,
        check: checkPages(environment.environment),
        issue: () => null,
    };
    return {
        run,
        report,
        notes,
        alerts,
        links,
        narratives,
        narrativeFiles,
        pullRequest: null,
        at: environment.clock.now().toISOString(),
    };
}
/** What a channel has left is what those after it link to. */
function after(publication, { reportUrl, pullRequest, issueUrls }) {
    const { links } = publication;
    return {
        ...publication,
        links: {
            ...links,
            report: reportUrl ?? links.report,
            issue: issueUrls ? (fingerprint) => issueUrls.get(fingerprint) ?? null : links.issue,
        },
        pullRequest: pullRequest ?? publication.pullRequest,
    };
}

;// CONCATENATED MODULE: ./build/src/app/publish/publish-of-session.js




/** Whether anything is to be published at all. */
function isPublishing(config) {
    const { git, issues, slack, email, sns, webhook } = config;
    return [git, issues, slack, email, sns, webhook].some((each) => each !== null);
}
/**
 * Publishes a report with what the session of its tenant has.
 * @param drafts What models wrote about it.
 */
async function publishOfSession({ id, config, runStore, access }, published, drafts, environment) {
    const github = (0,github_place/* githubPlace */.V)(environment);
    if (github)
        environment.maskSecret(github.token);
    const parts = {
        tenant: id,
        config,
        outbox: runStore.outbox(environment),
        environment,
        folder: (0,report_folder/* openReportFolder */.X)(environment.workingFolder, config.output),
        github,
        access,
    };
    const narratives = await (0,narrated/* narrated */.y)(published.report, config, drafts);
    return publishReport({ ...published, ...narratives }, parts, runStore.alerts);
}


/***/ }),

/***/ 93686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v9: () => (/* binding */ publishResult)
});

// UNUSED EXPORTS: publishExitCode, publishLine

;// CONCATENATED MODULE: ./build/src/app/publish/publish-outputs.js
function publishOutputs(deliveries) {
    const committed = deliveries.find(({ channel, delivery }) => channel === 'git' && 'reference' in delivery);
    const failed = deliveries.filter(({ delivery }) => delivery.state === 'failed');
    return {
        commit: committed && 'reference' in committed.delivery ? committed.delivery.reference : '',
        'report-url': deliveries.find(({ reportUrl }) => reportUrl !== undefined)?.reportUrl ?? '',
        'failed-channels': [...new Set(failed.map(({ channel }) => channel))].join(','),
    };
}

;// CONCATENATED MODULE: ./build/src/app/publish/publish-result.js

/** What was published, as a command result: one row for each thing that was to be delivered. */
function publishResult(deliveries) {
    const line = publishLine(deliveries);
    return {
        exitCode: publishExitCode(deliveries),
        document: deliveries.map(({ channel, delivery }) => ({ channel, ...delivery })),
        line,
        tables: [
            {
                head: ['Channel', 'What', 'State', 'Where, or why not'],
                rows: deliveries.map(({ channel, delivery }) => [
                    channel,
                    delivery.what,
                    delivery.state,
                    'reference' in delivery ? delivery.reference : delivery.reason,
                ]),
            },
        ],
        closing: [line],
        outputs: { ...publishOutputs(deliveries) },
        page: null,
    };
}
/** Failed for certain is a verdict; what nobody can tell, or waits, is told and goes on next time. */
function publishExitCode(deliveries) {
    return deliveries.some(({ delivery }) => delivery.state === 'failed') ? 4 : 0;
}
const ORDER = ['failed', 'unconfirmed', 'postponed', 'delivered', 'unchanged'];
/** One line: how much of each, and which channels failed. */
function publishLine(deliveries) {
    if (deliveries.length === 0) {
        return 'Nothing is published: no channel is configured (git, issues, slack, email, sns, webhook in spendlog.yml).';
    }
    const counts = ORDER.flatMap((state) => {
        const of = deliveries.filter(({ delivery }) => delivery.state === state);
        if (of.length === 0)
            return [];
        const named = state === 'failed' || state === 'unconfirmed' ? ` (${channelsIn(of)})` : '';
        return [`${of.length} ${state}${named}`];
    });
    return `Published: ${counts.join(', ')}.`;
}
function channelsIn(deliveries) {
    return [...new Set(deliveries.map(({ channel }) => channel))].join(', ');
}


/***/ }),

/***/ 75536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ keepReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/platform/report-artifact.js


/** Without these the runner offers no artifacts to this process. */
const NEEDED = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'];
/** Whether this process is a step of an action, which alone may leave artifacts. */
function takesArtifacts(environment) {
    return NEEDED.every((name) => Boolean(environment[name]));
}
/**
 * Leaves a folder as one artifact of the workflow run, for as long as the repository keeps artifacts.
 * Throws what the client does: its messages may hold signed addresses.
 */
async function uploadFolder(name, folder) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(1579), __webpack_require__.e(2830), __webpack_require__.e(9832)]).then(__webpack_require__.bind(__webpack_require__, 59832));
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    await new DefaultArtifactClient().uploadArtifact(name, files.sort(), folder);
}

;// CONCATENATED MODULE: ./build/src/app/report-artifact.js

/** A report's folder ends in its tenant and its day. */
const PLACE = /([a-z0-9-]+)\/(\d{4})\/(\d{2})\/(\d{2})$/;
/**
 * Leaves the folder of a report as an artifact of the workflow run, where there are artifacts: the runner's disk goes
 * with the job. A report is no less one where that fails.
 */
async function keepReport(result, { folder }, environment) {
    const variables = environment.environment;
    const place = PLACE.exec(folder);
    if (!place || !takesArtifacts(variables))
        return result;
    const attempt = (variables['GITHUB_RUN_ATTEMPT'] ?? '1').replace(/\D/g, '');
    const name = `spendlog-report-${place.slice(1).join('-')}-${attempt}`;
    try {
        await uploadFolder(name, folder.startsWith('/') ? folder : `${environment.workingFolder}/${folder}`);
    }
    catch {
        environment.progress.warn(`The report could not be kept as the artifact ${name}: look at the artifact storage quota of the account, or run the job again.`);
        return result;
    }
    return {
        ...result,
        closing: [...result.closing, `Artifact: ${name}`],
        outputs: { ...result.outputs, 'report-artifact': name },
    };
}


/***/ }),

/***/ 88021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/app/asked-services.js
var asked_services = __webpack_require__(10418);
// EXTERNAL MODULE: ./build/src/app/load-config.js + 3 modules
var load_config = __webpack_require__(53445);
// EXTERNAL MODULE: ./build/src/app/memory.js + 6 modules
var memory = __webpack_require__(42027);
// EXTERNAL MODULE: ./build/src/app/narrative/kept-drafts.js
var kept_drafts = __webpack_require__(70675);
// EXTERNAL MODULE: ./build/src/app/plan-command.js + 1 modules
var plan_command = __webpack_require__(87257);
// EXTERNAL MODULE: ./build/src/app/publish/publish-of-session.js + 12 modules
var publish_of_session = __webpack_require__(68571);
// EXTERNAL MODULE: ./build/src/app/publish/publish-result.js + 1 modules
var publish_result = __webpack_require__(93686);
;// CONCATENATED MODULE: ./build/src/app/publish/with-published.js

/** A report that was written, with what became of it: a channel that failed is the verdict. */
function withPublished(result, deliveries) {
    const published = (0,publish_result/* publishResult */.v9)(deliveries);
    return {
        ...result,
        exitCode: published.exitCode === 0 ? result.exitCode : published.exitCode,
        document: { report: result.document, published: published.document },
        tables: [...result.tables, ...published.tables],
        closing: [...result.closing, ...published.closing],
        outputs: { ...result.outputs, ...published.outputs },
    };
}

// EXTERNAL MODULE: ./build/src/app/report-artifact.js + 1 modules
var report_artifact = __webpack_require__(75536);
// EXTERNAL MODULE: ./build/src/app/report-result.js
var report_result = __webpack_require__(22401);
// EXTERNAL MODULE: ./build/samples/calendar.js
var calendar = __webpack_require__(48648);
// EXTERNAL MODULE: ./build/src/checks/registry.js + 689 modules
var registry = __webpack_require__(554);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/costs/analysis/configured-ends.js
var configured_ends = __webpack_require__(64074);
// EXTERNAL MODULE: ./build/src/platform/report-folder.js
var report_folder = __webpack_require__(1264);
// EXTERNAL MODULE: ./build/src/platform/scratch-folder.js
var scratch_folder = __webpack_require__(32792);
// EXTERNAL MODULE: ./build/src/render/recommendations-file.js
var recommendations_file = __webpack_require__(50361);
// EXTERNAL MODULE: ./build/src/report/first-seen.js
var first_seen = __webpack_require__(32360);
// EXTERNAL MODULE: ./build/src/report/living/life.js
var life = __webpack_require__(8964);
// EXTERNAL MODULE: ./build/src/app/analysis-options.js
var analysis_options = __webpack_require__(25032);
// EXTERNAL MODULE: ./build/src/app/configured-checks.js
var configured_checks = __webpack_require__(84299);
// EXTERNAL MODULE: ./build/src/app/cost-sources.js + 117 modules
var cost_sources = __webpack_require__(19180);
// EXTERNAL MODULE: ./build/src/app/cross-check.js + 1 modules
var cross_check = __webpack_require__(2332);
// EXTERNAL MODULE: ./build/src/app/final-months.js
var final_months = __webpack_require__(90649);
// EXTERNAL MODULE: ./build/src/app/found-resources.js
var found_resources = __webpack_require__(10489);
// EXTERNAL MODULE: ./build/src/app/judge-run.js + 3 modules
var judge_run = __webpack_require__(27996);
// EXTERNAL MODULE: ./build/src/app/lines-wanted.js
var lines_wanted = __webpack_require__(48704);
// EXTERNAL MODULE: ./build/src/app/live-parts.js + 65 modules
var live_parts = __webpack_require__(27289);
// EXTERNAL MODULE: ./build/src/app/narrative/narrated.js + 1 modules
var narrated = __webpack_require__(76463);
// EXTERNAL MODULE: ./build/src/app/read-the-bill.js + 10 modules
var read_the_bill = __webpack_require__(8205);
// EXTERNAL MODULE: ./build/src/app/report-outcome.js + 3 modules
var report_outcome = __webpack_require__(13898);
// EXTERNAL MODULE: ./build/src/app/settings.js
var app_settings = __webpack_require__(64612);
// EXTERNAL MODULE: ./build/src/app/tenant-bill.js + 1 modules
var tenant_bill = __webpack_require__(41163);
// EXTERNAL MODULE: ./build/src/app/understand.js + 57 modules
var understand = __webpack_require__(97692);
// EXTERNAL MODULE: ./build/src/app/unusual-days.js
var unusual_days = __webpack_require__(22984);
// EXTERNAL MODULE: ./build/src/app/work-then-end.js
var work_then_end = __webpack_require__(77282);
// EXTERNAL MODULE: ./build/src/app/write-report.js
var write_report = __webpack_require__(83565);
;// CONCATENATED MODULE: ./build/src/app/run.js




























/** Without a tenant there is no store to keep a key of its own in: the fingerprints hide nothing, and stay the same for the same report. */
const OPEN_KEY = new TextEncoder().encode('spendlog: a bill alone');
/** A run that looks at the bill only: read it, understand it, leave a report. Throws SpendlogError; earlier reports are then untouched. */
async function runCommand(options, environment) {
    const written = await (0,load_config/* loadWrittenConfig */.QY)(environment.workingFolder, options.config, options.environment);
    const settings = (0,app_settings/* settle */.G)(options, written, environment, { asOf: calendar/* AS_OF */.H_, config: load_config/* sampleConfig */.LV });
    const folder = (0,report_folder/* openReportFolder */.X)(environment.workingFolder, settings.out);
    await folder.check();
    const read = await readFrom(settings, options, environment);
    environment.progress.step('Understanding it');
    const earlier = await (0,understand/* previousReport */.a)(settings, folder);
    const earlierAll = await (0,understand/* previousReport */.a)(settings, folder, recommendations_file/* RECOMMENDATIONS_FILE */.sK);
    const live = await (0,live_parts/* livePartsOf */.a)({
        tenant: settings.tenant,
        asOf: settings.asOf,
        checks: registry/* everyCheck */.yA,
        collection: read.collection,
        bill: (0,judge_run/* judgedBill */.jf)(read.lines, read.collection, nowOf(settings), {
            checks: (0,configured_checks/* checksOfScopes */.W)(settings.config.checks),
            log: environment.log,
        }),
        fingerprintKey: OPEN_KEY,
        firstSeen: (0,first_seen/* firstSeenIn */.l)(earlier, earlierAll),
        // Nobody is signed in whose price list could be asked.
        pricing: { ...read, priceList: null },
        living: {
            ...read,
            config: settings.config,
            decisions: life/* NO_DECISIONS */.UC,
            at: nowOf(settings),
            // Without a store nothing is remembered.
            before: null,
            accounts: null,
            currencies: read.bill.head.currencies,
            anomaliesOf: (0,unusual_days/* unusualDaysOf */.S)(read.bill, settings),
            isFinal: (0,final_months/* isFinalIn */.S)(read.bill.head.months),
        },
    });
    const report = await (0,understand/* understand */.Z)(settings, { ...read, live, earlier });
    environment.progress.step('Writing the report');
    const narratives = await (0,narrated/* narrativeParts */.l)(report, settings.config);
    const path = await (0,write_report/* writeReport */.u)(folder, report, { narratives });
    environment.progress.done('Report written');
    // Not of the store: nobody asks for it by this name again.
    const published = { run: `bill-${report.asOf}`, report, notes: null };
    return { ...(0,report_outcome/* reportOutcome */.R)(settings, report, path), published };
}
/** A bill is as old as its newest day, whenever it is read. */
function nowOf({ asOf }) {
    return `${asOf}T00:00:00.000Z`;
}
async function readFrom(settings, options, environment) {
    const scratch = await (0,scratch_folder/* makeScratchFolder */.D)(environment.environment);
    let source = null;
    const read = async () => {
        environment.progress.step('Reading the bill');
        source = await (0,cost_sources/* openCostSource */.R)(settings, options, environment, scratch.path);
        const collection = await collectionIn(source, settings, environment);
        const billRead = await (0,read_the_bill/* readTheBill */.nL)(source, settings, (0,lines_wanted/* linesWanted */.r)((0,found_resources/* foundResources */.w)(collection)));
        const checked = await (0,cross_check/* crossChecked */.q)(billRead.bill, settings, environment);
        return { ...billRead, collection, bill: (0,configured_ends/* withConfiguredEnds */.l)(checked, (0,analysis_options/* configuredEnds */.bm)(settings.config)) };
    };
    return (0,work_then_end/* workThenEnd */.e)(environment.log, read, [async () => source?.close(), scratch.remove]);
}
/** The sample organisation has an estate of its own; nobody else's can be looked at without signing in. */
async function collectionIn(source, settings, { clock, log, progress }) {
    if (settings.source.kind !== 'sample')
        return live_parts/* NO_TENANT */.B;
    progress.step('Looking at the estate of the sample');
    const { accounts } = await source.open();
    const presence = await source.presence((0,tenant_bill/* presencePeriod */.lI)(settings));
    if (!presence.known)
        return presence;
    const { ESTATE } = await __webpack_require__.e(/* import() */ 2556).then(__webpack_require__.bind(__webpack_require__, 22556));
    const { sampleCollection } = await __webpack_require__.e(/* import() */ 132).then(__webpack_require__.bind(__webpack_require__, 132));
    const { asOf, config } = settings;
    return (0,known/* known */.eO)(await sampleCollection({
        estate: ESTATE,
        accounts,
        presence: presence.value,
        asOf,
        now: nowOf(settings),
        thresholds: config.checks,
        clock,
        log,
    }));
}

// EXTERNAL MODULE: ./build/src/app/run-each-tenant.js
var run_each_tenant = __webpack_require__(33273);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/engine/outstanding-units.js
var outstanding_units = __webpack_require__(77266);
// EXTERNAL MODULE: ./build/src/app/cancelled-text.js
var cancelled_text = __webpack_require__(94836);
// EXTERNAL MODULE: ./build/src/app/collect-tenant.js + 31 modules
var collect_tenant = __webpack_require__(84985);
// EXTERNAL MODULE: ./build/src/app/report-tenant.js + 14 modules
var report_tenant = __webpack_require__(21023);
// EXTERNAL MODULE: ./build/src/app/run-progress.js + 1 modules
var run_progress = __webpack_require__(85119);
// EXTERNAL MODULE: ./build/src/app/signed-out.js
var signed_out = __webpack_require__(21728);
// EXTERNAL MODULE: ./build/src/app/stopped.js
var stopped = __webpack_require__(1980);
// EXTERNAL MODULE: ./build/src/app/tenant-plan.js + 7 modules
var tenant_plan = __webpack_require__(89640);
// EXTERNAL MODULE: ./build/src/app/tenant-session.js + 43 modules
var tenant_session = __webpack_require__(82853);
;// CONCATENATED MODULE: ./build/src/app/run-tenant.js











/** Plan, collect and report of one tenant in one process. */
function runTenant(file, tenant, options, environment, then) {
    const began = environment.clock.now();
    return (0,tenant_session/* asTenantOf */.c)(file, tenant, options, environment, (session) => (0,memory/* withMemory */.Q)(session, environment, () => runInSession(session, options, environment, { began, then })));
}
async function runInSession(asked, options, environment, { began, then }) {
    const { session, signedOut } = await (0,signed_out/* reportingSession */.F)(asked, environment);
    const { plan, bill } = await planOrRepeat(session, options, environment);
    refuseCancelled(plan, await session.runStore.cancelled(plan.run));
    const { done, attempts } = await (0,run_progress/* readProgress */.g)(session.runStore, plan.run);
    const reprocess = options.reprocess === true;
    const units = (0,outstanding_units/* outstandingUnits */.Y)(plan, done, attempts, reprocess ? 'reprocess' : 'resume');
    let refused = new Set();
    if (units.length > 0 && !signedOut) {
        environment.progress.step(`Reading ${units.length} units`);
        const minutes = session.config.collect.jobMinutes;
        ({ refused } = await (0,collect_tenant/* collectTenant */.N)(session, { plan, units, attempts, worker: 'run', minutes, began }, environment));
    }
    (0,stopped/* stoppedBy */.$)(environment.signal);
    const mopUp = reprocess || signedOut ? null : { except: refused };
    return then(session, await (0,report_tenant/* reportTenant */.l)(session, { plan, options, bill, mopUp }, environment));
}
/** What was given up was given up in the newest run: a new one of this hour has nothing of the kind. */
async function planOrRepeat(session, options, environment) {
    if (options.reprocess !== true)
        return (0,tenant_plan/* planTenant */.gK)(session, options, environment);
    return { plan: await (0,run_progress/* readPlanOf */.p)(session.runStore, undefined), bill: null };
}
/** Until the bill has changed, a run with the same key is the one that somebody has cancelled. */
function refuseCancelled(plan, cancelled) {
    if (!cancelled)
        return;
    throw new errors/* SpendlogError */.T('INPUT_INVALID', `The run ${plan.run} is cancelled.`, cancelled_text/* cancelledHint */.P);
}

// EXTERNAL MODULE: ./build/src/app/tenants.js
var tenants = __webpack_require__(62168);
;// CONCATENATED MODULE: ./build/src/app/run-command.js














/**
 * `run`: everything in one process. Where no tenant is configured it looks at the bill only; several tenants have a
 * process each.
 */
async function run(options, environment) {
    (0,asked_services/* refuseUnknownServices */.V)(options.services);
    const file = await (0,load_config/* loadConfig */.Z9)(environment.workingFolder, options.config, options.environment);
    if (looksAtTheBillOnly(file, options)) {
        const result = await runCommand(options, environment);
        const told = await (0,report_artifact/* keepReport */.k)((0,report_result/* reportResult */.i)(result), result, environment);
        if (!(0,publish_of_session/* isPublishing */.u)(file))
            return told;
        return (0,tenant_session/* asTenantOf */.c)(file, tenants/* DEFAULT_TENANT */.ng, options, environment, (session) => (0,memory/* withMemory */.Q)(session, environment, async () => withPublished(told, await (0,publish_of_session/* publishOfSession */.n)(session, result.published, [], environment))));
    }
    if (options.dryRun === true)
        return (0,plan_command.plan)(options, environment);
    const [only, ...others] = (0,tenants/* tenantIds */.vz)(file, options.tenant, environment);
    if (only !== undefined && others.length === 0) {
        return runTenant(file, only, options, environment, async (session, result) => {
            const told = await (0,report_artifact/* keepReport */.k)((0,report_result/* reportResult */.i)(result), result, environment);
            if (!(0,publish_of_session/* isPublishing */.u)(session.config))
                return told;
            const drafts = await (0,kept_drafts/* keptDrafts */.F)(session, result.published, environment);
            return withPublished(told, await (0,publish_of_session/* publishOfSession */.n)(session, result.published, drafts, environment));
        });
    }
    return (0,run_each_tenant/* runEachTenant */.D)((0,tenants/* tenantIds */.vz)(file, options.tenant, environment), environment);
}
function looksAtTheBillOnly({ tenants }, { tenant, dryRun }) {
    return tenants.length === 0 && tenant === undefined && dryRun !== true;
}


/***/ }),

/***/ 33273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runEachTenant),
/* harmony export */   h: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _core_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73529);

/** Worst last: what is our fault weighs more than what is the user's, and that more than a gap. */
const BY_WEIGHT = [0, 3, 4, 2, 1];
/** One process after the other, each with nothing but its own tenant; one that fails keeps no other from running. */
async function runEachTenant(tenants, { runTenant, progress, signal }) {
    const ended = [];
    for (const tenant of tenants) {
        if (signal.aborted)
            break;
        progress.step(`Running ${tenant}`);
        ended.push({ tenant, ...(await runTenant(tenant)) });
    }
    const exitCode = worstOf(ended.map((each) => each.exitCode));
    return {
        exitCode: signal.aborted ? 1 : exitCode,
        document: {
            tenants: ended.map(({ tenant, exitCode: code, out }) => ({
                tenant,
                exitCode: code,
                summary: (0,_core_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(out) ?? null,
            })),
        },
        line: ended.map(({ out }) => out.trim()).join('\n'),
        tables: [],
        closing: ended.map(({ tenant, exitCode: code, out }) => `Tenant ${tenant}, exit code ${code}:\n${out.trimEnd() || 'It left no result; what it told is above.'}`),
        outputs: {},
        page: null,
    };
}
function worstOf(codes) {
    return codes.reduce((worst, code) => (BY_WEIGHT.indexOf(code) > BY_WEIGHT.indexOf(worst) ? code : worst), 0);
}


/***/ }),

/***/ 21728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reportingSession)
/* harmony export */ });
/* harmony import */ var _config_tenant_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84487);
/* harmony import */ var _config_tenants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32460);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _platform_aws_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94867);
/* harmony import */ var _tenants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62168);





/**
 * The session for a command that leaves a report. Where the sign-in service is down, a report that says so is worth more
 * than none: every credential asked for is then refused with that error. A store in S3 cannot be reached then either.
 * @throws SpendlogError of any other end of signing in; this one where the tenant has values in parameters
 */
async function reportingSession(session, { progress }) {
    try {
        await session.access();
        return { session, signedOut: false };
    }
    catch (error) {
        const access = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpendlogError */ .r)(error) && isDown(error) ? accessWithout(session, error) : null;
        if (!access)
            throw error;
        progress.warn(`Nobody could be signed in, so that nothing of AWS is read: ${access.error.message}`);
        return { session: { ...session, access: async () => access.value }, signedOut: true };
    }
}
function isDown({ code }) {
    return code === 'AWS_UNAVAILABLE' || code === 'AWS_THROTTLED';
}
function accessWithout({ config, id }, error) {
    const written = (0,_tenants_js__WEBPACK_IMPORTED_MODULE_4__/* .tenantConfig */ .RV)(config, id);
    if (written && (0,_config_tenant_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parametersOf */ .m)(written).length > 0)
        return null;
    const { tenant, costs, budgets } = written
        ? (0,_config_tenants_js__WEBPACK_IMPORTED_MODULE_1__/* .tenantSettings */ .sX)(config, written, new Map())
        : (0,_config_tenants_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultTenant */ .WV)(config);
    const role = written && (0,_config_tenants_js__WEBPACK_IMPORTED_MODULE_1__/* .literalRole */ .GE)(written);
    return {
        error,
        value: {
            tenant,
            config: { ...config, costs, budgets: [...budgets] },
            signedIn: nobody(role ? (0,_platform_aws_role_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRoleArn */ .DM)(role).partition : 'aws', error),
        },
    };
}
function nobody(partition, error) {
    const refuse = () => Promise.reject(error);
    return {
        identity: { account: '', arn: '', partition },
        region: (0,_platform_aws_role_js__WEBPACK_IMPORTED_MODULE_3__/* .homeRegion */ .wC)(partition),
        credentials: refuse,
        forAccount: () => refuse,
        accountsCovered: (accounts) => accounts,
        abandoned: new AbortController().signal,
    };
}


/***/ })

};
