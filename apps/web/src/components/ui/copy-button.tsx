"use client"

import { type ReactNode, useState } from "react"

/**
 * Copies a text with one click, and says so.
 *
 * @param label what is copied, for screen readers
 * @param children what is seen; the whole of it is the button
 */
export function CopyButton(props: {
  value: string
  label: string
  copiedText: string
  children?: ReactNode
  className?: string
}) {
  const [copied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(props.value)
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <button
      type="button"
      onClick={copy}
      title={props.label}
      className={`inline-flex items-center gap-2 rounded-md hover:bg-sunken ${props.className ?? "min-h-11 px-2"}`}
    >
      {props.children}
      <span className="sr-only">{props.label}</span>
      <svg
        viewBox="0 0 16 16"
        className="size-4 shrink-0 text-blue"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        {copied ? <path d="m2.5 8.5 3.5 3.5 7.5-8" /> : <path d="M5.5 5.500v-4h9v9h-4m-9-5h9v9h-9Z" />}
      </svg>
      <span role="status" className={copied ? "text-ink-soft" : "sr-only"}>
        {copied ? props.copiedText : ""}
      </span>
    </button>
  )
}
