import {
  Happenings
} from "./chunk-LI2J724M.js";
import {
  catalogAddress,
  leaseAddress
} from "./chunk-NYKBR4IM.js";
import {
  fieldsOf,
  issueLink,
  kindOf,
  leaseMost
} from "./chunk-WQRZIIDF.js";
import {
  $,
  A,
  Face,
  HOUR,
  HOURS_A_MONTH,
  LifeBar,
  Link,
  Marks,
  Money,
  Nothing,
  Status,
  Waiting,
  a,
  addHours,
  costSoFar,
  d,
  estimatePrice,
  isLiving,
  loadDetails,
  loadLeases,
  loadModule,
  loadPrices,
  millisecondsOf,
  parseDuration,
  parseInstant,
  sayAgo,
  sayAt,
  sayEnd,
  sayUsd,
  usd,
  useLoaded
} from "./chunk-N65DUX4Z.js";
import "./chunk-TRTQSARU.js";

// src/request/form-names.ts
var CHANGE_FORM = "change-lease";
var END_FORM = "end-lease";

// src/portal/changes.ts
var EXTENSIONS = ["7d", "1d", "3d", "14d", "30d", "12w"];
function extendOptions(facts) {
  const { site, lease, module } = facts;
  const [start, end] = [parseInstant(lease.start), parseInstant(lease.end)];
  const environment = site.environments.find(({ name }) => name === lease.environment);
  if (start === void 0 || end === void 0 || environment === void 0) return [];
  const limit = leaseMost(module ?? {}, environment.lease);
  const most = millisecondsOf(start) + (parseDuration(limit) ?? 0) * HOUR;
  return EXTENSIONS.flatMap((by) => {
    const hours = parseDuration(by) ?? 0;
    const until = addHours(end, hours);
    if (millisecondsOf(until) > most) return [];
    const amount = lease.usdMonth === null ? void 0 : lease.usdMonth * hours / HOURS_A_MONTH;
    return [
      {
        label: by,
        until,
        usd: amount === void 0 ? void 0 : { amount, per: "more" },
        link: changeLink(facts, [["extend", by]])
      }
    ];
  });
}
function changeOptions(facts) {
  const { module } = facts;
  const properties = fieldsOf(module?.inputs["properties"]);
  return Object.entries(properties).flatMap(([name, held]) => {
    const schema = fieldsOf(held);
    const kind = kindOf(schema);
    if (schema["x-changeable"] !== true || kind.type !== "choice") return [];
    return kind.options.map(({ label, value }) => {
      const amount = exactPrice(facts, name, value);
      return {
        label: `${name} = ${label}`,
        link: changeLink(facts, [["inputs", `${name}=${label}`]]),
        usd: amount === void 0 ? void 0 : { amount, per: "a month" },
        note: amount === void 0 ? "the pull request says the price" : void 0
      };
    });
  });
}
function endOptions(facts) {
  const ways = facts.module?.data?.["final-snapshot"];
  const link = (data) => formLink(facts, END_FORM, "end", [["data", data]]);
  if (ways === "ask") {
    return [
      { label: "keep a snapshot", note: "a last copy of its data is kept", link: link("snapshot") },
      { label: "discard the data", note: "nothing is kept", link: link("discard") }
    ];
  }
  const note = ways === "always" ? "a last copy of its data is kept" : void 0;
  return [{ label: "end it", link: link(""), note }];
}
function exactPrice({ lease, module, prices }, name, value) {
  const inputs = new Set(
    (module?.price ?? []).flatMap(
      ({ price: price2, quantity }) => [price2, quantity].flatMap((part) => typeof part === "object" ? [part.input] : [])
    )
  );
  if (prices === void 0 || inputs.size !== 1 || !inputs.has(name)) return void 0;
  const price = estimatePrice(module?.price, { [name]: value }, lease.region, prices);
  return price.unpriced > 0 ? void 0 : price.usdMonth ?? void 0;
}
function changeLink(facts, answers) {
  return formLink(facts, CHANGE_FORM, "change", answers);
}
function formLink({ site, lease }, template, verb, answers) {
  return issueLink({
    repository: site.repository.url,
    template: `${template}.yml`,
    title: `${verb}: ${lease.lease}`,
    answers: [["lease", lease.lease], ...answers]
  });
}

// portal/parts/actions.tsx
function Actions({ site, lease, now }) {
  const known = useLoaded(async () => readModule(site, lease), [lease.uid]);
  const { module, prices } = known.state === "there" ? known.value : NOTHING;
  const facts = { site, lease, module, prices, now };
  return /* @__PURE__ */ a("section", { class: "actions", "aria-labelledby": "change", children: [
    /* @__PURE__ */ a("h2", { id: "change", children: "Change it" }),
    /* @__PURE__ */ a(Action, { verb: "Extend", what: "by", choices: extendOptions(facts), none: noExtension(lease) }),
    /* @__PURE__ */ a(
      Action,
      {
        verb: "Resize",
        what: "to",
        choices: changeOptions(facts),
        none: "Its module lets nothing change by a choice."
      }
    ),
    /* @__PURE__ */ a(Action, { verb: "End", what: "data", choices: endOptions(facts), none: "" }),
    /* @__PURE__ */ a("p", { class: "quiet note", children: "Each opens a form on GitHub. Nothing happens before you send it." })
  ] });
}
var NOTHING = {
  module: void 0,
  prices: void 0
};
async function readModule(site, { module }) {
  if (!site.modules.some(({ name }) => name === module)) return NOTHING;
  const [held, prices] = await Promise.all([loadModule(module), loadPrices()]);
  return { module: held, prices: prices ?? void 0 };
}
function noExtension({ end }) {
  return end === null ? "It is permanent: there is nothing to extend." : "It has the most that is allowed already.";
}
function Action({ verb, what, choices, none }) {
  const [place, setPlace] = d(0);
  const chosen = choices[Math.min(place, choices.length - 1)];
  if (chosen === void 0) {
    return /* @__PURE__ */ a("div", { class: "action", children: [
      /* @__PURE__ */ a("span", { class: "button button-off", children: verb }),
      /* @__PURE__ */ a("span", { class: "quiet", children: none })
    ] });
  }
  return /* @__PURE__ */ a("div", { class: "action", children: [
    /* @__PURE__ */ a("a", { class: `button button-${verb.toLowerCase()}`, href: chosen.link, rel: "noreferrer", children: verb }),
    choices.length > 1 && /* @__PURE__ */ a("label", { class: "action-choice", children: [
      /* @__PURE__ */ a("span", { class: "hidden", children: [
        verb,
        " ",
        what
      ] }),
      /* @__PURE__ */ a("select", { value: String(place), onChange: (event) => setPlace(Number(event.currentTarget.value)), children: choices.map(({ label }, index) => /* @__PURE__ */ a("option", { value: String(index), children: label }, label)) })
    ] }),
    /* @__PURE__ */ a("span", { class: "action-effect", "aria-live": "polite", children: sayEffect(chosen) })
  ] });
}
function sayEffect({ usd: cost, until, note }) {
  return [
    ...until === void 0 || parseInstant(until) === void 0 ? [] : [`until ${sayAt(until)}`],
    ...cost === void 0 ? [] : [`${sayUsd(usd(cost.amount))} ${cost.per}`],
    ...note === void 0 ? [] : [note]
  ].join(", ");
}

// portal/parts/outputs.tsx
function Outputs({
  outputs,
  status
}) {
  if (outputs.length === 0) {
    return /* @__PURE__ */ a(Nothing, { children: status === "requested" || status === "failed" ? "Its outputs stand here when it is ready." : "It has no public outputs." });
  }
  return /* @__PURE__ */ a("dl", { class: "outputs", children: outputs.map((output) => /* @__PURE__ */ a(Output, { output }, output.name)) });
}
function Output({ output: { name, description, value, isSecret } }) {
  const [isCopied, setCopied] = d(false);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2e3);
  };
  return /* @__PURE__ */ a("div", { class: "output", children: [
    /* @__PURE__ */ a("dt", { children: [
      name,
      description !== "" && /* @__PURE__ */ a("span", { class: "quiet", children: [
        " ",
        description
      ] }),
      isSecret && /* @__PURE__ */ a("span", { class: "mark", children: "a reference, not the secret" })
    ] }),
    /* @__PURE__ */ a("dd", { children: [
      /* @__PURE__ */ a("code", { class: "output-value", children: text }),
      /* @__PURE__ */ a("button", { type: "button", class: "copy", "aria-label": `Copy ${name}`, onClick: () => void copy(), children: isCopied ? "copied" : "copy" })
    ] })
  ] });
}

// portal/parts/life.tsx
function Life({ lease, details, now }) {
  return /* @__PURE__ */ a("section", { class: "life-line", "aria-label": "Its life", children: [
    /* @__PURE__ */ a("ol", { class: "steps", children: stepsOf(lease, details).map(({ name, at, note, state }) => /* @__PURE__ */ a("li", { class: `step step-${state}`, "aria-current": state === "now" ? "step" : void 0, children: [
      /* @__PURE__ */ a("span", { class: "step-name", children: name }),
      /* @__PURE__ */ a("span", { class: "step-at", children: at === null ? "" : sayAt(at) }),
      note !== "" && /* @__PURE__ */ a("span", { class: "step-note", children: note })
    ] }, name)) }),
    /* @__PURE__ */ a(LifeBar, { lease, now })
  ] });
}
function stepsOf(lease, { history, leaseLength }) {
  const planned = history.find(({ event }) => event === "planned");
  const applied = history.findLast(({ event }) => event === "applied");
  const first = history.find(({ event }) => event === "applied");
  const failed = history.findLast(({ event }) => event === "apply-failed");
  const warned = history.findLast(({ event }) => event === "warned");
  const approved = approversOf(first);
  const isReady = lease.start !== null;
  return [
    step(
      "Requested",
      planned?.at ?? null,
      planned?.who?.login ?? "",
      isReady || planned !== void 0,
      !isReady
    ),
    step("Reviewed", first?.at ?? null, approved === "" ? "" : `by ${approved}`, first !== void 0, false),
    lease.status === "failed" && failed !== void 0 ? { name: "Failed", at: failed.at, note: "the next try goes on from there", state: "wrong" } : step("Ready", lease.start, timesApplied(history, applied), isReady, lease.status === "ready"),
    ...warned === void 0 ? [] : [step("Warned", warned.at, "", true, lease.status === "ready" && lease.end !== null)],
    lease.status === "ended" ? step("Ended", lease.ended, "", true, true) : lease.status === "state-lost" ? { name: "State lost", at: null, note: "a person has to look", state: "wrong" } : step("Ends", lease.end, lengthNote(leaseLength), false, lease.status === "ending")
  ];
}
function step(name, at, note, isDone, isNow) {
  return { name, at, note, state: isNow ? "now" : isDone ? "done" : "later" };
}
function approversOf(applied) {
  return applied?.details.find(({ label }) => label === "Approved by")?.value ?? "";
}
function timesApplied(history, last) {
  const times = history.filter(({ event }) => event === "applied").length;
  return times > 1 && last !== void 0 ? `changed ${times - 1}×, last ${sayAt(last.at).split(",")[0]}` : "";
}
function lengthNote(length) {
  if (length === "permanent") return "permanent: not by itself";
  return length === "deleted" ? "its request was deleted" : `${length} from ready`;
}

// portal/pages/lease.tsx
function LeasePage({ site, route, now, setTitle }) {
  const name = route.parts.slice(1).join("/");
  const life = route.parameters.get("life");
  const found = useLoaded(() => find(name, life), [name, life]);
  A(() => setTitle(name), [name]);
  if (found.state !== "there") {
    return /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("h1", { children: name }),
      /* @__PURE__ */ a(Waiting, { message: found.state === "failed" ? found.message : void 0 })
    ] });
  }
  if (found.value === void 0) {
    return /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("h1", { children: name }),
      /* @__PURE__ */ a(Nothing, { children: [
        "The catalog knows no such lease. ",
        /* @__PURE__ */ a("a", { href: "#/", children: "See all of them" }),
        ", or",
        " ",
        /* @__PURE__ */ a("a", { href: "#/request", children: "request one" }),
        "."
      ] })
    ] });
  }
  return /* @__PURE__ */ a(Lease, { site, now, found: found.value });
}
async function find(name, life) {
  const { leases } = await loadLeases();
  const lives = leases.filter(({ lease: lease2 }) => lease2 === name).sort((a2, b) => (a2.status === "ended" ? 1 : 0) - (b.status === "ended" ? 1 : 0) || newer(a2, b));
  const lease = life === null ? lives[0] : lives.find(({ uid }) => uid === life);
  const details = lease === void 0 ? void 0 : await loadDetails(lease);
  if (lease === void 0 || details === void 0) return void 0;
  return { lease, details, others: lives.filter(({ uid }) => uid !== lease.uid) };
}
function newer(a2, b) {
  return (a2.start ?? "") < (b.start ?? "") ? 1 : -1;
}
function Lease({ site, now, found: { lease, details, others } }) {
  const module = site.modules.find(({ name }) => name === lease.module);
  return /* @__PURE__ */ a("article", { class: "lease", children: [
    /* @__PURE__ */ a("header", { class: "lease-head", children: [
      /* @__PURE__ */ a("p", { class: "crumbs", children: [
        /* @__PURE__ */ a("a", { href: "#/", children: "Catalog" }),
        " /",
        " ",
        /* @__PURE__ */ a("a", { href: catalogAddress(new URLSearchParams({ team: lease.team }).toString()), children: lease.team })
      ] }),
      /* @__PURE__ */ a("h1", { children: [
        lease.name,
        /* @__PURE__ */ a(Marks, { lease })
      ] }),
      /* @__PURE__ */ a("p", { class: "lease-what", children: [
        /* @__PURE__ */ a(Status, { status: lease.status }),
        " · ",
        module?.title ?? lease.module,
        " ",
        /* @__PURE__ */ a("span", { class: "quiet", children: [
          lease.module,
          " ",
          details.moduleVersion
        ] }),
        " ",
        "· ",
        lease.environment,
        ", ",
        lease.region
      ] })
    ] }),
    /* @__PURE__ */ a(Figures, { lease, details, now }),
    /* @__PURE__ */ a(Life, { lease, details, now }),
    lease.staleSince !== null && /* @__PURE__ */ a("p", { class: "note note-stale", children: [
      "What stands here could not be read again: it is as it was seen last, ",
      sayAt(lease.staleSince),
      "."
    ] }),
    /* @__PURE__ */ a(Drift, { site, details, now }),
    /* @__PURE__ */ a("div", { class: "lease-body", children: [
      /* @__PURE__ */ a("div", { class: "lease-main", children: [
        lease.status !== "ended" && /* @__PURE__ */ a("section", { "aria-labelledby": "use", children: [
          /* @__PURE__ */ a("h2", { id: "use", children: "Use it" }),
          /* @__PURE__ */ a(Outputs, { outputs: details.outputs, status: lease.status })
        ] }),
        /* @__PURE__ */ a("section", { "aria-labelledby": "history", children: [
          /* @__PURE__ */ a("h2", { id: "history", children: "History" }),
          details.history.length === 0 ? /* @__PURE__ */ a(Nothing, { children: "Nothing has happened yet." }) : /* @__PURE__ */ a(Happenings, { events: [...details.history].reverse(), now, isNamed: false })
        ] })
      ] }),
      /* @__PURE__ */ a("aside", { class: "lease-side", "aria-label": "What to do, and where to look", children: [
        isLiving(lease) && lease.status !== "ending" && /* @__PURE__ */ a(Actions, { site, lease, now }),
        /* @__PURE__ */ a(Links, { site, lease, details }),
        /* @__PURE__ */ a(Resources, { details }),
        others.length > 0 && /* @__PURE__ */ a("section", { "aria-labelledby": "others", children: [
          /* @__PURE__ */ a("h2", { id: "others", children: "Other lives of this name" }),
          /* @__PURE__ */ a("ul", { class: "plain-list", children: others.map((other) => /* @__PURE__ */ a("li", { children: [
            /* @__PURE__ */ a("a", { href: leaseAddress(other), children: other.start === null ? other.uid : sayAt(other.start) }),
            " ",
            /* @__PURE__ */ a(Status, { status: other.status })
          ] }, other.uid)) })
        ] })
      ] })
    ] })
  ] });
}
function Figures({ lease, details, now }) {
  return /* @__PURE__ */ a("dl", { class: "figures", children: [
    /* @__PURE__ */ a("div", { class: "figure", children: [
      /* @__PURE__ */ a("dt", { children: details.unpriced > 0 ? `a month, ${details.unpriced} unpriced` : "a month" }),
      /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a(Money, { amount: lease.usdMonth }) })
    ] }),
    /* @__PURE__ */ a("div", { class: "figure", children: [
      /* @__PURE__ */ a("dt", { children: "so far" }),
      /* @__PURE__ */ a("dd", { children: lease.start === null ? /* @__PURE__ */ a("span", { class: "quiet", children: "–" }) : /* @__PURE__ */ a(Money, { amount: costSoFar(lease, now) }) })
    ] }),
    /* @__PURE__ */ a("div", { class: "figure", children: [
      /* @__PURE__ */ a("dt", { children: lease.status === "ended" ? "ended" : "ends" }),
      /* @__PURE__ */ a("dd", { children: sayEnd(lease, now) })
    ] }),
    /* @__PURE__ */ a("div", { class: "figure", children: [
      /* @__PURE__ */ a("dt", { children: "owner" }),
      /* @__PURE__ */ a("dd", { class: "person", children: [
        /* @__PURE__ */ a(Face, { person: lease.owner }),
        /* @__PURE__ */ a("a", { href: `https://github.com/${encodeURIComponent(lease.owner.login.replace("[bot]", ""))}`, children: lease.owner.login })
      ] })
    ] })
  ] });
}
function Drift({ site, details: { drift }, now }) {
  if (drift === null) return null;
  return /* @__PURE__ */ a("section", { class: "note note-drift", "aria-labelledby": "drift", children: [
    /* @__PURE__ */ a("h2", { id: "drift", children: "Drifted" }),
    /* @__PURE__ */ a("p", { children: [
      "Seen ",
      sayAgo(drift.at, now),
      ": somebody changed it elsewhere than in its request.",
      " ",
      drift.issue !== null && /* @__PURE__ */ a("a", { href: `${site.repository.url}/issues/${drift.issue}`, children: [
        "Issue #",
        drift.issue
      ] })
    ] }),
    /* @__PURE__ */ a("ul", { class: "plain-list", children: drift.resources.map(({ address, attributes }) => /* @__PURE__ */ a("li", { children: [
      /* @__PURE__ */ a("code", { children: address }),
      attributes.length > 0 && /* @__PURE__ */ a("span", { class: "quiet", children: [
        ": ",
        attributes.join(", ")
      ] })
    ] }, address)) })
  ] });
}
function Links({ site, lease, details }) {
  const { url } = site.repository;
  const { issue, pullRequest, lastRun } = details;
  return /* @__PURE__ */ a("section", { "aria-labelledby": "links", children: [
    /* @__PURE__ */ a("h2", { id: "links", children: "Where to look" }),
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("div", { children: [
        /* @__PURE__ */ a("dt", { children: "Issue" }),
        /* @__PURE__ */ a("dd", { children: issue === null ? "–" : /* @__PURE__ */ a("a", { href: `${url}/issues/${issue}`, children: [
          "#",
          issue
        ] }) })
      ] }),
      /* @__PURE__ */ a("div", { children: [
        /* @__PURE__ */ a("dt", { children: "Pull request" }),
        /* @__PURE__ */ a("dd", { children: pullRequest === null ? "–" : /* @__PURE__ */ a("a", { href: `${url}/pull/${pullRequest}`, children: [
          "#",
          pullRequest
        ] }) })
      ] }),
      /* @__PURE__ */ a("div", { children: [
        /* @__PURE__ */ a("dt", { children: "Last run" }),
        /* @__PURE__ */ a("dd", { children: lastRun === null ? "–" : /* @__PURE__ */ a(Link, { href: lastRun.url, children: `${lastRun.event}, ${sayAt(lastRun.at)}` }) })
      ] }),
      /* @__PURE__ */ a("div", { children: [
        /* @__PURE__ */ a("dt", { children: "Length" }),
        /* @__PURE__ */ a("dd", { children: details.leaseLength })
      ] }),
      /* @__PURE__ */ a("div", { children: [
        /* @__PURE__ */ a("dt", { children: "Account" }),
        /* @__PURE__ */ a("dd", { children: details.account })
      ] }),
      /* @__PURE__ */ a("div", { children: [
        /* @__PURE__ */ a("dt", { children: "Uid" }),
        /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("code", { children: lease.uid }) })
      ] })
    ] })
  ] });
}
function Resources({ details: { resources } }) {
  if (resources.length === 0) return null;
  return /* @__PURE__ */ a("details", { class: "resources", children: [
    /* @__PURE__ */ a("summary", { children: resources.length === 1 ? "1 resource" : `${resources.length} resources` }),
    /* @__PURE__ */ a("ul", { class: "plain-list", children: resources.map(({ address, arn }) => /* @__PURE__ */ a("li", { children: [
      /* @__PURE__ */ a("code", { children: address }),
      arn !== null && /* @__PURE__ */ a("span", { class: "quiet arn", children: arn })
    ] }, address)) })
  ] });
}
export {
  LeasePage
};
