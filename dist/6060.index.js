export const id = 6060;
export const ids = [6060];
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

/***/ 56060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50586);
/* harmony import */ var _ask_each_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56394);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30667);
/* harmony import */ var _rows_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94422);
/* harmony import */ var _load_balancers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52019);





const PAGE = 400;
const TARGETLESS = new Set(['redirect', 'fixed-response']);
/** The listeners of each load balancer; AWS tells those of one at a time. */
const load = async function* (context) {
    const elb = context.client(_aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_3__/* .ElasticLoadBalancingV2Client */ .MlD);
    const answers = await (0,_ask_each_js__WEBPACK_IMPORTED_MODULE_0__/* .askEach */ .H)((0,_rows_of_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .R)(_load_balancers_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBalancers */ .C, context), async ({ loadBalancerArn }) => {
        const found = await Array.fromAsync((0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S)({
            operation: 'DescribeListeners',
            ask: (Marker) => elb.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_3__/* .DescribeListenersCommand */ .AKE({ LoadBalancerArn: loadBalancerArn, PageSize: PAGE, Marker }), { abortSignal: context.signal }),
            items: ({ Listeners }) => Listeners,
            next: ({ NextMarker }) => NextMarker,
            idOf: ({ ListenerArn }) => ListenerArn,
        }));
        return { listeners: found.length, targetless: found.filter(isTargetless).length };
    });
    for (const [{ loadBalancerArn }, told] of answers) {
        if (told.state !== 'gone')
            yield { loadBalancerArn, answers: told };
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function isTargetless({ DefaultActions }) {
    return (DefaultActions ?? []).some(({ Type }) => Type !== undefined && TARGETLESS.has(Type));
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

/***/ 30667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7999);

/**
 * The items of all pages, each id once, since pages overlap while resources come and go. Throws `DATA_UNEXPECTED` for an
 * answer without its list, an item without an id, and a token that comes back: none of them may look like the end.
 */
async function* itemsOf(paged) {
    const seen = new Set();
    for await (const page of pagesOf(paged)) {
        const items = paged.items(page);
        if (!items)
            throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${paged.operation} answered without its list`);
        for (const item of items) {
            const id = paged.idOf(item);
            if (!id)
                throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${paged.operation} listed something without an id`);
            if (seen.has(id))
                continue;
            seen.add(id);
            yield item;
        }
    }
}
/** All pages in order. Throws `DATA_UNEXPECTED` when a token comes back, which would go on for ever. */
async function* pagesOf({ operation, ask, next, }) {
    const tokens = new Set();
    let token;
    do {
        const page = await ask(token);
        yield page;
        token = next(page) || undefined;
        if (token !== undefined && tokens.has(token)) {
            throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${operation} led to the same page twice`);
        }
        if (token !== undefined)
            tokens.add(token);
    } while (token !== undefined);
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

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unexpectedAnswer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** AWS answered without what the answer must hold: never an empty list. @param message Begins with AWS's name of the call. */
function unexpectedAnswer(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('DATA_UNEXPECTED', message, 'Run again; if it stays, report it with the operation named above.');
}


/***/ })

};
