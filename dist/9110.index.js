export const id = 9110;
export const ids = [9110];
export const modules = {

/***/ 61270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ charts),
  $: () => (/* binding */ drawChart)
});

// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var render_page = __webpack_require__(82834);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs
var d3_shape = __webpack_require__(58513);
// EXTERNAL MODULE: ./node_modules/hastscript/lib/index.js + 3 modules
var lib = __webpack_require__(84137);
// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
// EXTERNAL MODULE: ./node_modules/hast-util-to-html/lib/index.js + 23 modules
var hast_util_to_html_lib = __webpack_require__(50025);
// EXTERNAL MODULE: ./build/src/render/inert-text.js
var inert_text = __webpack_require__(28280);
;// CONCATENATED MODULE: ./build/src/render/charts/svg-document.js



const WIDTH = 960;
/** Okabe and Ito's colours, which colour-blind readers can tell apart; lighter twins on dark ground where needed. */
const SERIES_CLASSES = ['s0', 's1', 's2', 's3', 's4', 's5', 's6'];
const STYLE = [
    'text{font-family:-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;font-size:13px}',
    '.title{font-size:16px;font-weight:600}',
    '.card{fill:#fff;stroke:#d1d9e0}.ink{fill:#1f2328}.muted{fill:#59636e}.edge{stroke:#fff}',
    '.grid{stroke:#d1d9e0}.axis{stroke:#59636e}.mark{fill:#b3261e}.mark-text{fill:#fff;font-size:11px;font-weight:600}',
    '.s0{fill:#0072b2}.s1{fill:#e69f00}.s2{fill:#009e73}.s3{fill:#cc79a7}.s4{fill:#56b4e9}.s5{fill:#d55e00}.s6{fill:#8c6bb1}',
    '.other{fill:#a8b1ba}.expected{fill:#0072b2;fill-opacity:.18;stroke:#0072b2;stroke-dasharray:4 3}',
    '.hatch{stroke:#fff;stroke-width:3;stroke-opacity:.75}.interval{stroke:#1f2328;stroke-width:1.5}',
    '.budget{stroke:#d55e00;stroke-width:2.5}.budget-text{fill:#b04a00;font-weight:600}',
    '@media (prefers-color-scheme:dark){',
    '.card{fill:#0d1117;stroke:#3d444d}.ink{fill:#f0f6fc}.muted{fill:#9198a1}.edge{stroke:#0d1117}',
    '.grid{stroke:#2a313c}.axis{stroke:#9198a1}.mark{fill:#f85149}',
    '.s0{fill:#2f8fce}.s6{fill:#a78bd0}.other{fill:#6e7681}.expected{fill:#2f8fce;fill-opacity:.25;stroke:#58a6ff}',
    '.hatch{stroke:#0d1117}.interval{stroke:#f0f6fc}.budget{stroke:#f0883e}.budget-text{fill:#f0883e}',
    '}',
].join('');
/** A chart on a card of its own ground, so that it reads on GitHub's light and dark pages alike. */
function svgDocument(document, content) {
    const { height, title, description } = document;
    const root = (0,lib.s)('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${WIDTH} ${height}`,
        width: WIDTH,
        height,
        role: 'img',
        ariaLabelledBy: 'title desc',
    }, [
        (0,lib.s)('title', { id: 'title' }, title),
        (0,lib.s)('desc', { id: 'desc' }, description),
        (0,lib.s)('style', STYLE),
        (0,lib.s)('rect', { className: 'card', x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, rx: 6 }),
        label({ x: 20, y: 30, className: 'title ink' }, title),
        ...content,
    ]);
    return `${(0,hast_util_to_html_lib/* toHtml */.V)(root, { space: 'svg', closeEmptyElements: true })}\n`;
}
/** Text in a chart. Any string may be given: it is made inert, and the serialiser escapes it. */
function label({ x, y, className, anchor = 'start' }, text) {
    return (0,lib.s)('text', { x: coordinate(x), y: coordinate(y), className, textAnchor: anchor }, (0,inert_text/* inertText */.UJ)(text));
}
/** Two decimals are finer than a screen; more would differ between machines. */
function coordinate(value) {
    return Math.round(value * 100) / 100;
}
function bar(className, x, width, top, bottom) {
    return (0,lib.s)('rect', {
        className,
        x: coordinate(x),
        y: coordinate(Math.min(top, bottom)),
        width: coordinate(width),
        height: coordinate(Math.abs(bottom - top)),
    });
}
function line(className, from, to) {
    const [x1, y1] = from.map(coordinate);
    const [x2, y2] = to.map(coordinate);
    return (0,lib.s)('line', { className, x1, y1, x2, y2 });
}
/** Drawn over a bar whose day or month is not complete. */
function hatched(x, width, top, bottom) {
    return (0,lib.s)('rect', {
        fill: 'url(#hatch)',
        x: coordinate(x),
        y: coordinate(Math.min(top, bottom)),
        width: coordinate(width),
        height: coordinate(Math.abs(bottom - top)),
    });
}
function hatchPattern() {
    const attributes = {
        id: 'hatch',
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
    };
    return (0,lib.s)('pattern', attributes, [line('hatch', [0, 0], [0, 6])]);
}

;// CONCATENATED MODULE: ./build/src/render/charts/value-axis.js


/** From zero (or below, where amounts are negative) to the highest value, rounded outwards. */
function valueScale(values, bottom, top) {
    const low = Math.min(0, ...values);
    const high = Math.max(0, ...values);
    return (0,d3_scale/* scaleLinear */.m4)()
        .domain([low, high === low ? 1 : high])
        .nice(5)
        .range([bottom, top]);
}
function valueAxis(scale, [left, right], money) {
    return scale.ticks(5).flatMap((tick) => {
        const y = scale(tick);
        return [
            line(tick === 0 ? 'axis' : 'grid', [left, y], [right, y]),
            label({ x: left - 8, y: y + 4, className: 'muted', anchor: 'end' }, money.formats.compact(tick, money.currency)),
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/render/charts/daily-plot.js







const PLOT_HEIGHT = 280;
const LEFT = 72;
const RIGHT = WIDTH - 20;
/** Axes, bars, hatching and marks between the legend and the day labels. */
function dailyPlot(page, costs, series, top) {
    const layers = layersOf(series);
    const bottom = top + PLOT_HEIGHT;
    const y = valueScale(layers.flat(2), bottom, top);
    const x = (0,d3_scale/* scaleBand */.WH)().domain(series.days).range([LEFT, RIGHT]).paddingInner(0.18).paddingOuter(0.1);
    const bars = layers.flatMap((layer, index) => {
        const className = `${serviceClass(series.daily[index]?.serviceName ?? null, index)} edge`;
        return layer.flatMap(([low, high], at) => {
            const day = series.days[at];
            if (day === undefined || low === high)
                return [];
            return [bar(className, x(day) ?? LEFT, x.bandwidth(), y(high), y(low))];
        });
    });
    return [
        hatchPattern(),
        ...valueAxis(y, [LEFT, RIGHT], { formats: page.formats, currency: costs.currency }),
        ...bars,
        ...hatches(series, layers, { x, y }),
        ...dayLabels(page, series, x, bottom),
        ...marks(costs, layers, { x, y }),
    ];
}
/** For each service the lower and upper edge of its bar on each day. */
function layersOf({ days, daily }) {
    const rows = days.map((_, day) => daily.map(({ amounts }) => {
        const amount = amounts[day];
        return amount ? (0,money/* moneyToNumber */.jQ)(amount) : 0;
    }));
    const keys = daily.map((_, index) => index);
    const stacked = (0,d3_shape/* stack */.t$)()
        .keys(keys)
        .value((row, key) => row[key] ?? 0)
        .offset(d3_shape/* stackOffsetDiverging */.lB);
    return stacked([...rows]).map((layer) => layer.map(([low, high]) => [low, high]));
}
function serviceClass(serviceName, index) {
    return serviceName === null ? 'other' : (SERIES_CLASSES[index] ?? 'other');
}
/** The edges of the whole stack on one day. */
function edges(layers, at) {
    const sides = layers.flatMap((layer) => layer[at] ?? []);
    return [Math.min(0, ...sides), Math.max(0, ...sides)];
}
function hatches(series, layers, { x, y }) {
    const { incompleteFrom, days } = series;
    if (!incompleteFrom)
        return [];
    return days.flatMap((day, at) => {
        if (day < incompleteFrom)
            return [];
        const [low, high] = edges(layers, at);
        return [hatched(x(day) ?? LEFT, x.bandwidth(), y(high), y(low))];
    });
}
/** A label under every seventh day, the last one included. */
function dayLabels({ formats }, { days }, x, bottom) {
    const last = days.length - 1;
    return days.flatMap((day, at) => {
        if ((last - at) % 7 !== 0)
            return [];
        const middle = (x(day) ?? LEFT) + x.bandwidth() / 2;
        const place = {
            x: Math.min(middle, RIGHT - 18),
            y: bottom + 20,
            className: 'muted',
            anchor: 'middle',
        };
        return [label(place, formats.shortDay(day))];
    });
}
/** The numbers unusual periods have in the report, above the first day in view; those of one day share a mark. */
function marks(costs, layers, { x, y }) {
    if (!costs.anomalies.known)
        return [];
    const days = x.domain();
    const numbered = costs.anomalies.value.map(({ period }, index) => ({
        at: days.findIndex((day) => (0,core_period/* contains */.gR)(period, day)),
        number: index + 1,
    }));
    return [...Map.groupBy(numbered, ({ at }) => at)].flatMap(([at, group]) => {
        const day = days[at];
        if (day === undefined)
            return [];
        const [, high] = edges(layers, at);
        const text = numbersText(group.map(({ number }) => number));
        return [mark((x(day) ?? LEFT) + x.bandwidth() / 2, y(high) - 12, text)];
    });
}
function numbersText(numbers) {
    const [first = 0] = numbers;
    const last = numbers.at(-1) ?? first;
    if (numbers.length === 1)
        return String(first);
    return last - first + 1 === numbers.length ? `${first}–${last}` : `${first} …`;
}
function mark(x, y, text) {
    return (0,lib.s)('g', [
        (0,lib.s)('circle', {
            className: 'mark',
            cx: coordinate(x),
            cy: coordinate(y),
            r: Math.max(9, text.length * 4.5),
        }),
        label({ x, y: y + 4, className: 'mark-text', anchor: 'middle' }, text),
    ]);
}

;// CONCATENATED MODULE: ./build/src/render/charts/legend.js

/** The swatch of what is still filling. */
const INCOMPLETE = 'incomplete';
/** What the chart draws as a line. */
const LINES = new Set(['interval', 'budget']);
const LONGEST = 34;
const CHARACTER = 7.5;
/** Letters of East Asian scripts and pictures take twice the room. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF00-\uFFEF]/u;
const ROW = 22;
/** Swatches with names, in as many rows as they need. Widths are estimated: a static file cannot measure text. */
function legend(items, left, top) {
    const elements = [];
    let x = left;
    let y = top;
    for (const { className, text } of items) {
        const name = shortened(text);
        const width = 18 + widthOf(name) + 20;
        if (x > left && x + width > WIDTH - 16) {
            x = left;
            y += ROW;
        }
        elements.push(...swatch(className, x, y), label({ x: x + 18, y: y + 11, className: 'ink' }, name));
        x += width;
    }
    return { elements, height: y - top + ROW };
}
function swatch(className, x, y) {
    if (LINES.has(className))
        return [line(className, [x, y + 6], [x + 12, y + 6])];
    if (className !== INCOMPLETE)
        return [bar(className, x, 12, y, y + 12)];
    return [bar('other', x, 12, y, y + 12), hatched(x, 12, y, y + 12)];
}
function widthOf(text) {
    const characters = Array.from(text);
    return (characters.length + characters.filter((each) => WIDE.test(each)).length) * CHARACTER;
}
function shortened(text) {
    const characters = Array.from(text);
    return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}

;// CONCATENATED MODULE: ./build/src/render/charts/daily-chart.js




const DAYS = 60;
/** Daily usage cost as bars stacked by service; incomplete days hatched, unusual days numbered as in the report. */
function dailyChart(page, costs) {
    const series = lastDays(costs.series);
    const from = series.days[0];
    const to = series.days.at(-1);
    if (!from || !to || series.daily.length === 0)
        return null;
    const { formats, messages } = page;
    const title = messages.charts.daily.title(formats.day(from), formats.day(to));
    const description = `${title}. ${highestDay(page, series, costs.currency)}`;
    const names = legend(legendItems(page, series), 20, 46);
    const top = 46 + names.height + 22;
    const height = top + PLOT_HEIGHT + 40;
    const content = [...names.elements, ...dailyPlot(page, costs, series, top)];
    return { description, svg: svgDocument({ height, title, description }, content) };
}
function lastDays(series) {
    const first = Math.max(0, series.days.length - DAYS);
    const daily = series.daily.map((row) => ({ ...row, amounts: row.amounts.slice(first) }));
    return { ...series, days: series.days.slice(first), daily };
}
function highestDay({ formats, messages }, series, currency) {
    const totals = series.days.map((_, index) => {
        const amounts = series.daily.flatMap((row) => row.amounts[index] ?? []);
        return (0,money/* sumMoney */.M9)(amounts, currency);
    });
    const highest = totals.reduce((best, total, index) => {
        const other = totals[best];
        return other && (0,money/* moneyToNumber */.jQ)(total) > (0,money/* moneyToNumber */.jQ)(other) ? index : best;
    }, 0);
    const [total, day] = [totals[highest], series.days[highest]];
    return total && day ? messages.charts.highest(formats.money(total), formats.day(day)) : '';
}
function legendItems({ messages }, series) {
    const items = series.daily.map(({ serviceName }, index) => ({
        className: serviceClass(serviceName, index),
        text: serviceName === null ? messages.others : serviceName || messages.noValue,
    }));
    return series.incompleteFrom
        ? [...items, { className: INCOMPLETE, text: messages.charts.daily.incomplete }]
        : items;
}

// EXTERNAL MODULE: ./build/src/render/charts/month-bars.js
var month_bars = __webpack_require__(54991);
;// CONCATENATED MODULE: ./build/src/render/charts/monthly-chart.js






const monthly_chart_LEFT = 72;
const monthly_chart_RIGHT = WIDTH - 20;
const monthly_chart_PLOT_HEIGHT = 240;
/** Cost by month, what is expected for the running and next months, and the budget of each month that has one. */
function monthlyChart(page, costs) {
    const bars = (0,month_bars/* monthBars */.p)(costs);
    const first = bars[0];
    const last = bars.at(-1);
    if (!first || !last)
        return null;
    const { formats, messages } = page;
    const title = messages.charts.monthly.title(formats.shortMonth(first.month), formats.shortMonth(last.month));
    const description = descriptionOf(page, title, bars, costs.currency);
    const names = legend(monthly_chart_legendItems(page, bars), 20, 46);
    const top = 46 + names.height + 24;
    const content = [...names.elements, ...plot(page, bars, costs.currency, top)];
    return { description, svg: svgDocument({ height: top + monthly_chart_PLOT_HEIGHT + 50, title, description }, content) };
}
function descriptionOf({ formats, messages }, title, bars, currency) {
    const words = messages.charts.monthly;
    const spent = bars.flatMap(({ month, actual, complete }) => complete && actual ? [`${formats.shortMonth(month)} ${formats.money(actual)}`] : []);
    const expected = bars.flatMap(({ month, expected: value }) => {
        if (value === null)
            return [];
        return [`${formats.shortMonth(month)} ${words.forecast} ${formats.estimate({ value, currency })}`];
    });
    return `${title}. ${[...spent.slice(-2), ...expected].join('; ')}.`;
}
function monthly_chart_legendItems({ messages }, bars) {
    const words = messages.charts.monthly;
    const items = [{ className: 's0', text: words.actual }];
    if (bars.some(({ complete, actual }) => actual && !complete))
        items.push({ className: INCOMPLETE, text: words.soFar });
    if (bars.some(({ expected }) => expected !== null))
        items.push({ className: 'expected', text: words.forecast });
    if (bars.some(({ interval }) => interval))
        items.push({ className: 'interval', text: words.interval });
    if (bars.some(({ budget }) => budget))
        items.push({ className: 'budget', text: words.budget });
    return items;
}
function plot({ formats }, bars, currency, top) {
    const bottom = top + monthly_chart_PLOT_HEIGHT;
    const y = valueScale(bars.flatMap(heights), bottom, top);
    const x = (0,d3_scale/* scaleBand */.WH)()
        .domain(bars.map(({ month }) => month))
        .range([monthly_chart_LEFT, monthly_chart_RIGHT])
        .padding(0.25);
    const width = x.bandwidth();
    return [
        hatchPattern(),
        ...valueAxis(y, [monthly_chart_LEFT, monthly_chart_RIGHT], { formats, currency }),
        ...bars.flatMap((month) => {
            const left = x(month.month) ?? monthly_chart_LEFT;
            const tip = Math.min(...heights(month).map((value) => y(value)));
            const place = { x: left + width / 2, className: 'muted', anchor: 'middle' };
            return [
                ...monthElements(month, left, width, y),
                label({ ...place, y: tip - 7, className: 'ink' }, formats.compact(shownAmount(month), currency)),
                label({ ...place, y: bottom + 20 }, formats.monthName(month.month)),
                label({ ...place, y: bottom + 37 }, month.month.slice(0, 4)),
            ];
        }),
    ];
}
function shownAmount({ actual, complete, expected }) {
    const spent = actual ? (0,money/* moneyToNumber */.jQ)(actual) : 0;
    return complete || expected === null ? spent : expected;
}
function heights({ actual, expected, interval, budget }) {
    return [
        actual ? (0,money/* moneyToNumber */.jQ)(actual) : 0,
        expected ?? 0,
        ...(interval ?? []),
        budget ? (0,money/* moneyToNumber */.jQ)(budget) : 0,
    ];
}
function monthElements(month, left, width, y) {
    const { actual, complete, expected, interval, budget } = month;
    const elements = [];
    const middle = left + width / 2;
    if (expected !== null && !complete)
        elements.push(bar('expected', left, width, y(expected), y(0)));
    if (actual)
        elements.push(bar('s0', left, width, y((0,money/* moneyToNumber */.jQ)(actual)), y(0)));
    if (actual && !complete)
        elements.push(hatched(left, width, y((0,money/* moneyToNumber */.jQ)(actual)), y(0)));
    if (interval)
        elements.push(...whisker(middle, y(interval[0]), y(interval[1])));
    if (budget) {
        const level = y((0,money/* moneyToNumber */.jQ)(budget));
        elements.push(line('budget', [left - width * 0.2, level], [left + width * 1.2, level]));
    }
    return elements;
}
function whisker(x, low, high) {
    return [
        line('interval', [x, low], [x, high]),
        line('interval', [x - 5, low], [x + 5, low]),
        line('interval', [x - 5, high], [x + 5, high]),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/charts/charts.js



/** The charts of a report by file name, in its primary currency; none where there is nothing to draw. */
function charts(report) {
    const page = (0,render_page/* pageOf */.Z)(report);
    const files = new Map();
    for (const file of Object.keys(DRAW).filter(isChartFile)) {
        const chart = drawChart(page, file);
        if (chart)
            files.set(file, chart.svg);
    }
    return files;
}
function drawChart(page, file) {
    const [primary] = page.report.costs;
    return primary ? DRAW[file](page, primary) : null;
}
const DRAW = {
    'daily-cost-by-service.svg': dailyChart,
    'monthly-cost-and-forecast.svg': monthlyChart,
};
function isChartFile(name) {
    return Object.hasOwn(DRAW, name);
}


/***/ }),

/***/ 54991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ monthBars)
/* harmony export */ });
/* harmony import */ var _budget_of_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3396);

const MONTHS = 13;
/** The last months read and the months forecast, in one metric; budgets where one covers exactly that month. */
function monthBars(costs) {
    const { metric, months } = costs.series;
    const forecasts = costs.forecasts.known ? costs.forecasts.value : [];
    const ahead = forecasts.find((forecast) => forecast.metric === metric)?.months ?? [];
    const read = months.slice(-MONTHS);
    const later = ahead.filter((next) => read.every(({ month }) => month !== next.month));
    return [
        ...read.map(({ month, amount, complete }) => ({
            month,
            actual: amount,
            complete,
            ...expectation(complete ? undefined : ahead.find((next) => next.month === month)),
            budget: (0,_budget_of_month_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOfMonth */ .L)(costs, month, metric),
        })),
        ...later.map((next) => ({
            month: next.month,
            actual: null,
            complete: false,
            ...expectation(next),
            budget: (0,_budget_of_month_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOfMonth */ .L)(costs, next.month, metric),
        })),
    ];
}
function expectation(forecast) {
    if (!forecast)
        return { expected: null, interval: null };
    const { expected, low, high } = forecast;
    return { expected: expected.value, interval: low && high ? [low.value, high.value] : null };
}


/***/ }),

/***/ 27125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ indexEntry),
/* harmony export */   r: () => (/* binding */ renderIndex)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88532);
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);
/* harmony import */ var _core_parse_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73529);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62708);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53262);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66866);
/* harmony import */ var _markdown_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15771);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82834);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67420);










const DayText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((text, context) => {
    const day = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDay */ .Iq)(text);
    if (day)
        return day;
    context.addIssue({ code: 'custom', message: 'Not a day' });
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
const AmountText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine((text) => (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(text) !== null);
const States = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['final', 'provisional', 'incomplete']);
/** The few fields of a summary.json that the index shows; later versions may hold anything else. */
const Indexed = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    tenant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    asOf: DayText,
    headline: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        currency: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        state: States,
        start: DayText,
        end: DayText,
        amount: AmountText.nullable(),
        change: AmountText.nullable(),
        changeRatio: AmountText.nullable(),
    })),
});
/** Reads what the index shows out of a summary.json; `null` when it is none. */
function indexEntry(path, summaryJson) {
    const { data } = Indexed.safeParse((0,_core_parse_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .q)(summaryJson));
    return data ? { path, ...data } : null;
}
/** `reports/README.md`: every report by tenant, the newest first. */
function renderIndex(entries, language) {
    const page = { formats: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .createFormats */ .X)(language), messages: (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .messagesIn */ .w)(language) };
    const words = page.messages.index;
    const tenants = Map.groupBy(entries, ({ tenant }) => tenant);
    const parts = [...tenants.keys()].sort().flatMap((tenant) => {
        const own = tenants.get(tenant) ?? [];
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .heading */ .R_)(2, words.tenant((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_9__/* .untrusted */ .b)(tenant))), reportTable(page, own)];
    });
    const intro = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .paragraph */ .FY)(entries.length === 0 ? words.none : words.intro);
    return (0,_markdown_of_js__WEBPACK_IMPORTED_MODULE_10__/* .markdownOf */ .R)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .heading */ .R_)(1, words.title), intro, ...parts]);
}
function reportTable(page, entries) {
    const newestFirst = entries.toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .columnsOf */ .PL)(page.messages.index.columns, [2, 3]), newestFirst.flatMap((entry) => rows(page, entry)));
}
/** One line a currency; the first carries the link. */
function rows({ formats, messages }, { asOf, path, headline }) {
    const link = {
        type: 'link',
        url: encodeURI(path),
        children: [{ type: 'text', value: asOf }],
    };
    if (headline.length === 0)
        return [[link, '–', '–', '–', '–']];
    return headline.map(({ currency, start, end, amount, change, changeRatio, state }, index) => {
        const ratio = changeRatio === null ? '' : ` (${formats.changePercent((0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(changeRatio))})`;
        return [
            index === 0 ? link : '',
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .unbroken */ .D_)(formats.period({ start, end })),
            amount === null ? messages.unknown : formats.money((0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(amount, currency)),
            change === null ? '–' : `${formats.change((0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(change, currency))}${ratio}`,
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .unbroken */ .D_)(messages.states[state]),
        ];
    });
}


/***/ }),

/***/ 84950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./build/src/render/blocks.js
var render_blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/headline.js
var render_headline = __webpack_require__(39488);
// EXTERNAL MODULE: ./build/src/render/look-verdict.js
var look_verdict = __webpack_require__(26319);
// EXTERNAL MODULE: ./build/src/render/markdown-of.js
var markdown_of = __webpack_require__(15771);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/narrative/narrative-page.js
var narrative_page = __webpack_require__(94793);
// EXTERNAL MODULE: ./build/src/render/narrative/title-text.js
var title_text = __webpack_require__(821);
;// CONCATENATED MODULE: ./build/src/render/narrative/narrative-links.js




/** The way from the report to the pages for its readers, in one line; empty: there are none. */
function narrativeLinks({ messages }, pages) {
    if (pages.length === 0)
        return [];
    const links = pages.map((each) => (0,phrase/* phrase */.MZ) `${(0,render_blocks/* fileLink */.RF)((0,narrative_page/* narrativePage */.O)(each))} (${(0,title_text/* titleText */.Q)(each.title[each.language])})`);
    return (0,phrase/* inlineNodes */.Lz)(messages.narrative.pages((0,phrase/* joinInline */.EN)(links, ', ')));
}

// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var page = __webpack_require__(82834);
// EXTERNAL MODULE: ./build/src/render/sample-banner.js
var sample_banner = __webpack_require__(52997);
// EXTERNAL MODULE: ./build/src/render/sections/actions.js + 1 modules
var actions = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/src/render/advisor-facts.js
var advisor_facts = __webpack_require__(77012);
// EXTERNAL MODULE: ./build/src/render/evidence-text.js
var evidence_text = __webpack_require__(64053);
// EXTERNAL MODULE: ./build/src/render/folded-table.js
var folded_table = __webpack_require__(7431);
// EXTERNAL MODULE: ./build/src/render/names.js
var render_names = __webpack_require__(28570);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
;// CONCATENATED MODULE: ./build/src/render/sections/advisors.js







const HUB = 'advisors/cost-optimization-hub';
const COMMITMENTS = ['advisors/savings-plans-use', 'advisors/reservations-use'];
/** What each of AWS's advisors answered; where nothing was asked of them, the section is not there. */
function advisorsSection(page) {
    const { collection } = page.report;
    if (!collection.known || collection.value.advisors.length === 0)
        return [];
    const answers = collection.value.advisors;
    const words = page.messages.advisors;
    return [
        (0,render_blocks/* heading */.R_)(2, words.title),
        stateTable(page, answers),
        ...(0,render_blocks/* bullets */.e5)([...unknownWords(page, answers), ...hubLines(page, answers), ...setUp(page, answers)]),
        ...commitments(page, answers),
        ...anomalies(page, answers),
        ...budgets(page, answers),
        ...trustedAdvisor(page, answers),
    ];
}
function stateTable(page, answers) {
    const words = page.messages.advisors;
    const rows = [...Map.groupBy(answers, ({ advisor }) => advisor)].map(([advisor, own]) => [
        (0,advisor_facts/* advisorName */.GS)(page, advisor),
        placesText(page, own),
        adviceText(page, own),
        remedyText(own),
    ]);
    return (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.columns, [2]), rows);
}
/** Each state in how many places; one that could not be read has that of its read, which the ledger explains. */
function placesText({ messages, formats }, answers) {
    const words = messages.advisors;
    const states = Map.groupBy(answers, stateOf);
    return [...states]
        .map(([state, own]) => words.inPlaces(formats, words.states[state], own.length))
        .join(', ');
}
function stateOf({ state, read }) {
    if (state !== null)
        return state;
    return read === 'ok' || read === 'empty' ? 'no-data' : read;
}
/** Of those that answered; where none did, nobody knows. */
function adviceText({ formats, messages }, answers) {
    const answered = answers.filter(({ state, read }) => state !== null || read === 'ok' || read === 'empty');
    if (answered.length === 0)
        return (0,render_blocks/* emphasis */.lN)(messages.unknown);
    return formats.count(answered.reduce((sum, { advised }) => sum + advised, 0));
}
function remedyText(answers) {
    const remedies = new Set(answers.flatMap(({ remedy, state }) => (state === 'active' ? [] : (remedy ?? []))));
    return remedies.size === 0 ? '–' : (0,phrase/* joinInline */.EN)([...remedies].map(evidence_text/* evidenceText */.r), ' ');
}
function unknownWords({ messages, formats }, answers) {
    const count = answers.reduce((sum, { unknownActions }) => sum + unknownActions, 0);
    return count > 0 ? [messages.advisors.unknownActions(formats, count)] : [];
}
/** Its own total, and what its amounts count in: without that nobody can read them. */
function hubLines({ messages, formats }, answers) {
    const words = messages.advisors;
    const told = (name) => (0,advisor_facts/* factsOf */.xS)(answers, HUB, [name]);
    const active = answers.some(({ advisor, state }) => advisor === HUB && state === 'active');
    const preferred = told('preferredCommitment').map(({ text }) => words.preference((0,untrusted/* untrusted */.b)(text ?? '')));
    return [
        ...told('estimatedTotalDedupedSavings').flatMap((fact) => {
            const total = (0,advisor_facts/* moneyOf */.a5)(fact);
            return total ? [words.hubTotal(formats.money(total))] : [];
        }),
        ...told('savingsEstimationMode').map(({ text }) => words.hubCounts((0,untrusted/* untrusted */.b)(text ?? ''))),
        ...(active && preferred.length === 0 ? [words.noPreference] : preferred),
    ];
}
function setUp({ messages, formats }, answers) {
    const words = messages.advisors;
    const [features] = (0,advisor_facts/* factsOf */.xS)(answers, 'advisors/organization', ['organizationFeatureSet']);
    if (!features)
        return [];
    const trusted = (0,advisor_facts/* factsOf */.xS)(answers, 'advisors/organization', ['trustedService']);
    const line = words.organization(features.text ? (0,untrusted/* untrusted */.b)(features.text) : messages.unknown, words.trusted(formats, trusted.length));
    const tower = trusted.some(({ text }) => text === 'controltower.amazonaws.com');
    return [tower ? (0,phrase/* phrase */.MZ) `${line} ${words.controlTower}` : line];
}
function commitments(page, answers) {
    const { messages, formats } = page;
    const words = messages.advisors;
    const facts = COMMITMENTS.flatMap((advisor) => (0,advisor_facts/* factsOf */.xS)(answers, advisor, Object.keys(words.commitmentFacts)));
    return (0,folded_table/* foldedTable */.v)(page, words.commitments, words.commitmentColumns, [2, 3], facts, (fact) => {
        const [title = '', meaning = ''] = words.commitmentFacts[fact.name] ?? [];
        return [
            title,
            fact.subject === null ? words.all : (0,untrusted/* untrusted */.b)(fact.subject),
            fact.number === null ? '–' : formats.percent(fact.number),
            (0,advisor_facts/* moneyText */.qC)(page, fact),
            meaning,
        ];
    });
}
function anomalies(page, answers) {
    const words = page.messages.advisors;
    const names = ['anomalyImpact', 'anomalyStart', 'anomalyEnd'];
    const found = (0,advisor_facts/* bySubject */.qU)((0,advisor_facts/* factsOf */.xS)(answers, 'advisors/cost-anomalies', names));
    return (0,folded_table/* foldedTable */.v)(page, words.anomalies, words.anomalyColumns, [2], found, (facts) => {
        const impact = facts.get('anomalyImpact');
        const end = facts.get('anomalyEnd');
        return [
            (0,advisor_facts/* textOf */.b6)(page, impact),
            impact ? (0,render_names/* accountOf */.XP)(page, impact.account) : page.messages.unknown,
            (0,advisor_facts/* moneyText */.qC)(page, impact),
            (0,advisor_facts/* dayText */.Ew)(page, facts.get('anomalyStart')),
            end?.text ? (0,advisor_facts/* dayText */.Ew)(page, end) : words.open,
        ];
    });
}
function budgets(page, answers) {
    const words = page.messages.advisors;
    const names = ['budgetType', 'budgetLimit', 'budgetActual', 'budgetForecast', 'budgetCounts'];
    const found = (0,advisor_facts/* bySubject */.qU)((0,advisor_facts/* factsOf */.xS)(answers, 'advisors/budgets', names));
    const cost = found.filter((facts) => facts.get('budgetType')?.text === 'COST');
    return (0,folded_table/* foldedTable */.v)(page, words.budgets, words.budgetColumns, [2, 3, 4], cost, (facts) => {
        const type = facts.get('budgetType');
        return [
            (0,untrusted/* untrusted */.b)(type?.subject ?? ''),
            (0,render_names/* accountOf */.XP)(page, type?.account ?? ''),
            (0,advisor_facts/* moneyText */.qC)(page, facts.get('budgetLimit')),
            (0,advisor_facts/* moneyText */.qC)(page, facts.get('budgetActual')),
            (0,advisor_facts/* moneyText */.qC)(page, facts.get('budgetForecast')),
            (0,advisor_facts/* textOf */.b6)(page, facts.get('budgetCounts')),
        ];
    });
}
/** Of the checks that flag something. */
function trustedAdvisor(page, answers) {
    const words = page.messages.advisors;
    const all = (0,advisor_facts/* factsOf */.xS)(answers, 'advisors/trusted-advisor', ['trustedAdvisorCheck']);
    const flagged = all.filter(({ number }) => number !== 0);
    const title = `${words.trustedAdvisor}. ${words.overlap}`;
    return (0,folded_table/* foldedTable */.v)(page, title, words.trustedAdvisorColumns, [3, 4], flagged, (fact) => [
        (0,untrusted/* untrusted */.b)(fact.subject ?? ''),
        (0,render_names/* accountOf */.XP)(page, fact.account),
        (0,advisor_facts/* textOf */.b6)(page, fact),
        fact.number === null ? page.messages.unknown : page.formats.count(fact.number),
        (0,advisor_facts/* moneyText */.qC)(page, fact),
    ]);
}

// EXTERNAL MODULE: ./build/src/render/sections/allocation.js
var allocation = __webpack_require__(33254);
// EXTERNAL MODULE: ./build/src/render/sections/anomalies.js
var sections_anomalies = __webpack_require__(47406);
// EXTERNAL MODULE: ./build/src/render/sections/breakdowns.js
var breakdowns = __webpack_require__(33279);
// EXTERNAL MODULE: ./build/src/render/sections/budget.js + 2 modules
var budget = __webpack_require__(38110);
// EXTERNAL MODULE: ./build/src/render/sections/changes.js + 1 modules
var changes = __webpack_require__(57137);
// EXTERNAL MODULE: ./build/src/render/charts/charts.js + 6 modules
var charts = __webpack_require__(61270);
;// CONCATENATED MODULE: ./build/src/render/sections/charts.js

/** A chart with its text alternative; nothing where the report has nothing to draw. */
function chartImage(page, file) {
    const chart = (0,charts/* drawChart */.$)(page, file);
    if (!chart)
        return [];
    return [{ type: 'paragraph', children: [{ type: 'image', url: file, alt: chart.description }] }];
}

// EXTERNAL MODULE: ./build/src/render/sections/commitments.js
var sections_commitments = __webpack_require__(87613);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/render/sections/every-service.js




const MOST = 60;
const MOST_DRIVERS = 2;
/** Each service with its cost by month, what drives it, its unusual periods and what runs of it. */
function everyServiceSection(page) {
    const { report, costs, messages, formats } = page;
    const words = messages.everyService;
    const own = report.services.filter(({ currency }) => currency === costs.currency);
    const left = own.length - MOST;
    if (own.length === 0)
        return [];
    return (0,render_blocks/* details */.zH)(words.title(formats, own.length), [
        (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.columns, [3]), own.slice(0, MOST).map((service) => row(page, service))),
        ...(left > 0 ? [(0,render_blocks/* paragraph */.FY)(messages.andMore(formats, left))] : []),
        (0,render_blocks/* paragraph */.FY)(words.complete((0,render_blocks/* fileLink */.RF)('report.json'))),
    ]);
}
function row(page, service) {
    const { formats } = page;
    return [
        (0,render_names/* nameOf */.Vb)(page, service.serviceName),
        monthsText(page, service),
        driversText(page, service.drivers),
        knownText(page, service.anomalies, (ids) => (ids.length === 0 ? '–' : formats.count(ids.length))),
        inventoryText(page, service),
    ];
}
/** Ascending. The running month says so, since it ends with the days that were read. */
function monthsText({ costs, formats, messages }, { months }) {
    const running = costs.comparisons.find(({ name }) => name === 'monthToDate')?.now.period.start;
    const titleOf = (month) => {
        const name = formats.shortMonth(month);
        return running && month === (0,period/* monthOf */.GS)(running) ? messages.services.soFar(name) : name;
    };
    return months
        .map(({ month, amount }) => messages.everyService.month(titleOf(month), amount ? formats.money(amount) : messages.unknown))
        .join('; ');
}
function driversText(page, drivers) {
    const { formats, messages } = page;
    const words = messages.everyService;
    return knownText(page, drivers, ({ usageTypes, more }) => {
        if (usageTypes.length === 0)
            return '–';
        const amount = (value) => (value ? formats.money(value) : '–');
        const all = usageTypes.map(({ usageType, now, before }) => words.driver((0,render_names/* nameOf */.Vb)(page, usageType), amount(now), amount(before)));
        const hidden = usageTypes.length + more - MOST_DRIVERS;
        const shown = (0,render_names/* listed */.KE)(page, all.slice(0, MOST_DRIVERS), MOST_DRIVERS);
        return hidden > 0 ? (0,phrase/* joinInline */.EN)([shown, messages.andMore(formats, hidden)], ', ') : shown;
    });
}
function inventoryText(page, { services, nonService, inventory }) {
    const { formats, messages } = page;
    const words = messages.everyService;
    if (nonService)
        return words.nonServices[nonService];
    if (services.length === 0)
        return words.notInCatalogue;
    return knownText(page, inventory, ({ resources, counted, notCounted }) => {
        if (counted + notCounted === 0)
            return words.noTypes;
        const sum = resources === null ? messages.unknown : words.resources(formats, resources);
        return notCounted === 0 ? sum : `${sum}; ${words.typesNotCounted(formats, notCounted)}`;
    });
}
/** In a table a gap is said shortly; the list of what is missing says all of it once. */
function knownText(page, value, say) {
    return value.known ? say(value.value) : (0,render_blocks/* emphasis */.lN)(page.messages.gaps.reasons[value.gap.reason]);
}

// EXTERNAL MODULE: ./build/src/render/sections/gaps.js
var gaps = __webpack_require__(64030);
// EXTERNAL MODULE: ./build/src/render/why-no-work.js
var why_no_work = __webpack_require__(34502);
;// CONCATENATED MODULE: ./build/src/render/sections/looked.js






/** What a run looked at in AWS, what it was kept from, and how much of what runs is used. */
function lookedSection(page) {
    const { report, messages } = page;
    const title = (0,render_blocks/* heading */.R_)(2, messages.looked.title);
    const bill = billChecks(page, report.billChecks);
    if (!report.collection.known)
        return [title, (0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, report.collection.gap)), ...bill];
    const collection = report.collection.value;
    return [
        title,
        (0,render_blocks/* paragraph */.FY)(scopeText(page, collection)),
        ...checksTable(page, collection.checks),
        ...bill,
        ...deadLetters(page, collection),
        ...utilisation(page, collection.utilisation),
        ...notPlanned(page, collection),
    ];
}
function scopeText({ messages, formats }, collection) {
    const words = messages.looked;
    const { units, accounts, regions, basis } = collection;
    if (units.planned === 0)
        return words.noWork[(0,why_no_work/* whyNoWork */.X)(collection)];
    return `${words.scope(formats, units.done, units.planned, accounts, regions.length)}: ${words.bases[basis]}.`;
}
/** One line for each check that a reader should know of; the others are folded away. */
function checksTable(page, checks) {
    const { looked: words } = page.messages;
    const { formats } = page;
    const sums = [...Map.groupBy(checks, ({ check }) => check)].map(([check, rows]) => sumOf(check, rows));
    const [telling, quiet] = [sums.filter(tells), sums.filter((sum) => !tells(sum))];
    return [
        ...(telling.length > 0
            ? [
                (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.checkColumns, [1, 2, 3, 4]), telling.map((sum) => cells(page, sum))),
            ]
            : []),
        ...(telling.some(({ undecided }) => undecided > 0) ? [(0,render_blocks/* paragraph */.FY)(words.undecided)] : []),
        ...(0,folded_table/* foldedTable */.v)(page, words.quietChecks, words.quietColumns, [1], quiet, ({ check, judged }) => [
            (0,untrusted/* untrusted */.b)(check),
            formats.count(judged),
        ]),
    ];
}
function sumOf(check, rows) {
    const all = (of) => rows.reduce((sum, row) => sum + of(row), 0);
    return {
        check,
        judged: all(({ judged }) => judged),
        found: all(({ found }) => found),
        undecided: all(({ undecided }) => undecided.length),
        notLooked: all(({ state }) => (state === 'evaluated' ? 0 : 1)),
    };
}
/** Whether it found something, or could not look at or decide on something. */
function tells({ found, undecided, notLooked }) {
    return found + undecided + notLooked > 0;
}
function cells({ formats }, { check, judged, found, undecided, notLooked }) {
    return [
        (0,untrusted/* untrusted */.b)(check),
        formats.count(judged),
        formats.count(found),
        formats.count(undecided),
        formats.count(notLooked),
    ];
}
/** One line a check: the bill is judged once for all places. Those that found nothing are counted only. */
function billChecks(page, rows) {
    const words = page.messages.looked;
    const sums = rows.map((row) => sumOf(row.check, [row]));
    const telling = sums.filter(tells);
    const quiet = sums.length - telling.length;
    return [
        ...(0,folded_table/* foldedTable */.v)(page, words.billChecks, words.checkColumns, [1, 2, 3, 4], telling, (sum) => cells(page, sum)),
        ...(quiet > 0 ? [(0,render_blocks/* paragraph */.FY)(words.quietBillChecks(page.formats, quiet))] : []),
    ];
}
function deadLetters(page, { deadLetters: rows }) {
    const words = page.messages.looked;
    return (0,folded_table/* foldedTable */.v)(page, words.deadLetters, words.deadLetterColumns, [3], rows, (letter) => [
        (0,untrusted/* untrusted */.b)(letter.serviceGroup),
        (0,render_names/* accountOf */.XP)(page, letter.account),
        (0,untrusted/* untrusted */.b)(letter.region),
        page.formats.count(letter.attempts),
        (0,untrusted/* untrusted */.b)(letter.errorClass),
        (0,untrusted/* untrusted */.b)(letter.message),
    ]);
}
function utilisation(page, rows) {
    const words = page.messages.looked;
    const { formats, messages } = page;
    const number = (value) => (value === null ? messages.unknown : formats.measure(value));
    return (0,folded_table/* foldedTable */.v)(page, words.utilisation, words.utilisationColumns, [4, 5, 6, 7], rows, (row) => [
        (0,untrusted/* untrusted */.b)(row.service),
        (0,untrusted/* untrusted */.b)(words.metric(`${row.namespace} ${row.metricName}`, row.statistic, formats.count(row.days))),
        (0,render_names/* accountOf */.XP)(page, row.account),
        (0,untrusted/* untrusted */.b)(row.region),
        formats.count(row.resources),
        number(row.average),
        number(row.maximum),
        formats.count(row.allZero),
    ]);
}
function notPlanned(page, { notPlanned: rows }) {
    const words = page.messages.looked;
    return (0,folded_table/* foldedTable */.v)(page, words.notPlanned, words.notPlannedColumns, [], rows, (row) => [
        row.serviceName === '' ? words.wholePlace : (0,render_names/* nameOf */.Vb)(page, row.serviceName),
        (0,render_names/* accountOf */.XP)(page, row.account),
        row.region === '' ? words.wholeAccount : (0,untrusted/* untrusted */.b)(row.region),
        words.notPlannedReasons[row.reason],
    ]);
}

// EXTERNAL MODULE: ./build/src/render/sections/movers.js
var movers = __webpack_require__(50861);
;// CONCATENATED MODULE: ./build/src/render/sections/owners.js






/** Whose recommendations and spend it is, and what was decided not to be done. Nothing where nobody configured either. */
function ownersSection(page) {
    const { ownership, exemptions } = page.report;
    const blocks = [
        ...(ownership.known
            ? ownership.value.tables.flatMap((each) => teamBlocks(page, each))
            : isMissing(ownership)
                ? [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, ownership.gap))]
                : []),
        ...(ownership.known && !ownership.value.spend.known
            ? [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, ownership.value.spend.gap))]
            : []),
        ...(ownership.known && ownership.value.units ? [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, ownership.value.units))] : []),
        ...(exemptions.known ? exemptionBlocks(page, exemptions.value) : []),
    ];
    return blocks.length === 0 ? [] : [(0,render_blocks/* heading */.R_)(2, page.messages.living.owners.title), ...blocks];
}
/** Owners that nobody configured are no gap of this report. */
function isMissing({ gap }) {
    return gap.reason !== 'not-configured';
}
function teamBlocks(page, { currency, period, teams }) {
    const { formats, messages, report } = page;
    const words = messages.living.owners;
    const rows = teams.map(({ team, spend, recommendations, net }) => [
        team === null ? (0,render_blocks/* emphasis */.lN)(words.nobody) : (0,untrusted/* untrusted */.b)(team),
        spend ? formats.money(spend) : messages.unknown,
        formats.count(recommendations),
        formats.money(net),
    ]);
    const several = report.ownership.known && report.ownership.value.tables.length > 1;
    return [
        ...(several ? [(0,render_blocks/* paragraph */.FY)((0,render_blocks/* strong */.ko)((0,untrusted/* untrusted */.b)(currency)))] : []),
        (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.columns, [1, 2, 3]), rows),
        ...(period ? [(0,render_blocks/* paragraph */.FY)(words.spendOf(formats.shortPeriod(period)))] : []),
    ];
}
function exemptionBlocks(page, { inForce, expired, unmatched }) {
    const { formats, messages } = page;
    const words = messages.living.owners;
    const amounts = ({ net }) => net.length === 0 ? messages.unknown : net.map((amount) => formats.money(amount)).join(', ');
    return [
        ...(0,folded_table/* foldedTable */.v)(page, words.inForce, words.inForceColumns, [4, 5], inForce, (each) => [
            ...told(page, each.exemption),
            formats.count(each.recommendations),
            amounts(each),
        ]),
        ...(0,folded_table/* foldedTable */.v)(page, words.expired, words.expiredColumns, [4], expired, (each) => [
            ...told(page, each.exemption),
            formats.count(each.recommendations),
        ]),
        ...(0,folded_table/* foldedTable */.v)(page, words.unmatched, words.unmatchedColumns, [], unmatched, (each) => told(page, each)),
    ];
}
function told({ formats, messages }, { match, reason, owner, expires, ticket }) {
    const words = messages.living.owners;
    const conditions = Object.entries(match).map(([name, value]) => words.condition((0,untrusted/* untrusted */.b)(name), (0,untrusted/* untrusted */.b)(value)));
    const day = (0,period/* parseDay */.Iq)(expires);
    return [
        (0,phrase/* joinInline */.EN)(conditions, ', '),
        ticket === undefined ? (0,untrusted/* untrusted */.b)(reason) : words.ticket((0,untrusted/* untrusted */.b)(reason), (0,untrusted/* untrusted */.b)(ticket)),
        (0,untrusted/* untrusted */.b)(owner),
        day ? (0,render_blocks/* unbroken */.D_)(formats.day(day)) : (0,untrusted/* untrusted */.b)(expires),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/sections/posture.js





/** Datasets of the security services, and the catalogue ids they are billed as. */
const SERVICES = {
    'advisors/security-hub': 'security-hub',
    'advisors/guardduty': 'guardduty',
    'advisors/inspector': 'inspector',
    'advisors/macie': 'macie',
};
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
const posture_MOST = 50;
/** What the security services count as open, and what they cost; folded, since it is beside the point of a cost report. */
function postureSection(page) {
    const { collection } = page.report;
    const answers = collection.known ? collection.value.advisors.filter(isCounted) : [];
    if (answers.length === 0)
        return [];
    const { messages, formats } = page;
    const words = messages.posture;
    const left = answers.length - posture_MOST;
    return (0,render_blocks/* details */.zH)(words.title, [
        (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.columns, [3, 4, 5, 6]), answers.slice(0, posture_MOST).map((answer) => posture_row(page, answer))),
        ...(left > 0 ? [(0,render_blocks/* paragraph */.FY)(messages.andMore(formats, left))] : []),
        (0,render_blocks/* paragraph */.FY)((0,phrase/* joinInline */.EN)([...costLines(page), words.note], ' ')),
    ]);
}
function isCounted({ advisor, state }) {
    return Object.hasOwn(SERVICES, advisor) && state === 'active';
}
function posture_row(page, { advisor, account, region, facts }) {
    const { messages, formats } = page;
    const words = messages.posture;
    const count = (severity) => {
        const fact = facts.find(({ name, subject }) => name === 'findings' && subject === severity);
        if (!fact || fact.number === null)
            return words.notCounted;
        const number = formats.count(fact.number);
        return fact.text === null ? number : words.atLeast(number);
    };
    return [(0,advisor_facts/* advisorName */.GS)(page, advisor), (0,render_names/* accountOf */.XP)(page, account), (0,untrusted/* untrusted */.b)(region), ...SEVERITIES.map(count)];
}
/** In the last month that is whole, by the name on the bill. */
function costLines({ report, messages, formats }) {
    const ids = Object.values(SERVICES);
    return report.services
        .filter(({ services }) => services.some((id) => ids.includes(id)))
        .flatMap(({ serviceName, months }) => {
        const whole = months.filter(({ month }) => !report.asOf.startsWith(month)).at(-1);
        if (!whole?.amount)
            return [];
        const amount = formats.money(whole.amount);
        return [messages.posture.cost((0,render_names/* nameOf */.Vb)({ messages }, serviceName), amount, formats.month(whole.month))];
    });
}

// EXTERNAL MODULE: ./build/src/render/sections/quality.js
var quality = __webpack_require__(3434);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/render/sections/run.js






/** Where the figures come from, how fresh they are, and what reading them cost. */
function runSection(page, notes) {
    const { report, messages } = page;
    return [
        (0,render_blocks/* heading */.R_)(2, messages.run.title),
        ...(report.billGap ? [] : (0,render_blocks/* bullets */.e5)(sourceFacts(page))),
        { type: 'html', value: RUN_COST_START },
        ...(0,render_blocks/* bullets */.e5)([...usageFacts(page), ...costFacts(page, notes?.cost ?? null)]),
        ...breakers(page, notes?.breakers ?? []),
        { type: 'html', value: RUN_COST_END },
    ];
}
/** What lies between them may differ between two runs that found the same. */
const RUN_COST_START = '<!-- spendlog: what this run cost -->';
const RUN_COST_END = '<!-- spendlog: end -->';
function costFacts({ formats, messages }, cost) {
    if (!cost)
        return [];
    const words = messages.run;
    const { calls, pages, throttles, retries, unitSeconds, paid } = cost;
    return [
        `${words.calls(formats, calls, pages, throttles, retries)}.`,
        `${words.work(formats.measure(unitSeconds))}.`,
        ...paid.map(({ what, requests, amount }) => `${words.paidFor(formats, what, requests, formats.money(amount))}.`),
        ...(paid.length === 0 ? [`${words.noPaid}.`] : []),
    ];
}
function breakers(page, rows) {
    const words = page.messages.looked;
    return (0,folded_table/* foldedTable */.v)(page, words.breakers, words.breakerColumns, [3], rows, (breaker) => [
        (0,untrusted/* untrusted */.b)(breaker.operation === null ? breaker.service : `${breaker.service}:${breaker.operation}`),
        (0,render_names/* accountOf */.XP)(page, breaker.account),
        (0,untrusted/* untrusted */.b)(breaker.region),
        page.formats.count(breaker.opened),
        words.breakerStates[breaker.state],
    ]);
}
function sourceFacts(page) {
    const { report, formats, messages } = page;
    const words = messages.run;
    const { source, calendar } = report;
    const kind = source.dialect ?? words.kinds[source.kind];
    const { billedCost, effectiveCost } = source.metricBasis;
    const facts = [
        (0,phrase/* phrase */.MZ) `${words.source((0,untrusted/* untrusted */.b)(source.label), kind)}${rowsText(page)}.`,
        `${words.freshness(formats.instant(report.dataThrough), formats.day(calendar.lastCompleteDay))}.`,
        `${words.span(formats.period(report.span))}.`,
        (0,phrase/* phrase */.MZ) `${words.basis((0,untrusted/* untrusted */.b)(billedCost), (0,untrusted/* untrusted */.b)(effectiveCost))}.`,
    ];
    const { extraColumns, missingColumns } = source;
    if (missingColumns.length > 0)
        facts.push((0,phrase/* phrase */.MZ) `${words.missingColumns((0,render_names/* namesOf */.eZ)(page, missingColumns))}.`);
    if (extraColumns.length > 0)
        facts.push((0,phrase/* phrase */.MZ) `${words.extraColumns((0,render_names/* namesOf */.eZ)(page, extraColumns))}.`);
    return facts;
}
function rowsText({ report, formats, messages }) {
    return report.rows === null ? '' : `, ${messages.run.rows(formats, report.rows)}`;
}
function usageFacts({ report, formats, messages }) {
    const words = messages.run;
    const { usage } = report;
    const requests = usage.requests === 0 && usage.plannedRequests === 0 ? words.noRequests : words.requests(formats, usage);
    const facts = [`${requests}.`];
    if (!(0,money/* isZeroMoney */.f9)(usage.paid))
        facts.push(`${words.paid(formats.money(usage.paid))}.`);
    if (usage.filesRead > 0)
        facts.push(`${words.files(formats, usage.filesRead, formats.bytes(usage.bytesRead))}.`);
    return facts;
}

;// CONCATENATED MODULE: ./build/src/render/sections/savings.js




const BASES = ['bill', 'bill-rate', 'list-price', 'aws-estimate'];
/** What can be saved together, one by one, and where the amounts come from; a paragraph for each currency. */
function savingsSection(page) {
    const { report, messages } = page;
    const title = (0,render_blocks/* heading */.R_)(2, messages.savings.title);
    if (!report.savings.known)
        return [title, (0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, report.savings.gap))];
    return [title, ...report.savings.value.map((summary) => (0,render_blocks/* paragraph */.FY)(summaryText(page, summary)))];
}
function summaryText(page, summary) {
    const { formats, messages } = page;
    const words = messages.savings;
    const { net, gross, exempt, hubTotal } = summary;
    const parts = [
        // A sum of no amount would read as nothing to be had.
        summary.recommendations === 0 && (0,money/* isZeroMoney */.f9)(gross)
            ? words.noAmount
            : (0,phrase/* phrase */.MZ) `${(0,render_blocks/* strong */.ko)(words.net(formats.money(net)))}${rangeText(page, summary)}; ${words.gross(formats.money(gross))}.`,
        ...basisText(page, summary),
        words.counts(formats, summary.recommendations, summary.withoutAmount),
        ...(exempt.recommendations > 0
            ? [words.exempt(formats, exempt.recommendations, formats.money(exempt.net))]
            : []),
        ...(hubTotal ? [words.hub(formats.money(hubTotal))] : []),
    ];
    return (0,phrase/* joinInline */.EN)(parts, ' ');
}
function rangeText({ formats, messages }, { low, high }) {
    if ((0,money/* compareMoney */.Qb)(low, high) === 0)
        return '';
    return ` (${messages.savings.range(formats.money(low), formats.money(high))})`;
}
function basisText({ formats, messages }, { byBasis }) {
    const texts = BASES.flatMap((basis) => {
        const amount = byBasis[basis];
        return amount ? [`${messages.savings.bases[basis]} ${formats.money(amount)}`] : [];
    });
    return texts.length > 0 ? [messages.savings.byBasis(texts.join(' · '))] : [];
}

// EXTERNAL MODULE: ./build/src/render/sections/services.js
var services = __webpack_require__(66887);
// EXTERNAL MODULE: ./build/src/render/sections/spend.js
var spend = __webpack_require__(15287);
// EXTERNAL MODULE: ./build/src/render/sections/verdict.js
var verdict = __webpack_require__(57482);
// EXTERNAL MODULE: ./build/src/render/title-of.js
var title_of = __webpack_require__(62984);
;// CONCATENATED MODULE: ./build/src/render/render-report.js
































/**
 * The report as a Markdown page for GitHub. Same report, same bytes.
 * @param narratives Those that stand beside it.
 * @param notes What the run cost and which breakers opened: in a marked block of its own, since it differs where the report does not.
 */
function renderReport(report, notes = null, narratives = []) {
    return (0,markdown_of/* markdownOf */.R)(reportBlocks((0,page/* pageOf */.Z)(report), notes, narratives));
}
function reportBlocks(page, notes, narratives) {
    const [primary, ...others] = page.report.costs;
    const first = primary ? { ...page, costs: primary, depth: 2 } : null;
    return [
        ...titleBlocks(page, first),
        ...narrativeLine(page, narratives),
        ...(first ? [...spendBlocks(first), ...(0,movers/* moversSection */.sy)(first), ...(0,sections_anomalies/* anomaliesSection */.Hr)(first)] : []),
        ...savingsSection(page),
        ...(0,actions/* actionsSection */.p3)(page),
        ...ownersSection(page),
        ...pageLinks(page),
        ...(first ? [...(0,sections_commitments/* commitmentsSection */.iW)(first), ...(0,allocation/* allocationSection */.E0)(first)] : []),
        ...others.flatMap((costs) => otherCurrency(page, costs)),
        ...advisorsSection(page),
        ...postureSection(page),
        ...lookedSection(page),
        ...(0,gaps/* gapsSection */.Jb)(page),
        ...(0,changes/* changesSection */.H)(page),
        ...(0,quality/* qualitySection */.H)(page),
        ...runSection(page, notes),
    ];
}
/** The same for each of its readers. */
function narrativeLine(page, narratives) {
    const links = narrativeLinks(page, narratives);
    return links.length === 0 ? [] : [(0,render_blocks/* paragraph */.FY)(links)];
}
/** Pages beside this one. */
function pageLinks({ messages }) {
    const { ledger, kpis } = messages.living;
    return [(0,render_blocks/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${ledger.link((0,render_blocks/* fileLink */.RF)('savings.md'))} ${kpis.link((0,render_blocks/* fileLink */.RF)('kpis.md'))}`)];
}
function titleBlocks(page, first) {
    const { report, messages, formats } = page;
    const headline = first && (0,render_headline/* headlineOf */.g)(first);
    const state = headline ? ` ${messages.stateLine(messages.states[headline.now.state])}` : '';
    return [
        (0,render_blocks/* heading */.R_)(1, (0,title_of/* titleOf */.G)(page)),
        ...(0,sample_banner/* sampleBanner */.z)(page),
        ...(0,look_verdict/* lookVerdicts */.y)(page).map((text) => (0,render_blocks/* paragraph */.FY)((0,render_blocks/* strong */.ko)(text))),
        ...(report.billGap
            ? [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, report.billGap))]
            : [
                (0,render_blocks/* paragraph */.FY)((0,render_blocks/* strong */.ko)(first ? (0,verdict/* verdict */.W)(first) : messages.noCosts)),
                (0,render_blocks/* paragraph */.FY)(`${messages.metaLine(formats.day(report.asOf), formats.instant(report.dataThrough))}${state}`),
            ]),
    ];
}
function spendBlocks(page) {
    return [
        ...(0,spend/* spendSection */.uf)(page),
        ...chartImage(page, 'daily-cost-by-service.svg'),
        ...(0,budget/* budgetSection */.B)(page),
        ...chartImage(page, 'monthly-cost-and-forecast.svg'),
        ...(0,services/* servicesSection */.y)(page),
        ...everyServiceSection(page),
        ...(0,breakdowns/* breakdownsSection */.m)(page),
    ];
}
/** Every other currency in a part of its own: verdict, spend and movers, and the rest below one fold. */
function otherCurrency(page, costs) {
    const own = { ...page, costs, depth: 3 };
    const { messages } = page;
    return [
        (0,render_blocks/* heading */.R_)(2, messages.currencyPart((0,untrusted/* untrusted */.b)(costs.currency))),
        (0,render_blocks/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${(0,render_blocks/* strong */.ko)((0,verdict/* verdict */.W)(own))} ${messages.currencyNote}`),
        ...(0,spend/* spendSection */.uf)(own),
        ...(0,movers/* moversSection */.sy)(own),
        ...(0,render_blocks/* details */.zH)(messages.currencyDetails, [
            ...(0,budget/* budgetSection */.B)(own),
            ...(0,services/* servicesSection */.y)(own),
            ...everyServiceSection(own),
            ...(0,sections_anomalies/* anomaliesSection */.Hr)(own),
            ...(0,sections_commitments/* commitmentsSection */.iW)(own),
            ...(0,allocation/* allocationSection */.E0)(own),
            (0,render_blocks/* paragraph */.FY)(messages.movers.complete((0,render_blocks/* fileLink */.RF)('report.json'))),
        ]),
    ];
}


/***/ }),

/***/ 87261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ reportFiles)
});

// EXTERNAL MODULE: ./build/src/render/charts/charts.js + 6 modules
var charts = __webpack_require__(61270);
// EXTERNAL MODULE: ./build/src/render/json-value.js
var json_value = __webpack_require__(75510);
// EXTERNAL MODULE: ./build/src/render/ledger-file.js
var ledger_file = __webpack_require__(34560);
// EXTERNAL MODULE: ./build/src/render/markdown-of.js
var markdown_of = __webpack_require__(15771);
// EXTERNAL MODULE: ./build/src/render/narrative/narrative-files.js + 41 modules
var narrative_files = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var render_page = __webpack_require__(82834);
// EXTERNAL MODULE: ./build/src/render/recommendations-file.js
var recommendations_file = __webpack_require__(50361);
// EXTERNAL MODULE: ./node_modules/csv-stringify/lib/sync.js + 7 modules
var sync = __webpack_require__(96789);
// EXTERNAL MODULE: ./build/src/core/charge.js
var charge = __webpack_require__(35345);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/core/printable.js
var printable = __webpack_require__(65378);
;// CONCATENATED MODULE: ./build/src/render/render-costs-csv.js




/** Columns that hold text: always quoted, and never a formula for a spreadsheet. All others hold plain numbers. */
const TEXT = new Set(['month', 'currency', 'serviceName', 'chargeKind']);
/** `costs.csv`: month × service × kind of charge, one line each, amounts as exact decimals; empty is unknown. */
function renderCostsCsv(report) {
    const rows = report.costs.flatMap(({ table }) => table.map((row) => csvRow(report, row)));
    const columns = ['month', 'currency', 'serviceName', 'chargeKind', 'rows'];
    for (const metric of charge/* COST_METRICS */.CX)
        columns.push(metric, unknownColumn(metric));
    return (0,sync/* stringify */.A)(rows, { header: true, columns, cast: { string: castText } });
}
function csvRow(report, row) {
    const { month, currency, serviceName, chargeKind } = row;
    const rows = report.rows === null ? '' : String(row.rows);
    const cells = { month, currency, serviceName, chargeKind, rows };
    for (const metric of charge/* COST_METRICS */.CX) {
        const amount = row[metric];
        cells[metric] = amount ? (0,money/* amountText */.cY)(amount) : '';
        cells[unknownColumn(metric)] = String(row.unknownRows[metric]);
    }
    return cells;
}
function unknownColumn(metric) {
    return `${metric}UnknownRows`;
}
function castText(value, { column, header }) {
    if (header || typeof column !== 'string' || !TEXT.has(column))
        return value;
    // A reader's terminal must not be steered by a name.
    const text = (0,printable/* printable */.g$)(value).replace(HIDDEN_FORMULA, "'$&");
    return { value: text, quoted: true, quoted_empty: true, escape_formulas: true };
}
/** What a spreadsheet may take for a formula though a line break, spaces or characters that are not shown stand before it. */
const HIDDEN_FORMULA = /^\n|^[\s\p{Cf}]+(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

// EXTERNAL MODULE: ./build/src/render/render-json.js + 1 modules
var render_json = __webpack_require__(35373);
// EXTERNAL MODULE: ./build/src/render/render-report.js + 9 modules
var render_report = __webpack_require__(84950);
// EXTERNAL MODULE: ./build/src/render/summary/summary-of.js + 2 modules
var summary_of = __webpack_require__(41327);
;// CONCATENATED MODULE: ./build/src/render/render-summary.js


/** `summary.json`: the figures for programs; its published schema is `docs/schema/summary.schema.json`. */
function renderSummary(report) {
    return (0,json_value/* jsonText */.s)((0,summary_of/* summaryOf */.Y)(report));
}

;// CONCATENATED MODULE: ./build/src/render/savings-document.js
/** Version of the published `savings.json` schema; raised when a field changes its meaning or goes away. */
const SAVINGS_SCHEMA_VERSION = 1;
function savingsDocument({ tenant, asOf, savingsLedger }) {
    return { schemaVersion: SAVINGS_SCHEMA_VERSION, tenant, asOf, savings: savingsLedger };
}

// EXTERNAL MODULE: ./build/src/render/sections/kpis.js
var kpis = __webpack_require__(9636);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/folded-table.js
var folded_table = __webpack_require__(7431);
// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
;// CONCATENATED MODULE: ./build/src/render/sections/savings-ledger.js






/** `savings.md`: what became of recommendations, by team and month. */
function savingsLedgerPage(page) {
    const { report, formats, messages } = page;
    const words = messages.living.ledger;
    const ledger = report.savingsLedger;
    return [
        (0,blocks/* heading */.R_)(1, words.title(formats.day(report.asOf))),
        ...(ledger.known
            ? [(0,blocks/* paragraph */.FY)(words.intro), ...ledgerBlocks(page, ledger.value)]
            : [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, ledger.gap))]),
    ];
}
function ledgerBlocks(page, { rows, unmeasured }) {
    const { formats, messages } = page;
    const words = messages.living.ledger;
    const currencies = Map.groupBy(rows, ({ currency }) => currency);
    return [
        ...(rows.length === 0 ? [(0,blocks/* paragraph */.FY)(words.none)] : []),
        ...[...currencies].flatMap(([currency, own]) => [
            (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(words.money((0,untrusted/* untrusted */.b)(currency)))),
            (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), own.map((row) => cellsOf(page, row))),
        ]),
        ...(0,folded_table/* foldedTable */.v)(page, words.unmeasured, words.unmeasuredColumns, [], unmeasured, (each) => [
            (0,untrusted/* untrusted */.b)(each.resourceId),
            teamOf(page, each.team),
            (0,blocks/* unbroken */.D_)(formats.day(each.day)),
            words.reasons[each.reason],
        ]),
    ];
}
function cellsOf(page, row) {
    const { formats } = page;
    const words = page.messages.living.ledger;
    const amount = ({ recommendations, amount: sum }) => recommendations === 0 ? '' : words.cell(formats.money(sum), formats.count(recommendations));
    const plain = (sum) => ((0,money/* isZeroMoney */.f9)(sum) ? '' : formats.money(sum));
    return [
        (0,blocks/* unbroken */.D_)(formats.shortMonth(row.month)),
        teamOf(page, row.team),
        amount(row.found),
        amount(row.accepted),
        amount(row.done),
        amount(row.measured),
        amount(row.provisional),
        amount(row.regressed),
        amount(row.gone),
        plain(row.avoidedGrowth),
        plain(row.accrued),
        row.realisation === null ? '' : formats.percent((0,decimal/* decimal */._)(row.realisation)),
    ];
}
function teamOf({ messages }, team) {
    return team === null ? (0,blocks/* emphasis */.lN)(messages.living.owners.nobody) : (0,untrusted/* untrusted */.b)(team);
}

;// CONCATENATED MODULE: ./build/src/render/report-files.js














/** Everything one report leaves in its folder, by file name. Same report, narratives and notes, same bytes. */
function reportFiles(report, notes = null, narratives = null) {
    const page = (0,render_page/* pageOf */.Z)(report);
    const recommendations = (0,recommendations_file/* renderRecommendations */.z_)(report);
    const ledger = (0,ledger_file/* renderLedger */.wP)(report);
    return new Map([
        ['report.md', (0,render_report/* renderReport */.B)(report, notes, narratives?.pages)],
        ['report.json', (0,render_json/* renderJson */.h)(report)],
        ...(recommendations === null ? [] : [[recommendations_file/* RECOMMENDATIONS_FILE */.sK, recommendations]]),
        ...(ledger === null ? [] : [[ledger_file/* LEDGER_FILE */.th, ledger]]),
        ['summary.json', renderSummary(report)],
        ['costs.csv', renderCostsCsv(report)],
        ['savings.json', (0,json_value/* jsonText */.s)(savingsDocument(report))],
        ['savings.md', (0,markdown_of/* markdownOf */.R)(savingsLedgerPage(page))],
        ['kpis.md', (0,markdown_of/* markdownOf */.R)((0,kpis/* kpisPage */.v)(page))],
        ...(0,charts/* charts */.e)(report),
        ...(narratives ? (0,narrative_files/* narrativeFiles */.n)(report, narratives) : []),
    ]);
}


/***/ }),

/***/ 57137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ changeLines),
  H: () => (/* binding */ changesSection)
});

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var render_blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/names.js
var names = __webpack_require__(28570);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
;// CONCATENATED MODULE: ./build/src/render/sections/recommendation-lines.js



/** How many of each are named. */
const MOST = 3;
/** What became of recommendations since the last report: how many, what they are worth, and the first of them. */
function recommendationLines(page, changes) {
    const words = page.messages.changes;
    const { fresh, done, gone, exempt, notLooked, notCompared } = changes;
    return [
        ...changeLine(page, words.fresh, fresh),
        ...changeLine(page, words.done, done),
        ...changeLine(page, words.gone, gone),
        ...changeLine(page, words.exempt, exempt),
        ...changeLine(page, words.notLooked, notLooked),
        ...(notCompared > 0 ? [words.notCompared(page.formats, notCompared)] : []),
    ];
}
function changeLine(page, say, { recommendations, net, largest }) {
    if (recommendations === 0)
        return [];
    const { formats, messages } = page;
    const words = messages.changes;
    const what = say(formats, recommendations);
    const worth = net.length > 0 ? words.worth(what, formats.list(net.map((amount) => formats.money(amount)))) : what;
    const named = largest.slice(0, MOST);
    const left = recommendations - named.length;
    const more = left > 0 ? [messages.andMore(formats, left)] : [];
    return [words.named(worth, (0,phrase/* joinInline */.EN)([...named.map((each) => nameOf(page, each)), ...more], '; '))];
}
/** What to do, or what was done, and where. */
function nameOf(page, { actionType, resourceId, account, region }) {
    const types = page.messages.actions.types;
    const type = Object.hasOwn(types, actionType) ? types[actionType] : undefined;
    const where = page.messages.actions.where((0,untrusted/* untrusted */.b)(resourceId), (0,names/* accountOf */.XP)(page, account), (0,untrusted/* untrusted */.b)(region));
    return (0,phrase/* phrase */.MZ) `${type ?? (0,untrusted/* untrusted */.b)(actionType)} ${where}`;
}

;// CONCATENATED MODULE: ./build/src/render/sections/changes.js





/** What is different from the last report. */
function changesSection(page) {
    const { report, messages } = page;
    const { changes } = report;
    const blocks = changes.known ? changeBlocks(page, changes.value) : [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, changes.gap))];
    return [(0,render_blocks/* heading */.R_)(2, messages.changes.title), ...blocks];
}
function changeBlocks(page, changes) {
    const { formats, messages } = page;
    const words = messages.changes;
    const previous = formats.day(changes.previous);
    const items = changeLines(page, changes);
    const gap = gapOf(changes);
    return [
        ...(items.length > 0 ? [(0,render_blocks/* paragraph */.FY)(words.since(previous)), ...(0,render_blocks/* bullets */.e5)(items)] : []),
        ...(gap ? [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, gap))] : []),
        ...(items.length === 0 && !gap ? [(0,render_blocks/* paragraph */.FY)(words.none(previous))] : []),
    ];
}
/** Why it is not known which recommendations changed. That none are asked for is no gap of this section. */
function gapOf({ recommendations }) {
    return recommendations.known || recommendations.gap.reason === 'not-configured'
        ? null
        : recommendations.gap;
}
/** One line for each thing that changed; none where nothing did. */
function changeLines(page, changes) {
    return [
        ...restatedLines(page, changes),
        ...anomalyLines(page, changes),
        ...savingsLines(page, changes),
        ...(changes.recommendations.known ? recommendationLines(page, changes.recommendations.value) : []),
    ].map((line) => (0,phrase/* phrase */.MZ) `${line}.`);
}
function restatedLines({ formats, messages }, { restatedMonths }) {
    return restatedMonths.map(({ month, before, after }) => {
        const change = formats.change((0,money/* subtractMoney */.$w)(after, before));
        const [then, now] = [formats.exactMoney(before), formats.exactMoney(after)];
        return messages.changes.restated(formats.month(month), then, now, change);
    });
}
function anomalyLines({ formats, messages }, { newAnomalies }) {
    const fresh = newAnomalies.length;
    return fresh > 0 ? [messages.changes.newAnomalies(formats, fresh)] : [];
}
function savingsLines({ formats, messages }, { savings }) {
    if (!savings.known)
        return [];
    return savings.value.map(({ before, after }) => messages.changes.savings(formats.money(before), formats.money(after), formats.change((0,money/* subtractMoney */.$w)(after, before))));
}


/***/ }),

/***/ 50861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ openingMovers),
/* harmony export */   sy: () => (/* binding */ moversSection),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53262);
/* harmony import */ var _cause_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46342);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28570);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82465);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67420);






const MOST = 5;
/** What stands below the fold: who, what and which one it was, and one more period. */
const FOLDED = new Set(['subAccountId', 'usageType', 'resourceId']);
const FOLDED_PERIOD = 'lastFullMonth';
/** What explains the change the page opens with; other dimensions and the last full month below the fold. */
function moversSection(page) {
    const { costs, messages, depth } = page;
    const words = messages.movers;
    const [first, ...others] = openingMovers(page);
    if (!first)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(depth, words.title), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(words.none)];
    const same = others.filter(({ periods, dimension }) => periods.name === first.periods.name && FOLDED.has(dimension));
    const month = costs.movers.filter(({ periods, dimension }) => periods.name === FOLDED_PERIOD && periods.name !== first.periods.name && dimension === first.dimension);
    const folded = [
        ...same.flatMap((other) => [
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .dimensionOf */ .eT)(page, other.dimension))),
            ...moverTable(page, other),
        ]),
        ...month.flatMap((other) => [introOf(page, other), ...moverTable(page, other)]),
    ];
    const complete = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(words.complete((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fileLink */ .RF)('report.json')));
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(depth, words.title),
        introOf(page, first),
        ...moverTable(page, first),
        ...(depth === 2 && folded.length > 0 ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(words.more, [...folded, complete]) : []),
    ];
}
/** Every breakdown of the change the page opens with, the first dimension first; of all periods where it has none. */
function openingMovers({ costs, report }) {
    const opening = costs.movers.filter(({ periods }) => periods.name === report.calendar.headline);
    return opening.length > 0 ? opening : costs.movers;
}
function introOf(page, breakdown) {
    const { formats, messages } = page;
    const { now, before, state } = breakdown.periods;
    const words = messages.movers;
    const intro = words.intro((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .dimensionOf */ .eT)(page, breakdown.dimension), formats.shortPeriod(now), formats.shortPeriod(before), formats.change(breakdown.change), messages.states[state]);
    const effects = effectsText(page, breakdown);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(effects ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ) `${intro} ${words.effects(effects)}` : intro);
}
function moverTable(page, breakdown) {
    if (breakdown.movers.length === 0)
        return [];
    const columns = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(page.messages.movers.columns, [1, 2, 3]);
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns, rows(page, breakdown))];
}
function rows(page, breakdown) {
    const { formats, messages } = page;
    const shown = breakdown.movers.slice(0, MOST);
    const hidden = breakdown.movers.slice(MOST);
    const groups = breakdown.rest.groups + hidden.length;
    const listed = shown.map((mover) => moverRow(page, mover));
    if (groups === 0)
        return listed;
    const rest = restOf(breakdown, hidden);
    return [...listed, [messages.movers.rest(formats, groups), formats.change(rest), '', '', '']];
}
function moverRow(page, mover) {
    const { formats } = page;
    return [
        (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(page, mover.key, mover.label),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(formats.change(mover.change)),
        formats.money(mover.now),
        formats.money(mover.before),
        causeText(page, mover),
    ];
}
/** `more used, mainly BoxUsage:m5.large in payments (+$7,011)`. */
function causeText(page, { key, cause, change, drivers }) {
    const words = page.messages.movers;
    const why = (0,_cause_word_js__WEBPACK_IMPORTED_MODULE_4__/* .causeWord */ .W)(page, cause, change.amount.units >= 0n);
    const [driver] = drivers;
    if (!driver)
        return why;
    const place = placeOf(page, driver, key);
    return place.length === 0 ? why : words.driver(why, place, page.formats.change(driver.change));
}
/** Usage type, account and region of a driver, as far as they are known and not what the row is called already. */
function placeOf(page, driver, key) {
    const { serviceName, usageType, subAccountId, regionId } = driver;
    const what = usageType || serviceName;
    const parts = what && what !== key ? [(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .b)(what)] : [];
    if (subAccountId && subAccountId !== key)
        parts.push((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .XP)(page, subAccountId));
    if (regionId && regionId !== key)
        parts.push((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .b)(regionId));
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .joinInline */ .EN)(parts, ', ');
}
/** `+$8,120 quantity, −$210 price`, the largest first. */
function effectsText({ formats, messages }, { effects }) {
    const causes = ['quantity', 'price', 'commitment', 'new', 'ended', 'amountOnly'];
    return causes
        .filter((cause) => !(0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .isZeroMoney */ .f9)(effects[cause]))
        .sort((a, b) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMoney */ .Qb)((0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .absoluteMoney */ .m6)(effects[b]), (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .absoluteMoney */ .m6)(effects[a])))
        .map((cause) => `${messages.movers.effectNames[cause]} ${formats.change(effects[cause])}`)
        .join(', ');
}
function restOf({ rest }, hidden) {
    return hidden.reduce((sum, { change }) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMoney */ .qy)(sum, change), rest.change);
}


/***/ }),

/***/ 57482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _budget_of_month_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3396);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39488);



/** The page in one sentence: what was spent, against what, and where the month is heading. */
function verdict(page) {
    const { costs, messages } = page;
    const headline = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .g)(page);
    if (!headline)
        return messages.noCosts;
    const heading = headingFor(page, costs);
    const spent = spentText(page, headline);
    return heading ? `${spent}; ${heading}.` : `${spent}.`;
}
function spentText(page, { now, before, change, changeRatio }) {
    const { formats, messages } = page;
    const amount = now.amount ? formats.money(now.amount) : messages.verdict.amountUnknown;
    const sayAmount = now.metric === 'billedCost' ? messages.verdict.all : messages.verdict.usage;
    const spent = sayAmount(formats.shortPeriod(now.period), amount);
    if (now.state === 'incomplete')
        return `${spent}, ${messages.verdict.incomplete}`;
    if (!before || !change)
        return `${spent}, ${messages.verdict.noComparison}`;
    const days = formats.shortPeriod(before.period);
    const sign = change.amount.units;
    if (sign === 0n)
        return `${spent}, ${messages.verdict.same(days)}`;
    const size = formats.money((0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .absoluteMoney */ .m6)(change));
    const percent = changeRatio ? formats.percent(absoluteRatio(changeRatio)) : null;
    const say = sign > 0n ? messages.verdict.more : messages.verdict.less;
    return `${spent}, ${say(size, percent, days)}`;
}
function absoluteRatio(ratio) {
    return { units: ratio.units < 0n ? -ratio.units : ratio.units, scale: ratio.scale };
}
/** Where the month is heading, all charges included, and how that compares with a budget of exactly the same. */
function headingFor({ formats, messages, report }, costs) {
    const comparison = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .g)({ report, costs });
    const month = comparison && (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .runningForecast */ .T)(costs, comparison.now.metric);
    if (!month)
        return null;
    const heading = messages.verdict.heading(formats.month(month.month), formats.estimate(month.expected));
    const over = budgetGap(costs, month);
    if (!over)
        return heading;
    const say = over.value > 0 ? messages.verdict.overBudget : messages.verdict.withinBudget;
    return `${heading}, ${say(formats.estimate({ ...over, value: Math.abs(over.value) }))}`;
}
/** How far a forecast is above the budget for all charges of its month in its metric; `null` without one. */
function budgetGap(costs, { month, metric, expected }) {
    const budget = (0,_budget_of_month_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetOfMonth */ .L)(costs, month, metric);
    return budget && { value: expected.value - (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .moneyToNumber */ .jQ)(budget), currency: costs.currency };
}


/***/ }),

/***/ 41327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/gaps-of.js + 1 modules
var gaps_of = __webpack_require__(74143);
// EXTERNAL MODULE: ./build/src/render/headline.js
var headline = __webpack_require__(39488);
;// CONCATENATED MODULE: ./build/src/render/summary/summary-changes.js

/** What is different from the last report, in figures. */
function summaryChanges({ changes }) {
    return changes.known ? changesIn(changes.value) : null;
}
function changesIn({ previous, recommendations, savings }) {
    return {
        previous,
        recommendations: recommendations.known ? countsOf(recommendations.value) : null,
        savings: savings.known
            ? savings.value.map(({ currency, before, after }) => ({
                currency,
                before: (0,money/* amountText */.cY)(before),
                after: (0,money/* amountText */.cY)(after),
            }))
            : null,
    };
}
function countsOf({ fresh, done, gone, exempt, notLooked, notCompared, }) {
    return {
        new: countOf(fresh),
        done: countOf(done),
        gone: countOf(gone),
        exempt: countOf(exempt),
        notLooked: countOf(notLooked),
        notCompared,
    };
}
function countOf({ recommendations, net }) {
    return { count: recommendations, net: net.map(money/* moneyToJson */.SG) };
}

;// CONCATENATED MODULE: ./build/src/render/summary/summary-outlook.js

function summaryForecasts({ currency, forecasts }) {
    if (!forecasts.known)
        return [{ currency, metric: null, method: null, months: null, gap: forecasts.gap }];
    return forecasts.value.map(({ metric, method, months }) => ({
        currency,
        metric,
        method,
        months: months.map(({ month, actual, expected, low, high }) => ({
            month,
            actual: (0,money/* amountText */.cY)(actual),
            expected: expected.value,
            low: low?.value ?? null,
            high: high?.value ?? null,
        })),
        gap: null,
    }));
}
function summaryAnomalies(costs) {
    return costs
        .flatMap(({ anomalies }) => (anomalies.known ? anomalies.value : []))
        .map(({ id, scope, period, actual, expected, impact, direction, cause, confirmed }) => ({
        id,
        currency: impact.currency,
        serviceName: scope.serviceName,
        subAccountId: scope.subAccountId,
        start: period.start,
        end: period.end,
        actual: (0,money/* amountText */.cY)(actual),
        expected: (0,money/* amountText */.cY)(expected),
        impact: (0,money/* amountText */.cY)(impact),
        direction,
        cause: cause.effect,
        usageType: cause.usageType,
        confirmed,
    }));
}

;// CONCATENATED MODULE: ./build/src/render/summary/summary-of.js






/** Which breakdown of the report stands under which name. */
const BREAKDOWNS = {
    byProvider: 'providerName',
    byService: 'serviceName',
    byServiceCategory: 'serviceCategory',
    byAccount: 'subAccountId',
    byRegion: 'regionId',
    byDay: 'day',
    byChargeCategory: 'chargeCategory',
    byChargeKind: 'chargeKind',
    byInvoice: 'invoiceId',
    byLineItemType: 'lineItemType',
};
const BREAKDOWN_LISTS = Object.keys(BREAKDOWNS);
/** The figures of a report, flat. Copies; computes nothing. */
function summaryOf(report) {
    const by = (list) => itemsBy(report, list);
    return {
        schemaVersion: report.schemaVersion,
        tenant: report.tenant,
        asOf: report.asOf,
        source: report.source,
        period: { start: report.span.start, end: report.span.end },
        dataThrough: report.dataThrough,
        rows: report.rows,
        amountMetric: 'billedCost',
        headline: report.costs.flatMap((costs) => summary_of_headline(report, costs)),
        totals: report.costs.map(({ totals }) => ({
            ...amountsOf(report, totals),
            unknownRows: totals.unknownRows,
        })),
        byProvider: by('byProvider'),
        byService: by('byService'),
        byServiceCategory: by('byServiceCategory'),
        byAccount: by('byAccount'),
        byRegion: by('byRegion'),
        byDay: by('byDay'),
        byChargeCategory: by('byChargeCategory'),
        byChargeKind: by('byChargeKind'),
        byInvoice: by('byInvoice'),
        byLineItemType: by('byLineItemType'),
        forecast: report.costs.flatMap(summaryForecasts),
        anomalies: summaryAnomalies(report.costs),
        changes: summaryChanges(report),
        unknown: unknownLists(report),
        dataQuality: report.quality.map((item) => ({
            ...item,
            amounts: (item.amounts ?? []).map(money/* moneyToJson */.SG),
            examples: item.examples ?? [],
        })),
        invariants: report.invariants.map((item) => ({ ...item, residuals: item.residuals.map(money/* moneyToJson */.SG) })),
        gaps: (0,gaps_of/* gapsOf */.d)(report),
    };
}
/** The groups of one dimension in every currency that knows them. */
function itemsBy(report, list) {
    return report.costs
        .map((costs) => breakdownOf(costs, list))
        .flatMap((items) => (items?.known ? items.value : []))
        .map((item) => itemOf(report, item));
}
function breakdownOf({ breakdowns }, list) {
    return breakdowns.find(({ dimension }) => dimension === BREAKDOWNS[list])?.items;
}
/** A list is known where every currency tells it. */
function unknownLists({ costs }) {
    const lists = BREAKDOWN_LISTS.filter((list) => !costs.every((each) => breakdownOf(each, list)?.known));
    return costs.every(({ anomalies }) => anomalies.known) ? lists : [...lists, 'anomalies'];
}
function itemOf(report, item) {
    const { name, label } = item;
    const amounts = amountsOf(report, item);
    return { name, ...(label === null ? {} : { label }), amount: amounts.billedCost, ...amounts };
}
/** A source that counts no rows has 0 in every group: that is unknown, not none. */
function amountsOf(report, totals) {
    const { currency, rows, billedCost, effectiveCost, listCost, contractedCost } = totals;
    return {
        currency,
        rows: report.rows === null ? null : rows,
        billedCost: textOf(billedCost),
        effectiveCost: textOf(effectiveCost),
        listCost: textOf(listCost),
        contractedCost: textOf(contractedCost),
    };
}
function summary_of_headline(report, costs) {
    const comparison = (0,headline/* headlineOf */.g)({ report, costs });
    if (!comparison)
        return [];
    const { name, now, before, change, changeRatio } = comparison;
    return [
        {
            currency: costs.currency,
            name,
            metric: now.metric,
            state: now.state,
            start: now.period.start,
            end: now.period.end,
            amount: textOf(now.amount),
            before: textOf(before?.amount ?? null),
            change: textOf(change),
            changeRatio: changeRatio && (0,decimal/* formatDecimal */.zJ)(changeRatio),
        },
    ];
}
function textOf(amount) {
    return amount && (0,money/* amountText */.cY)(amount);
}


/***/ })

};
