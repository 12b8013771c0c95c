// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ILicenseRegistry} from "../interfaces/ILicenseRegistry.sol";
import {VIN_ALPHABET} from "../types/Vin.sol";

/// Which account holds a world manufacturer identifier (ISO 3780): one at most.
abstract contract WmiList is ILicenseRegistry {
    mapping(bytes3 wmi => address account) private _holderOf;

    /// @inheritdoc ILicenseRegistry
    function isWmiHolder(address account, bytes3 wmi) external view returns (bool) {
        return account != address(0) && _holderOf[wmi] == account;
    }

    function _list(address account, bytes3 wmi) internal {
        require(_isWellFormed(wmi), WmiMalformed(wmi));
        address holder = _holderOf[wmi];
        require(holder == address(0), WmiTaken(wmi, holder));
        _holderOf[wmi] = account;
        emit WmiListed(account, wmi);
    }

    function _delist(address account, bytes3 wmi) internal {
        require(_holderOf[wmi] == account, WmiNotListed(wmi, account));
        delete _holderOf[wmi];
        emit WmiDelisted(account, wmi);
    }

    function _isWellFormed(bytes3 wmi) private pure returns (bool) {
        for (uint256 i; i < 3; ++i) {
            if ((VIN_ALPHABET >> uint8(wmi[i])) & 1 == 0) return false;
        }
        return true;
    }
}
