// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "../base/Test.sol";
import {LicensingPlayers} from "./LicensingPlayers.t.sol";

/// What holds of licences, stakes and fees whatever anybody does.
contract LicensingInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    LicensingPlayers private players;

    function setUp() public {
        players = new LicensingPlayers();
    }

    /// Where the runner aims its calls. What a licence needs is aimed at twice, so that lives get long.
    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](28);
        selectors[0] = LicensingPlayers.requireStake.selector;
        selectors[1] = LicensingPlayers.setFee.selector;
        selectors[2] = LicensingPlayers.grant.selector;
        selectors[3] = LicensingPlayers.renew.selector;
        selectors[4] = LicensingPlayers.decline.selector;
        selectors[5] = LicensingPlayers.suspend.selector;
        selectors[6] = LicensingPlayers.reinstate.selector;
        selectors[7] = LicensingPlayers.revoke.selector;
        selectors[8] = LicensingPlayers.collectFees.selector;
        selectors[9] = LicensingPlayers.apply_.selector;
        selectors[10] = LicensingPlayers.recall.selector;
        selectors[11] = LicensingPlayers.lockStake.selector;
        selectors[12] = LicensingPlayers.depositFee.selector;
        selectors[13] = LicensingPlayers.withdrawFee.selector;
        selectors[14] = LicensingPlayers.exit.selector;
        selectors[15] = LicensingPlayers.withdrawStake.selector;
        selectors[16] = LicensingPlayers.lapse.selector;
        selectors[17] = LicensingPlayers.releaseFrom.selector;
        selectors[18] = LicensingPlayers.wait.selector;
        selectors[19] = LicensingPlayers.reserve.selector;
        selectors[20] = LicensingPlayers.release.selector;
        selectors[21] = LicensingPlayers.slash.selector;
        selectors[22] = LicensingPlayers.dismissCourt.selector;
        selectors[23] = LicensingPlayers.lockStake.selector;
        selectors[24] = LicensingPlayers.depositFee.selector;
        selectors[25] = LicensingPlayers.grant.selector;
        selectors[26] = LicensingPlayers.apply_.selector;
        selectors[27] = LicensingPlayers.reserve.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(players), selectors);
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(players);
    }

    /// One invariant of all statements: the runner plays anew for each function.
    function invariant_licensing() external view {
        vm.assertEq(players.breach(), "");
        uint256 owed = players.collectedIn("DE") + players.collectedIn("FR");
        for (uint256 i; i < players.count(); ++i) {
            address account = players.accounts(i);
            vm.assertEq(players.stands(account), true);
            (,,, uint256 stake, uint256 deposit,,,,) = players.models(account);
            owed += stake + deposit;
        }
        // Stakes, deposits and collected fees: exactly what the registry holds, and what came in less what went out.
        vm.assertEq(players.balance(), owed);
        vm.assertEq(players.paidIn() - players.paidOut(), owed);
    }

    /// However it ended, everybody gets out what is theirs.
    function afterInvariant() external {
        players.everybodyLeaves();
        vm.assertEq(players.balance(), 0);
    }
}
