package vn.diemtin.events.source;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Writes the declaration of a source as its file has it. What is not declared is left out.
public final class SourceYaml {

	private final StringBuilder yaml = new StringBuilder();

	private SourceYaml() {
	}

	/// The file of a source.
	public static String of(Source source) {
		return new SourceYaml().write(source);
	}

	private String write(Source source) {
		line("id", source.id().value());
		text("name", source.name());
		line("group", source.group().name().toLowerCase(Locale.ROOT));
		text("place", source.place());
		text("agency", source.agency());
		text("family", source.family());
		if (source.pollEvery() != null) {
			line("pollEvery", source.pollEvery().toSeconds() + "s");
		}
		text("datePattern", source.datePattern());
		line("verified", String.valueOf(source.verified()));
		if (source.paused()) {
			line("paused", "true");
		}
		if (source.until() != null) {
			line("until", source.until().toString());
		}
		text("successor", (source.successor() != null) ? source.successor().value() : null);
		reading(source.pages());
		tls(source.tls());
		this.yaml.append("entrances:\n");
		for (Entrance entrance : source.entrances()) {
			line("  - kind", entrance.kind().name().toLowerCase(Locale.ROOT));
			text("    url", entrance.url());
			if (entrance.pages() != null) {
				line("    pages", entrance.pages().toString());
			}
			text("    json", entrance.json());
		}
		return this.yaml.toString();
	}

	private void reading(@Nullable PageRules rules) {
		if (rules == null) {
			return;
		}
		this.yaml.append("reading:\n");
		list("body", rules.body());
		list("title", rules.title());
		list("lead", rules.lead());
		list("byline", rules.byline());
		list("date", rules.date());
		list("drop", rules.drop());
		list("item", rules.item());
		text("  pager", rules.pager());
	}

	private void tls(@Nullable TlsProfile tls) {
		if (tls == null) {
			return;
		}
		line("tls", "");
		line("  legacy", String.valueOf(tls.legacy()));
		if (!tls.intermediates().isEmpty()) {
			this.yaml.append("  intermediates:\n");
			for (String pem : tls.intermediates()) {
				this.yaml.append("    - |\n");
				pem.lines().forEach((line) -> this.yaml.append("      ").append(line.strip()).append('\n'));
			}
		}
	}

	private void list(String name, List<String> values) {
		if (!values.isEmpty()) {
			line("  " + name, "[" + String.join(", ", values.stream().map(SourceYaml::quoted).toList()) + "]");
		}
	}

	private void text(String name, @Nullable String value) {
		if (value != null) {
			line(name, quoted(value));
		}
	}

	private void line(String name, String value) {
		this.yaml.append(name).append(value.isEmpty() ? ":" : ": ").append(value).append('\n');
	}

	private static String quoted(String value) {
		StringBuilder quoted = new StringBuilder("\"");
		for (int i = 0; i < value.length(); i++) {
			char unit = value.charAt(i);
			switch (unit) {
				case '"', '\\' -> quoted.append('\\').append(unit);
				case '\n', '\r', '\t' -> quoted.append(' ');
				default -> {
					if (unit >= ' ') {
						quoted.append(unit);
					}
				}
			}
		}
		return quoted.append('"').toString();
	}

}
