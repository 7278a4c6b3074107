package vn.diemtin.ingest.trial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.Link;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.source.SourceTried;
import vn.diemtin.events.source.SourceTried.ArticleTried;
import vn.diemtin.events.source.SourceTried.EntranceTried;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.fetch.OnePage;
import vn.diemtin.ingest.fetch.PoliteWeb;
import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;
import vn.diemtin.ingest.read.ReadOutcome;
import vn.diemtin.ingest.read.date.DateRules;

/// Tries a declared source: asks each of its entrances once and reads some of the articles that they show.
public final class SourceCheck {

	private static final int LONGEST_START = 600;

	private final PoliteWeb web;

	private final Clock clock;

	private final int mostEntrances;

	private final int mostArticles;

	/// @param mostEntrances of one source that are asked
	/// @param mostArticles of one source that are read
	public SourceCheck(PoliteWeb web, Clock clock, int mostEntrances, int mostArticles) {
		this.web = web;
		this.clock = clock;
		this.mostEntrances = mostEntrances;
		this.mostArticles = mostArticles;
	}

	/// What is seen of a source.
	public SourceTried of(Source source) {
		Instant start = this.clock.instant();
		List<EntranceTried> entrances = new ArrayList<>();
		Set<String> articles = new LinkedHashSet<>();
		String family = source.family();
		for (Entrance entrance : source.entrances()
			.subList(0, Math.min(this.mostEntrances, source.entrances().size()))) {
			Seen seen = look(source, entrance);
			entrances.add(seen.entrance());
			family = (family != null) ? family : seen.family();
			seen.links().stream().limit(this.mostArticles).map(Link::url).forEach(articles::add);
		}
		List<ArticleTried> read = new ArrayList<>();
		for (String url : articles) {
			if (read.size() < this.mostArticles) {
				Reading reading = read(source, url);
				read.add(reading.article());
				family = (family != null) ? family : reading.family();
			}
		}
		return new SourceTried(source, family, entrances, read, Duration.between(start, this.clock.instant()));
	}

	/// What one entrance shows.
	Seen look(Source source, Entrance entrance) {
		Role role = switch (entrance.kind()) {
			case FEED -> Role.FEED;
			case LISTING -> Role.LISTING;
			case SITEMAP -> Role.SITEMAP;
		};
		PoliteWeb.Answer answer = ask(source, entrance.url(), role, entrance.json());
		OnePage page = answer.page();
		if (page == null) {
			return new Seen(
					new EntranceTried(entrance, answer.ending().word(), answer.reason(), 0, 0, null, null, null, null),
					List.of(), null);
		}
		String moved = answer.movedTo();
		String elsewhere = moved != null && !PageUrl.isSameSite(entrance.url(), moved) ? moved : null;
		return seen(entrance, read(source, page, role), elsewhere);
	}

	private static Seen seen(Entrance entrance, ReadOutcome read, @Nullable String moved) {
		return switch (read) {
			case ReadOutcome.ListingPage list -> seen(entrance, list.links(), list.family(), moved,
					list.furtherPages().stream().findFirst().map((next) -> next.strategy().word()).orElse(null));
			case ReadOutcome.FeedDocument feed -> seen(entrance,
					feed.entries()
						.stream()
						.flatMap((entry) -> Optional.ofNullable(entry.url())
							.stream()
							.map((link) -> new Link(link, String.valueOf(entry.title()),
									(entry.published() != null) ? entry.published() : entry.updated())))
						.toList(),
					null, moved, null);
			case ReadOutcome.SitemapDocument map when map.links().isEmpty() && !map.sitemaps().isEmpty() ->
				new Seen(new EntranceTried(entrance, "ok", map.sitemaps().size() + " sitemaps", 0, 0, null, null, null,
						moved), List.of(), null, map.sitemaps());
			case ReadOutcome.SitemapDocument map -> seen(entrance, map.links(), null, moved, null);
			case ReadOutcome.ArticlePage article -> new Seen(
					new EntranceTried(entrance, "not-a-list", "reads as an article", 0, 0, null, null, null, moved),
					List.of(), article.family());
			case ReadOutcome.Other other ->
				new Seen(new EntranceTried(entrance, "unreadable", other.reason(), 0, 0, null, null, null, moved),
						List.of(), null);
		};
	}

	private static Seen seen(Entrance entrance, List<Link> links, @Nullable String family, @Nullable String moved,
			@Nullable String pager) {
		LocalDate newest = null;
		int dated = 0;
		for (Link link : links) {
			PublicationDate published = link.published();
			LocalDate day = (published != null) ? published.value().toLocalDate() : null;
			dated += (day != null) ? 1 : 0;
			newest = day != null && (newest == null || day.isAfter(newest)) ? day : newest;
		}
		String outcome = links.isEmpty() ? "no-items" : "ok";
		return new Seen(new EntranceTried(entrance, outcome, null, links.size(), dated, newest,
				AddressPattern.of(links.stream().map(Link::url).toList()), pager, moved), links, family);
	}

	/// A page as it is, null when it does not come.
	@Nullable OnePage page(Source source, String url) {
		return ask(source, url, Role.LISTING, null).page();
	}

	private Reading read(Source source, String url) {
		PoliteWeb.Answer answer = ask(source, url, Role.ARTICLE, null);
		OnePage page = answer.page();
		if (page == null) {
			return new Reading(
					failed(url, answer.ending().word() + ((answer.reason() != null) ? ": " + answer.reason() : "")),
					null);
		}
		return switch (read(source, page, Role.ARTICLE)) {
			case ReadOutcome.ArticlePage read -> new Reading(tried(url, read.article()), read.family());
			case ReadOutcome.ListingPage list -> new Reading(failed(url, "reads as a list"), list.family());
			case ReadOutcome.FeedDocument feed -> new Reading(failed(url, "reads as a feed"), null);
			case ReadOutcome.SitemapDocument map -> new Reading(failed(url, "reads as a sitemap"), null);
			case ReadOutcome.Other other -> new Reading(failed(url, other.reason()), null);
		};
	}

	private static ArticleTried failed(String url, String problem) {
		return new ArticleTried(url, problem, null, null, null, null, null, 0);
	}

	private static ArticleTried tried(String url, Article article) {
		String text = article.text();
		return new ArticleTried(url, null, article.title(), article.published(), article.byline(), article.lead(),
				text.substring(0, Math.min(LONGEST_START, text.length())), text.length());
	}

	private ReadOutcome read(Source source, OnePage page, Role role) {
		Hints hints = new Hints(role, source.family(), source.datePattern(), source.pages(), DateRules.VIETNAM,
				this.clock.instant());
		return PageReader.read(new PageInput(page.body(), page.url(), page.contentType(), hints));
	}

	private PoliteWeb.Answer ask(Source source, String url, Role role, @Nullable String json) {
		String host = PageUrl.of(url).map(PageUrl::host).orElse(url);
		return this.web.ask(new FetchDue(url, host, role, SourceRef.of(source), source.family(), source.datePattern(),
				null, 1, null, null, this.clock.instant(), source.pages(), source.tls())
			.posting(json));
	}

	/// @param links that the entrance shows
	/// @param sitemaps that it leads to
	record Seen(EntranceTried entrance, List<Link> links, @Nullable String family, List<String> sitemaps) {

		Seen {
			links = List.copyOf(links);
			sitemaps = List.copyOf(sitemaps);
		}

		Seen(EntranceTried entrance, List<Link> links, @Nullable String family) {
			this(entrance, links, family, List.of());
		}

	}

	private record Reading(ArticleTried article, @Nullable String family) {
	}

}
