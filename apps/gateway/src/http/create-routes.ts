export { BodyTooLargeRefusal, createRoutes, RequestMalformedRefusal } from "@urcar/service/openapi"
