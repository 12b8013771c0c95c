import type { ComponentProps, ReactNode } from "react"
import { Link } from "./link.tsx"

const tones = {
  primary: "border-blue bg-blue text-on-blue hover:border-blue-deep hover:bg-blue-deep",
  secondary: "border-ink bg-raised text-ink hover:bg-sunken",
  danger: "border-red bg-red text-on-red hover:brightness-90",
  quiet: "border-transparent bg-transparent text-blue underline underline-offset-4 hover:bg-sunken",
} as const

/** How much a button asks for: one primary per screen; danger where something cannot be undone. */
export type ButtonTone = keyof typeof tones

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md border-2 px-4 py-2 text-center font-semibold " +
  "disabled:border-rule disabled:bg-sunken disabled:text-ink-soft disabled:no-underline aria-disabled:border-rule aria-disabled:bg-sunken aria-disabled:text-ink-soft"

type Looks = {
  tone?: ButtonTone
  /** Full width on phones, where the thumb reaches it */
  wide?: boolean
  className?: string
}

const classes = ({ tone = "secondary", wide = false, className = "" }: Looks) =>
  `${shape} ${tones[tone]} ${wide ? "w-full sm:w-auto" : ""} ${className}`

/**
 * A button.
 *
 * @param busy what is going on, in words; the button then ignores clicks and keeps its place in the tab order
 */
export function Button({
  tone,
  wide,
  className,
  busy,
  children,
  type = "button",
  onClick,
  ...rest
}: ComponentProps<"button"> & Looks & { busy?: ReactNode }) {
  const blocked = busy ? { "aria-disabled": true, "aria-busy": true } : {}
  const looks = classes({ ...(tone && { tone }), ...(wide && { wide }), ...(className && { className }) })
  const submitType = busy && type === "submit" ? "button" : type
  return (
    <button {...rest} {...blocked} type={submitType} onClick={busy ? undefined : onClick} className={looks}>
      {busy || children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ href, children, ...looks }: Looks & { href: string; children: ReactNode }) {
  return (
    <Link href={href} tone="plain" className={classes(looks)}>
      {children}
    </Link>
  )
}
