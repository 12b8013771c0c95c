// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDesk} from "../src/interfaces/IDesk.sol";
import {Terms} from "../src/types/Terms.sol";
import {Greedy} from "./base/Greedy.sol";
import {Sales} from "./base/Sales.sol";
import {KeepingToken} from "./base/Tokens.sol";
import {Wallet} from "./base/Wallets.sol";

/// What came in is what is owed, and only who is owed takes it.
contract SaleDeskWithdrawTest is Sales {
    uint256 private constant PROCEEDS = PRICE - PRICE / 200;

    function test_withdraw() public {
        _sell(alice, bob, directTerms());
        vm.expectEmit(address(sales));
        emit IDesk.Withdrawn(alice, COIN, PROCEEDS);
        _withdraw(alice, COIN);
        vm.assertEq(alice.balance, PROCEEDS);
        vm.assertEq(sales.creditOf(alice, COIN), 0);
    }

    function test_withdraw_behaviorErc20() public {
        _sell(alice, bob, euroTerms());
        vm.expectEmit(address(sales));
        emit IDesk.Withdrawn(alice, address(euro), PROCEEDS);
        _withdraw(alice, address(euro));
        vm.assertEq(euro.balanceOf(alice), PROCEEDS);
    }

    function test_withdraw_behaviorSeveralSalesAtOnce() public {
        _sell(alice, bob, directTerms());
        _sell(bob, alice, directTerms());
        _sell(alice, carol, directTerms());
        _withdraw(alice, COIN);
        vm.assertEq(alice.balance, 2 * PROCEEDS + 99 * PRICE);
    }

    /// A currency taken no longer still pays out.
    function test_withdraw_behaviorCurrencyRefusedSince() public {
        _sell(alice, bob, euroTerms());
        sales.refuseCurrency(address(euro));
        _withdraw(alice, address(euro));
        vm.assertEq(euro.balanceOf(alice), PROCEEDS);
    }

    function test_withdraw_revertsIfNothing() public {
        _sell(alice, bob, directTerms());
        _withdraw(alice, COIN);
        vm.expectRevert(abi.encodeWithSelector(IDesk.NothingToWithdraw.selector, alice, COIN));
        _withdraw(alice, COIN);
        vm.expectRevert(abi.encodeWithSelector(IDesk.NothingToWithdraw.selector, bob, euro));
        _withdraw(bob, address(euro));
    }

    /// A seller that takes no coin harms nobody: its buyer has the car, others their money.
    function test_withdraw_revertsIfReceiverRefuses() public {
        address wallet = address(new Wallet(alice));
        keys[wallet] = keyOf("alice");
        vm.prank(police);
        owners.certify(wallet);
        birth(OTHER_VIN, wallet);
        Terms memory terms = directTerms();
        terms.vin = OTHER_VIN;
        terms.head = vehicles.vehicleOf(OTHER_VIN).head;
        buy(bob, terms, signedBy(wallet, terms));
        _sell(alice, carol, directTerms());
        vm.expectRevert(abi.encodeWithSignature("ETHTransferFailed()"));
        _withdraw(wallet, COIN);
        vm.assertEq(sales.creditOf(wallet, COIN), PROCEEDS);
        assertOwner(OTHER_VIN, bob);
        _withdraw(alice, COIN);
        vm.assertEq(alice.balance, PROCEEDS);
    }

    function test_withdraw_revertsIfTokenRefuses() public {
        KeepingToken token = new KeepingToken();
        sales.acceptCurrency(address(token), FEE);
        token.mint(bob, PRICE);
        Terms memory terms = directTerms();
        terms.currency = address(token);
        _sell(alice, bob, terms);
        vm.expectRevert(abi.encodeWithSignature("TransferFailed()"));
        _withdraw(alice, address(token));
        vm.assertEq(sales.creditOf(alice, address(token)), PROCEEDS);
    }

    /// A receiver that asks again while it is being paid gets what it is owed, once.
    function test_withdraw_behaviorReceiverComesBack() public {
        Greedy greedy = greedySells(COIN);
        _sell(alice, carol, directTerms());
        greedy.take(COIN);
        vm.assertEq(address(greedy).balance, PROCEEDS);
        vm.assertEq(greedy.refusals(), 1);
        vm.assertEq(sales.creditOf(alice, COIN), PROCEEDS);
    }

    function test_collectFees() public {
        _sell(alice, bob, directTerms());
        vm.expectEmit(address(sales));
        emit IDesk.FeesCollected(treasury, COIN, PRICE / 200);
        vm.prank(stranger);
        sales.collectFees(COIN);
        vm.assertEq(sales.currencyOf(COIN).fees, 0);
        _withdraw(treasury, COIN);
        vm.assertEq(treasury.balance, PRICE / 200);
    }

    function test_collectFees_behaviorGoToTreasuryOfTheDay() public {
        _sell(alice, bob, directTerms());
        sales.setTreasury(carol);
        sales.collectFees(COIN);
        vm.assertEq(sales.creditOf(carol, COIN), PRICE / 200);
    }

    function test_collectFees_revertsIfNone() public {
        vm.expectRevert(abi.encodeWithSelector(IDesk.NothingToWithdraw.selector, treasury, COIN));
        sales.collectFees(COIN);
    }

    /// However often a car is sold at whatever price and fee, in both currencies: out comes what went in.
    function testFuzz_withdraw_behaviorMoneyInIsMoneyOut(uint256 seed) public {
        address[3] memory people = [alice, bob, carol];
        fund(alice);
        uint256 coinBefore = alice.balance + bob.balance + carol.balance;
        for (uint256 i; i < 8; ++i) {
            uint256 draw = uint256(keccak256(abi.encode(seed, i)));
            address currency = draw & 1 == 0 ? COIN : address(euro);
            sales.acceptCurrency(currency, uint16((draw >> 8) % 101));
            Terms memory terms = directTerms();
            (terms.currency, terms.price, terms.nonce) = (currency, (draw >> 32) % PRICE, i);
            _sell(vehicles.vehicleOf(VIN).owner, _nextOwner(people, draw >> 16), terms);
            if (draw & 2 == 0) _withdrawAny(people[(draw >> 24) % 3], currency);
        }
        _assertOwed(people, COIN, address(sales).balance);
        _assertOwed(people, address(euro), euro.balanceOf(address(sales)));
        for (uint256 i; i < 3; ++i) {
            _withdrawAny(people[i], COIN);
            _withdrawAny(people[i], address(euro));
        }
        if (sales.currencyOf(COIN).fees != 0) sales.collectFees(COIN);
        if (sales.currencyOf(address(euro)).fees != 0) sales.collectFees(address(euro));
        _withdrawAny(treasury, COIN);
        _withdrawAny(treasury, address(euro));
        vm.assertEq(address(sales).balance, 0);
        vm.assertEq(euro.balanceOf(address(sales)), 0);
        vm.assertEq(alice.balance + bob.balance + carol.balance + treasury.balance, coinBefore);
    }

    function _nextOwner(address[3] memory people, uint256 draw) private view returns (address) {
        address candidate = people[draw % 3];
        return candidate == vehicles.vehicleOf(VIN).owner ? people[(draw + 1) % 3] : candidate;
    }

    function _assertOwed(address[3] memory people, address currency, uint256 held) private view {
        uint256 owed = sales.currencyOf(currency).fees;
        for (uint256 i; i < 3; ++i) {
            owed += sales.creditOf(people[i], currency);
        }
        vm.assertEq(owed, held);
    }

    function _withdrawAny(address account, address currency) private {
        if (sales.creditOf(account, currency) != 0) _withdraw(account, currency);
    }

    function _withdraw(address account, address currency) private {
        vm.prank(account);
        sales.withdraw(currency);
    }

    function _sell(address seller, address buyer, Terms memory terms) private {
        if (buyer.balance < terms.price) vm.deal(buyer, 100 * PRICE);
        buy(buyer, terms, signedBy(seller, terms));
    }
}
