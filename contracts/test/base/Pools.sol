// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IRewardPool, RightSide, Round, RoundPhase} from "../../src/interfaces/IRewardPool.sol";
import {Terms} from "../../src/types/Terms.sol";
import {Sales} from "./Sales.sol";

/// The real pool as the real desk's treasury: Bob bought `VIN` in coin, the fee is collected, its period is over.
abstract contract Pools is Sales {
    uint64 internal constant COURT_ROLE = 5;

    uint256 internal constant PERIOD = 28 days;
    uint256 internal constant POSTING = 84 days;
    uint256 internal constant CHALLENGE = 14 days;
    uint256 internal constant DECISION = 60 days;
    uint256 internal constant KEPT = 364 days;
    uint256 internal constant BOND = 500e6;
    uint256 internal constant SALE_FEE = PRICE * FEE / 10_000;
    uint128 internal constant REWARDS = uint128(SALE_FEE / 2);
    bytes32 internal constant ROOT = keccak256("a root");
    bytes32 internal constant OTHER_ROOT = keccak256("another root");

    IRewardPool internal pool;
    uint256 internal time = START;
    /// The first, over now.
    uint256 internal period = START / PERIOD;

    function setUp() public virtual override {
        super.setUp();
        pool = IRewardPool(deploy("RewardPool.sol:RewardPool", abi.encode(federation, sales, escrows, euro, treasury)));
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = IRewardPool.decide.selector;
        IAccessManager(federation).setTargetFunctionRole(address(pool), selectors, COURT_ROLE);
        IAccessManager(federation).grantRole(COURT_ROLE, address(this), 0);
        sales.setTreasury(address(pool));
        vm.prank(bob);
        euro.approve(address(pool), type(uint256).max);
        vm.prank(carol);
        euro.approve(address(pool), type(uint256).max);
        sell(directTerms());
        pool.collect(COIN);
        pass((period + 1) * PERIOD - START);
    }

    function pass(uint256 duration) internal {
        time += duration;
        vm.warp(time);
    }

    /// Alice's `VIN` to Bob.
    function sell(Terms memory terms) internal {
        buy(bob, terms, signedBy(alice, terms));
    }

    function post(address by, bytes32 root, uint128 total) internal {
        vm.prank(by);
        pool.post(COIN, period, root, total);
    }

    function challenge(address by, bytes32 root, uint128 total) internal {
        vm.prank(by);
        pool.challenge(COIN, period, root, total);
    }

    /// What `account` earned: a leaf.
    function leafOf(address account, uint256 amount) internal view returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(period, account, amount))));
    }

    function nodeOf(bytes32 a, bytes32 b) internal pure returns (bytes32) {
        return a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
    }

    function only(bytes32 node) internal pure returns (bytes32[] memory proof) {
        proof = new bytes32[](1);
        proof[0] = node;
    }

    function expectFromPool() internal {
        vm.expectEmit(address(pool));
    }

    function phaseForbids(RoundPhase phase) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IRewardPool.RoundPhaseForbids.selector, COIN, period, phase);
    }

    function assertPhase(RoundPhase phase, uint256 deadline) internal view {
        Round memory round = pool.roundOf(COIN, period);
        vm.assertEq(uint256(round.phase), uint256(phase));
        vm.assertEq(round.deadline, deadline);
    }

    function assertOwed(address account, uint256 euros) internal view {
        vm.assertEq(pool.creditOf(account, address(euro)), euros);
    }

    function decide(RightSide right) internal {
        pool.decide(COIN, period, right);
    }
}
