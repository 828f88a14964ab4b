export const id = 4835;
export const ids = [4835];
export const modules = {

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

/***/ 34835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubIssueTracker: () => (/* binding */ githubIssueTracker)
});

// EXTERNAL MODULE: ./build/src/core/issue-tracker.js
var issue_tracker = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/src/platform/github/repository-name.js
var repository_name = __webpack_require__(31497);
// EXTERNAL MODULE: ./build/src/platform/github/tracker-error.js
var tracker_error = __webpack_require__(89986);
;// CONCATENATED MODULE: ./build/src/platform/github/assignability.js



/** Who can be assigned. Remembers what it was told, since many issues have the same owner. */
function assignability(client) {
    const known = new Map();
    const ask = async (repository, login) => {
        try {
            await (0,tracker_error/* asked */.N)(`assignee ${login} of ${repository}`, 'read', async () => {
                const { rest } = await client();
                await rest.issues.checkUserCanBeAssigned({ ...(0,repository_name/* repositoryName */.a)(repository), assignee: login });
            });
            return true;
        }
        catch (error) {
            if (error instanceof issue_tracker/* IssueTrackerError */.o && error.refusal === 'not-found')
                return false;
            throw error;
        }
    };
    return (repository, login) => {
        const key = `${repository} ${login}`.toLowerCase();
        const answer = known.get(key) ?? ask(repository, login);
        known.set(key, answer);
        answer.catch(() => known.delete(key));
        return answer;
    };
}

// EXTERNAL MODULE: ./build/src/platform/github/client.js + 1 modules
var github_client = __webpack_require__(38465);
// EXTERNAL MODULE: ./build/src/platform/github/identity.js
var identity = __webpack_require__(72375);
;// CONCATENATED MODULE: ./build/src/platform/github/issue-address.js

/** An issue as GitHub's interface is asked for it. */
function addressed({ repository, number }) {
    return { ...(0,repository_name/* repositoryName */.a)(repository), issue_number: number };
}
/** An issue for people. */
function named({ repository, number }) {
    return `issue #${number} of ${repository}`;
}

// EXTERNAL MODULE: ./build/src/platform/github/issue-answers.js
var issue_answers = __webpack_require__(27372);
;// CONCATENATED MODULE: ./build/src/platform/github/issue-writes.js




/** What is written to issues. */
function issueWrites(client) {
    return {
        create: (repository, { title, body, labels, assignees }) => (0,tracker_error/* asked */.N)(`issue in ${repository}`, 'write', async () => {
            const { rest } = await client();
            const text = { title, body, labels: [...labels], assignees: [...assignees] };
            const { data } = await rest.issues.create({ ...(0,repository_name/* repositoryName */.a)(repository), ...text });
            const { number, html_url: url } = issue_answers/* nodeAnswer */.D8.parse(data);
            return { repository, number, url };
        }),
        update: (issue, changes) => (0,tracker_error/* asked */.N)(named(issue), 'write', async () => {
            const { rest } = await client();
            await rest.issues.update({ ...addressed(issue), ...changed(changes) });
        }),
        comment: (issue, body) => (0,tracker_error/* asked */.N)(`comment on ${named(issue)}`, 'write', async () => {
            const { rest } = await client();
            const { data } = await rest.issues.createComment({ ...addressed(issue), body });
            const { id, html_url: url } = issue_answers/* commentAnswer */.EF.parse(data);
            return { id, url };
        }),
    };
}
function changed({ title, body, labels, assignees, state, stateReason }) {
    return {
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...(labels === undefined ? {} : { labels: [...labels] }),
        ...(assignees === undefined ? {} : { assignees: [...assignees] }),
        ...(state === undefined ? {} : { state }),
        ...(stateReason === undefined ? {} : { state_reason: stateReason }),
    };
}

;// CONCATENATED MODULE: ./build/src/platform/github/pin-issue.js




const FIND = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { id isPinned } }
}`;
const PIN = `mutation ($issueId: ID!) {
  pinIssue(input: { issueId: $issueId }) { issue { isPinned } }
}`;
/** Pins an issue unless it is; nothing depends on it, so that a refusal is a line in the log. */
async function pinIssue(client, { repository, number }, log) {
    try {
        return await (0,tracker_error/* asked */.N)(`pin of ${named({ repository, number })}`, 'write', async () => {
            const { graphql } = await client();
            const found = await graphql(FIND, { ...(0,repository_name/* repositoryName */.a)(repository), number });
            const issue = found.repository?.issue;
            if (!issue || issue.isPinned)
                return issue?.isPinned ?? false;
            const pinned = await graphql(PIN, { issueId: issue.id });
            return pinned.pinIssue?.issue?.isPinned ?? false;
        });
    }
    catch (error) {
        if (!(error instanceof issue_tracker/* IssueTrackerError */.o))
            throw error;
        log.write('warn', `GitHub: ${error.message}`);
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/github/repository-permission.js
/** GitHub's names of what each level allows, the highest first. */
const LEVELS = [
    ['admin', 'admin'],
    ['maintain', 'maintain'],
    ['push', 'write'],
    ['triage', 'triage'],
    ['pull', 'read'],
];
const NAMES = new Set(['none', 'read', 'triage', 'write', 'maintain', 'admin']);
/** The highest level that an answer tells. A name that is not known gives nothing. */
function repositoryPermission({ permission, role_name, user }) {
    const allowed = user?.permissions;
    if (allowed)
        return LEVELS.find(([name]) => allowed[name] === true)?.[1] ?? 'none';
    return [role_name, permission].find(isPermission) ?? 'none';
}
function isPermission(name) {
    return name !== undefined && NAMES.has(name);
}

;// CONCATENATED MODULE: ./build/src/platform/github/issue-tracker.js











/** The most that GitHub puts on a page. */
const PER_PAGE = 100;
/** The issues of GitHub, read by label: its search lags behind what was just written. */
function githubIssueTracker({ place, log, ...waiting }) {
    const client = (0,github_client/* githubClient */.$)({ ...place, log, ...waiting });
    const own = (0,identity/* ownWriting */.j)(client);
    return {
        list: (repository) => list(client, own, repository),
        comments: (issue) => comments(client, own, issue),
        labelled: (issue, label) => labelled(client, issue, label),
        permission: (repository, login) => permission(client, repository, login),
        isAssignable: assignability(client),
        ...issueWrites(client),
        pin: (issue) => pinIssue(client, issue, log),
    };
}
/** By the day of creation, so that what is opened while pages are read comes last; each once, whatever pages overlap. */
async function list(client, own, repository) {
    const isOurs = await own();
    return (0,tracker_error/* asked */.N)(`issues of ${repository}`, 'read', async () => {
        const { rest, paginate } = await client();
        const pages = await paginate(rest.issues.listForRepo, {
            ...(0,repository_name/* repositoryName */.a)(repository),
            labels: issue_tracker/* ISSUE_LABEL */.V,
            state: 'all',
            sort: 'created',
            direction: 'asc',
            per_page: PER_PAGE,
        });
        const issues = issue_answers/* issueAnswers */.rG
            .parse(pages)
            .flatMap((answer) => (0,issue_answers/* trackedIssue */.e2)(repository, answer, isOurs) ?? []);
        return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
    });
}
async function comments(client, own, issue) {
    const isOurs = await own();
    return (0,tracker_error/* asked */.N)(`comments of ${named(issue)}`, 'read', async () => {
        const { rest, paginate } = await client();
        const pages = await paginate(rest.issues.listComments, { ...addressed(issue), per_page: PER_PAGE });
        return issue_answers/* commentAnswers */.pU.parse(pages).map((answer) => (0,issue_answers/* trackedComment */.G7)(answer, isOurs));
    });
}
function labelled(client, issue, label) {
    return (0,tracker_error/* asked */.N)(`events of ${named(issue)}`, 'read', async () => {
        const { rest, paginate } = await client();
        const pages = await paginate(rest.issues.listEvents, { ...addressed(issue), per_page: PER_PAGE });
        const isPut = (name) => name?.toLowerCase() === label.toLowerCase();
        const last = issue_answers/* eventAnswers */.KX
            .parse(pages)
            .findLast(({ event, label: put }) => event === 'labeled' && isPut(put?.name));
        return last?.actor ? { at: last.created_at, by: last.actor.login } : null;
    });
}
/** Whom GitHub does not know may nothing. */
async function permission(client, repository, login) {
    try {
        return await (0,tracker_error/* asked */.N)(`permission of ${login} in ${repository}`, 'read', async () => {
            const { rest } = await client();
            const person = { ...(0,repository_name/* repositoryName */.a)(repository), username: login };
            const { data } = await rest.repos.getCollaboratorPermissionLevel(person);
            return repositoryPermission(issue_answers/* permissionAnswer */.wb.parse(data));
        });
    }
    catch (error) {
        if (error instanceof issue_tracker/* IssueTrackerError */.o && error.refusal === 'not-found')
            return 'none';
        throw error;
    }
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


/***/ })

};
