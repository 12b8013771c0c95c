"use client"

import { FailedPage } from "#components/shell/failed-page.tsx"

export default function PageError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return <FailedPage digest={props.error.digest} onRetry={props.reset} />
}
