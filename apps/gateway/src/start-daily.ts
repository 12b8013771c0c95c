const daySeconds = 86_400

/** Work that is done now and every day, never twice at once. */
export function startDaily(
  work: (now: Date) => Promise<void>,
  onError: (error: Error) => void,
): { readonly stop: () => Promise<void> } {
  let running = work(new Date()).catch(onError)
  const again = () => {
    running = running.then(() => work(new Date()).catch(onError))
  }
  const timer = setInterval(again, daySeconds * 1000)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
