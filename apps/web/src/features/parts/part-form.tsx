import { Button } from "#components/ui/button.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { routes } from "#lib/routes.ts"
import type { Messages } from "#messages/types.ts"
import type { PartSearch } from "./read-part-search.ts"

/** Looks a serial number up. Works without scripts. */
export function PartForm({
  search,
  texts,
}: {
  search: PartSearch
  texts: Pick<Messages, "parts" | "common">
}) {
  const { form } = texts.parts
  return (
    <search>
      <form action={routes.parts} method="get" className="grid max-w-xl gap-5">
        <TextField
          name="serial"
          label={form.serial}
          hint={form.serialHint}
          error={search.wrong === "serial" ? form.serialWrong : undefined}
          mono
          required
          maxLength={60}
          autoComplete="off"
          defaultValue={search.text}
        />
        <TextField
          name="maker"
          label={`${form.maker} ${texts.common.optional}`}
          hint={form.makerHint}
          error={search.wrong === "maker" ? form.makerWrong : undefined}
          maxLength={60}
          autoComplete="off"
          defaultValue={search.makerText}
        />
        <div>
          <Button type="submit" tone="primary" wide>
            {form.action}
          </Button>
        </div>
      </form>
    </search>
  )
}
