import {
  catalogAddress,
  leaseAddress
} from "./chunk-NYKBR4IM.js";
import {
  $,
  A,
  Face,
  IDLE_DAYS,
  Money,
  Nothing,
  T,
  Waiting,
  a,
  endsWithin,
  isIdle,
  isLiving,
  loadLeases,
  runningCost,
  sayAgo,
  sayEnd,
  sayUsd,
  usd,
  useLoaded,
  w
} from "./chunk-N65DUX4Z.js";
import "./chunk-TRTQSARU.js";

// portal/pages/cost.tsx
function CostPage({ site, now, setTitle }) {
  const leases = useLoaded(loadLeases, []);
  A(() => setTitle("Cost"), []);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { children: "Cost" }),
    leases.state === "there" ? /* @__PURE__ */ a(Cost, { site, leases: leases.value.leases, now }) : /* @__PURE__ */ a(Waiting, { message: leases.state === "failed" ? leases.message : void 0 })
  ] });
}
function Cost({ site, leases, now }) {
  const soon = leases.filter((lease) => endsWithin(lease, 7, now)).sort((a2, b) => (a2.end ?? "") < (b.end ?? "") ? -1 : 1);
  const idle = leases.filter((lease) => isIdle(lease, now)).sort((a2, b) => (b.usdMonth ?? 0) - (a2.usdMonth ?? 0));
  return /* @__PURE__ */ a("div", { class: "cost", children: [
    /* @__PURE__ */ a("section", { "aria-labelledby": "by-team", children: [
      /* @__PURE__ */ a("h2", { id: "by-team", children: "By team, against budget" }),
      /* @__PURE__ */ a(Teams, { site, leases })
    ] }),
    /* @__PURE__ */ a("section", { "aria-labelledby": "by-month", children: [
      /* @__PURE__ */ a("h2", { id: "by-month", children: "By month, stacked by module" }),
      /* @__PURE__ */ a(Months, { costs: site.costs })
    ] }),
    /* @__PURE__ */ a("section", { "aria-labelledby": "ends-soon", children: [
      /* @__PURE__ */ a("h2", { id: "ends-soon", children: "Ends within a week" }),
      soon.length === 0 ? /* @__PURE__ */ a(Nothing, { children: "Nothing ends in the next seven days." }) : /* @__PURE__ */ a(Short, { leases: soon, now, say: (lease) => sayEnd(lease, now) })
    ] }),
    /* @__PURE__ */ a("section", { "aria-labelledby": "idle", children: [
      /* @__PURE__ */ a("h2", { id: "idle", children: "Perhaps not needed" }),
      /* @__PURE__ */ a("p", { class: "lead", children: [
        "Ready, not about to end, and for ",
        IDLE_DAYS,
        " days no person has done anything about it that the ledger knows of: when that was, and what it costs a month. A reason to ask its owner, not a proof that nobody uses it."
      ] }),
      idle.length === 0 ? /* @__PURE__ */ a(Nothing, { children: [
        "Somebody has touched everything in the last ",
        IDLE_DAYS,
        " days."
      ] }) : /* @__PURE__ */ a(Short, { leases: idle, now, say: (lease) => sayAgo(lease.touched ?? lease.start ?? now, now) })
    ] })
  ] });
}
function Teams({ site, leases }) {
  const names = [
    .../* @__PURE__ */ new Set([...site.teams.map(({ name }) => name), ...leases.filter(isLiving).map(({ team }) => team)])
  ];
  const rows = names.map((name) => ({
    name,
    budget: site.teams.find((team) => team.name === name)?.budgetUsdMonth ?? null,
    ...runningCost(leases.filter(({ team }) => team === name))
  })).sort((a2, b) => b.usd - a2.usd);
  return /* @__PURE__ */ a("table", { class: "teams", children: [
    /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
      /* @__PURE__ */ a("th", { scope: "col", children: "Team" }),
      /* @__PURE__ */ a("th", { scope: "col", class: "number", children: "A month now" }),
      /* @__PURE__ */ a("th", { scope: "col", class: "number", children: "Budget" }),
      /* @__PURE__ */ a("th", { scope: "col", children: "Used" })
    ] }) }),
    /* @__PURE__ */ a("tbody", { children: rows.map(({ name, usd: cost, unpriced, budget }) => /* @__PURE__ */ a("tr", { children: [
      /* @__PURE__ */ a("th", { scope: "row", children: /* @__PURE__ */ a("a", { href: catalogAddress(new URLSearchParams({ team: name }).toString()), children: name }) }),
      /* @__PURE__ */ a("td", { class: "number", children: [
        /* @__PURE__ */ a(Money, { amount: cost }),
        unpriced > 0 && /* @__PURE__ */ a("span", { class: "quiet unpriced", children: [
          "and ",
          unpriced,
          " unpriced"
        ] })
      ] }),
      /* @__PURE__ */ a("td", { class: "number", children: budget === null ? /* @__PURE__ */ a("span", { class: "quiet", children: "none" }) : /* @__PURE__ */ a(Money, { amount: budget }) }),
      /* @__PURE__ */ a("td", { class: "used", children: budget !== null && /* @__PURE__ */ a(Used, { share: budget === 0 ? 1 : cost / budget }) })
    ] }, name)) })
  ] });
}
function Used({ share }) {
  const kind = share > 1 ? "over" : share > 0.8 ? "near" : "well";
  return /* @__PURE__ */ a("span", { class: `budget budget-${kind}`, children: [
    /* @__PURE__ */ a("svg", { viewBox: "0 0 100 6", preserveAspectRatio: "none", "aria-hidden": "true", children: [
      /* @__PURE__ */ a("rect", { class: "budget-whole", width: "100", height: "6" }),
      /* @__PURE__ */ a("rect", { class: "budget-spent", width: Math.min(1, share) * 100, height: "6" })
    ] }),
    /* @__PURE__ */ a("span", { class: "budget-share", children: [
      Math.round(share * 100),
      " %",
      share > 1 ? ", over" : ""
    ] })
  ] });
}
var MONTHS_SHOWN = 12;
function Months({ costs }) {
  const canvas = T(null);
  const table = w(() => monthTable(costs), [costs]);
  A(() => {
    let chart;
    let isGone = false;
    const draw = async () => {
      const { drawMonths } = await import("./chart-H6VJVPDS.js");
      if (isGone || canvas.current === null) return;
      chart?.destroy();
      chart = drawMonths(canvas.current, table);
    };
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const redraw = () => void draw();
    if (table.months.length > 0) redraw();
    scheme.addEventListener("change", redraw);
    return () => {
      isGone = true;
      scheme.removeEventListener("change", redraw);
      chart?.destroy();
    };
  }, [table]);
  if (table.months.length === 0) return /* @__PURE__ */ a(Nothing, { children: "Nothing has cost anything yet." });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("div", { class: "chart", children: /* @__PURE__ */ a(
      "canvas",
      {
        ref: canvas,
        role: "img",
        "aria-label": "Cost by month, stacked by module; the table below has the figures"
      }
    ) }),
    /* @__PURE__ */ a("details", { class: "figures-table", children: [
      /* @__PURE__ */ a("summary", { children: "Figures" }),
      /* @__PURE__ */ a("div", { class: "scroll", tabIndex: 0, role: "region", "aria-label": "Cost by month and module", children: /* @__PURE__ */ a("table", { children: [
        /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
          /* @__PURE__ */ a("th", { scope: "col", children: "Month" }),
          table.modules.map((module) => /* @__PURE__ */ a("th", { scope: "col", class: "number", children: module }, module)),
          /* @__PURE__ */ a("th", { scope: "col", class: "number", children: "All" })
        ] }) }),
        /* @__PURE__ */ a("tbody", { children: table.months.map((month, row) => /* @__PURE__ */ a("tr", { children: [
          /* @__PURE__ */ a("th", { scope: "row", children: month }),
          table.modules.map((module, column) => /* @__PURE__ */ a("td", { class: "number", children: sayUsd(usd(table.amounts[column]?.[row] ?? 0)) }, module)),
          /* @__PURE__ */ a("td", { class: "number", children: sayUsd(usd(table.amounts.reduce((sum, amounts) => sum + (amounts[row] ?? 0), 0))) })
        ] }, month)) })
      ] }) })
    ] }),
    /* @__PURE__ */ a("p", { class: "quiet note", children: "By today’s prices, for the time that each lease lived; the last month until now." })
  ] });
}
function monthTable(costs) {
  const months = [...new Set(costs.map(({ month }) => month))].sort().slice(-MONTHS_SHOWN);
  const modules = [...new Set(costs.map(({ module }) => module))].sort();
  const amounts = modules.map(
    (module) => months.map(
      (month) => costs.filter((cost) => cost.month === month && cost.module === module).reduce((sum, cost) => sum + cost.usd, 0)
    )
  );
  return { months, modules, amounts };
}
function Short({ leases, say }) {
  return /* @__PURE__ */ a("ul", { class: "short", children: leases.map((lease) => /* @__PURE__ */ a("li", { children: [
    /* @__PURE__ */ a(Face, { person: lease.owner }),
    /* @__PURE__ */ a("a", { href: leaseAddress({ lease: lease.lease }), children: lease.lease }),
    /* @__PURE__ */ a("span", { class: "quiet", children: lease.owner.login }),
    /* @__PURE__ */ a("span", { class: "short-end", children: say(lease) }),
    /* @__PURE__ */ a(Money, { amount: lease.usdMonth })
  ] }, lease.uid)) });
}
export {
  CostPage
};
