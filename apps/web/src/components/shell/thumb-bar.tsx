import { routes } from "#lib/routes.ts"
import type { Messages } from "#messages/types.ts"
import { NavIcon } from "./nav-icon.tsx"
import { NavLink } from "./nav-link.tsx"
import { behindPages, licenseePages, mainPages, thumbPages } from "./pages.ts"

const slot = "flex h-16 w-full flex-col items-center justify-center gap-0.5 font-semibold leading-5"

/** The main menu of phones: four verbs under the thumb, everything else in a sheet above them. */
export function ThumbBar({ texts }: { texts: Messages["shell"] }) {
  const inSheet = [...mainPages.filter((name) => !thumbPages.some((thumb) => thumb === name))]
  return (
    <>
      <div
        id="all-pages"
        popover="auto"
        className="fixed inset-x-0 top-auto bottom-16 m-0 w-full max-w-none border-t-2 border-ink bg-raised p-4 text-ink shadow-raised backdrop:bg-shade md:hidden"
        data-print="no"
      >
        <nav aria-label={texts.moreNavigation}>
          <ul className="grid gap-x-4">
            {inSheet.map((name) => (
              <li key={name} className="border-b border-rule">
                <NavLink href={routes[name]} className="block py-2.5 aria-[current=page]:text-blue">
                  <span className="block text-lg leading-6 font-semibold">{texts.nav[name]}</span>
                  <span className="text-ink-soft">{texts.navHint[name]}</span>
                </NavLink>
              </li>
            ))}
          </ul>
          <ul className="grid grid-cols-2 gap-x-4 pt-2">
            {[...behindPages, ...licenseePages].map((name) => (
              <li key={name}>
                <NavLink href={routes[name]} className="block py-2.5 aria-[current=page]:text-blue">
                  {texts.nav[name]}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="h-16 md:hidden" data-print="no" />
      <nav
        aria-label={texts.mainNavigation}
        className="fixed inset-x-0 bottom-0 z-40 border-t-2 border-ink bg-raised pb-[env(safe-area-inset-bottom)] md:hidden"
        data-print="no"
      >
        <ul className="grid grid-cols-5">
          {thumbPages.map((name) => (
            <li key={name}>
              <NavLink
                href={routes[name]}
                className={`${slot} aria-[current=page]:bg-blue aria-[current=page]:text-on-blue`}
              >
                <NavIcon name={name} />
                <span className="max-w-full truncate">{texts.nav[name]}</span>
              </NavLink>
            </li>
          ))}
          <li>
            <button type="button" popoverTarget="all-pages" className={slot}>
              <NavIcon name="more" />
              {texts.more}
            </button>
          </li>
        </ul>
      </nav>
    </>
  )
}
