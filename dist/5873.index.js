export const id = 5873;
export const ids = [5873];
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

/***/ 15873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment)
});

// EXTERNAL MODULE: ./build/src/config/config.js + 11 modules
var config_config = __webpack_require__(93922);
// EXTERNAL MODULE: ./build/src/config/tenant-rules.js
var tenant_rules = __webpack_require__(70016);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/core/issue-tracker.js
var issue_tracker = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/src/platform/github/client.js + 1 modules
var github_client = __webpack_require__(38465);
// EXTERNAL MODULE: ./build/src/platform/github/repository-name.js
var repository_name = __webpack_require__(31497);
// EXTERNAL MODULE: ./build/src/platform/github/tracker-error.js
var tracker_error = __webpack_require__(89986);
;// CONCATENATED MODULE: ./build/src/platform/github/pull-requests.js





const side = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    sha: schemas/* string */.YjP(),
    /** `null`: a fork that was deleted. */
    repo: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullable(),
});
const pullRequest = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    base: side,
    head: side,
    changed_files: schemas/* number */.aig(),
});
const files = schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), previous_filename: schemas/* string */.YjP().optional() }));
/** The pull requests of the repository of `place`. */
function githubPullRequests({ place, log, ...waiting }) {
    const client = (0,github_client/* githubClient */.$)({ ...place, log, ...waiting });
    const name = (0,repository_name/* repositoryName */.a)(place.repository);
    const read = (pullNumber) => (0,tracker_error/* asked */.N)(`pull request #${pullNumber}`, 'read', async () => {
        const { rest } = await client();
        const { data } = await rest.pulls.get({ ...name, pull_number: pullNumber });
        return pullRequest.parse(data);
    });
    return {
        async get(pullNumber) {
            const { number, html_url: url, state, base, head } = await read(pullNumber);
            return {
                number,
                url,
                state,
                base: { ref: base.ref, sha: base.sha },
                head: { ref: head.ref, sha: head.sha },
                fork: head.repo === null || head.repo.id !== base.repo?.id,
            };
        },
        async files(pullNumber) {
            const { changed_files: count } = await read(pullNumber);
            const listed = await (0,tracker_error/* asked */.N)(`files of pull request #${pullNumber}`, 'read', async () => {
                const { rest, paginate } = await client();
                const of = { ...name, pull_number: pullNumber, per_page: 100 };
                return files.parse(await paginate(rest.pulls.listFiles, of));
            });
            const paths = listed.flatMap(({ filename, previous_filename }) => previous_filename === undefined ? [filename] : [filename, previous_filename]);
            return { paths: [...new Set(paths)], complete: listed.length >= count };
        },
        file: (path, ref) => (0,tracker_error/* asked */.N)(`${path} at ${ref}`, 'read', async () => {
            const { rest } = await client();
            const { data } = await rest.repos.getContent({ ...name, path, ref, mediaType: { format: 'raw' } });
            return pull_requests_text(data);
        }).catch(nullWhereMissing),
        defaultBranch: () => (0,tracker_error/* asked */.N)(`repository ${place.repository}`, 'read', async () => {
            const { rest } = await client();
            return (await rest.repos.get(name)).data.default_branch;
        }),
        head: (branch) => (0,tracker_error/* asked */.N)(`branch ${branch}`, 'read', async () => {
            const { rest } = await client();
            return (await rest.git.getRef({ ...name, ref: `heads/${branch}` })).data.object.sha;
        }).catch(nullWhereMissing),
    };
}
function nullWhereMissing(error) {
    if (error instanceof issue_tracker/* IssueTrackerError */.o && error.refusal === 'not-found')
        return null;
    throw error;
}
/** `null`: a folder, or another thing that has no text. */
function pull_requests_text(data) {
    if (typeof data === 'string')
        return data;
    return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : null;
}

// EXTERNAL MODULE: ./build/src/platform/github/sticky-comments.js
var sticky_comments = __webpack_require__(85673);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/fitting.js
var fitting = __webpack_require__(49113);
// EXTERNAL MODULE: ./build/src/render/formats.js + 1 modules
var render_formats = __webpack_require__(27626);
// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/issues/hidden-marker.js
var hidden_marker = __webpack_require__(93254);
// EXTERNAL MODULE: ./build/src/render/issues/issue-links.js
var issue_links = __webpack_require__(65092);
// EXTERNAL MODULE: ./build/src/render/markdown-of.js
var markdown_of = __webpack_require__(15771);
// EXTERNAL MODULE: ./build/src/render/names.js
var names = __webpack_require__(28570);
// EXTERNAL MODULE: ./build/src/render/page.js + 33 modules
var render_page = __webpack_require__(24171);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/render/pull-request/cost-blocks.js




/** What it cost, beside the same days before, one part a currency, with the largest services. */
function costBlocks(page, { costs }) {
    if (!costs.known)
        return [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, costs.gap))];
    if (costs.value.length === 0)
        return [(0,blocks/* paragraph */.FY)(page.messages.pullRequest.noCost)];
    return costs.value.flatMap((currency) => [
        (0,blocks/* paragraph */.FY)(totalText(page, currency)),
        ...serviceTable(page, currency),
    ]);
}
function totalText(page, { now, beforeAmount, period, before }) {
    const { formats, messages } = page;
    const words = messages.pullRequest;
    const spent = words.spent((0,blocks/* strong */.ko)(formats.money(now)), formats.period(period));
    return beforeAmount && before
        ? words.against(spent, changeText(page, now, beforeAmount), formats.period(before))
        : words.noBefore(spent);
}
function changeText({ formats, messages }, now, before) {
    const change = (0,money/* subtractMoney */.$w)(now, before);
    const ratio = (0,money/* ratioOfMoney */.D)(change, before);
    return ratio
        ? messages.pullRequest.share(formats.change(change), formats.changePercent(ratio))
        : formats.change(change);
}
/** One service needs no table: the total is its. */
function serviceTable(page, { period, before, services }) {
    const { formats, messages, most } = page;
    const words = messages.pullRequest;
    if (services.length < 2 || most === 0)
        return [];
    const shown = services.slice(0, most);
    const left = services.length - shown.length;
    const titles = words.columns(formats.period(period), before ? formats.period(before) : messages.unknown);
    return [
        (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(titles, [1, 2, 3]), shown.map((service) => cells(page, service))),
        ...(left > 0 ? [(0,blocks/* paragraph */.FY)(words.moreServices(formats, left))] : []),
    ];
}
function cells(page, { serviceName, now, before }) {
    const { formats, messages } = page;
    return [
        (0,names/* nameOf */.Vb)(page, serviceName),
        formats.money(now),
        before ? formats.money(before) : (0,blocks/* emphasis */.lN)(messages.unknown),
        before ? formats.change((0,money/* subtractMoney */.$w)(now, before)) : '–',
    ];
}

// EXTERNAL MODULE: ./build/src/render/issues/sums-of.js
var sums_of = __webpack_require__(53193);
;// CONCATENATED MODULE: ./build/src/render/pull-request/open-blocks.js






/** What is recommended there already: how much, and the most worthwhile with their issues. */
function openBlocks(page, { recommendations }) {
    const { formats, messages, most } = page;
    const words = messages.pullRequest;
    if (!recommendations.known)
        return [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, recommendations.gap))];
    const { open, net, top } = recommendations.value;
    if (open === 0)
        return [(0,blocks/* paragraph */.FY)(words.noRecommendations)];
    const amounts = (0,sums_of/* amountsText */.Pn)(page, net);
    const shown = top.slice(0, most);
    const left = open - shown.length;
    return [
        (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(amounts === ''
            ? words.recommendationsWithout(formats, open)
            : words.recommendations(formats, open, amounts))),
        ...(0,blocks/* bullets */.e5)([
            ...shown.map((action) => actionText(page, action)),
            ...(left > 0 ? [words.moreActions(formats, left)] : []),
        ]),
    ];
}
function actionText({ formats, messages }, action) {
    const words = messages.pullRequest;
    const { actionType, resourceId, serviceName, net, team, issueUrl } = action;
    const what = words.what((0,untrusted/* untrusted */.b)(resourceId), (0,untrusted/* untrusted */.b)(serviceName));
    return (0,phrase/* joinInline */.EN)([
        words.action(messages.actions.types[actionType], what),
        ...(net ? [(0,blocks/* strong */.ko)(messages.issues.facts.month(formats.money(net)))] : []),
        ...(team === null ? [] : [(0,untrusted/* untrusted */.b)(team)]),
        ...(issueUrl === null ? [] : [(0,issue_links/* issueLink */.MN)(issueUrl)]),
    ], ', ');
}

;// CONCATENATED MODULE: ./build/src/render/pull-request/outlook-blocks.js



/** Where the cost is going, and how its budgets stand. */
function outlookBlocks(page, { trends, budgets }) {
    const { formats, messages, most } = page;
    const lines = [
        ...budgets.map((budget) => budgetText(page, budget)),
        ...trends.map((trend) => trendText(page, trend)),
    ];
    const shown = lines.slice(0, most);
    const left = lines.length - shown.length;
    if (shown.length === 0)
        return [];
    return [
        (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(messages.pullRequest.trend)),
        ...(0,blocks/* bullets */.e5)([...shown, ...(left > 0 ? [messages.pullRequest.moreActions(formats, left)] : [])]),
    ];
}
function trendText({ formats, messages }, trend) {
    const words = messages.pullRequest;
    const { serviceName, subAccountId } = trend.scope;
    const scope = [serviceName, subAccountId].filter((part) => part !== undefined).map(untrusted/* untrusted */.b);
    const { value, currency } = trend.slopePer30Days;
    return words.trends[trend.direction](scope.length === 0 ? words.allOfIt : (0,phrase/* joinInline */.EN)(scope, ', '), formats.estimate({ value: Math.abs(value), currency }), formats.changePercent(trend.relativeSlope));
}
function budgetText({ formats, messages }, budget) {
    return messages.pullRequest.budget((0,untrusted/* untrusted */.b)(budget.name), budget.actual ? formats.money(budget.actual) : messages.unknown, formats.money(budget.amount), formats.period(budget.period), messages.budget.verdicts[budget.verdict]);
}

;// CONCATENATED MODULE: ./build/src/render/pull-request/comment-text.js














const STEPS = [
    [10, 20],
    [5, 20],
    [3, 20],
    [0, 20],
    [0, 5],
    [0, 0],
];
/** What the files of a change cost today, tenant by tenant; with fewer rows, then totals, then fewer tenants where it does not fit. */
function pullRequestText({ costs, marker }) {
    return (0,fitting/* fitting */._Q)(STEPS.map(([most, tenants]) => () => {
        const blocks = commentBlocks(costs, most, tenants);
        return (0,markdown_of/* markdownOf */.R)([...blocks, (0,hidden_marker/* hiddenMarker */.z)(marker)]);
    }), (0,fitting/* withinCharacters */.KV)(fitting/* GITHUB_BODY */.Vn));
}
function commentBlocks(costs, most, tenants) {
    const messages = (0,render_page/* messagesIn */.w)(costs.language);
    const formats = (0,render_formats/* createFormats */.X)(costs.language);
    const words = messages.pullRequest;
    const shown = costs.tenants.slice(0, tenants);
    const left = costs.tenants.length - shown.length;
    const page = { formats, messages, most };
    return [
        (0,blocks/* heading */.R_)(3, words.title),
        (0,blocks/* paragraph */.FY)(introOf(page, costs)),
        ...shown.flatMap((tenant) => tenantBlocks(page, tenant, costs.tenants.length > 1)),
        ...(left > 0 ? [(0,blocks/* paragraph */.FY)(words.moreTenants(formats, left))] : []),
        ...(costs.withoutReport.length > 0
            ? [(0,blocks/* paragraph */.FY)(words.withoutReport((0,names/* namesOf */.eZ)(page, costs.withoutReport)))]
            : []),
    ];
}
function introOf({ formats, messages }, { changedFiles, matchedFiles }) {
    const words = messages.pullRequest;
    if (matchedFiles === 0)
        return words.nothing;
    return `${words.files(formats, matchedFiles, changedFiles)} ${words.today}`;
}
function tenantBlocks(page, tenant, several) {
    const words = page.messages.pullRequest;
    const named = several || tenant.tenant !== 'default';
    return [
        ...(named ? [(0,blocks/* heading */.R_)(4, (0,untrusted/* untrusted */.b)(tenant.tenant))] : []),
        (0,blocks/* paragraph */.FY)(scopeOf(page, tenant)),
        ...costBlocks(page, tenant),
        ...openBlocks(page, tenant),
        ...outlookBlocks(page, tenant),
        ...gapBlocks(page, tenant),
        ...(page.most === 0 ? [(0,blocks/* paragraph */.FY)(words.shortened)] : []),
        (0,blocks/* paragraph */.FY)(sourceOf(page, tenant)),
    ];
}
function scopeOf(page, { services, tags }) {
    const words = page.messages.pullRequest;
    const tagged = tags.map(({ key, values }) => words.tag((0,untrusted/* untrusted */.b)(key), (0,names/* namesOf */.eZ)(page, values)));
    const parts = [
        ...(services.length > 0 ? [words.services((0,names/* namesOf */.eZ)(page, services))] : []),
        ...(tags.length > 0 ? [words.tags((0,names/* listed */.KE)(page, tagged))] : []),
    ];
    return parts.length === 0 ? words.everything : (0,phrase/* phrase */.MZ) `${(0,phrase/* joinInline */.EN)(parts, '. ')}.`;
}
function gapBlocks({ messages }, { gaps }) {
    if (gaps.length === 0)
        return [];
    return [(0,blocks/* paragraph */.FY)(messages.pullRequest.unknown), ...(0,blocks/* bullets */.e5)(gaps.map((gap) => (0,gap_line/* gapText */.Ml)({ messages }, gap)))];
}
function sourceOf({ formats, messages }, { asOf, reportUrl }) {
    const text = messages.pullRequest.reportOf(formats.day(asOf));
    return reportUrl === null ? text : (0,issue_links/* webLink */.Dl)(reportUrl, text);
}

// EXTERNAL MODULE: ./build/src/app/tenants.js
var app_tenants = __webpack_require__(62168);
// EXTERNAL MODULE: ./build/src/config/parse-config.js + 3 modules
var parse_config = __webpack_require__(80076);
// EXTERNAL MODULE: ./build/src/config/suggest.js
var suggest = __webpack_require__(20234);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/services/registry.js + 17 modules
var registry = __webpack_require__(67096);
;// CONCATENATED MODULE: ./build/src/app/comment/path-in-repository.js
/** A path as git has it, from the root of the repository; `null`: it leads out of it, or is the root. */
function pathInRepository(path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    const isInside = !path.startsWith('/') && names.length > 0 && !names.includes('..') && !path.includes('\\');
    return isInside ? names.join('/') : null;
}

;// CONCATENATED MODULE: ./build/src/app/comment/base-branch.js





/** @throws SpendlogError INPUT_INVALID, IssueTrackerError */
async function readBaseBranch(pulls, { base }, { config: named = 'spendlog.yml', environment }) {
    // The pull request knows the base as it was when it was last pushed to.
    const commit = (await pulls.head(base.ref)) ?? base.sha;
    const path = pathInRepository(named);
    if (path === null) {
        throw new errors/* SpendlogError */.T('INPUT_INVALID', `The configuration ${JSON.stringify(named)} is no file of the repository.`, 'Name one that is committed to the base branch, relative to its root.');
    }
    const text = await pulls.file(path, commit);
    const config = text === null ? null : (0,parse_config/* parseConfig */.o)(text, `${path} of ${base.ref}`, environment);
    refuseUnknownServices(config);
    return { name: base.ref, commit, config };
}
/** A service that nobody knows costs nothing and has no recommendation: nobody is told so. */
function refuseUnknownServices(config) {
    const ids = registry/* services */.$.map(({ id }) => id);
    const unknown = (config?.pullRequests?.rules ?? []).flatMap(({ services = [] }, index) => services
        .filter((id) => !ids.includes(id))
        .map((id) => `  pullRequests.rules[${index}].services: ${id}${(0,suggest/* suggest */.Z)(id, ids)}`));
    if (unknown.length === 0)
        return;
    throw new errors/* SpendlogError */.T('INPUT_INVALID', ['The catalogue has no service of this name:', ...unknown].join('\n'), 'Give ids as docs/coverage.md lists them, in the configuration of the base branch.');
}

;// CONCATENATED MODULE: ./build/src/app/comment/comment-refusal.js


/** Does something at GitHub; what it refuses becomes an error that names the fix. */
async function commentRefusal(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof issue_tracker/* IssueTrackerError */.o))
            throw error;
        const { refusal, message } = error;
        if (refusal === 'rate-limited' || refusal === 'unavailable') {
            throw new errors/* SpendlogError */.T('GITHUB_UNAVAILABLE', message, 'Run the job again.', { cause: error });
        }
        throw new errors/* SpendlogError */.T('GITHUB_REFUSED', message, refusal === 'locked'
            ? 'Unlock the conversation of the pull request, or leave it without a comment.'
            : 'Give the job contents: read and pull-requests: write, and no more.', { cause: error });
    }
}

// EXTERNAL MODULE: ./build/src/core/report-folders.js
var report_folders = __webpack_require__(82339);
// EXTERNAL MODULE: ./build/src/report/parse-json.js
var parse_json = __webpack_require__(9002);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/gap-texts.js
var gap_texts = __webpack_require__(18860);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/report/reported-values.js






/** Values as report.json writes them, read back. */
/** What stands in the place of a gap that another version has worded. */
const OF_ANOTHER_VERSION = {
    reason: 'unreadable',
    subject: 'part of the bill',
    remedy: 'read a report of this version',
};
const reportedGap = schemas/* object */.Ikc({
    reason: schemas/* enum */.k5n([
        'needs-export',
        'column-missing',
        'column-unusable',
        'no-history',
        'no-charges',
        'not-configured',
        'nothing-selected',
        'unreadable',
        'source-changed',
        'denied',
        'throttled',
        'failed',
        'budget-reached',
        'not-in-this-version',
    ]),
    subject: schemas/* enum */.k5n(gap_texts/* GAP_SUBJECTS */.V2),
    remedy: schemas/* enum */.k5n(gap_texts/* GAP_REMEDIES */.uE),
})
    .catch(OF_ANOTHER_VERSION);
function reportedKnown(value) {
    return schemas/* discriminatedUnion */.gMt('known', [
        schemas/* object */.Ikc({ known: schemas/* literal */.euz(true), value }),
        schemas/* object */.Ikc({ known: schemas/* literal */.euz(false), gap: reportedGap }),
    ])
        .transform((read) => (read.known ? (0,known/* known */.eO)(read.value) : read));
}
const reportedDay = schemas/* string */.YjP().transform((text, context) => {
    const value = (0,core_period/* parseDay */.Iq)(text);
    if (!value)
        context.addIssue('Not a day');
    return value ?? core/* NEVER */.tm;
});
const reportedPeriod = schemas/* object */.Ikc({ start: reportedDay, end: reportedDay });
const reportedMonth = schemas/* string */.YjP()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .transform((text) => (0,core_period/* month */.F4)(text));
const reportedDecimal = schemas/* string */.YjP().transform((text, context) => {
    const value = (0,decimal/* parseDecimal */.$Q)(text);
    if (!value)
        context.addIssue('Not a decimal');
    return value ?? core/* NEVER */.tm;
});
const reportedMoney = schemas/* object */.Ikc({ amount: schemas/* string */.YjP().regex(/^-?\d+(\.\d+)?$/), currency: schemas/* string */.YjP() })
    .transform((read) => (0,money/* money */.TG)(read.amount, read.currency));
const reportedEstimate = schemas/* object */.Ikc({ value: schemas/* number */.aig(), currency: schemas/* string */.YjP() });
const reportedMetric = schemas/* enum */.k5n(['billedCost', 'effectiveCost', 'listCost', 'contractedCost']);

;// CONCATENATED MODULE: ./build/src/report/reported-costs.js



const trend = schemas/* object */.Ikc({
    scope: schemas/* object */.Ikc({ serviceName: schemas/* string */.YjP().exactOptional(), subAccountId: schemas/* string */.YjP().exactOptional() }),
    metric: reportedMetric,
    period: reportedPeriod,
    slopePer30Days: reportedEstimate,
    relativeSlope: schemas/* number */.aig(),
    pValue: schemas/* number */.aig(),
    direction: schemas/* enum */.k5n(['rising', 'falling', 'flat']),
    slowLeak: schemas/* boolean */.zMY(),
});
const budget = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    metric: reportedMetric,
    includes: schemas/* enum */.k5n(['usage', 'all']),
    period: reportedPeriod,
    amount: reportedMoney,
    actual: reportedMoney.nullable(),
    state: schemas/* enum */.k5n(['final', 'provisional', 'incomplete']),
    forecast: reportedEstimate.nullable(),
    variance: reportedDecimal.nullable(),
    verdict: schemas/* enum */.k5n(['within', 'forecast-over', 'over', 'unknown']),
    gap: reportedGap.nullable(),
});
const allocation = schemas/* object */.Ikc({
    by: schemas/* string */.YjP(),
    period: reportedPeriod,
    shares: schemas/* array */.YOg(schemas/* object */.Ikc({ value: schemas/* string */.YjP(), direct: reportedMoney })),
});
const currency = schemas/* object */.Ikc({
    currency: schemas/* string */.YjP(),
    metric: schemas/* object */.Ikc({ metric: reportedMetric }),
    trends: schemas/* array */.YOg(trend),
    budgets: reportedKnown(schemas/* array */.YOg(budget)),
    allocation: schemas/* object */.Ikc({ allocations: schemas/* array */.YOg(reportedKnown(allocation)) }),
});
const service = schemas/* object */.Ikc({
    serviceName: schemas/* string */.YjP(),
    services: schemas/* array */.YOg(schemas/* string */.YjP()),
    currency: schemas/* string */.YjP(),
    months: schemas/* array */.YOg(schemas/* object */.Ikc({ month: reportedMonth, amount: reportedMoney.nullable() })),
});
const recommendation = schemas/* object */.Ikc({
    actionType: schemas/* enum */.k5n([
        'Rightsize',
        'Stop',
        'Delete',
        'Upgrade',
        'ScaleIn',
        'MigrateToGraviton',
        'PurchaseSavingsPlans',
        'PurchaseReservedInstances',
        'Schedule',
        'ChangeStorageClass',
        'Configure',
    ]),
    /** Untrusted. */
    resourceId: schemas/* string */.YjP(),
    /** As the catalogue has it. */
    serviceName: schemas/* string */.YjP(),
    owner: schemas/* object */.Ikc({ team: schemas/* string */.YjP() }).nullable(),
    exemption: schemas/* unknown */.L5J(),
    alternative: schemas/* boolean */.zMY(),
    saving: schemas/* object */.Ikc({ net: reportedMoney }).nullable(),
});
/** The few fields of report.json that tell what a part of the bill costs today; anything else may have changed its shape. */
const reportedCosts = schemas/* object */.Ikc({
    tenant: schemas/* string */.YjP(),
    asOf: reportedDay,
    span: reportedPeriod,
    calendar: schemas/* object */.Ikc({ lastCompleteDay: reportedDay }),
    billGap: reportedGap.nullable(),
    costs: schemas/* array */.YOg(currency),
    services: schemas/* array */.YOg(service),
    recommendations: reportedKnown(schemas/* array */.YOg(recommendation)),
    /** Recommendations that the file does not hold. */
    moreRecommendations: schemas/* number */.aig().int().min(0),
});
/** Reads what a report tells about costs; `null`: it is none, or of a version that tells it in another way. */
function readReportedCosts(text) {
    const read = reportedCosts.safeParse((0,parse_json/* parseJson */.q)(text));
    return read.success ? read.data : null;
}

;// CONCATENATED MODULE: ./build/src/app/comment/last-reports.js




/** `null`: there is none that can be read. */
async function lastReport(parts, tenant) {
    const { pulls, place, config, log } = parts;
    const at = await branchOf(parts, tenant);
    const output = pathInRepository(config.output);
    if (!at || output === null)
        return null;
    const folder = `${output}/${(0,report_folders/* latestFolder */.o2)(tenant)}`;
    const text = await pulls.file(`${folder}/report.json`, at.commit);
    const report = text === null ? null : readReportedCosts(text);
    if (report?.tenant === tenant)
        return { report, url: page(place, at.branch, `${folder}/report.md`) };
    const why = text === null ? 'is not there: none was committed, or it is too large' : 'is of another version';
    log.write('warn', `${folder}/report.json of ${at.branch} ${why}.`);
    return null;
}
async function branchOf({ pulls, base, config }, tenant) {
    const { git } = (0,app_tenants/* configOfTenant */.Yg)(config, tenant);
    const branch = git ? (git.branch ?? (await pulls.defaultBranch())) : base.name;
    const commit = branch === base.name ? base.commit : await pulls.head(branch);
    return commit === null ? null : { branch, commit };
}
function page({ serverUrl, repository }, branch, path) {
    const parts = [...branch.split('/'), ...path.split('/')].map(encodeURIComponent);
    return `${serverUrl}/${repository}/blob/${parts.join('/')}`;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/src/channels/pull-request/matched-rules.js

/** Rules are about files beginning with a dot as well; `!` has no meaning of its own: a rule names what it is about. */
const PATTERNS = { dot: true, nonegate: true };
/** The rules that are about any of these files. Paths are of GitHub, from the root of the repository; untrusted. */
function matchedRules(files, rules) {
    const compiled = rules.map((rule) => ({ rule, isAbout: picomatch([...rule.paths], PATTERNS) }));
    const matches = compiled.map(({ rule, isAbout }) => ({
        rule,
        about: files.filter((file) => isAbout(file)),
    }));
    return {
        rules: matches.filter(({ about }) => about.length > 0).map(({ rule }) => rule),
        files: new Set(matches.flatMap(({ about }) => about)).size,
    };
}

// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
;// CONCATENATED MODULE: ./build/src/channels/pull-request/path-scopes.js

const EVERYTHING = { services: [], tags: [] };
/**
 * What rules name together. One that names neither services nor tags is about everything, and the others with it. Services
 * are added up, and so are values of one tag key; what cannot be added up without counting twice stands apart.
 */
function pathScopes(rules) {
    const scopes = rules.map(path_scopes_scopeOf);
    if (scopes.some(({ services, tags }) => services.length === 0 && tags.length === 0))
        return [EVERYTHING];
    return [...Map.groupBy(scopes, kindOf).values()].map(together);
}
function path_scopes_scopeOf({ services = [], tags = {} }) {
    return {
        services: (0,in_order/* distinct */.d)(services),
        tags: Object.entries(tags).map(([key, value]) => ({
            key,
            values: (0,in_order/* distinct */.d)(typeof value === 'string' ? [value] : value),
        })),
    };
}
/** Scopes of one kind can be told as one: services without tags, or one tag key without services. */
function kindOf(scope) {
    const [first, ...others] = scope.tags;
    if (!first)
        return 'services';
    if (others.length === 0 && scope.services.length === 0)
        return `tag ${first.key}`;
    return JSON.stringify([scope.services, scope.tags]);
}
function together(scopes) {
    const tags = Map.groupBy(scopes.flatMap((scope) => scope.tags), ({ key }) => key);
    return {
        services: (0,in_order/* distinct */.d)(scopes.flatMap(({ services }) => services)),
        tags: [...tags].map(([key, same]) => ({ key, values: (0,in_order/* distinct */.d)(same.flatMap(({ values }) => values)) })),
    };
}

// EXTERNAL MODULE: ./build/src/services/find-service.js + 1 modules
var find_service = __webpack_require__(28036);
;// CONCATENATED MODULE: ./build/src/app/comment/scope-actions.js



/** Listed at most; a comment shows fewer where it has no room. */
const MOST_LISTED = 10;
/** What is recommended about a scope and still to be done. */
function scopeActions({ recommendations, costs }, scope) {
    if (!recommendations.known)
        return recommendations;
    if (scope.tags.length > 0) {
        return (0,known/* unknown */.L5)('not-in-this-version', 'recommended actions', 'the report does not tell the tags of what is recommended');
    }
    const names = new Set(scope.services.map((id) => (0,find_service/* serviceById */.cN)(id)?.name ?? id));
    const open = recommendations.value
        .filter(({ exemption, alternative }) => !exemption && !alternative)
        .filter(({ serviceName }) => names.size === 0 || names.has(serviceName));
    const order = costs.map(({ currency }) => currency);
    const top = open.toSorted((a, b) => byWorth(order, a, b)).slice(0, MOST_LISTED);
    return (0,known/* known */.eO)({ open: open.length, net: sumsOf(order, open), top: top.map(listed) });
}
/** Currencies as the report has them, the largest amount first; what has no amount comes last. */
function byWorth(order, { saving: a }, { saving: b }) {
    if (!a || !b)
        return Number(!a) - Number(!b);
    if (a.net.currency === b.net.currency)
        return (0,money/* compareMoney */.Qb)(b.net, a.net);
    return order.indexOf(a.net.currency) - order.indexOf(b.net.currency);
}
function sumsOf(order, open) {
    const amounts = open.flatMap(({ saving }) => saving?.net ?? []);
    const currencies = new Set([...order, ...amounts.map(({ currency }) => currency)]);
    return [...currencies].flatMap((currency) => (0,money/* sumKnownMoney */.XL)(amounts.filter((amount) => amount.currency === currency), currency) ?? []);
}
function listed({ actionType, serviceName, resourceId, saving, owner }) {
    return {
        actionType,
        serviceName,
        resourceId,
        net: saving?.net ?? null,
        team: owner?.team ?? null,
        issueUrl: null,
    };
}

;// CONCATENATED MODULE: ./build/src/app/comment/scope-costs.js



/** `null`: the report has no whole month. */
function monthsOf({ span, calendar }) {
    const now = (0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)((0,core_period/* addDays */.fi)(calendar.lastCompleteDay, 1)), -1);
    const period = (0,core_period/* monthPeriod */.WY)(now);
    if (span.start > period.start)
        return null;
    const before = (0,core_period/* addMonths */.PS)(now, -1);
    const beforePeriod = (0,core_period/* monthPeriod */.WY)(before);
    return { now, period, before, beforePeriod: span.start > beforePeriod.start ? null : beforePeriod };
}
/** What a scope costs, one amount a currency. */
function scopeCosts(report, scope) {
    if (report.billGap)
        return { known: false, gap: report.billGap };
    const months = monthsOf(report);
    if (!months) {
        return (0,known/* unknown */.L5)('no-history', 'monthly by service', 'read the bill from the start of the running month');
    }
    const [tag, ...others] = scope.tags;
    if (!tag)
        return costsOfServices(report, scope, months);
    if (others.length > 0 || scope.services.length > 0) {
        return (0,known/* unknown */.L5)('not-in-this-version', 'cost by more than two dimensions', 'the report tells the cost of one tag key, and not by service');
    }
    return costsOfTag(report, tag, months);
}
function costsOfServices(report, scope, months) {
    const costs = [];
    for (const { currency, metric } of report.costs) {
        const own = servicesIn(report, scope).filter((service) => service.currency === currency);
        const rows = own.flatMap((service) => rowOf(service, months));
        if (rows.includes(null))
            return { known: false, gap: columnGap(metric.metric) };
        const services = rows.filter((row) => row !== null).sort((a, b) => (0,money/* compareMoney */.Qb)(b.now, a.now));
        if (services.length > 0)
            costs.push(currencyOf(currency, services, months));
    }
    return (0,known/* known */.eO)(costs);
}
/** Services of the bill that a scope names, or all. */
function servicesIn({ services }, scope) {
    if (scope.services.length === 0)
        return services;
    return services.filter((service) => service.services.some((id) => scope.services.includes(id)));
}
/** Nothing where neither month has any of it; `null`: there is a row, and its amount is not known. */
function rowOf({ serviceName, currency, months: amounts }, { now, before, beforePeriod }) {
    const at = (month) => amounts.find((each) => each.month === month);
    const [here, there] = [at(now), beforePeriod === null ? undefined : at(before)];
    if (!here && !there)
        return [];
    if (here?.amount === null)
        return [null];
    const zero = (0,money/* zeroMoney */.Vg)(currency);
    const earlier = there ? there.amount : zero;
    return [{ serviceName, now: here?.amount ?? zero, before: beforePeriod && earlier }];
}
function currencyOf(currency, services, { period, beforePeriod }) {
    const earlier = services.map(({ before }) => before);
    const isKnown = earlier.every((amount) => amount !== null);
    return {
        currency,
        period,
        before: isKnown ? beforePeriod : null,
        now: (0,money/* sumMoney */.M9)(services.map(({ now }) => now), currency),
        beforeAmount: isKnown && beforePeriod ? (0,money/* sumMoney */.M9)(earlier, currency) : null,
        services,
    };
}
/** Of a tag the report tells the last whole month, not what was before it. */
function costsOfTag(report, { key, values }, { period }) {
    const costs = [];
    let isTold = false;
    for (const { currency, allocation } of report.costs) {
        const found = allocation.allocations.find((each) => each.known && each.value.by === `tag:${key}` && each.value.period.start === period.start);
        if (!found?.known)
            continue;
        isTold = true;
        const shares = found.value.shares.filter(({ value }) => values.includes(value));
        if (shares.length === 0)
            continue;
        const now = (0,money/* sumMoney */.M9)(shares.map(({ direct }) => direct), currency);
        costs.push({ currency, period, before: null, now, beforeAmount: null, services: [] });
    }
    return isTold
        ? (0,known/* known */.eO)(costs)
        : (0,known/* unknown */.L5)('not-configured', 'cost by tag', 'name the tag key under tags.required');
}
function columnGap(metric) {
    return metric === 'billedCost'
        ? { reason: 'column-unusable', subject: 'billed cost', remedy: 'export the BilledCost column' }
        : { reason: 'column-unusable', subject: 'effective cost', remedy: 'export the EffectiveCost column' };
}

;// CONCATENATED MODULE: ./build/src/app/comment/tenant-path-costs.js


function tenantPathCosts(parts) {
    const { tenant, report, reportUrl, scope, withBudgets } = parts;
    return {
        tenant,
        asOf: report.asOf,
        reportUrl,
        services: scope.services,
        tags: scope.tags,
        costs: scopeCosts(report, scope),
        recommendations: scopeActions(report, scope),
        trends: trendsOf(report, scope),
        budgets: withBudgets ? report.costs.flatMap(({ budgets }) => (budgets.known ? budgets.value : [])) : [],
        gaps: gapsOf(parts),
    };
}
/** Of everything, or of the services by themselves; of tags the report knows none. */
function trendsOf(report, scope) {
    if (scope.tags.length > 0)
        return [];
    const names = new Set(servicesIn(report, scope).map(({ serviceName }) => serviceName));
    const own = report.costs.flatMap(({ trends }) => trends.filter(({ scope: of }) => {
        if (of.subAccountId !== undefined)
            return false;
        return scope.services.length === 0
            ? of.serviceName === undefined
            : of.serviceName !== undefined && names.has(of.serviceName);
    }));
    // Steady in two currencies is told once.
    return own.filter((trend, index) => trend.direction !== 'flat' || index === own.findIndex((each) => isSame(each, trend)));
}
function isSame(a, b) {
    return a.direction === b.direction && a.scope.serviceName === b.scope.serviceName;
}
function gapsOf({ report, scope, withBudgets, gaps }) {
    return [
        ...gaps,
        ...(scope.services.length > 0 && hasOthers(report, scope) ? [UNDER_ONE_NAME] : []),
        ...(report.moreRecommendations > 0 && scope.tags.length === 0 ? [MOST_WORTHWHILE] : []),
        ...(withBudgets ? unknownBudgets(report) : []),
    ];
}
/** Whether the bill puts services that nobody asked for under one name with those that were. */
function hasOthers(report, scope) {
    return servicesIn(report, scope).some(({ services }) => services.some((id) => !scope.services.includes(id)));
}
const UNDER_ONE_NAME = {
    reason: 'not-in-this-version',
    subject: 'cost by service',
    remedy: 'the bill puts these services and others under one name',
};
const MOST_WORTHWHILE = {
    reason: 'not-in-this-version',
    subject: 'recommended actions',
    remedy: 'the report holds the most worthwhile of them only',
};
/** Nobody misses a budget that was never set. */
function unknownBudgets({ costs }) {
    return costs.flatMap(({ budgets }) => budgets.known || budgets.gap.reason === 'not-configured' ? [] : [budgets.gap]);
}

;// CONCATENATED MODULE: ./build/src/app/comment/path-costs-of.js



/** What the files of a change cost, tenant by tenant. Reports are read only where a rule is about any of the files. */
async function pathCostsOf({ language, files, rules, tenants, reportOf, }) {
    const matched = matchedRules(files.paths, rules);
    const gaps = files.complete ? [] : [MORE_FILES];
    const found = [];
    const without = [];
    for (const tenant of tenants) {
        const own = matched.rules.filter((rule) => rule.tenants?.includes(tenant) ?? true);
        if (own.length === 0)
            continue;
        const last = await reportOf(tenant);
        if (!last)
            without.push(tenant);
        else
            found.push(...costsOf(tenant, own, last, gaps));
    }
    const named = new Set(matched.rules.flatMap((rule) => rule.tenants ?? []));
    const elsewhere = [...named].filter((tenant) => !tenants.includes(tenant));
    return {
        language,
        changedFiles: files.paths.length,
        matchedFiles: matched.files,
        tenants: found,
        // A tenant that no rule names is not missed beside others that have a report.
        withoutReport: [...without.filter((each) => named.has(each) || found.length === 0), ...elsewhere],
    };
}
function costsOf(tenant, rules, { report, url }, gaps) {
    return pathScopes(rules).map((scope, index) => tenantPathCosts({ tenant, report, reportUrl: url, scope, withBudgets: index === 0, gaps }));
}
const MORE_FILES = {
    reason: 'not-in-this-version',
    subject: 'files of the pull request',
    remedy: 'GitHub lists no more than 3,000 of them',
};

// EXTERNAL MODULE: ./build/src/platform/text-file.js
var text_file = __webpack_require__(7469);
;// CONCATENATED MODULE: ./build/src/platform/github/pull-request-event.js


/** GitHub caps the payload of an event at 25 MB. */
const MAX_BYTES = 25 * 1024 * 1024;
const pull_request_event_side = schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullable() });
const pull_request_event_event = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({ number: schemas/* number */.aig(), base: pull_request_event_side, head: pull_request_event_side }),
});
/** Reads what GitHub wrote about the event that started the workflow; `null`: it is not about a pull request. Throws the system's error. */
async function readPullRequestEvent(folder, path) {
    const text = await (0,text_file/* readTextFile */.G)(folder, path, MAX_BYTES);
    const read = pull_request_event_event.safeParse(text === null ? null : parsed(text));
    if (!read.success)
        return null;
    const { number, base, head } = read.data.pull_request;
    return { number, fork: head.repo === null || head.repo.id !== base.repo?.id };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/app/channels/github-place.js
var github_place = __webpack_require__(68893);
;// CONCATENATED MODULE: ./build/src/app/comment/running-pull-request.js



/** The event a comment belongs to. `pull_request_target` hands a pull request the rights of the repository: it is not taken. */
const EVENT = 'pull_request';
/**
 * The pull request that started the workflow.
 * @throws SpendlogError INPUT_INVALID where something else did
 */
async function runningPullRequest({ environment, workingFolder, }) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    if (name !== EVENT)
        throw notOnPullRequest(name);
    const path = environment['GITHUB_EVENT_PATH'] ?? '';
    const event = path === '' ? null : await readPullRequestEvent(workingFolder, path);
    if (event)
        return event;
    throw new errors/* SpendlogError */.T('INPUT_INVALID', `GITHUB_EVENT_PATH (${JSON.stringify(path)}) names no file that tells of a pull request.`, 'Run comment in a job of a workflow that GitHub started, on: pull_request.');
}
function notOnPullRequest(name) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', name === ''
        ? 'comment needs a pull request, and this is no workflow run.'
        : `comment needs a pull request, and ${name} started this workflow.`, `Start it on: ${EVENT}, as examples/pull-request-comments/workflow.yml does; never on: pull_request_target.`);
}
/** @throws SpendlogError INPUT_INVALID where there is no token, or nobody knows which repository */
function pullRequestPlace(environment) {
    const place = (0,github_place/* githubPlace */.V)(environment);
    if (!place) {
        throw new errors/* SpendlogError */.T('INPUT_INVALID', 'comment needs a token of GitHub and the repository it is in.', 'Set GITHUB_TOKEN (the action does so by itself) and GITHUB_REPOSITORY.');
    }
    environment.maskSecret(place.token);
    return place;
}

;// CONCATENATED MODULE: ./build/src/app/comment/comment-command.js











const MARKER = '<!-- spendlog:v1 comment=paths -->';
/**
 * `comment`: what the files of a pull request cost today, as one comment that is kept up to date. Configuration and report
 * are those of the branch it is to be merged into, so that a pull request can redirect nothing; nobody signs in to AWS.
 */
async function comment(options, environment) {
    const { number, fork } = await runningPullRequest(environment);
    if (fork)
        return told(number, { state: 'fork' });
    const place = pullRequestPlace(environment);
    const { log, progress } = environment;
    const pulls = githubPullRequests({ place, log });
    const comments = (0,sticky_comments/* githubStickyComments */.P)({ place, log });
    progress.step(`Looking at what pull request #${number} changes`);
    return commentRefusal(async () => {
        const pull = await pulls.get(number);
        if (pull.fork)
            return told(number, { state: 'fork' });
        if (pull.state === 'closed')
            return told(number, { state: 'closed' });
        const costs = await comment_command_costsOf({ pulls, place, pull }, options, environment);
        return told(number, await kept(comments, number, costs));
    });
}
async function comment_command_costsOf({ pulls, place, pull }, options, environment) {
    const { log } = environment;
    const base = await readBaseBranch(pulls, pull, options);
    const config = base.config ?? config_config/* defaultConfig */.s;
    const files = await pulls.files(pull.number);
    if (!files.complete)
        log.write('warn', 'GitHub lists 3,000 changed files at most: rules about others are not seen.');
    (0,tenant_rules/* refuseNeighbours */.D)(config, place.repository);
    const tenants = (0,app_tenants/* tenantIds */.vz)(config, options.tenant, environment).filter((id) => {
        const { repository = place.repository } = (0,app_tenants/* tenantConfig */.RV)(config, id) ?? {};
        return repository.toLowerCase() === place.repository.toLowerCase();
    });
    return pathCostsOf({
        language: config.language,
        files,
        rules: rulesFor(config.pullRequests?.rules ?? [], options.tenant),
        tenants,
        reportOf: (tenant) => lastReport({ pulls, place, base, config, log }, tenant),
    });
}
/** Of the one tenant that was asked for, where one was. */
function rulesFor(rules, asked) {
    if (asked === undefined)
        return rules;
    return rules
        .filter(({ tenants }) => tenants?.includes(asked) ?? true)
        .map((rule) => ({ ...rule, tenants: [asked] }));
}
/** A comment that is there is kept up to date whatever there is to tell; none is begun to tell nothing. */
async function kept(comments, number, costs) {
    const hasSomething = costs.tenants.length > 0 || costs.withoutReport.length > 0;
    if (!hasSomething && (await comments.find(number, MARKER)) === null)
        return { state: 'nothing' };
    const text = pullRequestText({ costs, marker: MARKER });
    const { change, url } = await comments.upsert(number, MARKER, text);
    return { state: change, url };
}
const WORDS = {
    fork: 'it comes from a fork, whose workflows may write nothing here. No comment was written.',
    closed: 'it is closed. No comment was written.',
    nothing: 'no rule of pullRequests: in the configuration of its base branch is about these files. No comment was written.',
    created: 'commented.',
    updated: 'the comment was brought up to date.',
    unchanged: 'the comment is up to date.',
};
function told(pullRequest, outcome) {
    const url = 'url' in outcome ? outcome.url : null;
    const line = `Pull request #${pullRequest}: ${WORDS[outcome.state]}`;
    return {
        exitCode: 0,
        document: { pullRequest, state: outcome.state, url },
        line,
        tables: [],
        closing: [url === null ? line : `${line} ${url}`],
        outputs: {},
        page: null,
    };
}


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

/***/ 19529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ subtractMoney),
/* harmony export */   D: () => (/* binding */ ratioOfMoney),
/* harmony export */   M9: () => (/* binding */ sumMoney),
/* harmony export */   Qb: () => (/* binding */ compareMoney),
/* harmony export */   SG: () => (/* binding */ moneyToJson),
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   Vg: () => (/* binding */ zeroMoney),
/* harmony export */   XL: () => (/* binding */ sumKnownMoney),
/* harmony export */   XZ: () => (/* binding */ splitMoney),
/* harmony export */   Ze: () => (/* binding */ negateMoney),
/* harmony export */   Zx: () => (/* binding */ multiplyMoney),
/* harmony export */   cY: () => (/* binding */ amountText),
/* harmony export */   f9: () => (/* binding */ isZeroMoney),
/* harmony export */   jQ: () => (/* binding */ moneyToNumber),
/* harmony export */   m6: () => (/* binding */ absoluteMoney),
/* harmony export */   qy: () => (/* binding */ addMoney)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);

function money(amount, currency) {
    return { amount: typeof amount === 'string' ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(amount) : amount, currency };
}
function zeroMoney(currency) {
    return { amount: _decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO */ .f2, currency };
}
function addMoney(a, b) {
    return { amount: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .addDecimal */ .vE)(a.amount, b.amount), currency: sameCurrency(a, b) };
}
function subtractMoney(a, b) {
    return addMoney(a, negateMoney(b));
}
function negateMoney(a) {
    return { amount: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .negateDecimal */ .On)(a.amount), currency: a.currency };
}
function multiplyMoney(a, factor) {
    return { amount: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .multiplyDecimal */ .Yd)(a.amount, factor), currency: a.currency };
}
function sumMoney(amounts, currency) {
    let total = zeroMoney(currency);
    for (const amount of amounts)
        total = addMoney(total, amount);
    return total;
}
/** The sum of what is known; `null` when nothing is. */
function sumKnownMoney(amounts, currency) {
    let total = null;
    for (const amount of amounts)
        if (amount)
            total = addMoney(total ?? zeroMoney(currency), amount);
    return total;
}
function absoluteMoney(a) {
    return a.amount.units < 0n ? negateMoney(a) : a;
}
function compareMoney(a, b) {
    sameCurrency(a, b);
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(a.amount, b.amount);
}
function isZeroMoney(a) {
    return a.amount.units === 0n;
}
/** `a ÷ b` at 34 digits; `null` when `b` is zero. */
function ratioOfMoney(a, b) {
    sameCurrency(a, b);
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .divideDecimal */ .rE)(a.amount, b.amount);
}
/**
 * Splits an amount in proportion to non-negative weights so that the parts add up to it exactly.
 * Shares are cut at `scale` digits (at least the amount's own); what is left goes one unit at a time
 * to the largest fractions, ties to the earlier part. `null` when all weights are zero.
 */
function splitMoney(total, weights, scale = 9) {
    const fine = Math.max(scale, (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .trimDecimal */ .sz)(total.amount).scale);
    const units = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsAt */ .$j)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .trimDecimal */ .sz)(total.amount), fine);
    const shares = splitUnits(units < 0n ? -units : units, weights);
    if (!shares)
        return null;
    return shares.map((share) => ({
        amount: (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .trimDecimal */ .sz)({ units: units < 0n ? -share : share, scale: fine }),
        currency: total.currency,
    }));
}
function splitUnits(units, weights) {
    const scale = Math.max(0, ...weights.map((weight) => weight.scale));
    const parts = weights.map((weight) => (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsAt */ .$j)(weight, scale));
    const sum = parts.reduce((total, part) => total + part, 0n);
    if (sum === 0n)
        return null;
    const shares = parts.map((part) => (units * part) / sum);
    const left = Number(units - shares.reduce((total, share) => total + share, 0n));
    const byFraction = parts
        .map((part, index) => ({ index, fraction: (units * part) % sum }))
        .sort((a, b) => (a.fraction === b.fraction ? a.index - b.index : a.fraction > b.fraction ? -1 : 1));
    const lucky = new Set(byFraction.slice(0, left).map(({ index }) => index));
    return shares.map((share, index) => (lucky.has(index) ? share + 1n : share));
}
/** Exact plain text, e.g. `354.5`. */
function amountText(a) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .zJ)(a.amount);
}
function moneyToJson(a) {
    return { amount: amountText(a), currency: a.currency };
}
/** The nearest double; for display, charts and statistics only. */
function moneyToNumber(a) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalToNumber */ ._A)(a.amount);
}
function sameCurrency(a, b) {
    if (a.currency !== b.currency)
        throw new TypeError(`Cannot mix ${a.currency} and ${b.currency}`);
    return a.currency;
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

/***/ 53193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ netOf),
/* harmony export */   Pn: () => (/* binding */ amountsText),
/* harmony export */   yg: () => (/* binding */ sumsOf)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);

/** Amounts added by currency, in the order the currencies come up. Two currencies are never added. */
function sumsOf(amounts) {
    const sums = new Map();
    for (const amount of amounts) {
        if (!amount)
            continue;
        const before = sums.get(amount.currency);
        sums.set(amount.currency, before ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMoney */ .qy)(before, amount) : amount);
    }
    return [...sums.values()];
}
/** Net saving a month as an amount of its currency; `null`: there is none. */
function netOf({ saving }) {
    return saving && { amount: saving.net.amount, currency: saving.currency };
}
/** Amounts one after the other; the empty text where there is none. */
function amountsText({ formats }, amounts) {
    return formats.list(amounts.map((amount) => formats.money(amount)));
}


/***/ }),

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** `undefined`, which no JSON text stands for, where the text is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 28036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T3: () => (/* binding */ billNamesOf),
  G5: () => (/* binding */ nonServiceOf),
  cN: () => (/* binding */ serviceById),
  Mf: () => (/* binding */ serviceOfArn),
  ZU: () => (/* binding */ serviceOfResourceType),
  WR: () => (/* binding */ servicesOfBillName)
});

;// CONCATENATED MODULE: ./build/src/services/non-services.js
/** Names of Cost Explorer's SERVICE dimension and of exports behind which no AWS service stands. */
const nonServiceNames = [
    { name: 'AWS Data Transfer', reason: 'transfer' },
    { name: 'AWSDataTransfer', reason: 'transfer' },
    { name: 'Fortinet Managed Rules for AWS WAF - Complete OWASP Top 10', reason: 'marketplace' },
    { name: 'JPEGmini Photo Server', reason: 'marketplace' },
    {
        name: 'Microsoft Windows Server 2019 Base with Containers Support by Bansir',
        reason: 'marketplace',
    },
    { name: 'OpenVPN Access Server (10 Connected Devices)', reason: 'marketplace' },
    { name: 'OpenVPN Access Server (100 Connected Devices)', reason: 'marketplace' },
    { name: 'Tax', reason: 'tax' },
    { name: 'The Things Stack AWS Launcher for LoRaWAN', reason: 'marketplace' },
    { name: 'Trend Micro Cloud One', reason: 'marketplace' },
    { name: 'VM-Series Next-Generation Firewall Bundle 1 [VM-300]', reason: 'marketplace' },
    {
        name: 'bucketAV - Antivirus for Amazon S3 - previously VirusScan for Amazon S3',
        reason: 'marketplace',
    },
];

// EXTERNAL MODULE: ./build/src/services/registry.js + 17 modules
var registry = __webpack_require__(67096);
;// CONCATENATED MODULE: ./build/src/services/find-service.js


/** Third-party models are products of their own on the bill: `Claude 3.5 Sonnet v2 (Amazon Bedrock Edition)`. */
const BEDROCK_EDITION = '(amazon bedrock edition)';
const byId = new Map(registry/* services */.$.map((service) => [service.id, service]));
const byBillName = new Map();
for (const service of registry/* services */.$) {
    for (const name of new Set(billNamesOf(service).map(plain))) {
        byBillName.set(name, [...(byBillName.get(name) ?? []), service]);
    }
}
const byNonServiceName = new Map(nonServiceNames.map((entry) => [plain(entry.name), entry]));
const byResourceType = new Map(registry/* services */.$.flatMap((service) => [...service.resourceTypes.listable, ...service.resourceTypes.notListable].map((type) => [type, service])));
const byArn = new Map(registry/* services */.$.flatMap((service) => service.arns.map((arn) => [arn, service])));
/** How many parts of a resource the catalogue tells apart, `loadbalancer/app` being two: no more of an ARN is looked at. */
const DEEPEST = Math.max(...[...byArn.keys()].map((arn) => arn.split(/[:/]/).length - 1));
function serviceById(id) {
    return byId.get(id);
}
/** Every name a bill may use for it: Cost Explorer's, those of exports, product codes and its own. */
function billNamesOf(service) {
    return [...new Set([service.name, ...service.costExplorerNames, ...service.billNames])];
}
/**
 * Services whose charges the bill puts under this name, by id: a name of Cost Explorer, FOCUS or CUR, or a product
 * code; capitals do not matter. Several services share `EC2 - Other`. Empty where the name is none we know.
 */
function servicesOfBillName(name) {
    const wanted = plain(name);
    const known = byBillName.get(wanted);
    if (known)
        return known;
    const bedrock = wanted.endsWith(BEDROCK_EDITION) ? byId.get('bedrock') : undefined;
    return bedrock ? [bedrock] : [];
}
/** Why no service stands behind a name on the bill, where that is known: tax, data transfer, a Marketplace product. */
function nonServiceOf(name) {
    return byNonServiceName.get(plain(name));
}
/** The service of `arn:partition:service:region:account:resource`; the catalogue's longest match wins. */
function serviceOfArn(arn) {
    const [prefix, , service, , , ...resource] = arn.split(':');
    if (prefix !== 'arn' || !service || resource.length === 0)
        return undefined;
    return longestMatch(service, resource.join(':'));
}
/** The service of a CloudFormation type, or of a type as Resource Explorer writes it: `ec2:volume`. */
function serviceOfResourceType(type) {
    if (type.includes('::'))
        return byResourceType.get(type);
    const colon = type.indexOf(':');
    return colon < 0 ? byArn.get(type) : longestMatch(type.slice(0, colon), type.slice(colon + 1));
}
function longestMatch(service, path) {
    // API Gateway's resources are paths: `/restapis/a1b2`.
    const resource = path.startsWith('/') ? path.slice(1) : path;
    let found = byArn.get(service);
    let end = -1;
    for (let depth = 0; depth < DEEPEST && end < resource.length; depth += 1) {
        end = separatorAfter(resource, end + 1);
        found = byArn.get(`${service}:${resource.slice(0, end)}`) ?? found;
    }
    return found;
}
function separatorAfter(text, start) {
    const found = text.slice(start).search(/[:/]/);
    return found < 0 ? text.length : start + found;
}
/** Exports differ in capitals (`awswaf`) and trailing spaces from each other. */
function plain(name) {
    return name.trim().toLowerCase();
}


/***/ })

};
