package vn.diemtin.ingest.trial;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.source.SourceTried;
import vn.diemtin.events.source.SourceTried.ArticleTried;
import vn.diemtin.events.source.SourceTried.EntranceTried;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.fetch.OnePage;
import vn.diemtin.ingest.fetch.PoliteWeb;

/// Makes the declaration of a source from the address of its site: looks for feeds, sitemaps and lists, judges them, and
/// reads some articles.
public final class SourceTrial {

	private static final int MOST_FEEDS = 4;

	private static final int MOST_ARTICLES = 3;

	private final PoliteWeb web;

	private final Clock clock;

	private final SourceCheck check;

	/// A trial on the web.
	public SourceTrial(PoliteWeb web, Clock clock) {
		this.web = web;
		this.clock = clock;
		this.check = new SourceCheck(web, clock, MOST_FEEDS * 2, MOST_ARTICLES);
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
		EntranceSearch search = new EntranceSearch(this.web, this.check, this.clock, nobody);
		search.look(page, base);
		String name = new SiteLinks(page, base).name();
		SourceTried best = null;
		for (List<Entrance> entrances : search.choices()) {
			SourceTried tried = this.check
				.of(SiteDescription.source(base, (name != null) ? name : base.host(), entrances));
			boolean isWhole = tried.articles().stream().anyMatch(ArticleTried::isComplete);
			best = (best == null || isWhole) ? tried : best;
			if (isWhole) {
				break;
			}
		}
		return (best != null) ? new Result(null, search.seen(), named(best))
				: new Result("no feed, no sitemap and no list with articles was found", search.seen(), null);
	}

	/// The family stands in the declaration, so that a careless page does not change it.
	private static SourceTried named(SourceTried tried) {
		String family = tried.family();
		return (family == null) ? tried : new SourceTried(SiteDescription.withFamily(tried.source(), family), family,
				tried.entrances(), tried.articles(), tried.took());
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
