// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IDesk, Permit} from "../src/interfaces/IDesk.sol";
import {Terms} from "../src/types/Terms.sol";
import {Sales} from "./base/Sales.sol";
import {PlainToken} from "./base/Tokens.sol";

/// Buying without an allowance before.
contract SaleDeskBuyWithPermitTest is Sales {
    function setUp() public override {
        super.setUp();
        vm.prank(bob);
        euro.approve(address(sales), 0);
    }

    function test_buyWithPermit() public {
        _buy(euroTerms(), permitOf(PRICE));
        assertOwner(VIN, bob);
        vm.assertEq(euro.balanceOf(address(sales)), PRICE);
    }

    /// Somebody saw the permit and carried it first: that must not spoil the purchase.
    function test_buyWithPermit_behaviorPermitUsedBefore() public {
        Permit memory permit = permitOf(PRICE);
        vm.prank(stranger);
        IERC20Permit(address(euro)).permit(bob, address(sales), PRICE, permit.deadline, permit.v, permit.r, permit.s);
        _buy(euroTerms(), permit);
        assertOwner(VIN, bob);
    }

    /// A token without permits is bought with by its allowance.
    function test_buyWithPermit_behaviorTokenWithoutPermit() public {
        PlainToken token = new PlainToken();
        sales.acceptCurrency(address(token), FEE);
        token.mint(bob, PRICE);
        Terms memory terms = euroTerms();
        terms.currency = address(token);
        _buy(terms, permitOf(PRICE));
        assertOwner(VIN, bob);
    }

    function test_buyWithPermit_revertsIfPermitForLess() public {
        _refused(euroTerms(), permitOf(PRICE - 1), _paymentFailed());
    }

    function test_buyWithPermit_revertsIfPermitExpired() public {
        Permit memory permit = permitOf(PRICE);
        vm.warp(START + 1 hours + 1);
        _refused(euroTerms(), permit, _paymentFailed());
    }

    function test_buyWithPermit_revertsIfCoin() public {
        _refused(directTerms(), permitOf(PRICE), abi.encodeWithSelector(IDesk.CoinHasNoPermit.selector));
    }

    /// Nobody makes the desk call a contract the federation did not name.
    function test_buyWithPermit_revertsIfCurrencyNotAccepted() public {
        Terms memory terms = euroTerms();
        terms.currency = address(vehicles);
        bytes memory reason = abi.encodeWithSelector(IDesk.CurrencyNotAccepted.selector, vehicles);
        _refused(terms, permitOf(PRICE), reason);
    }

    function test_buyWithPermit_revertsIfAttested() public {
        Terms memory terms = attestedTerms();
        bytes memory reason =
            abi.encodeWithSelector(IDesk.SaleIsAttested.selector, saleIdOf(terms, alice), bank);
        _refused(terms, permitOf(PRICE), reason);
    }

    function _buy(Terms memory terms, Permit memory permit) private {
        bytes memory signature = signedBy(alice, terms);
        vm.prank(bob);
        sales.buyWithPermit(terms, signature, permit);
    }

    function _refused(Terms memory terms, Permit memory permit, bytes memory reason) private {
        bytes memory signature = signedBy(alice, terms);
        vm.expectRevert(reason);
        vm.prank(bob);
        sales.buyWithPermit(terms, signature, permit);
        assertOwner(VIN, alice);
    }

    function _paymentFailed() private view returns (bytes memory) {
        return abi.encodeWithSelector(IDesk.PaymentFailed.selector, euro, bob, PRICE);
    }
}
