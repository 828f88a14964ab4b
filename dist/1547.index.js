export const id = 1547;
export const ids = [1547];
export const modules = {

/***/ 31547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_config_service__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67101);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33622);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);



/** The types of IAM, which are the same in every region (AWS Config guide, recording global resources). */
const GLOBAL_TYPES = /^AWS::IAM::(?:User|Group|Role|Policy)$/;
/** The recorders of the region with their status; neither call has pages, a region has a few. */
const load = async function* ({ client, signal }) {
    const config = client(_aws_sdk_client_config_service__WEBPACK_IMPORTED_MODULE_1__/* .ConfigServiceClient */ .D99);
    const recorders = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'DescribeConfigurationRecorders',
        ask: () => config.send(new _aws_sdk_client_config_service__WEBPACK_IMPORTED_MODULE_1__/* .DescribeConfigurationRecordersCommand */ .ECi({}), { abortSignal: signal }),
        items: ({ ConfigurationRecorders }) => ConfigurationRecorders,
        next: () => undefined,
        idOf: ({ name }) => name,
    });
    const all = await Array.fromAsync(recorders);
    if (all.length === 0)
        return;
    const { ConfigurationRecordersStatus = [] } = await config.send(new _aws_sdk_client_config_service__WEBPACK_IMPORTED_MODULE_1__/* .DescribeConfigurationRecorderStatusCommand */ .$Ku({}), { abortSignal: signal });
    const recording = new Map(ConfigurationRecordersStatus.map((one) => [one.name, one.recording]));
    for (const one of all)
        yield rowOf(one, recording.get(one.name));
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function rowOf(recorder, recording) {
    const { recordingGroup, recordingMode } = recorder;
    const daily = (recordingMode?.recordingModeOverrides ?? []).filter(({ recordingFrequency }) => recordingFrequency === 'DAILY');
    return {
        recorderName: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M)(recorder.name ?? ''),
        servicePrincipal: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedOrNull */ .Q)(recorder.servicePrincipal),
        recording: recording ?? null,
        frequency: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedOrNull */ .Q)(recordingMode?.recordingFrequency),
        dailyTypes: daily.flatMap(({ resourceTypes }) => resourceTypes ?? []).map(_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .M),
        globalTypes: recordingGroup?.includeGlobalResourceTypes === true ||
            (recordingGroup?.resourceTypes ?? []).some((type) => GLOBAL_TYPES.test(type)),
    };
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
