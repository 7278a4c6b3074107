package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What may be an item of a list: links to one address that stand together.
final class Candidate {

	final String url;

	final List<Mention> mentions = new ArrayList<>();

	/// The structure around its title.
	String pattern = "";

	/// The widest element that holds nothing of another item.
	Box box;

	/// The blocks of the item.
	int from;

	int to;

	private @Nullable Mention best;

	Candidate(String url, Mention first) {
		this.url = url;
		this.box = first.block().box();
		mentions.add(first);
	}

	/// The link that names it, once all are known.
	Mention title() {
		Mention title = best == null ? ItemTitle.best(mentions) : best;
		best = title;
		return title;
	}

	int first() {
		return mentions.getFirst().block().index();
	}

	int last() {
		return mentions.getLast().block().index();
	}

}
