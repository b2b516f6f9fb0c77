import {
  catalogAddress,
  leaseAddress,
  replaceRoute,
  useRoute
} from "./chunk-NYKBR4IM.js";
import {
  $,
  A,
  EVERYTHING,
  FILTERS,
  Face,
  LifeBar,
  Marks,
  Money,
  Nothing,
  PAGE_SIZE,
  Q,
  Said,
  Status,
  T,
  Waiting,
  a,
  compareText,
  d,
  endsWithin,
  findLeases,
  isLiving,
  isOld,
  loadLeases,
  loadSite,
  readQuery,
  runningCost,
  sayAgo,
  sayAt,
  sayEnd,
  useLoaded,
  useNow,
  valuesOf,
  w,
  writeQuery
} from "./chunk-N65DUX4Z.js";
import "./chunk-TRTQSARU.js";

// portal/parts/lease-table.tsx
var COLUMNS = [
  { sort: "name", label: "Name" },
  { sort: "owner", label: "Owner" },
  { sort: "module", label: "Module" },
  { sort: "where", label: "Where" },
  { sort: "status", label: "Status" },
  { sort: "end", label: "Ends" },
  { sort: "price", label: "$ a month" }
];
function LeaseTable({ leases, query, now, go }) {
  return /* @__PURE__ */ a("table", { class: "leases", children: [
    /* @__PURE__ */ a("caption", { class: "hidden", children: "Leases" }),
    /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: COLUMNS.map(({ sort, label }) => {
      const isSorted = query.sort === sort;
      const order = !isSorted ? "none" : query.descending ? "descending" : "ascending";
      return /* @__PURE__ */ a("th", { scope: "col", class: `col-${sort}`, "aria-sort": order, children: /* @__PURE__ */ a(
        "button",
        {
          type: "button",
          class: "sort",
          onClick: () => go({ ...query, sort, descending: isSorted && !query.descending, page: 1 }),
          children: [
            label,
            /* @__PURE__ */ a("span", { class: `sort-mark sort-${order}`, "aria-hidden": "true" })
          ]
        }
      ) }, sort);
    }) }) }),
    /* @__PURE__ */ a("tbody", { children: leases.map((lease) => /* @__PURE__ */ a("tr", { class: lease.status === "ended" ? "gone" : void 0, children: [
      /* @__PURE__ */ a("th", { scope: "row", class: "col-name", children: [
        /* @__PURE__ */ a("a", { href: leaseAddress(lease.status === "ended" ? lease : { lease: lease.lease }), children: [
          /* @__PURE__ */ a("span", { class: "team", children: [
            lease.team,
            "/"
          ] }),
          /* @__PURE__ */ a("wbr", {}),
          lease.name
        ] }),
        /* @__PURE__ */ a(Marks, { lease })
      ] }),
      /* @__PURE__ */ a("td", { class: "col-owner", children: [
        /* @__PURE__ */ a(Face, { person: lease.owner }),
        /* @__PURE__ */ a("span", { class: "login", children: lease.owner.login })
      ] }),
      /* @__PURE__ */ a("td", { class: "col-module", children: lease.module }),
      /* @__PURE__ */ a("td", { class: "col-where", children: [
        lease.environment,
        " ",
        /* @__PURE__ */ a("span", { class: "quiet", children: lease.region })
      ] }),
      /* @__PURE__ */ a("td", { class: "col-status", children: /* @__PURE__ */ a(Status, { status: lease.status }) }),
      /* @__PURE__ */ a("td", { class: "col-end", children: [
        /* @__PURE__ */ a("span", { class: "ends", children: sayEnd(lease, now) }),
        /* @__PURE__ */ a(LifeBar, { lease, now })
      ] }),
      /* @__PURE__ */ a("td", { class: "col-price", children: /* @__PURE__ */ a(Money, { amount: lease.usdMonth }) })
    ] }, lease.uid)) })
  ] });
}

// portal/pages/catalog.tsx
function CatalogPage({ route, now, setTitle }) {
  const leases = useLoaded(loadLeases, []);
  A(() => setTitle("Catalog"), []);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { children: "Catalog" }),
    leases.state === "there" ? /* @__PURE__ */ a(Catalog, { held: leases.value, route, now }) : /* @__PURE__ */ a(Waiting, { message: leases.state === "failed" ? leases.message : void 0 })
  ] });
}
function Catalog({ held, route, now }) {
  const query = readQuery(route.parameters);
  const address = writeQuery(query);
  const found = w(() => findLeases(held, query), [held, address]);
  const go = (next) => replaceRoute(catalogAddress(writeQuery(next)));
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(Summary, { leases: held.leases, now }),
    /* @__PURE__ */ a(Search, { held, query, go }),
    /* @__PURE__ */ a("p", { class: "count", role: "status", children: [
      found.length === 1 ? "1 lease" : `${found.length.toLocaleString("en-US")} leases`,
      found.length > 0 && /* @__PURE__ */ a($, { children: [
        " · ",
        /* @__PURE__ */ a(Money, { amount: runningCost(found).usd }),
        " a month"
      ] })
    ] }),
    shown.length === 0 ? /* @__PURE__ */ a(Nothing, { children: held.leases.length === 0 ? /* @__PURE__ */ a($, { children: [
      "Nothing has been asked for yet. ",
      /* @__PURE__ */ a("a", { href: "#/request", children: "Request the first lease." })
    ] }) : "No lease is like that. Take a filter away, or look for less." }) : /* @__PURE__ */ a(LeaseTable, { leases: shown, query, now, go }),
    pages > 1 && /* @__PURE__ */ a(Pages, { page, pages, go: (next) => go({ ...query, page: next }) })
  ] });
}
function Summary({ leases, now }) {
  const figures = w(() => {
    const living = leases.filter(isLiving);
    const { usd, unpriced } = runningCost(leases);
    return {
      living: living.length,
      usd,
      unpriced,
      soon: living.filter((lease) => endsWithin(lease, 7, now)).length,
      drifted: living.filter(({ drifted }) => drifted).length,
      failed: living.filter(({ status }) => status === "failed" || status === "state-lost").length
    };
  }, [leases, now]);
  return /* @__PURE__ */ a("dl", { class: "figures", children: [
    /* @__PURE__ */ a(Figure, { label: "living", children: figures.living.toLocaleString("en-US") }),
    /* @__PURE__ */ a(Figure, { label: figures.unpriced === 0 ? "a month" : `a month, ${figures.unpriced} unpriced`, children: /* @__PURE__ */ a(Money, { amount: figures.usd }) }),
    /* @__PURE__ */ a(Figure, { label: "end within a week", children: figures.soon }),
    /* @__PURE__ */ a(Figure, { label: "drifted", children: figures.drifted }),
    /* @__PURE__ */ a(Figure, { label: "need a person", children: figures.failed })
  ] });
}
function Figure({ label, children }) {
  return /* @__PURE__ */ a("div", { class: "figure", children: [
    /* @__PURE__ */ a("dt", { children: label }),
    /* @__PURE__ */ a("dd", { children })
  ] });
}
var FILTER_WORDS = {
  team: "Team",
  owner: "Owner",
  module: "Module",
  environment: "Environment",
  status: "Status",
  mark: "Mark"
};
function Search({ held, query, go }) {
  const options = w(() => optionsOf(held.leases), [held]);
  const hasFilter = FILTERS.some((name) => query.filters[name] !== void 0) || query.words !== "";
  return /* @__PURE__ */ a("form", { class: "search", role: "search", onSubmit: (event) => event.preventDefault(), children: [
    /* @__PURE__ */ a("label", { class: "search-words", children: [
      /* @__PURE__ */ a("span", { class: "hidden", children: "Search leases" }),
      /* @__PURE__ */ a(
        "input",
        {
          type: "search",
          value: query.words,
          placeholder: "Search name, owner, module, place",
          autocomplete: "off",
          onInput: (event) => go({ ...query, words: event.currentTarget.value, page: 1 })
        }
      )
    ] }),
    FILTERS.map((name) => {
      const value = query.filters[name];
      if (options[name].length === 0) return null;
      const set = (text) => {
        const { [name]: _before, ...rest } = query.filters;
        go({ ...query, filters: text === "" ? rest : { ...rest, [name]: text }, page: 1 });
      };
      return /* @__PURE__ */ a("span", { class: value === void 0 ? "chip" : "chip chip-on", children: [
        /* @__PURE__ */ a("label", { children: [
          /* @__PURE__ */ a("span", { class: value === void 0 ? "hidden" : "chip-name", children: FILTER_WORDS[name] }),
          /* @__PURE__ */ a("select", { value: value ?? "", onChange: (event) => set(event.currentTarget.value), children: [
            /* @__PURE__ */ a("option", { value: "", children: value === void 0 ? FILTER_WORDS[name] : "any" }),
            options[name].map((option) => /* @__PURE__ */ a("option", { value: option, children: option }, option))
          ] })
        ] }),
        value !== void 0 && /* @__PURE__ */ a("button", { type: "button", class: "chip-off", "aria-label": `Any ${name}`, onClick: () => set(""), children: "×" })
      ] }, name);
    }),
    hasFilter && /* @__PURE__ */ a("button", { type: "button", class: "plain-button", onClick: () => go(EVERYTHING), children: "Clear" })
  ] });
}
function optionsOf(leases) {
  const options = (name) => [...new Set(leases.flatMap((lease) => valuesOf(lease, name)))].sort(compareText);
  return {
    team: options("team"),
    owner: options("owner"),
    module: options("module"),
    environment: options("environment"),
    status: options("status"),
    mark: options("mark")
  };
}
function Pages({ page, pages, go }) {
  return /* @__PURE__ */ a("nav", { class: "pages", "aria-label": "Pages of the list", children: [
    /* @__PURE__ */ a("button", { type: "button", disabled: page === 1, onClick: () => go(page - 1), children: "Earlier" }),
    /* @__PURE__ */ a("span", { children: [
      page,
      " of ",
      pages
    ] }),
    /* @__PURE__ */ a("button", { type: "button", disabled: page === pages, onClick: () => go(page + 1), children: "Later" })
  ] });
}

// portal/parts/banners.tsx
function Banners({ site, now }) {
  const { reaper, asOf, stale } = site;
  return /* @__PURE__ */ a($, { children: [
    reaper.alarm !== null && /* @__PURE__ */ a("div", { class: "banner banner-alarm", role: "alert", children: [
      /* @__PURE__ */ a("strong", { children: "Leases may not be ending." }),
      " ",
      /* @__PURE__ */ a(Said, { text: reaper.alarm }),
      reaper.overdue > 0 && ` · ${reaper.overdue} overdue`
    ] }),
    isOld(asOf, now) && asOf !== null && /* @__PURE__ */ a("div", { class: "banner banner-old", role: "status", children: [
      /* @__PURE__ */ a("strong", { children: "This is old." }),
      " The newest that is known here is of ",
      sayAt(asOf),
      ", ",
      sayAgo(asOf, now),
      "."
    ] }),
    stale.length > 0 && /* @__PURE__ */ a("div", { class: "banner banner-old", role: "status", children: [
      /* @__PURE__ */ a("strong", { children: "Not everything could be read." }),
      " Shown as it was seen last:",
      " ",
      stale.map(({ source, since }) => `${source} (${sayAt(since)})`).join(", "),
      "."
    ] })
  ] });
}

// portal/app.tsx
var PLACES = [
  { part: "catalog", address: "#/", label: "Catalog" },
  { part: "cost", address: "#/cost", label: "Cost" },
  { part: "activity", address: "#/activity", label: "Activity" },
  { part: "request", address: "#/request", label: "Request" }
];
var LATER = {
  cost: async () => (await import("./cost-U2RDD7S5.js")).CostPage,
  activity: async () => (await import("./activity-PH7YBZVV.js")).ActivityPage,
  request: async () => (await import("./request-WKPIDZIP.js")).RequestPage,
  lease: async () => (await import("./lease-FQV75V5F.js")).LeasePage
};
function App() {
  const site = useLoaded(loadSite, []);
  if (site.state !== "there") {
    return /* @__PURE__ */ a("main", { class: "page", children: [
      /* @__PURE__ */ a("h1", { class: "hidden", children: "Leasehold" }),
      /* @__PURE__ */ a(Waiting, { message: site.state === "failed" ? site.message : void 0 })
    ] });
  }
  return /* @__PURE__ */ a(Portal, { site: site.value });
}
function Portal({ site }) {
  const route = useRoute();
  const now = useNow();
  const main = T(null);
  const [title, setTitle] = d("Catalog");
  const [first = "catalog"] = route.parts;
  const place = route.parts.join("/");
  const isFirst = T(true);
  A(() => {
    document.title = `${title} · Leasehold`;
  }, [title]);
  A(() => {
    if (!isFirst.current) {
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    isFirst.current = false;
  }, [place]);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(
      "a",
      {
        class: "skip",
        href: "#main",
        onClick: (event) => {
          event.preventDefault();
          main.current?.focus();
        },
        children: "Skip to content"
      }
    ),
    /* @__PURE__ */ a(Head, { site, first: first === "lease" ? "catalog" : first }),
    /* @__PURE__ */ a(Banners, { site, now }),
    /* @__PURE__ */ a("main", { class: "page", id: "main", tabIndex: -1, ref: main, children: /* @__PURE__ */ a(PageOf, { first, site, route, now, setTitle }, first) }),
    /* @__PURE__ */ a("footer", { class: "foot", children: [
      /* @__PURE__ */ a("span", { children: [
        "Built from commit ",
        /* @__PURE__ */ a("code", { children: site.commit.slice(0, 7) }),
        ". Views only: nothing is decided by what stands here."
      ] }),
      /* @__PURE__ */ a("a", { href: site.repository.url, children: site.repository.name })
    ] }),
    /* @__PURE__ */ a("p", { class: "hidden", role: "status", children: title })
  ] });
}
function Head({ site, first }) {
  return /* @__PURE__ */ a("header", { class: "head", children: /* @__PURE__ */ a("div", { class: "head-inner", children: [
    /* @__PURE__ */ a("a", { class: "brand", href: "#/", children: [
      /* @__PURE__ */ a("svg", { class: "brand-mark", viewBox: "0 0 20 20", "aria-hidden": "true", children: [
        /* @__PURE__ */ a("circle", { cx: "10", cy: "10", r: "8", class: "brand-ring" }),
        /* @__PURE__ */ a("path", { d: "M10 2 A8 8 0 0 1 17.2 13.5", class: "brand-arc" }),
        /* @__PURE__ */ a("circle", { cx: "10", cy: "10", r: "2", class: "brand-dot" })
      ] }),
      /* @__PURE__ */ a("span", { class: "brand-name", children: "Leasehold" }),
      /* @__PURE__ */ a("span", { class: "brand-place", children: site.repository.name })
    ] }),
    /* @__PURE__ */ a("nav", { class: "places", "aria-label": "Pages", children: PLACES.map(({ part, address, label }) => /* @__PURE__ */ a(
      "a",
      {
        class: part === "request" ? "place place-ask" : "place",
        href: address,
        "aria-current": part === first ? "page" : void 0,
        children: label
      },
      part
    )) })
  ] }) });
}
function PageOf({ first, ...props }) {
  const load = Object.hasOwn(LATER, first) ? LATER[first] : void 0;
  const page = useLoaded(async () => load === void 0 ? CatalogPage : load(), []);
  if (load === void 0) return first === "catalog" ? /* @__PURE__ */ a(CatalogPage, { ...props }) : /* @__PURE__ */ a(Unknown, { ...props });
  if (page.state !== "there") {
    return /* @__PURE__ */ a(Waiting, { message: page.state === "failed" ? page.message : void 0 });
  }
  const Page = page.value;
  return /* @__PURE__ */ a(Page, { ...props });
}
function Unknown({ setTitle }) {
  A(() => setTitle("Not found"), []);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { children: "There is no such page" }),
    /* @__PURE__ */ a("p", { children: [
      /* @__PURE__ */ a("a", { href: "#/", children: "All leases" }),
      " are in the catalog."
    ] })
  ] });
}

// portal/main.tsx
var home = document.getElementById("app");
if (home !== null) {
  home.replaceChildren();
  Q(/* @__PURE__ */ a(App, {}), home);
}
