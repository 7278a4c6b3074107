package vn.diemtin.store.search;

import java.util.List;

/// What is new since some time.
///
/// @param articles how many articles were first seen since
/// @param newest some of them, the last seen first
/// @param trainings how many training events were told of or changed since
public record Arrivals(long articles, List<ArticleRef> newest, long trainings) {

	public Arrivals {
		newest = List.copyOf(newest);
	}

}
