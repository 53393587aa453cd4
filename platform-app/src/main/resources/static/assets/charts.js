// Draws each chart from the table that stands behind it; without a script the table alone is shown.
(() => {
  const colours = () => {
    const style = getComputedStyle(document.documentElement);
    const of = (name) => style.getPropertyValue(name).trim();
    return { font: getComputedStyle(document.body).fontFamily, ink: of("--cb-ink"), soft: of("--cb-soft"), line: of("--cb-line"),
      series: [of("--cb-brand"), of("--cb-gold"), of("--cb-good"), of("--cb-bad"), of("--cb-ink"), of("--cb-soft")] };
  };
  const number = (cell) => Number(cell.dataset.value ?? cell.textContent.replace(/[^0-9.-]/g, ""));
  // With data-share each row is drawn as parts of a hundred, so that a small limit shows beside a large one.
  // With data-series only so many columns after the first are drawn; those behind them are for reading.
  const drawn = (box) => (box.dataset.series === undefined ? undefined : 1 + Number(box.dataset.series));
  const value = (box, row, i) => {
    const own = number(row.cells[i + 1]);
    if (box.dataset.share === undefined) return own;
    const whole = [...row.cells].slice(1, drawn(box)).reduce((sum, cell) => sum + number(cell), 0);
    return whole === 0 ? 0 : Math.round(1000 * own / whole) / 10;
  };
  // The small build of the library draws no legend, so the page writes it; the marks are decoration, the names are text.
  const legend = (box, names, tone) => {
    const list = box.previousElementSibling?.matches(".legend-list") ? box.previousElementSibling : document.createElement("ul");
    list.className = "legend-list";
    list.replaceChildren(...names.map((name, i) => {
      const item = document.createElement("li");
      const mark = document.createElement("span");
      mark.setAttribute("aria-hidden", "true");
      mark.style.backgroundColor = tone.series[i % tone.series.length];
      item.append(mark, name);
      return item;
    }));
    box.before(list);
  };
  // With data-axis="value" the first column is a number, and points lie as far apart as their numbers.
  const place = (box, row, i) => (box.dataset.axis === "value" ? [number(row.cells[0]), value(box, row, i)] : value(box, row, i));
  const across = (box, rows, heads, tone) => (box.dataset.axis === "value"
    ? { type: "value", name: heads[0], nameLocation: "middle", nameGap: 26, scale: true, axisLabel: { color: tone.soft, formatter: "{value} %" }, splitLine: { show: false } }
    : { type: "category", data: rows.map((row) => row.cells[0].textContent.trim()), axisLabel: { color: tone.soft } });
  const draw = (box) => {
    const table = document.getElementById(box.dataset.table);
    if (!table || !window.echarts) return;
    const tone = colours();
    const heads = [...table.querySelectorAll("thead th")].map((cell) => cell.textContent.trim());
    const rows = [...table.querySelectorAll("tbody tr")];
    const names = heads.slice(1, drawn(box));
    legend(box, names, tone);
    const chart = window.echarts.getInstanceByDom(box) ?? window.echarts.init(box);
    chart.setOption({
      animation: false, color: tone.series, textStyle: { color: tone.ink, fontFamily: tone.font },
      grid: { left: 8, right: 12, top: 12, bottom: box.dataset.axis === "value" ? 30 : 8, containLabel: true },
      xAxis: across(box, rows, heads, tone),
      yAxis: { type: "value", axisLabel: { color: tone.soft, formatter: box.dataset.share === undefined ? undefined : "{value} %" }, splitLine: { lineStyle: { color: tone.line } } },
      series: names.map((name, i) => ({ name, type: box.dataset.kind || "bar", stack: box.dataset.stack || undefined,
        symbol: "none", data: rows.map((row) => place(box, row, i)) })),
    });
    if (!box.hidden) return;
    box.hidden = false;
    new ResizeObserver(() => chart.resize()).observe(box);
  };
  const all = () => document.querySelectorAll("[data-table]").forEach(draw);
  all();
  new MutationObserver(all).observe(document.documentElement, { attributeFilter: ["data-bs-theme"] });
})();
