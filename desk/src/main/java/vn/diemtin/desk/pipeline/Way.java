package vn.diemtin.desk.pipeline;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.Disposition;

/// The way of one item, from its link to the index.
///
/// @param asked what was asked for
/// @param names all that it is called on its way: addresses that lead to it, its article's id
/// @param article as it is stored; null when it is not
/// @param stages the stages in their order, each with how the item last ended there
/// @param steps all that is recorded of it, the oldest first
/// @param host what is recorded of its whole host at the frontier, the newest first
record Way(String asked, List<String> names, @Nullable Stored article, List<Stage> stages, List<Disposition> steps,
		List<Disposition> host) {

	/// An article that is stored.
	record Stored(String id, String title, String url) {
	}

	/// A stage.
	///
	/// @param last null when nothing is recorded of the item there
	record Stage(String name, @Nullable Disposition last) {
	}

	/// Whether anything is known.
	public boolean isKnown() {
		return this.article != null || !this.steps.isEmpty();
	}

	/// The last that is recorded.
	public @Nullable Disposition last() {
		return this.steps.isEmpty() ? null : this.steps.getLast();
	}

}
