export {
  type AddValidatorParameters,
  addValidator,
  addValidatorCall,
  addValidatorSync,
} from "./addValidator/addValidator.ts"
export { type AdmitParameters, admit, admitCall, admitSync } from "./admit/admit.ts"
export {
  type AnchorHeadParameters,
  anchorHead,
  anchorHeadCall,
  anchorHeadSync,
} from "./anchorHead/anchorHead.ts"
export {
  type AnchorLogParameters,
  anchorLog,
  anchorLogCall,
  anchorLogSync,
} from "./anchorLog/anchorLog.ts"
export {
  type AnnounceAuthorityTransferParameters,
  announceAuthorityTransfer,
  announceAuthorityTransferCall,
  announceAuthorityTransferSync,
} from "./announceAuthorityTransfer/announceAuthorityTransfer.ts"
export {
  type AnnounceReissueParameters,
  announceReissue,
  announceReissueCall,
  announceReissueSync,
} from "./announceReissue/announceReissue.ts"
export {
  type AnswerDisputeParameters,
  answerDispute,
  answerDisputeCall,
  answerDisputeSync,
} from "./answerDispute/answerDispute.ts"
export {
  type AppealRulingParameters,
  appealRuling,
  appealRulingCall,
  appealRulingSync,
} from "./appealRuling/appealRuling.ts"
export {
  type AppendRecordParameters,
  appendRecord,
  appendRecordCall,
  appendRecordSync,
} from "./appendRecord/appendRecord.ts"
export {
  type AppendRecordsParameters,
  appendRecords,
  appendRecordsCall,
  appendRecordsSync,
} from "./appendRecords/appendRecords.ts"
export {
  type AppendSignedRecordParameters,
  appendSignedRecord,
  appendSignedRecordCall,
  appendSignedRecordSync,
} from "./appendSignedRecord/appendSignedRecord.ts"
export {
  type AppendSignedRecordsParameters,
  appendSignedRecords,
  appendSignedRecordsCall,
  appendSignedRecordsSync,
} from "./appendSignedRecords/appendSignedRecords.ts"
export {
  type ApplyForLicenceParameters,
  applyForLicence,
  applyForLicenceCall,
  applyForLicenceSync,
} from "./applyForLicence/applyForLicence.ts"
export {
  type ApproveEuroParameters,
  approveEuro,
  approveEuroCall,
  approveEuroSync,
} from "./approveEuro/approveEuro.ts"
export {
  assertDoubleEntry,
  type DoubleEntry,
  type RegisteredIdentity,
  vinTailLength,
} from "./assertDoubleEntry/assertDoubleEntry.ts"
export {
  type AttestSaleParameters,
  attestSale,
  attestSaleCall,
  attestSaleSync,
} from "./attestSale/attestSale.ts"
export {
  type AttestSaleWithPayoffParameters,
  attestSaleWithPayoff,
  attestSaleWithPayoffCall,
  attestSaleWithPayoffSync,
} from "./attestSaleWithPayoff/attestSaleWithPayoff.ts"
export {
  type BuyVehicleParameters,
  buyVehicle,
  buyVehicleCall,
  buyVehicleSync,
} from "./buyVehicle/buyVehicle.ts"
export {
  type BuyVehicleWithPayoffParameters,
  buyVehicleWithPayoff,
  buyVehicleWithPayoffCall,
  buyVehicleWithPayoffSync,
} from "./buyVehicleWithPayoff/buyVehicleWithPayoff.ts"
export {
  type BuyVehicleWithPermitParameters,
  buyVehicleWithPermit,
  buyVehicleWithPermitCall,
  buyVehicleWithPermitSync,
} from "./buyVehicleWithPermit/buyVehicleWithPermit.ts"
export {
  type BuyVehicleWithPermitAndPayoffParameters,
  buyVehicleWithPermitAndPayoff,
  buyVehicleWithPermitAndPayoffCall,
  buyVehicleWithPermitAndPayoffSync,
} from "./buyVehicleWithPermitAndPayoff/buyVehicleWithPermitAndPayoff.ts"
export { type CancelActParameters, cancelAct, cancelActCall, cancelActSync } from "./cancelAct/cancelAct.ts"
export {
  type CancelAuthorityTransferParameters,
  cancelAuthorityTransfer,
  cancelAuthorityTransferCall,
  cancelAuthorityTransferSync,
} from "./cancelAuthorityTransfer/cancelAuthorityTransfer.ts"
export {
  type CancelEscrowParameters,
  cancelEscrow,
  cancelEscrowCall,
  cancelEscrowSync,
} from "./cancelEscrow/cancelEscrow.ts"
export {
  type CancelListingParameters,
  cancelListing,
  cancelListingCall,
  cancelListingSync,
} from "./cancelListing/cancelListing.ts"
export {
  type CancelNonceParameters,
  cancelNonce,
  cancelNonceCall,
  cancelNonceSync,
} from "./cancelNonce/cancelNonce.ts"
export {
  type CancelReissueParameters,
  cancelReissue,
  cancelReissueCall,
  cancelReissueSync,
} from "./cancelReissue/cancelReissue.ts"
export {
  type CertifyKeyParameters,
  certifyKey,
  certifyKeyCall,
  certifyKeySync,
} from "./certifyKey/certifyKey.ts"
export {
  type ChallengeRoundParameters,
  challengeRound,
  challengeRoundCall,
  challengeRoundSync,
} from "./challengeRound/challengeRound.ts"
export {
  type ClaimDisputeParameters,
  claimDispute,
  claimDisputeCall,
  claimDisputeSync,
} from "./claimDispute/claimDispute.ts"
export {
  type ClaimRewardParameters,
  claimReward,
  claimRewardCall,
  claimRewardSync,
} from "./claimReward/claimReward.ts"
export {
  type CloseDisputeParameters,
  closeDispute,
  closeDisputeCall,
  closeDisputeSync,
} from "./closeDispute/closeDispute.ts"
export { collectFees, collectFeesCall, collectFeesSync } from "./collectFees/collectFees.ts"
export {
  type CollectRewardsParameters,
  collectRewards,
  collectRewardsCall,
  collectRewardsSync,
} from "./collectRewards/collectRewards.ts"
export {
  type CompleteEscrowParameters,
  completeEscrow,
  completeEscrowCall,
  completeEscrowSync,
} from "./completeEscrow/completeEscrow.ts"
export {
  type ConfirmHandoverParameters,
  confirmHandover,
  confirmHandoverCall,
  confirmHandoverSync,
} from "./confirmHandover/confirmHandover.ts"
export {
  type ContestRejectionParameters,
  contestRejection,
  contestRejectionCall,
  contestRejectionSync,
} from "./contestRejection/contestRejection.ts"
export { type FederalAct, toAct } from "./core/act.ts"
export type { ContractCall } from "./core/call.ts"
export type { DeskName } from "./core/desk.ts"
export { type RecordsOutcome, readRecords } from "./core/receipt.ts"
export { type RefusalReason, refusalReasons } from "./core/refusal-reasons.ts"
export { type RightSide, type RoundPhase, rightSides, roundPhases } from "./core/rounds.ts"
export { type TransferReason, transferReasons } from "./core/transfer-reasons.ts"
export { toRequest, type Written } from "./core/write.ts"
export {
  type DecideAppealParameters,
  decideAppeal,
  decideAppealCall,
  decideAppealSync,
} from "./decideAppeal/decideAppeal.ts"
export {
  type DecideReissueParameters,
  decideReissue,
  decideReissueCall,
  decideReissueSync,
} from "./decideReissue/decideReissue.ts"
export {
  type DecideRoundParameters,
  decideRound,
  decideRoundCall,
  decideRoundSync,
} from "./decideRound/decideRound.ts"
export {
  type DeclineApplicationParameters,
  declineApplication,
  declineApplicationCall,
  declineApplicationSync,
} from "./declineApplication/declineApplication.ts"
export { type DelistWmiParameters, delistWmi, delistWmiCall, delistWmiSync } from "./delistWmi/delistWmi.ts"
export {
  type DepositFeeParameters,
  depositFee,
  depositFeeCall,
  depositFeeSync,
} from "./depositFee/depositFee.ts"
export {
  type DepositPriceParameters,
  depositPrice,
  depositPriceCall,
  depositPriceSync,
} from "./depositPrice/depositPrice.ts"
export {
  type DepositPriceWithPermitParameters,
  depositPriceWithPermit,
  depositPriceWithPermitCall,
  depositPriceWithPermitSync,
} from "./depositPriceWithPermit/depositPriceWithPermit.ts"
export { type DismissParameters, dismiss, dismissCall, dismissSync } from "./dismiss/dismiss.ts"
export {
  type EscalateDisputeParameters,
  escalateDispute,
  escalateDisputeCall,
  escalateDisputeSync,
} from "./escalateDispute/escalateDispute.ts"
export {
  type ExecuteActParameters,
  executeAct,
  executeActCall,
  executeActSync,
} from "./executeAct/executeAct.ts"
export {
  type ExecuteAuthorityTransferParameters,
  executeAuthorityTransfer,
  executeAuthorityTransferCall,
  executeAuthorityTransferSync,
} from "./executeAuthorityTransfer/executeAuthorityTransfer.ts"
export {
  type ExecuteReissueParameters,
  executeReissue,
  executeReissueCall,
  executeReissueSync,
} from "./executeReissue/executeReissue.ts"
export { exitLicence, exitLicenceCall, exitLicenceSync } from "./exitLicence/exitLicence.ts"
export {
  type ExpireRoundParameters,
  expireRound,
  expireRoundCall,
  expireRoundSync,
} from "./expireRound/expireRound.ts"
export {
  type FileProfileParameters,
  fileProfile,
  fileProfileCall,
  fileProfileSync,
} from "./fileProfile/fileProfile.ts"
export {
  type FinaliseRoundParameters,
  finaliseRound,
  finaliseRoundCall,
  finaliseRoundSync,
} from "./finaliseRound/finaliseRound.ts"
export {
  type FindVehiclesParameters,
  type FoundVehicle,
  findVehicles,
} from "./findVehicles/findVehicles.ts"
export {
  type FollowKeyParameters,
  followKey,
  followKeyCall,
  followKeySync,
} from "./followKey/followKey.ts"
export {
  type GetApplicationParameters,
  getApplication,
  type LicenceApplication,
} from "./getApplication/getApplication.ts"
export {
  type AuthorityTransfer,
  type GetAuthorityTransferParameters,
  getAuthorityTransfer,
} from "./getAuthorityTransfer/getAuthorityTransfer.ts"
export {
  type Certificate,
  type GetCertificateParameters,
  getCertificate,
} from "./getCertificate/getCertificate.ts"
export { type GetCourtCreditParameters, getCourtCredit } from "./getCourtCredit/getCourtCredit.ts"
export { type GetCreditParameters, getCredit } from "./getCredit/getCredit.ts"
export { type Dispute, type GetDisputeParameters, getDispute } from "./getDispute/getDispute.ts"
export { type GetDisputeBondParameters, getDisputeBond } from "./getDisputeBond/getDisputeBond.ts"
export {
  type DisputeEvent,
  type DisputeStep,
  type GetDisputeHistoryParameters,
  getDisputeHistory,
} from "./getDisputeHistory/getDisputeHistory.ts"
export {
  type DisputePrice,
  type GetDisputePriceParameters,
  getDisputePrice,
} from "./getDisputePrice/getDisputePrice.ts"
export {
  type Escrow,
  type GetEscrowParameters,
  getEscrow,
  isEscrowObstructed,
} from "./getEscrow/getEscrow.ts"
export { type GetEuroBalanceParameters, getEuroBalance } from "./getEuroBalance/getEuroBalance.ts"
export { type GetFeeParameters, getFee, type LicenceFees } from "./getFee/getFee.ts"
export { type GetFirstOwnerParameters, getFirstOwner } from "./getFirstOwner/getFirstOwner.ts"
export {
  type GetLicenceParameters,
  getLicence,
  type Licence,
  type Standing,
  standings,
} from "./getLicence/getLicence.ts"
export {
  type GetLicenceTermParameters,
  getLicenceTerm,
  type LicenceTerm,
} from "./getLicenceTerm/getLicenceTerm.ts"
export { type GetLienParameters, getLien, type Lien } from "./getLien/getLien.ts"
export {
  type GetLogAnchorParameters,
  getLogAnchor,
  type KeptAnchor,
  listLogAnchors,
} from "./getLogAnchor/getLogAnchor.ts"
export {
  type GetOfferParameters,
  type GetSaleIdParameters,
  getOffer,
  getSaleId,
  type Offer,
} from "./getOffer/getOffer.ts"
export {
  type GetOpenDisputeParameters,
  getOpenDispute,
  type RecordDisputes,
} from "./getOpenDispute/getOpenDispute.ts"
export {
  type GetPlateOfParameters,
  type GetPlateParameters,
  getPlate,
  getPlateOf,
  type PlateUse,
} from "./getPlate/getPlate.ts"
export { type GetPoolCreditParameters, getPoolCredit } from "./getPoolCredit/getPoolCredit.ts"
export { type GetRecordsParameters, getRecords } from "./getRecords/getRecords.ts"
export {
  type GetReissueParameters,
  getReissue,
  type Reissue,
  type ReissueStage,
  reissueStages,
} from "./getReissue/getReissue.ts"
export {
  type GetRequiredStakeParameters,
  getRequiredStake,
} from "./getRequiredStake/getRequiredStake.ts"
export {
  type GetReservationParameters,
  getReservation,
  type Reservation,
} from "./getReservation/getReservation.ts"
export { type GetRewardInputParameters, getRewardInput } from "./getRewardInput/getRewardInput.ts"
export { getRewardPeriod, type RewardPeriod } from "./getRewardPeriod/getRewardPeriod.ts"
export { type GetRoundParameters, getRound, type RewardRoot, type Round } from "./getRound/getRound.ts"
export { type GetRuleParameters, getRule, type Rule } from "./getRule/getRule.ts"
export {
  type GetScheduledActParameters,
  getScheduledAct,
  type ScheduledAct,
} from "./getScheduledAct/getScheduledAct.ts"
export { type GetStakeParameters, getStake, type Stake } from "./getStake/getStake.ts"
export {
  type GetVehicleParameters,
  getVehicle,
  type Vehicle,
  type VehicleStatus,
  vehicleStatuses,
} from "./getVehicle/getVehicle.ts"
export {
  type GrantLicenceParameters,
  grantLicence,
  grantLicenceCall,
  grantLicenceSync,
} from "./grantLicence/grantLicence.ts"
export { type HaltKindsParameters, haltKinds, haltKindsCall, haltKindsSync } from "./haltKinds/haltKinds.ts"
export { type IsNonceUsedParameters, isNonceUsed } from "./isNonceUsed/isNonceUsed.ts"
export { type IsRewardClaimedParameters, isRewardClaimed } from "./isRewardClaimed/isRewardClaimed.ts"
export {
  type JoinDisputeParameters,
  joinDispute,
  joinDisputeCall,
  joinDisputeSync,
} from "./joinDispute/joinDispute.ts"
export {
  type LapseLicenceParameters,
  lapseLicence,
  lapseLicenceCall,
  lapseLicenceSync,
} from "./lapseLicence/lapseLicence.ts"
export {
  type ListVehicleParameters,
  listVehicle,
  listVehicleCall,
  listVehicleSync,
} from "./listVehicle/listVehicle.ts"
export { type ListWmiParameters, listWmi, listWmiCall, listWmiSync } from "./listWmi/listWmi.ts"
export { type LockStakeParameters, lockStake, lockStakeCall, lockStakeSync } from "./lockStake/lockStake.ts"
export { type MintEuroParameters, mintEuro, mintEuroCall, mintEuroSync } from "./mintEuro/mintEuro.ts"
export {
  type OfferVehicleParameters,
  offerVehicle,
  offerVehicleCall,
  offerVehicleSync,
} from "./offerVehicle/offerVehicle.ts"
export {
  type OpenDisputeParameters,
  openDispute,
  openDisputeCall,
  openDisputeSync,
} from "./openDispute/openDispute.ts"
export {
  type OrderLienParameters,
  orderLien,
  orderLienCall,
  orderLienSync,
} from "./orderLien/orderLien.ts"
export { type PostRoundParameters, postRound, postRoundCall, postRoundSync } from "./postRound/postRound.ts"
export { type ProveHeadParameters, proveHead, proveHeadCall, proveHeadSync } from "./proveHead/proveHead.ts"
export {
  type RefundEscrowParameters,
  refundEscrow,
  refundEscrowCall,
  refundEscrowSync,
} from "./refundEscrow/refundEscrow.ts"
export {
  type RefuseOfferParameters,
  refuseOffer,
  refuseOfferCall,
  refuseOfferSync,
} from "./refuseOffer/refuseOffer.ts"
export {
  type RegisterLienParameters,
  registerLien,
  registerLienCall,
  registerLienSync,
} from "./registerLien/registerLien.ts"
export {
  type RegisterVehicleParameters,
  registerVehicle,
  registerVehicleCall,
  registerVehicleSync,
} from "./registerVehicle/registerVehicle.ts"
export {
  type RegisterVehicleSignedParameters,
  registerVehicleSigned,
  registerVehicleSignedCall,
  registerVehicleSignedSync,
} from "./registerVehicleSigned/registerVehicleSigned.ts"
export {
  type ReinstateLicenceParameters,
  reinstateLicence,
  reinstateLicenceCall,
  reinstateLicenceSync,
} from "./reinstateLicence/reinstateLicence.ts"
export {
  type RejectVehicleParameters,
  rejectVehicle,
  rejectVehicleCall,
  rejectVehicleSync,
} from "./rejectVehicle/rejectVehicle.ts"
export {
  type ReleaseLienParameters,
  releaseLien,
  releaseLienCall,
  releaseLienSync,
} from "./releaseLien/releaseLien.ts"
export {
  type ReleaseStakeParameters,
  releaseStake,
  releaseStakeCall,
  releaseStakeSync,
} from "./releaseStake/releaseStake.ts"
export {
  type RemoveValidatorParameters,
  removeValidator,
  removeValidatorCall,
  removeValidatorSync,
} from "./removeValidator/removeValidator.ts"
export {
  type RenewLicenceParameters,
  renewLicence,
  renewLicenceCall,
  renewLicenceSync,
} from "./renewLicence/renewLicence.ts"
export {
  type RequireStakeParameters,
  requireStake,
  requireStakeCall,
  requireStakeSync,
} from "./requireStake/requireStake.ts"
export {
  type RevokeLicenceParameters,
  revokeLicence,
  revokeLicenceCall,
  revokeLicenceSync,
} from "./revokeLicence/revokeLicence.ts"
export {
  type RuleDisputeParameters,
  ruleDispute,
  ruleDisputeCall,
  ruleDisputeSync,
} from "./ruleDispute/ruleDispute.ts"
export {
  type RuleRejectionParameters,
  ruleRejection,
  ruleRejectionCall,
  ruleRejectionSync,
} from "./ruleRejection/ruleRejection.ts"
export {
  type ScheduleActParameters,
  scheduleAct,
  scheduleActCall,
  scheduleActSync,
} from "./scheduleAct/scheduleAct.ts"
export { type SetFeeParameters, setFee, setFeeCall, setFeeSync } from "./setFee/setFee.ts"
export { type SetHolderParameters, setHolder, setHolderCall, setHolderSync } from "./setHolder/setHolder.ts"
export { type SetRuleParameters, setRule, setRuleCall, setRuleSync } from "./setRule/setRule.ts"
export {
  type SettleEscrowParameters,
  settleEscrow,
  settleEscrowCall,
  settleEscrowSync,
} from "./settleEscrow/settleEscrow.ts"
export { signBatch } from "./signBatch/signBatch.ts"
export { type SignHandoverParameters, signHandover } from "./signHandover/signHandover.ts"
export { type SignLienConsentParameters, signLienConsent } from "./signLienConsent/signLienConsent.ts"
export { type SignLienPayoffParameters, signLienPayoff } from "./signLienPayoff/signLienPayoff.ts"
export { signOffer, type VerifyOfferParameters, verifyOffer } from "./signOffer/signOffer.ts"
export { type Permit, type SignPermitParameters, signPermit } from "./signPermit/signPermit.ts"
export { signRecord } from "./signRecord/signRecord.ts"
export { type SignRegistrationParameters, signRegistration } from "./signRegistration/signRegistration.ts"
export { signSaleConsent } from "./signSaleConsent/signSaleConsent.ts"
export { signSettlement } from "./signSettlement/signSettlement.ts"
export {
  type SuspendLicenceParameters,
  suspendLicence,
  suspendLicenceCall,
  suspendLicenceSync,
} from "./suspendLicence/suspendLicence.ts"
export {
  type SweepRewardsParameters,
  sweepRewards,
  sweepRewardsCall,
  sweepRewardsSync,
} from "./sweepRewards/sweepRewards.ts"
export {
  type TopUpBondParameters,
  topUpBond,
  topUpBondCall,
  topUpBondSync,
} from "./topUpBond/topUpBond.ts"
export {
  type UpholdBySilenceParameters,
  upholdBySilence,
  upholdBySilenceCall,
  upholdBySilenceSync,
} from "./upholdBySilence/upholdBySilence.ts"
export {
  vetoReissue,
  vetoReissueCall,
  vetoReissueSync,
} from "./vetoReissue/vetoReissue.ts"
export {
  type VetoRulingParameters,
  vetoRuling,
  vetoRulingCall,
  vetoRulingSync,
} from "./vetoRuling/vetoRuling.ts"
export {
  withdrawApplication,
  withdrawApplicationCall,
  withdrawApplicationSync,
} from "./withdrawApplication/withdrawApplication.ts"
export {
  withdrawCourtCredit,
  withdrawCourtCreditCall,
  withdrawCourtCreditSync,
} from "./withdrawCourtCredit/withdrawCourtCredit.ts"
export {
  type WithdrawCreditParameters,
  withdrawCredit,
  withdrawCreditCall,
  withdrawCreditSync,
} from "./withdrawCredit/withdrawCredit.ts"
export { withdrawFee, withdrawFeeCall, withdrawFeeSync } from "./withdrawFee/withdrawFee.ts"
export {
  type WithdrawKeyParameters,
  withdrawKey,
  withdrawKeyCall,
  withdrawKeySync,
} from "./withdrawKey/withdrawKey.ts"
export {
  type WithdrawOfferParameters,
  withdrawOffer,
  withdrawOfferCall,
  withdrawOfferSync,
} from "./withdrawOffer/withdrawOffer.ts"
export {
  type WithdrawPoolCreditParameters,
  withdrawPoolCredit,
  withdrawPoolCreditCall,
  withdrawPoolCreditSync,
} from "./withdrawPoolCredit/withdrawPoolCredit.ts"
export { withdrawStake, withdrawStakeCall, withdrawStakeSync } from "./withdrawStake/withdrawStake.ts"
