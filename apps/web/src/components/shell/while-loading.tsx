import { headers } from "next/headers"
import { type ReactNode, Suspense } from "react"

/**
 * Shows a skeleton while a page is on its way from another page. A page that is opened by its address comes whole
 * instead, so that it is complete without scripts and its redirects and status are real ones.
 */
export async function WhileLoading(props: { skeleton: ReactNode; children: ReactNode }) {
  const isFromPage = (await headers()).get("sec-fetch-dest") === "empty"
  return isFromPage ? <Suspense fallback={props.skeleton}>{props.children}</Suspense> : props.children
}
