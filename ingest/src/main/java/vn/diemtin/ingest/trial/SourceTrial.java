package vn.diemtin.ingest.trial;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Entrance.Kind;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.source.SourceTried;
import vn.diemtin.events.source.SourceTried.EntranceTried;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.fetch.OnePage;
import vn.diemtin.ingest.fetch.PoliteWeb;
import vn.diemtin.ingest.read.text.ByteDecoder;
import vn.diemtin.ingest.read.feed.FeedSniffer;

/// Makes the declaration of a source from the address of its site: looks for feeds and lists, judges them, and reads some
/// articles.
public final class SourceTrial {

	private static final int MOST_FEEDS = 4;

	private static final int MOST_SECTIONS = 3;

	private static final int FEWEST_ITEMS = 3;

	private static final int MOST_ARTICLES = 3;

	/// What shows nothing newer is a dead end.
	private static final int OLDEST_DAYS = 120;

	private static final int PAGES = 3;

	private final PoliteWeb web;

	private final Clock clock;

	private final SourceCheck check;

	/// A trial on the web.
	public SourceTrial(PoliteWeb web, Clock clock) {
		this.web = web;
		this.clock = clock;
		this.check = new SourceCheck(web, clock, MOST_FEEDS + MOST_SECTIONS, MOST_ARTICLES);
	}

	/// What came of a trial.
	///
	/// @param problem why there is no declaration, null when there is one
	/// @param candidates all that was looked at as an entrance
	/// @param tried the declaration, with what was seen of it; null when there is none
	public record Result(@Nullable String problem, List<EntranceTried> candidates, @Nullable SourceTried tried) {

		public Result {
			candidates = List.copyOf(candidates);
		}

	}

	/// Tries the site at an address.
	public Result of(String address) {
		PageUrl url = PageUrl.of(address).orElse(null);
		if (url == null) {
			return new Result("not an http or https address", List.of(), null);
		}
		Source nobody = new Source(new SourceId("trial"), url.host(), Source.Group.ORGANISATION, null, null, null,
				List.of(), null, null, false, false);
		PoliteWeb.Answer answer = this.web.ask(new FetchDue(url.toString(), url.host(), Role.LISTING,
				SourceRef.of(nobody), null, null, null, 1, null, null, this.clock.instant()));
		OnePage page = answer.page();
		if (page == null) {
			String reason = (answer.reason() != null) ? ": " + answer.reason() : "";
			return new Result(answer.ending().word() + reason, List.of(), null);
		}
		PageUrl base = PageUrl.of(page.url()).orElse(url);
		List<EntranceTried> candidates = look(nobody, page, base);
		List<Entrance> entrances = choose(candidates);
		if (entrances.isEmpty()) {
			return new Result("no feed and no list with articles was found", candidates, null);
		}
		SiteLinks links = new SiteLinks(page, base);
		String name = links.name();
		Source source = SiteDescription.source(base, (name != null) ? name : base.host(), entrances);
		SourceTried tried = this.check.of(source);
		// The family stands in the declaration, so that a careless page does not change
		// it.
		Source named = (tried.family() != null) ? SiteDescription.withFamily(source, tried.family()) : source;
		return new Result(null, candidates,
				new SourceTried(named, tried.family(), tried.entrances(), tried.articles(), tried.took()));
	}

	private List<EntranceTried> look(Source nobody, OnePage page, PageUrl base) {
		FeedSniffer.Kind kind = FeedSniffer.kind(ByteDecoder.decode(page.body(), page.contentType()).text());
		if (kind != FeedSniffer.Kind.HTML && kind != FeedSniffer.Kind.UNKNOWN) {
			Kind own = (kind == FeedSniffer.Kind.SITEMAP) ? Kind.SITEMAP : Kind.FEED;
			return List.of(this.check.look(nobody, new Entrance(own, base.toString(), null)).entrance());
		}
		SiteLinks links = new SiteLinks(page, base);
		List<EntranceTried> seen = new ArrayList<>();
		Set<String> feeds = new LinkedHashSet<>(links.feeds());
		if (feeds.isEmpty()) {
			base.resolve("/rss").map(PageUrl::toString).ifPresent(feeds::add);
			base.resolve("/feed/").map(PageUrl::toString).ifPresent(feeds::add);
		}
		feeds.stream()
			.limit(MOST_FEEDS)
			.forEach((feed) -> seen.add(this.check.look(nobody, new Entrance(Kind.FEED, feed, null)).entrance()));
		List<String> lists = new ArrayList<>(links.sections().stream().limit(MOST_SECTIONS).toList());
		lists.add(base.toString());
		lists.forEach((list) -> seen.add(this.check.look(nobody, new Entrance(Kind.LISTING, list, null)).entrance()));
		return seen;
	}

	/// The living feeds; without one, the list that shows most.
	private List<Entrance> choose(List<EntranceTried> candidates) {
		List<Entrance> feeds = candidates.stream()
			.filter((tried) -> tried.entrance().kind() != Kind.LISTING && isAlive(tried))
			.map(EntranceTried::entrance)
			.toList();
		if (!feeds.isEmpty()) {
			return feeds;
		}
		return candidates.stream()
			.filter((tried) -> tried.entrance().kind() == Kind.LISTING && isAlive(tried))
			.max(Comparator.comparingInt((EntranceTried tried) -> (tried.pager() != null) ? 1 : 0)
				.thenComparingInt(EntranceTried::dated)
				.thenComparingInt(EntranceTried::items))
			.map((tried) -> new Entrance(Kind.LISTING, tried.entrance().url(), (tried.pager() != null) ? PAGES : null))
			.map(List::of)
			.orElse(List.of());
	}

	private boolean isAlive(EntranceTried tried) {
		Instant now = this.clock.instant();
		LocalDate newest = tried.newest();
		LocalDate oldest = LocalDate.ofInstant(now.minus(OLDEST_DAYS, ChronoUnit.DAYS), java.time.ZoneOffset.UTC);
		return tried.isGood() && tried.items() >= FEWEST_ITEMS && (newest == null || !newest.isBefore(oldest));
	}

	/// What a site is by its name and address, as far as these tell it.
	static final class SiteDescription {

		private SiteDescription() {
		}

		static Source source(PageUrl base, String name, List<Entrance> entrances) {
			return new Source(new SourceId(id(base.host())), name, group(base.host(), name), null, null, null,
					entrances, null, null, false, false);
		}

		static Source withFamily(Source source, String family) {
			return new Source(source.id(), source.name(), source.group(), null, null, family, source.entrances(), null,
					null, false, false);
		}

		/// The telling parts of a host, `so-noi-vu-thanhhoa` of
		/// `sonoivu.thanhhoa.gov.vn`.
		static String id(String host) {
			String bare = host.startsWith("www.") ? host.substring(4) : host;
			for (String ending : new String[] { ".gov.vn", ".com.vn", ".org.vn", ".edu.vn", ".vn", ".com", ".org" }) {
				if (bare.endsWith(ending)) {
					bare = bare.substring(0, bare.length() - ending.length());
					break;
				}
			}
			StringBuilder id = new StringBuilder();
			for (char unit : bare.toLowerCase(Locale.ROOT).toCharArray()) {
				boolean isPlain = unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9';
				if (isPlain) {
					id.append(unit);
				}
				else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
					id.append('-');
				}
			}
			String plain = id.toString().replaceAll("-$", "");
			return plain.isEmpty() ? "source" : plain;
		}

		private static Source.Group group(String host, String name) {
			String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
			if (lower.contains(" báo ") || lower.contains(" tạp chí ") || lower.contains(" đài phát thanh")) {
				return Source.Group.PRESS;
			}
			if (lower.contains(" xã ") || lower.contains(" phường ") || lower.contains(" thị trấn ")) {
				return Source.Group.COMMUNE;
			}
			if (lower.contains(" tỉnh ") || lower.contains(" thành phố ") || lower.contains(" sở ")
					|| lower.contains(" ubnd ")) {
				return Source.Group.PROVINCE;
			}
			boolean isMinistry = lower.contains(" bộ ") && host.endsWith(".gov.vn");
			return isMinistry ? Source.Group.MINISTRY : Source.Group.ORGANISATION;
		}

	}

}
