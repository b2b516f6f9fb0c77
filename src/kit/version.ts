/** Version of the toolkit; pinned into each stack. Equals `version` in package.json (a contract test holds them together). */
export const TOOLKIT_VERSION = '0.1.0'
