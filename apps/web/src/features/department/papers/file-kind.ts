/** Kinds of files that a browser may show or name; anything else is only bytes. */
export const fileKinds = ["pdf", "png", "jpeg", "other"] as const

/** One of {@link fileKinds}. */
export type FileKind = (typeof fileKinds)[number]

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["jpeg", [0xff, 0xd8, 0xff]],
]

/** What a file begins like. Its sender's word is not asked: a page of theirs must never open under our name. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const found = signatures.find(([, begin]) => begin.every((byte, place) => bytes[place] === byte))
  return found?.[0] ?? "other"
}

/** The media type and the ending to keep a file under. */
export const mediaOf: Readonly<Record<FileKind, { type: string; ending: string }>> = {
  pdf: { type: "application/pdf", ending: "pdf" },
  png: { type: "image/png", ending: "png" },
  jpeg: { type: "image/jpeg", ending: "jpg" },
  other: { type: "application/octet-stream", ending: "bin" },
}
