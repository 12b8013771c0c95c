// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDesk} from "../src/interfaces/IDesk.sol";
import {ISaleDesk} from "../src/interfaces/ISaleDesk.sol";
import {Terms} from "../src/types/Terms.sol";
import {Sales} from "./base/Sales.sol";

/// A buyer's consent to an attested sale, and the ways it ends without one.
contract SaleDeskOfferTest is Sales {
    uint40 private constant UNTIL = uint40(START + 1 hours);

    function test_offer() public {
        Terms memory terms = attestedTerms();
        bytes32 saleId = saleIdOf(terms, alice);
        bytes memory signature = signedBy(alice, terms);
        bytes32 before = trace(VIN);
        vm.expectEmit(address(sales));
        emit ISaleDesk.OfferMade(saleId, VIN, bob, alice, UNTIL, terms, signature);
        _offer(bob, terms, UNTIL);
        _assertOffer(saleId, bob, bank, UNTIL);
        vm.assertEq(trace(VIN), before);
    }

    function test_offer_behaviorSeveralBuyers() public {
        bytes32 saleId = offerBy(bob, attestedTerms());
        offerBy(carol, attestedTerms());
        _assertOffer(saleId, bob, bank, UNTIL);
        _assertOffer(saleId, carol, bank, UNTIL);
    }

    function test_offer_behaviorAgainChangesUntil() public {
        bytes32 saleId = offerBy(bob, attestedTerms());
        _offer(bob, attestedTerms(), uint40(START));
        _assertOffer(saleId, bob, bank, uint40(START));
    }

    function test_offer_behaviorNamedBuyer() public {
        Terms memory terms = attestedTerms();
        terms.buyer = bob;
        _assertOffer(offerBy(bob, terms), bob, bank, UNTIL);
    }

    function test_offer_behaviorUntilTheDeadline() public {
        _offer(bob, attestedTerms(), uint40(START + 1 days));
    }

    function test_offer_revertsIfDirect() public {
        Terms memory terms = directTerms();
        _refused(bob, terms, UNTIL, abi.encodeWithSelector(ISaleDesk.SaleIsDirect.selector, saleIdOf(terms, alice)));
    }

    function test_offer_revertsIfBuyerIsSeller() public {
        bytes memory reason = abi.encodeWithSelector(IDesk.BuyerIsSeller.selector, alice);
        _refused(alice, attestedTerms(), UNTIL, reason);
    }

    function test_offer_revertsIfAttesterIsParty() public {
        bytes memory reason = abi.encodeWithSelector(ISaleDesk.AttesterIsParty.selector, bank);
        _refused(bank, attestedTerms(), UNTIL, reason);
        birth(OTHER_VIN, bank);
        Terms memory terms = attestedTerms();
        terms.vin = OTHER_VIN;
        _refused(bob, terms, UNTIL, reason);
    }

    function test_offer_revertsIfForOtherBuyer() public {
        Terms memory terms = attestedTerms();
        terms.buyer = carol;
        _refused(bob, terms, UNTIL, abi.encodeWithSelector(ISaleDesk.OfferForOtherBuyer.selector, carol));
    }

    function testFuzz_offer_revertsIfTimeWrong(uint40 until) public {
        vm.assume(until < START || until > START + 1 days);
        bytes memory reason =
            abi.encodeWithSelector(ISaleDesk.OfferTimeWrong.selector, until, START, START + 1 days);
        _refused(bob, attestedTerms(), until, reason);
    }

    function test_offer_revertsIfCurrencyNotAccepted() public {
        Terms memory terms = attestedTerms();
        terms.currency = stranger;
        _refused(bob, terms, UNTIL, abi.encodeWithSelector(IDesk.CurrencyNotAccepted.selector, stranger));
    }

    function testFuzz_offer_revertsIfAttesterNotLicensed(uint8 who) public {
        address[6] memory others = [dealer, insurer, department, police, stranger, address(sales)];
        Terms memory terms = attestedTerms();
        terms.attester = others[who % 6];
        bytes memory reason = abi.encodeWithSelector(ISaleDesk.AttesterNotLicensed.selector, terms.attester);
        _refused(bob, terms, UNTIL, reason);
    }

    function test_withdrawOffer() public {
        bytes32 saleId = offerBy(bob, attestedTerms());
        vm.expectEmit(address(sales));
        emit ISaleDesk.OfferWithdrawn(saleId, bob);
        vm.prank(bob);
        sales.withdrawOffer(saleId);
        _assertOffer(saleId, bob, address(0), 0);
    }

    /// An offer nobody answered costs its maker nothing, not even a time limit to clear it.
    function test_withdrawOffer_behaviorExpired() public {
        bytes32 saleId = offerBy(bob, attestedTerms());
        vm.warp(START + 2 hours);
        vm.prank(bob);
        sales.withdrawOffer(saleId);
    }

    function test_withdrawOffer_revertsIfUnknown() public {
        bytes32 saleId = offerBy(bob, attestedTerms());
        vm.expectRevert(abi.encodeWithSelector(ISaleDesk.OfferUnknown.selector, saleId, carol));
        vm.prank(carol);
        sales.withdrawOffer(saleId);
    }

    function _offer(address buyer, Terms memory terms, uint40 until) private {
        bytes memory signature = signedBy(alice, terms);
        vm.prank(buyer);
        sales.offer(terms, signature, until);
    }

    function _refused(address buyer, Terms memory terms, uint40 until, bytes memory reason) private {
        bytes memory signature = signedBy(alice, terms);
        vm.expectRevert(reason);
        vm.prank(buyer);
        sales.offer(terms, signature, until);
    }

    function _assertOffer(bytes32 saleId, address buyer, address attester, uint40 until) private view {
        vm.assertEq(sales.offerOf(saleId, buyer).attester, attester);
        vm.assertEq(sales.offerOf(saleId, buyer).until, until);
    }
}
