export const id = 3427;
export const ids = [3427];
export const modules = {

/***/ 40537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ refuseLoneStore)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/**
 * The jobs of a workflow run on machines of their own: what one of them leaves in a file store, no other can see.
 * @throws SpendlogError INPUT_INVALID
 */
function refuseLoneStore(store, { environment }) {
    if (store.kind !== 'file' || environment['GITHUB_ACTIONS'] !== 'true')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('INPUT_INVALID', 'A file store lies on one machine: the jobs of a workflow could not see what another one left.', 'Set store to s3://bucket/prefix or artifact, or use the command run, which does everything in one job.');
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

/***/ 93427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _lone_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40537);
/* harmony import */ var _report_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75536);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22401);
/* harmony import */ var _report_tenant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21023);
/* harmony import */ var _run_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85119);
/* harmony import */ var _signed_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21728);
/* harmony import */ var _tenant_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82853);







/** `report`: what is missing is read once more; then the verdict. */
function report(options, environment) {
    return (0,_tenant_session_js__WEBPACK_IMPORTED_MODULE_5__/* .asTenant */ .l)(options, environment, async (asked) => {
        (0,_lone_store_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseLoneStore */ .Y)(options.store ?? asked.config.store, environment);
        const { session, signedOut } = await (0,_signed_out_js__WEBPACK_IMPORTED_MODULE_4__/* .reportingSession */ .F)(asked, environment);
        const plan = await (0,_run_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanOf */ .p)(session.runStore, options.run);
        const job = {
            plan,
            options,
            bill: null,
            mopUp: signedOut || options.reprocess ? null : { except: new Set() },
        };
        const result = await (0,_report_tenant_js__WEBPACK_IMPORTED_MODULE_2__/* .reportTenant */ .l)(session, job, environment);
        return (0,_report_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .keepReport */ .k)((0,_report_result_js__WEBPACK_IMPORTED_MODULE_6__/* .reportResult */ .i)(result), result, environment);
    });
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
