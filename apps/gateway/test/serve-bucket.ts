import { buffer } from "node:stream/consumers"
import { serveHttp } from "@urcar/service/testing"

/** As much of an S3-compatible store as the gateway uses, in memory, gone when the test ends. */
export async function serveBucket() {
  const objects = new Map<string, Buffer>()
  const url = await serveHttp(async (request, response) => {
    const path = request.url ?? ""
    const body = await buffer(request)
    const isSigned = request.headers.authorization?.startsWith("AWS4-HMAC-SHA256 Credential=test/") ?? false
    const object = objects.get(path)
    if (!isSigned) response.statusCode = 403
    else if (request.method === "PUT") objects.set(path, body)
    else if (request.method === "DELETE") response.statusCode = objects.delete(path) ? 204 : 404
    else if (object === undefined) response.statusCode = 404
    response.end(request.method === "GET" ? object : undefined)
  })
  const environment = {
    S3_ENDPOINT: url,
    S3_BUCKET: "evidence",
    S3_ACCESS_KEY_ID: "test",
    S3_SECRET_ACCESS_KEY: "secret",
  }
  return { objects, environment }
}
