export { CampaignTable } from "./campaign-table.tsx"
export { CarRecalls } from "./car-recalls.tsx"
export { DeviceCheck } from "./device-check.tsx"
export { groupCampaigns } from "./group-campaigns.ts"
