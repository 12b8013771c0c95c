// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISaleDesk} from "../../src/interfaces/ISaleDesk.sol";
import {Wallet} from "./Wallets.sol";

/// Sells by its owner's signature and asks for more while it is paid.
contract Greedy is Wallet {
    ISaleDesk private immutable sales;
    uint256 public refusals;

    constructor(ISaleDesk sales_, address owner) Wallet(owner) {
        sales = sales_;
    }

    receive() external payable {
        try sales.withdraw(address(0)) {}
        catch {
            ++refusals;
        }
    }

    function take(address currency) external {
        sales.withdraw(currency);
    }
}
