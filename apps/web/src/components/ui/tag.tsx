import type { ReactNode } from "react"

const tones = {
  plain: "border-rule-strong bg-raised text-ink",
  strong: "border-ink bg-ink text-paper",
  blue: "border-blue bg-blue-wash text-blue",
  amber: "border-amber bg-amber-wash text-amber",
  red: "border-red bg-red-wash text-red",
} as const

/** How a tag looks. No green: green is kept for "checked here". */
export type TagTone = keyof typeof tones

/** A state in one or two words. */
export function Tag({ tone = "plain", children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-md border px-2 leading-6 font-semibold ${tones[tone]}`}
    >
      {children}
    </span>
  )
}
