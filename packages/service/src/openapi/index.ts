export { BodyTooLargeRefusal, createRoutes, RequestMalformedRefusal } from "./create-routes.ts"
export { createReferenceRoutes } from "./reference-routes.ts"
export { problemSchema, refusals } from "./refusals.ts"
