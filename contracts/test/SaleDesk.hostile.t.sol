// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Record, SaleConsent} from "../src/types/Record.sol";
import {Roles} from "../src/types/Roles.sol";
import {Terms} from "../src/types/Terms.sol";
import {Sales} from "./base/Sales.sol";

/// A hostile desk that the federation admitted: it holds every signature ever given and moves nothing that was not
/// signed for it by name.
contract SaleDeskHostileTest is Sales {
    address private hostile;

    function setUp() public override {
        super.setUp();
        hostile = admit("hostile desk", "EU", Roles.SALE_DESK);
    }

    function test_settleSale_revertsIfSignedForHonestDesk() public {
        Terms memory terms = directTerms();
        bytes memory signature = signedBy(alice, terms);
        _refused(
            _consent(terms, address(sales)),
            signature,
            abi.encodeWithSelector(IVehicleRegistry.ConsentForOtherDesk.selector, sales)
        );
        _refused(_consent(terms, hostile), signature, _signatureInvalid());
    }

    function testFuzz_settleSale_revertsIfUnsigned(bytes memory signature, uint128 price, uint256 nonce) public {
        Terms memory terms = directTerms();
        (terms.price, terms.nonce) = (price, nonce);
        _refused(_consent(terms, hostile), signature, _signatureInvalid());
    }

    function test_settleSale_revertsIfSignedByItself() public {
        SaleConsent memory consent = _consent(directTerms(), hostile);
        bytes memory signature = signatureOf(hostile, digestOf(consent, saleRecord(directTerms())));
        _refused(consent, signature, _signatureInvalid());
    }

    /// The price is under the signature: nobody who runs ahead of a purchase sells the car for less.
    function testFuzz_buy_revertsIfRunAheadForLess(uint256 price) public {
        Terms memory terms = directTerms();
        bytes memory signature = signedBy(alice, terms);
        terms.price = bound(price, 0, PRICE - 1);
        buyRefused(carol, terms, signature, _signatureInvalid());
        terms.price = PRICE;
        buy(bob, terms, signature);
        assertOwner(VIN, bob);
    }

    /// Who runs ahead of a purchase at the price asked is simply the buyer; the other keeps its money.
    function test_buy_behaviorRunAheadPays() public {
        Terms memory terms = directTerms();
        bytes memory signature = signedBy(alice, terms);
        buy(carol, terms, signature);
        bytes27 head = vehicles.vehicleOf(VIN).head;
        buyRefused(
            bob,
            terms,
            signature,
            abi.encodeWithSelector(IVehicleRegistry.HeadChanged.selector, VIN, terms.head, head)
        );
        vm.assertEq(bob.balance, 100 * PRICE);
    }

    /// Only the desk's own code credits anybody: money sent by mistake buys nothing.
    function test_receive_reverts() public {
        vm.prank(bob);
        (bool success,) = address(sales).call{value: 1}("");
        vm.assertEq(success, false);
    }

    function _consent(Terms memory terms, address desk_) private pure returns (SaleConsent memory) {
        return SaleConsent({
            desk: desk_,
            buyer: terms.buyer,
            currency: terms.currency,
            price: terms.price,
            terms: keccak256(abi.encode(terms.attester, terms.disclosure)),
            head: terms.head,
            nonce: terms.nonce,
            deadline: terms.deadline
        });
    }

    function _refused(SaleConsent memory consent, bytes memory signature, bytes memory reason) private {
        Record memory record = saleRecord(directTerms());
        bytes32 before = trace(VIN);
        vm.expectRevert(reason);
        vm.prank(hostile);
        vehicles.settleSale(consent, signature, carol, record);
        vm.assertEq(trace(VIN), before);
    }

    function _signatureInvalid() private view returns (bytes memory) {
        return abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, alice);
    }
}
