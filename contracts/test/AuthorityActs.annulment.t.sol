// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {LibString} from "solady/src/utils/LibString.sol";

import {IPlateRegistry} from "../src/interfaces/IPlateRegistry.sol";
import {IAuthorityActs, TransferReason} from "../src/interfaces/IAuthorityActs.sol";
import {IVehicleRegistry, Vehicle} from "../src/interfaces/IVehicleRegistry.sol";
import {Record, SaleConsent, SignedRecord} from "../src/types/Record.sol";
import {OdometerUnit, Stamp} from "../src/types/Stamp.sol";
import {Roles} from "../src/types/Roles.sol";
import {RECORDS_MAX, Status} from "../src/types/VehicleState.sol";
import {Register} from "./base/Register.sol";
import {Stating} from "./base/Stating.sol";
import {TypedData} from "./base/TypedData.sol";

interface ITransfer {
    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);
}

/// A wrong registration ends in public, and the VIN may be registered anew: one life file, with all that was written.
contract AuthorityActsAnnulmentTest is Register {
    using Stating for Stamp;

    uint40 private constant EXECUTABLE_FROM = uint40(START + TRANSFER_DELAY);

    /// A dealer registered VIN with 88,000 km for Alice, and it was not that vehicle.
    function setUp() public override {
        super.setUp();
        vehicles.registerVehicleSigned(
            signRegistration(_used(88_000), dealer, two(station, workshop), alice), alice
        );
    }

    // --- announcing ---

    function test_annul() public {
        bytes27 before = vehicles.vehicleOf(VIN).head;
        Record memory record = _act(alice);
        Stamp stamp = TypedData.stamp(record, 2, START, START_BLOCK);
        expectAppended(record, department, stamp);
        vm.expectEmit(address(acts));
        emit IAuthorityActs.AuthorityTransferAnnounced(VIN, address(0), department, EXECUTABLE_FROM);
        _announce(department);
        assertOwner(VIN, alice);
        vm.assertEq(vehicles.vehicleOf(VIN).isFrozen, true);

        vm.warp(EXECUTABLE_FROM);
        vm.expectEmit(address(vehicles));
        emit ITransfer.Transfer(alice, address(0), VIN.tokenId());
        vm.expectEmit(address(acts));
        emit IAuthorityActs.AuthorityTransferExecuted(VIN, alice, address(0));
        vm.prank(stranger);
        acts.executeAuthorityTransfer(VIN);

        Vehicle memory vehicle = vehicles.vehicleOf(VIN);
        vm.assertEq(uint256(vehicle.status), uint256(Status.Annulled));
        vm.assertEq(vehicle.owner, address(0));
        vm.assertEq(vehicle.holder, address(0));
        vm.assertEq(vehicle.isFrozen, false);
        vm.assertEq(vehicle.recordCount, 2);
        vm.assertEq(vehicle.mark, 88_000_000);
        assertHead(vehicle.head, TypedData.nextHead(before, record, department, none(), stamp));
        vm.assertEq(vehicles.balanceOf(alice), 0);
        vm.assertEq(acts.authorityTransferOf(VIN).executableFrom, 0);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, VIN.tokenId()));
        vehicles.ownerOf(VIN.tokenId());
    }

    function test_annul_behaviorCancelled() public {
        _announce(police);
        vm.prank(department);
        acts.cancelAuthorityTransfer(VIN);
        assertOwner(VIN, alice);
        sell(alice, bob);
        assertOwner(VIN, bob);
    }

    function test_annul_behaviorHolderGone() public {
        vm.prank(alice);
        vehicles.setHolder(VIN, carol);
        _annul();
        vm.assertEq(vehicles.vehicleOf(VIN).holder, address(0));
    }

    function test_annul_behaviorReleasesThePlate() public {
        putPlate(PLATE);
        Record memory record = _act(alice);
        record.plate = PLATE;
        vm.prank(department);
        acts.announceAuthorityTransfer(record, address(0), TransferReason.Annulment);
        vm.warp(EXECUTABLE_FROM);
        vm.expectEmit(address(plates));
        emit IPlateRegistry.PlateReleased(PLATE, VIN, 2, uint40(START_BLOCK));
        acts.executeAuthorityTransfer(VIN);
        vm.assertEq(bytes32(bytes16(_plateOf())), 0);
        birth(OTHER_VIN, bob);
        record = statement(PLATE_KIND);
        (record.vin, record.plate) = (OTHER_VIN, PLATE);
        vm.assertEq(append(police, record), 2);
        birth(VIN, alice);
        vm.assertEq(append(workshop, reading(5)), 5);
    }

    function test_annul_revertsIfTooEarly() public {
        _announce(department);
        vm.warp(EXECUTABLE_FROM - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IAuthorityActs.AuthorityTransferTooEarly.selector, VIN, EXECUTABLE_FROM)
        );
        acts.executeAuthorityTransfer(VIN);
    }

    /// The only act that names nobody, and it names nobody else.
    function test_annul_revertsIfReceiverWrong() public {
        Record memory record = _act(alice, bob, "annulment");
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, bob));
        vm.prank(department);
        acts.announceAuthorityTransfer(record, bob, TransferReason.Annulment);

        record = _act(alice, address(0), "court-order");
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, address(0)));
        vm.prank(department);
        acts.announceAuthorityTransfer(record, address(0), TransferReason.CourtOrder);
    }

    function test_annul_revertsIfPayloadSaysOtherwise() public {
        vm.expectRevert(
            abi.encodeWithSelector(IAuthorityActs.ReasonPayloadWrong.selector, _act(alice).payload)
        );
        vm.prank(department);
        acts.announceAuthorityTransfer(
            _act(alice, address(0), "court-order"), address(0), TransferReason.Annulment
        );
    }

    function test_annul_revertsIfCountryNotResponsible() public {
        vm.expectRevert(
            abi.encodeWithSelector(IVehicleRegistry.CountryNotResponsible.selector, VIN, bytes2("FR"))
        );
        _announce(departmentFr);
    }

    /// A stolen or scrapped vehicle does not come back as a new one.
    function test_annul_revertsIfNotActive() public {
        _announce(department);
        append(police, statement(THEFT));
        vm.warp(EXECUTABLE_FROM);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Stolen));
        acts.executeAuthorityTransfer(VIN);
        append(police, statement(RECOVERY));
        acts.executeAuthorityTransfer(VIN);
        vm.assertEq(uint256(vehicles.vehicleOf(VIN).status), uint256(Status.Annulled));
    }

    function test_annul_revertsIfScrapped() public {
        append(department, statement(SCRAPPED));
        _announce(department);
        vm.warp(EXECUTABLE_FROM);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Scrapped));
        acts.executeAuthorityTransfer(VIN);
    }

    // --- annulled ---

    function test_annulled_behaviorNothingIsWritten() public {
        _annul();
        bytes memory refusal =
            abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Annulled);
        bytes32 before = trace(VIN);
        Record[3] memory records = [reading(90_000), statement(THEFT), statement(PLATE_KIND)];
        address[3] memory authors = [workshop, police, police];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(refusal);
            append(authors[i], records[i]);
        }
        SignedRecord memory signed = sign(reading(90_000), workshop, none());
        vm.expectRevert(refusal);
        vehicles.appendSigned(signed);
        vm.expectRevert(refusal);
        vm.prank(department);
        acts.announceAuthorityTransfer(
            _act(address(0), bob, "court-order"), bob, TransferReason.CourtOrder
        );
        vm.assertEq(trace(VIN), before);
    }

    function test_annulled_behaviorNeverSold() public {
        Record memory record = statement(SALE);
        _annul();
        SaleConsent memory consent = consentOf(desk, record);
        consent.deadline = type(uint40).max;
        bytes memory signature = signatureOf(alice, digestOf(consent, record));
        bytes memory refusal =
            abi.encodeWithSelector(IVehicleRegistry.StatusForbids.selector, VIN, Status.Annulled);
        vm.expectRevert(refusal);
        vm.prank(desk);
        vehicles.settleSale(consent, signature, bob, record);
        vm.expectRevert(refusal);
        vm.prank(desk);
        vehicles.settleSale(consent, "", bob, record);
    }

    function test_annulled_behaviorNobodyIsItsOwner() public {
        _annul();
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.NotOwner.selector, VIN, alice));
        vm.prank(alice);
        vehicles.setHolder(VIN, bob);
        vm.expectRevert(abi.encodeWithSelector(IAuthorityActs.AuthorityTransferUnknown.selector, VIN));
        acts.executeAuthorityTransfer(VIN);
    }

    // --- registered anew ---

    /// Record number three, behind the first registration and its annulment; the mark stays.
    function test_registerAnew() public {
        _annul();
        vm.roll(START_BLOCK + 9);
        bytes27 before = vehicles.vehicleOf(VIN).head;
        Record memory record = statement(MANUFACTURE);
        Stamp stamp = TypedData.stamp(record, 3, EXECUTABLE_FROM, START_BLOCK);
        expectAppended(record, manufacturer, stamp);
        vm.expectEmit(address(vehicles));
        emit ITransfer.Transfer(address(0), bob, VIN.tokenId());
        birth(VIN, bob);

        Vehicle memory vehicle = vehicles.vehicleOf(VIN);
        assertOwner(VIN, bob);
        vm.assertEq(vehicle.holder, bob);
        vm.assertEq(uint256(vehicle.status), uint256(Status.Active));
        vm.assertEq(vehicle.recordCount, 3);
        vm.assertEq(vehicle.lastBlock, START_BLOCK + 9);
        vm.assertEq(vehicle.mark, 88_000_000);
        vm.assertEq(vehicle.isBreached, false);
        vm.assertEq(vehicles.balanceOf(bob), 1);
        assertHead(vehicle.head, TypedData.nextHead(before, record, manufacturer, none(), stamp));
        sell(bob, carol);
        assertOwner(VIN, carol);
    }

    /// A rollback is not laundered by annulling the history that shows it.
    function test_registerAnew_behaviorLowerReadingBreaches() public {
        _annul();
        _registerUsed(dealer, 40_000, bob);
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 88_000_000);
        vm.assertEq(vehicles.vehicleOf(VIN).isBreached, true);
    }

    function test_registerAnew_behaviorBreachStays() public {
        append(workshop, reading(50));
        _annul();
        _registerUsed(dealer, 90_000, bob);
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 90_000_000);
        vm.assertEq(vehicles.vehicleOf(VIN).isBreached, true);
    }

    function test_registerAnew_behaviorCountryOfItsAuthor() public {
        address dealerFr = actor("dealerFr");
        keys[dealerFr] = keyOf("dealerFr");
        vm.prank(departmentFr);
        licenses.grant(dealerFr, Roles.DEALER);
        _annul();
        _registerUsed(dealerFr, 90_000, bob);
        vm.assertEq(bytes32(vehicles.vehicleOf(VIN).country), bytes32("FR"));
    }

    /// Its witnesses are told with its own number.
    function test_registerAnew_behaviorWitnessed() public {
        _annul();
        SignedRecord memory signed = _signUsed(dealer, 90_000, bob);
        vm.expectEmit(address(vehicles));
        emit IVehicleRegistry.RecordWitnessed(VIN, 3, signed.witnesses);
        vehicles.registerVehicleSigned(signed, bob);
    }

    function test_registerAnew_behaviorAnnulledAgain() public {
        _annul();
        birth(VIN, bob);
        Record memory record = _act(bob);
        vm.prank(department);
        acts.announceAuthorityTransfer(record, address(0), TransferReason.Annulment);
        vm.warp(EXECUTABLE_FROM + TRANSFER_DELAY);
        acts.executeAuthorityTransfer(VIN);
        vm.assertEq(uint256(vehicles.vehicleOf(VIN).status), uint256(Status.Annulled));
        vm.assertEq(vehicles.balanceOf(bob), 0);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 4);
    }

    function test_registerAnew_revertsIfNotYetAnnulled() public {
        _announce(department);
        vm.warp(EXECUTABLE_FROM);
        Record memory record = statement(MANUFACTURE);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.VehicleExists.selector, VIN));
        vm.prank(manufacturer);
        vehicles.registerVehicle(record, bob);
    }

    /// The signatures of the wrong registration are spent.
    function test_registerAnew_revertsIfReplayed() public {
        _annul();
        SignedRecord memory signed = _signUsed(dealer, 0, alice);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.NonceUsed.selector, dealer, 0));
        vehicles.registerVehicleSigned(signed, alice);
    }

    function test_registerAnew_revertsIfFileFull() public {
        _annul();
        bytes32 slot = keccak256(abi.encode(VIN, uint256(1)));
        uint256 title = uint256(vm.load(address(vehicles), slot));
        vm.store(address(vehicles), slot, bytes32(title | RECORDS_MAX << 194));
        Record memory record = statement(MANUFACTURE);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.LifeFileFull.selector, VIN));
        vm.prank(manufacturer);
        vehicles.registerVehicle(record, bob);
    }

    // --- steps ---

    function _annul() private {
        _announce(department);
        vm.warp(EXECUTABLE_FROM);
        acts.executeAuthorityTransfer(VIN);
    }

    function _announce(address by) private {
        Record memory record = _act(alice);
        vm.prank(by);
        acts.announceAuthorityTransfer(record, address(0), TransferReason.Annulment);
    }

    function _act(address from) private pure returns (Record memory) {
        return _act(from, address(0), "annulment");
    }

    function _act(address from, address to, string memory reason) private pure returns (Record memory record) {
        record = statement(OWNERSHIP);
        record.payload = string.concat(
            '{"from":"',
            LibString.toHexString(from),
            '","reason":"',
            reason,
            '","to":"',
            LibString.toHexString(to),
            '","v":1}'
        );
    }

    function _used(uint32 kilometres) private pure returns (Record memory record) {
        record = statement(REGISTRATION);
        record.stated = record.stated.withOdometer(kilometres).withUnit(OdometerUnit.Kilometre);
    }

    function _registerUsed(address by, uint32 kilometres, address owner) private {
        vehicles.registerVehicleSigned(_signUsed(by, kilometres, owner), owner);
    }

    function _signUsed(address by, uint32 kilometres, address owner) private view returns (SignedRecord memory signed) {
        signed = unsigned(_used(kilometres), by, two(station, workshop));
        (signed.nonce, signed.deadline) = (kilometres, type(uint40).max);
        bytes32 digest =
            TypedData.digest(TypedData.separator(address(vehicles)), TypedData.structHash(signed, owner));
        address[3] memory signers = [by, station, workshop];
        for (uint256 i; i < 3; ++i) {
            signed.signatures[i] = signatureOf(signers[i], digest);
        }
    }

    function _plateOf() private view returns (bytes16) {
        return bytes16(abi.encodePacked(plates.plateOf(VIN)));
    }
}
