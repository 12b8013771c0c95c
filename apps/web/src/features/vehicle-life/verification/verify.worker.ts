import { quickenKeccak } from "@urcar/sdk/hex"
import { checkLife } from "./check-life.ts"
import type { CheckNews, CheckQuestion } from "./check-result.ts"

const ready = quickenKeccak()

const tell = (news: CheckNews): void => postMessage(news)

addEventListener("message", async ({ data }: MessageEvent<CheckQuestion>) => {
  try {
    await ready
    tell({ type: "done", result: await checkLife(data, (step) => tell({ type: "step", step })) })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) }
    tell({ type: "stopped", name, problem: message })
  }
})
