package vn.diemtin.ingest.collect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.ingest.PageUrl;

/// Gathers the links of one page: each once, as first named, without the page itself, and not too many.
final class PageLinks {

	private static final int LONGEST_SUMMARY = 4000;

	private final PageFetched page;

	private final int most;

	private final Set<PageUrl> urls = new HashSet<>();

	private final List<LinkFound> shown = new ArrayList<>();

	private int leftOut;

	PageLinks(PageFetched page, int most) {
		this.page = page;
		this.most = most;
	}

	/// Where links without a host lead from.
	static Optional<PageUrl> base(PageFetched page) {
		return PageUrl.of(page.url()).or(() -> PageUrl.of(page.due().url()));
	}

	static @Nullable String mended(List<String> repairs) {
		return repairs.isEmpty() ? null : "mended: " + String.join(", ", repairs);
	}

	/// Adds a link unless it leads to other people's pages, which lists name too.
	void addOfSameSite(String url, @Nullable String title, @Nullable PublicationDate published) {
		resolve(url).filter((link) -> isSameSite(link.host(), this.page.due().host()))
			.ifPresent((link) -> add(link, title, null, published));
	}

	void add(String url, @Nullable String title, @Nullable String summary, @Nullable PublicationDate published) {
		resolve(url).ifPresent((link) -> add(link, title, summary, published));
	}

	/// What is to be asked: all that is shown but what is older than a back-fill wants.
	List<LinkFound> found() {
		LocalDate since = this.page.due().since();
		return this.shown.stream().filter((link) -> since == null || !isBefore(link, since)).toList();
	}

	/// What the page shows.
	List<LinkFound> shown() {
		return List.copyOf(this.shown);
	}

	private static boolean isBefore(LinkFound link, LocalDate since) {
		PublicationDate published = link.published();
		return published != null && published.value().toLocalDate().isBefore(since);
	}

	/// How many there are, for a person.
	String count(List<String> repairs) {
		String count = this.urls.size() + " links";
		if (this.leftOut > 0) {
			count += ", " + this.leftOut + " left out";
		}
		String mended = mended(repairs);
		return (mended != null) ? count + ", " + mended : count;
	}

	private Optional<PageUrl> resolve(String url) {
		return base(this.page).map((base) -> base.resolve(url)).orElseGet(() -> PageUrl.of(url));
	}

	private void add(PageUrl url, @Nullable String title, @Nullable String summary,
			@Nullable PublicationDate published) {
		FetchDue due = this.page.due();
		boolean isItself = url.toString().equals(due.url()) || base(this.page).filter(url::equals).isPresent();
		if (isItself || this.urls.contains(url)) {
			return;
		}
		if (this.urls.size() >= this.most) {
			this.leftOut++;
			return;
		}
		String start = (summary != null && summary.length() > LONGEST_SUMMARY) ? summary.substring(0, LONGEST_SUMMARY)
				: summary;
		this.urls.add(url);
		this.shown.add(new LinkFound(url.toString(), url.host(), due.source(), title, start, published, due.url(),
				this.page.fetchedAt(), due.since()));
	}

	/// A portal and its departments are one site.
	private static boolean isSameSite(String one, String other) {
		String first = bare(one);
		String second = bare(other);
		return first.equals(second) || first.endsWith("." + second) || second.endsWith("." + first);
	}

	private static String bare(String host) {
		return host.startsWith("www.") ? host.substring(4) : host;
	}

}
