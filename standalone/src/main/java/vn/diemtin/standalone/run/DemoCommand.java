package vn.diemtin.standalone.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.diemtin.embedded.Servers;
import vn.diemtin.standalone.demo.DemoPortals;

/// `diemtin demo`: the whole pipeline on demo portals of this machine.
@Command(name = "demo", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Chạy thử toàn bộ hệ thống với cổng thông tin mẫu trên máy này.%n"
				+ "Runs everything on demo portals on this machine: no network is needed. Ctrl-C stops all of it.")
public final class DemoCommand implements Callable<Integer> {

	@Mixin
	private RunOptions options = new RunOptions();

	@Option(names = "--check", description = "run until every demo article can be found, print a count per stage, end")
	private boolean check;

	@Override
	public Integer call() throws InterruptedException {
		Progress progress = new Progress(System.out);
		Path data = this.options.data("demo");
		try (Closing closing = new Closing(progress)) {
			Servers servers = closing.last(Servers.start(data, progress::say));
			DemoPortals portals = closing.first(DemoPortals.start(data.resolve("portals"), Clock.systemUTC()));
			progress.say(portals.sources().size() + " demo portals are open, with " + portals.articleUrls().size()
					+ " pages of " + portals.articleCount() + " articles; some appear in the next two minutes");
			Path sources = SourceFiles.write(portals.sources(), data.resolve("sources"));
			Watch watch = new Watch(servers, progress);
			Pipeline pipeline = closing
				.first(Pipeline.start(servers, data, this.options.port(), settings(sources), progress::say));
			DemoRules.save(pipeline.publisher());
			Desk.announce(this.options, data, pipeline, progress);
			if (this.check) {
				return new DemoCheck(servers, portals, progress).isComplete() ? 0 : 1;
			}
			return watch.untilOneCannotStart();
		}
	}

	/// Impatient where real portals would want patience: the demo portals are our own.
	static List<String> settings(Path sources) {
		return List.of("--diemtin.ingest.built-in-sources=false", "--diemtin.ingest.sources=" + sources,
				"--diemtin.ingest.fetch.allow-private=true", "--diemtin.ingest.crawl-delay=50ms",
				"--diemtin.ingest.poll.slowest=15s", "--diemtin.ingest.deep-every=60s",
				"--diemtin.ingest.revisit=30s,90s", "--diemtin.ingest.retry-first=2s");
	}

}
