package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;

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

	Candidate(String url, Mention first) {
		this.url = url;
		this.box = first.block().box();
		mentions.add(first);
	}

	Mention title() {
		return ItemTitle.best(mentions);
	}

	int first() {
		return mentions.getFirst().block().index();
	}

	int last() {
		return mentions.getLast().block().index();
	}

}
