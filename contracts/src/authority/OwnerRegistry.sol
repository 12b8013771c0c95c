// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILicenseRegistry} from "../interfaces/ILicenseRegistry.sol";
import {Certificate, IOwnerRegistry} from "../interfaces/IOwnerRegistry.sol";
import {Roles} from "../types/Roles.sol";

/// @notice See `IOwnerRegistry`, the specification.
contract OwnerRegistry is IOwnerRegistry {
    ILicenseRegistry public immutable licenses;

    mapping(address key => Certificate certificate) private _certificates;

    constructor(ILicenseRegistry licenses_) {
        licenses = licenses_;
    }

    /// @inheritdoc IOwnerRegistry
    function certify(address key) external {
        bytes2 country = _policeCountry();
        Certificate memory certificate = _certificates[key];
        require(key != address(0), KeyInvalid(key));
        require(!certificate.isValid, AlreadyCertified(key));
        uint40 previousBlock = certificate.lastBlock;
        certificate.country = country;
        certificate.isValid = true;
        certificate.since = uint40(block.timestamp);
        _write(key, certificate);
        emit KeyCertified(key, country, msg.sender, certificate.sequence, previousBlock);
    }

    /// @inheritdoc IOwnerRegistry
    function withdraw(address key) external {
        bytes2 country = _policeCountry();
        Certificate memory certificate = _certificates[key];
        require(certificate.isValid && certificate.country == country, NotCertifiedBy(key, country));
        uint40 previousBlock = certificate.lastBlock;
        certificate.isValid = false;
        _write(key, certificate);
        emit KeyWithdrawn(key, country, msg.sender, certificate.sequence, previousBlock);
    }

    /// @inheritdoc IOwnerRegistry
    function certificateOf(address key) external view returns (Certificate memory) {
        return _certificates[key];
    }

    /// @inheritdoc IOwnerRegistry
    function mayHold(address key) external view returns (bool) {
        if (_certificates[key].isValid) return true;
        (, uint32 roles) = licenses.rolesOf(key);
        return roles & Roles.LICENSABLE != 0;
    }

    /// @return the caller's country. Reverts unless the caller is police now.
    function _policeCountry() private view returns (bytes2) {
        (bytes2 country, uint32 roles) = licenses.rolesOf(msg.sender);
        require(roles & Roles.POLICE != 0, NotPolice(msg.sender));
        return country;
    }

    function _write(address key, Certificate memory certificate) private {
        certificate.lastBlock = uint40(block.number);
        ++certificate.sequence;
        _certificates[key] = certificate;
    }
}
