// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDesk} from "../src/interfaces/IDesk.sol";
import {IRewardPool} from "../src/interfaces/IRewardPool.sol";
import {Terms} from "../src/types/Terms.sol";
import {Pools} from "./base/Pools.sol";
import {FeeDesk} from "./base/FeeDesk.sol";
import {KeepingToken, PlainToken} from "./base/Tokens.sol";

contract RewardPoolCollectTest is Pools {
    function test_collect() public {
        vm.assertEq(pool.availableOf(COIN), REWARDS);
        vm.assertEq(pool.creditOf(treasury, COIN), SALE_FEE - REWARDS);
        vm.assertEq(address(pool).balance, SALE_FEE);
    }

    function test_collect_behaviorEuro() public {
        vm.warp(START);
        _sellForEuro();
        expectFromPool();
        emit IRewardPool.FeesReceived(address(euro), REWARDS, SALE_FEE - REWARDS);
        vm.prank(stranger);
        pool.collect(address(euro));
        vm.assertEq(pool.availableOf(address(euro)), REWARDS);
        vm.assertEq(pool.creditOf(treasury, address(euro)), SALE_FEE - REWARDS);
        vm.assertEq(euro.balanceOf(address(pool)), SALE_FEE);
    }

    /// Somebody asked the desk for the fees before.
    function test_collect_behaviorCreditedAlready() public {
        vm.warp(START);
        _sellForEuro();
        sales.collectFees(address(euro));
        pool.collect(address(euro));
        vm.assertEq(pool.availableOf(address(euro)), REWARDS);
    }

    /// Euros of bonds are no fees.
    function test_collect_behaviorBondsAreNoFees() public {
        post(bob, ROOT, REWARDS);
        vm.warp(START);
        _sellForEuro();
        pool.collect(address(euro));
        vm.assertEq(pool.availableOf(address(euro)), REWARDS);
        vm.assertEq(euro.balanceOf(address(pool)), BOND + SALE_FEE);
    }

    function test_collect_revertsIfNothingIsOwed() public {
        vm.expectRevert(abi.encodeWithSelector(IDesk.NothingToWithdraw.selector, address(pool), COIN));
        pool.collect(COIN);
    }

    function testFuzz_collect_behaviorRestIsTheTreasurys(uint128 fee) public {
        (IRewardPool other, FeeDesk till) = _poolOf();
        PlainToken token = new PlainToken();
        if (fee == 0) fee = 1;
        token.mint(address(till), fee);
        till.earn(address(token), fee);
        other.collect(address(token));
        vm.assertEq(other.availableOf(address(token)), fee / 2);
        vm.assertEq(other.creditOf(treasury, address(token)), fee - fee / 2);
    }

    /// A currency that lets nothing out harms nobody else.
    function test_collect_revertsIfCurrencyKeeps() public {
        (IRewardPool other, FeeDesk till) = _poolOf();
        KeepingToken token = new KeepingToken();
        token.mint(address(till), 10);
        till.earn(address(token), 10);
        vm.expectRevert(abi.encodeWithSignature("TransferFailed()"));
        other.collect(address(token));
    }

    /// What did not arrive is not shared.
    function test_collect_behaviorMeasuresWhatArrives() public {
        (IRewardPool other, FeeDesk till) = _poolOf();
        PlainToken token = new PlainToken();
        token.mint(address(till), 6);
        till.earn(address(token), 10);
        till.giveOnly(6);
        other.collect(address(token));
        vm.assertEq(other.availableOf(address(token)), 3);
        vm.assertEq(other.creditOf(treasury, address(token)), 3);
    }

    /// Who comes back while fees arrive does not count them twice.
    function test_collect_revertsIfEntered() public {
        (IRewardPool other, FeeDesk till) = _poolOf();
        vm.deal(address(till), 10);
        till.earn(COIN, 10);
        till.comeBack();
        vm.expectRevert(abi.encodeWithSignature("Reentrancy()"));
        other.collect(COIN);
    }

    function test_receive_revertsIfNotDesk() public {
        vm.deal(stranger, 1);
        vm.prank(stranger);
        (bool isDone, bytes memory reason) = address(pool).call{value: 1}("");
        vm.assertEq(isDone, false);
        vm.assertEq(reason, abi.encodeWithSelector(IRewardPool.NotDesk.selector, stranger));
    }

    function test_withdraw() public {
        expectFromPool();
        emit IRewardPool.CreditWithdrawn(treasury, COIN, SALE_FEE - REWARDS);
        vm.prank(treasury);
        pool.withdraw(COIN);
        vm.assertEq(treasury.balance, SALE_FEE - REWARDS);
        vm.assertEq(pool.creditOf(treasury, COIN), 0);
    }

    function test_withdraw_behaviorBondInEuros() public {
        post(bob, ROOT, REWARDS);
        pass(CHALLENGE + 1);
        pool.finalise(COIN, period);
        uint256 had = euro.balanceOf(bob);
        vm.prank(bob);
        pool.withdraw(address(euro));
        vm.assertEq(euro.balanceOf(bob) - had, BOND);
        vm.assertEq(euro.balanceOf(address(pool)), 0);
    }

    function test_withdraw_revertsIfNothingIsOwed() public {
        vm.expectRevert(abi.encodeWithSelector(IRewardPool.NothingToWithdraw.selector, bob, COIN));
        vm.prank(bob);
        pool.withdraw(COIN);
    }

    function test_constructor_revertsWithoutTreasury() public {
        (bool isDone, bytes memory reason) = address(this).call(abi.encodeCall(this.deployPool, (address(0))));
        vm.assertEq(isDone, false);
        vm.assertEq(reason, abi.encodeWithSelector(IRewardPool.TreasuryInvalid.selector, address(0)));
    }

    function deployPool(address treasury_) external {
        deploy("RewardPool.sol:RewardPool", abi.encode(federation, sales, escrows, euro, treasury_));
    }

    function _poolOf() private returns (IRewardPool other, FeeDesk till) {
        till = new FeeDesk();
        other = IRewardPool(deploy("RewardPool.sol:RewardPool", abi.encode(federation, till, new FeeDesk(), euro, treasury)));
        till.setTreasury(address(other));
    }

    function _sellForEuro() private {
        birth(OTHER_VIN, alice);
        Terms memory terms_ = euroTerms();
        terms_.vin = OTHER_VIN;
        terms_.head = vehicles.vehicleOf(OTHER_VIN).head;
        sell(terms_);
    }
}
