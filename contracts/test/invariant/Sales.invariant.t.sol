// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EscrowState, IEscrowDesk} from "../../src/interfaces/IEscrowDesk.sol";
import {Test} from "../base/Test.sol";
import {SalesPlayers} from "./SalesPlayers.t.sol";

/// What holds of sales whatever anybody does: each act ends as the model says, every sale ends by time alone, and the
/// desk holds to the unit what it owes.
contract SalesInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    SalesPlayers private players;
    IEscrowDesk private desk;

    function setUp() public {
        players = new SalesPlayers();
        desk = players.theDesk();
    }

    /// Where the runner aims its calls.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = SalesPlayers.play.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(players), selectors);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(players);
    }

    /// One invariant of all statements: the runner plays anew for each function.
    function invariant_sales() external view {
        vm.assertEq(players.breach(), "");
        for (uint256 i; i < 4; ++i) {
            address currency = players.currencies(i);
            uint256 owed = players.fees(currency) + players.owed(currency, players.theTreasury())
                + players.owed(currency, players.theBank()) + players.owed(currency, players.theDepartment());
            for (uint256 j; j < 6; ++j) {
                address person = players.people(j);
                vm.assertEq(desk.creditOf(person, currency), players.owed(currency, person));
                owed += players.owed(currency, person);
            }
            vm.assertEq(desk.currencyOf(currency).fees, players.fees(currency));
            vm.assertEq(players.balanceOf(currency, address(desk)), owed + players.held(currency));
        }
    }

    /// The players are no idlers: some hundred sequences reach every state and settle in every mode.
    function test_players_behaviorThingsHappen() public {
        for (uint256 i; i < 900; ++i) {
            players.play(uint256(keccak256(abi.encode(i))));
        }
        this.invariant_sales();
        for (uint256 i = 1; i < 8; ++i) {
            vm.assertLe(1, players.reached(EscrowState(i)));
        }
        vm.assertLe(1, players.direct());
        vm.assertLe(1, players.attested() + players.payoffs());
    }
}
