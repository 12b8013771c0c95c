"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Dialog } from "#components/ui/dialog.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { openCodeReader } from "#lib/code-reader.ts"
import { useMessages } from "#messages/client.tsx"

const pause = 250

/** Whether there may be a camera: pages have none without a secure connection. Only in the browser. */
export const canScan = (): boolean => "mediaDevices" in navigator

async function watch(
  video: HTMLVideoElement,
  signal: AbortSignal,
  onRead: (text: string) => void,
): Promise<void> {
  const reader = await openCodeReader()
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } })
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  if (signal.aborted) return stop()
  signal.addEventListener("abort", stop)
  video.srcObject = stream
  await video.play()
  while (!signal.aborted) {
    const [code] = await reader.detect(video)
    if (code) return onRead(code.rawValue)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** The camera, until it reads a code or is closed. Nothing it sees leaves the device. */
export function ScanCode({ onRead, onClose }: { onRead: (text: string) => void; onClose: () => void }) {
  const { key: words } = useMessages("police")
  const { close } = useMessages("common")
  const [hasFailed, setFailed] = useState(false)
  const start = (video: HTMLVideoElement | null) => {
    if (!video) return
    const end = new AbortController()
    watch(video, end.signal, onRead).catch(() => {
      if (!end.signal.aborted) setFailed(true)
    })
    return () => end.abort()
  }
  return (
    <Dialog title={words.scanTitle} closeText={close} onClose={onClose}>
      <p className="mb-3 text-ink-soft">{words.scanText}</p>
      {hasFailed ? (
        <Notice tone="warning" title={words.scanFailed} live>
          <Button onClick={onClose}>{close}</Button>
        </Notice>
      ) : (
        <video ref={start} muted playsInline className="aspect-square w-full bg-sunken object-cover" />
      )}
    </Dialog>
  )
}
