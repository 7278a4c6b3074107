package vn.diemtin.desk;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.AlertsRead;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.training.TrainingEvent.Change;
import vn.diemtin.events.training.TrainingEvent.Slot;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/// A rule with its receivers and what became of its alerts.
@Desk
class DeliveryPagesTests {

	private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

	private static final Channel.Webhook HOOK = new Channel.Webhook("https://nhan.example.vn/a?token=bi-mat", "mau");

	private final RunningDesk desk;

	DeliveryPagesTests(RunningDesk desk) {
		this.desk = desk;
	}

	private void save(String id) {
		Store store = this.desk.bean(Store.class);
		AlertRule rule = new AlertRule(new RuleId(id), "Gửi đi", "\"gửi đi\"", "editor", 1, true, AT, List.of(HOOK));
		ArticleEnriched article = InventedNews.all().getFirst();
		AlertRaised first = new AlertRaised(rule, article.story(), article, List.of(), AT.plusSeconds(1));
		AlertRaised change = new AlertRaised(rule, article.story(), article, List.of(), AT.plusSeconds(2),
				new TrainingId("t1"), List.of(new Change(Slot.DATES, "2026-12-01", "2026-12-08", article.id(), AT)));
		store.rules().save(List.of(rule));
		store.alerts().save(List.of(first, change));
		store.deliveries()
			.saveTold(List.of(new AlertTold(rule.id(), article.story(), List.of(article.story()), List.of(),
					List.of(article.id(), new ArticleId("b"), new ArticleId("c")), List.of(), AT, AT)));
		store.deliveries()
			.save(List.of(new Delivery("d-" + id, rule.id(), "editor", first.key(), HOOK, Delivery.State.DISABLED, null,
					9, "answers 410", null, AT.plusSeconds(3))));
		store.refresh();
	}

	private RunningDesk.Browser editor() throws IOException, InterruptedException {
		RunningDesk.Browser editor = this.desk.browser();
		editor.post("/sign-in",
				Map.of("username", "editor", "password", RunningDesk.PASSWORD, "_csrf", editor.token("/sign-in")));
		return editor;
	}

	@Test
	void showsCopiesAndChangesToEveryoneAndReceiversToEditorsOnly() throws IOException, InterruptedException {
		save("gui-di-1");
		String open = this.desk.get("/alerts/gui-di-1").body();
		assertThat(open).contains("2 bài đăng lại", "Thời gian:", "<del>01/12/2026</del>", "<ins>08/12/2026</ins>")
			.doesNotContain("nhan.example.vn");
		String page = editor().get("/alerts/gui-di-1").body();
		assertThat(page).contains("answers 410", "https://nhan.example.vn/…", "đã ngừng");
		try (Chromium chromium = Chromium.start()) {
			Page seen = chromium.browser().newPage();
			Chromium.signIn(seen, this.desk, "editor", RunningDesk.PASSWORD);
			seen.navigate(this.desk.at("/alerts/gui-di-1").toString());
			Chromium.picture(seen, "delivery-log");
		}
	}

	@Test
	void tellsTheOwnerOfUnreadAlertsAndReceiversLeftAlone() throws IOException, InterruptedException {
		save("gui-di-2");
		RunningDesk.Browser editor = editor();
		assertThat(editor.get("/alerts").body()).contains("tin chưa đọc", "Ngừng gửi tới một nơi nhận", "answers 410",
				"thay đổi", "<ins>08/12/2026</ins>");
		assertThat(this.desk.get("/alerts").body()).doesNotContain("tin chưa đọc", "answers 410");
		HttpResponse<String> read = editor.post("/alerts/read", Map.of("_csrf", editor.token("/alerts")));
		assertThat(read.statusCode()).isEqualTo(200);
		Store store = this.desk.bean(Store.class);
		store.deliveries().saveRead(List.of(new AlertsRead("editor", Instant.parse("2100-01-01T00:00:00Z"))));
		store.refresh();
		assertThat(editor.get("/alerts").body()).doesNotContain("tin chưa đọc");
		store.deliveries().saveRead(List.of(new AlertsRead("editor", Instant.EPOCH)));
		store.refresh();
	}

	@Test
	void savesReceiversOrSaysWhichLineIsWrong() throws IOException, InterruptedException {
		save("gui-di-3");
		RunningDesk.Browser editor = editor();
		String token = editor.token("/alerts/gui-di-3");
		String wrong = editor
			.post("/alerts/gui-di-3/channels", Map.of("channels", "mail lan@mau.vn weekly", "_csrf", token))
			.body();
		assertThat(wrong).contains("Không hiểu dòng", "mail lan@mau.vn weekly");
		String saved = editor
			.post("/alerts/gui-di-3/channels", Map.of("channels",
					"mail lan@mau.vn daily\n\nnamed chat\nwebhook https://mau.vn/x mau", "_csrf", token))
			.body();
		assertThat(saved).contains("Đã lưu nơi nhận.");
		assertThat(this.desk.browser().post("/alerts/gui-di-3/channels", Map.of("channels", "")).statusCode())
			.isEqualTo(403);
	}

	@Test
	void hasACalendarOfEachRule() throws IOException, InterruptedException {
		save("gui-di-4");
		HttpResponse<String> calendar = this.desk.get("/alerts/gui-di-4.ics");
		assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR\r\n");
	}

}
