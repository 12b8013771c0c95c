// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";
import {HexText} from "./HexText.sol";

/// Canonical JSON (RFC 8785) of a `sale` record.
library SalePayload {
    bytes internal constant DIRECT = '","mode":"direct","seller":"0x';
    bytes internal constant ATTESTED = '","mode":"attested","seller":"0x';
    bytes internal constant ESCROW = '","mode":"escrow","seller":"0x';

    /// @param amount in the currency's smallest unit.
    /// @param mode `DIRECT`, `ATTESTED` or `ESCROW`.
    function encode(uint256 amount, address buyer, address currency, address seller, bytes memory mode)
        internal
        pure
        returns (string memory)
    {
        bytes memory amountText = bytes(LibString.toString(amount));
        (bytes32 buyerText, bytes8 buyerEnd) = HexText.digits(buyer);
        (bytes32 currencyText, bytes8 currencyEnd) = HexText.digits(currency);
        (bytes32 sellerText, bytes8 sellerEnd) = HexText.digits(seller);
        return string(
            abi.encodePacked(
                '{"amount":"',
                amountText,
                '","buyer":"0x',
                buyerText,
                buyerEnd,
                '","currency":"0x',
                currencyText,
                currencyEnd,
                mode,
                sellerText,
                sellerEnd,
                '","v":1}'
            )
        );
    }
}
