import {
  type Engine,
  type GrayImage,
  grayFromRgba,
  isDecided,
  openEngine,
  type PlateCandidate,
  type PlateReadings,
  readPlate,
  vote,
} from "@urcar/plate-reader"
import { guideFrame, isTooDark } from "./guide.ts"

/** Why nothing can be read with the camera. */
export type CameraProblem = "denied" | "none" | "busy" | "reader"

/** What is going on. */
export type Watching =
  | { state: "starting" | "dark" }
  | { state: "looking" | "decided"; candidates: readonly PlateCandidate[] }
  | { state: CameraProblem }

/** Readings that vote: those of the last pictures. */
const remembered = 12
/** What of a picture is read. */
const size = { width: 720, height: 270 } as const
const pause = 60

/** Watches the camera until one plate is certain, or until it is stopped. Nothing it sees leaves the device. */
export async function watchPlate(
  video: HTMLVideoElement,
  country: string | undefined,
  signal: AbortSignal,
  tell: (watching: Watching) => void,
): Promise<void> {
  tell({ state: "starting" })
  const stream = await openCamera().catch(problemOf)
  if (typeof stream === "string") return tell({ state: stream })
  signal.addEventListener("abort", () => stopCamera(stream))
  if (signal.aborted) return stopCamera(stream)
  video.srcObject = stream
  const engine = await startAll(video).catch(() => null)
  if (engine === null) tell({ state: "reader" })
  else if (!signal.aborted) await readOn(engine, video, country, signal, tell).finally(() => engine.close())
  stopCamera(stream)
}

function openCamera(): Promise<MediaStream> {
  if (!("mediaDevices" in navigator)) throw new DOMException("", "NotFoundError")
  const video = { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } }
  return navigator.mediaDevices.getUserMedia({ video })
}

function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : ""
  if (name === "NotAllowedError" || name === "SecurityError") return "denied"
  return name === "NotReadableError" || name === "AbortError" ? "busy" : "none"
}

function stopCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/** The recogniser and its model, from this page's own origin. */
async function startAll(video: HTMLVideoElement): Promise<Engine> {
  const at = (name: string) => new URL(`/police/plate-reader/${name}`, window.location.href).href
  const [engine] = await Promise.all([
    openEngine({ workerPath: at("worker.js"), corePath: at("core.wasm.js"), langPath: at("").slice(0, -1) }),
    video.play(),
  ])
  return engine
}

async function readOn(
  engine: Engine,
  video: HTMLVideoElement,
  country: string | undefined,
  signal: AbortSignal,
  tell: (watching: Watching) => void,
): Promise<void> {
  let readings: PlateReadings = []
  while (!signal.aborted) {
    const picture = takePicture(video)
    if (isTooDark(picture)) tell({ state: "dark" })
    else {
      readings = [...(await readPlate(engine, picture, country)), ...readings].slice(0, remembered)
      const candidates = vote(readings)
      if (signal.aborted) return
      if (isDecided(readings)) return tell({ state: "decided", candidates })
      tell({ state: "looking", candidates })
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

function takePicture(video: HTMLVideoElement): GrayImage {
  const canvas = document.createElement("canvas")
  Object.assign(canvas, size)
  const context = canvas.getContext("2d", { willReadFrequently: true })
  if (!context) throw new Error("This browser draws nothing.")
  const { left, top, width, height } = guideFrame({ width: video.videoWidth, height: video.videoHeight })
  context.drawImage(video, left, top, width, height, 0, 0, size.width, size.height)
  return grayFromRgba(context.getImageData(0, 0, size.width, size.height).data, size)
}
