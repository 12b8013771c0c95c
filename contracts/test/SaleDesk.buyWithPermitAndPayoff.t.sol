// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IDesk, Permit} from "../src/interfaces/IDesk.sol";
import {ILienRegistry, Payoff} from "../src/interfaces/ILienRegistry.sol";
import {Terms} from "../src/types/Terms.sol";
import {Sales} from "./base/Sales.sol";

/// A car with a lien, bought without an allowance before: all in one transaction, or nothing.
contract SaleDeskBuyWithPermitAndPayoffTest is Sales {
    uint256 private constant SALE_FEE = PRICE / 200;
    uint256 private constant OWED = PRICE / 4;

    function setUp() public override {
        super.setUp();
        encumber(VIN, alice, address(euro), uint96(PRICE));
        vm.prank(bob);
        euro.approve(address(sales), 0);
    }

    function test_buyWithPermitAndPayoff() public {
        bytes32 saleId = saleIdOf(euroTerms(), alice);
        vm.expectEmit(address(liens));
        emit ILienRegistry.LienReleased(VIN, bank, 1, address(sales));
        vm.expectEmit(address(sales));
        emit IDesk.LienPaidOff(saleId, VIN, bank, address(euro), OWED);
        vm.expectEmit(address(sales));
        emit IDesk.SaleSettled(saleId, VIN, alice, bob, address(euro), PRICE, SALE_FEE, address(0), 0);
        _buy(euroTerms(), OWED, permitOf(PRICE));
        assertFree(VIN);
        assertOwner(VIN, bob);
        vm.assertEq(sales.creditOf(bank, address(euro)), OWED);
        vm.assertEq(sales.creditOf(alice, address(euro)), PRICE - SALE_FEE - OWED);
        vm.assertEq(euro.balanceOf(address(sales)), PRICE);
    }

    /// Somebody saw the permit and carried it first: that must not spoil the purchase.
    function test_buyWithPermitAndPayoff_behaviorPermitUsedBefore() public {
        Permit memory permit = permitOf(PRICE);
        vm.prank(stranger);
        IERC20Permit(address(euro)).permit(bob, address(sales), PRICE, permit.deadline, permit.v, permit.r, permit.s);
        _buy(euroTerms(), OWED, permit);
        assertOwner(VIN, bob);
    }

    function test_buyWithPermitAndPayoff_revertsIfPermitForLess() public {
        bytes memory reason = abi.encodeWithSelector(IDesk.PaymentFailed.selector, euro, bob, PRICE);
        _refused(euroTerms(), OWED, permitOf(PRICE - 1), reason);
    }

    function test_buyWithPermitAndPayoff_revertsIfCoin() public {
        _refused(directTerms(), 0, permitOf(PRICE), abi.encodeWithSelector(IDesk.CoinHasNoPermit.selector));
    }

    /// Nobody makes the desk call a contract the federation did not name.
    function test_buyWithPermitAndPayoff_revertsIfCurrencyNotAccepted() public {
        Terms memory terms = euroTerms();
        terms.currency = address(vehicles);
        bytes memory reason = abi.encodeWithSelector(IDesk.CurrencyNotAccepted.selector, vehicles);
        _refused(terms, OWED, permitOf(PRICE), reason);
    }

    function test_buyWithPermitAndPayoff_revertsIfAboveProceeds() public {
        uint256 most = PRICE - SALE_FEE;
        bytes memory reason = abi.encodeWithSelector(IDesk.PayoffTooHigh.selector, most + 1, most);
        _refused(euroTerms(), most + 1, permitOf(PRICE), reason);
    }

    function test_buyWithPermitAndPayoff_revertsIfAttested() public {
        bytes32 saleId = saleIdOf(attestedTerms(), alice);
        bytes memory reason = abi.encodeWithSelector(IDesk.SaleIsAttested.selector, saleId, bank);
        _refused(attestedTerms(), OWED, permitOf(PRICE), reason);
    }

    function test_buyWithPermitAndPayoff_revertsIfNoLien() public {
        vm.prank(bank);
        liens.releaseLien(VIN);
        bytes memory reason = abi.encodeWithSelector(ILienRegistry.LienUnknown.selector, VIN);
        _refused(euroTerms(), OWED, permitOf(PRICE), reason);
    }

    function _buy(Terms memory terms, uint256 amount, Permit memory permit) private {
        (Payoff memory payoff, bytes memory quote) = payoffAt(address(sales), terms.currency, amount, 0);
        bytes memory consent = signedBy(alice, terms);
        vm.prank(bob);
        sales.buyWithPermitAndPayoff(terms, consent, permit, payoff, quote);
    }

    /// Neither title nor lien nor money moved, and no allowance is left behind.
    function _refused(Terms memory terms, uint256 amount, Permit memory permit, bytes memory reason) private {
        (Payoff memory payoff, bytes memory quote) = payoffAt(address(sales), terms.currency, amount, 0);
        bytes memory consent = signedBy(alice, terms);
        address holder = liens.holderOf(VIN);
        vm.expectRevert(reason);
        vm.prank(bob);
        sales.buyWithPermitAndPayoff(terms, consent, permit, payoff, quote);
        assertOwner(VIN, alice);
        vm.assertEq(liens.holderOf(VIN), holder);
        vm.assertEq(IERC20(address(euro)).allowance(bob, address(sales)), 0);
        vm.assertEq(euro.balanceOf(address(sales)), 0);
    }
}
