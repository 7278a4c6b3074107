package vn.diemtin.desk.audit;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.desk.page.TextDiff;
import vn.diemtin.desk.page.TextDiff.Kind;
import vn.diemtin.desk.page.TextDiff.Run;
import vn.diemtin.events.Changed;

/// A change as pages show it; templates ask it.
public record ChangeRow(Changed change) {

	/// The kind of thing as message keys name it.
	public String subject() {
		return this.change.subject().name().toLowerCase(Locale.ROOT);
	}

	/// What was done as message keys name it.
	public String action() {
		return this.change.action().name().toLowerCase(Locale.ROOT);
	}

	/// The page of the thing at the desk.
	public String address() {
		return switch (this.change.subject()) {
			case SOURCE -> "/sources/" + this.change.id();
			case TRIAL -> "/sources/trials/" + this.change.id();
			case RULE -> "/alerts?rule=" + this.change.id();
			case FACT -> "/articles/" + this.change.id();
			case PERSON -> "/people";
			case KEY -> "/people/keys";
			case LETTER -> "/pipeline/letters" + (this.change.id().contains("/") ? "/" : "?topic=") + this.change.id();
		};
	}

	/// The lines that are other than before; none where there is nothing to compare.
	public List<Run> differences() {
		String before = this.change.before();
		String after = this.change.after();
		if (before == null || after == null) {
			return List.of();
		}
		return TextDiff.lines(before, after).stream().filter((run) -> run.kind() != Kind.SAME).toList();
	}

	/// Whether a state was saved that says the same as the one before.
	public boolean isSame() {
		return this.change.before() != null && this.change.before().equals(this.change.after());
	}

	/// What was declared or wanted, where that is all there is to tell and the name does
	/// not tell
	/// it already.
	public @Nullable String told() {
		String after = this.change.after();
		return (this.change.before() == null && !this.change.name().equals(after)) ? after : null;
	}

	/// Whether that is more than a line or two.
	public boolean isLong() {
		String told = told();
		return told != null && told.lines().limit(4).count() > 3;
	}

}
