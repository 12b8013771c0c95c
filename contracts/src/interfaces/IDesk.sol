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

/// An ERC-2612 permit of the price to the desk by the buyer.
struct Permit {
    uint256 deadline;
    uint8 v;
    bytes32 r;
    bytes32 s;
}

/// What all desks have in common: the seller's listing and the money.
///
/// Trust. A desk can settle only what the title holder signed: the vehicle registry checks that signature over VIN,
/// desk, buyer, currency, price, odometer, attester, disclosure, history head, nonce and deadline. The federation
/// decides, with its delay, which ERC-20 currencies are taken (the native coin always is), what the fee is (`FEE_MAX` at
/// most; it may change between signing and sale within that bound) and who is the treasury; it can neither move money
/// that is credited to others nor a title.
///
/// Consent. The seller signs, in the registry's EIP-712 domain, `SaleConsent` with desk = this contract and
/// terms = keccak256(abi.encode(attester, disclosure)). That one signature is the whole consent: it may be published
/// here (`list`) or handed over off chain, and anyone may carry it. `VehicleRegistry.cancelNonce` takes it back.
/// A sale's id is keccak256(abi.encode(terms, seller)).
///
/// Record. A settled sale is the vehicle's next record: kind `sale`, author this desk, odometer of the terms, time of
/// the block, payload `{"amount":"<decimal>","buyer":"0x…","currency":"0x…","mode":"attested"|"direct"|"escrow",
/// "seller":"0x…","v":1}`, addresses in lower case, amount in the currency's smallest unit.
///
/// Liens. A car with an active lien (`ILienRegistry`) changes hands only in a settlement that ends the lien: the lien
/// holder's signed quote is paid out of the price, to its credit here, and the lien is released in the same transaction.
///
/// Money is credited, never pushed: who is owed takes it by `withdraw`. Amounts are in the currency's smallest unit.
interface IDesk {
    /// A seller published its terms. Complete: who has this event can buy.
    /// @param signature the seller's, not checked here: a false one buys nothing.
    /// @param disclosure canonical JSON of the checklist; hashes to `terms.disclosure`.
    event Listed(
        bytes32 indexed saleId, Vin indexed vin, address indexed seller, Terms terms, bytes signature, string disclosure
    );
    /// The title moved and, unless an attester answers for it, the money.
    /// @param fee part of the price kept for the treasury; 0 in an attested sale.
    /// @param attester zero unless the sale is attested.
    /// @param payment commitment to the proof of payment; zero unless the sale is attested.
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
    /// Out of the price, to the credit of the lien's holder.
    event LienPaidOff(bytes32 indexed saleId, Vin indexed vin, address indexed holder, address currency, uint256 amount);
    event Withdrawn(address indexed account, address indexed currency, uint256 amount);
    event CurrencyAccepted(address indexed currency, uint16 fee);
    event CurrencyRefused(address indexed currency);
    event TreasuryChanged(address indexed treasury);
    event FeesCollected(address indexed treasury, address indexed currency, uint256 amount);

    error NotTitleHolder(Vin vin, address account);
    error DeadlinePassed(uint256 deadline);
    error DisclosureTooLarge(uint256 size, uint256 maximum);
    error DisclosureMismatch(bytes32 signed, bytes32 given);
    error BuyerIsSeller(address account);
    /// The attester named in the terms has no part in this way of selling.
    error SaleIsAttested(bytes32 saleId, address attester);
    /// Nobody signed off the lien in this settlement.
    error LienActive(Vin vin, address holder);
    /// The lien is owed more than the seller gets.
    error PayoffTooHigh(uint256 amount, uint256 proceeds);
    error CurrencyNotAccepted(address currency);
    error PriceTooHigh(uint256 price, uint256 maximum);
    /// The coin sent is not what is due: the price, or nothing where the currency is a token.
    error ValueWrong(uint256 sent, uint256 due);
    /// The token said no, or did not answer as a token does.
    error PaymentFailed(address currency, address buyer, uint256 price);
    /// The token took a fee of its own, or gave more than asked.
    error PaymentIncorrect(address currency, uint256 received, uint256 price);
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

    // --- whoever is owed ---

    /// Pays out all that is credited to the caller in `currency` (zero for the coin), to the caller.
    function withdraw(address currency) external;

    /// Credits the treasury with the fees collected so far. Anyone.
    function collectFees(address currency) external;

    // --- the federation's, delayed ---

    /// Takes a currency (zero for the coin) at a fee in basis points; for one already taken, changes the fee.
    function acceptCurrency(address currency, uint16 fee) external;

    /// Takes it no longer; what is held or credited in it is still settled and withdrawn. The coin cannot be refused.
    function refuseCurrency(address currency) external;

    function setTreasury(address treasury) external;

    // --- views ---

    function saleIdOf(Terms calldata terms, address seller) external pure returns (bytes32);

    function creditOf(address account, address currency) external view returns (uint256);

    function currencyOf(address currency) external view returns (Currency memory);

    function treasury() external view returns (address);

    function registry() external view returns (IVehicleRegistry);
}
