package vn.diemtin.standalone.source;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `diemtin sources`: what is done with sources.
@Command(name = "sources", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Kiểm tra, thử và bổ sung nguồn tin.%nChecks, tries and back-fills sources.",
		subcommands = { CheckCommand.class, TryCommand.class, BackfillCommand.class })
public final class SourcesCommand implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Say what to do: check, try or backfill");
	}

}
