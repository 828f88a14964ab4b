export const id = 299;
export const ids = [299];
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

/***/ 70299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50586);
/* harmony import */ var _ask_each_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56394);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33622);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30667);




const PAGE = 400;
/** All target groups of the region with the health of their targets; AWS tells that of one group at a time. */
const load = async function* ({ client, signal }) {
    const elb = client(_aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .ElasticLoadBalancingV2Client */ .MlD);
    const groups = await Array.fromAsync((0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S)({
        operation: 'DescribeTargetGroups',
        ask: (Marker) => elb.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTargetGroupsCommand */ .sC7({ PageSize: PAGE, Marker }), { abortSignal: signal }),
        items: ({ TargetGroups }) => TargetGroups,
        next: ({ NextMarker }) => NextMarker,
        idOf: ({ TargetGroupArn }) => TargetGroupArn,
    }));
    const answers = await (0,_ask_each_js__WEBPACK_IMPORTED_MODULE_0__/* .askEach */ .H)(groups, async ({ TargetGroupArn }) => {
        const answer = await elb.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTargetHealthCommand */ .qyg({ TargetGroupArn }), {
            abortSignal: signal,
        });
        return targetsOf(answer.TargetHealthDescriptions ?? []);
    });
    for (const [group, targets] of answers) {
        if (targets.state === 'gone')
            continue;
        yield {
            targetGroupArn: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)(group.TargetGroupArn ?? ''),
            targetType: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedOrNull */ .Q)(group.TargetType),
            loadBalancerArns: (group.LoadBalancerArns ?? []).map(_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M),
            targets,
        };
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function targetsOf(targets) {
    const states = targets.map(({ TargetHealth }) => TargetHealth?.State ?? 'unavailable');
    // A target that is on its way out takes no new request.
    const registered = states.filter((state) => state !== 'draining');
    return {
        registered: registered.length,
        healthy: registered.filter((state) => state === 'healthy').length,
        unclear: registered.filter((state) => state !== 'healthy' && !state.startsWith('unhealthy')).length,
    };
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
