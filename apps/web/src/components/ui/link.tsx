import NextLink from "next/link"
import type { ComponentProps, ReactNode } from "react"

/** Props of {@link Link}. */
export type LinkProps = {
  href: string
  children: ReactNode
  /** `text` is underlined blue; `plain` brings no looks of its own */
  tone?: "text" | "plain"
  /** Loads the next page ahead. Off by default: it would load that page's JavaScript without a click. */
  prefetch?: boolean
  className?: string
  lang?: string
  title?: string
  rel?: string
  "aria-label"?: string
  "aria-current"?: ComponentProps<"a">["aria-current"]
}

/** A link: inside the product without a reload, elsewhere as a plain anchor. */
export function Link({ href, tone = "text", prefetch = false, className = "", ...rest }: LinkProps) {
  const classes = tone === "text" ? `link ${className}` : className
  const outside = /^[a-z]+:/i.test(href)
  if (outside) return <a rel="noreferrer" {...rest} href={href} className={classes} />
  if (href.startsWith("#")) return <a {...rest} href={href} className={classes} />
  return <NextLink {...rest} href={href} prefetch={prefetch} className={classes} />
}
