"use client"

import { type ReactNode, useId } from "react"

/** Opens as soon as it is on the page: as a modal, with focus inside and Escape to close. */
const openModal = (element: HTMLDialogElement | null) => {
  if (element && !element.open) element.showModal()
}

/**
 * A question that must be answered before going on. Render it while it is open; it is the browser's own modal
 * element, so focus, Escape and the page behind it are its business.
 *
 * @param onClose called on Escape, on the close button and on a click beside it; then stop rendering it
 */
export function Dialog(props: {
  title: ReactNode
  closeText: string
  onClose: () => void
  children: ReactNode
}) {
  const title = useId()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={openModal}
      aria-labelledby={title}
      onClose={props.onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
      className="m-auto w-[min(36rem,calc(100vw-1.500rem))] border-2 border-ink bg-paper p-0 text-ink shadow-raised backdrop:bg-shade"
    >
      <div className="p-5 sm:p-6">
        <div className="flex items-start justify-between gap-4">
          <h2 id={title}>{props.title}</h2>
          <button
            type="button"
            aria-label={props.closeText}
            onClick={(event) => event.currentTarget.closest("dialog")?.close()}
            className="-mt-2 -mr-2 flex size-11 shrink-0 items-center justify-center rounded-md hover:bg-sunken"
          >
            <svg
              viewBox="0 0 16 16"
              className="size-5"
              stroke="currentColor"
              strokeWidth="2"
              aria-hidden="true"
            >
              <path d="m3 3 10 10M13 3 3 13" />
            </svg>
          </button>
        </div>
        <div className="mt-3">{props.children}</div>
      </div>
    </dialog>
  )
}
