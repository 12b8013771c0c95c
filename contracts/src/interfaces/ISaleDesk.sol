// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Terms} from "../types/Terms.sol";
import {Vin} from "../types/Vin.sol";
import {IDesk, Permit} from "./IDesk.sol";
import {Payoff} from "./ILienRegistry.sol";

/// A buyer's standing offer in an attested sale, in one slot.
struct Offer {
    address attester;
    /// Unix seconds, inclusive.
    uint40 until;
}

/// Why an attester does not attest. Coded: no free words on a public chain.
enum RefusalReason {
    PaymentMissing,
    PaymentDiffers,
    PartiesDiffer,
    VehicleDiffers,
    Other
}

/// The desk where titles change hands at once: direct sales (money and title move in one transaction) and attested sales
/// (money moves elsewhere, a notary or bank answers for it).
///
/// Trust, consent, record, liens and money: see `IDesk`. The buyer agrees by a transaction of its own, naming the same
/// terms. In an attested sale both sides trust the attester they named, for the payment and for nothing else; a lien is
/// then paid off elsewhere too, and its holder's signature names the very sale.
///
/// States. "ends" means: nothing is held, nobody owes anybody.
///
/// | state | who | by | becomes |
/// |---|---|---|---|
/// | signed (direct) | buyer | `buy`, `buyWithPermit`, `buyWithPayoff`, `buyWithPermitAndPayoff` | settled |
/// | signed (attested) | buyer | `offer` | offered |
/// | signed | seller | `VehicleRegistry.cancelNonce` | ends |
/// | signed | nobody: `deadline` passes, or a record changes the head | | ends |
/// | offered | attester | `attest`, `attestWithPayoff` | settled |
/// | offered | attester | `refuse` | signed |
/// | offered | buyer | `withdrawOffer` | signed |
/// | offered | nobody: `until` passes | | signed |
/// | settled | seller | `withdraw`, at any time | paid out |
///
/// Refusals of the registry itself (head changed, key not certified, stolen, signature, nonce…) pass through unchanged:
/// see `IVehicleRegistry`. So do those of the lien registry: see `ILienRegistry`.
interface ISaleDesk is IDesk {
    /// A buyer agreed to an attested sale. Complete: who has this event can attest.
    event OfferMade(
        bytes32 indexed saleId,
        Vin indexed vin,
        address indexed buyer,
        address seller,
        uint40 until,
        Terms terms,
        bytes signature
    );
    event OfferWithdrawn(bytes32 indexed saleId, address indexed buyer);
    event OfferRefused(
        bytes32 indexed saleId, address indexed buyer, address indexed attester, RefusalReason reason
    );

    error SaleIsDirect(bytes32 saleId);
    error AttesterIsParty(address attester);
    error AttesterNotLicensed(address attester);
    error NotAttester(bytes32 saleId, address account);
    error OfferForOtherBuyer(address buyer);
    /// An offer stands for some time, and never longer than the seller's signature.
    error OfferTimeWrong(uint256 until, uint256 earliest, uint256 latest);
    /// Never made, withdrawn, refused, settled, or made to a former title holder.
    error OfferUnknown(bytes32 saleId, address buyer);
    error OfferExpired(bytes32 saleId, address buyer, uint256 until);
    error PaymentProofMissing(bytes32 saleId);

    // --- buyers ---

    /// Buys: the caller pays and becomes the title holder, the seller is credited the price less the fee.
    /// With the native coin the value sent must be the price; with an ERC-20 the desk takes the price by allowance and
    /// measures that exactly the price arrived.
    function buy(Terms calldata terms, bytes calldata signature) external payable;

    /// The same, with the allowance in the same transaction (ERC-2612). A permit somebody else already carried does no
    /// harm.
    function buyWithPermit(Terms calldata terms, bytes calldata signature, Permit calldata permit) external;

    /// The same for a car with a lien, which ends: its holder is credited out of the price what it asks.
    /// @param payoffSignature the lien holder's.
    function buyWithPayoff(
        Terms calldata terms,
        bytes calldata signature,
        Payoff calldata payoff,
        bytes calldata payoffSignature
    ) external payable;

    /// Both: the allowance, the lien's end and the purchase in one transaction.
    function buyWithPermitAndPayoff(
        Terms calldata terms,
        bytes calldata signature,
        Permit calldata permit,
        Payoff calldata payoff,
        bytes calldata payoffSignature
    ) external;

    /// Agrees to an attested sale until `until`: whoever pays as agreed gets the title by `attest`. Pays nothing here.
    /// Offering again changes `until`.
    /// @param signature the seller's, not checked here: a false one cannot be attested.
    function offer(Terms calldata terms, bytes calldata signature, uint40 until) external;

    function withdrawOffer(bytes32 saleId) external;

    // --- attesters ---

    /// Settles: the attester answers for the price having been paid as agreed. The attester named in the terms only,
    /// licensed as notary or bank now.
    /// @param payment commitment to the proof of payment, kept by the attester; not zero.
    function attest(Terms calldata terms, bytes calldata signature, address buyer, bytes32 payment) external;

    /// The same for a car with a lien, which ends. Its holder says by its signature that it was paid: the amount is 0.
    function attestWithPayoff(
        Terms calldata terms,
        bytes calldata signature,
        address buyer,
        bytes32 payment,
        Payoff calldata payoff,
        bytes calldata payoffSignature
    ) external;

    /// Ends an offer visibly. The attester named in it only; the buyer may offer again.
    function refuse(bytes32 saleId, address buyer, RefusalReason reason) external;

    // --- views ---

    /// Zeros for none. An offer past its `until` is no offer.
    function offerOf(bytes32 saleId, address buyer) external view returns (Offer memory);
}
