import { Button } from "#components/ui/button.tsx"
import { countryName } from "#lib/country-name.ts"
import { routes } from "#lib/routes.ts"
import { ReadByCamera } from "../camera/read-by-camera.tsx"
import { type LookupQuestion, lookupCountries } from "../logic/lookup-question.ts"
import type { PoliceTexts } from "../texts.ts"

type FormProps = { question: LookupQuestion; texts: PoliceTexts; tag: string }

function CountryButton(props: { value: string; name: string; label: string; chosen: boolean }) {
  return (
    <label className="relative block">
      <input
        type="radio"
        name="country"
        value={props.value}
        defaultChecked={props.chosen}
        className="peer absolute inset-0 size-full cursor-pointer appearance-none opacity-0"
      />
      <span className="flex min-h-16 flex-col items-center justify-center border-2 border-ink bg-raised px-1 text-center leading-tight peer-checked:bg-ink peer-checked:text-paper peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus">
        <span className="text-xl font-bold">{props.label}</span>
        <span className="sr-only w-full sm:not-sr-only sm:truncate">{props.name}</span>
      </span>
    </label>
  )
}

/** Plate and country, large enough for gloves; a plain form that needs no script. */
export function LookupForm({ question, texts, tag }: FormProps) {
  const { lookup } = texts.police
  const chosen = question.country ?? ""
  return (
    <search>
      <form action={routes.police} method="get" className="grid gap-5">
        <div>
          <label htmlFor="plate" className="block text-xl font-bold">
            {lookup.plate}
          </label>
          <p id="plate-hint" className="text-ink-soft">
            {lookup.plateHint}
          </p>
          <input
            id="plate"
            name="plate"
            defaultValue={question.text}
            aria-describedby="plate-hint"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={40}
            required
            className="mt-2 min-h-20 w-full border-4 border-ink bg-raised px-4 font-plate text-3xl font-semibold tracking-wide uppercase"
          />
        </div>
        <fieldset>
          <legend className="mb-2 text-xl font-bold">{lookup.country}</legend>
          <div className="grid grid-cols-5 gap-2">
            <CountryButton value="" label={lookup.all} name={lookup.allName} chosen={chosen === ""} />
            {lookupCountries.map((country) => (
              <CountryButton
                key={country}
                value={country}
                label={country}
                name={countryName(tag, country)}
                chosen={chosen === country}
              />
            ))}
          </div>
        </fieldset>
        <div className="sticky bottom-[calc(4.25rem+env(safe-area-inset-bottom))] z-10 -mx-1 bg-paper px-1 py-2 md:bottom-0">
          <Button type="submit" tone="primary" className="min-h-16 w-full text-xl">
            {lookup.action}
          </Button>
        </div>
        <ReadByCamera />
      </form>
    </search>
  )
}
