// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Terms} from "../types/Terms.sol";
import {Vin} from "../types/Vin.sol";
import {IVehicleRegistry} from "./IVehicleRegistry.sol";

/// What the desk knows of a currency, in one slot.
struct Currency {
    bool isAccepted;
    /// Of the price, in basis points; at most `FEE_MAX`.
    uint16 fee;
    /// Collected and not yet credited to the treasury, in the currency's smallest unit.
    uint232 fees;
}

/// A buyer's standing offer in an attested sale, in one slot.
struct Offer {
    address attester;
    /// Unix seconds, inclusive.
    uint40 until;
}

/// An ERC-2612 permit of the price to the desk by the buyer.
struct Permit {
    uint256 deadline;
    uint8 v;
    bytes32 r;
    bytes32 s;
}

/// Why an attester does not attest. Coded: no free words on a public chain.
enum RefusalReason {
    PaymentMissing,
    PaymentDiffers,
    PartiesDiffer,
    VehicleDiffers,
    Other
}

/// The desk where titles change hands: direct sales (money and title move in one transaction) and attested sales
/// (money moves elsewhere, a notary or bank answers for it).
///
/// Trust. The desk can settle only what the title holder signed: the vehicle registry checks that signature over VIN,
/// desk, buyer, currency, price, odometer, attester, disclosure, history head, nonce and deadline. The buyer agrees by
/// a transaction of its own, naming the same terms. The federation decides, with its delay, which ERC-20 currencies
/// are taken (the native coin always is), what the fee is (`FEE_MAX` at most; it may change between signing and sale
/// within that bound) and who is the treasury; it can neither move money that is credited to others nor a title. In an
/// attested sale both sides trust the attester they named, for the payment and for nothing else.
///
/// Consent. The seller signs, in the registry's EIP-712 domain, `SaleConsent` with desk = this contract and
/// terms = keccak256(abi.encode(attester, disclosure)). That one signature is the whole consent: it may be published
/// here (`list`) or handed over off chain, and anyone may carry it. `VehicleRegistry.cancelNonce` takes it back.
/// A sale's id is keccak256(abi.encode(terms, seller)).
///
/// Record. A settled sale is the vehicle's next record: kind `sale`, author this desk, odometer of the terms, time of
/// the block, payload `{"amount":"<decimal>","buyer":"0x…","currency":"0x…","mode":"direct"|"attested","seller":"0x…",
/// "v":1}`, addresses in lower case, amount in the currency's smallest unit.
///
/// Money is credited, never pushed: who is owed takes it by `withdraw`. Amounts are in the currency's smallest unit.
///
/// States. "ends" means: nothing is held, nobody owes anybody.
///
/// | state | who | by | becomes |
/// |---|---|---|---|
/// | signed (direct) | buyer | `buy`, `buyWithPermit` | settled |
/// | signed (attested) | buyer | `offer` | offered |
/// | signed | seller | `VehicleRegistry.cancelNonce` | ends |
/// | signed | nobody: `deadline` passes, or a record changes the head | | ends |
/// | offered | attester | `attest` | settled |
/// | offered | attester | `refuse` | signed |
/// | offered | buyer | `withdrawOffer` | signed |
/// | offered | nobody: `until` passes | | signed |
/// | settled | seller | `withdraw`, at any time | paid out |
///
/// Refusals of the registry itself (head changed, key not certified, stolen, signature, nonce…) pass through unchanged:
/// see `IVehicleRegistry`.
interface ISaleDesk {
    /// A seller published its terms. Complete: who has this event can buy.
    /// @param signature the seller's, not checked here: a false one buys nothing.
    /// @param disclosure canonical JSON of the checklist; hashes to `terms.disclosure`.
    event Listed(
        bytes32 indexed saleId, Vin indexed vin, address indexed seller, Terms terms, bytes signature, string disclosure
    );
    /// Title and, in a direct sale, money moved.
    /// @param fee part of the price kept for the treasury; 0 in an attested sale.
    /// @param attester zero in a direct sale.
    /// @param payment commitment to the proof of payment; zero in a direct sale.
    event SaleSettled(
        bytes32 indexed saleId,
        Vin indexed vin,
        address indexed seller,
        address buyer,
        address currency,
        uint256 price,
        uint256 fee,
        address attester,
        bytes32 payment
    );
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
    event Withdrawn(address indexed account, address indexed currency, uint256 amount);
    event CurrencyAccepted(address indexed currency, uint16 fee);
    event CurrencyRefused(address indexed currency);
    event TreasuryChanged(address indexed treasury);
    event FeesCollected(address indexed treasury, address indexed currency, uint256 amount);

    error NotTitleHolder(Vin vin, address account);
    error DeadlinePassed(uint256 deadline);
    error DisclosureTooLarge(uint256 size, uint256 maximum);
    error DisclosureMismatch(bytes32 signed, bytes32 given);
    error CurrencyNotAccepted(address currency);
    error PriceTooHigh(uint256 price, uint256 maximum);
    /// The coin sent is not what is due: the price, or nothing where the currency is a token.
    error ValueWrong(uint256 sent, uint256 due);
    /// The token said no, or did not answer as a token does.
    error PaymentFailed(address currency, address buyer, uint256 price);
    /// The token took a fee of its own, or gave more than asked.
    error PaymentIncorrect(address currency, uint256 received, uint256 price);
    error BuyerIsSeller(address account);
    error SaleIsDirect(bytes32 saleId);
    error SaleIsAttested(bytes32 saleId, address attester);
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
    error NothingToWithdraw(address account, address currency);
    error FeeTooHigh(uint256 fee, uint256 maximum);
    /// An ERC-20 has code.
    error CurrencyInvalid(address currency);
    error CoinAlwaysAccepted();
    error CoinHasNoPermit();
    error TreasuryInvalid(address treasury);

    // --- sellers ---

    /// Publishes terms and signature. The title holder only; changes nothing, cancels nothing. Whether the terms can be
    /// met (currency taken, head current, signature good) is seen when somebody buys.
    /// @param disclosure at most `DISCLOSURE_MAX` bytes.
    function list(Terms calldata terms, bytes calldata signature, string calldata disclosure) external;

    // --- buyers ---

    /// Buys: the caller pays and becomes the title holder, the seller is credited the price less the fee.
    /// With the native coin the value sent must be the price; with an ERC-20 the desk takes the price by allowance and
    /// measures that exactly the price arrived.
    function buy(Terms calldata terms, bytes calldata signature) external payable;

    /// The same, with the allowance in the same transaction (ERC-2612). A permit somebody else already carried does no
    /// harm.
    function buyWithPermit(Terms calldata terms, bytes calldata signature, Permit calldata permit) external;

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

    /// Ends an offer visibly. The attester named in it only; the buyer may offer again.
    function refuse(bytes32 saleId, address buyer, RefusalReason reason) external;

    // --- whoever is owed ---

    /// Pays out all that is credited to the caller in `currency` (zero for the coin), to the caller.
    function withdraw(address currency) external;

    /// Credits the treasury with the fees collected so far. Anyone.
    function collectFees(address currency) external;

    // --- the federation's, delayed ---

    /// Takes a currency (zero for the coin) at a fee in basis points; for one already taken, changes the fee.
    function acceptCurrency(address currency, uint16 fee) external;

    /// Takes it no longer; what is credited in it can still be withdrawn. The coin cannot be refused.
    function refuseCurrency(address currency) external;

    function setTreasury(address treasury) external;

    // --- views ---

    function saleIdOf(Terms calldata terms, address seller) external pure returns (bytes32);

    /// Zeros for none. An offer past its `until` is no offer.
    function offerOf(bytes32 saleId, address buyer) external view returns (Offer memory);

    function creditOf(address account, address currency) external view returns (uint256);

    function currencyOf(address currency) external view returns (Currency memory);

    function treasury() external view returns (address);

    function registry() external view returns (IVehicleRegistry);
}
