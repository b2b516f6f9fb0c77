export const id = 7086;
export const ids = [7086];
export const modules = {

/***/ 9964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ askersOf),
/* harmony export */   q: () => (/* binding */ askerTrailer)
/* harmony export */ });
const TRAILER = /^Asked-by: [A-Za-z0-9-]{1,39} \(([1-9][0-9]{0,14})\)$/gm;
/**
 * The line of a commit's message that says for whom automation made it. Who changes it must push, and whoever pushes
 * cannot approve (S8); the text of a pull request could be edited by every writer.
 */
function askerTrailer({ login, id }) {
    return `Asked-by: ${login} (${id})`;
}
/** Numeric ids of those whom commits name (S6). */
function askersOf(messages) {
    const ids = messages.flatMap((message) => [...message.matchAll(TRAILER)].map((match) => Number(match[1])));
    return [...new Set(ids)];
}


/***/ }),

/***/ 355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   SQ: () => (/* binding */ isApprover),
/* harmony export */   nq: () => (/* binding */ notAMember)
/* harmony export */ });
/** Names that a sentence lists; the file has the rest. */
const TOLD = 3;
/** The person as `leasehold.yaml` knows them, by numeric id: a login can be somebody else's tomorrow (S6). */
function memberOf(config, team, person) {
    return config.teams.get(team)?.members.find(({ id }) => id === person.id);
}
/** Whether a person is one of those who decide for the whole platform. */
function isApprover(config, person) {
    return config.approvers?.some(({ id }) => id === person.id) === true;
}
/**
 * Tells a person outside a team whom to ask.
 * @param unseen slug of the team's GitHub team, when the token may not read it
 */
function notAMember(person, team, config, unseen) {
    const known = config.teams.get(team);
    if (known === undefined) {
        return {
            code: 'unknown-team',
            message: `there is no team \`${team}\` in leasehold.yaml, so that nobody can ask for it`,
            field: '/team',
            allowed: [...config.teams.keys()],
            remedy: 'ask for a team that is there; a team that was renamed keeps its old name in leasehold.yaml until its last lease has ended',
        };
    }
    const logins = known.members.map(({ login }) => login);
    const github = known.githubTeam === undefined ? [] : [`a member of the GitHub team ${known.githubTeam}`];
    const blind = unseen === undefined
        ? ''
        : `; the GitHub team \`${unseen}\` cannot be read with this token (an App with \`members: read\` can)`;
    return {
        code: 'requester-not-a-member',
        message: `\`${person.login}\` is not a member of team \`${team}\`${blind}`,
        field: '/team',
        allowed: [`a request by ${[...logins, ...github].join(' or ')}`],
        remedy: `ask ${logins.slice(0, TOLD).join(' or ')} to ask for it, or to add you to \`teams.${team}.members\` in leasehold.yaml`,
    };
}


/***/ }),

/***/ 223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createMayAsk)
/* harmony export */ });
/* harmony import */ var _request_requester_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(355);

/** Members by numeric id (S6): those that `leasehold.yaml` pins, then the team on GitHub, read once per run. */
function createMayAsk(config, forge) {
    const read = new Map();
    return async (person, team, about) => {
        if ((0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(config, team, person) !== undefined)
            return undefined;
        if (about === 'living' && (0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .isApprover */ .SQ)(config, person))
            return undefined;
        const slug = config.teams.get(team)?.githubTeam;
        if (slug === undefined)
            return (0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .notAMember */ .nq)(person, team, config);
        const reading = read.get(slug) ?? forge.teamMembers(slug);
        read.set(slug, reading);
        const members = await reading;
        if (members?.some(({ id }) => id === person.id) === true)
            return undefined;
        return (0,_request_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .notAMember */ .nq)(person, team, config, members === undefined ? slug : undefined);
    };
}


/***/ })

};
