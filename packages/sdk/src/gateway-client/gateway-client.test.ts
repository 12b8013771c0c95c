import { describe, expect, test } from "vitest"
import { createRandom } from "../testing/random.ts"
import { formatAuthorisation, parseAuthorisation } from "./authorisation.ts"
import { createGatewayClient } from "./create-gateway-client.ts"
import {
  AuthorisationMalformedError,
  FileAlteredError,
  GatewayRefusedError,
  GatewayUnavailableError,
} from "./errors.ts"
import { readEvents } from "./events.ts"

const account = `0x${"a1".repeat(20)}` as const
const hash = `0x${"5d".repeat(32)}` as const
const answering = (response: () => Response) =>
  createGatewayClient("http://gateway.example", { fetch: async () => response() })

describe("parseAuthorisation", () => {
  test("default: reads what formatAuthorisation wrote", () => {
    const authorisation = { account, deadline: 1_700_000_000, signature: `0x${"7f".repeat(65)}` } as const
    expect(parseAuthorisation(formatAuthorisation(authorisation))).toEqual(authorisation)
  })

  test("error: AuthorisationMalformedError for anything else", () => {
    const random = createRandom(3)
    const good = formatAuthorisation({ account, deadline: 1, signature: `0x${"7f".repeat(65)}` })
    const noise = Array.from({ length: 2_000 }, () => {
      const place = random.integer(0, good.length - 1)
      return `${good.slice(0, place)}${String.fromCharCode(random.integer(103, 122))}${good.slice(place + 1)}`
    })
    const texts = ["", "Bearer x", `${good} `, `${good}00`, good.slice(0, -1), good.toLowerCase()]
    for (const text of [...texts, ...noise.filter((one) => one !== good)])
      expect(() => parseAuthorisation(text), text).toThrow(AuthorisationMalformedError)
  })
})

describe("createGatewayClient", () => {
  test("error: FileAlteredError when another file comes back", async () => {
    const gateway = answering(() => new Response("something else"))
    await expect(gateway.getFile(hash)).rejects.toThrow(FileAlteredError)
  })

  test("error: GatewayRefusedError with code, values and when to come again", async () => {
    const error = { code: "queue-full", message: "Later.", values: { maximum: 5 } }
    const init = { status: 429, headers: { "retry-after": "7" } }
    const refusal = await answering(() => Response.json({ error }, init))
      .sendRecords([])
      .catch((cause: unknown) => cause)
    if (!(refusal instanceof GatewayRefusedError)) throw new Error("not refused")
    const { code, status, values, retryAfter } = refusal.values
    expect({ code, status, values, retryAfter }).toEqual({
      code: "queue-full",
      status: 429,
      values: { maximum: 5 },
      retryAfter: 7,
    })
  })

  test("error: GatewayUnavailableError for an answer that is none of a gateway's", async () => {
    const answers = [
      () => new Response("<html>", { status: 502 }),
      () => new Response("<html>"),
      () => Response.json({ hash, status: "eaten" }),
    ]
    for (const answer of answers)
      await expect(answering(answer).getRecord(hash)).rejects.toThrow(GatewayUnavailableError)
    const failing = createGatewayClient("http://gateway.example", {
      fetch: () => Promise.reject(new TypeError()),
    })
    await expect(failing.getRecord(hash)).rejects.toThrow(GatewayUnavailableError)
  })
})

describe("readEvents", () => {
  test("default: events in pieces, comments left out", async () => {
    const text = 'event: state\ndata: {"a":"ü"}\n\n: alive\n\ndata: 1\ndata: 2\n\ndata: cut'
    const bytes = new TextEncoder().encode(text)
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const events: string[] = []
    for await (const event of readEvents(body)) events.push(event)
    expect(events).toEqual(['{"a":"ü"}', "1\n2"])
  })
})
