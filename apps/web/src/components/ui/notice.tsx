import type { ReactNode } from "react"

const tones = {
  plain: "border-ink bg-sunken",
  information: "border-blue bg-blue-wash",
  warning: "border-amber bg-amber-wash",
  problem: "border-red bg-red-wash",
} as const

const titles = { plain: "", information: "text-blue", warning: "text-amber", problem: "text-red" } as const

/**
 * Something the reader should know before going on. There is no green one: green is kept for "checked here".
 *
 * @param live announce to screen readers when it appears
 */
export function Notice(props: {
  title: ReactNode
  children?: ReactNode
  tone?: keyof typeof tones
  live?: boolean
}) {
  const tone = props.tone ?? "information"
  const role = props.live ? (tone === "problem" ? "alert" : "status") : undefined
  return (
    <div role={role} className={`border-l-8 px-4 py-3 ${tones[tone]}`}>
      <p className={`font-bold ${titles[tone]}`}>{props.title}</p>
      {props.children ? <div className="mt-1 max-w-prose">{props.children}</div> : null}
    </div>
  )
}
