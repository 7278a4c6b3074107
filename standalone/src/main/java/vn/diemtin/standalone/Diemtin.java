package vn.diemtin.standalone;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import vn.diemtin.standalone.read.EnrichCommand;
import vn.diemtin.standalone.read.ReadCommand;
import vn.diemtin.standalone.run.DemoCommand;
import vn.diemtin.standalone.run.UpCommand;
import vn.diemtin.standalone.source.SourcesCommand;

/// The command line. Exit codes: 0 when all went well, 1 when some input failed, 2 for wrong usage.
@Command(name = "diemtin", mixinStandardHelpOptions = true, version = "Điểm Tin 0.1.0",
		description = "Điểm Tin: đọc, hiểu và tìm tin của các cơ quan nhà nước Việt Nam.%n"
				+ "Reads, understands and searches what Vietnam's public bodies say.",
		subcommands = { DemoCommand.class, UpCommand.class, ReadCommand.class, EnrichCommand.class,
				SourcesCommand.class },
		footer = { "", "First steps: './diemtin demo' shows everything with demo portals on this machine.",
				"             './diemtin read page.html | jq .' reads one page.",
				"Exit codes: 0 = all went well, 1 = some input failed, 2 = wrong usage." })
public final class Diemtin implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Say what to do: demo, up, read, enrich or sources");
	}

	/// The command line, ready to be executed.
	public static CommandLine commandLine() {
		return new CommandLine(new Diemtin()).setExecutionExceptionHandler((failure, command, parsed) -> {
			String message = (failure.getMessage() != null) ? failure.getMessage() : failure.toString();
			command.getErr().println("diemtin: " + message.lines().findFirst().orElse(message));
			command.getErr().flush();
			return 1;
		});
	}

	public static void main(String[] args) {
		System.exit(commandLine().execute(args));
	}

}
