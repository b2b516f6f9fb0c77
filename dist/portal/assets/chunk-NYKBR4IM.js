import {
  A,
  d
} from "./chunk-N65DUX4Z.js";

// portal/route.ts
function readRoute(hash) {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  return {
    parts: path.split("/").flatMap((part) => part === "" ? [] : [decoded(part)]),
    parameters: new URLSearchParams(query)
  };
}
function useRoute() {
  const [route, setRoute] = d(() => readRoute(location.hash));
  A(() => {
    const listen = () => setRoute(readRoute(location.hash));
    addEventListener("hashchange", listen);
    return () => removeEventListener("hashchange", listen);
  }, []);
  return route;
}
function replaceRoute(hash) {
  history.replaceState(null, "", hash);
  dispatchEvent(new HashChangeEvent("hashchange"));
}
function leaseAddress({ lease, uid }) {
  const path = lease.split("/").map(encodeURIComponent).join("/");
  return uid === void 0 ? `#/lease/${path}` : `#/lease/${path}?life=${uid}`;
}
function catalogAddress(query) {
  return query === "" ? "#/" : `#/?${query}`;
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export {
  useRoute,
  replaceRoute,
  leaseAddress,
  catalogAddress
};
