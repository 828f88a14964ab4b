export const id = 9245;
export const ids = [9245];
export const modules = {

/***/ 56394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ askEach)
/* harmony export */ });
/* harmony import */ var _is_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9919);

/** Calls under way at a time; the limiter of the clients paces them. */
const AT_A_TIME = 8;
/** Names under which AWS says that a resource is not there, apart from S3's and Route 53's `NoSuch…`. */
const GONE = /(?:NotFound|NotFoundException|NotFoundFault)$/;
const NO_SUCH = /^NoSuch(?:Bucket|HostedZone|HealthCheck)$/;
/**
 * Asks about each resource where AWS has no call that lists the answers. A refusal of some of them is a state of theirs; one of all
 * of them is a missing permission and is thrown, as every other failure is. Answers are in the order of the resources.
 */
async function askEach(items, ask) {
    const answers = [];
    const refusals = [];
    for (let start = 0; start < items.length; start += AT_A_TIME) {
        const some = items.slice(start, start + AT_A_TIME);
        const told = await Promise.all(some.map((item) => askOne(item, ask, refusals)));
        some.forEach((item, index) => {
            const answer = told[index];
            if (answer)
                answers.push([item, answer]);
        });
    }
    if (refusals.length > 0 && refusals.length === items.length)
        throw refusals[0];
    return answers;
}
async function askOne(item, ask, refusals) {
    try {
        return { state: 'told', value: await ask(item) };
    }
    catch (error) {
        if ((0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .G)(error)) {
            refusals.push(error);
            return { state: 'denied' };
        }
        const name = (0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(error);
        if (GONE.test(name) || NO_SUCH.test(name))
            return { state: 'gone' };
        throw error;
    }
}


/***/ }),

/***/ 29245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_efs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21663);
/* harmony import */ var _ask_each_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56394);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33622);
/* harmony import */ var _rows_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94422);
/* harmony import */ var _file_systems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75331);





/** The lifecycle of each file system; AWS tells one at a time. */
const load = async function* (context) {
    const efs = context.client(_aws_sdk_client_efs__WEBPACK_IMPORTED_MODULE_2__/* .EFSClient */ .klU);
    const answers = await (0,_ask_each_js__WEBPACK_IMPORTED_MODULE_0__/* .askEach */ .H)((0,_rows_of_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .R)(_file_systems_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSystems */ .n, context), async ({ fileSystemId }) => {
        const command = new _aws_sdk_client_efs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeLifecycleConfigurationCommand */ .nOM({ FileSystemId: fileSystemId });
        const { LifecyclePolicies = [] } = await efs.send(command, { abortSignal: context.signal });
        return {
            toInfrequentAccess: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedOrNull */ .Q)(LifecyclePolicies.find(({ TransitionToIA }) => TransitionToIA)?.TransitionToIA),
            toArchive: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedOrNull */ .Q)(LifecyclePolicies.find(({ TransitionToArchive }) => TransitionToArchive)?.TransitionToArchive),
        };
    });
    for (const [{ fileSystemId }, answer] of answers) {
        if (answer.state !== 'gone')
            yield { fileSystemId, answer };
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDenied),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** Names under which AWS services refuse a caller that they know (error tables of their API references). */
const DENIED = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'AuthorizationErrorException',
    'NotAuthorizedException',
    'UnauthorizedException',
    'UnauthorizedOperation',
]);
/** Whether a permission is missing, as against a call that went wrong. */
function isDenied(error) {
    return DENIED.has(nameOf(error));
}
function nameOf(error) {
    return error instanceof Error ? error.name : 'Error';
}


/***/ }),

/***/ 94422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/** The rows of a dataset that is named in `after`. */
function rowsOf(dataset, { rows }) {
    // The engine hands over what the loader of this very declaration yielded.
    return rows(dataset.id);
}


/***/ })

};
