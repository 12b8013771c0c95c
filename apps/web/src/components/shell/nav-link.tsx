"use client"

import NextLink from "next/link"
import { usePathname } from "next/navigation"
import type { ReactNode } from "react"

/** A navigation link that knows whether its page, or one below it, is open. Closes the menu it stands in. */
export function NavLink(props: { href: string; className: string; children: ReactNode }) {
  const path = usePathname()
  const here = path === props.href || path.startsWith(`${props.href}/`)
  return (
    <NextLink
      href={props.href}
      prefetch={false}
      aria-current={here ? "page" : undefined}
      className={props.className}
      onClick={(event) => event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover()}
    >
      {props.children}
    </NextLink>
  )
}
