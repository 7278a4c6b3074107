// Draws the plots from the numbers that the page holds beside them.
(() => {
  "use strict";
  const colours = ["#0b7a75", "#c8553d", "#e0a526", "#4d6fb3", "#8a4f9e", "#5c8a3a", "#b0416b", "#6b7780"];
  const drawn = [];
  const style = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  // The drawing breaks lines between letters; readers want them broken between words.
  const wrapped = (label) => label.split(" ").reduce((lines, word) => {
    const last = lines[lines.length - 1];
    if (last && last.length + word.length < 26) {
      lines[lines.length - 1] = `${last} ${word}`;
    }
    else {
      lines.push(word);
    }
    return lines;
  }, []).slice(0, 2).join("\n");
  const draw = (canvas) => {
    const plot = JSON.parse(document.getElementById(`plot-${canvas.dataset.plot}`).textContent);
    const bars = plot.kind === "bars";
    const points = plot.kind === "points";
    const text = { color: style("--soft"), fontFamily: style("--sans") };
    const category = {
      type: "category", data: plot.categories, inverse: bars,
      axisLabel: { ...text, formatter: bars ? wrapped : undefined, interval: bars ? 0 : undefined, lineHeight: 14, hideOverlap: !bars },
      axisLine: { lineStyle: { color: style("--line") } }, axisTick: { show: false },
    };
    const number = (value) => value.toLocaleString(document.documentElement.lang);
    const value = { type: "value", minInterval: points ? undefined : 1, scale: points, name: plot.unit, nameTextStyle: text, axisLabel: { ...text, formatter: number }, splitLine: { lineStyle: { color: style("--line") } } };
    const many = plot.series.length > 1;
    if (bars) {
      canvas.style.height = `${Math.max(10, plot.categories.length * 2.2 + 3)}rem`;
    }
    const chart = echarts.init(canvas);
    chart.setOption({
      color: colours, animation: false, textStyle: text,
      // Drawn text, since markup with styles of its own is refused by the page's policy.
      tooltip: { trigger: points ? "item" : "axis", axisPointer: { type: "shadow" }, renderMode: "richText" },
      legend: many ? { type: "scroll", bottom: 0, textStyle: text } : undefined,
      grid: { left: 8, right: 24, top: points ? 32 : 12, bottom: many ? 40 : 8, containLabel: true },
      xAxis: bars ? value : category, yAxis: bars ? category : value,
      series: points ? plot.series.map((series) => ({
        name: series.name, type: "scatter", data: series.points, symbolSize: 11,
        tooltip: { formatter: (point) => `${series.name}\n${plot.categories[point.data[0]]}: ${number(point.data[1])} ${plot.unit}` },
      })) : plot.series.map((series) => ({ name: series.name, type: "bar", data: series.values, stack: bars ? undefined : "all", barMaxWidth: bars ? 18 : 36 })),
    });
    drawn.push(chart);
  };
  document.querySelectorAll("[data-plot]").forEach(draw);
  window.addEventListener("resize", () => drawn.forEach((chart) => chart.resize()));
})();
