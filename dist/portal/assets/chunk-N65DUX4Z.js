import {
  __commonJS,
  __toESM
} from "./chunk-TRTQSARU.js";

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal2(a4, b) {
      if (a4 === b) return true;
      if (a4 && b && typeof a4 == "object" && typeof b == "object") {
        if (a4.constructor !== b.constructor) return false;
        var length, i3, keys;
        if (Array.isArray(a4)) {
          length = a4.length;
          if (length != b.length) return false;
          for (i3 = length; i3-- !== 0; )
            if (!equal2(a4[i3], b[i3])) return false;
          return true;
        }
        if (a4.constructor === RegExp) return a4.source === b.source && a4.flags === b.flags;
        if (a4.valueOf !== Object.prototype.valueOf) return a4.valueOf() === b.valueOf();
        if (a4.toString !== Object.prototype.toString) return a4.toString() === b.toString();
        keys = Object.keys(a4);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i3 = length; i3-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i3])) return false;
        for (i3 = length; i3-- !== 0; ) {
          var key = keys[i3];
          if (!equal2(a4[key], b[key])) return false;
        }
        return true;
      }
      return a4 !== a4 && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal2 = require_fast_deep_equal();
    equal2.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal2;
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length2(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length2;
    ucs2length2.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/preact/dist/preact.mjs
var n;
var t;
var r;
var u;
var i;
var f;
var o;
var e;
var l;
var c;
var a;
var s;
var h = /* @__PURE__ */ Symbol.for("pv");
var p = {};
var y = [];
var v = /^m(i|n|o|s|text|space)$/;
var w = Array.isArray;
var d = y.slice;
var _ = Object.assign;
function g(n2) {
  n2 && n2.parentNode && n2.remove();
}
function m(r3, u3, i3, f4, o4) {
  var e3 = { type: r3, props: u3, key: i3, ref: f4, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: h, __v: o4 || ++t, __i: -1, __u: 0 };
  return !o4 && n.vnode && n.vnode(e3), e3;
}
function $(n2) {
  return n2.children;
}
function x(n2, t3) {
  this.props = n2, this.context = t3, this.__g = 0;
}
function S(n2, t3) {
  if (null == t3) return n2.__ && S(n2.__, n2.__i + 1);
  for (var r3; t3 < n2.__k.length; t3++) if ((r3 = n2.__k[t3]) && r3.__e) return r3.__e;
  return "function" != typeof n2.type || n2.props.__P ? null : S(n2);
}
function C(t3) {
  var r3, u3 = t3.__v, i3 = u3.__e, f4 = [], o4 = [], e3 = t3.__P;
  e3 && ((r3 = _({ constructor: h }, u3)).__v = u3.__v + 1, n.vnode && n.vnode(r3), z(e3, r3, u3, t3.__n, e3.namespaceURI, 32 & u3.__u ? [i3] : null, f4, i3 || S(u3), 32 & u3.__u, o4), r3.__v = u3.__v, r3.__.__k[r3.__i] = r3, E(f4, r3, o4), u3.__ = u3.__e = null, r3.__e != i3 && j(r3));
}
function j(n2) {
  if ((n2 = n2.__) && n2.__c && !n2.props.__P) return n2.__e = null, n2.__k.some(function(t3) {
    return t3 && (n2.__e = t3.__e);
  }), j(n2);
}
function L(t3) {
  (8 & t3.__g || (t3.__g |= 8, u.push(t3), f++)) && i == n.debounceRendering || ((i = n.debounceRendering) || queueMicrotask)(H);
}
function H() {
  try {
    for (var n2, t3 = 1; u.length; ) u.length > t3 && u.sort(o), n2 = u.shift(), t3 = u.length, 8 & n2.__g && C(n2);
  } finally {
    (f = u.length) && (i || queueMicrotask)(H);
  }
}
function I(n2, t3, r3, u3, i3, f4, o4, e3, l3, c3, a4) {
  var s3, h3, v3, w3, d3, _3, g3 = u3.__k || y, k2 = t3.length;
  for (l3 = q(r3, t3, g3, l3, k2), s3 = 0; s3 < k2; s3++) null != (v3 = r3.__k[s3]) && (h3 = ~v3.__i && g3[v3.__i] || p, v3.__i = s3, _3 = z(n2, v3, h3, i3, f4, o4, e3, l3, c3, a4), w3 = v3.__e, (h3.ref != v3.ref || 8 & h3.__u) && (h3.ref && G(h3.ref, null, v3, h3), v3.ref && a4.push(v3.ref, v3.__c || w3, v3)), d3 = d3 || w3, 4 & v3.__u ? (l3 = A(v3, l3, n2, !h3.__v), h3.__e && (h3.__e = null)) : "function" == typeof v3.type && void 0 !== _3 ? l3 = _3 : w3 && (l3 = w3.nextSibling), v3.__u &= -21);
  return r3.__e = d3, l3;
}
function q(n2, t3, r3, u3, i3) {
  var f4, o4, e3, l3, c3, a4, s3, p3, y3, v3 = r3.length, d3 = v3, _3 = 0, g3 = 0, k2 = n2.__k = Array(i3);
  for (f4 = 0; f4 < i3; f4++) null != (o4 = t3[f4]) && "boolean" != typeof o4 && "function" != typeof o4 ? ("object" != typeof o4 || o4.constructor === String ? o4 = k2[f4] = m(null, o4) : w(o4) ? o4 = k2[f4] = m($, { children: o4 }) : o4.constructor === h && o4.__b ? o4 = k2[f4] = m(o4.type, o4.props, o4.key, o4.ref, o4.__v) : k2[f4] = o4, l3 = f4 + _3, o4.__ = n2, o4.__b = n2.__b + 1, e3 = null, ~(c3 = o4.__i = P(o4, r3, l3, d3)) && (d3--, (e3 = r3[c3]) && (e3.__u |= 2)), e3 && e3.__v ? (o4.__u |= 16, c3 == l3 - 1 ? _3-- : c3 == l3 + 1 ? _3++ : c3 != l3 && (c3 > l3 ? _3-- : _3++, g3 = 1)) : (~c3 || (i3 > v3 ? _3-- : i3 < v3 && _3++), "function" != typeof o4.type && (o4.__u |= 4))) : k2[f4] = null;
  if (g3) {
    for (a4 = [], s3 = [], f4 = 0; f4 < i3; f4++) if ((o4 = k2[f4]) && 16 & o4.__u) {
      for (_3 = 0, p3 = a4.length; _3 < p3; ) a4[y3 = _3 + p3 >> 1] < o4.__i ? _3 = y3 + 1 : p3 = y3;
      a4[_3] = o4.__i, s3[f4] = _3 + 1;
    }
    for (_3 = a4.length; f4--; ) s3[f4] && (s3[f4] == _3 ? _3-- : k2[f4].__u |= 4);
  }
  if (d3) for (f4 = 0; f4 < v3; f4++) !(e3 = r3[f4]) || 2 & e3.__u || (e3.__e == u3 && (u3 = S(e3)), J(e3, e3));
  return u3;
}
function A(n2, t3, r3, u3) {
  var i3, f4, o4, e3;
  if ("function" == typeof n2.type) {
    if (n2.props.__P) return t3;
    if (i3 = n2.__k) for (f4 = 0; f4 < i3.length; f4++) i3[f4] && (i3[f4].__ = n2, t3 = A(i3[f4], t3, r3, false));
    return t3;
  }
  for (t3 && !t3.parentNode && (t3 = S(n2)) && !t3.parentNode && (t3 = null), o4 = n2.__e, e3 = t3; e3 && 8 == e3.nodeType; ) e3 = e3.nextSibling;
  for (o4 != e3 && (!u3 && r3.moveBefore && o4.parentNode ? r3.moveBefore(o4, t3) : r3.insertBefore(o4, t3 || null)), t3 = o4; (t3 = t3 && t3.nextSibling) && 8 == t3.nodeType && !t3.data.startsWith("$s"); ) ;
  return t3;
}
function P(n2, t3, r3, u3) {
  var i3, f4 = n2.key, o4 = n2.type, e3 = t3[r3], l3 = e3 && !(2 & e3.__u);
  if (null === e3 && null == f4 || l3 && f4 == e3.key && o4 == e3.type) return r3;
  if (u3 > (l3 ? 1 : 0)) {
    for (i3 = r3 - 1; i3 >= 0; i3--) if ((e3 = t3[i3]) && !(2 & e3.__u) && f4 == e3.key && o4 == e3.type) return i3;
    for (i3 = r3 + 1; i3 < t3.length; i3++) if ((e3 = t3[i3]) && !(2 & e3.__u) && f4 == e3.key && o4 == e3.type) return i3;
  }
  return -1;
}
function T(n2, t3, r3) {
  null == r3 && (r3 = ""), "-" == t3[0] ? n2.setProperty(t3, r3) : n2[t3] = r3;
}
function N(n2, t3, r3, u3, i3) {
  var f4, o4;
  if ("style" == t3) if ("string" == typeof r3) n2.style.cssText = r3;
  else {
    if ("string" == typeof u3 && (n2.style.cssText = u3 = ""), u3) for (t3 in u3) r3 && t3 in r3 || T(n2.style, t3);
    if (r3) for (t3 in r3) u3 && r3[t3] == u3[t3] || T(n2.style, t3, r3[t3]);
  }
  else if ("o" == t3[0] && "n" == t3[1]) "function" != typeof r3 && (r3 = null), "function" != typeof u3 && (u3 = null), (n2.__e || (n2.__e = {}))[t3] = r3, r3 && u3 || (o4 = a[t3] || (a[t3] = V(t3)), (n2.__a || (n2.__a = {}))[t3] = c, f4 = t3 != (t3 = t3.replace(l, "$1")), (t3 = t3.slice(2))[0] < "a" && (t3 = t3.toLowerCase()), r3 ? n2.addEventListener(t3, o4, f4) : n2.removeEventListener(t3, o4, f4));
  else {
    if ("http://www.w3.org/2000/svg" == i3) t3 = t3.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if ("width" != t3 && "height" != t3 && "href" != t3 && "list" != t3 && "form" != t3 && "tabIndex" != t3 && "download" != t3 && "rowSpan" != t3 && "colSpan" != t3 && "role" != t3 && "popover" != t3 && t3 in n2) try {
      return void (n2[t3] = null == r3 ? "" : r3);
    } catch (n3) {
    }
    if ("function" == typeof r3) return;
    null == r3 || false === r3 && "-" != t3[4] ? n2.removeAttribute(t3) : n2.setAttribute(t3, "popover" == t3 && 1 == r3 ? "" : r3);
  }
}
function V(t3) {
  return function(r3) {
    var u3 = this.__e;
    if (u3) {
      if (u3 = u3[t3], null == r3[e]) r3[e] = c++;
      else if (r3[e] < this.__a[t3]) return;
      return u3(n.event ? n.event(r3) : r3);
    }
  };
}
function z(t3, r3, u3, i3, f4, o4, e3, l3, c3, a4) {
  var s3, p3, v3, d3, k2, b, m3, M, C3, j2, L2, H2, q2, A3, O, P2, T3, N2, V2 = r3.type;
  if (r3.constructor !== h) return null;
  128 & u3.__u && (c3 = 32 & u3.__u, s3 = u3.__c.__z) && (r3.__u |= c3, p3 = o4 = [], 8 == s3.nodeType ? l3 = B(s3, o4) : o4.push(s3), l3 = o4[0] || l3), (s3 = n.__b) && s3(r3);
  n: if ("function" == typeof V2) {
    v3 = e3.length;
    try {
      if (M = r3.props, C3 = (s3 = V2.prototype) && s3.render, j2 = (s3 = V2.contextType) && i3[s3.__c], L2 = s3 ? j2 ? j2.props.value : s3.__ : i3, (d3 = u3.__c) ? (r3.__c = d3, 2 & d3.__g && (d3.__g |= 1)) : (C3 ? r3.__c = d3 = new V2(M, L2) : (r3.__c = d3 = new x(M, L2), d3.constructor = V2, d3.render = K), j2 && j2.sub(d3), d3.state || (d3.state = {}), d3.__n = i3, d3.__g |= 8, d3.__h = [], d3.__k = []), C3 && (d3.__s || (d3.__s = d3.state), V2.getDerivedStateFromProps && (d3.__s == d3.state && (d3.__s = _({}, d3.__s)), _(d3.__s, V2.getDerivedStateFromProps(M, d3.__s)))), k2 = d3.props, b = d3.state, d3.__v = r3, u3.__c) {
        if (M !== k2 && C3 && !V2.getDerivedStateFromProps && d3.componentWillReceiveProps && d3.componentWillReceiveProps(M, L2), r3.__v == u3.__v && !(8 & d3.__g) || !(4 & d3.__g) && d3.shouldComponentUpdate && false === d3.shouldComponentUpdate(M, d3.__s, L2)) {
          r3.__v != u3.__v && (d3.props = M, d3.state = d3.__s, d3.__g &= -9), r3.__e = u3.__e, r3.__k = u3.__k, r3.__k.some(function(n2) {
            n2 && (n2.__ = r3);
          }), y.push.apply(d3.__h, d3.__k), d3.__k = [], d3.__h.length && e3.push(d3), l3 = S(u3);
          break n;
        }
        d3.componentWillUpdate && d3.componentWillUpdate(M, d3.__s, L2), C3 && d3.componentDidUpdate && d3.__h.push(function() {
          d3.componentDidUpdate(k2, b, m3);
        });
      } else C3 && !V2.getDerivedStateFromProps && d3.componentWillMount && d3.componentWillMount(), C3 && d3.componentDidMount && d3.__h.push(d3.componentDidMount);
      d3.context = L2, d3.props = M, d3.__P = t3, d3.__g &= -5, H2 = n.__r, q2 = C3 ? 25 : 0;
      do {
        d3.__g &= -9, H2 && H2(r3), s3 = d3.render(d3.props, d3.state = d3.__s, d3.context);
      } while (8 & d3.__g && ++q2 < 25);
      C3 && (y.push.apply(d3.__h, d3.__k), d3.__k = []), d3.state = d3.__s, d3.getChildContext && (i3 = _({}, i3, d3.getChildContext())), C3 && u3.__c && d3.getSnapshotBeforeUpdate && (m3 = d3.getSnapshotBeforeUpdate(k2, b)), A3 = s3 && s3.type === $ && null == s3.key ? s3.props.children : s3, M.__P && (s3 = l3, f4 = (t3 = M.__P).namespaceURI, c3 = o4 = null, u3.props && u3.props.__P != t3 && (u3.__k.some(function(n2) {
        n2 && J(n2, n2);
      }), u3.__k = null), l3 = u3.__k ? S(u3, 0) : null), l3 = I(t3, w(A3) ? A3 : [A3], r3, u3, i3, f4, o4, e3, l3, c3, a4), M.__P && (r3.__e = null, l3 = s3), r3.__u &= -161, p3 && p3.some(g), d3.__h.length && e3.push(d3), 1 & d3.__g && (d3.__g &= -4);
    } catch (t4) {
      if (e3.length = v3, r3.__v = null, c3 || o4) if (t4 && t4.then) {
        if (r3.__u |= 128 | c3, o4) {
          for (~(T3 = o4.indexOf(l3 || void 0)) || (T3 = o4.length); (N2 = o4[T3 - 1]) && 8 == N2.nodeType; ) T3--;
          for (; T3 < o4.length; T3++) if (N2 = o4[T3]) if (o4[T3] = null, O) {
            if (N2 == P2) break;
          } else {
            if (8 != N2.nodeType) break;
            N2.data.startsWith("$s") && (P2 = B(O = N2));
          }
        }
        if (!O) {
          for (; l3 && 8 == l3.nodeType && l3.nextSibling; ) l3 = l3.nextSibling;
          O = l3;
        }
        (s3 = B(O = r3.__c.__z || (r3.__c.__z = O))) ? (r3.__e = O, l3 = s3) : r3.__e = l3, l3 = l3 && l3.nextSibling;
      } else o4 && o4.some(g);
      else r3.__e = u3.__e;
      r3.__k || (r3.__k = u3.__k || []), t4 && t4.then || D(r3), n.__e(t4, r3, u3);
    }
  } else l3 = r3.__e = F(u3.__e, r3, u3, i3, f4, o4, e3, c3, a4, t3);
  return (s3 = n.diffed) && s3(r3), l3;
}
function B(n2, t3) {
  if (n2 && 8 == n2.nodeType && n2.data.startsWith("$s")) for (var r3 = 1; n2 = n2.nextSibling; ) {
    if (8 == n2.nodeType) {
      if (n2.data.startsWith("$s")) r3++;
      else if (n2.data.startsWith("/$s") && !--r3) return n2;
    }
    t3 && t3.push(n2);
  }
}
function D(n2) {
  n2 && (n2.__c && (n2.__c.__g |= 4), n2.__k && n2.__k.some(D));
}
function E(t3, r3, u3) {
  for (var i3 = 0; i3 < u3.length; ) G(u3[i3++], u3[i3++], u3[i3++]);
  n.__c && n.__c(r3, t3), t3.some(function(r4) {
    try {
      t3 = r4.__h, r4.__h = [], t3.some(function(n2) {
        n2.call(r4);
      });
    } catch (t4) {
      n.__e(t4, r4.__v);
    }
  });
}
function F(t3, r3, u3, i3, f4, o4, e3, l3, c3, a4) {
  var s3, h3, y3, _3, k2, b, m3, M, $2 = u3.props || p, x2 = r3.props, C3 = r3.type;
  if ("svg" == C3 ? f4 = "http://www.w3.org/2000/svg" : "math" == C3 ? f4 = "http://www.w3.org/1998/Math/MathML" : f4 || (f4 = "http://www.w3.org/1999/xhtml"), o4) {
    for (s3 = 0; s3 < o4.length; s3++) if ((k2 = o4[s3]) && (C3 ? k2.localName == C3 : 3 == k2.nodeType)) {
      t3 = k2, o4[s3] = null;
      break;
    }
  }
  if (!t3) {
    if (M = a4.ownerDocument || document, !C3) return M.createTextNode(x2);
    t3 = M.createElementNS(f4, C3, x2.is ? x2 : a4), l3 && (n.__m && n.__m(r3, o4), l3 = false), o4 = null;
  }
  if (C3) {
    if (a4 = "template" == C3 && t3.content || t3, o4 = "textarea" == C3 && null != x2.defaultValue ? null : o4 && d.call(a4.childNodes), !l3 && o4) for ($2 = {}, s3 = 0; s3 < t3.attributes.length; s3++) $2[(k2 = t3.attributes[s3]).name] = k2.value;
    for (s3 in $2) k2 = $2[s3], "dangerouslySetInnerHTML" == s3 ? y3 = k2 : "children" == s3 || s3 in x2 || "value" == s3 && "defaultValue" in x2 || "checked" == s3 && "defaultChecked" in x2 || N(t3, s3, null, k2, f4);
    for (s3 in x2) k2 = x2[s3], "children" == s3 ? _3 = k2 : "dangerouslySetInnerHTML" == s3 ? h3 = k2 : "value" == s3 ? b = k2 : "checked" == s3 ? m3 = k2 : l3 && "function" != typeof k2 || $2[s3] === k2 || N(t3, s3, k2, $2[s3], f4);
    h3 ? (l3 || y3 && (h3.__html == y3.__html || h3.__html == t3.innerHTML) || (t3.innerHTML = h3.__html), r3.__k = []) : (y3 && (t3.textContent = ""), ("foreignObject" == C3 || "http://www.w3.org/1998/Math/MathML" == f4 && v.test(C3)) && (f4 = "http://www.w3.org/1999/xhtml"), I(a4, w(_3) ? _3 : [_3], r3, u3, i3, f4, o4, e3, o4 ? o4[0] : u3.__k && S(u3, 0), l3, c3), o4 && o4.some(g)), l3 && "textarea" != C3 || (s3 = "value", "progress" == C3 && null == b ? t3.removeAttribute(s3) : null == b || b === t3[s3] && ("progress" != C3 || b) || N(t3, s3, b, $2[s3], f4), s3 = "checked", null != m3 && m3 != t3[s3] && N(t3, s3, m3, $2[s3], f4));
  } else $2 === x2 || l3 && t3.data == x2 || (t3.data = x2);
  return t3;
}
function G(t3, r3, u3, i3) {
  try {
    "function" == typeof t3 ? r3 ? r3.__x = t3(r3) || 1 : i3 && (i3 = i3.__c || i3.__e) && (r3 = i3.__x) && (i3.__x = null, "function" == typeof r3 ? r3() : t3(null)) : t3.current = r3;
  } catch (t4) {
    n.__e(t4, u3);
  }
}
function J(t3, r3, u3) {
  var i3, f4, o4, e3;
  if (n.unmount && n.unmount(t3), !(i3 = t3.ref) || i3.current && i3.current != t3.__e || G(i3, null, r3, t3), i3 = t3.__c) {
    if (i3.componentWillUnmount) try {
      i3.componentWillUnmount();
    } catch (t4) {
      n.__e(t4, r3);
    }
    i3.__P = i3.__n = null;
  }
  if (i3 = t3.__k) for (e3 = 0; e3 < i3.length; e3++) i3[e3] && J(i3[e3], r3, "function" != typeof t3.type || u3 && !t3.props.__P);
  !u3 && (i3 = t3.__c) && (i3 = i3.__z) && (f4 = B(i3, o4 = [])) && (i3 == t3.__e && o4.some(g), g(f4), g(i3)), u3 || g(t3.__e), t3.__e = t3.__c = t3.__ = null;
}
function K(n2, t3, r3) {
  return this.constructor(n2, r3);
}
function Q(t3, r3) {
  var u3, i3, f4, o4;
  n.__ && n.__(t3, r3), 9 == r3.nodeType && (r3 = r3.documentElement), i3 = (u3 = t3 && 32 & t3.__u) ? null : r3.__k, r3.__k = m($, { children: [t3] }), f4 = [], o4 = [], z(r3, r3.__k, i3 || p, p, r3.namespaceURI, i3 ? null : r3.firstChild ? d.call(r3.childNodes) : null, f4, i3 ? i3.__e : r3.firstChild, u3, o4), E(f4, r3.__k, o4), r3.__k.props.children = null;
}
n = { __e: function(n2, t3, r3, u3) {
  for (var i3, o4, e3; t3 = t3.__; ) if ((i3 = t3.__c) && !(1 & i3.__g)) {
    i3.__g |= 4;
    try {
      if ((e3 = (o4 = i3.constructor) && o4.getDerivedStateFromError) && i3.setState(o4.getDerivedStateFromError(n2)), i3.componentDidCatch && (i3.componentDidCatch(n2, u3 || {}), e3 = 1), e3 && 8 & i3.__g) return void (i3.__g |= 2);
    } catch (t4) {
      n2 = t4;
    }
  }
  throw f = 0, n2;
} }, t = 0, r = function(n2) {
  return null != n2 && n2.constructor === h;
}, x.prototype.setState = function(n2, t3) {
  var r3 = this.__s;
  r3 && r3 != this.state || (r3 = this.__s = _({}, this.state)), "function" == typeof n2 && (n2 = n2(_({}, r3), this.props)), n2 && (_(r3, n2), this.__v && (t3 && this.__k.push(t3), L(this)));
}, x.prototype.forceUpdate = function(n2) {
  this.__v && (this.__g |= 4, n2 && this.__h.push(n2), L(this));
}, x.prototype.render = $, u = [], f = 0, o = function(n2, t3) {
  return n2.__v.__b - t3.__v.__b;
}, e = /* @__PURE__ */ Symbol(), l = /(PointerCapture)$|Capture$/i, c = 0, a = {}, s = 0;

// node_modules/preact/hooks/dist/hooks.mjs
var t2;
var r2;
var u2;
var i2;
var o2 = Object.is;
var f2 = 0;
var c2 = [];
var e2 = [];
var a2 = n;
var v2 = a2.__b;
var l2 = a2.__r;
var m2 = a2.diffed;
var h2 = a2.__c;
var s2 = a2.unmount;
var p2 = a2.__;
function y2(n2, t3) {
  a2.__h && a2.__h(r2, n2, f2 || t3), f2 = 0;
  var u3 = r2.__H || (r2.__H = { __: [], __h: [] });
  return n2 >= u3.__.length && u3.__.push({}), u3.__[n2];
}
function d2(n2) {
  return f2 = 1, _2(G2, n2);
}
function _2(n2, u3, i3) {
  var f4 = y2(t2++, 2);
  if (f4.t = n2, !f4.__c && (f4.__ = [i3 ? i3(u3) : G2(void 0, u3), function(n3) {
    var t3 = (f4.__N || f4.__)[0], r3 = f4.t(t3, n3);
    o2(t3, r3) || (f4.__N = [r3, f4.__[1]], f4.__c.setState({}));
  }], f4.__c = r2, !r2.__f)) {
    r2.__f = true;
    var c3 = r2.shouldComponentUpdate;
    r2.shouldComponentUpdate = function(n3, t3, r3) {
      var u4 = this.__H;
      if (!u4) return true;
      var i4 = false, f5 = this.props != n3;
      if (u4.__.some(function(n4) {
        n4.__N && (i4 = true, o2(n4.__[0], n4.__N[0]) || (f5 = true));
      }), c3) {
        var e3 = c3.call(this, n3, t3, r3);
        return i4 ? e3 || f5 : e3;
      }
      return !i4 || f5;
    };
  }
  return f4.__;
}
function A2(n2, u3) {
  var i3 = y2(t2++, 3);
  !a2.__s && E2(i3.__H, u3) && (i3.__P = true, i3.__ = n2, i3.u = u3, r2.__H.__h.push(i3));
}
function T2(n2) {
  return f2 = 5, w2(function() {
    return { current: n2 };
  }, []);
}
function w2(n2, r3) {
  var u3 = y2(t2++, 7);
  return E2(u3.__H, r3) && (u3.__ = n2(), u3.__H = r3), u3.__;
}
function g2() {
  var n2;
  do {
    for (; n2 = e2.shift(); ) try {
      C2(n2);
    } catch (t4) {
      a2.__e(t4, { __: (n2 = n2.__P) && n2.__v });
    }
    for (; n2 = c2.shift(); ) {
      var t3 = n2.__H;
      if (n2.__P && t3) try {
        t3.__h.some(C2), t3.__h.some(D2), t3.__h = [];
      } catch (r3) {
        t3.__h = [], a2.__e(r3, n2.__v);
      }
    }
  } while (e2.length);
}
a2.__b = function(n2) {
  r2 = null, v2 && v2(n2);
}, a2.__ = function(n2, t3) {
  n2 && t3.__k && t3.__k.__m && (n2.__m = t3.__k.__m), p2 && p2(n2, t3);
}, a2.__r = function(n2) {
  l2 && l2(n2), t2 = 0;
  var i3 = (r2 = n2.__c).__H;
  i3 && (u2 == r2 ? r2.__h = [] : (i3.__h.some(C2), i3.__h.some(D2), t2 = 0), i3.__h = [], i3.__.some(function(n3) {
    n3.__N && (n3.__ = n3.__N), n3.u = n3.__N = void 0;
  })), u2 = r2;
}, a2.diffed = function(n2) {
  m2 && m2(n2);
  var t3 = n2.__c;
  t3 && t3.__H && (t3.__H.__h.length && B2(c2.push(t3)), t3.__H.__.some(function(n3) {
    n3.u && (n3.__H = n3.u);
  })), u2 = r2 = null;
}, a2.__c = function(n2, t3) {
  t3.some(function(n3) {
    try {
      n3.__h.some(C2), n3.__h = n3.__h.filter(function(n4) {
        return !n4.__ || D2(n4);
      });
    } catch (t4) {
      n3.__h = [function() {
        throw t4;
      }];
    }
  }), h2 && h2(n2, t3);
}, a2.unmount = function(n2) {
  s2 && s2(n2);
  var t3, r3, u3 = n2.__c;
  u3 && u3.__H && (u3.__H.__.some(function(u4) {
    try {
      if (u4.__P && u4.__c) {
        if (void 0 === r3) {
          for (r3 = n2.__; r3 && (!r3.__c || !r3.__c.__P); ) r3 = r3.__;
          r3 = r3 && r3.__c;
        }
        u4.__P = r3, B2(e2.push(u4));
      } else C2(u4);
    } catch (n3) {
      t3 = n3;
    }
  }), u3.__H = void 0, t3 && a2.__e(t3, u3.__v));
};
var k = "function" == typeof requestAnimationFrame;
function z2(n2) {
  var t3, r3 = function() {
    clearTimeout(u3), k && cancelAnimationFrame(t3), setTimeout(n2);
  }, u3 = setTimeout(r3, 35);
  k && (t3 = requestAnimationFrame(r3));
}
function B2(n2) {
  1 != n2 && i2 == a2.requestAnimationFrame || ((i2 = a2.requestAnimationFrame) || z2)(g2);
}
function C2(n2) {
  var t3 = r2, u3 = n2.__c;
  "function" == typeof u3 && (n2.__c = void 0, u3()), r2 = t3;
}
function D2(n2) {
  var t3 = r2;
  n2.__c = n2.__(), r2 = t3;
}
function E2(n2, t3) {
  return !n2 || n2.length != t3.length || t3.some(function(t4, r3) {
    return !o2(t4, n2[r3]);
  });
}
function G2(n2, t3) {
  return "function" == typeof t3 ? t3(n2) : t3;
}

// src/kit/result.ts
function ok(value) {
  return { ok: true, value };
}
function problems(...all) {
  return { ok: false, problems: all };
}
var Fault = class extends Error {
  name = "Fault";
  code;
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
  }
};

// src/kit/brands.ts
var INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
function parseInstant(text) {
  if (typeof text !== "string" || !INSTANT.test(text)) return void 0;
  const time = Date.parse(text);
  return Number.isNaN(time) ? void 0 : instantOf(time);
}
function instantOf(milliseconds) {
  return new Date(milliseconds).toISOString();
}
function millisecondsOf(instant) {
  return Date.parse(instant);
}
function usd(amount) {
  if (!Number.isFinite(amount)) throw new Fault("not-an-amount", `not an amount of money: ${amount}`);
  return Math.round(amount * 100) / 100;
}

// src/kit/canonical.ts
function compareText(a4, b) {
  return a4 < b ? -1 : a4 > b ? 1 : 0;
}

// src/kit/nearest.ts
function nearest(word, candidates) {
  let best;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (best === void 0 || distance < best.distance) best = { candidate, distance };
  }
  const allowance = Math.max(1, Math.floor(word.length / 3));
  return best !== void 0 && best.distance <= allowance ? best.candidate : void 0;
}
function editDistance(a4, b) {
  if (a4.length > 64 || b.length > 64) return Number.MAX_SAFE_INTEGER;
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_unused, index) => index);
  for (let i3 = 1; i3 <= a4.length; i3 += 1) {
    const next = [i3];
    for (let j2 = 1; j2 <= b.length; j2 += 1) {
      const substitution = (row[j2 - 1] ?? 0) + (a4[i3 - 1] === b[j2 - 1] ? 0 : 1);
      const isSwap = i3 > 1 && j2 > 1 && a4[i3 - 1] === b[j2 - 2] && a4[i3 - 2] === b[j2 - 1];
      const swap = isSwap ? (before[j2 - 2] ?? 0) + 1 : substitution;
      next.push(Math.min(substitution, swap, (row[j2] ?? 0) + 1, (next[j2 - 1] ?? 0) + 1));
    }
    ;
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

// src/kit/pointer.ts
function pointerKey(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/kit/schema-problems.ts
function schemaProblems(errors, whole) {
  const found = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const problem = problemOf(error, whole);
    if (problem === void 0) continue;
    const key = `${problem.code} ${problem.field}`;
    if (!found.has(key)) found.set(key, problem);
  }
  return [...found.values()];
}
function problemOf(error, whole) {
  const params = error.params;
  const here = error.instancePath;
  const called = here === "" ? whole : `\`${here.slice(1).replaceAll("/", ".")}\``;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys(
        error.parentSchema?.["properties"] ?? {}
      );
      const guess = nearest(key, known);
      return {
        code: "unknown-field",
        message: `\`${key}\` is not a field of ${called}`,
        field: `${here}/${pointerKey(key)}`,
        allowed: known,
        remedy: guess === void 0 ? `remove \`${key}\`` : `did you mean \`${guess}\`?`
      };
    }
    case "required": {
      const key = String(params["missingProperty"]);
      const schema = error.parentSchema?.["properties"]?.[key];
      return {
        code: "missing-field",
        message: `${called} has no \`${key}\``,
        field: `${here}/${pointerKey(key)}`,
        allowed: allowedBy(schema),
        remedy: `add \`${key}: ${exampleOf(schema) ?? "…"}\``
      };
    }
    case "type":
      return wrong(
        "wrong-type",
        `${called} must be ${article(params["type"])}, not ${kindOf(error.data)}`,
        error
      );
    case "enum":
    case "const":
      return wrong("not-allowed", `${show(error.data)} is not allowed for ${called}`, error);
    case "pattern":
      return wrong("wrong-form", `${show(error.data)} does not have the form of ${called}`, error);
    case "propertyNames":
      return {
        code: "wrong-name",
        message: `\`${String(params["propertyName"])}\` is not a valid name in ${called}`,
        field: `${here}/${pointerKey(String(params["propertyName"]))}`,
        allowed: allowedBy(error.schema),
        remedy: "rename it"
      };
    case "oneOf":
    case "anyOf":
      return wrong("no-alternative", `${called} fits none of its forms`, error);
    case "minProperties":
      return { ...wrong("out-of-range", `${called} is empty`, error), remedy: "write at least one entry" };
    case "if":
      return void 0;
    default:
      return wrong("out-of-range", `${called} ${error.message ?? "is not valid"}`, error);
  }
}
function wrong(code, message, error) {
  const allowed = allowedBy(error.parentSchema);
  const own2 = error.parentSchema?.["x-message"];
  return {
    code,
    message: typeof own2 === "string" ? `${message}: ${own2}` : message,
    field: error.instancePath,
    allowed,
    remedy: remedyOf(error, allowed)
  };
}
function remedyOf({ data, parentSchema }, allowed) {
  const isChoice = Array.isArray(parentSchema?.["enum"]);
  const guess = isChoice && typeof data === "string" ? nearest(data, allowed) : void 0;
  if (guess !== void 0) return `did you mean \`${guess}\`?`;
  const examples = parentSchema?.["examples"];
  const shown = Array.isArray(examples) ? examples.map(String) : [exampleOf(parentSchema) ?? ""];
  if (shown[0] === "") return "correct the value";
  return `for example ${shown.map((value) => `\`${value}\``).join(", ")}`;
}
function exampleOf(schema) {
  for (const key of ["examples", "enum"]) {
    const values = schema?.[key];
    if (Array.isArray(values) && values.length > 0) return String(values[0]);
  }
  for (const key of ["const", "default", "minimum"]) {
    const value = schema?.[key];
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      return String(value);
  }
  return void 0;
}
function allowedBy(schema) {
  if (schema === void 0) return [];
  if (Array.isArray(schema["enum"])) return schema["enum"].map(String);
  if ("const" in schema) return [String(schema["const"])];
  const words = [];
  if (typeof schema["type"] === "string") words.push(article(schema["type"]));
  if (typeof schema["pattern"] === "string") words.push(`matching ${schema["pattern"]}`);
  for (const [key, word] of RANGES) if (typeof schema[key] === "number") words.push(`${word} ${schema[key]}`);
  return words;
}
var RANGES = [
  ["minimum", "at least"],
  ["maximum", "at most"],
  ["minLength", "length at least"],
  ["maxLength", "length at most"],
  ["minItems", "items at least"],
  ["maxItems", "items at most"]
];
function article(type) {
  const name = String(type);
  return /^[aeio]/.test(name) ? `an ${name}` : `a ${name}`;
}
function kindOf(value) {
  if (value === null) return "empty";
  return article(Array.isArray(value) ? "array" : typeof value);
}
function show(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? "nothing";
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

// src/portal/lease-index.ts
var STATUSES = ["requested", "ready", "failed", "ending", "ended", "state-lost"];
function unpackLeases({ texts, rows }) {
  const text = (place) => texts[place] ?? "";
  return rows.map((row) => {
    const [uid, name, team, status, login, ownerId, module, environment, region, usdMonth, start, end] = row;
    const [, , , , , , , , , , , , ended, touched, drifted, staleSince] = row;
    return {
      lease: `${text(team)}/${name}`,
      uid,
      team: text(team),
      name,
      status: STATUSES[status] ?? "requested",
      owner: { login: text(login), id: ownerId },
      module: text(module),
      environment: text(environment),
      region: text(region),
      usdMonth,
      start,
      end,
      ended,
      touched,
      drifted: drifted === 1,
      staleSince
    };
  });
}

// src/portal/search.ts
var FILTERS = ["team", "owner", "module", "environment", "status", "mark"];
var SORTS = ["name", "owner", "module", "where", "status", "end", "price"];
var PAGE_SIZE = 50;
var EVERYTHING = { words: "", filters: {}, sort: "name", descending: false, page: 1 };
function readQuery(parameters) {
  const filters = {};
  for (const name of FILTERS) {
    const value = parameters.get(name);
    if (value !== null && value !== "") filters[name] = value.slice(0, 100);
  }
  const sort = SORTS.find((name) => name === parameters.get("sort")) ?? "name";
  const page = Number(parameters.get("page") ?? "1");
  return {
    words: (parameters.get("q") ?? "").slice(0, 200),
    filters,
    sort,
    descending: parameters.get("order") === "desc",
    page: Number.isInteger(page) && page > 0 ? page : 1
  };
}
function writeQuery(query) {
  const parameters = new URLSearchParams();
  if (query.words !== "") parameters.set("q", query.words);
  for (const name of FILTERS) {
    const value = query.filters[name];
    if (value !== void 0) parameters.set(name, value);
  }
  if (query.sort !== "name") parameters.set("sort", query.sort);
  if (query.descending) parameters.set("order", "desc");
  if (query.page !== 1) parameters.set("page", String(query.page));
  return parameters.toString();
}
function searchable(leases2) {
  return { leases: leases2, texts: leases2.map(searchText) };
}
function searchText({ lease, owner, module, environment, region, status, drifted }) {
  return `${lease} ${owner.login} ${module} ${environment} ${region} ${status}${drifted ? " drifted" : ""}`.toLowerCase();
}
function findLeases({ leases: leases2, texts }, query) {
  const words = query.words.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const found = leases2.filter(
    (lease, index) => isWanted(lease, query.filters) && words.every((word) => texts[index]?.includes(word))
  );
  const key = SORT_KEYS[query.sort];
  const compare = (a4, b) => compareKeys(key(a4), key(b)) || compareText(a4.lease, b.lease) || compareText(a4.uid, b.uid);
  const sorted = [...found].sort(compare);
  return query.descending ? sorted.reverse() : sorted;
}
function isWanted(lease, filters) {
  for (const name of FILTERS) {
    const wanted = filters[name];
    if (wanted !== void 0 && !valuesOf(lease, name).includes(wanted)) return false;
  }
  return filters.status !== void 0 || lease.status !== "ended";
}
function valuesOf(lease, name) {
  switch (name) {
    case "team":
      return [lease.team];
    case "owner":
      return [lease.owner.login];
    case "module":
      return [lease.module];
    case "environment":
      return [lease.environment];
    case "status":
      return [lease.status];
    case "mark":
      return [...lease.drifted ? ["drifted"] : [], ...lease.staleSince === null ? [] : ["stale"]];
  }
}
var SORT_KEYS = {
  name: ({ lease }) => lease,
  owner: ({ owner }) => owner.login.toLowerCase(),
  module: ({ module }) => module,
  where: ({ environment, region }) => `${environment} ${region}`,
  status: ({ status }) => status,
  end: ({ end }) => end,
  price: ({ usdMonth }) => usdMonth
};
function compareKeys(a4, b) {
  if (a4 === null || b === null) return a4 === b ? 0 : a4 === null ? 1 : -1;
  return typeof a4 === "number" && typeof b === "number" ? a4 - b : compareText(String(a4), String(b));
}

// src/portal/site.ts
var DATA = {
  /** Also how a folder is known to hold a portal. */
  site: "portal.json",
  leases: "data/leases.json",
  prices: "data/prices.json",
  module: (name) => `data/modules/${name}.json`,
  validator: (name) => `data/validators/${name}.js`,
  /** Details of leases, by the first two characters of their uid: at most 1,024 files of about ten leases for 10,000. */
  details: (uid) => `data/leases/${uid.slice(0, 2)}.json`,
  activity: (part) => `data/activity/${part}.json`
};

// portal/validator.ts
var import_equal = __toESM(require_equal(), 1);
var import_ucs2length = __toESM(require_ucs2length(), 1);
var HELPERS = {
  "ajv/dist/runtime/equal": import_equal.default,
  "ajv/dist/runtime/ucs2length": import_ucs2length.default
};
function isHelper(name) {
  return Object.hasOwn(HELPERS, name);
}
async function loadValidator(module) {
  const address = new URL(DATA.validator(module), document.baseURI).href;
  const script = await import(address);
  return script.createCheck((name) => isHelper(name) ? HELPERS[name] : void 0);
}

// portal/data.ts
var fetched = /* @__PURE__ */ new Map();
function load(path) {
  const known = fetched.get(path);
  if (known !== void 0) return known;
  const loading = fetch(path).then(async (answer) => {
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return await answer.json();
  });
  fetched.set(path, loading);
  loading.catch(() => fetched.delete(path));
  return loading;
}
function loadSite() {
  return load(DATA.site);
}
var leases;
function loadLeases() {
  leases ??= load(DATA.leases).then((index) => searchable(unpackLeases(index)));
  leases.catch(() => leases = void 0);
  return leases;
}
async function loadDetails({ uid }) {
  const held = await load(DATA.details(uid));
  return held[uid];
}
function loadActivity(part) {
  return load(DATA.activity(part));
}
function loadModule(name) {
  return load(DATA.module(name));
}
function loadPrices() {
  return load(DATA.prices);
}
async function loadCheck(name) {
  const validate = await loadValidator(name);
  return (inputs) => {
    if (validate(inputs)) return [];
    return schemaProblems(validate.errors ?? [], "`inputs`").map((problem) => ({
      ...problem,
      field: `/inputs${problem.field ?? ""}`
    }));
  };
}

// portal/hooks.ts
function useLoaded(load2, keys) {
  const [loaded, setLoaded] = d2({ state: "loading" });
  A2(() => {
    let isWanted2 = true;
    const set = (next) => {
      if (isWanted2) setLoaded(next);
    };
    setLoaded({ state: "loading" });
    load2().then(
      (value) => set({ state: "there", value }),
      (error) => set({ state: "failed", message: error instanceof Error ? error.message : String(error) })
    );
    return () => {
      isWanted2 = false;
    };
  }, keys);
  return loaded;
}
function useNow() {
  const [now, setNow] = d2(() => instantOf(Date.now()));
  A2(() => {
    const timer = setInterval(() => setNow(instantOf(Date.now())), 6e4);
    return () => clearInterval(timer);
  }, []);
  return now;
}

// src/lease/length.ts
var LENGTH = /^([1-9][0-9]{0,3})([hdw])$/;
var HOURS = { h: 1, d: 24, w: 168 };
function parseLength(text) {
  if (text === "permanent") return { kind: "permanent" };
  const hours = parseDuration(text);
  return hours === void 0 || typeof text !== "string" ? void 0 : { kind: "for", hours, text };
}
function parseDuration(text) {
  const match = typeof text === "string" ? LENGTH.exec(text) : null;
  if (match === null) return void 0;
  const unit = match[2];
  return Number(match[1]) * HOURS[unit];
}
function sayHours(hours) {
  const [count2, unit] = hours % 24 === 0 ? [hours / 24, "day"] : [hours, "hour"];
  return `${count2} ${unit}${count2 === 1 ? "" : "s"}`;
}

// src/lease/lease.ts
var HOUR = 36e5;
function addHours(instant, hours) {
  return instantOf(millisecondsOf(instant) + hours * HOUR);
}

// src/price/estimate.ts
var HOURS_A_MONTH = 730;
function estimatePrice(formula, inputs, region, table) {
  if (formula === void 0) {
    return { usdMonth: null, unpriced: 1, lines: [{ label: "no price formula", usdMonth: null }] };
  }
  const amounts = formula.map((line) => ({
    label: line.label ?? priceKey(line.price, inputs) ?? "unknown",
    amount: amountOf(line, inputs, region, table),
    isAsked: quantityOf(line.quantity, inputs) !== 0
  }));
  const priced = amounts.flatMap(({ amount }) => amount === void 0 ? [] : [amount]);
  const asked = amounts.filter(({ isAsked }) => isAsked);
  const isNothingPriced = asked.length > 0 && asked.every(({ amount }) => amount === void 0);
  return {
    usdMonth: isNothingPriced ? null : usd(priced.reduce((sum, amount) => sum + amount, 0)),
    unpriced: amounts.length - priced.length,
    lines: amounts.map(({ label, amount }) => ({
      label,
      usdMonth: amount === void 0 ? null : usd(amount)
    }))
  };
}
function priceForHours(price, hours) {
  return price.usdMonth === null ? null : usd(price.usdMonth * hours / HOURS_A_MONTH);
}
function amountOf(line, inputs, region, table) {
  const quantity = quantityOf(line.quantity, inputs);
  if (quantity === 0) return 0;
  const key = priceKey(line.price, inputs);
  const price = key === void 0 ? void 0 : own(table.prices, key);
  if (price === void 0 || price.unit !== line.unit) return void 0;
  const unitPrice = own(price.usd, region) ?? own(price.usd, "*");
  return unitPrice === void 0 || quantity === void 0 ? void 0 : unitPrice * quantity;
}
function priceKey(price, inputs) {
  return typeof price === "string" ? price : byInput(price, inputs);
}
function quantityOf(quantity, inputs) {
  return typeof quantity === "number" ? quantity : byInput(quantity, inputs);
}
function byInput({ input, values }, inputs) {
  const value = own(inputs, input);
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return void 0;
  return own(values, String(value));
}
function own(held, key) {
  return Object.hasOwn(held, key) ? held[key] : void 0;
}

// src/portal/cost.ts
function isLiving({ status }) {
  return status !== "ended" && status !== "requested";
}
function costSoFar(lease, now) {
  const span = spanOf(lease, now);
  if (span === void 0 || lease.usdMonth === null) return null;
  return usd(lease.usdMonth * (span.until - span.from) / HOUR / HOURS_A_MONTH);
}
function lifeSpent({ start, end }, now) {
  const [from, until] = [parseInstant(start), parseInstant(end)];
  if (from === void 0 || until === void 0) return null;
  const whole = millisecondsOf(until) - millisecondsOf(from);
  if (whole <= 0) return 1;
  return Math.min(1, Math.max(0, (millisecondsOf(now) - millisecondsOf(from)) / whole));
}
function runningCost(leases2) {
  const living = leases2.filter(isLiving);
  return {
    usd: usd(living.reduce((sum, { usdMonth }) => sum + (usdMonth ?? 0), 0)),
    unpriced: living.filter(({ usdMonth }) => usdMonth === null).length
  };
}
var IDLE_DAYS = 30;
function isIdle(lease, now) {
  const touched = parseInstant(lease.touched ?? lease.start);
  if (lease.status !== "ready" || touched === void 0 || endsWithin(lease, 7, now)) return false;
  return millisecondsOf(now) - millisecondsOf(touched) >= IDLE_DAYS * 24 * HOUR;
}
function endsWithin(lease, days, now) {
  const end = parseInstant(lease.end);
  if (end === void 0 || !isLiving(lease)) return false;
  return millisecondsOf(end) - millisecondsOf(now) <= days * 24 * HOUR;
}
function spanOf({ start, ended }, now) {
  const from = parseInstant(start);
  if (from === void 0) return void 0;
  const until = millisecondsOf(parseInstant(ended) ?? now);
  return { from: millisecondsOf(from), until: Math.max(until, millisecondsOf(from)) };
}

// src/lease/time-zone.ts
var MINUTE = 6e4;
var DAY = 24 * 60 * MINUTE;

// src/lease/say.ts
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function sayInstant(instant) {
  const [year = "", month = "", day = ""] = instant.slice(0, 10).split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}, ${instant.slice(11, 16)} UTC`;
}
function saySpan(from, to) {
  const hours = Math.abs(millisecondsOf(to) - millisecondsOf(from)) / HOUR;
  if (hours >= 48) return count(Math.round(hours / 24), "day");
  return hours >= 1.5 ? count(Math.round(hours), "hour") : count(Math.round(hours * 60), "minute");
}
function count(number, unit) {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}

// src/portal/words.ts
var STATUS_WORDS = {
  requested: "requested",
  ready: "ready",
  failed: "failed",
  ending: "ending",
  ended: "ended",
  "state-lost": "state lost"
};
function sayEnd({ status, start, end, ended }, now) {
  const [until, gone] = [parseInstant(end), parseInstant(ended)];
  if (status === "ended") return gone === void 0 ? "ended" : `${saySpan(gone, now)} ago`;
  if (start === null) return status === "requested" ? "not begun" : "not known";
  if (until === void 0) return status === "ready" ? "never" : "not known";
  return isPast(until, now) ? `${saySpan(until, now)} overdue` : `in ${saySpan(now, until)}`;
}
function urgency({ status, end }, now) {
  const until = parseInstant(end);
  if (until === void 0 || status === "ended") return "calm";
  if (isPast(until, now)) return "over";
  return millisecondsOf(until) - millisecondsOf(now) <= 2 * 24 * HOUR ? "soon" : "calm";
}
function sayAgo(at, now) {
  const instant = parseInstant(at);
  return instant === void 0 ? at : `${saySpan(instant, now)} ago`;
}
var OLD_HOURS = 48;
function isOld(asOf, now) {
  const at = parseInstant(asOf);
  return at !== void 0 && millisecondsOf(now) - millisecondsOf(at) > OLD_HOURS * HOUR;
}
function sayMinutes(minutes) {
  const [least, most] = minutes;
  if (least === void 0) return "";
  const range = most === void 0 || most === least ? String(least) : `${least}–${most}`;
  return `${range} min`;
}
function isPast(instant, now) {
  return millisecondsOf(instant) <= millisecondsOf(now);
}

// src/kit/money.ts
function sayUsd(amount) {
  return amount === null ? "unpriced" : `$${amount.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f3 = /* @__PURE__ */ Symbol.for("pv");
var o3 = 0;
function a3(t3, e3, n2, u3, a4, i3) {
  e3 || (e3 = {});
  var c3, l3, p3 = e3;
  if ("ref" in p3 && "function" != typeof t3) for (l3 in p3 = {}, e3) "ref" == l3 ? c3 = e3[l3] : p3[l3] = e3[l3];
  var s3 = { type: t3, props: p3, key: n2, ref: c3, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: f3, __v: --o3, __i: -1, __u: 0 };
  return (a4 || i3) && (s3.__source = a4, s3.__self = i3), n.vnode && n.vnode(s3), s3;
}

// portal/parts/small.tsx
function Face({ person }) {
  const [isShown, setShown] = d2(true);
  return /* @__PURE__ */ a3("span", { class: `face face-${person.id % 6}`, "aria-hidden": "true", children: [
    person.login.slice(0, 2).toUpperCase(),
    isShown && /* @__PURE__ */ a3(
      "img",
      {
        src: `https://avatars.githubusercontent.com/u/${person.id}?s=48&v=4`,
        alt: "",
        loading: "lazy",
        width: 24,
        height: 24,
        onError: () => setShown(false)
      }
    )
  ] });
}
function Status({ status }) {
  return /* @__PURE__ */ a3("span", { class: `status status-${status}`, children: [
    /* @__PURE__ */ a3("span", { class: "dot", "aria-hidden": "true" }),
    STATUS_WORDS[status]
  ] });
}
function Marks({ lease }) {
  return /* @__PURE__ */ a3($, { children: [
    lease.drifted && /* @__PURE__ */ a3("span", { class: "mark mark-drift", children: "drifted" }),
    lease.staleSince !== null && /* @__PURE__ */ a3("span", { class: "mark mark-stale", title: `Not read again since ${sayAt(lease.staleSince)}`, children: "stale" })
  ] });
}
function LifeBar({ lease, now }) {
  const spent = lifeSpent(lease, now);
  if (spent === null || lease.status === "ended") return null;
  const kind = urgency(lease, now);
  return /* @__PURE__ */ a3("svg", { class: `life life-${kind}`, viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true", children: [
    /* @__PURE__ */ a3("rect", { class: "life-whole", x: "0", y: "0", width: "100", height: "4" }),
    /* @__PURE__ */ a3("rect", { class: "life-spent", x: "0", y: "0", width: spent * 100, height: "4" })
  ] });
}
function Money({ amount }) {
  return amount === null ? /* @__PURE__ */ a3("span", { class: "quiet", children: "unpriced" }) : /* @__PURE__ */ a3("span", { class: "money", children: sayUsd(usd(amount)) });
}
function Said({ text }) {
  return /* @__PURE__ */ a3($, { children: text.split("`").map((part, index) => index % 2 === 1 ? /* @__PURE__ */ a3("code", { children: part }) : part) });
}
function Wrong({ id, problem }) {
  const { message, allowed = [], remedy } = problem;
  return /* @__PURE__ */ a3("p", { class: "wrong", id, children: [
    /* @__PURE__ */ a3(Said, { text: message }),
    ".",
    " ",
    allowed.length > 0 && /* @__PURE__ */ a3($, { children: [
      "Allowed: ",
      /* @__PURE__ */ a3(Said, { text: allowed.join(", ") }),
      ".",
      " "
    ] }),
    remedy !== void 0 && /* @__PURE__ */ a3($, { children: [
      /* @__PURE__ */ a3(Said, { text: `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}` }),
      remedy.endsWith("?") ? "" : "."
    ] })
  ] });
}
function Link({
  href,
  children
}) {
  if (href === null || !/^https?:\/\//.test(href)) return /* @__PURE__ */ a3($, { children });
  return /* @__PURE__ */ a3("a", { href, rel: "noreferrer", children });
}
function Nothing({ children }) {
  return /* @__PURE__ */ a3("p", { class: "nothing", children });
}
function Waiting({ message }) {
  if (message === void 0) {
    return /* @__PURE__ */ a3("p", { class: "nothing", "aria-busy": "true", children: "Loading …" });
  }
  return /* @__PURE__ */ a3("p", { class: "nothing", role: "alert", children: [
    "This could not be loaded (",
    message,
    "). Load the page again; when that does not help, publish the portal again."
  ] });
}
function sayAt(at) {
  const instant = parseInstant(at);
  return instant === void 0 ? at : sayInstant(instant);
}

export {
  $,
  Q,
  d2 as d,
  A2 as A,
  T2 as T,
  w2 as w,
  pointerKey,
  ok,
  problems,
  parseInstant,
  millisecondsOf,
  usd,
  compareText,
  FILTERS,
  PAGE_SIZE,
  EVERYTHING,
  readQuery,
  writeQuery,
  findLeases,
  valuesOf,
  loadSite,
  loadLeases,
  loadDetails,
  loadActivity,
  loadModule,
  loadPrices,
  loadCheck,
  useLoaded,
  useNow,
  parseLength,
  parseDuration,
  sayHours,
  HOUR,
  addHours,
  HOURS_A_MONTH,
  estimatePrice,
  priceForHours,
  isLiving,
  costSoFar,
  runningCost,
  IDLE_DAYS,
  isIdle,
  endsWithin,
  sayInstant,
  sayEnd,
  sayAgo,
  isOld,
  sayMinutes,
  sayUsd,
  a3 as a,
  Face,
  Status,
  Marks,
  LifeBar,
  Money,
  Said,
  Wrong,
  Link,
  Nothing,
  Waiting,
  sayAt
};
