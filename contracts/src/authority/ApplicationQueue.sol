// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Application, ApplicationOutcome, ILicenceApplications} from "../interfaces/ILicenceApplications.sol";
import {Licence, Standing} from "../interfaces/ILicenseRegistry.sol";
import {Roles} from "../types/Roles.sol";
import {LicenceBook} from "./LicenceBook.sol";
import {StakeVault} from "./StakeVault.sol";

/// Who asks for a licence, where and as what: one application an account.
abstract contract ApplicationQueue is LicenceBook, StakeVault {
    uint256 private constant PROFILE_MAX = 512;

    mapping(address account => Application application) private _applications;

    /// @inheritdoc ILicenceApplications
    function applyFor(bytes2 country, uint32 roles, string calldata profile, bytes32 documents) external {
        Licence memory licence = _licences[msg.sender];
        require(licence.standing == Standing.None, StandingForbids(msg.sender, licence.standing));
        require(_isCountry(country), CountryMalformed(country));
        require(roles != 0 && roles & ~Roles.LICENSABLE == 0, RolesNotLicensable(roles));
        require(bytes(profile).length <= PROFILE_MAX, ProfileTooLong(bytes(profile).length, PROFILE_MAX));
        _requireStaked(msg.sender, licence.stake, country, roles);
        _applications[msg.sender] = Application(country, roles, uint40(block.timestamp));
        emit LicenceApplied(msg.sender, country, roles, profile, documents);
    }

    /// @inheritdoc ILicenceApplications
    function recallApplication() external {
        _close(msg.sender, _openOf(msg.sender), ApplicationOutcome.Withdrawn);
    }

    /// @inheritdoc ILicenceApplications
    function declineApplicant(address account) external {
        bytes2 country = _openOf(account);
        require(_departmentCountry() == country, NotDepartmentOf(msg.sender, country));
        _close(account, country, ApplicationOutcome.Declined);
    }

    /// @inheritdoc ILicenceApplications
    function pendingApplicationOf(address account) external view returns (Application memory) {
        return _applications[account];
    }

    /// Who asked, or has money here, is licensed only where it asked. Else any department could take its fee out of the
    /// deposit and keep its stake for 90 days, or keep it from every country for good.
    function _requireAsked(address account, bytes2 country, bool hasMoney) internal view {
        bytes2 asked = _applications[account].country;
        bool isFree = asked == 0 && !hasMoney && account != address(0);
        require(asked == country || isFree, ApplicationMissing(account));
    }

    function _closeGranted(address account, bytes2 country) internal {
        if (_applications[account].country == country) _close(account, country, ApplicationOutcome.Granted);
    }

    function _closeLeaving(address account) internal {
        bytes2 country = _applications[account].country;
        if (country != 0) _close(account, country, ApplicationOutcome.Withdrawn);
    }

    function _close(address account, bytes2 country, ApplicationOutcome outcome) private {
        delete _applications[account];
        emit ApplicationClosed(account, country, msg.sender, outcome);
    }

    function _openOf(address account) private view returns (bytes2 country) {
        country = _applications[account].country;
        require(country != 0, ApplicationMissing(account));
    }
}
