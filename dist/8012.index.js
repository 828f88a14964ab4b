export const id = 8012;
export const ids = [8012];
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

/***/ 12716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ predecessorOf),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   Oe: () => (/* binding */ inOrderOfDays)
/* harmony export */ });
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53201);

async function predecessorOf(runStore, asOf, scope) {
    const runs = remembered(await runStore.history());
    const before = inOrderOfDays(runs).findLast(({ summary }) => summary.asOf < asOf && (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameScope */ .t4)(summary, scope));
    const measured = runs.findLast(({ summary }) => hasMeasured(summary, scope));
    const record = measured ? await runStore.readRunRecord(measured.run) : null;
    return { run: before?.run ?? null, seconds: new Map(Object.entries(record?.unitSeconds ?? {})) };
}
/** In the order in which they were written. */
function remembered(history) {
    return history.flatMap(({ run, content }) => {
        const summary = (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunSummary */ .Au)(content);
        return summary ? [{ run, summary }] : [];
    });
}
/** By the day they are about; a run of an old day may be repaired today. Of one day, the one written last is last. */
function inOrderOfDays(runs) {
    return runs.toSorted(({ summary: a }, { summary: b }) => a.asOf === b.asOf ? 0 : a.asOf < b.asOf ? -1 : 1);
}
/** A run of all services has met the units of some as well. */
function hasMeasured({ scope = _run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz }, asked) {
    return scope.analysis !== 'costs' && (scope.services === null || (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameServices */ .Rp)(scope, asked));
}


/***/ }),

/***/ 78190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _predecessor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12716);
/* harmony import */ var _tenant_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11501);
/* harmony import */ var _publish_of_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68571);
/* harmony import */ var _publish_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93686);
/* harmony import */ var _published_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95602);






/** `publish`: delivers the report of a run through every channel that is configured. */
function publish(options, environment) {
    return (0,_tenant_session_js__WEBPACK_IMPORTED_MODULE_2__/* .asTenant */ .l)(options, environment, async (session) => {
        const published = await reportOf(session, options.run);
        return (0,_publish_result_js__WEBPACK_IMPORTED_MODULE_4__/* .publishResult */ .v9)(await (0,_publish_of_session_js__WEBPACK_IMPORTED_MODULE_3__/* .publishOfSession */ .n)(session, published, environment));
    });
}
/** The report of the run that was named, else of the one reported on last. */
async function reportOf({ id, runStore }, asked) {
    const runs = (0,_predecessor_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .HK)(await runStore.history());
    const found = asked === undefined ? runs.at(-1) : runs.findLast(({ run }) => run === asked);
    if (!found)
        throw nothingReported(id, asked);
    const hash = found.summary.publication;
    const kept = hash === undefined ? null : await (0,_published_report_js__WEBPACK_IMPORTED_MODULE_5__/* .readPublished */ .D)(runStore, found.run, hash);
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

/***/ 95602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readPublished),
/* harmony export */   w: () => (/* binding */ keepPublished)
/* harmony export */ });
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15299);
/* harmony import */ var _store_portable_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98091);


/** Keeps a report whole, amounts and all, so that another job can publish it; returns its hash. */
function keepPublished(runStore, { run, report, notes }) {
    return runStore.writeInput(run, (0,_store_portable_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toPortableJson */ .N)({ run, report, notes }));
}
/** The report kept under a hash; `null` where it is gone, or of a version that means something else. */
async function readPublished(runStore, run, hash) {
    const text = await runStore.readInput(run, hash);
    const kept = text === null ? null : (0,_store_portable_json_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPortableJson */ .i)(text);
    return isPublished(kept) && kept.run === run ? kept : null;
}
/** The text carries its own hash, so that it is what this program wrote; which version of it is told by the report. */
function isPublished(kept) {
    if (typeof kept !== 'object' || kept === null || !('report' in kept) || !('run' in kept))
        return false;
    const { report } = kept;
    return (typeof report === 'object' &&
        report !== null &&
        'schemaVersion' in report &&
        report.schemaVersion === _core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_SCHEMA_VERSION */ .W);
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

/***/ 15299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ REPORT_SCHEMA_VERSION)
/* harmony export */ });
/** Version of the published `report.json` schema; raised when a field changes its meaning or goes away. */
const REPORT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 1264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openReportFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41384);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26699);






const PART = /^(?!\.{1,2}$)[^/\\\0]+$/;
/**
 * A folder on disk that reports are written to, relative to the working folder or absolute. Files are written beside their place and moved there
 * when all are complete, so that a failure leaves what was there before.
 */
function openReportFolder(workingFolder, folder = '.') {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingFolder, folder);
    const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...parts(path));
    return {
        check: () => writing(root, () => tryFolder(root)),
        replace: (path, files) => writing(at(path), () => replaceFolder(at(path), files)),
        write: (path, text) => writing(at(path), () => replaceFile(at(path), text)),
        read: (path) => (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .absentAsNull */ .r)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(at(path), 'utf8')),
        list: async (path) => {
            const names = (await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .absentAsNull */ .r)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(at(path)))) ?? [];
            return names.filter((name) => !name.startsWith('.')).sort();
        },
    };
}
/** Paths come from tenants and days; one that could leave the folder is our fault. */
function parts(path) {
    const names = path === '' ? [] : path.split('/');
    const wrong = names.find((name) => !PART.test(name));
    if (wrong !== undefined)
        throw new TypeError(`Not a path below the report folder: ${path}`);
    return names;
}
/** Makes the folder and something in it, and takes both away again. */
async function tryFolder(root) {
    const made = await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(root);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.writable-')));
    }
    finally {
        for (const folder of made.toReversed())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder);
    }
}
async function replaceFolder(target, files) {
    const fresh = beside(target, 'new');
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(fresh);
    try {
        for (const [name, text] of files) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(fresh, ...parts(name));
            await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text);
        }
        await swap(fresh, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { recursive: true, force: true });
    }
}
/** A folder cannot be renamed over a full one: the old one steps aside and comes back if the new one cannot take its place. */
async function swap(fresh, target) {
    const old = beside(target, 'old');
    const moved = (await (0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .absentAsNull */ .r)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(target, old).then(() => true))) ?? false;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, target);
    }
    catch (error) {
        if (moved)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, target);
        throw error;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(old, { recursive: true, force: true });
}
async function replaceFile(target, text) {
    const fresh = beside(target, 'new');
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(fresh, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true });
    }
}
function beside(target, role) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.${role}.tmp`);
}
async function writing(target, work) {
    try {
        await work();
    }
    catch (cause) {
        if (!(0,_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isSystemError */ .O)(cause))
            throw cause;
        const message = `Cannot write ${target}: ${cause.message}`;
        const hint = 'Name another folder with --out, or make this one writable. Earlier reports are unchanged.';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpendlogError */ .T('OUTPUT_UNWRITABLE', message, hint, { cause });
    }
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


/***/ })

};
