package vn.diemtin.standalone.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a portal shows now: its released articles, newest first.
///
/// @param articles newest first
/// @param running how long the portals have run
/// @param visits a counter that makes each answer differ, as portals' counters do
record Shelf(List<DemoArticle> articles, Duration running, int visits) {

	static final int PAGE = 8;

	/// One page of the list, from 1.
	List<DemoArticle> page(int number) {
		int from = Math.min((number - 1) * PAGE, this.articles.size());
		return this.articles.subList(from, Math.min(from + PAGE, this.articles.size()));
	}

	int pages() {
		return Math.max(1, (this.articles.size() + PAGE - 1) / PAGE);
	}

	/// The newest few, for feeds and boxes.
	List<DemoArticle> newest(int count) {
		return this.articles.subList(0, Math.min(count, this.articles.size()));
	}

	/// The article at a path.
	Optional<DemoArticle> at(String path, Function<DemoArticle, String> pathOf) {
		return this.articles.stream().filter((article) -> pathOf.apply(article).equals(path)).findFirst();
	}

	/// Others than one article, newest first, for its box of related news.
	List<DemoArticle> besides(DemoArticle article, int count) {
		return this.articles.stream().filter((other) -> other.number() != article.number()).limit(count).toList();
	}

	String body(DemoArticle article) {
		return article.body(this.running);
	}

}
