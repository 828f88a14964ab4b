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
// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var page = __webpack_require__(82834);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/brief/opening-of.js
var opening_of = __webpack_require__(55895);
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
        ...opening(brief, most),
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
/** What its reader is told in short, else the verdict. */
function opening(brief, most) {
    const hasRoom = brief.told.length > 0 && most > 0;
    return hasRoom ? (0,opening_of/* openingOf */.E)(brief, most).map(blocks/* paragraph */.FY) : [(0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(brief.verdict))];
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
async function kept({ comments, outbox, persona }, publication, number) {
    const { tenant } = publication.report;
    const body = textOf(publication, persona);
    if (await comments.find(number, MARKER)) {
        const { change, url } = await comments.upsert(number, MARKER, body);
        return { state: change === 'unchanged' ? change : 'delivered', reference: url };
    }
    return outbox.deliver({ channel: 'pull-request', item: `summary of ${tenant} on #${number}`, content: '' }, {
        find: async () => (await certainly(() => comments.find(number, MARKER)))?.url ?? null,
        send: async () => (await certainly(() => comments.create(number, body))).url,
    });
}
function textOf(publication, persona) {
    const narrative = publication.narratives.get(persona) ?? null;
    return reportPullRequestText({
        page: (0,page/* pageOf */.Z)(publication.report),
        brief: (0,brief_of/* briefOf */.G)({ ...publication, narrative }, SIZE),
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

// EXTERNAL MODULE: ./build/src/config/pull-requests.js
var pull_requests = __webpack_require__(69035);
// EXTERNAL MODULE: ./build/src/platform/github/sticky-comments.js
var sticky_comments = __webpack_require__(85673);
;// CONCATENATED MODULE: ./build/src/app/channels/pull-request-channel.js



/** Comments on the pull request that reports come as, wherever the git channel opens one. */
const openPullRequestChannel = async ({ config, environment, github, outbox }) => {
    if (!config.git || !github)
        return null;
    const comments = (0,sticky_comments/* githubStickyComments */.P)({ place: github, log: environment.log });
    const persona = config.pullRequests?.persona ?? pull_requests/* PULL_REQUEST_READER */.c;
    return pullRequestChannel({ comments, outbox, persona });
};


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

/***/ 55895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openingOf)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53262);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);


/**
 * Paragraphs a brief opens with: what its reader is told in short, so many sentences of it at most, and who wrote that; else
 * the verdict, which does not grow with what was written.
 */
function openingOf({ told, writtenBy, verdict }, most) {
    const shown = told.slice(0, most);
    if (shown.length === 0)
        return [verdict];
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInline */ .EN)(shown, ' '), ...(writtenBy === null ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .emphasis */ .lN)(writtenBy)])];
}


/***/ }),

/***/ 93254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ hiddenMarker)
/* harmony export */ });
/** An HTML comment of our own: nothing in it could end it, or be anything else. */
const MARKER = /^<!-- [\w:;,=. /+-]*[\w=,] -->$/;
/** The marker of a text, as a line of its own that nobody sees. Throws where it is not one comment. */
function hiddenMarker(marker) {
    if (!MARKER.test(marker) || marker.slice(4, -3).includes('--'))
        throw new TypeError('Not a marker of ours');
    return { type: 'html', value: marker };
}


/***/ }),

/***/ 65092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ webLink),
/* harmony export */   MN: () => (/* binding */ issueLink),
/* harmony export */   pF: () => (/* binding */ linkLine)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53262);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82465);


/** Where more is told, in one line; nothing where nothing stands on the web. `check`: that of the issue, if it is of one. */
function linkLine({ messages }, links, check) {
    const words = messages.issues.links;
    const told = [
        [words.report, links.report],
        [words.check, check === null ? null : links.check(check)],
        [words.run, links.run],
    ];
    const shown = told.flatMap(([text, url]) => (url === null ? [] : [webLink(url, text)]));
    return shown.length === 0 ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinInline */ .EN)(shown, ' · '))];
}
/** A link with words of our own. */
function webLink(url, text) {
    return { type: 'link', url, children: [{ type: 'text', value: text }] };
}
/** An issue by its number, which stands at the end of its address. */
function issueLink(url) {
    return webLink(url, `#${/\d+$/.exec(url)?.[0] ?? '…'}`);
}


/***/ }),

/***/ 15771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ markdownOf)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31486);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53483);


/** Serialises blocks as GitHub Flavored Markdown. Cells are not padded: a changed row is one changed line. */
function markdownOf(blocks) {
    const root = { type: 'root', children: [...blocks] };
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)(root, {
        bullet: '-',
        emphasis: '_',
        extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTableToMarkdown */ .d)({ tablePipeAlign: false })],
    });
}


/***/ })

};
