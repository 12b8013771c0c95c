/** Calls one of the local chain's own methods. */
export async function rpc(url: string, method: string, params: readonly unknown[]): Promise<void> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params })
  const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body })
  if (!answer.ok) throw new Error(`${method}: ${answer.status}`)
}
