// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stating} from "./base/Stating.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Plate} from "../src/types/Plate.sol";
import {Record, SignedRecord} from "../src/types/Record.sol";
import {OdometerUnit} from "../src/types/Stamp.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Roles} from "../src/types/Roles.sol";
import {Stamp} from "../src/types/Stamp.sol";
import {Register} from "./base/Register.sol";
import {TypedData} from "./base/TypedData.sol";

/// Who signs, when, and who must witness.
contract VehicleRegistryAppendSignedTest is Register {
    using Stating for Stamp;

    function setUp() public override {
        super.setUp();
        birth(VIN, alice);
    }

    function test_appendSigned() public {
        SignedRecord memory signed = sign(reading(5), workshop, none());
        Stamp stamp = TypedData.stamp(signed.record, 2, START, START_BLOCK);
        bytes27 before = vehicles.vehicleOf(VIN).head;
        expectAppended(signed.record, workshop, stamp);
        vm.assertEq(_append(stranger, signed), 2);
        vm.assertEq(vehicles.isNonceUsed(workshop, 0), true);
        bytes27 head = vehicles.vehicleOf(VIN).head;
        assertHead(head, TypedData.nextHead(before, signed.record, workshop, none(), stamp));
    }

    function test_appendSigned_behaviorWitnessesAreInTheHead() public {
        SignedRecord memory signed = sign(statement(CORRECTION), workshop, two(station, police));
        Stamp stamp = TypedData.stamp(signed.record, 2, START, START_BLOCK);
        bytes27 before = vehicles.vehicleOf(VIN).head;
        expectAppended(signed.record, workshop, stamp);
        vm.expectEmit(address(vehicles));
        emit IVehicleRegistry.RecordWitnessed(VIN, 2, signed.witnesses);
        _append(stranger, signed);
        bytes27 head = vehicles.vehicleOf(VIN).head;
        assertHead(head, TypedData.nextHead(before, signed.record, workshop, signed.witnesses, stamp));
    }

    function test_appendSigned_behaviorWitnessesWhereNoneIsNeeded() public {
        vm.assertEq(_append(stranger, sign(reading(1), workshop, one(insurer))), 2);
    }

    function test_appendSigned_behaviorAuthorSendsAndSignsNothing() public {
        SignedRecord memory signed = sign(statement(CORRECTION), workshop, two(station, police));
        signed.signatures[0] = "";
        vm.assertEq(_append(workshop, signed), 2);
        vm.assertEq(vehicles.isNonceUsed(workshop, 0), true);
    }

    function test_appendSigned_behaviorShortSignature() public {
        SignedRecord memory signed = sign(reading(1), workshop, none());
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf("workshop"), digestOf(signed));
        signed.signatures[0] = abi.encodePacked(r, uint256(s) | uint256(v - 27) << 255);
        vm.assertEq(_append(stranger, signed), 2);
    }

    function test_appendSigned_behaviorNoncesAreUnordered() public {
        SignedRecord memory signed = unsigned(reading(1), workshop, none());
        uint256[4] memory nonces = [uint256(700), 3, type(uint256).max, 0];
        for (uint256 i; i < 4; ++i) {
            signed.nonce = nonces[i];
            resign(signed);
            vm.assertEq(_append(stranger, signed), i + 2);
        }
        vm.assertEq(vehicles.isNonceUsed(workshop, 1), false);
    }

    function test_appendSigned_revertsIfReplayed() public {
        SignedRecord memory signed = sign(reading(5), workshop, none());
        _append(stranger, signed);
        _refused(stranger, signed, abi.encodeWithSelector(IVehicleRegistry.NonceUsed.selector, workshop, 0));
        _refused(workshop, signed, abi.encodeWithSelector(IVehicleRegistry.NonceUsed.selector, workshop, 0));
    }

    function test_appendSigned_revertsIfExpired() public {
        SignedRecord memory signed = sign(reading(5), workshop, none());
        vm.warp(START + 1 days + 1);
        _refused(
            stranger, signed, abi.encodeWithSelector(IVehicleRegistry.SignatureExpired.selector, START + 1 days)
        );
        vm.warp(START + 1 days);
        _append(stranger, signed);
    }

    function test_appendSigned_revertsIfSignedByAnother() public {
        SignedRecord memory signed = sign(reading(5), workshop, none());
        signed.signatures[0] = signatureOf(station, digestOf(signed));
        _refused(stranger, signed, _invalid(workshop));
        signed.signatures[0] = "";
        _refused(stranger, signed, _invalid(workshop));
        signed.signatures[0] = new bytes(65);
        _refused(stranger, signed, _invalid(workshop));
    }

    function test_appendSigned_revertsIfSignedForAnotherChain() public {
        SignedRecord memory signed = unsigned(reading(5), workshop, none());
        bytes32 domain = TypedData.separator(address(vehicles), block.chainid + 1);
        signed.signatures[0] = signatureOf(workshop, TypedData.digest(domain, TypedData.structHash(signed)));
        _refused(stranger, signed, _invalid(workshop));
    }

    function test_appendSigned_revertsIfSignedForAnotherRegister() public {
        SignedRecord memory signed = unsigned(reading(5), workshop, none());
        bytes32 domain = TypedData.separator(address(plates));
        signed.signatures[0] = signatureOf(workshop, TypedData.digest(domain, TypedData.structHash(signed)));
        _refused(stranger, signed, _invalid(workshop));
    }

    function test_appendSigned_revertsIfSignatureCountWrong() public {
        SignedRecord memory signed = sign(statement(CORRECTION), workshop, two(station, police));
        signed.signatures = new bytes[](2);
        _refused(
            stranger, signed, abi.encodeWithSelector(IVehicleRegistry.SignatureCountWrong.selector, 2, 3)
        );
        signed.signatures = new bytes[](4);
        _refused(
            stranger, signed, abi.encodeWithSelector(IVehicleRegistry.SignatureCountWrong.selector, 4, 3)
        );
        signed = sign(reading(1), workshop, none());
        signed.signatures = new bytes[](0);
        _refused(
            workshop, signed, abi.encodeWithSelector(IVehicleRegistry.SignatureCountWrong.selector, 0, 1)
        );
    }

    function test_appendSigned_revertsIfWitnessDidNotSign() public {
        SignedRecord memory signed = sign(statement(CORRECTION), workshop, two(station, police));
        (signed.signatures[1], signed.signatures[2]) = (signed.signatures[2], signed.signatures[1]);
        _refused(stranger, signed, _invalid(station));
        signed.signatures[1] = signed.signatures[2];
        signed.signatures[2] = "";
        _refused(stranger, signed, _invalid(police));
        _refused(workshop, signed, _invalid(police));
    }

    function test_appendSigned_revertsIfWitnessCountWrong() public {
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.WitnessCountWrong.selector, 1, 2);
        _refused(stranger, sign(statement(CORRECTION), workshop, one(station)), refusal);
        _refused(
            stranger,
            sign(reading(1), workshop, new address[](9)),
            abi.encodeWithSelector(IVehicleRegistry.WitnessCountWrong.selector, 9, 0)
        );
    }

    function test_appendSigned_behaviorEightWitnesses() public {
        address[] memory witnesses = new address[](8);
        address[8] memory list = [manufacturer, dealer, station, insurer, notary, bank, supplier, tyreShop];
        for (uint256 i; i < 8; ++i) {
            witnesses[i] = list[i];
        }
        vm.assertEq(_append(stranger, sign(statement(CORRECTION), workshop, witnesses)), 2);
    }

    function test_appendSigned_revertsIfWitnessRepeated() public {
        bytes memory byStation = abi.encodeWithSelector(IVehicleRegistry.WitnessRepeated.selector, station);
        _refused(stranger, sign(statement(CORRECTION), workshop, two(station, station)), byStation);
        address[] memory three = new address[](3);
        (three[0], three[1], three[2]) = (station, police, station);
        _refused(stranger, sign(statement(CORRECTION), workshop, three), byStation);
        bytes memory byAuthor = abi.encodeWithSelector(IVehicleRegistry.WitnessRepeated.selector, workshop);
        _refused(stranger, sign(statement(CORRECTION), workshop, two(workshop, police)), byAuthor);
        _refused(stranger, sign(statement(CORRECTION), workshop, two(police, workshop)), byAuthor);
    }

    function test_appendSigned_revertsIfWitnessNotPermitted() public {
        _refused(stranger, sign(statement(CORRECTION), workshop, two(station, stranger)), _notPermitted(stranger));
        rule(CORRECTION, LICENSED, 2, Roles.INSPECTION_STATION | Roles.POLICE, 0);
        bytes memory refusal = abi.encodeWithSelector(
            IVehicleRegistry.WitnessNotPermitted.selector, bank, Roles.INSPECTION_STATION | Roles.POLICE
        );
        _refused(stranger, sign(statement(CORRECTION), workshop, two(bank, police)), refusal);
        _append(stranger, sign(statement(CORRECTION), workshop, two(station, police)));
    }

    function test_appendSigned_revertsIfWitnessRevoked() public {
        vm.prank(department);
        licenses.revoke(station);
        _refused(stranger, sign(statement(CORRECTION), workshop, two(station, police)), _notPermitted(station));
    }

    function test_appendSigned_revertsIfWitnessUnlicensedWhereAnyRoleServes() public {
        rule(READING, LICENSED, 1, 0, 0);
        bytes memory refusal =
            abi.encodeWithSelector(IVehicleRegistry.WitnessNotPermitted.selector, stranger, 0);
        _refused(stranger, sign(reading(1), workshop, one(stranger)), refusal);
        _append(stranger, sign(reading(1), workshop, one(bank)));
    }

    function test_appendSigned_revertsIfKeyWitnessMissing() public {
        rule(READING, LICENSED, 2, WITNESSING, Roles.POLICE | Roles.DEPARTMENT);
        bytes memory refusal = abi.encodeWithSelector(
            IVehicleRegistry.KeyWitnessMissing.selector, Roles.POLICE | Roles.DEPARTMENT
        );
        _refused(stranger, sign(reading(1), workshop, two(bank, notary)), refusal);
        _append(stranger, sign(reading(1), workshop, two(bank, department)));
    }

    function test_appendSigned_revertsIfAuthorRevokedSinceSigning() public {
        SignedRecord memory signed = sign(reading(1), workshop, none());
        vm.prank(department);
        licenses.revoke(workshop);
        _refused(
            stranger,
            signed,
            abi.encodeWithSelector(
                IVehicleRegistry.AuthorNotPermitted.selector,
                workshop,
                RecordKind.wrap(READING),
                LICENSED & ~Roles.POLICE & ~Roles.DEPARTMENT
            )
        );
    }

    function test_appendSigned_revertsIfFileRefuses() public {
        SignedRecord memory signed = sign(reading(1), workshop, none());
        signed.record.vin = OTHER_VIN;
        _refused(stranger, signed, abi.encodeWithSelector(IVehicleRegistry.VehicleUnknown.selector, OTHER_VIN));
    }

    /// Bytes behind the plate's text are not of the text, yet of the record: here they were sought until the plate's tag
    /// was the same.
    function test_appendSigned_revertsIfPlateIsPadded() public {
        putPlate(PLATE);
        Record memory record = reading(5);
        record.plate = PLATE;
        SignedRecord memory signed = sign(record, workshop, none());
        Plate padded = Plate.wrap(0x4445204258593132333400005d6d5a01);
        vm.assertEq(padded.tag(), PLATE.tag());
        signed.record.plate = padded;
        _refused(stranger, signed, _invalid(workshop));
    }

    /// Changing any one field of what was signed breaks the signature.
    function testFuzz_appendSigned_behaviorSignatureCoversEveryField(uint256 which, bytes32 noise) public {
        SignedRecord memory signed = sign(reading(5), workshop, none());
        which = bound(which, 0, 8);
        uint256 low = uint256(noise) % 1000 + 6;
        if (which == 0) signed.record.stated = signed.record.stated.withOccurredAt(uint40(START - low));
        if (which == 1) signed.record.stated = signed.record.stated.withOdometer(uint32(low));
        if (which == 2) signed.record.stated = signed.record.stated.withUnit(OdometerUnit.Mile);
        if (which == 3) signed.record.stated = signed.record.stated.withSupersedes(1);
        if (which == 4) signed.record.sealedRoot = noise;
        if (which == 5) signed.record.evidenceRoot = noise;
        if (which == 6) signed.record.payload = string(abi.encodePacked(noise));
        if (which == 7) signed.nonce = low;
        if (which == 8) signed.deadline = uint40(START + low);
        vm.assume(noise != 0);
        _refused(stranger, signed, _invalid(workshop));
    }

    function _append(address carrier, SignedRecord memory signed) private returns (uint32) {
        vm.prank(carrier);
        return vehicles.appendSigned(signed);
    }

    function _refused(address carrier, SignedRecord memory signed, bytes memory refusal) private {
        bytes32 before = trace(VIN);
        bool wasUsed = vehicles.isNonceUsed(signed.author, signed.nonce);
        vm.expectRevert(refusal);
        _append(carrier, signed);
        vm.assertEq(trace(VIN), before);
        vm.assertEq(vehicles.isNonceUsed(signed.author, signed.nonce), wasUsed);
    }

    function _invalid(address signer) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, signer);
    }

    function _notPermitted(address witness) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IVehicleRegistry.WitnessNotPermitted.selector, witness, WITNESSING);
    }
}
