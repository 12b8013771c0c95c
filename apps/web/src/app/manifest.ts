import type { MetadataRoute } from "next"
import { routes } from "#lib/routes.ts"

/** Installed, the page Verify opens: it checks passports without a connection. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "UrCar Verify",
    short_name: "UrCar",
    start_url: routes.verify,
    scope: routes.verify,
    display: "standalone",
    background_color: "#fbfaf6",
    theme_color: "#fbfaf6",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  }
}
