package vn.diemtin.ingest.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleRevised.Change;
import vn.diemtin.events.article.ArticleRevised.Part;

/// Tells two states of an article apart, paragraph by paragraph. Pure.
final class ContentDiff {

	/// More changes than this are a new text; those beyond are not listed.
	private static final int MOST = 200;

	private ContentDiff() {
	}

	/// The changes in the order of the article; none when the contents are equal.
	static List<Change> between(Content before, Content after) {
		List<Change> changes = new ArrayList<>();
		single(Part.TITLE, before.title(), after.title(), changes);
		single(Part.LEAD, before.lead(), after.lead(), changes);
		single(Part.PUBLISHED, before.published(), after.published(), changes);
		lines(Part.TEXT, before.paragraphs(), after.paragraphs(), changes);
		lines(Part.ATTACHMENTS, before.attachments(), after.attachments(), changes);
		return (changes.size() > MOST) ? List.copyOf(changes.subList(0, MOST)) : List.copyOf(changes);
	}

	private static void single(Part part, @Nullable String before, @Nullable String after, List<Change> changes) {
		if (!Objects.equals(before, after)) {
			changes.add(new Change(part, before, after));
		}
	}

	/// Paragraphs that stand for one another are shown beside one another.
	private static void lines(Part part, List<String> before, List<String> after, List<Change> changes) {
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
			List<String> old = delta.getSource().getLines();
			List<String> now = delta.getTarget().getLines();
			for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
				changes
					.add(new Change(part, (i < old.size()) ? old.get(i) : null, (i < now.size()) ? now.get(i) : null));
			}
		}
	}

}
