/** The data of each server-sent event in a body, as far as the register's services send them. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let text = ""
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      text += decoder.decode(value, { stream: true })
      const events = text.split("\n\n")
      text = events.pop() ?? ""
      for (const event of events) {
        const lines = event.split("\n").filter((line) => line.startsWith("data:"))
        if (lines.length > 0) yield lines.map((line) => line.slice(5).trimStart()).join("\n")
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
