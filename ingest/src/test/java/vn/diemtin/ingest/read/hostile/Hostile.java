package vn.diemtin.ingest.read.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// An input made to break a reader.
///
/// @param kind what it pretends to be, which says in which roles it is read
/// @param bytes made when asked for, since they are large
public record Hostile(String name, Kind kind, Supplier<byte[]> bytes) {

	/// What an input pretends to be.
	public enum Kind {

		PAGE, FEED, SITEMAP

	}

	static Hostile page(String name, Supplier<String> text) {
		return new Hostile(name, Kind.PAGE, utf8(text));
	}

	static Hostile feed(String name, Supplier<String> text) {
		return new Hostile(name, Kind.FEED, utf8(text));
	}

	static Hostile sitemap(String name, Supplier<String> text) {
		return new Hostile(name, Kind.SITEMAP, utf8(text));
	}

	private static Supplier<byte[]> utf8(Supplier<String> text) {
		return () -> text.get().getBytes(StandardCharsets.UTF_8);
	}

	/// All of them.
	public static List<Hostile> all() {
		List<Hostile> all = new ArrayList<>();
		all.addAll(HostileNesting.all());
		all.addAll(HostileText.all());
		all.addAll(HostileMarkup.all());
		all.addAll(HostileData.all());
		all.addAll(HostileBytes.all());
		all.addAll(HostileFeeds.all());
		all.addAll(HostileSitemaps.all());
		return all;
	}

}
