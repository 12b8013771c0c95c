import { maximumEvidenceBytes, mediaTypeOf } from "@urcar/sdk/evidence"

/** A file ready to be stored, or why it is not. */
export type PreparedFile =
  | { name: string; bytes: Uint8Array; kind: "picture" | "pdf" }
  | { name: string; problem: "type" | "unreadable" | "large" }

/** Longest side of a stored picture: enough to read a dent or a label. */
const longest = 2048
const quality = 0.85

/**
 * Makes a file ready in this browser. A picture is drawn anew, smaller, and only the drawing is kept: place, device and
 * time, which cameras write into it, are gone. A PDF stays as it is.
 */
export async function prepareFile(file: File): Promise<PreparedFile> {
  const { name } = file
  const type = mediaTypeOf(new Uint8Array(await file.slice(0, 16).arrayBuffer()))
  if (type === null) return { name, problem: "type" }
  if (type !== "application/pdf") return redraw(file)
  if (file.size > maximumEvidenceBytes) return { name, problem: "large" }
  return { name, bytes: new Uint8Array(await file.arrayBuffer()), kind: "pdf" }
}

async function redraw(file: File): Promise<PreparedFile> {
  const { name } = file
  try {
    const bitmap = await createImageBitmap(file)
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
    const canvas = document.createElement("canvas")
    canvas.width = Math.max(1, Math.round(bitmap.width * scale))
    canvas.height = Math.max(1, Math.round(bitmap.height * scale))
    const context = canvas.getContext("2d")
    if (!context) return { name, problem: "unreadable" }
    // Transparent parts would turn black in a JPEG.
    context.fillStyle = "white"
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality))
    if (!blob) return { name, problem: "unreadable" }
    return { name, bytes: new Uint8Array(await blob.arrayBuffer()), kind: "picture" }
  } catch {
    return { name, problem: "unreadable" }
  }
}
