package vn.diemtin.standalone.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.diemtin.embedded.Servers;

/// `diemtin up`: the whole pipeline on the real sources.
@Command(name = "up", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Chạy toàn bộ hệ thống với danh mục nguồn thật.%n"
				+ "Runs everything on the source catalogue: the portals themselves are asked, politely. Ctrl-C stops it.")
public final class UpCommand implements Callable<Integer> {

	@Mixin
	private RunOptions options = new RunOptions();

	@Option(names = "--sources", paramLabel = "DIR",
			description = "a folder of source files of your own, added to the catalogue")
	private @Nullable Path sources;

	@Option(names = "--only-own-sources", description = "leave the built-in catalogue out")
	private boolean onlyOwn;

	@Option(names = "--allow-private", description = "let sources be inside this house's network or on this machine")
	private boolean allowPrivate;

	@Option(names = "--contact", paramLabel = "MAIL|URL", description = "where a portal's people can reach you")
	private @Nullable String contact;

	@Override
	public Integer call() throws InterruptedException {
		Progress progress = new Progress(System.out);
		Path data = this.options.data("up");
		if (this.sources != null && !Files.isDirectory(this.sources)) {
			System.err.println("diemtin up: no such folder: " + this.sources);
			return 2;
		}
		try (Closing closing = new Closing(progress)) {
			Servers servers = closing.last(Servers.start(data, progress::say));
			Watch watch = new Watch(servers, progress);
			Pipeline pipeline = closing
				.first(Pipeline.start(servers, data, this.options.port(), settings(), progress::say));
			Desk.announce(this.options, data, pipeline, progress);
			return watch.untilOneCannotStart();
		}
	}

	private List<String> settings() {
		List<String> settings = new ArrayList<>();
		if (this.sources != null) {
			settings.add("--diemtin.ingest.sources=" + this.sources.toAbsolutePath());
		}
		settings.add("--diemtin.ingest.built-in-sources=" + !this.onlyOwn);
		settings.add("--diemtin.ingest.fetch.allow-private=" + this.allowPrivate);
		if (this.contact != null) {
			settings.add("--diemtin.ingest.fetch.contact=" + this.contact);
		}
		return settings;
	}

}
