import { Link } from "#components/ui/link.tsx"
import { locales, type Preferences, themes } from "#lib/preferences.ts"
import { routes } from "#lib/routes.ts"
import type { Messages } from "#messages/types.ts"
import { behindPages, licenseePages, mainPages } from "./pages.ts"
import { ThemeSwitch } from "./theme-switch.tsx"

const languageNames = { en: "English", de: "Deutsch" } as const

const choice =
  "min-h-11 border-2 border-rule-strong px-3 not-first:-ml-0.5 first:rounded-l-md last:rounded-r-md hover:bg-sunken " +
  "aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper aria-pressed:relative"

function Choices(props: {
  name: string
  label: string
  chosen: string
  options: { value: string; text: string; lang?: string }[]
}) {
  return (
    <form action="/api/preferences" method="post">
      <fieldset>
        <legend className="mb-1.5 text-ink-soft">{props.label}</legend>
        {props.options.map(({ value, text, lang }) => (
          <button
            key={value}
            type="submit"
            name={props.name}
            value={value}
            lang={lang}
            aria-pressed={value === props.chosen}
            className={choice}
          >
            {text}
          </button>
        ))}
      </fieldset>
    </form>
  )
}

function PageList(props: {
  heading: string
  pages: readonly (keyof Messages["shell"]["nav"])[]
  texts: Messages["shell"]
}) {
  return (
    <nav aria-label={props.heading}>
      <h2 className="text-base text-ink-soft">{props.heading}</h2>
      <ul className="mt-1.5 columns-2 gap-6">
        {props.pages.map((name) => (
          <li key={name}>
            <Link href={routes[name]} className="inline-block py-1">
              {props.texts.nav[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Where everything is, and how the reader wants to read. */
export function SiteFooter({ texts, preferences }: { texts: Messages["shell"]; preferences: Preferences }) {
  const { footer } = texts
  const themeTexts = { light: footer.themeLight, dark: footer.themeDark }
  return (
    <footer className="mt-8 border-t-2 border-ink bg-sunken" data-print="no">
      <div className="page grid gap-8 py-8 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_auto]">
        <PageList heading={footer.register} pages={mainPages} texts={texts} />
        <PageList heading={footer.behind} pages={[...behindPages, ...licenseePages]} texts={texts} />
        <div className="grid content-start gap-4">
          <Choices
            name="locale"
            label={footer.language}
            chosen={preferences.locale}
            options={locales.map((value) => ({ value, text: languageNames[value], lang: value }))}
          />
          <ThemeSwitch>
            <Choices
              name="theme"
              label={footer.theme}
              chosen={preferences.theme ?? "system"}
              options={[
                { value: "system", text: footer.themeSystem },
                ...themes.map((value) => ({ value, text: themeTexts[value] })),
              ]}
            />
          </ThemeSwitch>
        </div>
        <p className="max-w-prose text-ink-soft sm:col-span-full">{footer.colophon}</p>
      </div>
    </footer>
  )
}
