// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDesk} from "../src/interfaces/IDesk.sol";
import {ILienRegistry, Payoff} from "../src/interfaces/ILienRegistry.sol";
import {ISaleDesk} from "../src/interfaces/ISaleDesk.sol";
import {Terms} from "../src/types/Terms.sol";
import {Sales} from "./base/Sales.sol";

/// A car with a lien changes hands only where the lien ends.
contract SaleDeskPayoffTest is Sales {
    uint256 private constant SALE_FEE = PRICE / 200;
    uint256 private constant OWED = PRICE / 4;
    bytes32 private constant PAYMENT = keccak256("transfer 4711");

    function test_buy_revertsIfLienActive() public {
        encumber();
        buyRefused(directTerms(), abi.encodeWithSelector(IDesk.LienActive.selector, VIN, bank));
    }

    function test_buy_behaviorLienReleased() public {
        encumber();
        vm.prank(bank);
        liens.releaseLien(VIN);
        buy(bob, directTerms(), signedBy(alice, directTerms()));
        assertOwner(VIN, bob);
    }

    function test_buyWithPayoff() public {
        encumber();
        Terms memory terms = directTerms();
        bytes32 saleId = saleIdOf(terms, alice);
        bytes memory consent = signedBy(alice, terms);
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(sales), COIN, OWED, 0);
        vm.expectEmit(address(liens));
        emit ILienRegistry.LienReleased(VIN, bank, 1, address(sales));
        vm.expectEmit(address(sales));
        emit IDesk.LienPaidOff(saleId, VIN, bank, COIN, OWED);
        vm.expectEmit(address(sales));
        emit IDesk.SaleSettled(saleId, VIN, alice, bob, COIN, PRICE, SALE_FEE, address(0), 0);
        vm.prank(bob);
        sales.buyWithPayoff{value: PRICE}(terms, consent, payoff, signature);
        assertFree(VIN);
        assertOwner(VIN, bob);
        vm.assertEq(sales.creditOf(bank, COIN), OWED);
        vm.assertEq(sales.creditOf(alice, COIN), PRICE - SALE_FEE - OWED);
        vm.assertEq(sales.currencyOf(COIN).fees, SALE_FEE);
        vm.prank(bank);
        sales.withdraw(COIN);
        vm.assertEq(bank.balance, OWED);
    }

    function testFuzz_buyWithPayoff_behaviorSharesWholePrice(uint96 amount) public {
        amount = uint96(bound(amount, 0, PRICE - SALE_FEE));
        encumber(VIN, alice, address(euro), type(uint96).max);
        Terms memory terms = euroTerms();
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(sales), address(euro), amount, 0);
        bytes memory consent = signedBy(alice, terms);
        vm.prank(bob);
        sales.buyWithPayoff(terms, consent, payoff, signature);
        uint256 owed = sales.creditOf(bank, address(euro)) + sales.creditOf(alice, address(euro))
            + sales.currencyOf(address(euro)).fees;
        vm.assertEq(owed, PRICE);
        vm.assertEq(sales.creditOf(bank, address(euro)), amount);
        vm.assertEq(euro.balanceOf(address(sales)), PRICE);
    }

    function test_buyWithPayoff_revertsIfAboveProceeds() public {
        encumber(VIN, alice, COIN, uint96(PRICE));
        uint256 most = PRICE - SALE_FEE;
        _refused(0, most + 1, abi.encodeWithSelector(IDesk.PayoffTooHigh.selector, most + 1, most));
    }

    /// A bank asks for no more than the owner agreed to.
    function test_buyWithPayoff_revertsIfAboveCeiling() public {
        encumber();
        uint256 most = PRICE / 2;
        _refused(0, most + 1, abi.encodeWithSelector(ILienRegistry.PayoffAboveCeiling.selector, most + 1, most));
    }

    function test_buyWithPayoff_revertsIfOtherCurrency() public {
        encumber(VIN, alice, address(euro), 1000);
        _refused(0, 1, abi.encodeWithSelector(ILienRegistry.PayoffInOtherCurrency.selector, COIN, euro));
    }

    function test_buyWithPayoff_revertsIfForOtherSale() public {
        encumber();
        bytes32 other = keccak256("another sale");
        bytes32 saleId = saleIdOf(directTerms(), alice);
        _refused(other, OWED, abi.encodeWithSelector(ILienRegistry.PayoffForOtherSale.selector, other, saleId));
    }

    function test_buyWithPayoff_revertsIfExpired() public {
        encumber();
        vm.warp(START + 100 days + 1);
        bytes4 selector = ILienRegistry.LienSignatureExpired.selector;
        _refused(0, OWED, abi.encodeWithSelector(selector, START + 100 days));
    }

    function test_buyWithPayoff_behaviorInLastSecondOfQuote() public {
        encumber();
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(sales), COIN, OWED, 0);
        vm.warp(payoff.expiry);
        Terms memory terms = directTerms();
        terms.deadline = payoff.expiry;
        bytes memory consent = signedBy(alice, terms);
        vm.prank(bob);
        sales.buyWithPayoff{value: PRICE}(terms, consent, payoff, signature);
        assertOwner(VIN, bob);
    }

    function test_buyWithPayoff_revertsIfNoLien() public {
        _refused(0, OWED, abi.encodeWithSelector(ILienRegistry.LienUnknown.selector, VIN));
    }

    /// A quote for the last lien is none for this one.
    function test_buyWithPayoff_revertsIfQuoteForEarlierLien() public {
        encumber();
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(sales), COIN, 1, 0);
        vm.prank(bank);
        liens.releaseLien(VIN);
        encumber();
        _refusedWith(payoff, signature, abi.encodeWithSelector(ILienRegistry.LienSignatureInvalid.selector, bank));
    }

    function test_buyWithPayoff_revertsIfNotSignedByHolder() public {
        encumber();
        (Payoff memory payoff,) = payoffAt(address(sales), COIN, 1, 0);
        bytes memory signature = signatureOf(alice, payoffDigest(VIN, payoff, address(sales), COIN));
        _refusedWith(payoff, signature, abi.encodeWithSelector(ILienRegistry.LienSignatureInvalid.selector, bank));
    }

    function test_buyWithPayoff_revertsIfAttested() public {
        encumber();
        Terms memory terms = attestedTerms();
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(sales), address(euro), 0, 0);
        bytes memory consent = signedBy(alice, terms);
        vm.expectRevert(abi.encodeWithSelector(IDesk.SaleIsAttested.selector, saleIdOf(terms, alice), bank));
        vm.prank(bob);
        sales.buyWithPayoff(terms, consent, payoff, signature);
    }

    /// Nobody but a desk pays a lien off, and only the one its holder named.
    function test_payOff_revertsIfNotDesk() public {
        encumber();
        Payoff memory payoff = Payoff(0, 0, uint40(START + 1 days));
        bytes memory signature = signatureOf(bank, payoffDigest(VIN, payoff, stranger, COIN));
        vm.expectRevert(abi.encodeWithSelector(ILienRegistry.NotDesk.selector, stranger));
        vm.prank(stranger);
        liens.payOff(VIN, 0, COIN, payoff, signature);
        // An admitted one that the holder did not name.
        (payoff, signature) = payoffAt(address(sales), COIN, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ILienRegistry.LienSignatureInvalid.selector, bank));
        vm.prank(desk);
        liens.payOff(VIN, 0, COIN, payoff, signature);
    }

    // --- attested ---

    function test_attest_revertsIfLienActive() public {
        encumber();
        Terms memory terms = attestedTerms();
        offerBy(bob, terms);
        bytes memory consent = signedBy(alice, terms);
        vm.expectRevert(abi.encodeWithSelector(IDesk.LienActive.selector, VIN, bank));
        vm.prank(bank);
        sales.attest(terms, consent, bob, PAYMENT);
    }

    function test_attestWithPayoff() public {
        encumber();
        Terms memory terms = attestedTerms();
        bytes32 saleId = offerBy(bob, terms);
        bytes memory consent = signedBy(alice, terms);
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(sales), address(euro), 0, saleId);
        vm.prank(bank);
        sales.attestWithPayoff(terms, consent, bob, PAYMENT, payoff, signature);
        assertFree(VIN);
        assertOwner(VIN, bob);
        vm.assertEq(sales.creditOf(bank, address(euro)), 0);
    }

    /// A quote to be paid here is none where no money moves.
    function test_attestWithPayoff_revertsIfAmountIsDue() public {
        encumber(VIN, alice, address(euro), 1000);
        Terms memory terms = attestedTerms();
        bytes32 saleId = offerBy(bob, terms);
        bytes memory consent = signedBy(alice, terms);
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(sales), address(euro), 1, saleId);
        vm.expectRevert(abi.encodeWithSelector(IDesk.PayoffTooHigh.selector, 1, 0));
        vm.prank(bank);
        sales.attestWithPayoff(terms, consent, bob, PAYMENT, payoff, signature);
    }

    function test_attestWithPayoff_revertsIfNotAttester() public {
        encumber();
        Terms memory terms = attestedTerms();
        bytes32 saleId = offerBy(bob, terms);
        bytes memory consent = signedBy(alice, terms);
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(sales), address(euro), 0, saleId);
        vm.expectRevert(abi.encodeWithSelector(ISaleDesk.NotAttester.selector, saleId, notary));
        vm.prank(notary);
        sales.attestWithPayoff(terms, consent, bob, PAYMENT, payoff, signature);
    }

    function _refused(bytes32 saleId, uint256 amount, bytes memory reason) private {
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(sales), COIN, amount, saleId);
        _refusedWith(payoff, signature, reason);
    }

    function _refusedWith(Payoff memory payoff, bytes memory signature, bytes memory reason) private {
        Terms memory terms = directTerms();
        bytes memory consent = signedBy(alice, terms);
        vm.expectRevert(reason);
        vm.prank(bob);
        sales.buyWithPayoff{value: PRICE}(terms, consent, payoff, signature);
        assertOwner(VIN, alice);
    }
}
