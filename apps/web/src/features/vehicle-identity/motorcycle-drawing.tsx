import { Ground, Wheel } from "./silhouette-parts.tsx"

const dark = "var(--car-dark)"
const metal = "#9aa2ab"

/** A motorcycle from its side, tank and side panel in its paint. */
export function MotorcycleDrawing({ paint }: { paint: string }) {
  const edge = { stroke: "var(--car-edge)", strokeWidth: 2, strokeLinejoin: "round" } as const
  return (
    <>
      <Ground from={70} to={340} />
      <path d="M108 100 172 104 186 84" fill="none" stroke={metal} strokeWidth="7" strokeLinejoin="round" />
      <Wheel x={108} radius={38} wire />
      <Wheel x={302} radius={38} wire />
      <path d="M262 38 302 100" stroke={metal} strokeWidth="8" strokeLinecap="round" />
      <path d="M276 62 296 92" stroke={dark} strokeWidth="9" strokeLinecap="round" />
      <path d="M264 100a40 40 0 0 1 62-32" fill="none" stroke={dark} strokeWidth="6" strokeLinecap="round" />
      <path d="M66 94a43 43 0 0 1 46-38" fill="none" stroke={dark} strokeWidth="6" strokeLinecap="round" />
      <path d="M160 74h76l6 20-14 24h-56l-16-20Z" fill="#3b4148" stroke={dark} strokeWidth="2" />
      <path d="M176 84h46M178 91h46M180 98h42" stroke={metal} strokeWidth="2.6" />
      <circle cx="190" cy="106" r="11" fill={metal} stroke={dark} strokeWidth="2" />
      <path
        d="M206 116C180 124 140 122 92 118"
        fill="none"
        stroke={metal}
        strokeWidth="8"
        strokeLinecap="round"
      />
      <path d="M126 119 92 117" stroke={dark} strokeWidth="11" strokeLinecap="round" />
      <path d="M250 50 232 76 240 100" fill="none" stroke={dark} strokeWidth="6" strokeLinejoin="round" />
      <path
        d="M84 56C100 50 122 50 140 58L188 60C184 68 176 72 166 72L128 70C112 70 96 66 84 56Z"
        fill={dark}
      />
      <path d="M88 58 72 53 76 62 96 66Z" fill="#c8202a" />
      <path
        d="M172 70C176 52 190 44 210 42C230 40 246 44 256 52C252 66 240 74 224 76C204 78 184 78 172 70Z"
        fill={paint}
        {...edge}
      />
      <path d="M182 60C192 50 222 46 246 54C224 52 204 55 182 64Z" fill="#fff" opacity=".35" />
      <path d="M128 74 170 76 160 98C148 94 136 86 128 74Z" fill={paint} {...edge} />
      <path
        d="M260 42C256 30 246 26 232 26"
        fill="none"
        stroke={dark}
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path d="M262 36C272 32 282 36 284 46C284 56 274 60 266 56Z" fill={dark} />
      <path d="M274 36C282 38 286 42 286 47C286 53 282 56 276 58Z" fill="#f4f6f2" />
    </>
  )
}
