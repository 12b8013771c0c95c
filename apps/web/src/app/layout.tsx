import "./globals.css"
import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { OfflineBanner } from "#components/shell/offline-banner.tsx"
import { SiteFooter } from "#components/shell/site-footer.tsx"
import { SiteHeader } from "#components/shell/site-header.tsx"
import { ThumbBar } from "#components/shell/thumb-bar.tsx"
import { getPreferences } from "#lib/request-preferences.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"
import { fontVariables } from "./fonts.ts"

export async function generateMetadata(): Promise<Metadata> {
  const { shell } = await getMessages()
  return {
    title: { default: `UrCar · ${shell.tagline}`, template: "%s · UrCar" },
    description: shell.description,
    applicationName: "UrCar",
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#12151a" },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [preferences, { common, shell }] = await Promise.all([getPreferences(), getMessages()])
  return (
    <html lang={preferences.locale} data-theme={preferences.theme} className={fontVariables}>
      <body className="flex flex-col">
        <a
          href="#content"
          className="absolute -top-20 left-4 z-50 bg-blue px-4 py-3 font-semibold text-on-blue focus:top-2"
        >
          {shell.skipToContent}
        </a>
        <ReaderProvider preferences={preferences} messages={{ common }}>
          <SiteHeader texts={shell} />
          <OfflineBanner texts={shell.offline} />
          <main id="content" tabIndex={-1} className="page flex-1 py-8 outline-none sm:py-10">
            {children}
          </main>
          <SiteFooter texts={shell} preferences={preferences} />
          <ThumbBar texts={shell} />
        </ReaderProvider>
      </body>
    </html>
  )
}
