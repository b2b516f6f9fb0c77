import type { Problem } from '../kit/result.ts'
import type { LeaseValue } from '../stack/lease-values.ts'
import type { Variable } from './facts.ts'
import { oneLine } from './plain-said.ts'
import { LEASE_SAMPLE } from './sample.ts'

/** Names that inputs may have. */
export const INPUT_NAME = /^[a-z][a-z0-9_]*$/

export function placeOf(
  variable: Pick<Variable, 'name' | 'file' | 'line'>,
  line = variable.line,
): Pick<Problem, 'file' | 'line' | 'field'> {
  return { file: variable.file, line, field: `/inputs/properties/${variable.name}` }
}

export function secret(variable: Variable): Problem {
  const { name, isRequired } = variable
  return {
    code: 'secret-input',
    message: `\`${name}\` is a secret, and a request is a file in Git that everybody reads`,
    ...placeOf(variable),
    remedy: isRequired
      ? `let the module make it (\`ephemeral "random_password"\`, \`manage_master_user_password\`), or give it a default`
      : 'nothing: it is no input, and its default counts',
  }
}

export function wrongName(variable: Variable): Problem {
  return {
    code: 'input-name',
    message: `\`${variable.name}\` cannot be the name of an input`,
    ...placeOf(variable),
    allowed: [`matching ${INPUT_NAME.source}`],
    remedy: variable.isRequired ? 'rename the variable' : 'nothing: it is no input, and its default counts',
  }
}

export function unknownType(variable: Variable, line: number): Problem {
  return {
    code: 'type-unknown',
    message: `the type of \`${variable.name}\` was not understood: anything is taken`,
    ...placeOf(variable, line),
    remedy: `write it as JSON Schema: \`${variable.name}: { type: … }\``,
  }
}

export function noType(variable: Variable): Problem {
  return {
    code: 'type-any',
    message: `\`${variable.name}\` has no type of its own: anything is taken, and Terraform judges it`,
    ...placeOf(variable),
    remedy: `to say more, write it as JSON Schema: \`${variable.name}: { type: object, properties: … }\``,
  }
}

export function notSaid(variable: Variable, line: number, message: string | undefined): Problem {
  const told = message === undefined ? '' : `: “${oneLine(message)}”`
  return {
    code: 'condition-not-said',
    message: `a condition of \`${variable.name}\` is judged by Terraform alone, when it plans${told}`,
    ...placeOf(variable, line),
    remedy: `to tell it earlier, add what JSON Schema can say: \`enum\`, \`pattern\`, \`minimum\`, \`maxLength\` …`,
  }
}

export function slowPattern(variable: Variable, line: number): Problem {
  return {
    code: 'pattern-slow',
    message: `the pattern of \`${variable.name}\` repeats a repetition: Terraform takes the same time for every text, JavaScript may take very long`,
    ...placeOf(variable, line),
    remedy: 'see that no text can be read in two ways by it, or add `maxLength: 100`',
  }
}

export function unknownDefault(variable: Variable): Problem {
  return {
    code: 'default-unknown',
    message: `the default of \`${variable.name}\` is worked out by Terraform`,
    ...placeOf(variable),
    remedy: 'nothing: what is left out of a request takes it',
  }
}

export function doesNotFit(variable: Variable, value: LeaseValue): Problem {
  return {
    code: 'lease-value',
    message: `\`${variable.name}\` sounds like the lease’s ${value}, and its conditions refuse such values: it is asked for`,
    ...placeOf(variable),
    allowed: value === 'tags' ? [] : LEASE_SAMPLE[value],
    remedy: `to fill it in: \`lease-values: { ${variable.name}: ${value} }\`, and take it out of \`inputs\``,
  }
}

/** What was not derived of a variable that nobody is asked for. */
export function unseenIn(variable: Variable, value: LeaseValue, problem: Problem): Problem {
  const samples = value === 'tags' || value === 'environment' ? [] : LEASE_SAMPLE[value]
  return {
    ...problem,
    ...(samples.length === 0 ? {} : { allowed: samples }),
    remedy: `the lease fills it in (\`${variable.name}: ${value}\`): see that such values meet it, or take it out of \`lease-values\` and write it as an input`,
  }
}

export function tagsReplaced(variable: Variable): Problem {
  return {
    code: 'default-replaced',
    message: `the default of \`${variable.name}\` gives way to the tags of the lease: ${JSON.stringify(variable.default)}`,
    ...placeOf(variable),
    remedy: 'to keep them, add them within the module: `merge({ … }, var.tags)`',
  }
}

export function secondWord(variable: Variable, first: string): Problem {
  return {
    code: 'end-variable-twice',
    message: `\`${variable.name}\` takes the owner’s word on the data too, and only \`${first}\` gets it: it is asked for`,
    ...placeOf(variable),
    remedy: `let the module give it \`var.${first}\`, or name it in \`data.end-variable\` instead`,
  }
}
