// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILicenseRegistry, Licence, Standing} from "../interfaces/ILicenseRegistry.sol";
import {Roles} from "../types/Roles.sol";

/// The licences themselves: every change goes through `_write`, which numbers it and points to the one before.
abstract contract LicenceBook is ILicenseRegistry {
    mapping(address account => Licence licence) internal _licences;

    /// @inheritdoc ILicenseRegistry
    function licenceOf(address account) external view returns (Licence memory) {
        return _licences[account];
    }

    /// @inheritdoc ILicenseRegistry
    function rolesOf(address account) public view returns (bytes2 country, uint32 roles) {
        Licence storage licence = _licences[account];
        if (licence.standing == Standing.Active) (country, roles) = (licence.country, licence.roles);
    }

    function _write(address account, Licence memory licence) internal {
        uint40 previousBlock = licence.lastBlock;
        licence.lastBlock = uint40(block.number);
        ++licence.sequence;
        _licences[account] = licence;
        emit LicenceChanged(
            account,
            licence.country,
            msg.sender,
            licence.roles,
            licence.standing,
            licence.stake,
            licence.sequence,
            previousBlock
        );
    }

    function _activate(address account, Licence memory licence, bytes2 country, uint32 roles) internal {
        licence.country = country;
        licence.roles = roles;
        licence.standing = Standing.Active;
        if (licence.since == 0) licence.since = uint40(block.timestamp);
        _write(account, licence);
    }

    /// @return the caller's country. Reverts unless the caller is a department now.
    function _departmentCountry() internal view returns (bytes2) {
        (bytes2 country, uint32 roles) = rolesOf(msg.sender);
        require(roles & Roles.DEPARTMENT != 0, NotDepartmentOf(msg.sender, country));
        return country;
    }

    /// @return licence of a business of the calling department's country: never of a department or police.
    function _licensee(address account) internal view returns (Licence memory licence) {
        licence = _licences[account];
        require(_departmentCountry() == licence.country, NotDepartmentOf(msg.sender, licence.country));
        require(licence.roles & Roles.FEDERAL == 0, RolesNotLicensable(licence.roles));
    }

    function _isCountry(bytes2 country) internal pure returns (bool) {
        return country[0] >= "A" && country[0] <= "Z" && country[1] >= "A" && country[1] <= "Z";
    }
}
