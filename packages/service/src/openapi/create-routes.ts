import { OpenAPIHono } from "@hono/zod-openapi"
import { Refusal } from "../refusal.ts"

export class RequestMalformedRefusal extends Refusal {
  constructor(issues: readonly { readonly path: string; readonly code: string }[]) {
    super(400, "request-malformed", "The request does not fit its schema.", { issues })
  }
}
export class BodyTooLargeRefusal extends Refusal {
  constructor(maximum: number) {
    super(413, "body-too-large", "The request is larger than this route takes.", { maximum })
  }
}

/** How many faults an answer lists. */
const listed = 20

/** Routes that are checked by their schemas and described by them. */
export function createRoutes() {
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return
      const issues = result.error.issues.slice(0, listed)
      throw new RequestMalformedRefusal(
        issues.map(({ path, code }) => ({ path: path.map(String).join("."), code })),
      )
    },
  })
}
