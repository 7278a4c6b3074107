package vn.diemtin.ingest.read.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Link;

/// A list of articles as read.
///
/// @param links each article once
/// @param next how to ask for further pages of the list
public record Listing(@Nullable String title, List<Link> links, List<NextPage> next) {

	public Listing {
		links = List.copyOf(links);
		next = List.copyOf(next);
	}

}
