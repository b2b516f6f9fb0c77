import { useMemo, useRef, useState } from 'preact/hooks'
import type { Instant } from '../../src/kit/brands.ts'
import { sayUsd } from '../../src/kit/money.ts'
import { sayHours, parseLength } from '../../src/lease/length.ts'
import { sayInstant } from '../../src/lease/say.ts'
import {
  isTooLongLink,
  priceWith,
  readDraft,
  type Desk,
  type Draft,
  type Typed,
} from '../../src/portal/draft.ts'
import type { FormField } from '../../src/request/form-fields.ts'
import { Money, Said, Wrong } from './small.tsx'

interface Props {
  readonly desk: Desk
  readonly now: Instant
}

/** The form of a module: answers on the left; price, end and file on the right, as they change. */
export function RequestForm({ desk, now }: Props) {
  const [typed, setTyped] = useState<Typed>(new Map())
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const form = useRef<HTMLFormElement>(null)
  const draft = useMemo(() => readDraft(desk, typed, now), [desk, typed, now])
  const set = (id: string, text: string): void => setTyped(new Map([...typed, [id, text]]))
  const leave = (id: string): void => setSeen(new Set([...seen, id]))
  const showAll = (): void => {
    setSeen(new Set(draft.fields.map(({ id }) => id)))
    const wrong = draft.fields.find(({ id }) => draft.problems.has(id))
    form.current?.querySelector<HTMLElement>(`#answer-${wrong?.id ?? ''}`)?.focus()
  }
  return (
    <div class="ask">
      <form
        class="ask-form"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          showAll()
        }}
      >
        {draft.fields.map((field) => (
          <Question
            key={field.id}
            field={field}
            text={typed.get(field.id) ?? ''}
            draft={draft}
            desk={desk}
            typed={typed}
            isSeen={seen.has(field.id)}
            set={(text) => set(field.id, text)}
            leave={() => leave(field.id)}
          />
        ))}
      </form>
      <aside class="ask-side" aria-label="Price and end">
        <Outcome draft={draft} desk={desk} showAll={showAll} />
      </aside>
      <section class="ask-file" aria-labelledby="file">
        <h2 id="file">The file that it becomes</h2>
        <p class="quiet">
          <code>{draft.path ?? 'requests/<team>/<name>.yaml'}</code>
        </p>
        <pre class="yaml" tabIndex={0}>
          {draft.yaml}
        </pre>
      </section>
    </div>
  )
}

interface QuestionProps {
  readonly field: FormField
  readonly text: string
  readonly draft: Draft
  readonly desk: Desk
  readonly typed: Typed
  readonly isSeen: boolean
  readonly set: (text: string) => void
  readonly leave: () => void
}

function Question(props: QuestionProps) {
  const { field, text, draft, isSeen } = props
  // While an empty answer was not left yet, nobody is told that it is missing.
  const problem = isSeen || text !== '' ? draft.problems.get(field.id) : undefined
  const [id, help, wrong] = ['answer', 'help', 'wrong'].map((part) => `${part}-${field.id}`) as [
    string,
    string,
    string,
  ]
  const described = {
    'aria-describedby': problem === undefined ? help : `${help} ${wrong}`,
    'aria-invalid': problem !== undefined,
  }
  const isGroup = isSmallChoice(field)
  return (
    <div class={problem === undefined ? 'question' : 'question question-wrong'}>
      {isGroup ? (
        <Options {...props} id={id} described={described} />
      ) : (
        <>
          <label for={id}>
            {field.label}
            {!field.required && <span class="optional"> optional</span>}
          </label>
          <Control {...props} id={id} described={described} />
        </>
      )}
      <p class="help" id={help}>
        <Said text={field.description} />
      </p>
      <div aria-live="polite">{problem !== undefined && <Wrong id={wrong} problem={problem} />}</div>
    </div>
  )
}

interface ControlProps extends QuestionProps {
  readonly id: string
  readonly described: { readonly 'aria-describedby': string; readonly 'aria-invalid': boolean }
}

/** At most so many options stand side by side; more of them are a list to open. */
const SIDE_BY_SIDE = 4

function isSmallChoice({ kind, required }: FormField): boolean {
  return required && kind.type === 'choice' && kind.options.length <= SIDE_BY_SIDE
}

function Options({ field, text, desk, typed, set, leave, id, described }: ControlProps) {
  const options = field.kind.type === 'choice' ? field.kind.options : []
  return (
    <fieldset {...described} role="radiogroup" aria-required="true">
      <legend>{field.label}</legend>
      <div class="options">
        {options.map(({ label }, index) => (
          <label key={label} class={text === label ? 'option option-on' : 'option'}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={field.id}
              value={label}
              checked={text === label}
              onChange={() => set(label)}
              onBlur={leave}
            />
            <span>{label}</span>
            <OptionPrice field={field} desk={desk} typed={typed} label={label} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function OptionPrice({
  field,
  desk,
  typed,
  label,
}: Pick<QuestionProps, 'field' | 'desk' | 'typed'> & { readonly label: string }) {
  const price = priceWith(desk, typed, field, label)
  if (price === undefined) return null
  return <span class="option-price">{sayUsd(price.usdMonth)}</span>
}

function Control({ field, text, set, leave, id, described }: ControlProps) {
  const { kind, required, suggestion } = field
  const shared = { id, name: field.id, ...described, 'aria-required': required, onBlur: leave }
  if (kind.type === 'choice') {
    return (
      <select {...shared} value={text} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">
          {required ? 'Choose …' : suggestion === undefined ? '–' : `${suggestion} (default)`}
        </option>
        {kind.options.map(({ label }) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  if (kind.type === 'text' || kind.type === 'number') {
    return (
      <input
        {...shared}
        type="text"
        inputMode={kind.type === 'number' ? 'decimal' : 'text'}
        value={text}
        placeholder={suggestion ?? ''}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        onInput={(event) => set(event.currentTarget.value)}
      />
    )
  }
  return (
    <textarea
      {...shared}
      rows={4}
      value={text}
      placeholder={suggestion ?? ''}
      onInput={(event) => set(event.currentTarget.value)}
    />
  )
}

function Outcome({
  draft,
  desk,
  showAll,
}: Pick<Props, 'desk'> & { readonly draft: Draft; readonly showAll: () => void }) {
  const { price, total, end, lease, link, problems } = draft
  const team = desk.site.teams.length
  return (
    <>
      <div aria-live="polite" aria-atomic="true" class="outcome">
        <p class="outcome-price">
          {price === undefined ? <span class="quiet">no price yet</span> : <Money amount={price.usdMonth} />}
          {price?.usdMonth !== undefined && price.usdMonth !== null && <span class="quiet"> a month</span>}
        </p>
        {price !== undefined && price.unpriced > 0 && price.usdMonth !== null && (
          <p class="quiet">{price.unpriced} of its lines unpriced</p>
        )}
        <p class="outcome-end">
          {lease === '' ? (
            <span class="quiet">Choose an environment to see when it ends.</span>
          ) : (
            <Ends lease={lease} end={end} />
          )}
        </p>
        {total !== null && (
          <p class="outcome-total">
            About <strong>{sayUsd(total)}</strong> for the whole lease
          </p>
        )}
      </div>
      {price !== undefined && price.lines.length > 1 && (
        <dl class="facts facts-small">
          {price.lines.map(({ label, usdMonth }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Money amount={usdMonth} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {link === undefined ? (
        <button type="button" class="button button-main" onClick={showAll}>
          {problems.size === 1 ? 'See what is missing' : `See what is missing (${problems.size})`}
        </button>
      ) : (
        <a class="button button-main" href={link} rel="noreferrer">
          Go on to GitHub
        </a>
      )}
      <p class="quiet note">
        {link !== undefined && isTooLongLink(link)
          ? 'So long an address may be refused by GitHub: shorten the longest answer and paste it there.'
          : team === 0
            ? 'No team is configured yet.'
            : 'Opens the issue form with all of this filled in. Look at it there, and send it. Where a list there stays empty, choose what stands here.'}
      </p>
    </>
  )
}

function Ends({ lease, end }: { readonly lease: string; readonly end: Instant | undefined }) {
  const length = parseLength(lease)
  if (length === undefined) return <span class="quiet">no end yet</span>
  if (length.kind === 'permanent' || end === undefined) return <>It does not end by itself.</>
  return (
    <>
      {sayHours(length.hours)}; if ready now, it ends <strong>{sayInstant(end)}</strong>
    </>
  )
}
