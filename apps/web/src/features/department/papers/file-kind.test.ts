import { expect, test } from "vitest"
import { fileKindOf, mediaOf } from "./file-kind.ts"

const bytes = (text: string) => new TextEncoder().encode(text)

test("default: documents and pictures are known by how they begin", () => {
  expect(fileKindOf(bytes("%PDF-1.7\n"))).toBe("pdf")
  expect(fileKindOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe("png")
  expect(fileKindOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe("jpeg")
})

test("behavior: whatever else is sent, pages and drawings with scripts too, is bytes to be kept, not shown", () => {
  for (const text of ["", "%PDF", "<html>", "<svg xmlns='http://www.w3.org/2000/svg'>", " %PDF-1.7"])
    expect(mediaOf[fileKindOf(bytes(text))].type).toBe("application/octet-stream")
})
