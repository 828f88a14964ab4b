export const id = 1884;
export const ids = [1884];
export const modules = {

/***/ 10418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ refuseUnknownServices)
/* harmony export */ });
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20234);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _services_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67096);



/**
 * Makes sure that the catalogue knows each of these services: one that nobody knows has nothing to look at, and a run
 * of it would be complete at once.
 * @throws SpendlogError INPUT_INVALID, with all of them
 */
function refuseUnknownServices(asked) {
    const ids = _services_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .services */ .$.map(({ id }) => id);
    const unknown = (asked ?? []).filter((id) => !ids.includes(id));
    if (unknown.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpendlogError */ .T('INPUT_INVALID', ['The catalogue has no service of this name:', ...unknown.map((id) => `  ${id}${(0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(id, ids)}`)].join('\n'), 'Give ids as docs/coverage.md lists them, e.g. ebs,ec2, or leave --services out for all with spend.');
}


/***/ }),

/***/ 41884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dispatch: () => (/* binding */ dispatch),
  dispatchInputs: () => (/* binding */ dispatchInputs)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/github/client.js + 1 modules
var github_client = __webpack_require__(38465);
// EXTERNAL MODULE: ./build/src/platform/github/github-failure.js
var github_failure = __webpack_require__(22921);
;// CONCATENATED MODULE: ./build/src/platform/github/workflow-starts.js



/** Starts a workflow by `workflow_dispatch`. The client is loaded at the first start. */
function workflowStarts(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    const client = (0,github_client/* githubClient */.$)(options);
    return {
        async start(inputs) {
            const { rest } = await client();
            try {
                await rest.actions.createWorkflowDispatch({
                    owner,
                    repo,
                    workflow_id: options.workflow,
                    ref: options.ref,
                    inputs: { ...inputs },
                });
            }
            catch (error) {
                throw refusal(error, options);
            }
        },
    };
}
const HINTS = {
    401: 'Give a token in GITHUB_TOKEN that has not expired.',
    403: 'Grant the job the permission actions: write, or give a token that has it.',
    404: 'Check GITHUB_REPOSITORY and --workflow; a token without actions: write sees neither.',
    422: 'Check that the branch has the workflow, and that it takes workflow_dispatch with these inputs.',
};
function refusal(error, { workflow, repository, ref }) {
    const failure = (0,github_failure/* githubFailure */.e)(error);
    if (!failure)
        return error;
    const { status, message, limited } = failure;
    const what = `GitHub did not start ${workflow} of ${repository} on ${ref}: ${status ?? 'no answer,'} ${message}`;
    const hint = limited || status === null ? undefined : HINTS[status];
    return hint
        ? new errors/* SpendlogError */.T('GITHUB_REFUSED', what, hint, { cause: error })
        : new errors/* SpendlogError */.T('GITHUB_UNAVAILABLE', what, 'Start it again; a run that is there is continued.', {
            cause: error,
        });
}

// EXTERNAL MODULE: ./build/src/platform/redact.js
var redact = __webpack_require__(3212);
// EXTERNAL MODULE: ./build/src/app/asked-services.js
var asked_services = __webpack_require__(10418);
// EXTERNAL MODULE: ./build/src/app/load-config.js + 3 modules
var load_config = __webpack_require__(53445);
// EXTERNAL MODULE: ./build/src/app/own-repository.js
var own_repository = __webpack_require__(98638);
// EXTERNAL MODULE: ./build/src/app/tenants.js
var app_tenants = __webpack_require__(62168);
;// CONCATENATED MODULE: ./build/src/app/dispatch-command.js







const DEFAULT_WORKFLOW = 'spendlog.yml';
/**
 * `dispatch`: one workflow run for each tenant, so that no process ever holds two. One for a lone tenant as well: runs
 * wait for each other by the tenant they were started with.
 */
async function dispatch(options, { workingFolder, environment, log, progress, githubSecondMs: secondMs }) {
    (0,asked_services/* refuseUnknownServices */.V)(options.services);
    const config = await (0,load_config/* loadConfig */.Z9)(workingFolder, options.config, options.environment);
    const tenants = (0,app_tenants/* tenantIds */.vz)(config, options.tenant, { environment });
    (0,own_repository/* refuseOtherRepository */.l)(config, tenants, { environment, progress });
    const workflow = options.workflow ?? runningWorkflow(environment) ?? DEFAULT_WORKFLOW;
    const ref = options.ref ?? environment['GITHUB_REF_NAME'] ?? '';
    if (ref === '')
        throw missing('the branch to start on', 'Give --ref, e.g. --ref main.');
    const starts = workflowStarts({ ...access(environment), workflow, ref, log, secondMs });
    const started = [];
    const refused = [];
    for (const tenant of tenants) {
        progress.step(`Starting ${workflow} for ${tenant}`);
        try {
            await starts.start({ tenant, ...dispatchInputs(options) });
            started.push(tenant);
        }
        catch (error) {
            if (!(0,errors/* isSpendlogError */.r)(error))
                throw error;
            refused.push({ tenant, error });
        }
    }
    const [first] = refused;
    if (first)
        throw notStarted(started, refused, first.error);
    progress.done(`${started.length} started`);
    return {
        exitCode: 0,
        document: { workflow, ref, tenants: started },
        line: started.join(' '),
        tables: [{ head: ['Tenant', 'Workflow', 'On'], rows: started.map((tenant) => [tenant, workflow, ref]) }],
        closing: [],
        outputs: {},
        page: null,
    };
}
/** No tenant waits for another: the rest is started first. */
function notStarted(started, refused, { code, hint }) {
    const told = refused.map(({ tenant, error }) => `  ${tenant}: ${error.message}`);
    const count = `${refused.length} of ${started.length + refused.length} runs were not started`;
    const rest = started.length > 0 ? ` Those of ${started.join(', ')} were, and need no other.` : '';
    return new errors/* SpendlogError */.T(code, [`${count}:`, ...told].join('\n'), `${hint}${rest}`);
}
/** File name of the workflow that runs: the calling one, where this one is called. */
function runningWorkflow(environment) {
    return /\/\.github\/workflows\/([\w.-]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
}
function access(environment) {
    const token = environment['GITHUB_TOKEN'] ?? '';
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    if (token === '') {
        throw missing('a token', 'Set GITHUB_TOKEN to the token of the job, or to one that may write actions.');
    }
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw missing('the repository', 'Set GITHUB_REPOSITORY to owner/name.');
    }
    (0,redact/* registerSecret */.c)(token);
    return { token, repository, apiUrl: environment['GITHUB_API_URL'] || undefined };
}
/** The inputs of the workflow, spelt as in its file; what was not said is left to its defaults. */
function dispatchInputs({ environment, window, services, reprocess, dryRun, analysis, }) {
    const said = {
        environment,
        window: window?.text,
        services: services?.join(','),
        reprocess: reprocess === undefined ? undefined : String(reprocess),
        'dry-run': dryRun === undefined ? undefined : String(dryRun),
        analysis,
    };
    return Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function missing(what, hint) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `Starting a workflow needs ${what}.`, hint);
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


/***/ })

};
