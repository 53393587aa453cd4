// Draws each chart from the table that stands behind it; without a script the table alone is shown.
(() => {
  const colours = () => {
    const style = getComputedStyle(document.documentElement);
    const of = (name) => style.getPropertyValue(name).trim();
    return { ink: of("--cb-ink"), soft: of("--cb-soft"), line: of("--cb-line"),
      series: [of("--cb-brand"), of("--cb-gold"), of("--cb-good"), of("--cb-bad")] };
  };
  const number = (cell) => Number(cell.dataset.value ?? cell.textContent.replace(/[^0-9.-]/g, ""));
  const draw = (box) => {
    const table = document.getElementById(box.dataset.table);
    if (!table || !window.echarts) return;
    const tone = colours();
    const heads = [...table.querySelectorAll("thead th")].map((cell) => cell.textContent.trim());
    const rows = [...table.querySelectorAll("tbody tr")];
    const chart = window.echarts.init(box, null, { renderer: "svg" });
    chart.setOption({
      animation: false, color: tone.series, textStyle: { color: tone.ink, fontFamily: "inherit" },
      tooltip: { trigger: "axis", renderMode: "richText" },
      legend: { top: 0, textStyle: { color: tone.ink } },
      grid: { left: 8, right: 12, top: 36, bottom: 8, containLabel: true },
      xAxis: { type: "category", data: rows.map((row) => row.cells[0].textContent.trim()), axisLabel: { color: tone.soft } },
      yAxis: { type: "value", axisLabel: { color: tone.soft }, splitLine: { lineStyle: { color: tone.line } } },
      series: heads.slice(1).map((name, i) => ({ name, type: box.dataset.kind || "bar", stack: box.dataset.stack || undefined,
        symbol: "none", data: rows.map((row) => number(row.cells[i + 1])) })),
    });
    box.hidden = false;
    new ResizeObserver(() => chart.resize()).observe(box);
  };
  document.querySelectorAll("[data-table]").forEach(draw);
})();
