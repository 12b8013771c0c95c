import { Ground, Wheel } from "./silhouette-parts.tsx"

/** A trailer from its side, hitch to the right; with windows it is a caravan. */
export function TrailerDrawing({ paint, windows }: { paint: string; windows: boolean }) {
  const edge = { stroke: "var(--car-edge)", strokeWidth: 2.5, strokeLinejoin: "round" } as const
  return (
    <>
      <Ground from={60} to={376} />
      <path
        d="M300 118H372L378 110"
        fill="none"
        stroke="var(--car-dark)"
        strokeWidth="6"
        strokeLinejoin="round"
      />
      <path d="M338 118V136" stroke="var(--car-dark)" strokeWidth="5" strokeLinecap="round" />
      <path
        d={windows ? "M60 118V34C60 22 68 16 80 16H290C312 16 326 30 326 52V118Z" : "M60 118V52H326V118Z"}
        fill={paint}
        {...edge}
      />
      <path d="M62 94H324V117H62Z" fill="#000" opacity=".2" />
      {windows ? (
        <>
          <path
            d="M84 36H146V68H84ZM166 36H228V68H166ZM282 36H298C308 38 312 48 312 68H282Z"
            fill="#27313b"
          />
          <path d="M244 32H272V114H244Z" fill="none" stroke="#000" strokeWidth="1.5" opacity=".5" />
        </>
      ) : (
        <path d="M113 54V116M166 54V116M220 54V116M273 54V116" stroke="#000" strokeWidth="1.5" opacity=".5" />
      )}
      <path d="M60 82H68V96H60Z" fill="#c8202a" />
      <circle cx="196" cy="114" r="27" fill="#101215" />
      <Wheel x={196} radius={24} />
    </>
  )
}
