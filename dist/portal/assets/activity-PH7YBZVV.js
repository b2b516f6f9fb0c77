import {
  Happenings
} from "./chunk-LI2J724M.js";
import {
  replaceRoute
} from "./chunk-NYKBR4IM.js";
import {
  $,
  A,
  Nothing,
  Waiting,
  a,
  compareText,
  d,
  loadActivity,
  useLoaded
} from "./chunk-N65DUX4Z.js";
import "./chunk-TRTQSARU.js";

// portal/pages/activity.tsx
var STEP = 100;
function ActivityPage({ site, route, now, setTitle }) {
  A(() => setTitle("Activity"), []);
  const team = route.parameters.get("team") ?? "";
  const [parts, setParts] = d(1);
  const wanted = site.activity.slice(0, parts).map(({ part }) => part);
  const loaded = useLoaded(async () => (await Promise.all(wanted.map(loadActivity))).flat(), [parts]);
  const teams = [...site.teams.map(({ name }) => name)].sort(compareText);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { children: "Activity" }),
    /* @__PURE__ */ a("p", { class: "lead", children: "What happened, as the ledger has it, newest first. That something was looked at and kept is left out." }),
    /* @__PURE__ */ a("form", { class: "search", onSubmit: (event) => event.preventDefault(), children: /* @__PURE__ */ a("span", { class: team === "" ? "chip" : "chip chip-on", children: /* @__PURE__ */ a("label", { children: [
      /* @__PURE__ */ a("span", { class: team === "" ? "hidden" : "chip-name", children: "Team" }),
      /* @__PURE__ */ a(
        "select",
        {
          value: team,
          onChange: (event) => {
            const { value } = event.currentTarget;
            replaceRoute(
              value === "" ? "#/activity" : `#/activity?${new URLSearchParams({ team: value })}`
            );
          },
          children: [
            /* @__PURE__ */ a("option", { value: "", children: team === "" ? "Team" : "any" }),
            teams.map((name) => /* @__PURE__ */ a("option", { value: name, children: name }, name))
          ]
        }
      )
    ] }) }) }),
    loaded.state === "there" ? /* @__PURE__ */ a(Listed, { events: loaded.value, team, now }, team) : /* @__PURE__ */ a(Waiting, { message: loaded.state === "failed" ? loaded.message : void 0 }),
    parts < site.activity.length && loaded.state === "there" && /* @__PURE__ */ a("button", { type: "button", class: "more", onClick: () => setParts(parts + 1), children: [
      "Load ",
      site.activity[parts]?.month
    ] })
  ] });
}
function Listed({ events, team, now }) {
  const [most, setMost] = d(STEP);
  const found = team === "" ? events : events.filter(({ lease }) => lease.startsWith(`${team}/`));
  if (found.length === 0) return /* @__PURE__ */ a(Nothing, { children: "Nothing has happened here." });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(Happenings, { events: found.slice(0, most), now, isNamed: true }),
    found.length > most && /* @__PURE__ */ a("button", { type: "button", class: "more", onClick: () => setMost(most + STEP), children: [
      "Show ",
      Math.min(STEP, found.length - most),
      " more"
    ] })
  ] });
}
export {
  ActivityPage
};
