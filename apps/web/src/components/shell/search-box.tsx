import { routes } from "#lib/routes.ts"
import type { Messages } from "#messages/types.ts"

/**
 * Looks a vehicle up by VIN or number plate. A plain form, so that it works before any script has loaded.
 *
 * @param id distinct where a page holds more than one
 */
export function SearchBox(props: {
  id: string
  texts: Messages["shell"]["search"]
  size?: "header" | "hero"
  defaultValue?: string
}) {
  const { id, texts, size = "header" } = props
  const height = size === "hero" ? "h-14 text-xl" : "h-11"
  return (
    <search className="w-full">
      <form action={routes.query} method="get" className="flex w-full">
        <label htmlFor={id} className="sr-only">
          {texts.label}
        </label>
        <input
          id={id}
          name="q"
          required
          minLength={2}
          maxLength={32}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="search"
          defaultValue={props.defaultValue}
          placeholder={texts.placeholder}
          className={`${height} min-w-0 flex-1 rounded-l-md border-2 border-r-0 border-ink bg-raised px-3 font-mono uppercase placeholder:font-sans placeholder:normal-case placeholder:text-ink-soft`}
        />
        <button
          type="submit"
          className={`${height} rounded-r-md border-2 border-ink bg-ink px-4 font-semibold text-paper hover:border-blue hover:bg-blue hover:text-on-blue`}
        >
          <span className={size === "hero" ? "" : "sr-only sm:not-sr-only"}>{texts.button}</span>
          {size === "header" ? (
            <svg
              viewBox="0 0 24 24"
              className="size-5 sm:hidden"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.4"
              aria-hidden="true"
            >
              <circle cx="10.5" cy="10.5" r="6.5" />
              <path d="m15.5 15.5 6 6" />
            </svg>
          ) : null}
        </button>
      </form>
    </search>
  )
}
