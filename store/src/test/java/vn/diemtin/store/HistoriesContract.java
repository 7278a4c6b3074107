package vn.diemtin.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.Changed;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.events.article.ArticleRevised.Change;
import vn.diemtin.events.article.ArticleRevised.Part;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Particulars;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.store.ElasticsearchChanges.Filter;

import static org.assertj.core.api.Assertions.assertThat;

/// What the indices of what happened promise, whichever server holds them.
abstract class HistoriesContract {

	private static final Filter ALL = new Filter(null, null, null, null, null);

	private final Store store;

	HistoriesContract(Store store) {
		this.store = store;
	}

	@BeforeEach
	void prepare() {
		this.store.prepare();
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	@Test
	void listsTheRevisionsOfAnArticleOnceTheNewestFirst() {
		List<ArticleRevised> ten = IntStream.rangeClosed(2, 11).mapToObj((n) -> revised("a", n)).toList();
		this.store.revisions().save(ten);
		this.store.revisions().save(List.of(revised("b", 2), ten.getFirst()));
		this.store.refresh();
		assertThat(this.store.revisions().of(new ArticleId("a"))).containsExactlyElementsOf(ten.reversed());
		assertThat(this.store.revisions().of(new ArticleId("c"))).isEmpty();
	}

	private static ArticleRevised revised(String id, int number) {
		return new ArticleRevised(new ArticleId(id),
				new SourceRef(new SourceId("mau"), "Cổng mẫu", Source.Group.PROVINCE, "Thanh Hóa", null),
				"https://mau.vn/" + id, "Tin", number, Sample.SEEN, Sample.SEEN.plusSeconds(number),
				List.of(new Change(Part.TEXT, null, "Thêm câu " + number)));
	}

	@Test
	void listsTurnsOnceTheNewestFirst() {
		SourceTurned dead = turned("mau", false, 10);
		SourceTurned back = turned("mau", true, 20);
		SourceTurned other = turned("an", false, 15);
		this.store.turns().save(List.of(back, other, dead, dead));
		this.store.turns().save(List.of(dead));
		this.store.refresh();
		assertThat(this.store.turns().newest(10)).containsExactly(back, other, dead);
		assertThat(this.store.turns().newest(1)).containsExactly(back);
		assertThat(this.store.turns().of(new SourceId("mau"), 10)).containsExactly(back, dead);
		assertThat(this.store.turns().since(Sample.SEEN.plusSeconds(15), 10)).containsExactly(back, other);
	}

	private static SourceTurned turned(String source, boolean works, long second) {
		Particulars particulars = new Particulars.Failing("https://" + source + "/rss", "timed-out", null, 3);
		return new SourceTurned(new SourceId(source), "Cổng " + source, works, Cause.UNREACHABLE, particulars.text(),
				null, Sample.SEEN.plusSeconds(second), particulars);
	}

	@Test
	void filtersChanges() {
		Changed added = changed(Changed.Subject.SOURCE, "mau", Changed.Action.ADDED, "an", 1);
		Changed paused = changed(Changed.Subject.SOURCE, "mau", Changed.Action.PAUSED, "binh", 2);
		Changed rule = changed(Changed.Subject.RULE, "mau", Changed.Action.ADDED, "an", 3);
		this.store.changes().save(List.of(added, paused, rule, paused));
		this.store.refresh();
		assertThat(this.store.changes().newest(ALL, 10)).containsExactly(rule, paused, added);
		assertThat(this.store.changes().newest(ALL, 2)).containsExactly(rule, paused);
		assertThat(this.store.changes().newest(Filter.of(Changed.Subject.SOURCE, "mau"), 10)).containsExactly(paused,
				added);
		assertThat(this.store.changes().newest(new Filter(null, null, "an", null, null), 10)).containsExactly(rule,
				added);
		Instant two = Sample.SEEN.plusSeconds(2);
		assertThat(this.store.changes().newest(new Filter(null, null, null, two, null), 10)).containsExactly(rule,
				paused);
		assertThat(this.store.changes().newest(new Filter(null, null, null, null, two), 10)).containsExactly(added);
	}

	private static Changed changed(Changed.Subject subject, String id, Changed.Action action, String by, long second) {
		return new Changed(subject, id, "Cổng mẫu", action, by, Sample.SEEN.plusSeconds(second), null, "id: " + id);
	}

}
