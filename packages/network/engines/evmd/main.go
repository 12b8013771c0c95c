// The evmd program of cosmos/evm with the chain id of its configuration: in evmd itself it is a constant. Everything
// else, consensus and execution, is theirs.
package main

import (
	"fmt"
	"io"
	"os"

	"cosmossdk.io/log"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/server"
	svrcmd "github.com/cosmos/cosmos-sdk/server/cmd"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/mempool"
	"github.com/spf13/cast"
	"github.com/spf13/cobra"

	"github.com/cosmos/evm/cmd/evmd/cmd"
	"github.com/cosmos/evm/cmd/evmd/config"
	"github.com/cosmos/evm/evmd"
	evmserver "github.com/cosmos/evm/server"
)

func main() {
	config.SetBech32Prefixes(sdk.GetConfig())
	root := withStart(cmd.NewRootCmd())
	if err := svrcmd.Execute(root, "evmd", evmd.DefaultNodeHome); err != nil {
		fmt.Fprintln(root.OutOrStderr(), err)
		os.Exit(1)
	}
}

// withStart replaces the command that would start the constant's chain.
func withStart(root *cobra.Command) *cobra.Command {
	for _, command := range root.Commands() {
		if command.Name() == "start" {
			root.RemoveCommand(command)
		}
	}
	root.AddCommand(evmserver.StartCmd(evmserver.NewDefaultStartOptions(newApp, evmd.DefaultNodeHome)))
	return root
}

func newApp(logger log.Logger, db dbm.DB, trace io.Writer, options servertypes.AppOptions) servertypes.Application {
	chainID := cast.ToUint64(options.Get("evm.evm-chain-id"))
	config.ChainsCoinInfo[chainID] = config.ChainsCoinInfo[config.CosmosChainID]
	base := append(server.DefaultBaseappOptions(options), withoutOwnMempool)
	return evmd.NewExampleApp(logger, db, trace, true, options, chainID, evmd.EvmAppOptions, base...)
}

// CometBFT's pool keeps the order in which transactions came; the application keeps none of its own, as in evmd.
func withoutOwnMempool(app *baseapp.BaseApp) {
	none := mempool.NoOpMempool{}
	app.SetMempool(none)
	handler := baseapp.NewDefaultProposalHandler(none, app)
	app.SetPrepareProposal(handler.PrepareProposalHandler())
	app.SetProcessProposal(handler.ProcessProposalHandler())
}
