// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDesk} from "../src/interfaces/IDesk.sol";
import {ISaleDesk} from "../src/interfaces/ISaleDesk.sol";
import {Terms} from "../src/types/Terms.sol";
import {Greedy} from "./base/Greedy.sol";
import {Sales} from "./base/Sales.sol";
import {
    CallingToken,
    GenerousToken,
    LyingToken,
    PlainToken,
    RefusingToken,
    SilentToken,
    TaxedToken
} from "./base/Tokens.sol";

/// What counts as paid: exactly the price, measured, in a currency the federation takes.
contract SaleDeskPaymentTest is Sales {
    function testFuzz_buy_revertsIfCoinDiffers(uint256 sent) public {
        sent = bound(sent, 0, 100 * PRICE);
        vm.assume(sent != PRICE);
        Terms memory terms = directTerms();
        bytes memory signature = signedBy(alice, terms);
        vm.expectRevert(abi.encodeWithSelector(IDesk.ValueWrong.selector, sent, PRICE));
        vm.prank(bob);
        sales.buy{value: sent}(terms, signature);
        assertOwner(VIN, alice);
    }

    function test_buy_revertsIfCoinBesideToken() public {
        Terms memory terms = euroTerms();
        bytes memory signature = signedBy(alice, terms);
        vm.expectRevert(abi.encodeWithSelector(IDesk.ValueWrong.selector, 1, 0));
        vm.prank(bob);
        sales.buy{value: 1}(terms, signature);
    }

    function test_buy_revertsIfCurrencyNotAccepted() public {
        address token = address(new PlainToken());
        _refused(token, abi.encodeWithSelector(IDesk.CurrencyNotAccepted.selector, token));
    }

    function test_buy_revertsIfCurrencyRefusedSince() public {
        sales.refuseCurrency(address(euro));
        _refused(address(euro), abi.encodeWithSelector(IDesk.CurrencyNotAccepted.selector, euro));
    }

    function test_buy_revertsIfPriceTooHigh() public {
        Terms memory terms = directTerms();
        terms.price = uint256(type(uint128).max) + 1;
        vm.deal(bob, terms.price);
        buyRefused(
            terms,
            abi.encodeWithSelector(IDesk.PriceTooHigh.selector, terms.price, uint256(type(uint128).max))
        );
    }

    function test_buy_revertsIfAllowanceTooLow() public {
        vm.prank(bob);
        euro.approve(address(sales), PRICE - 1);
        _refused(address(euro), _paymentFailed(address(euro)));
    }

    function test_buy_revertsIfTokenTakesFee() public {
        address token = _accepted(new TaxedToken());
        _refused(token, abi.encodeWithSelector(IDesk.PaymentIncorrect.selector, token, PRICE - 1, PRICE));
    }

    function test_buy_revertsIfTokenGivesMore() public {
        address token = _accepted(new GenerousToken());
        _refused(token, abi.encodeWithSelector(IDesk.PaymentIncorrect.selector, token, PRICE + 1, PRICE));
    }

    function test_buy_revertsIfTokenLies() public {
        address token = _accepted(new LyingToken());
        _refused(token, abi.encodeWithSelector(IDesk.PaymentIncorrect.selector, token, 0, PRICE));
    }

    function test_buy_revertsIfTokenSaysNo() public {
        address token = _accepted(new RefusingToken());
        _refused(token, _paymentFailed(token));
    }

    function test_buy_revertsIfTokenReverts() public {
        address token = address(new PlainToken());
        sales.acceptCurrency(token, FEE);
        _refused(token, _paymentFailed(token));
    }

    /// A token that returns nothing, as some old ones, pays in and out.
    function test_buy_behaviorTokenSaysNothing() public {
        SilentToken token = new SilentToken();
        sales.acceptCurrency(address(token), FEE);
        token.mint(bob, PRICE);
        Terms memory terms = _terms(address(token));
        buy(bob, terms, signedBy(alice, terms));
        assertOwner(VIN, bob);
        vm.prank(alice);
        sales.withdraw(address(token));
        vm.assertEq(token.balanceOf(alice), PRICE - PRICE / 200);
    }

    /// A token that lets the buyer in again while it is paying.
    function test_buy_revertsIfTokenComesBack() public {
        birth(OTHER_VIN, alice);
        CallingToken token = new CallingToken();
        sales.acceptCurrency(address(token), FEE);
        token.mint(bob, 2 * PRICE);
        token.mint(address(token), PRICE);
        vm.prank(police);
        owners.certify(address(token));
        Terms memory inner = _terms(address(token));
        inner.vin = OTHER_VIN;
        inner.head = vehicles.vehicleOf(OTHER_VIN).head;
        token.callBack(address(sales), abi.encodeCall(ISaleDesk.buy, (inner, signedBy(alice, inner))));
        _refused(address(token), _paymentFailed(address(token)));
        assertOwner(OTHER_VIN, alice);
    }

    /// Money that leaves while a purchase is measured is money that did not come.
    function test_buy_revertsIfTokenPaysOutMeanwhile() public {
        CallingToken token = new CallingToken();
        sales.acceptCurrency(address(token), FEE);
        token.mint(bob, 2 * PRICE);
        Greedy greedy = greedySells(address(token));
        token.callBack(address(greedy), abi.encodeCall(Greedy.take, (address(token))));
        uint256 received = PRICE / 200;
        _refused(
            address(token),
            abi.encodeWithSelector(IDesk.PaymentIncorrect.selector, token, received, PRICE)
        );
        vm.assertEq(token.balanceOf(address(sales)), PRICE);
    }

    function _accepted(PlainToken token) private returns (address) {
        sales.acceptCurrency(address(token), FEE);
        token.mint(bob, 10 * PRICE);
        return address(token);
    }

    function _terms(address currency) private view returns (Terms memory terms) {
        terms = directTerms();
        terms.currency = currency;
    }

    function _refused(address currency, bytes memory reason) private {
        buyRefused(_terms(currency), reason);
    }

    function _paymentFailed(address currency) private view returns (bytes memory) {
        return abi.encodeWithSelector(IDesk.PaymentFailed.selector, currency, bob, PRICE);
    }
}
