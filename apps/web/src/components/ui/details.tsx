import type { ReactNode } from "react"

/** Something that unfolds; the browser's own element, so that it works without scripts and is found by search. */
export function Details(props: { summary: ReactNode; children: ReactNode; open?: boolean; name?: string }) {
  return (
    <details open={props.open} name={props.name} className="group">
      <summary className="flex w-fit items-baseline gap-2 py-2 text-blue hover:text-blue-deep">
        <svg
          viewBox="0 0 10 10"
          className="size-2.5 shrink-0 fill-current transition-transform group-open:rotate-90"
          aria-hidden="true"
        >
          <path d="M1 0 9 5 1 10Z" />
        </svg>
        <span className="underline decoration-1 underline-offset-4">{props.summary}</span>
      </summary>
      <div className="border-l-4 border-rule py-1 pl-4">{props.children}</div>
    </details>
  )
}
