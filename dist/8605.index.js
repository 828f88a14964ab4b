export const id = 8605;
export const ids = [8605];
export const modules = {

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/** Does what was asked; the parts of a command are loaded only when it runs. */
async function execute(invocation, environment) {
    switch (invocation.command) {
        case 'run':
            return (await Promise.all(/* import() */[__webpack_require__.e(5015), __webpack_require__.e(3477), __webpack_require__.e(8097), __webpack_require__.e(5090), __webpack_require__.e(4444), __webpack_require__.e(2485), __webpack_require__.e(2139), __webpack_require__.e(54), __webpack_require__.e(3902), __webpack_require__.e(8374), __webpack_require__.e(5690), __webpack_require__.e(6199), __webpack_require__.e(9609), __webpack_require__.e(5227), __webpack_require__.e(9008), __webpack_require__.e(64), __webpack_require__.e(3338), __webpack_require__.e(5222), __webpack_require__.e(797), __webpack_require__.e(2253), __webpack_require__.e(336), __webpack_require__.e(9181), __webpack_require__.e(6181), __webpack_require__.e(9855), __webpack_require__.e(9605), __webpack_require__.e(4239), __webpack_require__.e(6470), __webpack_require__.e(5176)]).then(__webpack_require__.bind(__webpack_require__, 65176))).run(invocation.options, environment);
        case 'plan':
            return (await Promise.all(/* import() */[__webpack_require__.e(8097), __webpack_require__.e(5090), __webpack_require__.e(2139), __webpack_require__.e(54), __webpack_require__.e(8374), __webpack_require__.e(6199), __webpack_require__.e(9008), __webpack_require__.e(3338), __webpack_require__.e(5222), __webpack_require__.e(797), __webpack_require__.e(2253), __webpack_require__.e(336), __webpack_require__.e(9181), __webpack_require__.e(4239), __webpack_require__.e(2809)]).then(__webpack_require__.bind(__webpack_require__, 94239))).plan(invocation.options, environment);
        case 'collect':
            return (await Promise.all(/* import() */[__webpack_require__.e(5015), __webpack_require__.e(3477), __webpack_require__.e(8097), __webpack_require__.e(5090), __webpack_require__.e(2485), __webpack_require__.e(2139), __webpack_require__.e(54), __webpack_require__.e(9008), __webpack_require__.e(3338), __webpack_require__.e(5222), __webpack_require__.e(797), __webpack_require__.e(2253), __webpack_require__.e(336), __webpack_require__.e(6181), __webpack_require__.e(9856)]).then(__webpack_require__.bind(__webpack_require__, 29856))).collect(invocation.options, environment);
        case 'report':
            return (await Promise.all(/* import() */[__webpack_require__.e(5015), __webpack_require__.e(3477), __webpack_require__.e(8097), __webpack_require__.e(5090), __webpack_require__.e(4444), __webpack_require__.e(2485), __webpack_require__.e(2139), __webpack_require__.e(54), __webpack_require__.e(3902), __webpack_require__.e(8374), __webpack_require__.e(5690), __webpack_require__.e(6199), __webpack_require__.e(9609), __webpack_require__.e(5227), __webpack_require__.e(9008), __webpack_require__.e(64), __webpack_require__.e(3338), __webpack_require__.e(5222), __webpack_require__.e(797), __webpack_require__.e(2253), __webpack_require__.e(336), __webpack_require__.e(9181), __webpack_require__.e(6181), __webpack_require__.e(9855), __webpack_require__.e(9605), __webpack_require__.e(6654)]).then(__webpack_require__.bind(__webpack_require__, 86654))).report(invocation.options, environment);
        case 'publish':
            return (await Promise.all(/* import() */[__webpack_require__.e(8097), __webpack_require__.e(5090), __webpack_require__.e(2139), __webpack_require__.e(9008), __webpack_require__.e(3338), __webpack_require__.e(5222), __webpack_require__.e(2253), __webpack_require__.e(6470), __webpack_require__.e(2507)]).then(__webpack_require__.bind(__webpack_require__, 37981))).publish(invocation.options, environment);
        case 'comment':
            return (await Promise.all(/* import() */[__webpack_require__.e(8097), __webpack_require__.e(5090), __webpack_require__.e(4444), __webpack_require__.e(8374), __webpack_require__.e(5227), __webpack_require__.e(9008), __webpack_require__.e(3338), __webpack_require__.e(797), __webpack_require__.e(782), __webpack_require__.e(5287)]).then(__webpack_require__.bind(__webpack_require__, 65287))).comment(invocation.options, environment);
        case 'dispatch':
            return (await Promise.all(/* import() */[__webpack_require__.e(8097), __webpack_require__.e(5090), __webpack_require__.e(9008), __webpack_require__.e(3338), __webpack_require__.e(5222), __webpack_require__.e(797), __webpack_require__.e(7069)]).then(__webpack_require__.bind(__webpack_require__, 67069))).dispatch(invocation.options, environment);
        case 'baseline':
            return (await Promise.all(/* import() */[__webpack_require__.e(8097), __webpack_require__.e(5090), __webpack_require__.e(2139), __webpack_require__.e(9008), __webpack_require__.e(3338), __webpack_require__.e(5222), __webpack_require__.e(2253), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 20171))).baseline(invocation.options, environment);
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(5015), __webpack_require__.e(3477), __webpack_require__.e(8097), __webpack_require__.e(5090), __webpack_require__.e(4444), __webpack_require__.e(2485), __webpack_require__.e(2139), __webpack_require__.e(54), __webpack_require__.e(3902), __webpack_require__.e(8374), __webpack_require__.e(5690), __webpack_require__.e(6199), __webpack_require__.e(9609), __webpack_require__.e(5227), __webpack_require__.e(9008), __webpack_require__.e(64), __webpack_require__.e(3338), __webpack_require__.e(5222), __webpack_require__.e(797), __webpack_require__.e(2253), __webpack_require__.e(336), __webpack_require__.e(9181), __webpack_require__.e(6181), __webpack_require__.e(9855), __webpack_require__.e(9605), __webpack_require__.e(2422)]).then(__webpack_require__.bind(__webpack_require__, 2422))).runs(invocation, environment);
    }
}


/***/ })

};
