import type { NextConfig } from "next"

/** The style page exists in development, and in builds made to look at it; never in a release. */
const withStylePage = process.env.NODE_ENV === "development" || process.env.STYLE_PAGE === "1"

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin-allow-popups" },
  { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=(), payment=(), usb=()" },
]

/** The recogniser of plates is its own program: it runs its own scripts and talks to nobody else. */
const readerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

const nextConfig: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  transpilePackages: ["@urcar/lab", "@urcar/plate-reader", "@urcar/sdk"],
  pageExtensions: withStylePage ? ["dev.tsx", "tsx", "ts"] : ["tsx", "ts"],
  // Types are checked by `pnpm typecheck`; the build needs no second pass.
  typescript: { ignoreBuildErrors: true },
  experimental: { useTypeScriptCli: true },
  devIndicators: false,
  allowedDevOrigins: ["127.0.0.1"],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    {
      source: "/police/plate-reader/:path*",
      headers: [{ key: "Content-Security-Policy", value: readerPolicy }],
    },
  ],
}

export default nextConfig
