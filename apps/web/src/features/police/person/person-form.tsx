"use client"

import { type LookupReason, lookupReasons } from "@urcar/sdk/police-client"
import { type FormEvent, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"
import { FoundPerson } from "./found-person.tsx"
import { useLookup } from "./queries.ts"
import { RefusalNotice } from "./refusal-notice.tsx"

const caseNumbers = /^[A-Za-z0-9][A-Za-z0-9 ./-]{2,39}$/
const parties = ["owner", "holder"] as const

/** Why, and under which number: without both nobody is shown. */
export function PersonForm(props: { vin: string; hasHolder: boolean }) {
  const { person: words } = useMessages("police")
  const lookup = useLookup()
  const [reason, setReason] = useState<LookupReason | "">("")
  const [caseNumber, setCaseNumber] = useState("")
  const [whom, setWhom] = useState<(typeof parties)[number]>("owner")
  const [isTried, setIsTried] = useState(false)
  const isCase = caseNumbers.test(caseNumber.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (reason === "" || !isCase) return
    lookup.mutate({
      subject: { by: "vin", vin: props.vin },
      ...{ whom, reason, caseNumber: caseNumber.trim() },
    })
  }
  if (lookup.data) return <FoundPerson answer={lookup.data} onAgain={() => lookup.reset()} />
  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      {props.hasHolder ? (
        <Select
          name="whom"
          label={words.whom}
          value={whom}
          onChange={({ currentTarget }) =>
            setWhom(parties.find((one) => one === currentTarget.value) ?? "owner")
          }
          options={parties.map((value) => ({ value, text: words.parties[value] }))}
        />
      ) : null}
      <Select
        name="reason"
        label={words.reason}
        placeholder={words.choose}
        value={reason}
        error={isTried && reason === "" ? words.reasonMissing : undefined}
        onChange={({ currentTarget }) =>
          setReason(lookupReasons.find((one) => one === currentTarget.value) ?? "")
        }
        options={lookupReasons.map((value) => ({ value, text: words.reasons[value] }))}
        className="min-h-14"
      />
      <TextField
        name="case-number"
        label={words.caseNumber}
        hint={words.caseHint}
        error={isTried && !isCase ? words.caseWrong : undefined}
        value={caseNumber}
        autoComplete="off"
        maxLength={40}
        onChange={({ currentTarget }) => setCaseNumber(currentTarget.value)}
        width="half"
        className="min-h-14"
      />
      {lookup.error ? <RefusalNotice error={lookup.error} /> : null}
      <Button
        type="submit"
        tone="primary"
        className="min-h-16 w-full text-xl"
        busy={lookup.isPending ? words.asking : undefined}
      >
        {words.action}
      </Button>
    </form>
  )
}
