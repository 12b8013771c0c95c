"use client"

import { licensedRoles } from "@urcar/sdk/kinds"
import { type FormEvent, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Checkbox } from "#components/ui/choice.tsx"
import { Fieldset } from "#components/ui/fieldset.tsx"
import { FileDrop } from "#components/ui/file-drop.tsx"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { countryName } from "#lib/country-name.ts"
import { euroText } from "#lib/euro.ts"
import { SubmitProblems } from "#lib/submit-problems.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import {
  type ApplicationProblem,
  applicationProblems,
  type GoodApplication,
  mostPaperBytes,
  type TypedApplication,
} from "./application.ts"
import { useLicensingCountries, usePrice } from "./queries.ts"

const blank: Omit<TypedApplication, "file"> = {
  country: "",
  roles: [],
  name: "",
  town: "",
  website: "",
}

/** What stake and fee the chosen roles cost. */
function PriceLine({ country, roles }: Pick<TypedApplication, "country" | "roles">) {
  const { apply: texts } = useMessages("business")
  const format = useFormat()
  const { data: price } = usePrice(country, roles)
  if (!price) return null
  const values = { stake: euroText(price.stake, format), fee: euroText(price.fee, format) }
  return <p className="mt-2 font-semibold">{fill(texts.price, values)}</p>
}

/** Country, roles, public profile and papers: everything an application states. */
export function ApplyForm({ onReady }: { onReady: (good: GoodApplication, file: File) => void }) {
  const { apply: texts, problems: problemTexts } = useMessages("business")
  const { roles: roleNames } = useMessages("account")
  const format = useFormat()
  const { tag } = format.preferences
  const { data: countries = [] } = useLicensingCountries()
  const [typed, setTyped] = useState(blank)
  const [file, setFile] = useState<File>()
  const [submitted, setSubmitted] = useState(0)
  const problems = applicationProblems({ ...typed, file })
  const textOf = ({ code }: ApplicationProblem) => problemTexts[code]
  const errorOf = (field: ApplicationProblem["field"]) => {
    const problem = submitted > 0 ? problems.find((one) => one.field === field) : undefined
    return problem && textOf(problem)
  }
  const set = (change: Partial<typeof blank>) => setTyped({ ...typed, ...change })
  function submit(event: FormEvent) {
    event.preventDefault()
    setSubmitted(submitted + 1)
    if (problems.length > 0 || !file) return
    const { country, roles, name, town, website } = typed
    const profile = { name: name.trim(), town: town.trim(), website: website.trim() }
    onReady({ country, roles, profile }, file)
  }
  const line = (field: "name" | "town" | "website", hint?: string) => (
    <TextField
      name={field}
      label={texts[field]}
      {...(hint && { hint })}
      error={errorOf(field)}
      width={field === "town" ? "half" : "full"}
      value={typed[field]}
      onChange={({ target }) => set({ [field]: target.value })}
    />
  )
  return (
    <form noValidate onSubmit={submit} className="grid max-w-2xl gap-6">
      <SubmitProblems
        attempt={submitted}
        problems={problems.map((problem) => ({
          field: problem.field,
          message: `${texts[problem.field]}: ${textOf(problem)}`,
        }))}
      />
      <Select
        name="country"
        label={texts.country}
        placeholder="–"
        error={errorOf("country")}
        value={typed.country}
        options={countries.map((code) => ({ value: code, text: countryName(tag, code) }))}
        onChange={({ target }) => set({ country: target.value })}
      />
      <div>
        <Fieldset id="roles" legend={texts.roles} hint={texts.rolesHint} error={errorOf("roles")}>
          <div className="grid sm:grid-cols-2">
            {licensedRoles.map((role) => (
              <Checkbox
                key={role}
                name={`role-${role}`}
                label={roleNames[role]}
                checked={typed.roles.includes(role)}
                onChange={({ target }) =>
                  set({
                    roles: licensedRoles.filter((one) =>
                      one === role ? target.checked : typed.roles.includes(one),
                    ),
                  })
                }
              />
            ))}
          </div>
        </Fieldset>
        <PriceLine country={typed.country} roles={typed.roles} />
      </div>
      {line("name", texts.nameHint)}
      {line("town")}
      {line("website", texts.websiteHint)}
      <div className="grid gap-2">
        <FileDrop
          name="documents"
          label={texts.documents}
          hint={fill(texts.documentsHint, { megabytes: mostPaperBytes / 1024 / 1024 })}
          error={errorOf("documents")}
          onChange={({ target }) => setFile(target.files?.[0])}
        />
        {file ? (
          <p role="status">
            {fill(texts.file, {
              name: file.name,
              kilobytes: format.number(Math.ceil(file.size / 1024)),
            })}
          </p>
        ) : null}
      </div>
      <div>
        <Button type="submit" tone="primary" wide>
          {texts.check}
        </Button>
      </div>
    </form>
  )
}
