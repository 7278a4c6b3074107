// Draws the plots from the numbers that the page holds beside them. Without it the page shows them as tables of links.
(() => {
  "use strict";
  const colours = ["#0b7a75", "#c8553d", "#e0a526", "#4d6fb3", "#8a4f9e", "#5c8a3a", "#b0416b", "#6b7780"];
  const drawn = [];
  const style = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const number = (value) => (value == null ? "–" : value.toLocaleString(document.documentElement.lang));

  const series = (plot) => plot.series.map((one, at) => {
    if (plot.kind === "points") {
      return {
        name: one.name, type: "scatter", data: one.points, symbolSize: 11,
        tooltip: { formatter: (point) => `${one.name}\n${plot.categories[point.data[0]]}: ${number(point.data[1])} ${plot.unit}` },
      };
    }
    const line = plot.kind === "lines";
    const shown = line ? { type: "line", symbolSize: 8, connectNulls: true } : { type: "bar", barMaxWidth: 36, stack: plot.kind === "stacked" ? "all" : undefined };
    const chosen = at === 0 && plot.chosen.length === 2 ? {
      silent: true, itemStyle: { color: style("--ink"), opacity: 0.1 },
      data: [[{ xAxis: plot.chosen[0] }, { xAxis: plot.chosen[1] }]],
    } : undefined;
    return { name: one.name, data: one.values, markArea: chosen, ...shown };
  });

  // A press and a pull over the plot choose days: the address is that of the page, so back goes back.
  const brush = (canvas, chart, plot) => {
    const base = canvas.dataset.brush;
    if (!base || plot.days.length !== plot.categories.length) {
      return;
    }
    const at = (event) => {
      const place = chart.convertFromPixel({ gridIndex: 0 }, [event.offsetX, event.offsetY]);
      return place ? Math.min(Math.max(Math.round(place[0]), 0), plot.categories.length - 1) : 0;
    };
    const shade = (from, to) => chart.setOption({
      series: [{ name: plot.series[0].name, markArea: { silent: true, itemStyle: { color: style("--accent"), opacity: 0.18 }, data: [[{ xAxis: from }, { xAxis: to }]] } }],
    });
    let first = null;
    const drawing = chart.getZr();
    drawing.on("mousedown", (event) => {
      first = chart.containPixel({ gridIndex: 0 }, [event.offsetX, event.offsetY]) ? at(event) : null;
    });
    drawing.on("mousemove", (event) => {
      if (first !== null) {
        shade(Math.min(first, at(event)), Math.max(first, at(event)));
      }
    });
    drawing.on("mouseup", (event) => {
      if (first === null) {
        return;
      }
      const [from, to] = [Math.min(first, at(event)), Math.max(first, at(event))];
      first = null;
      const address = new URL(base, window.location.href);
      address.searchParams.set("from", plot.days[from][0]);
      address.searchParams.set("to", plot.days[to][1]);
      follow(canvas, address.pathname + address.search);
    });
    drawing.on("globalout", () => { first = null; });
    canvas.classList.add("is-brushed");
  };

  // As following a link of the page does.
  const follow = (canvas, address) => {
    const link = document.createElement("a");
    link.href = address;
    link.hidden = true;
    link.setAttribute("hx-boost", "true");
    canvas.parentElement.append(link);
    if (window.htmx) {
      window.htmx.process(link);
    }
    link.click();
  };

  const draw = (canvas) => {
    const plot = JSON.parse(document.getElementById(`plot-${canvas.dataset.plot}`).textContent);
    const points = plot.kind === "points";
    const free = points || plot.kind === "lines";
    const text = { color: style("--soft"), fontFamily: style("--sans") };
    const category = {
      type: "category", data: plot.categories, axisLabel: { ...text, hideOverlap: true },
      axisLine: { lineStyle: { color: style("--line") } }, axisTick: { show: false },
    };
    const value = { type: "value", minInterval: free ? undefined : 1, scale: free, name: plot.unit, nameTextStyle: text, axisLabel: { ...text, formatter: number }, splitLine: { lineStyle: { color: style("--line") } } };
    const many = plot.series.length > 1;
    canvas.hidden = false;
    const chart = echarts.init(canvas);
    chart.setOption({
      color: colours, animation: false, textStyle: text,
      // Drawn text, since markup with styles of its own is refused by the page's policy.
      tooltip: { trigger: points ? "item" : "axis", axisPointer: { type: "shadow" }, renderMode: "richText", confine: true },
      legend: many ? { type: "scroll", bottom: 0, textStyle: text } : undefined,
      grid: { left: 8, right: 24, top: points ? 32 : 12, bottom: many ? 40 : 8, containLabel: true },
      xAxis: category, yAxis: value, series: series(plot),
    });
    brush(canvas, chart, plot);
    drawn.push(chart);
    const table = canvas.parentElement.querySelector("details.drawn");
    if (table) {
      table.open = false;
    }
  };

  const drawAll = () => {
    drawn.splice(0).filter((chart) => !chart.isDisposed() && document.contains(chart.getDom()) || chart.dispose()).forEach((chart) => drawn.push(chart));
    document.querySelectorAll("[data-plot]").forEach((canvas) => {
      if (!echarts.getInstanceByDom(canvas)) {
        draw(canvas);
      }
    });
  };
  drawAll();
  document.addEventListener("htmx:afterSettle", drawAll);
  window.addEventListener("resize", () => drawn.forEach((chart) => chart.resize()));
})();
