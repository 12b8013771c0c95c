// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";
import {TransferReason} from "../src/interfaces/IAuthorityActs.sol";
import {IDesk} from "../src/interfaces/IDesk.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Record} from "../src/types/Record.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {OdometerUnit} from "../src/types/Stamp.sol";
import {Terms} from "../src/types/Terms.sol";
import {Status} from "../src/types/VehicleState.sol";
import {Sales} from "./base/Sales.sol";
import {TypedData} from "./base/TypedData.sol";
import {Wallet} from "./base/Wallets.sol";

/// Direct sales: money and title in one transaction, or neither.
contract SaleDeskBuyTest is Sales {
    function test_buy() public {
        Terms memory terms = directTerms();
        _settles(terms);
        assertOwner(VIN, bob);
        vm.assertEq(sales.creditOf(alice, COIN), PRICE - PRICE / 200);
        vm.assertEq(sales.currencyOf(COIN).fees, PRICE / 200);
        vm.assertEq(address(sales).balance, PRICE);
        vm.assertEq(bob.balance, 99 * PRICE);
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 61_250_000);
    }

    function test_buy_behaviorErc20() public {
        Terms memory terms = euroTerms();
        _settles(terms);
        assertOwner(VIN, bob);
        vm.assertEq(sales.creditOf(alice, address(euro)), PRICE - PRICE / 200);
        vm.assertEq(sales.currencyOf(address(euro)).fees, PRICE / 200);
        vm.assertEq(euro.balanceOf(address(sales)), PRICE);
        vm.assertEq(euro.balanceOf(bob), 9 * PRICE);
    }

    function test_buy_behaviorNamedBuyer() public {
        Terms memory terms = directTerms();
        terms.buyer = bob;
        _settles(terms);
    }

    function test_buy_behaviorGift() public {
        Terms memory terms = directTerms();
        terms.price = 0;
        _settles(terms);
        vm.assertEq(sales.creditOf(alice, COIN), 0);
    }

    function test_buy_behaviorMilesAndNone() public {
        Terms memory terms = directTerms();
        terms.unit = OdometerUnit.Mile;
        _settles(terms);
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 98_572_320);
        terms = directTerms();
        (terms.odometer, terms.unit, terms.nonce) = (0, OdometerUnit.None, 8);
        buy(carol, terms, signedBy(bob, terms));
        assertOwner(VIN, carol);
    }

    function test_buy_behaviorDeadlineInclusive() public {
        vm.warp(START + 1 days);
        Terms memory terms = directTerms();
        buy(bob, terms, signedBy(alice, terms));
        assertOwner(VIN, bob);
    }

    /// A signature never sent anywhere by its signer; the buyer carries it.
    function test_buy_behaviorContractSells() public {
        address wallet = address(new Wallet(alice));
        keys[wallet] = keyOf("alice");
        vm.prank(police);
        owners.certify(wallet);
        birth(OTHER_VIN, wallet);
        Terms memory terms = directTerms();
        terms.vin = OTHER_VIN;
        terms.head = vehicles.vehicleOf(OTHER_VIN).head;
        buy(bob, terms, signedBy(wallet, terms));
        assertOwner(OTHER_VIN, bob);
        vm.assertEq(sales.creditOf(wallet, COIN), PRICE - PRICE / 200);
    }

    function testFuzz_buy_behaviorFee(uint128 price, uint16 fee) public {
        Terms memory terms = directTerms();
        terms.price = price;
        fee = uint16(bound(fee, 0, 100));
        sales.acceptCurrency(COIN, fee);
        vm.deal(bob, price);
        _settles(terms, uint256(price) * fee / 10_000);
        vm.assertEq(sales.creditOf(alice, COIN) + sales.currencyOf(COIN).fees, price);
    }

    // --- what the buyer reviewed is what is bought ---

    function test_buy_revertsIfHeadChanged() public {
        Terms memory terms = directTerms();
        append(workshop, reading(70_000));
        bytes27 head = vehicles.vehicleOf(VIN).head;
        buyRefused(terms, abi.encodeWithSelector(IVehicleRegistry.HeadChanged.selector, VIN, terms.head, head));
    }

    /// Every term is under the seller's signature: whoever changes one holds a signature of nobody.
    function testFuzz_buy_revertsIfTermsChanged(uint8 which, uint128 value) public {
        Terms memory terms = directTerms();
        bytes memory signature = signedBy(alice, terms);
        which = uint8(bound(which, 0, 6));
        value = uint128(bound(value, 1, 1000));
        if (which == 0) terms.price -= value;
        else if (which == 1) terms.nonce += value;
        else if (which == 2) terms.odometer += uint32(value);
        else if (which == 3) terms.deadline += uint40(value);
        else if (which == 4) terms.disclosure = bytes32(uint256(value));
        else if (which == 5) terms.unit = OdometerUnit.Mile;
        else terms.currency = address(euro);
        buyRefused(bob, terms, signature, _signatureInvalid(alice));
    }

    function test_buy_revertsIfBuyerChanged() public {
        Terms memory terms = directTerms();
        terms.buyer = carol;
        bytes memory signature = signedBy(alice, terms);
        terms.buyer = bob;
        buyRefused(bob, terms, signature, _signatureInvalid(alice));
        terms.buyer = address(0);
        buyRefused(bob, terms, signature, _signatureInvalid(alice));
    }

    function test_buy_revertsIfAttesterLeftOut() public {
        Terms memory terms = directTerms();
        terms.attester = bank;
        bytes memory signature = signedBy(alice, terms);
        terms.attester = address(0);
        buyRefused(bob, terms, signature, _signatureInvalid(alice));
    }

    function test_buy_revertsIfForOtherBuyer() public {
        Terms memory terms = directTerms();
        terms.buyer = carol;
        buyRefused(terms, abi.encodeWithSelector(IVehicleRegistry.ConsentForOtherBuyer.selector, carol));
    }

    function test_buy_revertsIfNotSignedByHolder() public {
        Terms memory terms = directTerms();
        buyRefused(bob, terms, signedBy(carol, terms), _signatureInvalid(alice));
    }

    function test_buy_revertsIfSignatureExpired() public {
        Terms memory terms = directTerms();
        vm.warp(START + 1 days + 1);
        buyRefused(terms, abi.encodeWithSelector(IVehicleRegistry.SignatureExpired.selector, START + 1 days));
    }

    function test_buy_revertsIfCancelled() public {
        Terms memory terms = directTerms();
        vm.prank(alice);
        vehicles.cancelNonce(terms.nonce);
        buyRefused(terms, abi.encodeWithSelector(IVehicleRegistry.NonceUsed.selector, alice, terms.nonce));
    }

    function test_buy_revertsIfSoldAlready() public {
        Terms memory terms = directTerms();
        bytes memory signature = signedBy(alice, terms);
        buy(bob, terms, signature);
        bytes27 head = vehicles.vehicleOf(VIN).head;
        buyRefused(
            carol,
            terms,
            signature,
            abi.encodeWithSelector(IVehicleRegistry.HeadChanged.selector, VIN, terms.head, head)
        );
    }

    // --- what cannot be sold, and to whom ---

    function test_buy_revertsIfAttested() public {
        Terms memory terms = directTerms();
        terms.attester = bank;
        buyRefused(
            terms, abi.encodeWithSelector(IDesk.SaleIsAttested.selector, saleIdOf(terms, alice), bank)
        );
    }

    function test_buy_revertsIfBuyerIsSeller() public {
        Terms memory terms = directTerms();
        vm.deal(alice, PRICE);
        buyRefused(
            alice, terms, signedBy(alice, terms), abi.encodeWithSelector(IDesk.BuyerIsSeller.selector, alice)
        );
    }

    function test_buy_revertsIfBuyerNotCertified() public {
        Terms memory terms = directTerms();
        fund(stranger);
        buyRefused(
            stranger,
            terms,
            signedBy(alice, terms),
            abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, stranger)
        );
    }

    function test_buy_revertsIfVehicleUnknown() public {
        Terms memory terms = directTerms();
        terms.vin = OTHER_VIN;
        buyRefused(terms, nonexistent(OTHER_VIN));
    }

    function test_buy_revertsIfStolen() public {
        append(police, statement(THEFT));
        buyRefused(
            directTerms(), abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Stolen)
        );
    }

    function test_buy_revertsIfScrapped() public {
        append(department, statement(SCRAPPED));
        buyRefused(
            directTerms(), abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Scrapped)
        );
    }

    function test_buy_revertsIfExported() public {
        append(department, statement(EXPORT));
        buyRefused(
            directTerms(), abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Exported)
        );
    }

    function test_buy_revertsIfFrozen() public {
        Record memory act = statement(OWNERSHIP);
        act.payload = string.concat(
            '{"from":"',
            LibString.toHexString(alice),
            '","reason":"court-order","to":"',
            LibString.toHexString(carol),
            '","v":1}'
        );
        vm.prank(department);
        acts.announceAuthorityTransfer(act, carol, TransferReason.CourtOrder);
        buyRefused(directTerms(), abi.encodeWithSelector(IVehicleRegistry.AuthorityTransferPending.selector, VIN));
    }

    function test_buy_revertsIfSalesHalted() public {
        halt(SALE, 1 hours);
        buyRefused(
            directTerms(),
            abi.encodeWithSelector(
                IVehicleRegistry.RecordsHalted.selector, RecordKind.wrap(SALE), START + 1 hours
            )
        );
    }

    function test_buy_revertsIfDeskDismissed() public {
        licenses.dismiss(address(sales));
        buyRefused(directTerms(), abi.encodeWithSelector(IVehicleRegistry.NotSaleDesk.selector, address(sales)));
    }

    function test_buy_revertsIfOdometerInvalid() public {
        Terms memory terms = directTerms();
        terms.odometer = 10_000_000;
        buyRefused(
            terms,
            abi.encodeWithSelector(
                IVehicleRegistry.OdometerInvalid.selector, 10_000_000, uint256(OdometerUnit.Kilometre)
            )
        );
    }

    function _settles(Terms memory terms) private {
        _settles(terms, terms.price / 200);
    }

    /// Bob buys of Alice: every event as published, and the head that follows from them.
    function _settles(Terms memory terms, uint256 fee) private {
        bytes memory signature = signedBy(alice, terms);
        Record memory record = saleRecord(terms);
        record.payload = string.concat(
            '{"amount":"',
            string(TypedData.decimal(terms.price)),
            '","buyer":"',
            LibString.toHexString(bob),
            '","currency":"',
            LibString.toHexString(terms.currency),
            '","mode":"direct","seller":"',
            LibString.toHexString(alice),
            '","v":1}'
        );
        vm.expectEmit(address(sales));
        emit IDesk.SaleSettled(
            saleIdOf(terms, alice), VIN, alice, bob, terms.currency, terms.price, fee, address(0), 0
        );
        expectAppended(record, address(sales), TypedData.stamp(record, 2, START, START_BLOCK));
        buy(bob, terms, signature);
    }

    function _signatureInvalid(address signer) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, signer);
    }
}
