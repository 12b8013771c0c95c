import type { ReactNode } from "react"
import { ButtonLink } from "./button.tsx"

/** Pages by key: there is a first one and a next one, and no number that a new row would make wrong. */
export function Pagination(props: {
  label: string
  first?: { href: string; text: string } | undefined
  next?: { href: string; text: string } | undefined
  /** What is on this page, for example `1–40 of 212` */
  children?: ReactNode
}) {
  if (!props.first && !props.next && !props.children) return null
  return (
    <nav aria-label={props.label} className="flex flex-wrap items-center gap-4 pt-4" data-print="no">
      {props.first ? <ButtonLink href={props.first.href}>{props.first.text}</ButtonLink> : null}
      {props.next ? <ButtonLink href={props.next.href}>{props.next.text}</ButtonLink> : null}
      {props.children ? <p className="text-ink-soft">{props.children}</p> : null}
    </nav>
  )
}
