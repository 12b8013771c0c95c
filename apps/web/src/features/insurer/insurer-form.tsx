import { Button } from "#components/ui/button.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { routes } from "#lib/routes.ts"
import type { Messages } from "#messages/types.ts"

/** Asks for a car by its VIN. Works without scripts. */
export function InsurerForm(props: { text: string; isWrong: boolean; texts: Pick<Messages, "insurer"> }) {
  const { form } = props.texts.insurer
  return (
    <search>
      <form action={routes.insurer} method="get" className="grid max-w-xl gap-5">
        <TextField
          name="vin"
          label={form.vin}
          hint={form.vinHint}
          error={props.isWrong ? form.vinWrong : undefined}
          mono
          required
          maxLength={40}
          autoComplete="off"
          defaultValue={props.text}
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
