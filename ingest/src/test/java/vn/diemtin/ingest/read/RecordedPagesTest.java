package vn.diemtin.ingest.read;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.Link;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.source.PageRules;

/// One test a recorded document; beside each lies what must come out of it.
class RecordedPagesTest {

	private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

	@TestFactory
	Stream<DynamicTest> readsEachRecordedDocument() {
		return expectations().stream().map(file -> DynamicTest.dynamicTest(nameOf(file), () -> check(file)));
	}

	static List<Path> expectations() {
		try (Stream<Path> files = Files
			.list(Path.of(Objects.requireNonNull(RecordedPagesTest.class.getResource("/read")).toURI()))) {
			return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
		}
		catch (IOException | URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static boolean isExact(Path expectation) {
		try {
			check(expectation);
			return true;
		}
		catch (AssertionError ex) {
			return false;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String nameOf(Path expectation) {
		String name = expectation.getFileName().toString();
		return name.substring(0, name.length() - ".json".length());
	}

	private static void check(Path expectation) throws IOException {
		JsonNode expected = JsonMapper.shared().readTree(Files.readString(expectation));
		Path document = expectation.resolveSibling(nameOf(expectation) + ".html");
		document = Files.exists(document) ? document : expectation.resolveSibling(nameOf(expectation) + ".xml");
		ReadOutcome outcome = PageReader
			.read(new PageInput(Files.readAllBytes(document), expected.path("url").asString(), null, hints(expected)));
		SoftAssertions softly = new SoftAssertions();
		softly.assertThat(kind(outcome)).as("kind").isEqualTo(expected.path("kind").asString());
		switch (outcome) {
			case ReadOutcome.ArticlePage page -> {
				Article article = page.article();
				compare(softly, expected, "family", page.family());
				compare(softly, expected, "title", article.title());
				compare(softly, expected, "lead", article.lead());
				compare(softly, expected, "byline", article.byline());
				compare(softly, expected, "site", article.site());
				compare(softly, expected, "language", article.language());
				PublicationDate published = article.published();
				compare(softly, expected, "published", published == null ? null : published.value().toString());
				compare(softly, expected, "precision", published == null ? null : published.precision().name());
				compare(softly, expected, "from", published == null ? null : published.from().name());
				PublicationDate modified = article.modified();
				compare(softly, expected, "modified", modified == null ? null : modified.value().toString());
				compare(softly, expected, "canonical", article.canonicalUrl());
				compare(softly, expected, "attachments",
						article.attachments()
							.stream()
							.map(one -> one.url() + " | " + one.title() + " | " + one.type())
							.toList());
				compare(softly, expected, "text", article.text().lines().toList());
				compare(softly, expected, "links", article.links().stream().map(RecordedPagesTest::line).toList());
				compare(softly, expected, "images",
						article.images().stream().map(image -> image.url() + " | " + image.caption()).toList());
				softly.assertThat(page.repairs()).containsAll(strings(expected.path("repairs")));
				softly.assertThat(page.confidence()).isBetween(0.5, 1.0);
			}
			case ReadOutcome.ListingPage page -> {
				compare(softly, expected, "family", page.family());
				compare(softly, expected, "links", page.links().stream().map(RecordedPagesTest::line).toList());
				compare(softly, expected, "urls", page.links().stream().map(Link::url).toList());
				compare(softly, expected, "summaries",
						page.links().stream().map(link -> Objects.requireNonNullElse(link.summary(), "-")).toList());
				compare(softly, expected, "images",
						page.links().stream().map(link -> Objects.requireNonNullElse(link.image(), "-")).toList());
				compare(softly, expected, "next", page.nextPages());
				compare(softly, expected, "pager",
						page.furtherPages()
							.stream()
							.map(next -> next.strategy().word() + " " + next.url() + " " + next.form().keySet())
							.toList());
			}
			case ReadOutcome.FeedDocument feed -> {
				compare(softly, expected, "title", feed.title());
				compare(softly, expected, "entries",
						feed.entries()
							.stream()
							.map(entry -> when(entry.published()) + " " + entry.title() + " " + entry.url())
							.toList());
				softly.assertThat(feed.repairs()).containsAll(strings(expected.path("repairs")));
			}
			case ReadOutcome.SitemapDocument sitemap -> {
				compare(softly, expected, "links", sitemap.links().stream().map(RecordedPagesTest::line).toList());
				compare(softly, expected, "sitemaps", sitemap.sitemaps());
			}
			case ReadOutcome.Other other -> compare(softly, expected, "reason", other.reason());
		}
		softly.assertAll();
	}

	private static Hints hints(JsonNode expected) {
		Hints hints = Hints.at(NOW);
		JsonNode role = expected.path("role");
		if (role.isString()) {
			hints = hints.expecting(Role.valueOf(role.asString().toUpperCase(Locale.ROOT)));
		}
		hints = expected.path("fetched").asBoolean(false) ? hints.asFetched() : hints;
		JsonNode reading = expected.path("reading");
		return reading.isObject() ? hints.with(JsonMapper.shared().treeToValue(reading, PageRules.class)) : hints;
	}

	private static String kind(ReadOutcome outcome) {
		return switch (outcome) {
			case ReadOutcome.ArticlePage page -> "article";
			case ReadOutcome.ListingPage page -> "listing";
			case ReadOutcome.FeedDocument feed -> "feed";
			case ReadOutcome.SitemapDocument sitemap -> "sitemap";
			case ReadOutcome.Other other -> "other";
		};
	}

	private static String line(Link link) {
		return when(link.published()) + " " + link.title();
	}

	private static String when(@Nullable PublicationDate date) {
		return date == null ? "-" : date.value().toString();
	}

	private static void compare(SoftAssertions softly, JsonNode expected, String field, @Nullable String actual) {
		if (expected.has(field)) {
			JsonNode value = expected.path(field);
			softly.assertThat(actual).as(field).isEqualTo(value.isNull() ? null : value.asString());
		}
	}

	private static void compare(SoftAssertions softly, JsonNode expected, String field, List<String> actual) {
		if (expected.has(field)) {
			softly.assertThat(actual).as(field).containsExactlyElementsOf(strings(expected.path(field)));
		}
	}

	private static List<String> strings(JsonNode array) {
		List<String> strings = new ArrayList<>();
		array.forEach(one -> strings.add(one.asString()));
		return strings;
	}

}
