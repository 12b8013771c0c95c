"use client"

/** The last resort: even the frame failed, so it brings its own page and both languages. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body
        style={{
          font: "1.125rem/1.5 system-ui, sans-serif",
          maxWidth: "40rem",
          margin: "4rem auto",
          padding: "0 1rem",
        }}
      >
        <h1>UrCar</h1>
        <p>This page could not be shown. The register itself is not affected, and nothing was written.</p>
        <p lang="de">
          Diese Seite konnte nicht gezeigt werden. Das Register selbst ist nicht betroffen, und nichts wurde
          geschrieben.
        </p>
        <p>
          <a href="/">UrCar</a>
        </p>
      </body>
    </html>
  )
}
