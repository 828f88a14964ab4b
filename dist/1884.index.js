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
;// CONCATENATED MODULE: ./build/src/platform/github/workflow-starts.js

/** Retries at a rate limit; GitHub asks for the pause it wants. */
const RETRIES = 3;
/** Starts a workflow by `workflow_dispatch`. The client is loaded at the first start. */
function workflowStarts(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    let client = null;
    return {
        async start(inputs) {
            client ??= loadClient(options);
            const { rest } = await client;
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
async function loadClient({ token, apiUrl, log }) {
    const { Octokit } = await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(1303)]).then(__webpack_require__.bind(__webpack_require__, 11303));
    const { retry } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735));
    const { throttling } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856));
    const tell = (level) => (message) => log.write(level, `GitHub: ${message}`);
    return new (Octokit.plugin(retry, throttling))({
        auth: token,
        ...(apiUrl ? { baseUrl: apiUrl } : {}),
        log: { debug: tell('debug'), info: tell('debug'), warn: tell('warn'), error: tell('warn') },
        throttle: {
            onRateLimit: (_after, _request, _client, retried) => retried < RETRIES,
            onSecondaryRateLimit: (_after, _request, _client, retried) => retried < RETRIES,
        },
    });
}
const HINTS = {
    401: 'Give a token in GITHUB_TOKEN that has not expired.',
    403: 'Grant the job the permission actions: write, or give a token that has it.',
    404: 'Check GITHUB_REPOSITORY and --workflow; a token without actions: write sees neither.',
    422: 'Check that the branch has the workflow, and that it takes workflow_dispatch with these inputs.',
};
function refusal(error, { workflow, repository, ref }) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : Number.NaN;
    if (Number.isNaN(status))
        return error;
    const said = error instanceof Error ? error.message : '';
    const what = `GitHub did not start ${workflow} of ${repository} on ${ref}: ${status} ${said}`;
    const hint = HINTS[status];
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
// EXTERNAL MODULE: ./build/src/app/load-config.js + 2 modules
var load_config = __webpack_require__(12364);
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
async function dispatch(options, { workingFolder, environment, log, progress }) {
    (0,asked_services/* refuseUnknownServices */.V)(options.services);
    const config = await (0,load_config/* loadConfig */.Z9)(workingFolder, options.config, options.environment);
    const tenants = (0,app_tenants/* tenantIds */.vz)(config, options.tenant, { environment });
    (0,own_repository/* refuseOtherRepository */.l)(config, tenants, { environment, progress });
    const workflow = options.workflow ?? runningWorkflow(environment) ?? DEFAULT_WORKFLOW;
    const ref = options.ref ?? environment['GITHUB_REF_NAME'] ?? '';
    if (ref === '')
        throw missing('the branch to start on', 'Give --ref, e.g. --ref main.');
    const starts = workflowStarts({ ...access(environment), workflow, ref, log });
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


/***/ })

};
