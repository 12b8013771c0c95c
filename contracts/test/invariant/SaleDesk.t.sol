// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISaleDesk} from "../../src/interfaces/ISaleDesk.sol";
import {Test} from "../base/Test.sol";
import {DeskPlayers} from "./DeskPlayers.t.sol";

/// Money in is money out: what the desk holds is what it owes, in every currency, whatever tokens and receivers do.
contract SaleDeskInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    DeskPlayers private players;
    ISaleDesk private sales;

    function setUp() public {
        players = new DeskPlayers();
        sales = players.saleDesk();
    }

    /// Where the runner aims its calls.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](6);
        selectors[0] = DeskPlayers.buy.selector;
        selectors[1] = DeskPlayers.buy.selector;
        selectors[2] = DeskPlayers.withdraw.selector;
        selectors[3] = DeskPlayers.collectFees.selector;
        selectors[4] = DeskPlayers.configure.selector;
        selectors[5] = DeskPlayers.give.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(players), selectors);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(players);
    }

    /// The players are no idlers.
    function test_players_behaviorMoneyMoves() public {
        for (uint256 i; i < 400; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("seed", i)));
            uint256 who = uint256(keccak256(abi.encode("who", i)));
            if (i % 4 < 2) players.buy(seed, who);
            if (i % 4 == 2) players.withdraw(seed, who);
            if (i % 20 == 3) players.collectFees(seed);
            if (i % 20 == 7) players.configure(seed, who);
            if (i % 20 == 11) players.give(seed, who);
        }
        vm.assertEq(players.sold() > 20, true);
        vm.assertEq(players.paidOut() > 5, true);
        this.invariant_deskHoldsWhatItOwes();
        this.invariant_deskOwesWhatWasPaid();
    }

    /// All that the desk has is credited to somebody, is a fee not yet collected, or was given to it unasked.
    function invariant_deskHoldsWhatItOwes() external view {
        for (uint256 i; i < 8; ++i) {
            address currency = players.currencies(i);
            uint256 owed = sales.currencyOf(currency).fees + players.given(currency);
            for (uint256 j; j < 5; ++j) {
                owed += sales.creditOf(players.payees(j), currency);
            }
            vm.assertEq(players.balanceOf(currency, address(sales)), owed);
        }
    }

    /// Each is credited exactly what their sales brought and they have not taken.
    function invariant_deskOwesWhatWasPaid() external view {
        for (uint256 i; i < 8; ++i) {
            address currency = players.currencies(i);
            vm.assertEq(sales.currencyOf(currency).fees, players.fees(currency));
            for (uint256 j; j < 5; ++j) {
                address payee = players.payees(j);
                vm.assertEq(sales.creditOf(payee, currency), players.owed(currency, payee));
            }
        }
    }
}
