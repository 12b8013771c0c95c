import { Button } from "#components/ui/button.tsx"
import { Select } from "#components/ui/select.tsx"
import { DateField, TextField } from "#components/ui/text-field.tsx"
import { routes } from "#lib/routes.ts"
import type { Messages } from "#messages/types.ts"
import type { Search } from "./read-search.ts"

/** Looks a vehicle up; also by an old plate, with its day and country. Works without scripts. */
export function SearchForm({
  search,
  texts,
}: {
  search: Search
  texts: Pick<Messages, "query" | "identity">
}) {
  const { query, identity } = texts
  const countries = Object.entries(identity.plateCountry).map(([value, text]) => ({ value, text }))
  return (
    <search>
      <form action={routes.query} method="get" className="grid max-w-xl gap-5">
        <TextField
          name="q"
          label={query.q}
          hint={query.qHint}
          mono
          required
          minLength={2}
          maxLength={40}
          autoComplete="off"
          defaultValue={search.text}
        />
        <Select
          name="country"
          label={query.country}
          placeholder={query.anyCountry}
          options={countries.toSorted((one, other) => one.text.localeCompare(other.text))}
          defaultValue={search.country ?? ""}
        />
        <DateField name="at" label={query.at} defaultValue={search.at ?? ""} />
        <div>
          <Button type="submit" tone="primary" wide>
            {query.button}
          </Button>
        </div>
      </form>
    </search>
  )
}
