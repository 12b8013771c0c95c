"use client"

import type { ReactNode } from "react"
import { Button } from "#components/ui/button.tsx"

/** Prints the page, or saves it as a file where the browser offers that. */
export function PrintButton({ children }: { children: ReactNode }) {
  return <Button onClick={() => print()}>{children}</Button>
}
