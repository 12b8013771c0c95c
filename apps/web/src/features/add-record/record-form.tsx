"use client"

import type { VehicleRecord } from "@urcar/sdk/records"
import { type FormEvent, useState } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Checkbox } from "#components/ui/choice.tsx"
import { Fieldset } from "#components/ui/fieldset.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { SubmitProblems } from "#lib/submit-problems.tsx"
import { useErrorSentence } from "#lib/wallet/use-error-sentence.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { Attachments } from "./attachments.ts"
import { isLowerThanBefore, registerProblems } from "./check-register.ts"
import { CorrectedRecord } from "./corrected-record.tsx"
import { CorrectionOutlook } from "./correction-outlook.tsx"
import type { Draft } from "./draft.ts"
import { EvidenceField, type ReadyFile } from "./evidence-field.tsx"
import { isFirstRecord } from "./first-records.ts"
import { IdentityFields } from "./identity-fields.tsx"
import type { KindForm } from "./kind-form.ts"
import { PayloadField } from "./payload-field.tsx"
import { ReadingFields } from "./reading-fields.tsx"
import { SealedFields } from "./sealed-fields.tsx"
import { type FormInput, fieldIdOf, type Problem, toInput } from "./to-input.ts"
import { type Prefill, useDraft } from "./use-draft.ts"
import { useFieldLabel, useProblemText } from "./use-option-text.ts"
import { type Registered, useRegistered } from "./use-register.ts"
import { bareVin } from "./vin-field.tsx"
import { VinHintLine } from "./vin-hint-line.tsx"

/** A record that is filled in and checked, ready to be signed. */
export type ReadyRecord = {
  record: VehicleRecord
  owner: string | undefined
  /** What it commits to and is to be stored first */
  attachments?: Attachments
}

/** Prefills the country of the plate from the register: the plate itself is a second key, and so is typed. */
function withPlateCountry(draft: Draft, registered: Registered | undefined): Draft {
  if (draft.core.plateCountry !== "" || !registered?.plate) return draft
  return { ...draft, core: { ...draft.core, plateCountry: registered.plate.slice(0, 2) } }
}

/** A reading lower than the highest: allowed, and never to be hidden, so it is asked about once more. */
function LowerReading(props: { registered: Registered; sure: boolean; onSure: (sure: boolean) => void }) {
  const { form: texts } = useMessages("add")
  const format = useFormat()
  const { text } = format.distance(props.registered.markMetres)
  return (
    <Notice tone="warning" title={texts.lowerTitle} live>
      <p>{fill(texts.lowerText, { distance: text })}</p>
      <Checkbox
        name="sure"
        label={texts.lowerSure}
        checked={props.sure}
        onChange={({ target }) => props.onSure(target.checked)}
      />
    </Notice>
  )
}

/** The form of one kind: which car, when, odometer, then the kind's own fields, all errors on leaving a field. */
export function RecordForm(props: {
  form: KindForm
  prefill: Prefill
  author: Address
  onReady: (ready: ReadyRecord, forget: () => void) => void
}) {
  const { form } = props
  const texts = useMessages("add")
  const problemText = useProblemText()
  const fieldLabel = useFieldLabel()
  const sentence = useErrorSentence()
  const { draft: typed, setCore, setField, setFields, forget } = useDraft(form.name, props.prefill)
  const { data: registered, isFetching } = useRegistered(bareVin(typed.core.vin))
  const draft = withPlateCountry(typed, registered)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [submitted, setSubmitted] = useState(0)
  const [sure, setSure] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const [files, setFiles] = useState<readonly ReadyFile[]>([])
  const today = new Date().toISOString().slice(0, 10)
  const { input, problems: ofForm } = toInput(draft, form, today)
  const problems: Problem[] = [...ofForm, ...registerProblems(input, registered)]
  // A correction says what an earlier record should have read: that it is lower is its very point.
  const isLower = form.name !== "correction" && isLowerThanBefore(input, registered)
  const errorOf = (id: string) => {
    if (submitted === 0 && !left.has(id)) return undefined
    const problem = problems.find(({ field }) => field === id)
    return problem && problemText(problem)
  }
  const onLeave = (id: string) => setLeft((before) => new Set(before).add(id))
  async function build(ready: FormInput) {
    try {
      const { buildWithAttachments } = await import("./build-record.ts")
      const bytes = files.map((file) => file.bytes)
      props.onReady({ ...(await buildWithAttachments(ready, bytes)), owner: ready.owner }, forget)
    } catch (error) {
      setRefusal(error instanceof Error ? sentence(error) : String(error))
    }
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    setSubmitted((count) => count + 1)
    setRefusal(undefined)
    if (problems.length === 0 && (!isLower || sure)) void build(input)
  }
  const shared = { errorOf, onLeave }
  return (
    <form noValidate onSubmit={submit} className="grid gap-8">
      <SubmitProblems
        attempt={submitted}
        problems={problems.map((problem) => ({
          field: problem.field,
          message: `${fieldLabel(problem.field)}: ${problemText(problem)}`,
        }))}
      />
      {refusal ? <Notice tone="problem" title={refusal} live /> : null}
      <Fieldset legend={texts.form.identity} size="large">
        <div className="grid gap-5">
          <IdentityFields
            {...shared}
            kind={form.name}
            author={props.author}
            core={draft.core}
            registered={registered}
            isLooking={isFetching && registered === undefined}
            onChange={setCore}
          />
          {form.name === "correction" ? (
            <CorrectedRecord
              author={props.author}
              value={draft.core.supersedes}
              error={errorOf("supersedes")}
              registered={registered}
              onChange={(supersedes) => setCore({ supersedes })}
              onLeave={() => onLeave("supersedes")}
            />
          ) : null}
        </div>
      </Fieldset>
      <Fieldset legend={texts.form.reading} size="large">
        <div className="grid gap-5">
          <ReadingFields
            {...shared}
            rule={form.odometer}
            core={draft.core}
            today={today}
            onChange={(change) => {
              setSure(false)
              setCore(change)
            }}
          />
          {form.name === "correction" && registered?.life ? (
            <CorrectionOutlook
              author={props.author}
              life={registered.life}
              supersedes={input.supersedes}
              odometer={input.odometer}
            />
          ) : null}
          {isLower && registered ? (
            <LowerReading registered={registered} sure={sure} onSure={setSure} />
          ) : null}
        </div>
      </Fieldset>
      <Fieldset legend={texts.form.details} size="large">
        <div className="grid gap-5">
          {isFirstRecord(form.name) ? (
            <VinHintLine vin={bareVin(draft.core.vin)} values={draft.fields} onTake={setFields} />
          ) : null}
          {Object.entries(form.fields).map(([name, field]) => (
            <PayloadField
              key={fieldIdOf(name)}
              {...shared}
              name={name}
              form={field}
              values={draft.fields}
              onChange={setField}
            />
          ))}
        </div>
      </Fieldset>
      <Fieldset legend={texts.evidence.title} size="large">
        <EvidenceField files={files} onChange={setFiles} />
      </Fieldset>
      {Object.keys(form.sealed).length > 0 ? (
        <Fieldset legend={texts.sealed.title} size="large">
          <div className="grid gap-5">
            <SealedFields {...shared} fields={form.sealed} values={draft.fields} onChange={setField} />
          </div>
        </Fieldset>
      ) : null}
      <div>
        <Button type="submit" tone="primary" wide>
          {texts.form.check}
        </Button>
        <p className="mt-2 text-ink-soft">{texts.form.kept}</p>
      </div>
    </form>
  )
}
