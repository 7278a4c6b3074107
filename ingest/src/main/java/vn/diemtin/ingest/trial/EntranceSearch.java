package vn.diemtin.ingest.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Entrance.Kind;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceTried.EntranceTried;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.fetch.OnePage;
import vn.diemtin.ingest.fetch.PoliteWeb;
import vn.diemtin.ingest.read.feed.FeedSniffer;
import vn.diemtin.ingest.read.text.ByteDecoder;

/// Looks at what a site has that could be an entrance: feeds, also those that a page of feeds lists; sitemaps, which its
/// robots.txt names or which lie in the usual place; sections and lists.
final class EntranceSearch {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final int MOST_FEEDS = 4;

	private static final int MOST_SECTIONS = 3;

	private static final int MOST_SITEMAPS = 3;

	private static final int FEWEST_ITEMS = 3;

	/// What shows nothing newer is a dead end.
	private static final int OLDEST_DAYS = 120;

	private static final int PAGES = 3;

	private final PoliteWeb web;

	private final SourceCheck check;

	private final Clock clock;

	private final Source nobody;

	private final List<Candidate> candidates = new ArrayList<>();

	EntranceSearch(PoliteWeb web, SourceCheck check, Clock clock, Source nobody) {
		this.web = web;
		this.check = check;
		this.clock = clock;
		this.nobody = nobody;
	}

	/// What an entrance is good for.
	private enum Sort {

		FEED, NEWS_SITEMAP, LISTING, SITEMAP

	}

	private record Candidate(EntranceTried tried, Sort sort) {
	}

	/// All that was looked at.
	List<EntranceTried> seen() {
		return this.candidates.stream().map(Candidate::tried).toList();
	}

	void look(OnePage page, PageUrl base) {
		FeedSniffer.Kind kind = FeedSniffer.kind(ByteDecoder.decode(page.body(), page.contentType()).text());
		if (kind != FeedSniffer.Kind.HTML && kind != FeedSniffer.Kind.UNKNOWN) {
			boolean isSitemap = kind == FeedSniffer.Kind.SITEMAP;
			look(isSitemap ? Kind.SITEMAP : Kind.FEED, base.toString(), isSitemap ? Sort.SITEMAP : Sort.FEED);
			return;
		}
		SiteLinks links = new SiteLinks(page, base);
		feeds(links, base);
		if (this.candidates.stream().noneMatch(this::isAlive)) {
			sitemaps(base);
		}
		List<String> lists = new ArrayList<>(links.sections().stream().limit(MOST_SECTIONS).toList());
		lists.add(base.toString());
		lists.forEach((list) -> look(Kind.LISTING, list, Sort.LISTING));
	}

	private void feeds(SiteLinks links, PageUrl base) {
		Set<String> feeds = new LinkedHashSet<>(links.feeds());
		if (feeds.isEmpty()) {
			base.resolve("/rss").map(PageUrl::toString).ifPresent(feeds::add);
			base.resolve("/feed/").map(PageUrl::toString).ifPresent(feeds::add);
		}
		Set<String> listed = new LinkedHashSet<>();
		for (String feed : feeds.stream().limit(MOST_FEEDS).toList()) {
			SourceCheck.Seen seen = look(Kind.FEED, feed, Sort.FEED);
			if (seen.entrance().outcome().equals("not-a-feed") && listed.isEmpty()) {
				listed.addAll(listedOn(feed));
			}
		}
		listed.removeAll(feeds);
		listed.stream().limit(MOST_FEEDS).forEach((feed) -> look(Kind.FEED, feed, Sort.FEED));
	}

	/// The feeds that a page of feeds leads to.
	private List<String> listedOn(String url) {
		OnePage page = this.check.page(this.nobody, url);
		PageUrl base = (page != null) ? PageUrl.of(page.url()).orElse(null) : null;
		return (page != null && base != null) ? new SiteLinks(page, base).listedFeeds() : List.of();
	}

	private void sitemaps(PageUrl base) {
		Set<String> urls = new LinkedHashSet<>(this.web.sitemapsOf(base.toString())
			.stream()
			.filter((url) -> PageUrl.isSameSite(url, base.toString()))
			.sorted(Comparator.comparing((String url) -> !isNamedNews(url)))
			.toList());
		if (urls.isEmpty()) {
			base.resolve("/sitemap.xml").map(PageUrl::toString).ifPresent(urls::add);
		}
		for (String url : urls.stream().limit(MOST_SITEMAPS).toList()) {
			SourceCheck.Seen seen = look(Kind.SITEMAP, url, Sort.SITEMAP);
			String part = part(seen.sitemaps(), base);
			if (part != null) {
				part(seen.entrance().entrance(), part);
			}
		}
	}

	/// One part of an index tells whether the index is alive. A part for news is an
	/// entrance of its own.
	private void part(Entrance index, String part) {
		SourceCheck.Seen seen = look(Kind.SITEMAP, part, Sort.SITEMAP);
		if (isAlive(this.candidates.getLast()) && this.candidates.getLast().sort() != Sort.NEWS_SITEMAP) {
			EntranceTried tried = seen.entrance();
			this.candidates.removeLast();
			this.candidates.add(
					new Candidate(
							new EntranceTried(index, tried.outcome(), "by its part " + part, tried.items(),
									tried.dated(), tried.newest(), tried.pattern(), null, tried.movedTo()),
							Sort.SITEMAP));
		}
	}

	/// The part of an index that is likeliest to hold what is new, null without parts.
	private @Nullable String part(List<String> parts, PageUrl base) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), VIETNAM);
		String month = "%d-%02d".formatted(today.getYear(), today.getMonthValue());
		return parts.stream()
			.filter((part) -> PageUrl.isSameSite(part, base.toString()))
			.max(Comparator.comparing((String part) -> isNamedNews(part))
				.thenComparing((part) -> part.contains(month) || part.contains(month.replace("-0", "-")))
				.thenComparing((part) -> part.contains(String.valueOf(today.getYear())))
				.thenComparing((part) -> part.toLowerCase(Locale.ROOT).contains("post"))
				.thenComparing(parts::indexOf))
			.orElse(null);
	}

	private static boolean isNamedNews(String url) {
		String lower = url.substring(url.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		return lower.contains("news") || lower.contains("tin-moi") || lower.contains("latest");
	}

	private SourceCheck.Seen look(Kind kind, String url, Sort sort) {
		SourceCheck.Seen seen = this.check.look(this.nobody, new Entrance(kind, url, null));
		boolean isNews = sort == Sort.SITEMAP && seen.links().stream().anyMatch((link) -> !link.title().isBlank());
		this.candidates.add(new Candidate(seen.entrance(), isNews ? Sort.NEWS_SITEMAP : sort));
		return seen;
	}

	/// What could be declared, the best first: the living feeds, a sitemap of news, the
	/// list
	/// that shows most, any other sitemap.
	List<List<Entrance>> choices() {
		List<List<Entrance>> choices = new ArrayList<>();
		for (Sort sort : Sort.values()) {
			List<EntranceTried> alive = this.candidates.stream()
				.filter((one) -> one.sort() == sort && isAlive(one))
				.map(Candidate::tried)
				.toList();
			if (sort == Sort.FEED && !alive.isEmpty()) {
				choices.add(alive.stream().map(EntranceTried::entrance).toList());
			}
			else {
				alive.stream().max(EntranceSearch::byShown).map(EntranceSearch::declared).ifPresent(choices::add);
			}
		}
		return choices;
	}

	private static int byShown(EntranceTried one, EntranceTried other) {
		return Comparator.comparingInt((EntranceTried tried) -> (tried.pager() != null) ? 1 : 0)
			.thenComparingInt(EntranceTried::dated)
			.thenComparingInt(EntranceTried::items)
			.compare(one, other);
	}

	private static List<Entrance> declared(EntranceTried tried) {
		Entrance entrance = tried.entrance();
		return List.of((tried.pager() != null) ? new Entrance(entrance.kind(), entrance.url(), PAGES) : entrance);
	}

	/// A sitemap without days does not tell.
	private boolean isAlive(Candidate candidate) {
		EntranceTried tried = candidate.tried();
		LocalDate newest = tried.newest();
		LocalDate oldest = LocalDate.ofInstant(this.clock.instant(), VIETNAM).minusDays(OLDEST_DAYS);
		boolean isRecent = (newest != null) ? !newest.isBefore(oldest) : candidate.sort() != Sort.SITEMAP;
		return tried.isGood() && tried.items() >= FEWEST_ITEMS && isRecent;
	}

}
