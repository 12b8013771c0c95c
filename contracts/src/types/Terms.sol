// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SaleConsent} from "./Record.sol";
import {OdometerUnit} from "./Stamp.sol";
import {Vin} from "./Vin.sol";

using {saleId, consent} for Terms global;

/// One sale as its seller offers it. The seller signs the registry's `SaleConsent` made of it (see `consent`).
struct Terms {
    Vin vin;
    /// Zero for anyone.
    address buyer;
    /// ERC-20, or zero for the native coin.
    address currency;
    /// In the currency's smallest unit.
    uint256 price;
    /// The notary or bank that attests the payment made elsewhere; zero for a direct sale.
    address attester;
    /// As the instrument shows, in `unit`; it goes into the sale's record.
    uint32 odometer;
    OdometerUnit unit;
    /// keccak-256 of the signed disclosure checklist, canonical JSON (RFC 8785).
    bytes32 disclosure;
    /// The vehicle's history head the seller confirms and the buyer reviewed.
    bytes27 head;
    /// The seller's, unordered: `VehicleRegistry.cancelNonce` takes the offer back.
    uint256 nonce;
    /// Unix seconds, inclusive.
    uint40 deadline;
}

/// Names one seller's sale: the same terms signed by a later holder are another sale.
function saleId(Terms calldata terms, address seller) pure returns (bytes32) {
    return keccak256(abi.encode(terms, seller));
}

/// What the seller signed, as the registry takes it.
function consent(Terms calldata terms, address desk) pure returns (SaleConsent memory) {
    return SaleConsent({
        desk: desk,
        buyer: terms.buyer,
        currency: terms.currency,
        price: terms.price,
        terms: keccak256(abi.encode(terms.attester, terms.disclosure)),
        head: terms.head,
        nonce: terms.nonce,
        deadline: terms.deadline
    });
}
