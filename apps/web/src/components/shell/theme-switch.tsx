"use client"

import { type ReactNode, useRef } from "react"
import { isTheme, preferenceCookies } from "#lib/preferences.ts"

const year = 365 * 24 * 60 * 60

/**
 * Applies a chosen colour scheme at once, without reloading the page. The form inside works without scripts too.
 */
export function ThemeSwitch({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  function choose(button: HTMLButtonElement) {
    const html = document.documentElement
    const theme = isTheme(button.value) ? button.value : undefined
    if (theme) html.dataset.theme = theme
    else delete html.dataset.theme
    const age = theme ? year : 0
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${preferenceCookies.theme}=${button.value}; path=/; max-age=${age}; samesite=lax`
    for (const other of root.current?.querySelectorAll("button") ?? []) {
      other.setAttribute("aria-pressed", String(other === button))
    }
  }
  return (
    <div
      ref={root}
      onClickCapture={(event) => {
        if (!(event.target instanceof HTMLButtonElement)) return
        event.preventDefault()
        choose(event.target)
      }}
    >
      {children}
    </div>
  )
}
