import { Button } from "#components/ui/button.tsx"
import { ErrorSummary } from "#components/ui/error-summary.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { routes } from "#lib/routes.ts"
import type { Messages } from "#messages/types.ts"
import type { CheckEntry } from "./read-check.ts"

/** Which vehicle is to be checked, and from which nodes; the address of the page keeps it. */
export function CheckForm({
  entry,
  texts,
}: {
  entry: CheckEntry
  texts: Pick<Messages, "verify" | "common">
}) {
  const { verify, common } = texts
  const errorOf = (field: "vin" | "rpc" | "second") =>
    entry.faults.includes(field) ? (field === "vin" ? verify.badVin : verify.badRpc) : undefined
  return (
    <form action={routes.verify} method="get" noValidate className="grid max-w-xl gap-5">
      <ErrorSummary
        title={common.errorSummary}
        problems={entry.faults.map((field) => ({ field, message: errorOf(field) ?? "" }))}
      />
      <TextField
        name="vin"
        label={verify.vin}
        hint={verify.vinHint}
        error={errorOf("vin")}
        mono
        required
        maxLength={24}
        autoComplete="off"
        defaultValue={entry.text.vin}
      />
      <TextField
        name="rpc"
        label={verify.rpc}
        hint={verify.rpcHint}
        error={errorOf("rpc")}
        inputMode="url"
        maxLength={300}
        defaultValue={entry.text.rpc}
      />
      <TextField
        name="second"
        label={verify.second}
        hint={verify.secondHint}
        error={errorOf("second")}
        inputMode="url"
        maxLength={300}
        defaultValue={entry.text.second}
      />
      <div>
        <Button type="submit" tone="primary" wide>
          {verify.button}
        </Button>
      </div>
    </form>
  )
}
