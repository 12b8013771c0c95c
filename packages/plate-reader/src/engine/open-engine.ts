import { createWorker, OEM, PSM } from "tesseract.js"
import type { GrayImage } from "../image/gray.ts"
import { encodePgm } from "../image/pgm.ts"
import type { Engine, ReadSign } from "./engine.ts"

/** Where the recogniser's files lie. Nothing is loaded from anywhere else. */
export interface EnginePlaces {
  /** Its worker's script; left out outside a browser. */
  readonly workerPath?: string
  /** The script with the compiled engine in it; left out outside a browser. */
  readonly corePath?: string
  /** Folder of `eng.traineddata.gz`. */
  readonly langPath: string
}

/** No dictionaries: a plate is no word. */
const withoutWords = {
  load_system_dawg: "0",
  load_freq_dawg: "0",
  load_punc_dawg: "0",
  load_number_dawg: "0",
}

/** Starts the recogniser (Tesseract, compiled to WebAssembly) in a worker of its own. */
export async function openEngine(places: EnginePlaces): Promise<Engine> {
  const worker = await createWorker(
    "eng",
    OEM.LSTM_ONLY,
    { ...places, workerBlobURL: false, cacheMethod: "none", gzip: true },
    withoutWords,
  )
  await worker.setParameters({
    tessedit_char_whitelist: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    tessedit_pageseg_mode: PSM.SINGLE_LINE,
  })
  return {
    readLine: async (image) => {
      const { data } = await worker.recognize(toAddress(image), {}, { blocks: true, text: false })
      return readSigns(data)
    },
    close: async () => {
      await worker.terminate()
    },
  }
}

/** The picture as an address that holds it: the one form that the library takes in a browser and outside. */
function toAddress(image: GrayImage): string {
  const bytes = Array.from(encodePgm(image), (byte) => String.fromCharCode(byte)).join("")
  return `data:image/pgm;base64,${btoa(bytes)}`
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof createWorker>>["recognize"]>>["data"]

function readSigns({ blocks }: Page): ReadSign[] {
  return (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .flatMap(({ words }) => words.flatMap(({ symbols }) => symbols))
    .flatMap(({ text, confidence }) =>
      /^[A-Z0-9]$/.test(text) ? [{ sign: text, confidence: confidence / 100 }] : [],
    )
}
