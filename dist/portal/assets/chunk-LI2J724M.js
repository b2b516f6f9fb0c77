import {
  leaseAddress
} from "./chunk-NYKBR4IM.js";
import {
  $,
  Face,
  Link,
  Said,
  a,
  sayAgo,
  sayAt
} from "./chunk-N65DUX4Z.js";

// portal/parts/happenings.tsx
function Happenings({ events, now, isNamed }) {
  const days = Map.groupBy(events, ({ at }) => at.slice(0, 10));
  return /* @__PURE__ */ a("div", { class: "days", children: [...days].map(([day, held]) => /* @__PURE__ */ a("section", { class: "day", "aria-label": sayDay(day), children: [
    /* @__PURE__ */ a("h3", { class: "day-name", children: sayDay(day) }),
    /* @__PURE__ */ a("ol", { class: "events", children: held.map((event, index) => /* @__PURE__ */ a("li", { class: `event event-${event.event}`, children: [
      /* @__PURE__ */ a("time", { class: "event-time", dateTime: event.at, title: sayAgo(event.at, now), children: event.at.slice(11, 16) }),
      /* @__PURE__ */ a(Who, { event }),
      /* @__PURE__ */ a("p", { class: "event-text", children: [
        /* @__PURE__ */ a("strong", { children: event.who?.login ?? "Leasehold" }),
        " ",
        isNamed ? /* @__PURE__ */ a(Named, { event }) : event.what,
        event.why !== "" && /* @__PURE__ */ a($, { children: [
          ": ",
          /* @__PURE__ */ a(Said, { text: event.why })
        ] }),
        ".",
        /* @__PURE__ */ a(More, { event })
      ] })
    ] }, `${event.at}${event.uid}${index}`)) })
  ] }, day)) });
}
function Who({ event }) {
  return event.who === null ? /* @__PURE__ */ a("span", { class: "face face-none", "aria-hidden": "true", children: "L" }) : /* @__PURE__ */ a(Face, { person: event.who });
}
function Named({ event }) {
  const at = event.what.search(/\bit\b/);
  const name = /* @__PURE__ */ a("a", { href: leaseAddress(event), children: event.lease });
  if (at < 0) return /* @__PURE__ */ a($, { children: [event.what, " ", name] });
  return /* @__PURE__ */ a($, { children: [
    event.what.slice(0, at),
    name,
    event.what.slice(at + 2)
  ] });
}
function More({ event }) {
  if (event.details.length === 0) return null;
  return /* @__PURE__ */ a("details", { class: "event-more", children: [
    /* @__PURE__ */ a("summary", { children: "details" }),
    /* @__PURE__ */ a("dl", { class: "facts facts-small", children: event.details.map(({ label, value }) => /* @__PURE__ */ a("div", { children: [
      /* @__PURE__ */ a("dt", { children: label }),
      /* @__PURE__ */ a("dd", { children: label === "Run" ? /* @__PURE__ */ a(Link, { href: event.url, children: value }) : value })
    ] }, label)) })
  ] });
}
function sayDay(day) {
  return sayAt(`${day}T00:00:00.000Z`).split(",")[0] ?? day;
}

export {
  Happenings
};
