// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Outcome} from "../../src/interfaces/IArbitrator.sol";
import {DisputeReason, IDisputeCourt, Phase} from "../../src/interfaces/IDisputeCourt.sol";
import {Link} from "../../src/types/Link.sol";
import {Courts} from "../base/Courts.sol";
import {Test} from "../base/Test.sol";
import {DisputesPlayers} from "./DisputesPlayers.t.sol";

/// What holds of disputes whatever anybody does.
contract DisputesInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    DisputesPlayers private players;
    IDisputeCourt private court;

    function setUp() public {
        players = new DisputesPlayers();
        court = players.theCourt();
    }

    /// Where the runner aims its calls.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](19);
        selectors[0] = DisputesPlayers.open.selector;
        selectors[1] = DisputesPlayers.shill.selector;
        selectors[2] = DisputesPlayers.join.selector;
        selectors[3] = DisputesPlayers.answer.selector;
        selectors[4] = DisputesPlayers.upholdBySilence.selector;
        selectors[5] = DisputesPlayers.rule.selector;
        selectors[6] = DisputesPlayers.escalate.selector;
        selectors[7] = DisputesPlayers.appeal.selector;
        selectors[8] = DisputesPlayers.veto.selector;
        selectors[9] = DisputesPlayers.decide.selector;
        selectors[10] = DisputesPlayers.close.selector;
        selectors[11] = DisputesPlayers.claim.selector;
        selectors[12] = DisputesPlayers.withdraw.selector;
        selectors[13] = DisputesPlayers.topUp.selector;
        selectors[14] = DisputesPlayers.depart.selector;
        selectors[15] = DisputesPlayers.revoke.selector;
        selectors[16] = DisputesPlayers.dismissCourt.selector;
        selectors[17] = DisputesPlayers.wait.selector;
        selectors[18] = DisputesPlayers.silence.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(players), selectors);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(players);
    }

    /// One invariant of all statements: the runner plays anew for each function.
    function invariant_disputes() external view {
        vm.assertEq(players.breach(), "");
        // Bonds, appeal bonds, unclaimed parts and credits: exactly what the court holds.
        vm.assertEq(players.balance(), players.outstanding() + players.credited());
        vm.assertEq(court.creditOf(players.theTreasury_()), players.credits(players.theTreasury_()));
        for (uint256 i; i < 5; ++i) {
            address writer = players.writers(i);
            // Nobody loses more than its stake, and a court holds of it no more than its disputes expose.
            vm.assertEq(players.licensedStake(writer), players.stakes_(writer));
            vm.assertEq(players.reservedOf(writer), players.reserved(writer));
            vm.assertLe(players.reserved(writer), players.stakes_(writer));
            if (players.isAdmitted()) vm.assertLe(players.reserved(writer), players.exposed(writer));
            vm.assertEq(court.creditOf(writer), players.credits(writer));
            if (i < 4) vm.assertEq(court.creditOf(players.accusers(i)), players.credits(players.accusers(i)));
        }
    }

    /// The players are no idlers: some thousand calls end disputes in every way.
    function test_players_behaviorThingsHappen() public {
        for (uint256 i; i < 3000; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("seed", i)));
            uint256 who = uint256(keccak256(abi.encode("who", i)));
            uint256 act = i % 16;
            if (act == 0) players.open(seed, who);
            if (act == 1) players.shill(seed);
            if (act == 2) players.join(seed, who);
            if (act == 3) players.answer(seed, who);
            if (act == 4) players.upholdBySilence(seed, who);
            if (act == 5) players.rule(seed, who);
            if (act == 6) players.escalate(seed, who);
            if (act == 7) players.appeal(seed, who);
            if (act == 8) players.veto(seed, who);
            if (act == 9) players.decide(seed, who);
            if (act == 10) players.close(seed, who);
            if (act == 11) players.claim(seed, who);
            if (act == 12) players.withdraw(who);
            if (act == 13) players.topUp(seed, who);
            if (act == 14) players.wait(seed);
            if (act == 15) players.depart(seed);
        }
        vm.assertEq(players.breach(), "");
        vm.assertLe(40, players.count());
        vm.assertLe(10, players.ended(Outcome.Upheld));
        vm.assertLe(10, players.ended(Outcome.Rejected));
        vm.assertLe(1, players.ended(Outcome.Undecided));
        vm.assertLe(3, players.appeals());
        vm.assertLe(3, players.slashes());
        vm.assertLe(1, players.exits());
    }
}

/// A rival with money disputes everything a business wrote.
contract DisputesAgainstOneRivalTest is Courts {
    function test_open_behaviorHundredAgainstOneRival() public {
        for (uint256 i; i < 100; ++i) {
            (before, link) = write(workshop, statement("maintenance"));
            open(bob, bytes32(i + 1));
        }
        vm.assertEq(stakes.reservedBy(workshop, address(court)), STAKE);
        vm.assertEq(stakes.availableStake(workshop), 0);
        uint256 paid = euro.balanceOf(address(court));
        for (uint256 id = 1; id <= 100; ++id) {
            answer(id);
            rule(id, false);
        }
        pass(APPEAL + 1);
        for (uint256 id = 1; id <= 100; ++id) {
            court.close(id);
        }
        // The business keeps its stake and gets half of what the rival lost.
        vm.assertEq(stakes.availableStake(workshop), STAKE);
        assertOwed(workshop, paid / 2);
        assertOwed(treasury, paid / 2);
    }

    /// Even if it answers nothing, a business loses its stake at most.
    function test_close_behaviorHundredLostBySilence() public {
        for (uint256 i; i < 100; ++i) {
            (before, link) = write(workshop, statement("maintenance"));
            open(bob, bytes32(i + 1));
        }
        pass(ANSWER + 1);
        for (uint256 id = 1; id <= 100; ++id) {
            court.upholdBySilence(id);
        }
        pass(APPEAL + 1);
        uint256 had = euro.balanceOf(bob);
        uint256 bonds;
        for (uint256 id = 1; id <= 100; ++id) {
            bonds += court.bondOf(id, bob);
            court.close(id);
            claim(id, bob);
        }
        vm.assertEq(stakeOf(workshop), 0);
        vm.assertEq(euro.balanceOf(bob) - had, bonds + STAKE / 2);
        assertOwed(treasury, STAKE / 2);
    }
}
