export const id = 6873;
export const ids = [6873];
export const modules = {

/***/ 68893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ githubPlace)
/* harmony export */ });
/** The place the variables tell; `null` outside of GitHub, or without a token. */
function githubPlace({ environment, githubSecondMs, }) {
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
        ...(githubSecondMs === undefined ? {} : { secondMs: githubSecondMs }),
    };
}


/***/ }),

/***/ 30800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment)
});

// EXTERNAL MODULE: ./build/src/config/config.js + 14 modules
var config_config = __webpack_require__(37455);
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
// EXTERNAL MODULE: ./build/src/render/formats.js + 2 modules
var render_formats = __webpack_require__(66866);
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
// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var render_page = __webpack_require__(82834);
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

// EXTERNAL MODULE: ./build/src/render/narrative/short-form.js
var short_form = __webpack_require__(48108);
// EXTERNAL MODULE: ./build/src/render/narrative/written-by.js
var written_by = __webpack_require__(48716);
;// CONCATENATED MODULE: ./build/src/render/pull-request/whole-blocks.js




/** What the reader of comments is told of the whole report, before what these files are about; nothing where room is short. */
function wholeBlocks(page, { narrative }) {
    if (!narrative || page.most === 0)
        return [];
    const sentences = (0,short_form/* shortForm */.J)(page, narrative);
    if (sentences.length === 0)
        return [];
    const words = page.messages.pullRequest;
    const writer = (0,written_by/* modelText */.Z)(page, narrative);
    return [
        (0,blocks/* paragraph */.FY)(words.whole((0,blocks/* strong */.ko)(words.wholeBill), (0,phrase/* joinInline */.EN)(sentences, ' '))),
        ...(writer === null ? [] : [(0,blocks/* paragraph */.FY)((0,blocks/* emphasis */.lN)(writer))]),
    ];
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
        ...wholeBlocks(page, tenant),
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
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
// EXTERNAL MODULE: ./build/src/core/recommendation.js
var recommendation = __webpack_require__(11186);
// EXTERNAL MODULE: ./build/src/report/reported-values.js
var reported_values = __webpack_require__(7832);
;// CONCATENATED MODULE: ./build/src/report/reported-costs.js




const trend = schemas/* object */.Ikc({
    scope: schemas/* object */.Ikc({ serviceName: schemas/* string */.YjP().exactOptional(), subAccountId: schemas/* string */.YjP().exactOptional() }),
    metric: reported_values/* reportedMetric */.Kr,
    period: reported_values/* reportedPeriod */.Pu,
    slopePer30Days: reported_values/* reportedEstimate */.Og,
    relativeSlope: schemas/* number */.aig(),
    pValue: schemas/* number */.aig(),
    direction: schemas/* enum */.k5n(['rising', 'falling', 'flat']),
    slowLeak: schemas/* boolean */.zMY(),
});
const budget = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    metric: reported_values/* reportedMetric */.Kr,
    includes: schemas/* enum */.k5n(['usage', 'all']),
    period: reported_values/* reportedPeriod */.Pu,
    amount: reported_values/* reportedMoney */.I_,
    actual: reported_values/* reportedMoney */.I_.nullable(),
    state: schemas/* enum */.k5n(['final', 'provisional', 'incomplete']),
    forecast: reported_values/* reportedEstimate */.Og.nullable(),
    variance: reported_values/* reportedDecimal */.NA.nullable(),
    verdict: schemas/* enum */.k5n(['within', 'forecast-over', 'over', 'unknown']),
    gap: reported_values/* reportedGap */.I4.nullable(),
});
const allocation = schemas/* object */.Ikc({
    by: schemas/* string */.YjP(),
    period: reported_values/* reportedPeriod */.Pu,
    shares: schemas/* array */.YOg(schemas/* object */.Ikc({ value: schemas/* string */.YjP(), direct: reported_values/* reportedMoney */.I_ })),
});
const currency = schemas/* object */.Ikc({
    currency: schemas/* string */.YjP(),
    metric: schemas/* object */.Ikc({ metric: reported_values/* reportedMetric */.Kr }),
    trends: schemas/* array */.YOg(trend),
    budgets: (0,reported_values/* reportedKnown */.Dn)(schemas/* array */.YOg(budget)),
    allocation: schemas/* object */.Ikc({ allocations: schemas/* array */.YOg((0,reported_values/* reportedKnown */.Dn)(allocation)) }),
});
const service = schemas/* object */.Ikc({
    serviceName: schemas/* string */.YjP(),
    services: schemas/* array */.YOg(schemas/* string */.YjP()),
    currency: schemas/* string */.YjP(),
    months: schemas/* array */.YOg(schemas/* object */.Ikc({ month: reported_values/* reportedMonth */.Ww, amount: reported_values/* reportedMoney */.I_.nullable() })),
});
const reported_costs_recommendation = schemas/* object */.Ikc({
    actionType: schemas/* enum */.k5n(recommendation/* ACTION_TYPES */.TH),
    /** Untrusted. */
    resourceId: schemas/* string */.YjP(),
    /** As the catalogue has it. */
    serviceName: schemas/* string */.YjP(),
    owner: schemas/* object */.Ikc({ team: schemas/* string */.YjP() }).nullable(),
    exemption: schemas/* unknown */.L5J(),
    alternative: schemas/* boolean */.zMY(),
    saving: schemas/* object */.Ikc({ net: reported_values/* reportedMoney */.I_ }).nullable(),
});
/** The few fields of report.json that tell what a part of the bill costs today; anything else may have changed its shape. */
const reportedCosts = schemas/* object */.Ikc({
    tenant: schemas/* string */.YjP(),
    asOf: reported_values/* reportedDay */.iy,
    span: reported_values/* reportedPeriod */.Pu,
    calendar: schemas/* object */.Ikc({ lastCompleteDay: reported_values/* reportedDay */.iy }),
    billGap: reported_values/* reportedGap */.I4.nullable(),
    costs: schemas/* array */.YOg(currency),
    services: schemas/* array */.YOg(service),
    recommendations: (0,reported_values/* reportedKnown */.Dn)(schemas/* array */.YOg(reported_costs_recommendation)),
    /** Recommendations that the file does not hold. */
    moreRecommendations: schemas/* number */.aig().int().min(0),
});
/** Reads what a report tells about costs; `null`: it is none, or of a version that tells it in another way. */
function readReportedCosts(text) {
    const read = reportedCosts.safeParse((0,parse_json/* parseJson */.q)(text));
    return read.success ? read.data : null;
}

// EXTERNAL MODULE: ./build/src/config/pull-requests.js
var pull_requests = __webpack_require__(69035);
// EXTERNAL MODULE: ./build/src/narrative/facts/facts-of.js + 21 modules
var facts_of = __webpack_require__(50902);
// EXTERNAL MODULE: ./build/src/narrative/facts/read-report.js + 3 modules
var read_report = __webpack_require__(43063);
// EXTERNAL MODULE: ./build/src/narrative/kept.js
var kept = __webpack_require__(65602);
// EXTERNAL MODULE: ./build/src/narrative/narratives-of.js
var narratives_of = __webpack_require__(6207);
// EXTERNAL MODULE: ./build/src/narrative/personas/configured.js
var configured = __webpack_require__(47510);
// EXTERNAL MODULE: ./build/src/render/narrative/narrative-files.js + 41 modules
var narrative_files = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/src/render/recommendations-file.js
var recommendations_file = __webpack_require__(50361);
// EXTERNAL MODULE: ./build/src/app/narrative/model-outcome.js + 4 modules
var model_outcome = __webpack_require__(67299);
;// CONCATENATED MODULE: ./build/src/app/comment/narrative-for-comment.js









/**
 * A committed report for the reader of comments: as a model wrote it where that stands beside it, held against its facts
 * again, else as the template does. Nobody is asked: this job signs in to nothing.
 * @param beside Text of a file beside report.json; `null`: there is none.
 * @returns `null` where it is of a version that nothing can be written about
 */
async function narrativeForComment(reportText, beside, { narrative: settings, pullRequests, language }) {
    const id = pullRequests?.persona ?? pull_requests/* PULL_REQUEST_READER */.c;
    const persona = (0,configured/* personasOf */.F)(settings).get(id);
    const report = await readWhole(reportText, beside);
    if (!persona || !report)
        return null;
    const { writer } = settings;
    const narratives = await (0,narratives_of/* narrativesOf */.z)({
        table: (0,facts_of/* factsOf */.x)(report, settings),
        language,
        personas: [persona],
        kept: writer === 'template' ? [] : (0,kept/* readKept */.DL)(await beside(narrative_files/* NARRATIVE_FILE */.G)),
        otherwise: (0,model_outcome/* byTemplateUnasked */.DM)(writer),
    });
    return narratives.get(id) ?? null;
}
/** With the recommendations that stand in a file of their own, where the report says that there are such. */
async function readWhole(text, beside) {
    const report = (0,read_report/* readReport */.t)(text);
    if (!report || report.moreRecommendations === 0)
        return report;
    return (0,read_report/* readReport */.t)(text, await beside(recommendations_file/* RECOMMENDATIONS_FILE */.sK));
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
    if (text !== null && report?.tenant === tenant) {
        const beside = (name) => pulls.file(`${folder}/${name}`, at.commit);
        const narrative = await narrativeForComment(text, beside, (0,app_tenants/* configOfTenant */.Yg)(config, tenant));
        return { report, url: page(place, at.branch, `${folder}/report.md`), narrative };
    }
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

// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/services/find-service.js
var find_service = __webpack_require__(81621);
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

// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
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
    const { tenant, report, reportUrl, scope, narrative, withBudgets } = parts;
    return {
        tenant,
        asOf: report.asOf,
        reportUrl,
        services: scope.services,
        tags: scope.tags,
        costs: scopeCosts(report, scope),
        narrative,
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
function costsOf(tenant, rules, { report, url, narrative }, gaps) {
    return pathScopes(rules).map((scope, index) => tenantPathCosts({
        tenant,
        report,
        reportUrl: url,
        scope,
        // Of the whole of it, so told once.
        narrative: index === 0 ? narrative : null,
        withBudgets: index === 0,
        gaps,
    }));
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
    const read = pull_request_event_event.safeParse(text === null ? null : (0,parse_json/* parseJson */.q)(text));
    if (!read.success)
        return null;
    const { number, base, head } = read.data.pull_request;
    return { number, fork: head.repo === null || head.repo.id !== base.repo?.id };
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
        return told(number, await comment_command_kept(comments, number, costs));
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
async function comment_command_kept(comments, number, costs) {
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

/***/ 49932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hexOf),
/* harmony export */   w: () => (/* binding */ bytesOfHex)
/* harmony export */ });
/** Bytes as lower-case hex. */
function hexOf(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
/** The bytes of an even number of hexadecimal digits. */
function bytesOfHex(hex) {
    return Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));
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

/***/ 3091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ISSUE_LABEL),
/* harmony export */   o: () => (/* binding */ IssueTrackerError)
/* harmony export */ });
/** The label every issue of ours has: {@link IssueTracker.list} finds them by it. */
const ISSUE_LABEL = 'spendlog';
/** Thrown by every method above. */
class IssueTrackerError extends Error {
    name = 'IssueTrackerError';
    refusal;
    /** Whether it certainly did not happen; `false` where the answer was lost. */
    certain;
    constructor(refusal, message, options = {}) {
        super(message, options);
        this.refusal = refusal;
        this.certain = options.certain ?? true;
    }
}


/***/ }),

/***/ 14676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf),
/* harmony export */   f: () => (/* binding */ LEDGER_STATES)
/* harmony export */ });
/** The one state in which every planned read ends: nothing that was not looked at reads as nothing found. */
const LEDGER_STATES = ['ok', 'empty', 'denied', 'throttled', 'failed', 'skipped'];
function coverageOf(rows) {
    const byState = {
        ok: 0,
        empty: 0,
        denied: 0,
        throttled: 0,
        failed: 0,
        skipped: 0,
    };
    for (const row of rows)
        byState[row.state] += 1;
    const planned = rows.length;
    return { planned, byState, ratio: planned === 0 ? null : (byState.ok + byState.empty) / planned };
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

/***/ 73529:
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

/***/ 74427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ NO_LINKS)
/* harmony export */ });
/* unused harmony export NO_NARRATIVE_FILES */
const NO_NARRATIVE_FILES = { pages: [], kept: null };
const NO_LINKS = { report: null, run: null, check: () => null, issue: () => null };


/***/ }),

/***/ 89706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sha256OfText),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49932);

/** SHA-256 of bytes, as 64 hexadecimal digits. */
async function sha256(bytes) {
    return (0,_hex_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
function sha256OfText(text) {
    return sha256(new TextEncoder().encode(text));
}


/***/ }),

/***/ 65602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   eG: () => (/* binding */ keptFor),
/* harmony export */   v0: () => (/* binding */ tableHash)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _core_language_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35099);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58008);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);
/* harmony import */ var _core_narrative_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84019);
/* harmony import */ var _core_parse_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73529);
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89706);
/* harmony import */ var _report_reported_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7832);
/* harmony import */ var _readable_draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25552);









/** Version of `narrative.json`; raised when a field changes its meaning or goes away. */
const NARRATIVE_SCHEMA_VERSION = 1;
/** Ids of models as spendlog.yml takes them: no words, that a page would print as they stand. */
const MODEL_ID = /^[\w.:/@+-]{1,400}$/;
const written = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    writer: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_core_narrative_js__WEBPACK_IMPORTED_MODULE_5__/* .WRITER_IDS */ .t),
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(MODEL_ID).nullable(),
    usage: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        inputTokens: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(0),
        outputTokens: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(0),
        cost: _report_reported_values_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedMoney */ .I_.nullable(),
    })
        .nullable(),
    cached: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    instead: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        of: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_core_narrative_js__WEBPACK_IMPORTED_MODULE_5__/* .WRITER_IDS */ .t).exclude(['template']),
        reason: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_core_model_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_FAILURES */ .Id).or(zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('not-here')),
    })
        .nullable(),
});
const document = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(NARRATIVE_SCHEMA_VERSION),
    drafts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        persona: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        language: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_core_language_js__WEBPACK_IMPORTED_MODULE_6__/* .LANGUAGES */ .Y),
        facts: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        draft: _readable_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .readableDraft */ .w.nullable(),
        written,
    })),
});
/** The text that drafts are kept in. Nothing of one may be shown before it was held against the facts again, whoever kept it. */
function keptText(drafts) {
    const plain = drafts.map((kept) => ({ ...kept, written: writtenJson(kept.written) }));
    return `${JSON.stringify({ schemaVersion: NARRATIVE_SCHEMA_VERSION, drafts: plain }, null, 2)}\n`;
}
/** Empty where the text is of another version, or nothing of the kind. */
function readKept(text) {
    const read = text === null ? null : document.safeParse((0,_core_parse_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(text));
    return read?.success ? read.data.drafts : [];
}
/** The one for this reader and these very facts: slots of any other mean something else. */
function keptFor(kept, wanted) {
    return (kept.findLast(({ persona, language, facts }) => persona === wanted.persona && language === wanted.language && facts === wanted.facts) ?? null);
}
/** Names a table of facts: the same facts, the same hash. */
function tableHash(table) {
    return (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256OfText */ .i)(JSON.stringify(table, (_key, part) => (typeof part === 'bigint' ? `${part}n` : part)));
}
function writtenJson({ usage, ...rest }) {
    return { ...rest, usage: usage && { ...usage, cost: costJson(usage.cost) } };
}
function costJson(cost) {
    return cost && (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyToJson */ .SG)(cost);
}


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ narrativesOf)
/* harmony export */ });
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65602);
/* harmony import */ var _narrative_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98004);


/** One report for each of these readers, in their order. */
async function narrativesOf(parts) {
    const { table, language, personas, kept, otherwise } = parts;
    const facts = await (0,_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHash */ .v0)(table);
    return new Map(personas.map((persona) => {
        const found = (0,_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .keptFor */ .eG)(kept, { persona: persona.id, language, facts });
        const { draft, written } = found ?? { draft: null, written: otherwise };
        return [persona.id, (0,_narrative_of_js__WEBPACK_IMPORTED_MODULE_1__/* .narrativeOf */ .e)({ persona, table, language, draft, written })];
    }));
}


/***/ }),

/***/ 38465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ githubClient)
});

;// CONCATENATED MODULE: ./build/src/platform/github/whole-answers.js
/**
 * `fetch` with a deadline for each try that throws where an answer ends early. Octokit would take what came for an
 * empty text, and a list that was cut off for a list of nothing.
 */
function wholeAnswers(deadlineMs) {
    return async (url, request) => {
        const deadline = AbortSignal.timeout(deadlineMs);
        const signal = request?.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
        const response = await fetch(url, { ...request, signal });
        await response.clone().arrayBuffer();
        return response;
    };
}

;// CONCATENATED MODULE: ./build/src/platform/github/client.js

/** The longest pause that is worth its minutes of a job; GitHub asks for one minute at a secondary limit. */
const LONGEST_WAIT_SECONDS = 120;
/** What all pauses of a client may come to. */
const ALL_WAITS_SECONDS = 300;
/** How often one request waits for a limit. */
const WAITS = 2;
const DEADLINE_MS = 30_000;
/** A client that is loaded at its first use, and is then the same. */
function githubClient(options) {
    let client = null;
    return () => {
        client ??= load(options);
        return client;
    };
}
async function load(options) {
    const { Octokit } = await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(1303)]).then(__webpack_require__.bind(__webpack_require__, 11303));
    const { retry } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735));
    const { throttling } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856));
    const { token, apiUrl, graphqlUrl, log, secondMs = 1000, deadlineMs = DEADLINE_MS } = options;
    const tell = (message) => log.write('debug', `GitHub: ${message}`);
    const octokit = new (Octokit.plugin(retry, throttling))({
        auth: token,
        ...(apiUrl ? { baseUrl: apiUrl } : {}),
        // It tells every answer: whoever asked knows what a refusal means.
        log: { debug: tell, info: tell, warn: tell, error: tell },
        request: { fetch: wholeAnswers(deadlineMs) },
        retry: { doNotRetry: NOT_FROM_RETRYING, retryAfterBaseValue: secondMs },
        throttle: {
            ...waits(log),
            ...(options.secondMs === undefined ? {} : unpaced),
            retryAfterBaseValue: secondMs,
        },
    });
    octokit.hook.before('request', (request) => {
        request.headers['x-github-api-version'] = '2022-11-28';
        if (mayRepeat(request))
            return;
        request.request = { retries: 0, ...request.request };
    });
    const graphql = graphqlUrl ? octokit.graphql.defaults({ url: graphqlUrl }) : octokit.graphql;
    return { rest: octokit.rest, paginate: octokit.paginate, graphql };
}
/** Answers that stay what they are; of 429, and 403 for a limit, the throttling knows how long to wait. */
const NOT_FROM_RETRYING = [400, 401, 403, 404, 405, 409, 410, 422, 429, 451];
const QUERY = /^\s*(?:query\b|\{)/;
/**
 * Whether a request whose answer was lost may be sent again: one that creates something may have arrived, and would
 * create it twice. A caller whose request may be repeated all the same says so with `request: { retries }`.
 */
function mayRepeat(request) {
    if (request.method !== 'POST')
        return true;
    return typeof request.query === 'string' && QUERY.test(request.query);
}
function waits(log) {
    let waited = 0;
    const waitsFor = (limit) => (after, _request, _client, retried) => {
        const waiting = retried < WAITS && after <= LONGEST_WAIT_SECONDS && waited + after <= ALL_WAITS_SECONDS;
        if (waiting)
            waited += after;
        const what = waiting ? `waiting ${after} s` : `not waiting the ${after} s it asks for`;
        log.write('warn', `GitHub: ${limit} limit, ${what}`);
        return waiting;
    };
    return { onRateLimit: waitsFor('primary'), onSecondaryRateLimit: waitsFor('secondary') };
}
const AT_ONCE = {
    key: () => ({
        schedule: (_job, task, ...given) => task(...given),
    }),
};
/** In place of a write a second and a notification in three. */
const unpaced = { global: AT_ONCE, search: AT_ONCE, write: AT_ONCE, notifications: AT_ONCE };


/***/ }),

/***/ 22921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ githubFailure)
/* harmony export */ });
/* harmony import */ var _property_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61244);

/** The connection was never made. */
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
const LIMIT = /\b(?:secondary rate|rate limit|abuse detection)\b/i;
/** What the throttling throws, with no name of its own, for a limit that it does not wait for. */
const GRAPHQL_LIMIT = 'GraphQL Rate Limit Exceeded';
/** Reads what a {@link GithubClient} threw; `null`: nothing of GitHub's, but a mistake of ours. */
function githubFailure(error) {
    if (!(error instanceof Error))
        return null;
    if (error.name === 'GraphqlResponseError' || error.message === GRAPHQL_LIMIT)
        return graphqlFailure(error);
    if (error.name !== 'HttpError')
        return null;
    const response = (0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(error, 'response');
    if (response === undefined)
        return unanswered(error);
    const status = Number((0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(error, 'status'));
    const headers = (0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(response, 'headers');
    const retryAfter = seconds((0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(headers, 'retry-after'));
    const spent = (0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(headers, 'x-ratelimit-remaining') === '0';
    const refused = status === 403 || status === 429;
    return {
        status,
        message: error.message,
        limited: status === 429 || (refused && (spent || retryAfter !== null || LIMIT.test(error.message))),
        retryAfter,
        certain: status < 500,
        types: [],
    };
}
/** GraphQL answers 200 and says within what went wrong; a mutation of one field has then had no effect. */
function graphqlFailure(error) {
    const errors = (0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(error, 'errors');
    const types = (Array.isArray(errors) ? errors : []).flatMap((each) => {
        const type = (0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(each, 'type');
        return typeof type === 'string' ? [type] : [];
    });
    const limited = types.includes('RATE_LIMITED') || LIMIT.test(error.message);
    const retryAfter = seconds((0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)((0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(error, 'headers'), 'retry-after'));
    const certain = !/something went wrong|timeout|couldn't respond/i.test(error.message);
    return { status: 200, message: error.message, limited, retryAfter, certain, types };
}
/** Octokit gives a request without an answer the status 500. */
function unanswered(error) {
    const certain = causes(error).some((cause) => NEVER_SENT.has(String((0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(cause, 'code'))));
    return {
        status: null,
        message: error.message,
        limited: false,
        retryAfter: null,
        certain,
        types: [],
    };
}
/** An error, what caused it, and so on; of several tries to connect, each. */
function causes(error, depth = 0) {
    if (!(error instanceof Error) || depth > 5)
        return [];
    const several = error instanceof AggregateError ? error.errors : [];
    return [error, ...[error.cause, ...several].flatMap((cause) => causes(cause, depth + 1))];
}
function seconds(value) {
    const count = typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
    return Number.isFinite(count) ? count : null;
}


/***/ }),

/***/ 72375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ownWriting)
/* harmony export */ });
/* harmony import */ var _tracker_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89986);

/**
 * The bot in whose name every job's own token acts. No person can have the name: brackets are for apps, and the name of
 * an app is unique. Only who can push a workflow into the repository can act in it, and who can push can as well change
 * the text of any issue there.
 */
const JOBS = 'github-actions[bot]';
const VIEWER = 'query { viewer { login databaseId } }';
/**
 * Tells what was written by the identity of the token, or by the token of a job: a text like ours in the name of
 * anybody else is not ours. A token of an app may not ask `GET /user`; the viewer of GraphQL is told to every token.
 */
function ownWriting(client) {
    let asking = null;
    return async () => {
        asking ??= (0,_tracker_error_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .N)('who the token is', 'read', async () => (await client()).graphql(VIEWER));
        try {
            const { viewer } = await asking;
            return (author) => author !== null && (isViewer(author, viewer) || isJobs(author));
        }
        catch (error) {
            asking = null;
            throw error;
        }
    };
}
/** By id: a login that was given up can be taken by somebody else. */
function isViewer(author, { login, databaseId }) {
    if (databaseId !== null)
        return author.id === databaseId;
    return author.login.toLowerCase() === login.toLowerCase();
}
function isJobs({ login, type }) {
    return type === 'Bot' && login === JOBS;
}


/***/ }),

/***/ 27372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ nodeAnswer),
/* harmony export */   EF: () => (/* binding */ commentAnswer),
/* harmony export */   G7: () => (/* binding */ trackedComment),
/* harmony export */   KX: () => (/* binding */ eventAnswers),
/* harmony export */   e2: () => (/* binding */ trackedIssue),
/* harmony export */   pU: () => (/* binding */ commentAnswers),
/* harmony export */   rG: () => (/* binding */ issueAnswers),
/* harmony export */   wb: () => (/* binding */ permissionAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const author = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable();
const issue = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
    state_reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['completed', 'not_planned', 'reopened', 'duplicate']).nullish().catch(null),
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() })])),
    assignees: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullish(),
    locked: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    updated_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    closed_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    closed_by: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
    comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    user: author,
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
const comment = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    user: author,
});
const event = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
});
const issueAnswers = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(issue);
const commentAnswers = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comment);
const eventAnswers = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(event);
const nodeAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const commentAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const permissionAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    permission: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    role_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ permissions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()).optional() }).nullish(),
});
/** `null`: a pull request, which GitHub lists among the issues. */
function trackedIssue(repository, answer, isOurs) {
    if (answer.pull_request !== undefined && answer.pull_request !== null)
        return null;
    return {
        repository,
        number: answer.number,
        url: answer.html_url,
        title: answer.title,
        body: answer.body ?? '',
        state: answer.state,
        stateReason: answer.state_reason ?? null,
        labels: answer.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
        assignees: (answer.assignees ?? []).map(({ login }) => login),
        locked: answer.locked,
        createdAt: answer.created_at,
        updatedAt: answer.updated_at,
        closedAt: answer.closed_at,
        closedBy: answer.closed_by?.login ?? null,
        commentCount: answer.comments,
        author: answer.user?.login ?? '',
        ours: isOurs(answer.user),
    };
}
function trackedComment(answer, isOurs) {
    return {
        id: answer.id,
        body: answer.body ?? '',
        author: answer.user?.login ?? '',
        createdAt: answer.created_at,
        ours: isOurs(answer.user),
    };
}


/***/ }),

/***/ 31497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
/** `owner/name` in GitHub's words. */
function repositoryName(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ }),

/***/ 85673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ githubStickyComments)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38465);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72375);
/* harmony import */ var _issue_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27372);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31497);
/* harmony import */ var _tracker_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89986);





/** The comments of our own identity on pull requests. */
function githubStickyComments({ place, log, ...waiting }) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .githubClient */ .$)({ ...place, log, ...waiting });
    const own = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWriting */ .j)(client);
    const name = (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .a)(place.repository);
    const find = async (pullNumber, marker) => {
        const isOurs = await own();
        return (0,_tracker_error_js__WEBPACK_IMPORTED_MODULE_3__/* .asked */ .N)(`comments of pull request #${pullNumber}`, 'read', async () => {
            const { rest, paginate } = await client();
            const of = { ...name, issue_number: pullNumber, per_page: 100 };
            const all = _issue_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commentAnswers */ .pU.parse(await paginate(rest.issues.listComments, of));
            const found = all.find(({ user, body }) => isOurs(user) && hasLine(body ?? '', marker));
            return found ? { id: found.id, url: found.html_url, body: found.body ?? '' } : null;
        });
    };
    const create = (pullNumber, body) => (0,_tracker_error_js__WEBPACK_IMPORTED_MODULE_3__/* .asked */ .N)(`comment on pull request #${pullNumber}`, 'write', async () => {
        const { rest } = await client();
        const { data } = await rest.issues.createComment({ ...name, issue_number: pullNumber, body });
        const { id, html_url: url } = _issue_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commentAnswer */ .EF.parse(data);
        return { id, url };
    });
    const update = ({ id }, body) => (0,_tracker_error_js__WEBPACK_IMPORTED_MODULE_3__/* .asked */ .N)(`comment ${id}`, 'write', async () => {
        const { rest } = await client();
        await rest.issues.updateComment({ ...name, comment_id: id, body });
    });
    return {
        find,
        create,
        update,
        async upsert(pullNumber, marker, body) {
            const found = await find(pullNumber, marker);
            if (!found)
                return { ...(await create(pullNumber, body)), change: 'created' };
            const { id, url } = found;
            if (sameText(found.body, body))
                return { id, url, change: 'unchanged' };
            await update(found, body);
            return { id, url, change: 'updated' };
        },
    };
}
/** GitHub may give back other line ends, and without those at the end. */
function sameText(a, b) {
    return plain(a) === plain(b);
}
function plain(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}
/** A comment that quotes another has its marker within a line. */
function hasLine(body, marker) {
    return body.split(/\r?\n/).includes(marker);
}


/***/ }),

/***/ 89986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ asked)
/* harmony export */ });
/* harmony import */ var _core_issue_tracker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3091);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22921);


/** Does one thing at GitHub; what GitHub refuses becomes an {@link IssueTrackerError} that names `what`. A read is never in doubt. */
async function asked(what, kind, request) {
    try {
        return await request();
    }
    catch (error) {
        throw trackerError(what, kind, error);
    }
}
function trackerError(what, kind, error) {
    const failure = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .githubFailure */ .e)(error);
    if (failure) {
        const refusal = refusalOf(failure);
        const certain = kind === 'read' || failure.certain;
        return new _core_issue_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .IssueTrackerError */ .o(refusal, `${what}: ${told(failure, refusal)}`, { cause: error, certain });
    }
    if (!(error instanceof Error) || error.name !== 'ZodError')
        return error;
    const message = `${what}: GitHub answered something else than it documents`;
    return new _core_issue_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .IssueTrackerError */ .o('unavailable', message, { cause: error, certain: kind === 'read' });
}
const BY_STATUS = new Map([
    [400, 'invalid'],
    [401, 'denied'],
    [403, 'denied'],
    [404, 'not-found'],
    [410, 'gone'],
    [422, 'invalid'],
    [451, 'denied'],
]);
const BY_TYPE = new Map([
    ['FORBIDDEN', 'denied'],
    ['INSUFFICIENT_SCOPES', 'denied'],
    ['NOT_FOUND', 'not-found'],
    ['UNPROCESSABLE', 'invalid'],
]);
function refusalOf({ status, limited, message, types }) {
    if (limited)
        return 'rate-limited';
    if (status === 410 && /\bdisabled\b/i.test(message))
        return 'issues-disabled';
    if (status === 403 && /\blocked\b/i.test(message))
        return 'locked';
    const typed = types.map((type) => BY_TYPE.get(type)).find((refusal) => refusal !== undefined);
    if (typed)
        return typed;
    return BY_STATUS.get(status ?? 0) ?? 'unavailable';
}
const HINTS = {
    denied: 'the token lacks a permission: docs/github-permissions.md',
    'not-found': 'it is not there, or the token may not see it',
};
/** GitHub adds the address of a page of its documentation, which is in the way. */
const DOCUMENTATION = / - https:\/\/\S+$/;
function told({ status, message, retryAfter }, refusal) {
    const said = message.replace(DOCUMENTATION, '');
    const answer = status === null ? `no answer (${said})` : `${status} ${said}`;
    const wait = retryAfter === null ? undefined : `again in ${retryAfter} s`;
    const more = [HINTS[refusal], wait].filter((part) => part !== undefined);
    return more.length === 0 ? answer : `${answer} (${more.join('; ')})`;
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


/***/ })

};
