package vn.diemtin.standalone.source;

import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import vn.diemtin.ingest.fetch.PoliteWeb;

/// How portals are asked by commands.
final class WebOptions {

	@Option(names = "--contact", paramLabel = "MAIL|URL", description = "where a portal's people can reach you")
	private @Nullable String contact;

	@Option(names = "--allow-private", description = "let addresses be inside this house's network or on this machine")
	private boolean allowPrivate;

	@Option(names = "--rest", paramLabel = "MS", defaultValue = "2000",
			description = "the rest of a host between two requests, in milliseconds (default 2000)")
	private long rest = 2_000;

	PoliteWeb open(Clock clock) {
		return new PoliteWeb(this.contact, this.allowPrivate, Duration.ofMillis(Math.max(0, this.rest)), clock);
	}

}
