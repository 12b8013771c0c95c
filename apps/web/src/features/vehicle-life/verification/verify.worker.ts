import { checkLife } from "./check-life.ts"
import type { CheckNews, CheckQuestion } from "./check-result.ts"

const tell = (news: CheckNews): void => postMessage(news)

addEventListener("message", async ({ data }: MessageEvent<CheckQuestion>) => {
  try {
    tell({ type: "done", result: await checkLife(data, (step) => tell({ type: "step", step })) })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) }
    tell({ type: "stopped", name, problem: message })
  }
})
