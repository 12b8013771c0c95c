import { licenceSorts, standings } from "@urcar/sdk/indexer-client"
import { roleNames } from "@urcar/sdk/kinds"
import Form from "next/form"
import { Button } from "#components/ui/button.tsx"
import { Link } from "#components/ui/link.tsx"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { routes } from "#lib/routes.ts"
import type { Messages } from "#messages/types.ts"
import { type DirectoryFilters, writeDirectoryFilters } from "./directory-filters.ts"

/** Searches the directory; works without scripts. */
export function DirectoryForm(props: {
  filters: DirectoryFilters
  texts: Pick<Messages, "directory" | "record" | "identity">
}) {
  const { filters } = props
  const { directory, record, identity } = props.texts
  const { fields, any } = directory
  const countries = Object.entries(identity.plateCountry).map(([value, text]) => ({ value, text }))
  return (
    <search>
      <Form
        action={routes.directory}
        prefetch={false}
        className="mb-8 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4"
      >
        <div className="sm:col-span-2 lg:col-span-4 lg:max-w-xl">
          <TextField
            name="q"
            label={fields.q}
            hint={directory.qHint}
            maxLength={60}
            defaultValue={filters.q ?? ""}
          />
        </div>
        <Select
          name="country"
          label={fields.country}
          placeholder={any}
          defaultValue={filters.country ?? ""}
          options={countries.toSorted((one, other) => one.text.localeCompare(other.text))}
        />
        <Select
          name="role"
          label={fields.role}
          placeholder={any}
          defaultValue={filters.role ?? ""}
          options={roleNames.map((value) => ({ value, text: record.roles[value] }))}
        />
        <Select
          name="standing"
          label={fields.standing}
          placeholder={any}
          defaultValue={filters.standing ?? ""}
          options={standings.map((value) => ({ value, text: record.standings[value] }))}
        />
        <Select
          name="sort"
          label={fields.sort}
          placeholder={directory.sorts.account}
          defaultValue={filters.sort ?? ""}
          options={licenceSorts.flatMap((value) =>
            value === "account" ? [] : [{ value, text: directory.sorts[value] }],
          )}
        />
        <div className="flex flex-wrap items-end gap-4">
          <Button type="submit" tone="primary" wide>
            {directory.apply}
          </Button>
          {writeDirectoryFilters(filters) === "" ? null : (
            <Link href={routes.directory} className="py-2">
              {directory.reset}
            </Link>
          )}
        </div>
      </Form>
    </search>
  )
}
