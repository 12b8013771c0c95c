export { computeRewards, type RewardInput, type Rewards } from "./compute-rewards.ts"
export { type RewardClass, rewardClasses, rewardFormula } from "./formula.ts"
export { type RewardedRecord, type RewardedSale, rewardSale } from "./reward-sale.ts"
export { createRewardTree, type RewardTree, rewardLeaf, verifyRewardProof } from "./reward-tree.ts"
