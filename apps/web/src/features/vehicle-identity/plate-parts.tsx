import type { PlateStyle } from "./plate-style.ts"

const signText = {
  textAnchor: "middle",
  fontFamily: "var(--font-plate)",
  fontWeight: 600,
} as const

/** Twelve stars in a ring, as dots: a plate is small. */
function Stars({ x, y }: { x: number; y: number }) {
  return (
    <circle
      cx={x}
      cy={y}
      r="14"
      fill="none"
      stroke="#ffcc00"
      strokeWidth="4.6"
      strokeLinecap="round"
      strokeDasharray="0 7.33"
    />
  )
}

function UnionFlag({ x }: { x: number }) {
  return (
    <svg x={x - 16} y="24" width="32" height="20" viewBox="0 0 60 36" aria-hidden="true">
      <path fill="#012169" d="M0 0h60v36H0z" />
      <path stroke="#fff" strokeWidth="7" d="m0 0 60 36m0-36L0 36" />
      <path stroke="#c8102e" strokeWidth="3" d="m0 0 60 36m0-36L0 36" />
      <path stroke="#fff" strokeWidth="12" d="M30 0v36M0 18h60" />
      <path stroke="#c8102e" strokeWidth="7" d="M30 0v36M0 18h60" />
    </svg>
  )
}

/** The band at the start of a plate, with the country's sign; or, with `end`, the one at its end. */
export function PlateBand({ style, width, end }: { style: PlateStyle; width: number; end?: number }) {
  const middle = 3 + width / 2
  if (style.band === "none") {
    return (
      <>
        <path d={`M${width + 4} 8V102`} stroke={style.ink} strokeWidth="3" opacity=".4" />
        <text {...signText} x={middle + 2} y="66" fontSize="34" fill={style.ink}>
          {style.sign}
        </text>
      </>
    )
  }
  if (end !== undefined) {
    return (
      <path
        d={`M${end - 5} 5h-${width - 5}v100h${width - 5}a6 6 0 0 0 3-6V11a6 6 0 0 0-3-6Z`}
        fill="#003399"
      />
    )
  }
  return (
    <>
      <path d={`M${width} 5H10a6 6 0 0 0-6 6v88a6 6 0 0 0 6 6h${width - 10}Z`} fill="#003399" />
      {style.band === "europe" ? <Stars x={middle} y={36} /> : <UnionFlag x={middle} />}
      <text {...signText} x={middle} y="95" fontSize={style.sign.length > 2 ? 26 : 38} fill="#fff">
        {style.sign}
      </text>
    </>
  )
}

/** What stands between district and number: two seals, or one crest. */
export function PlateMark({ mark, x }: { mark: PlateStyle["mark"]; x: number }) {
  if (mark === "seals") {
    return (
      <>
        <circle cx={x} cy="33" r="15" fill="#e7872b" stroke="#fff" strokeWidth="2" />
        <circle cx={x} cy="33" r="5" fill="none" stroke="#7a3d05" strokeWidth="3" />
        <circle cx={x} cy="76" r="18" fill="#dfe3e8" stroke="#8d959f" strokeWidth="2" />
        <path d={`M${x - 7} 67h14v8c0 5-4 8-7 10-3-2-7-5-7-10Z`} fill="#b3372f" />
      </>
    )
  }
  return (
    <>
      <circle cx={x} cy="55" r="14" fill="#dfe3e8" stroke="#8d959f" strokeWidth="2" />
      <circle cx={x} cy="55" r="6" fill="#b3372f" />
    </>
  )
}
