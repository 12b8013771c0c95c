// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";
import {IDesk} from "../src/interfaces/IDesk.sol";
import {ISaleDesk, RefusalReason} from "../src/interfaces/ISaleDesk.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Record} from "../src/types/Record.sol";
import {Terms} from "../src/types/Terms.sol";
import {Status} from "../src/types/VehicleState.sol";
import {Sales} from "./base/Sales.sol";
import {TypedData} from "./base/TypedData.sol";

/// Sales whose money moves elsewhere and for which a notary or bank answers.
contract SaleDeskAttestTest is Sales {
    bytes32 private constant PAYMENT = keccak256("transfer 4711");

    function test_attest() public {
        Terms memory terms = attestedTerms();
        bytes32 saleId = offerBy(bob, terms);
        Record memory record = saleRecord(terms);
        record.payload = string.concat(
            '{"amount":"10000000000","buyer":"',
            LibString.toHexString(bob),
            '","currency":"',
            LibString.toHexString(address(euro)),
            '","mode":"attested","seller":"',
            LibString.toHexString(alice),
            '","v":1}'
        );
        bytes memory signature = signedBy(alice, terms);
        vm.expectEmit(address(sales));
        emit IDesk.SaleSettled(saleId, VIN, alice, bob, address(euro), PRICE, 0, bank, PAYMENT);
        expectAppended(record, address(sales), TypedData.stamp(record, 2, START, START_BLOCK));
        _attest(bank, terms, signature, bob, PAYMENT);

        assertOwner(VIN, bob);
        vm.assertEq(sales.offerOf(saleId, bob).attester, address(0));
        vm.assertEq(sales.creditOf(alice, address(euro)), 0);
        vm.assertEq(euro.balanceOf(bob), 10 * PRICE);
    }

    function test_attest_behaviorNotary() public {
        Terms memory terms = attestedTerms();
        terms.attester = notary;
        offerBy(bob, terms);
        _attest(notary, terms, signedBy(alice, terms), bob, PAYMENT);
        assertOwner(VIN, bob);
    }

    function test_attest_behaviorUntilInclusive() public {
        Terms memory terms = attestedTerms();
        offerBy(bob, terms);
        vm.warp(START + 1 hours);
        _attest(bank, terms, signedBy(alice, terms), bob, PAYMENT);
        assertOwner(VIN, bob);
    }

    /// Of two offers the attester settles one; the other is left to its time.
    function test_attest_behaviorOneOfTwoOffers() public {
        Terms memory terms = attestedTerms();
        bytes memory signature = signedBy(alice, terms);
        offerBy(bob, terms);
        offerBy(carol, terms);
        _attest(bank, terms, signature, carol, PAYMENT);
        assertOwner(VIN, carol);
        _refused(
            bank,
            terms,
            signature,
            bob,
            abi.encodeWithSelector(ISaleDesk.OfferUnknown.selector, saleIdOf(terms, carol), bob)
        );
    }

    /// Nobody becomes an owner without having said so.
    function test_attest_revertsIfBuyerNeverOffered() public {
        Terms memory terms = attestedTerms();
        bytes32 saleId = offerBy(bob, terms);
        _refused(terms, carol, abi.encodeWithSelector(ISaleDesk.OfferUnknown.selector, saleId, carol));
    }

    function test_attest_revertsIfOtherTermsOffered() public {
        Terms memory terms = attestedTerms();
        offerBy(bob, terms);
        terms.price += 1;
        bytes memory reason =
            abi.encodeWithSelector(ISaleDesk.OfferUnknown.selector, saleIdOf(terms, alice), bob);
        _refused(terms, bob, reason);
    }

    function test_attest_revertsIfOfferWithdrawn() public {
        Terms memory terms = attestedTerms();
        bytes32 saleId = offerBy(bob, terms);
        vm.prank(bob);
        sales.withdrawOffer(saleId);
        _refused(terms, bob, abi.encodeWithSelector(ISaleDesk.OfferUnknown.selector, saleId, bob));
    }

    function test_attest_revertsIfOfferExpired() public {
        Terms memory terms = attestedTerms();
        bytes32 saleId = offerBy(bob, terms);
        vm.warp(START + 1 hours + 1);
        _refused(
            terms, bob, abi.encodeWithSelector(ISaleDesk.OfferExpired.selector, saleId, bob, START + 1 hours)
        );
    }

    function testFuzz_attest_revertsIfNotAttester(address caller) public {
        vm.assume(caller != bank);
        Terms memory terms = attestedTerms();
        bytes32 saleId = offerBy(bob, terms);
        bytes memory reason = abi.encodeWithSelector(ISaleDesk.NotAttester.selector, saleId, caller);
        _refused(caller, terms, signedBy(alice, terms), bob, reason);
    }

    /// Another bank is licensed too, and is not the one they agreed on.
    function test_attest_revertsIfOtherAttester() public {
        Terms memory terms = attestedTerms();
        bytes32 saleId = offerBy(bob, terms);
        bytes memory reason = abi.encodeWithSelector(ISaleDesk.NotAttester.selector, saleId, notary);
        _refused(notary, terms, signedBy(alice, terms), bob, reason);
    }

    function test_attest_revertsIfLicenceRevoked() public {
        Terms memory terms = attestedTerms();
        offerBy(bob, terms);
        vm.prank(department);
        licenses.revoke(bank);
        _refused(terms, bob, abi.encodeWithSelector(ISaleDesk.AttesterNotLicensed.selector, bank));
    }

    function test_attest_revertsIfLicenceSuspended() public {
        Terms memory terms = attestedTerms();
        offerBy(bob, terms);
        vm.prank(department);
        licenses.suspend(bank);
        _refused(terms, bob, abi.encodeWithSelector(ISaleDesk.AttesterNotLicensed.selector, bank));
    }

    function test_attest_revertsIfPaymentProofMissing() public {
        Terms memory terms = attestedTerms();
        bytes32 saleId = offerBy(bob, terms);
        bytes memory signature = signedBy(alice, terms);
        vm.expectRevert(abi.encodeWithSelector(ISaleDesk.PaymentProofMissing.selector, saleId));
        _attest(bank, terms, signature, bob, 0);
    }

    function test_attest_revertsIfSellerNeverSigned() public {
        Terms memory terms = attestedTerms();
        offerBy(bob, terms);
        bytes memory reason = abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, alice);
        _refused(bank, terms, signedBy(carol, terms), bob, reason);
    }

    function test_attest_revertsIfHeadChanged() public {
        Terms memory terms = attestedTerms();
        offerBy(bob, terms);
        append(workshop, reading(70_000));
        bytes27 head = vehicles.vehicleOf(VIN).head;
        _refused(terms, bob, abi.encodeWithSelector(IVehicleRegistry.HeadChanged.selector, VIN, terms.head, head));
    }

    function test_attest_revertsIfStolen() public {
        append(police, statement(THEFT));
        Terms memory terms = attestedTerms();
        offerBy(bob, terms);
        bytes memory reason =
            abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Stolen);
        _refused(terms, bob, reason);
    }

    function test_attest_revertsIfCancelled() public {
        Terms memory terms = attestedTerms();
        offerBy(bob, terms);
        vm.prank(alice);
        vehicles.cancelNonce(terms.nonce);
        _refused(terms, bob, abi.encodeWithSelector(IVehicleRegistry.NonceUsed.selector, alice, terms.nonce));
    }

    function test_attest_revertsIfBuyerNotCertified() public {
        Terms memory terms = attestedTerms();
        offerBy(stranger, terms);
        bytes memory reason = abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, stranger);
        _refused(terms, stranger, reason);
    }

    function testFuzz_refuse(uint8 code) public {
        RefusalReason reason = RefusalReason(bound(code, 0, uint8(type(RefusalReason).max)));
        Terms memory terms = attestedTerms();
        bytes32 saleId = offerBy(bob, terms);
        vm.expectEmit(address(sales));
        emit ISaleDesk.OfferRefused(saleId, bob, bank, reason);
        vm.prank(bank);
        sales.refuse(saleId, bob, reason);
        _refused(terms, bob, abi.encodeWithSelector(ISaleDesk.OfferUnknown.selector, saleId, bob));
    }

    function test_refuse_behaviorBuyerOffersAgain() public {
        Terms memory terms = attestedTerms();
        bytes32 saleId = offerBy(bob, terms);
        vm.prank(bank);
        sales.refuse(saleId, bob, RefusalReason.PaymentMissing);
        offerBy(bob, terms);
        _attest(bank, terms, signedBy(alice, terms), bob, PAYMENT);
        assertOwner(VIN, bob);
    }

    function test_refuse_revertsIfUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(ISaleDesk.OfferUnknown.selector, bytes32("sale"), bob));
        vm.prank(bank);
        sales.refuse("sale", bob, RefusalReason.Other);
    }

    function testFuzz_refuse_revertsIfNotAttester(address caller) public {
        vm.assume(caller != bank);
        bytes32 saleId = offerBy(bob, attestedTerms());
        vm.expectRevert(abi.encodeWithSelector(ISaleDesk.NotAttester.selector, saleId, caller));
        vm.prank(caller);
        sales.refuse(saleId, bob, RefusalReason.Other);
    }

    function _attest(address caller, Terms memory terms, bytes memory signature, address buyer, bytes32 payment)
        private
    {
        vm.prank(caller);
        sales.attest(terms, signature, buyer, payment);
    }

    function _refused(Terms memory terms, address buyer, bytes memory reason) private {
        _refused(bank, terms, signedBy(alice, terms), buyer, reason);
    }

    function _refused(
        address caller,
        Terms memory terms,
        bytes memory signature,
        address buyer,
        bytes memory reason
    ) private {
        bytes32 before = trace(VIN);
        vm.expectRevert(reason);
        _attest(caller, terms, signature, buyer, PAYMENT);
        vm.assertEq(trace(VIN), before);
    }
}
