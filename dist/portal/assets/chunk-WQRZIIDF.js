import {
  parseDuration,
  parseLength,
  pointerKey
} from "./chunk-N65DUX4Z.js";

// src/kit/fields.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldsOf(value) {
  return isRecord(value) ? value : {};
}

// src/request/path.ts
var NAME = /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/;
function requestPath(team, name) {
  return `requests/${team}/${name}.yaml`;
}

// src/request/form-fields.ts
var MODULE_LABEL = "Module";
var NAME_FORM = {
  test: (text) => NAME.test(text),
  allowed: "2 to 40 lower case letters, digits and dashes; a letter first, no dash last"
};
var LOGIN_FORM = {
  test: (text) => /^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(text),
  allowed: "a GitHub login"
};
var LENGTH_FORM = {
  test: (text) => parseLength(text) !== void 0,
  allowed: "`12h`, `14d`, `2w` or `permanent`"
};
function formFields(manifest, config) {
  return everyField(manifest, config).filter(({ isUnasked }) => isUnasked !== true);
}
function everyField(manifest, config) {
  const environments = [...config.environments];
  const each = (say) => environments.map(([name, environment]) => `${name} ${say(environment)}`).join(", ");
  const permanent = environments.filter(([, environment]) => environment.lease.permanent && manifest.lease?.max === void 0).map(([name]) => name);
  const before = [
    ask("module", MODULE_LABEL, manifest.title, choice([manifest.name])),
    ask("team", "Team", "Who pays for it and may change it.", choice([...config.teams.keys()])),
    {
      ...ask(
        "name",
        "Name",
        "What you will call it: lower case letters, digits and dashes, for example `reports`.",
        TEXT
      ),
      form: NAME_FORM
    },
    ask(
      "environment",
      "Environment",
      `Where it lives: ${each(({ region }) => `in ${region}`)}.`,
      choice(environments.map(([name]) => name))
    ),
    {
      ...optional(
        "owner",
        "Owner",
        "GitHub login of the person who answers for it, a member of the team. Empty: you."
      ),
      form: LOGIN_FORM
    },
    {
      ...optional("region", "Region", `AWS region. Empty: ${each(({ region }) => region)}.`),
      kind: choice([...new Set(environments.flatMap(([, { regions }]) => regions))])
    }
  ];
  const lease = optional(
    "lease",
    "Lease",
    [
      "How long it lives, counted from ready: hours, days or weeks (`12h`, `14d`, `2w`).",
      `Empty: ${each((environment) => leaseDefault(manifest, environment.lease))}.`,
      `The most: ${each((environment) => leaseMost(manifest, environment.lease))}.`,
      ...permanent.length > 0 ? [`\`permanent\` is allowed in ${permanent.join(", ")}.`] : []
    ].join(" ")
  );
  const taken = new Set([...before, lease].map(({ label }) => label.toLowerCase()));
  return [...before, ...inputFields(manifest.inputs, taken), { ...lease, form: LENGTH_FORM }];
}
function leaseDefault(manifest, environment) {
  return shorter(manifest.lease?.default ?? environment.default, leaseMost(manifest, environment));
}
function leaseMost(manifest, environment) {
  const own = manifest.lease?.max;
  return own === void 0 ? environment.max : shorter(environment.max, own);
}
function shorter(a, b) {
  const [first, second] = [parseDuration(a), parseDuration(b)];
  return first !== void 0 && second !== void 0 && first > second ? b : a;
}
function ask(id, label, description, kind) {
  return { id, label, description, pointer: `/${id}`, required: true, kind, suggestion: void 0 };
}
function optional(id, label, description, suggestion) {
  return { id, label, description, pointer: `/${id}`, required: false, kind: TEXT, suggestion };
}
var TEXT = { type: "text" };
function choice(values) {
  return { type: "choice", options: values.map((value) => ({ label: value, value })) };
}
function inputFields(inputs, taken) {
  const required = Array.isArray(inputs["required"]) ? inputs["required"] : [];
  return Object.entries(fieldsOf(inputs["properties"])).map(([name, held]) => {
    const schema = fieldsOf(held);
    const wanted = typeof schema["title"] === "string" ? schema["title"].trim() : sayName(name);
    const label = taken.has(wanted.toLowerCase()) ? `${wanted} (${name})` : wanted;
    taken.add(label.toLowerCase());
    const kind = kindOf(schema);
    return {
      id: `input-${name}`,
      label,
      description: typeof schema["description"] === "string" ? schema["description"] : `Input \`${name}\` of the module.`,
      pointer: `/inputs/${pointerKey(name)}`,
      required: required.includes(name) && schema["default"] === void 0,
      kind,
      suggestion: suggestionOf(schema["default"], kind),
      ...schema["x-ask"] === false && !required.includes(name) ? { isUnasked: true } : {}
    };
  });
}
function sayName(name) {
  const words = name.replaceAll(/[_-]+/g, " ").trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
function kindOf(schema) {
  const upload = schema["x-upload"];
  if (schema["type"] === "string" && (upload === true || Array.isArray(upload))) {
    return { type: "upload", accept: Array.isArray(upload) ? upload.map(String) : [] };
  }
  if (schema["type"] === "boolean") return YES_OR_NO;
  const values = "const" in schema ? [schema["const"]] : schema["enum"];
  if (Array.isArray(values)) return choiceOf(values) ?? plainKind(schema);
  return plainKind(schema);
}
var YES_OR_NO = {
  type: "choice",
  options: [
    { label: "yes", value: true },
    { label: "no", value: false }
  ]
};
function choiceOf(values) {
  const options = values.flatMap(
    (value) => typeof value === "string" || typeof value === "number" ? [{ label: String(value), value }] : []
  );
  const labels = new Set(options.map(({ label }) => label));
  const fits = options.every(
    ({ label }) => label.trim() === label && label !== "" && label.toLowerCase() !== "none"
  );
  return fits && labels.size === values.length ? { type: "choice", options } : void 0;
}
var ONE_LINE = 200;
function plainKind(schema) {
  switch (schema["type"]) {
    case "string": {
      const longest = schema["maxLength"];
      return typeof longest === "number" && longest > ONE_LINE ? { type: "paragraph" } : TEXT;
    }
    case "integer":
    case "number":
      return { type: "number" };
    case "array":
      return fieldsOf(schema["items"])["type"] === "string" ? { type: "list" } : { type: "yaml" };
    default:
      return { type: "yaml" };
  }
}
function suggestionOf(value, kind) {
  if (value === void 0) return void 0;
  if (kind.type === "choice") return kind.options.find((option) => option.value === value)?.label;
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
}

// src/request/issue-link.ts
function issueLink(form) {
  const parameters = new URLSearchParams({ template: form.template, title: form.title });
  for (const [id, text] of form.answers) if (text !== "") parameters.set(id, text);
  return `${form.repository}/issues/new?${parameters.toString()}`;
}
var LINK_LIMIT = 8e3;

export {
  fieldsOf,
  requestPath,
  formFields,
  leaseDefault,
  leaseMost,
  choice,
  kindOf,
  issueLink,
  LINK_LIMIT
};
