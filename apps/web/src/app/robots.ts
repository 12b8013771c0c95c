import type { MetadataRoute } from "next"

/** Everything is public; only data routes are not pages. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: "/api/" } }
}
