/** Reads codes out of pictures. */
export type CodeReader = { detect: (source: ImageBitmapSource) => Promise<readonly { rawValue: string }[]> }

type ReaderClass = {
  new (options: { formats: "qr_code"[] }): CodeReader
  getSupportedFormats: () => Promise<readonly string[]>
}

const isReaderClass = (value: unknown): value is ReaderClass =>
  typeof value === "function" && "getSupportedFormats" in value

/** The browser's own reader (Shape Detection API), where it has one that reads QR codes. */
async function findOwn(): Promise<ReaderClass | undefined> {
  const found: unknown = Reflect.get(globalThis, "BarcodeDetector")
  if (!isReaderClass(found)) return undefined
  return (await found.getSupportedFormats()).includes("qr_code") ? found : undefined
}

/** ZXing, for browsers without one. Its code comes from this site, like everything else a page loads. */
async function loadReader(): Promise<ReaderClass> {
  const { BarcodeDetector, prepareZXingModule } = await import("barcode-detector/ponyfill")
  const wasm = new URL("zxing-wasm/reader/zxing_reader.wasm", import.meta.url).href
  prepareZXingModule({ overrides: { locateFile: () => wasm } })
  return BarcodeDetector
}

/** A reader of QR codes, in any browser. */
export async function openCodeReader(): Promise<CodeReader> {
  const Reader = (await findOwn()) ?? (await loadReader())
  return new Reader({ formats: ["qr_code"] })
}
