import { isSha, type Sha } from '../../kit/brands.ts'
import { Fault } from '../../kit/result.ts'

/**
 * The commit that a run is for. Never whatever the newest head is: an output that is spelled wrong is empty, and a head
 * that nobody looked at would be planned, judged or merged in its place.
 * @throws Fault `wrong-input`
 */
export function requireHead(inputs: Readonly<Record<string, string>>): Sha {
  const text = inputs['head-sha'] ?? ''
  if (isSha(text)) return text
  const must = 'input `head-sha` must be the commit that this run is for, as 40 hexadecimal digits'
  const hint = '; it is empty: is the output or the field of the event that it comes from spelled right?'
  throw new Fault('wrong-input', text === '' ? `${must}${hint}` : must)
}
