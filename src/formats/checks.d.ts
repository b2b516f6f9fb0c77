// Made by `npm run generate`. Do not edit.

/** A schema, and its check: code that Ajv made of it. */
declare module '*.check.js' {
  import type { ErrorObject } from 'ajv'

  export const schema: Readonly<Record<string, unknown>>
  export const check: {
    (value: unknown): boolean
    /** What is wrong with the value that was checked last, without schema and data. */
    readonly errors?: readonly ErrorObject[] | null
  }
}
