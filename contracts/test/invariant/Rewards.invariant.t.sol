// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRewardPool, RoundPhase} from "../../src/interfaces/IRewardPool.sol";
import {Test} from "../base/Test.sol";
import {RewardsPlayers} from "./RewardsPlayers.t.sol";

/// What holds of the reward pool whatever anybody does.
contract RewardsInvariantTest is Test {
    RewardsPlayers private players;

    function setUp() public {
        players = new RewardsPlayers();
    }

    /// Where the runner aims its calls.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(players);
    }

    /// One invariant of all statements: the runner plays anew for each function.
    function invariant_rewards() external view {
        vm.assertEq(players.breach(), "");
        _adds(address(0), 0);
        _adds(address(players.euro()), players.bonds());
    }

    /// Money in = money out and money held, of which every unit is somebody's or still to be promised.
    function _adds(address currency, uint256 bonds) private view {
        IRewardPool pool = players.pool();
        uint256 held = players.available(currency) + players.promised(currency) + players.credited(currency) + bonds;
        vm.assertEq(players.balanceOf(currency), held);
        vm.assertEq(pool.availableOf(currency), players.available(currency));
        uint256 given = players.paid(currency) + players.promised(currency) + players.swept(currency);
        vm.assertLe(given, players.collected(currency) / 2);
        vm.assertLe(players.aged(currency), players.available(currency));
        vm.assertEq(pool.creditOf(players.treasury(), currency), players.credits(currency, players.treasury()));
        for (uint256 i; i < 4; ++i) {
            address account = players.everybody(i);
            vm.assertEq(pool.creditOf(account, currency), players.credits(currency, account));
        }
    }

    /// The players are no idlers: some thousand calls settle, void and pay rounds.
    function test_players_behaviorThingsHappen() public {
        for (uint256 i; i < 4000; ++i) {
            uint256 seed = uint256(keccak256(abi.encode("seed", i)));
            uint256 who = uint256(keccak256(abi.encode("who", i)));
            uint256 act = i % 11;
            if (act == 0) players.earn(seed, who);
            if (act == 1) players.post(seed, who);
            if (act == 2) players.challenge(seed, who);
            if (act == 3) players.finalise(seed, who);
            if (act == 4) players.expire(seed, who);
            if (act == 5) players.decide(seed, who);
            if (act == 6) players.claim(seed, who);
            if (act == 7) players.withdraw(seed, who);
            if (act == 8) players.wait(seed);
            if (act == 9) players.claim(who, seed);
            if (act == 10) players.sweep(seed, who);
        }
        // Three years in which nobody posts.
        for (uint256 year; year < 3; ++year) {
            players.earn(0, 1_000e6);
            players.sweep(0, year);
        }
        vm.assertEq(players.breach(), "");
        vm.assertLe(8, players.reached(RoundPhase.Final));
        vm.assertLe(2, players.voided());
        vm.assertLe(5, players.claims());
        vm.assertLe(1, players.reached(RoundPhase.Ended));
        vm.assertLe(2, players.sweeps());
    }
}
