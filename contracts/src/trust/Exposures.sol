// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";
import {IDisputeCourt} from "../interfaces/IDisputeCourt.sol";
import {ILicenseRegistry} from "../interfaces/ILicenseRegistry.sol";

/// What the court's open disputes expose of each writer's stake, and what the court holds to cover it.
///
/// Together they may expose more than there is: each takes its own part when it is upheld, from what is there by then. So
/// disputes a writer's friends opened over true records shield nothing. Held is at most what is exposed.
abstract contract Exposures is IDisputeCourt {
    ILicenseRegistry public immutable licenses;

    mapping(address writer => uint256 amount) private _exposed;

    constructor(ILicenseRegistry licenses_) {
        licenses = licenses_;
    }

    /// Holds what is available of the exposure.
    function _expose(address writer, uint88 exposure) internal {
        _exposed[writer] += exposure;
        uint256 held = FixedPointMathLib.min(exposure, licenses.availableStake(writer));
        // Also for nothing: a dismissed court opens no dispute.
        licenses.reserve(writer, uint88(held));
    }

    /// @return the part of the exposure that is there to be slashed. A dismissed court reaches no stake any more, and its
    /// disputes must end all the same.
    function _reachable(address writer, uint88 exposure) internal view returns (uint88) {
        if (!licenses.isCourt(address(this))) return 0;
        uint256 stake = uint256(_held(writer)) + licenses.availableStake(writer);
        return uint88(FixedPointMathLib.min(exposure, stake));
    }

    /// Slashes what `_reachable` said, and keeps of the rest what the writer's other disputes expose.
    function _endExposure(address writer, uint88 exposure, uint88 slashed) internal {
        uint256 exposed = _exposed[writer] -= exposure;
        if (!licenses.isCourt(address(this))) return;
        uint88 held = _held(writer);
        if (held < slashed) {
            licenses.reserve(writer, slashed - held);
            held = slashed;
        }
        if (slashed != 0) licenses.slash(writer, slashed);
        held -= slashed;
        if (held > exposed) licenses.release(writer, uint128(held - exposed));
    }

    function _held(address writer) private view returns (uint88) {
        return licenses.reservedBy(writer, address(this));
    }
}
