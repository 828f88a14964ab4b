export const id = 1576;
export const ids = [1576];
export const modules = {

/***/ 68893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ githubPlace)
/* harmony export */ });
/** The place the variables tell; `null` outside of GitHub, or without a token. */
function githubPlace({ environment }) {
    const token = environment['GITHUB_TOKEN'] ?? '';
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    if (token === '' || repository === '')
        return null;
    const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
    const serverUrl = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    const run = environment['GITHUB_RUN_ID'];
    return {
        token,
        repository,
        apiUrl,
        graphqlUrl: environment['GITHUB_GRAPHQL_URL'] || `${apiUrl.replace(/\/v3$/, '')}/graphql`,
        serverUrl,
        runUrl: run ? `${serverUrl}/${repository}/actions/runs/${run}` : null,
    };
}


/***/ }),

/***/ 70675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ keptDrafts)
/* harmony export */ });
/* harmony import */ var _narrative_kept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65602);
/* harmony import */ var _drafts_of_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69508);
/* harmony import */ var _facts_of_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38279);
/* harmony import */ var _readers_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32276);




/**
 * What a model wrote about the report of a run, else about the same facts in a run before it. Nobody is asked: whoever
 * publishes holds tokens that write.
 */
async function keptDrafts({ id, config, runStore }, { run, report }, environment) {
    const { writer } = config.narrative;
    if (writer === 'template')
        return [];
    const kept = (0,_narrative_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .readKept */ .DL)(await runStore.narratives(run).read());
    if (kept.length > 0)
        return kept;
    return (0,_drafts_of_models_js__WEBPACK_IMPORTED_MODULE_1__/* .draftsOfModels */ .c)((0,_readers_of_js__WEBPACK_IMPORTED_MODULE_3__/* .readersOf */ .c)(config), {
        config: writer,
        client: null,
        cache: runStore.narrativeCache(),
        table: (0,_facts_of_report_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOfReport */ .L)(report, config),
        language: report.language,
        metadata: { tenant: id, run },
        environment,
    });
}


/***/ }),

/***/ 78190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _narrative_kept_drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70675);
/* harmony import */ var _tenant_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11501);
/* harmony import */ var _publish_of_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68571);
/* harmony import */ var _publish_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93686);
/* harmony import */ var _report_of_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36133);





/** `publish`: delivers the report of a run through every channel that is configured. */
function publish(options, environment) {
    return (0,_tenant_session_js__WEBPACK_IMPORTED_MODULE_1__/* .asTenant */ .l)(options, environment, async (session) => {
        const published = await (0,_report_of_run_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOfRun */ .Z)(session, options.run);
        const drafts = await (0,_narrative_kept_drafts_js__WEBPACK_IMPORTED_MODULE_0__/* .keptDrafts */ .F)(session, published, environment);
        return (0,_publish_result_js__WEBPACK_IMPORTED_MODULE_4__/* .publishResult */ .v9)(await (0,_publish_of_session_js__WEBPACK_IMPORTED_MODULE_2__/* .publishOfSession */ .n)(session, published, drafts, environment));
    });
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
// EXTERNAL MODULE: ./build/src/app/narrative/narrated.js
var narrated = __webpack_require__(21279);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/report/parse-json.js
var parse_json = __webpack_require__(9002);
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
    ['git', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(2612), __webpack_require__.e(2609), __webpack_require__.e(4746), __webpack_require__.e(7097), __webpack_require__.e(4392), __webpack_require__.e(1565), __webpack_require__.e(6729), __webpack_require__.e(897)]).then(__webpack_require__.bind(__webpack_require__, 70897))).openGitChannel(parts)],
    ['issues', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(2612), __webpack_require__.e(606), __webpack_require__.e(7097), __webpack_require__.e(4835), __webpack_require__.e(7283)]).then(__webpack_require__.bind(__webpack_require__, 7283))).openIssuesChannel(parts)],
    [
        'pull-request',
        async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(2612), __webpack_require__.e(7097), __webpack_require__.e(4392), __webpack_require__.e(54), __webpack_require__.e(9212)]).then(__webpack_require__.bind(__webpack_require__, 39212))).openPullRequestChannel(parts),
    ],
    ['slack', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(8280), __webpack_require__.e(7097), __webpack_require__.e(4392), __webpack_require__.e(54), __webpack_require__.e(3026)]).then(__webpack_require__.bind(__webpack_require__, 20645))).openSlackChannel(parts)],
    ['email', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(2609), __webpack_require__.e(7097), __webpack_require__.e(4392), __webpack_require__.e(54), __webpack_require__.e(6059)]).then(__webpack_require__.bind(__webpack_require__, 84290))).openEmailChannel(parts)],
    ['sns', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(7097), __webpack_require__.e(4392), __webpack_require__.e(54), __webpack_require__.e(5989)]).then(__webpack_require__.bind(__webpack_require__, 35989))).openSnsChannel(parts)],
    ['webhook', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(8280), __webpack_require__.e(7097), __webpack_require__.e(4392), __webpack_require__.e(54), __webpack_require__.e(2705)]).then(__webpack_require__.bind(__webpack_require__, 2705))).openWebhookChannel(parts)],
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

/***/ 36133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ reportOfRun)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _predecessor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12716);
/* harmony import */ var _published_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95602);



/**
 * The report of the run that was named, else of the one reported on last.
 * @throws SpendlogError RUN_NOT_FOUND
 */
async function reportOfRun({ id, runStore }, asked) {
    const runs = (0,_predecessor_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .HK)(await runStore.history());
    const found = asked === undefined ? runs.at(-1) : runs.findLast(({ run }) => run === asked);
    if (!found)
        throw nothingReported(id, asked);
    const hash = found.summary.publication;
    const kept = hash === undefined ? null : await (0,_published_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublished */ .D)(runStore, found.run, hash);
    if (!kept)
        throw notKept(found.run);
    return kept;
}
function nothingReported(tenant, run) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('RUN_NOT_FOUND', run === undefined
        ? `The store remembers no report of the tenant ${tenant}.`
        : `The store remembers no report of the run ${run}.`, 'Write one first: spendlog report, or spendlog run. The runs there are: spendlog runs list.');
}
function notKept(run) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('RUN_NOT_FOUND', `The report of the run ${run} is not in the store any more, or of another version.`, 'Write it again with spendlog report, then publish it.');
}


/***/ }),

/***/ 53201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ readRunSummary),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   Rp: () => (/* binding */ isSameServices),
/* harmony export */   t4: () => (/* binding */ isSameScope)
/* harmony export */ });
const TEXTS = ['asOf', 'report', 'paid'];
const COUNTS = ['exitCode', 'planned', 'done', 'seconds', 'calls', 'throttles'];
/** An entry as this version writes it; `null` for any other. */
function readRunSummary(content) {
    return isRunSummary(content) ? content : null;
}
function isRunSummary(content) {
    if (typeof content !== 'object' || content === null)
        return false;
    const value = (name) => Reflect.get(content, name);
    const coverage = value('coverage');
    return (TEXTS.every((name) => typeof value(name) === 'string') &&
        COUNTS.every((name) => typeof value(name) === 'number') &&
        (coverage === null || typeof coverage === 'number') &&
        ['sightings', 'lives', 'publication'].every((name) => ['string', 'undefined'].includes(typeof value(name))) &&
        (value('scope') === undefined || isScope(value('scope'))));
}
function isScope(scope) {
    if (typeof scope !== 'object' || scope === null)
        return false;
    const services = Reflect.get(scope, 'services');
    return typeof Reflect.get(scope, 'analysis') === 'string' && (services === null || Array.isArray(services));
}
function scopeOf({ analysis, services = null }) {
    return { analysis, services };
}
/** Whether two runs looked at the same; entries of earlier versions tell nothing else than that they looked at everything. */
function isSameScope({ scope = EVERYTHING }, other) {
    return scope.analysis === other.analysis && isSameServices(scope, other);
}
function isSameServices({ services: some }, { services: others }) {
    return JSON.stringify(some) === JSON.stringify(others);
}
const EVERYTHING = { analysis: 'full', services: null };


/***/ }),

/***/ 51427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** Order of code units, the same on every machine: never the locale's. */
function inOrder(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** The distinct texts, ascending. */
function distinct(texts) {
    return [...new Set(texts)].sort(inOrder);
}


/***/ })

};
