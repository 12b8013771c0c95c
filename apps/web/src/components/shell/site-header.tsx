import { Link } from "#components/ui/link.tsx"
import { routes } from "#lib/routes.ts"
import type { Messages } from "#messages/types.ts"
import { NavLink } from "./nav-link.tsx"
import { mainPages } from "./pages.ts"
import { SearchBox } from "./search-box.tsx"
import { Wordmark } from "./wordmark.tsx"

/** Name, search, and on wide screens the main menu. Phones have the menu under the thumb instead. */
export function SiteHeader({ texts }: { texts: Messages["shell"] }) {
  return (
    <header className="border-b-2 border-ink bg-paper" data-print="no">
      <div className="page flex items-center gap-4 py-3 sm:gap-8">
        <Link href={routes.home} tone="plain" className="shrink-0 rounded-md">
          <Wordmark className="h-9 w-auto" />
        </Link>
        <p className="hidden flex-1 text-ink-soft lg:block">{texts.tagline}</p>
        <div className="min-w-0 flex-1 lg:max-w-96">
          <SearchBox id="header-search" texts={texts.search} />
        </div>
      </div>
      <nav aria-label={texts.mainNavigation} className="page hidden md:block">
        <ul className="-mx-3 flex">
          {mainPages.map((name) => (
            <li key={name}>
              <NavLink
                href={routes[name]}
                className="block border-b-4 border-transparent px-3 pt-1.5 pb-2 font-semibold hover:border-rule-strong aria-[current=page]:border-blue aria-[current=page]:text-blue"
              >
                {texts.nav[name]}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
