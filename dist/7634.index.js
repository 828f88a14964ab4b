export const id = 7634;
export const ids = [7634];
export const modules = {

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/** Does what was asked; the parts of a command are loaded only when it runs. */
async function execute(invocation, environment) {
    switch (invocation.command) {
        case 'run':
            return (await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(2819), __webpack_require__.e(2612), __webpack_require__.e(4085), __webpack_require__.e(6252), __webpack_require__.e(2609), __webpack_require__.e(606), __webpack_require__.e(4746), __webpack_require__.e(4006), __webpack_require__.e(9567), __webpack_require__.e(5521), __webpack_require__.e(7097), __webpack_require__.e(7303), __webpack_require__.e(8206), __webpack_require__.e(4392), __webpack_require__.e(3162), __webpack_require__.e(7096), __webpack_require__.e(1501), __webpack_require__.e(9649), __webpack_require__.e(1565), __webpack_require__.e(6729), __webpack_require__.e(5405), __webpack_require__.e(8431), __webpack_require__.e(4142), __webpack_require__.e(8044), __webpack_require__.e(1229), __webpack_require__.e(7257), __webpack_require__.e(8021)]).then(__webpack_require__.bind(__webpack_require__, 88021))).run(invocation.options, environment);
        case 'plan':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(2819), __webpack_require__.e(606), __webpack_require__.e(4006), __webpack_require__.e(9567), __webpack_require__.e(7303), __webpack_require__.e(8206), __webpack_require__.e(3162), __webpack_require__.e(7096), __webpack_require__.e(1501), __webpack_require__.e(5405), __webpack_require__.e(4142), __webpack_require__.e(7257), __webpack_require__.e(3084)]).then(__webpack_require__.bind(__webpack_require__, 87257))).plan(invocation.options, environment);
        case 'collect':
            return (await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(2819), __webpack_require__.e(4085), __webpack_require__.e(606), __webpack_require__.e(7303), __webpack_require__.e(8206), __webpack_require__.e(3162), __webpack_require__.e(7096), __webpack_require__.e(1501), __webpack_require__.e(5405), __webpack_require__.e(8044), __webpack_require__.e(4744)]).then(__webpack_require__.bind(__webpack_require__, 88015))).collect(invocation.options, environment);
        case 'report':
            return (await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(2819), __webpack_require__.e(2612), __webpack_require__.e(4085), __webpack_require__.e(6252), __webpack_require__.e(2609), __webpack_require__.e(606), __webpack_require__.e(4746), __webpack_require__.e(4006), __webpack_require__.e(9567), __webpack_require__.e(5521), __webpack_require__.e(7097), __webpack_require__.e(7303), __webpack_require__.e(8206), __webpack_require__.e(4392), __webpack_require__.e(3162), __webpack_require__.e(7096), __webpack_require__.e(1501), __webpack_require__.e(9649), __webpack_require__.e(1565), __webpack_require__.e(6729), __webpack_require__.e(5405), __webpack_require__.e(8431), __webpack_require__.e(4142), __webpack_require__.e(8044), __webpack_require__.e(1229), __webpack_require__.e(3427)]).then(__webpack_require__.bind(__webpack_require__, 93427))).report(invocation.options, environment);
        case 'publish':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(2819), __webpack_require__.e(6252), __webpack_require__.e(7303), __webpack_require__.e(8206), __webpack_require__.e(3162), __webpack_require__.e(7096), __webpack_require__.e(1501), __webpack_require__.e(9649), __webpack_require__.e(8431), __webpack_require__.e(1576)]).then(__webpack_require__.bind(__webpack_require__, 78190))).publish(invocation.options, environment);
        case 'narrate':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(2819), __webpack_require__.e(2612), __webpack_require__.e(6252), __webpack_require__.e(2609), __webpack_require__.e(4746), __webpack_require__.e(8280), __webpack_require__.e(7097), __webpack_require__.e(7303), __webpack_require__.e(8206), __webpack_require__.e(4392), __webpack_require__.e(3162), __webpack_require__.e(7096), __webpack_require__.e(1501), __webpack_require__.e(9649), __webpack_require__.e(1565), __webpack_require__.e(6729), __webpack_require__.e(8431), __webpack_require__.e(3289), __webpack_require__.e(6063)]).then(__webpack_require__.bind(__webpack_require__, 31007))).narrate(invocation.options, environment);
        case 'comment':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(2612), __webpack_require__.e(6252), __webpack_require__.e(4006), __webpack_require__.e(7097), __webpack_require__.e(7303), __webpack_require__.e(8206), __webpack_require__.e(4392), __webpack_require__.e(7096), __webpack_require__.e(9649), __webpack_require__.e(1565), __webpack_require__.e(6873)]).then(__webpack_require__.bind(__webpack_require__, 30800))).comment(invocation.options, environment);
        case 'ask':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(2819), __webpack_require__.e(6252), __webpack_require__.e(8280), __webpack_require__.e(5175), __webpack_require__.e(7097), __webpack_require__.e(7303), __webpack_require__.e(8206), __webpack_require__.e(3162), __webpack_require__.e(7096), __webpack_require__.e(1501), __webpack_require__.e(9649), __webpack_require__.e(3289), __webpack_require__.e(7647)]).then(__webpack_require__.bind(__webpack_require__, 37647))).ask(invocation.options, environment);
        case 'dispatch':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(7303), __webpack_require__.e(8206), __webpack_require__.e(3162), __webpack_require__.e(7096), __webpack_require__.e(1884)]).then(__webpack_require__.bind(__webpack_require__, 41884))).dispatch(invocation.options, environment);
        case 'baseline':
            return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(2819), __webpack_require__.e(7303), __webpack_require__.e(8206), __webpack_require__.e(3162), __webpack_require__.e(1501), __webpack_require__.e(6035)]).then(__webpack_require__.bind(__webpack_require__, 6035))).baseline(invocation.options, environment);
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(6921), __webpack_require__.e(3746), __webpack_require__.e(2819), __webpack_require__.e(2612), __webpack_require__.e(4085), __webpack_require__.e(6252), __webpack_require__.e(2609), __webpack_require__.e(606), __webpack_require__.e(4746), __webpack_require__.e(4006), __webpack_require__.e(9567), __webpack_require__.e(5521), __webpack_require__.e(7097), __webpack_require__.e(7303), __webpack_require__.e(8206), __webpack_require__.e(4392), __webpack_require__.e(3162), __webpack_require__.e(7096), __webpack_require__.e(1501), __webpack_require__.e(9649), __webpack_require__.e(1565), __webpack_require__.e(6729), __webpack_require__.e(5405), __webpack_require__.e(8431), __webpack_require__.e(4142), __webpack_require__.e(8044), __webpack_require__.e(1229), __webpack_require__.e(5581)]).then(__webpack_require__.bind(__webpack_require__, 55581))).runs(invocation, environment);
    }
}


/***/ })

};
