/** Addresses of the files of the build that this page has loaded so far. Only in a browser. */
export function pageFiles(): string[] {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name)
  // Of all it loaded a browser remembers the first 250, answers of services included; scripts stay in the page.
  const inPage = Array.from(
    document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>("script[src], link[href]"),
    (element) => ("src" in element ? element.src : element.href),
  )
  const isOfBuild = (name: string) => name.startsWith(`${location.origin}/_next/static/`)
  return [...new Set([...loaded, ...inPage])].filter(isOfBuild)
}
