package vn.diemtin.ingest.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.fetch.OnePage;
import vn.diemtin.ingest.read.text.ByteDecoder;
import vn.diemtin.ingest.read.text.CleanText;

/// What a site's page leads to that could be an entrance, and what the site calls itself.
final class SiteLinks {

	private static final int MOST = 400;

	private static final Set<String> NEWS = Set.of("tin tức", "tin tức sự kiện", "tin tức - sự kiện", "tin mới",
			"tin hoạt động", "hoạt động", "tin trong tỉnh", "thời sự", "tin tổng hợp", "tin nổi bật", "sự kiện",
			"tin tức & sự kiện", "tin tức và sự kiện", "tin địa phương", "news", "tin tức mới");

	private static final List<String> ALL_NEWS = List.of("trang chủ", "tin mới", "mới nhất", "tất cả");

	private final PageUrl base;

	private final Document document;

	SiteLinks(OnePage page, PageUrl base) {
		this.base = base;
		this.document = Jsoup.parse(ByteDecoder.decode(page.body(), page.contentType()).text(), page.url());
	}

	/// Feeds that the page names, those of its head first.
	List<String> feeds() {
		Set<String> found = new LinkedHashSet<>();
		for (Element link : this.document.select("link[rel~=(?i)alternate][type*=xml], link[type*=feed+json]")) {
			add(found, link.attr("href"));
		}
		for (Element link : anchors()) {
			String href = link.attr("href").toLowerCase(Locale.ROOT);
			String text = CleanText.line(link.text(), 40).toLowerCase(Locale.ROOT);
			if (text.equals("rss") || href.contains(".rss") || href.endsWith("/rss") || href.endsWith("/feed/")
					|| href.endsWith("/feed") || href.contains("/rss/") || href.endsWith("rss.xml")) {
				add(found, link.attr("href"));
			}
		}
		return List.copyOf(found);
	}

	/// The feeds that the page lists, those of all news first.
	List<String> listedFeeds() {
		Set<String> all = new LinkedHashSet<>();
		Set<String> others = new LinkedHashSet<>();
		for (Element link : anchors()) {
			String href = link.attr("href").toLowerCase(Locale.ROOT);
			String text = CleanText.line(link.text(), 60).toLowerCase(Locale.ROOT);
			if (href.contains("rss") || href.contains("feed") || href.endsWith(".xml") || href.endsWith(".atom")) {
				boolean isAll = ALL_NEWS.stream().anyMatch(text::contains) || href.contains("home")
						|| href.contains("trang-chu") || href.contains("tin-moi");
				add(isAll ? all : others, link.attr("href"));
			}
		}
		all.addAll(others);
		return List.copyOf(all);
	}

	/// Sections of news, the likeliest first.
	List<String> sections() {
		Set<String> found = new LinkedHashSet<>();
		Set<String> likely = new LinkedHashSet<>();
		for (Element link : anchors()) {
			String text = CleanText.line(link.text(), 60).toLowerCase(Locale.ROOT);
			String href = link.attr("href").toLowerCase(Locale.ROOT);
			if (NEWS.contains(text)) {
				add(found, link.attr("href"));
			}
			else if (href.endsWith("/tin-tuc") || href.endsWith("/tin-tuc/") || text.startsWith("tin tức")) {
				add(likely, link.attr("href"));
			}
		}
		found.addAll(likely);
		return List.copyOf(found);
	}

	/// The name of the site: as it tells machines, else the last part of the title.
	@Nullable String name() {
		Element meta = this.document.selectFirst("meta[property=og:site_name]");
		String name = (meta != null) ? CleanText.lineOrNull(meta.attr("content")) : null;
		return (name != null) ? name : CleanText.lineOrNull(CleanText.line(this.document.title(), 200));
	}

	private List<Element> anchors() {
		List<Element> anchors = new ArrayList<>();
		for (Element link : this.document.getElementsByTag("a")) {
			if (anchors.size() < MOST && link.hasAttr("href")) {
				anchors.add(link);
			}
		}
		return anchors;
	}

	private void add(Set<String> found, String href) {
		this.base.resolve(href)
			.filter((url) -> PageUrl.isSameSite(url.toString(), this.base.toString()))
			.map(PageUrl::toString)
			.filter((url) -> !url.equals(this.base.toString()))
			.ifPresent(found::add);
	}

}
