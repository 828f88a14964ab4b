export const id = 7006;
export const ids = [7006];
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


/***/ }),

/***/ 10116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ bucketAnswers)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53711);
/* harmony import */ var _ask_each_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56394);
/* harmony import */ var _is_denied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9919);
/* harmony import */ var _rows_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94422);
/* harmony import */ var _buckets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28397);





/** Asks each bucket of the region; `none` is what the error of that name stands for: S3 refuses to tell what is not set. */
async function* bucketAnswers(context, ask, none) {
    const s3 = context.client(_aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__.S3Client);
    const answers = await (0,_ask_each_js__WEBPACK_IMPORTED_MODULE_0__/* .askEach */ .H)((0,_rows_of_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .R)(_buckets_js__WEBPACK_IMPORTED_MODULE_2__/* .buckets */ .K, context), async ({ bucketName }) => {
        try {
            return await ask(s3, bucketName);
        }
        catch (error) {
            if (none && (0,_is_denied_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(error) === none.error)
                return none.value;
            throw error;
        }
    });
    for (const [{ bucketName }, answer] of answers) {
        if (answer.state !== 'gone')
            yield { bucketName, answer };
    }
}


/***/ }),

/***/ 37006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53711);
/* harmony import */ var _bucket_answers_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10116);


/** Whether each bucket of the region has object lock. */
const load = (context) => (0,_bucket_answers_load_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketAnswers */ .g)(context, async (s3, Bucket) => {
    const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_1__.GetObjectLockConfigurationCommand({ Bucket });
    const { ObjectLockConfiguration } = await s3.send(command, { abortSignal: context.signal });
    return ObjectLockConfiguration?.ObjectLockEnabled !== undefined;
}, { error: 'ObjectLockConfigurationNotFoundError', value: false });
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);


/***/ })

};
