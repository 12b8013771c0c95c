import type { ReactNode } from "react"
import type { MenuPage } from "./pages.ts"

const drawings: Partial<Record<MenuPage | "more", ReactNode>> = {
  show: (
    <>
      <path d="M3 15.5v-3l1.8-1 2-4.2c.4-.8 1.1-1.3 2-1.3h6.4c.9 0 1.6.5 2 1.3l2 4.2 1.8 1v5.5h-3M6 17H3v-1.5M9 17h6" />
      <circle cx="7.5" cy="17" r="2" />
      <circle cx="16.5" cy="17" r="2" />
    </>
  ),
  query: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5.5 5.5" />
    </>
  ),
  trade: <path d="M4 8.5h14l-3.5-4M20 15.5H6l3.5 4" />,
  add: <path d="M6 3.5h8.5L19 8v12.5H6ZM12.5 10v7M9 13.5h7" />,
  more: <path d="M4 7h16M4 12h16M4 17h16" />,
}

/** A small line drawing beside a menu entry; decoration only. */
export function NavIcon({ name }: { name: MenuPage | "more" }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="size-6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {drawings[name]}
    </svg>
  )
}
