package vn.diemtin.ingest.read.feed;

import java.util.List;

import vn.diemtin.events.article.Link;

/// A sitemap or an index of them.
///
/// @param links the pages; titles are empty but in news sitemaps
/// @param sitemaps further sitemaps
/// @param repairs what had to be mended to read it
public record Sitemap(List<Link> links, List<String> sitemaps, List<String> repairs) {

	public Sitemap {
		links = List.copyOf(links);
		sitemaps = List.copyOf(sitemaps);
		repairs = List.copyOf(repairs);
	}

}
