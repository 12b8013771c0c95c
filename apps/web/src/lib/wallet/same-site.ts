const loopback = ["127.0.0.1", "localhost"]

/**
 * A service's address under the name by which the page is open. This machine has two names, and a browser sends a
 * session's cookie only between pages and services of one.
 */
export function onSameSite(service: string, pageHost: string): string {
  const url = new URL(service)
  if (!loopback.includes(url.hostname) || !loopback.includes(pageHost)) return service
  url.hostname = pageHost
  return url.origin
}

/** The same service under every name of this machine. */
export function allNames(service: string): string[] {
  const { hostname } = new URL(service)
  return loopback.includes(hostname) ? loopback.map((name) => onSameSite(service, name)) : [service]
}
