"use client"

import { useMutation } from "@tanstack/react-query"
import type { Person } from "@urcar/sdk/police-client"
import { type FormEvent, useState } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useMessages } from "#messages/client.tsx"
import { readPerson } from "../logic/read-person.ts"
import { RefusalNotice } from "./refusal-notice.tsx"

const fields = ["name", "street", "postcode", "town", "number"] as const
const kinds = ["identity-card", "passport", "residence-permit", "company-register"] as const

/** Who stands behind a certified key: written into the police's register, nowhere else. */
export function RegisterForm({ ownerKey, country }: { ownerKey: Address; country: string }) {
  const { register: words, person } = useMessages("police")
  const { police } = useServices()
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [kind, setKind] = useState<(typeof kinds)[number]>("identity-card")
  const [isTried, setTried] = useState(false)
  const register = useMutation<void, Error, Person>({
    gcTime: 0,
    mutationFn: async (entered) => (await police()).putPerson(ownerKey, entered),
  })
  const { entered, wrong } = readPerson(values, kind, country)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (entered) register.mutate(entered)
  }
  if (register.isSuccess) return <Notice tone="plain" title={words.done} live />
  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      {fields.map((name) => (
        <TextField
          key={name}
          name={`person-${name}`}
          label={words.fields[name]}
          error={isTried && wrong.has(name) ? words.wrong[name] : undefined}
          value={values[name] ?? ""}
          autoComplete="off"
          maxLength={120}
          onChange={({ currentTarget }) => setValues({ ...values, [name]: currentTarget.value })}
        />
      ))}
      <Select
        name="document-kind"
        label={words.kind}
        value={kind}
        onChange={({ currentTarget }) =>
          setKind(kinds.find((one) => one === currentTarget.value) ?? "identity-card")
        }
        options={kinds.map((value) => ({ value, text: person.documents[value] }))}
      />
      {register.error ? <RefusalNotice error={register.error} /> : null}
      <Button
        type="submit"
        tone="primary"
        className="min-h-16 w-full text-xl"
        busy={register.isPending ? words.writing : undefined}
      >
        {words.action}
      </Button>
    </form>
  )
}
